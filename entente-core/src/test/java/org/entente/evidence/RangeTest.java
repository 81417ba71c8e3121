package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ranges: refusals by their rules, draws against the moments and quantiles of the triangular
/// distribution.
class RangeTest {
  private static final int DRAWS = 40_000;

  @ParameterizedTest
  @CsvSource({
    "1, 0, 2",
    "0, 3, 2",
    "2, 2, 1",
    "NaN, 1, 2",
    "1, NaN, 2",
    "1, 2, NaN",
    "-Infinity, 0, 1",
    "0, 1, Infinity"
  })
  void endsOutOfOrderOrNotFinite_areRefusedWithTheirValues(double low, double value, double high) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Range(low, value, high))
        .withMessage(
            "range (" + low + ", " + value + ", " + high + ") must be finite and in order");
  }

  @Test
  void aPointAndTheMiddle() {
    assertThat(Range.point(-3).isPoint()).isTrue();
    assertThat(Range.between(2, 4)).isEqualTo(new Range(2, 3, 4));
    assertThat(Range.between(2, 2).isPoint()).isTrue();
    assertThat(Range.between(-1, 1).isPoint()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> Range.between(4, 2));
  }

  /* The mean of the triangular distribution is (a + b + c) / 3, its variance
  (a² + b² + c² - ab - ac - bc) / 18. Four standard errors are allowed. */
  @ParameterizedTest
  @CsvSource({"0, 0, 1", "0, 1, 1", "0, .5, 1", "-10, -9, 5", "100, 101, 103", "0, 0, 1e-9"})
  void drawsHaveTheMomentsOfTheTriangle(double low, double mode, double high) {
    SplittableRandom random = new SplittableRandom(11);
    Range range = new Range(low, mode, high);
    double sum = 0;
    double squares = 0;
    double mean = (low + mode + high) / 3;
    for (int k = 0; k < DRAWS; k++) {
      double draw = range.draw(random);
      assertThat(draw).isBetween(low, high);
      sum += draw - mean;
      squares += (draw - mean) * (draw - mean);
    }
    double variance =
        (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18;
    assertThat(sum / DRAWS).isCloseTo(0, within(4 * Math.sqrt(variance / DRAWS)));
    assertThat(squares / DRAWS).isCloseTo(variance, within(.05 * variance));
  }

  /* Below the mode lies (mode - low) / (high - low) of the distribution. */
  @Test
  void theModePartsTheDraws() {
    SplittableRandom random = new SplittableRandom(12);
    Range range = new Range(0, 3, 10);
    int below = 0;
    for (int k = 0; k < DRAWS; k++) {
      below += range.draw(random) < 3 ? 1 : 0;
    }
    assertThat((double) below / DRAWS).isCloseTo(.3, within(4 * Math.sqrt(.21 / DRAWS)));
  }

  @Test
  void aPointIsDrawnAsItIs_withoutARandomNumber() {
    SplittableRandom random = new SplittableRandom(1);
    assertThat(Range.point(7).draw(random)).isEqualTo(7);
    assertThat(random.nextLong()).isEqualTo(new SplittableRandom(1).nextLong());
  }

  @Test
  void asGiven_isAFigureInAnotherUnit() {
    Figure.Known figure = new Range(10, 20, 40).asGiven(.5).known().orElseThrow();
    assertThat(figure.value()).isEqualTo(10);
    assertThat(figure.interval()).isEqualTo(new Interval(5, 20, 1, Interval.Basis.RANGE));
    assertThat(Range.point(3).asGiven(2).known().orElseThrow().interval())
        .isEqualTo(Interval.exact(6));
  }
}
