package org.entente.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.entente.distrust.Calibration;
import org.entente.regression.Logit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// On drawn cases whose true log odds are known.
@Tag("slow")
class BendingTest {
  private static final int CASES = 200_000;

  /* Cases that come with the log odds a + s·z where z was said. */
  private static Bending drawn(double a, double s, double weight) {
    SplittableRandom random = new SplittableRandom(11);
    double[] said = new double[CASES];
    boolean[] came = new boolean[CASES];
    for (int k = 0; k < CASES; k++) {
      said[k] = -8 + 9 * random.nextDouble();
      came[k] = random.nextDouble() < Logit.ofLogOdds(a + s * said[k]);
    }
    Bending bending = new Bending();
    bending.add(said, came, weight);
    return bending;
  }

  private static double rate(double logOdds) {
    return Logit.ofLogOdds(logOdds);
  }

  @Test
  void whatComesTrue_isLeftAsItIs() {
    Calibration line = drawn(0, 1, 1).line();
    for (double z : new double[] {-6, -4, -2, 0}) {
      assertThat(rate(line.of(z))).isCloseTo(rate(z), within(0.15 * rate(z)));
    }
  }

  @Test
  void tooHighByHalf_isLowered() {
    Calibration line = drawn(-1, 1, 1).line();
    for (double z : new double[] {-5, -3, -1}) {
      assertThat(rate(line.of(z))).isCloseTo(rate(z - 1), within(0.15 * rate(z - 1)));
    }
  }

  /// A hundredth of the weight: what is seen moves the line less.
  @Test
  void littleWeight_staysNearTheLineThatChangesNothing() {
    double full = drawn(-1, 0.7, 1).line().slope();
    double little = drawn(-1, 0.7, 0.0001).line().slope();
    assertThat(Math.abs(little - 1)).isLessThan(Math.abs(full - 1));
  }

  @Test
  void fewEvents_changeNothing() {
    Bending bending = new Bending();
    bending.add(new double[] {-1, 1}, new boolean[] {false, true}, 1);
    assertThat(bending.line()).isEqualTo(Calibration.none());
  }
}
