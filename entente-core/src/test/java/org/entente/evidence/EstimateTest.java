package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Estimates: quantiles and shares by hand, laws on random draws.
class EstimateTest {
  private static final Provenance MADE_UP = Provenance.of(List.of("made-up"), 1, "draws", "test");

  private static Estimate.Known sampled(Sampled.Kind kind, double value, double... draws) {
    return Estimate.of(value, Sampled.of(kind, -1000, 1000, draws), MADE_UP);
  }

  private static double[] oneTo(int n) {
    return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
  }

  private static double known(Figure figure) {
    return figure.find().orElseThrow();
  }

  /* Of 1 .. 21 the type-7 quantile at .05 is at place 20 · .05 = 1, the value 2; at .95 it is 20. Of
  1 .. 11 it is at place .5, the value 1.5. */
  @Test
  void quantiles_byHand() {
    Interval of21 = sampled(Sampled.Kind.BOOTSTRAP, 11, oneTo(21)).interval();
    assertThat(of21.low()).isCloseTo(2, within(1e-12));
    assertThat(of21.high()).isCloseTo(20, within(1e-12));
    assertThat(of21.level()).isEqualTo(0.9);
    assertThat(Percentiles.quantile(oneTo(11), 0.05)).isCloseTo(1.5, within(1e-12));
    assertThat(Percentiles.quantile(new double[] {7}, 0.05)).isEqualTo(7);
  }

  /* The middle 90% of 1 .. 21 is [2, 20]; mirrored at 15 it is [10, 28]; joined [2, 28]. */
  @Test
  void posterior_isJoinedWithItsMirror_andCut() {
    Interval in = sampled(Sampled.Kind.POSTERIOR, 15, oneTo(21)).interval();
    assertThat(in.low()).isCloseTo(2, within(1e-12));
    assertThat(in.high()).isCloseTo(28, within(1e-12));
    Interval cut =
        Estimate.of(15, Sampled.of(Sampled.Kind.POSTERIOR, 4, 25, oneTo(21)), MADE_UP).interval();
    assertThat(cut).isEqualTo(new Interval(4, 25, 0.9, Interval.Basis.POSTERIOR));
  }

  @Test
  void difference_ofTwoSamples_isNeverARangeAtLevelOne() {
    for (Sampled.Kind kind : Sampled.Kind.values()) {
      Estimate.Known difference =
          sampled(kind, 11, oneTo(21)).less(sampled(kind, 0, new double[21]), "difference");
      assertThat(difference.interval().level()).isEqualTo(0.9);
      assertThat(difference.interval().basis()).isEqualTo(kind.basis());
      // Symmetric about its value, so the mirror changes nothing.
      assertThat(difference.interval().high()).isCloseTo(20, within(1e-9));
      assertThat(difference.shareAbove().known().orElseThrow().interval().level()).isEqualTo(0.9);
    }
  }

  /* Wilson's interval for 40 of 40: 1 / (1 + z²/40) = .936647 with z² = 2.70554, by hand. */
  @Test
  void shareOfASample_hasWilsonsInterval_thatOfSettingsIsExact() {
    double[] ones = DoubleStream.generate(() -> 1).limit(40).toArray();
    Figure.Known of40 = sampled(Sampled.Kind.POSTERIOR, 1, ones).shareAbove().known().orElseThrow();
    assertThat(of40.value()).isEqualTo(1);
    assertThat(of40.interval().low()).isCloseTo(0.936647, within(1e-6));
    assertThat(of40.interval().basis()).isEqualTo(Interval.Basis.POSTERIOR);
    Figure.Known ofSettings =
        Estimate.of(1, Settings.of(2, -1, 1, 0), MADE_UP).shareAbove().known().orElseThrow();
    assertThat(ofSettings.value()).isEqualTo(0.5);
    assertThat(ofSettings.interval()).isEqualTo(Interval.exact(0.5));
  }

  /* Of the draws 1, 2, 3 all are above zero; of their mirrors at -1, which are -3, -4, -5, none is. */
  @Test
  void shareOfAPosterior_countsDrawsAndMirrorsAlike() {
    assertThat(known(sampled(Sampled.Kind.POSTERIOR, -1, 1, 2, 3).shareAbove())).isEqualTo(0.5);
    assertThat(known(sampled(Sampled.Kind.BOOTSTRAP, -1, 1, 2, 3).shareAbove())).isEqualTo(1);
  }

  @Test
  void difference_isAntisymmetric_andSharesSumToOne() {
    for (int seed = 0; seed < 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int form = 0; form < 3; form++) {
        Estimate.Known a = random(form, random);
        Estimate.Known b = random(form, random);
        Estimate.Known ab = a.less(b, "difference");
        Estimate.Known ba = b.less(a, "difference");
        assertThat(ab.value()).as("seed " + seed).isEqualTo(-ba.value());
        assertThat(ab.interval().low()).isCloseTo(-ba.interval().high(), within(1e-12));
        assertThat(ab.interval().high()).isCloseTo(-ba.interval().low(), within(1e-12));
        assertThat(known(ab.shareAbove())).isEqualTo(known(ba.shareBelow()));
        assertThat(known(ab.shareAbove()) + known(ab.shareAtZero()) + known(ab.shareBelow()))
            .isCloseTo(1, within(1e-12));
        Interval self = a.less(a, "difference").interval();
        assertThat(self.low()).isEqualTo(0);
        assertThat(self.high()).isEqualTo(0);
      }
    }
  }

  /* A bootstrap, a posterior and settings, of few different values so that some are the same. */
  private static Estimate.Known random(int form, SplittableRandom random) {
    double[] draws = random.ints(30, -3, 4).asDoubleStream().toArray();
    double value = random.nextInt(-3, 4);
    return switch (form) {
      case 0 -> sampled(Sampled.Kind.BOOTSTRAP, value, draws);
      case 1 -> sampled(Sampled.Kind.POSTERIOR, value, draws);
      default -> Estimate.of(value, Settings.of(draws), MADE_UP);
    };
  }

  /* [1, 3] less twice [0, 1]: from 1 - 2 to 3 - 0. */
  @Test
  void bounds_areCombinedByTheirEnds_andHaveNoShares() {
    Estimate.Known a = Estimate.of(2, new Bounds(1, 3, 0.9), MADE_UP);
    Estimate.Known b = Estimate.of(0.5, new Bounds(0, 1, 1), MADE_UP);
    Estimate.Known sum = a.combined(1, -2, b, "sum");
    assertThat(sum.interval()).isEqualTo(new Interval(-1, 3, 0.9, Interval.Basis.BOUND));
    assertThat(sum.shareAbove()).isInstanceOf(Figure.Missing.class);
  }

  @Test
  void exactValues_areComparedExactly() {
    Estimate.Known difference =
        Estimate.exact(3, MADE_UP).less(Estimate.exact(1, MADE_UP), "difference");
    assertThat(difference.interval()).isEqualTo(Interval.exact(2));
    assertThat(known(difference.shareAbove())).isEqualTo(1);
    assertThat(known(difference.shareBelow())).isEqualTo(0);
  }

  /* Draws in which a value is not defined are left out; a sample of which most are is no sample. */
  @Test
  void undefinedDraws_areLeftOut() {
    Estimate.Known half = sampled(Sampled.Kind.BOOTSTRAP, 1, 1, 2, Double.NaN, Double.NaN);
    assertThat(known(half.shareAbove())).isEqualTo(1);
    assertThat(half.interval().low()).isCloseTo(1.05, within(1e-12));
    Estimate.Known few = sampled(Sampled.Kind.BOOTSTRAP, 1, 1, Double.NaN, Double.NaN);
    assertThat(few.interval()).isEqualTo(new Interval(-1000, 1000, 1, Interval.Basis.BOUND));
    assertThatThrownBy(() -> Settings.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Estimate.exact(Double.NaN, MADE_UP)).hasMessageContaining("NaN");
  }
}
