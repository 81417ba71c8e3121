package org.entente.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.coalition.PartAssessment;
import org.entente.distrust.Outcome;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.part.DyadFigure;
import org.entente.part.Meaning;
import org.entente.part.interests.InterestsByAlliances;
import org.entente.part.ties.InterdependenceByTies;
import org.entente.part.trust.TrustByDistrust;
import org.entente.part.trust.TrustByRecord;
import org.junit.jupiter.api.Test;

/// A part as a function of its pairs, against the three aggregations written out.
class PairModelTest {
  private static final Provenance MADE = Provenance.of(List.of(), 1, "dyads", "made up");
  private static final Figure NONE = Figure.missing("not asked");
  private static final Meaning MEAN = new InterestsByAlliances().meaning();
  private static final Meaning LOWEST = new TrustByRecord().meaning();
  private static final Meaning PRODUCT = TrustByDistrust.ofAll(Outcome.CLASH).meaning();

  private static Figure figure(double low, double value, double high) {
    return Figure.of(value, new Interval(low, high, .9, Interval.Basis.RANGE), MADE);
  }

  private static PartAssessment part(Meaning meaning, double value, List<DyadFigure> dyads) {
    return new PartAssessment(
        meaning, figure(value, value, value), NONE, NONE, NONE, NONE, Map.of(), dyads, List.of());
  }

  /* All pairs of n states, codes 10, 20 ..; some are missing where asked. */
  private static List<DyadFigure> dyads(Random random, int n, boolean missing) {
    List<DyadFigure> dyads = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      for (int j = i + 1; j <= n; j++) {
        double value = .1 + .8 * random.nextDouble();
        Figure figure =
            missing && random.nextInt(3) == 0
                ? Figure.missing("none")
                : figure(value - .1, value, value + .05);
        dyads.add(new DyadFigure(10 * i, 10 * j, figure, ""));
      }
    }
    return dyads;
  }

  private static double[] values(List<DyadFigure> dyads) {
    return dyads.stream().flatMapToDouble(d -> d.figure().find().stream()).toArray();
  }

  /* The mean over the states that have a pair of the least of theirs. */
  private static double lowest(List<DyadFigure> dyads, double... values) {
    List<DyadFigure> known = dyads.stream().filter(d -> d.figure().isKnown()).toList();
    return known.stream()
        .flatMap(d -> List.of(d.first(), d.second()).stream())
        .distinct()
        .mapToDouble(state ->
            IntStream.range(0, known.size())
                .filter(k -> known.get(k).first() == state || known.get(k).second() == state)
                .mapToDouble(k -> values[k])
                .min()
                .orElseThrow())
        .average()
        .orElseThrow();
  }

  private static double expected(Meaning meaning, List<DyadFigure> dyads, double... values) {
    return meaning.equals(MEAN)
        ? Arrays.stream(values).average().orElseThrow()
        : meaning.equals(PRODUCT)
            ? Arrays.stream(values).reduce(1, (a, b) -> a * b)
            : lowest(dyads, values);
  }

  @Test
  void figuresOfPairs_makeThePart() {
    Random random = new Random(1);
    for (Meaning meaning : List.of(MEAN, LOWEST, PRODUCT)) {
      for (int trial = 0; trial < 50; trial++) {
        List<DyadFigure> dyads = dyads(random, 2 + random.nextInt(5), true);
        double[] values = values(dyads);
        if (values.length == 0) {
          continue;
        }
        double whole = expected(meaning, dyads, values);
        PairModel model = PairModel.of(part(meaning, whole, dyads)).orElseThrow();
        assertThat(model.dyads()).hasSize(values.length).allMatch(d -> d.figure().isKnown());
        assertThat(model.of(values)).isCloseTo(whole, within(1e-12));
        int d = random.nextInt(values.length);
        double[] other = values.clone();
        other[d] = random.nextDouble();
        assertThat(model.with(d, other[d]))
            .isCloseTo(expected(meaning, dyads, other), within(1e-12));
        assertThat(model.of(values)).as("left as it was").isCloseTo(whole, within(1e-12));
      }
    }
  }

  /* At the corner of zeros every pair is at its lower end, at that of ones at its upper. */
  @Test
  void aPointOfTheCube_isBetweenTheEnds() {
    List<DyadFigure> dyads = dyads(new Random(2), 4, false);
    double[] values = values(dyads);
    PairModel model = PairModel.of(part(MEAN, expected(MEAN, dyads, values), dyads)).orElseThrow();
    double mean = Arrays.stream(values).average().orElseThrow();
    double[] ones = new double[6];
    Arrays.fill(ones, 1);
    double[] own = new double[6];
    Arrays.fill(own, 2 / 3.);
    assertThat(model.at(new double[6])).isCloseTo(mean - .1, within(1e-12));
    assertThat(model.at(ones)).isCloseTo(mean + .05, within(1e-12));
    assertThat(model.at(own)).isCloseTo(mean, within(1e-12));
  }

  @Test
  void aPartThatIsNotMadeOfItsPairs_hasNoModel() {
    List<DyadFigure> dyads = dyads(new Random(3), 4, false);
    double whole = expected(MEAN, dyads, values(dyads));
    assertThat(PairModel.of(part(MEAN, whole + 1e-3, dyads))).isEmpty();
    assertThat(PairModel.of(part(MEAN, whole, List.of()))).isEmpty();
    assertThat(PairModel.of(part(InterdependenceByTies.ofAllTies().meaning(), whole, dyads)))
        .isEmpty();
    PartAssessment unknown =
        new PartAssessment(MEAN, NONE, NONE, NONE, NONE, NONE, Map.of(), dyads, List.of());
    assertThat(PairModel.of(unknown)).isEqualTo(Optional.empty());
  }
}
