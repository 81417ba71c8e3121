package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.evidence.Interval.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures, intervals, provenance and quantiles: refusals by their rules, values by hand.
class FigureTest {
  private static final Provenance MADE = Provenance.of(List.of("b", "a", "b"), 3, "votes", "made");

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aKnownFigureIsFinite(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.of(value, Interval.exact(1), MADE))
        .withMessageContaining("(" + value + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimate.of(value, Bounds.exact(1), MADE))
        .withMessageContaining("(" + value + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aMissingFigureHasAReason(String reason) {
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.missing(reason));
  }

  @Test
  void aMissingFigureIsNothingElse() {
    Figure missing = Figure.missing("no votes");
    assertThat(missing.isKnown()).isFalse();
    assertThat(missing.find()).isEmpty();
    assertThat(missing.known()).isEmpty();
    assertThat(missing.rounded()).isEqualTo(missing);
    assertThat(missing.mapIncreasing(x -> 2 * x)).isEqualTo(missing);
    assertThat(new Figure.Missing("no votes").with("or few"))
        .isEqualTo(new Figure.Missing("no votes; or few"));
  }

  /* To the nearest whole number, halves to the even one. */
  @Test
  void roundedInWholeNumbers() {
    Figure figure = Figure.of(2.5, new Interval(1.2, 3.5, .9, Basis.BOOTSTRAP), MADE).rounded();
    assertThat(figure).isEqualTo(Figure.of(2, new Interval(1, 4, .9, Basis.BOOTSTRAP), MADE));
  }

  @Test
  void anIncreasingMapTakesTheEndsAlong() {
    Figure figure =
        Figure.of(3, new Interval(2, 4, .9, Basis.RANGE), MADE).mapIncreasing(x -> x * x * x);
    assertThat(figure).isEqualTo(Figure.of(27, new Interval(8, 64, .9, Basis.RANGE), MADE));
  }

  @Test
  void anIntervalIsInOrder_withALevel() {
    for (double[] ends : new double[][] {{2, 1}, {Double.NaN, 1}, {1, Double.NaN}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Interval(ends[0], ends[1], .9, Basis.RANGE))
          .withMessageContaining("(" + ends[0] + ", " + ends[1] + ")");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Bounds(ends[0], ends[1], .9))
          .withMessageContaining("(" + ends[0] + ", " + ends[1] + ")");
    }
    for (double level : new double[] {0, -.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Interval(1, 2, level, Basis.RANGE))
          .withMessageContaining("(" + level + ")");
      assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(1, 2, level));
    }
    assertThat(new Interval(-1, 3, 1, Basis.RANGE).width()).isEqualTo(4);
  }

  @Test
  void intervalsThatTouch_overlap() {
    Interval one = new Interval(0, 1, .9, Basis.RANGE);
    assertThat(one.overlaps(new Interval(1, 2, .9, Basis.RANGE))).isTrue();
    assertThat(one.overlaps(new Interval(-1, 0, .9, Basis.RANGE))).isTrue();
    assertThat(one.overlaps(new Interval(.2, .3, .9, Basis.RANGE))).isTrue();
    assertThat(one.overlaps(new Interval(1.001, 2, .9, Basis.RANGE))).isFalse();
    assertThat(Interval.exact(5).overlaps(one)).isFalse();
  }

  @Test
  void provenanceHasItsDatasetsOnceAndSorted() {
    assertThat(MADE.datasets()).containsExactly("a", "b");
    assertThat(MADE.findYear()).isEmpty();
    assertThat(MADE.age()).isZero();
    Provenance later = MADE.inYear(2014).aged(3).with("seed", 7).inYear(2015);
    assertThat(later.findYear()).hasValue(2015);
    assertThat(later.age()).isEqualTo(3);
    assertThat(later.parameters())
        .isEqualTo(Map.of("year", "2015", "age in years", "3", "seed", "7"));
    assertThat(MADE.parameters()).as("the one before").isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provenance.of(List.of(), -1, "votes", "made"))
        .withMessageContaining("(-1)");
  }

  /* Type 7: position (n - 1) p among the order statistics, by the textbook. */
  private static double typeSeven(double[] ascending, double p) {
    double at = (ascending.length - 1) * p;
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (at - below) * (ascending[above] - ascending[below]);
  }

  @Test
  void quantilesAreOfTypeSeven() {
    Random random = new Random(5);
    for (int n = 1; n < 30; n++) {
      double[] values = random.doubles(n, -5, 5).sorted().toArray();
      for (double p : new double[] {0, .05, .1, .25, .5, .777, .95, 1}) {
        assertThat(Percentiles.quantile(values, p)).isCloseTo(typeSeven(values, p), within(1e-12));
      }
    }
  }

  /* Half of the replicates must be defined: two of four are, one of three is not enough. */
  @Test
  void fewDefinedReplicatesHaveNoInterval() {
    double nan = Double.NaN;
    assertThat(Percentiles.interval(new double[0], .9)).isEmpty();
    assertThat(Percentiles.interval(new double[] {nan, nan}, .9)).isEmpty();
    assertThat(Percentiles.interval(new double[] {1, nan, nan}, .9)).isEmpty();
    assertThat(Percentiles.interval(new double[] {2, nan, 1, nan}, .5))
        .contains(new Interval(1.25, 1.75, .5, Basis.BOOTSTRAP));
    for (double level : new double[] {0, 1, -1, nan}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percentiles.interval(new double[] {1}, level))
          .withMessageContaining("(" + level + ")");
    }
  }

  @Test
  void anIntervalOfReplicatesIsThatOfAnyOrder() {
    double[] values = new Random(1).doubles(41).toArray();
    double[] turned = values.clone();
    for (int k = 0; k < values.length; k++) {
      turned[k] = values[values.length - 1 - k];
    }
    assertThat(Percentiles.interval(turned, .9)).isEqualTo(Percentiles.interval(values, .9));
    Arrays.sort(values);
    Interval in = Percentiles.interval(turned, .9).orElseThrow();
    assertThat(in.low()).isCloseTo(values[2], within(1e-12));
    assertThat(in.high()).isCloseTo(values[38], within(1e-12));
  }

  @Test
  void settingsWithoutAValue_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Settings.of());
    assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(Double.NaN, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.within(2, 1, () -> new double[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sampled.of(Sampled.Kind.BOOTSTRAP, 1, 0, 5));
  }

  /* The range of settings reaches as far as its ends say, and to the value where that lies beyond. */
  @Test
  void theIntervalOfSettingsHoldsTheValueAndTheirRange() {
    assertThat(Settings.of(3, Double.NaN, 1).interval(2))
        .isEqualTo(new Interval(1, 3, 1, Basis.RANGE));
    assertThat(Settings.of(3, 1).interval(5)).isEqualTo(new Interval(1, 5, 1, Basis.RANGE));
    assertThat(Settings.within(0, 9, () -> new double[] {3, 1}).interval(2))
        .isEqualTo(new Interval(0, 9, 1, Basis.RANGE));
  }

  /* Fewer than half of the draws are defined: what is left is all that the quantity can be. */
  @Test
  void aSampleOfFewDefinedDrawsSaysNothing() {
    Sampled few = Sampled.of(Sampled.Kind.BOOTSTRAP, -1, 1, .2, Double.NaN, Double.NaN);
    assertThat(few.interval(.2)).isEqualTo(new Interval(-1, 1, 1, Basis.BOUND));
    assertThat(Sampled.of(Sampled.Kind.POSTERIOR, -1, 1).interval(.2))
        .isEqualTo(new Interval(-1, 1, 1, Basis.BOUND));
  }

  @Test
  void drawsAreCopied() {
    double[] given = {1, 2, 3};
    Sampled sampled = Sampled.of(Sampled.Kind.BOOTSTRAP, 0, 9, given);
    Settings settings = Settings.of(given);
    given[0] = 9;
    sampled.values()[1] = 9;
    settings.values()[1] = 9;
    assertThat(sampled.values()).containsExactly(1, 2, 3);
    assertThat(settings.values()).containsExactly(1, 2, 3);
    assertThat(sampled).isEqualTo(Sampled.of(Sampled.Kind.BOOTSTRAP, 0, 9, 1, 2, 3));
    assertThat(sampled).isNotEqualTo(Sampled.of(Sampled.Kind.POSTERIOR, 0, 9, 1, 2, 3));
  }

  /* A thing less itself is 0 with certainty, whatever is uncertain about it, but for bounds alone. */
  @Test
  void aThingLessItself_isNothing() {
    List<Draws> all =
        List.of(
            Sampled.of(Sampled.Kind.BOOTSTRAP, 0, 9, 1, 4, 2),
            Sampled.of(Sampled.Kind.POSTERIOR, 0, 9, 1, 4, 2),
            Settings.of(1, 5, 3),
            Bounds.exact(2));
    for (Draws draws : all) {
      Estimate.Known known = Estimate.of(2, draws, MADE);
      Estimate.Known none = known.less(known, "nothing");
      assertThat(none.value()).isZero();
      assertThat(none.interval().low()).isZero();
      assertThat(none.interval().high()).isZero();
      assertThat(none.shareAtZero().find()).hasValue(1);
      assertThat(none.shareAbove().find()).hasValue(0);
    }
  }

  /* Twice a thing has twice its interval, and its opposite the ends changed round. */
  @Test
  void aMultipleHasItsIntervalMultiplied() {
    for (Draws draws :
        List.of(
            Sampled.of(Sampled.Kind.BOOTSTRAP, 0, 9, 1, 4, 2, 8),
            Sampled.of(Sampled.Kind.POSTERIOR, 0, 9, 1, 4, 2, 8),
            Settings.of(1, 5, 3),
            new Bounds(1, 4, .9))) {
      Estimate.Known known = Estimate.of(3, draws, MADE);
      Interval in = known.interval();
      Interval twice = known.times(2, "twice").interval();
      Interval opposite = known.times(-1, "opposite").interval();
      assertThat(twice.low()).isCloseTo(2 * in.low(), within(1e-12));
      assertThat(twice.high()).isCloseTo(2 * in.high(), within(1e-12));
      assertThat(opposite.low()).isCloseTo(-in.high(), within(1e-12));
      assertThat(opposite.high()).isCloseTo(-in.low(), within(1e-12));
      assertThat(twice.level()).isEqualTo(in.level());
    }
  }
}
