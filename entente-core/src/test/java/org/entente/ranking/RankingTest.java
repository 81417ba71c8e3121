package org.entente.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.coalition.Definitions;
import org.entente.coalition.Likeness;
import org.entente.coalition.RandomCoalitions;
import org.entente.coalition.Weights;
import org.entente.contribution.MadeUpYears;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.Panel;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.situation.Premise;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.Spell;
import org.entente.world.States;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// League tables of made-up coalitions, against hand computation, brute force and laws.
@Tag("slow")
class RankingTest {
  private static final List<PartDefinition> DEFINITIONS = Definitions.ofYearbook().choose(Map.of());
  private static final States NO_STATES = new States(List.of());
  private static final Weights EQUAL = weights();

  private static Weights weights() {
    Map<Part, Double> equal = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      equal.put(part, 1.0);
    }
    return new Weights(equal);
  }

  private static final Panel PANEL =
      Panel.asOf(
          new MadeUpYears(23, 16, 2010, 2012, 1),
          LocalDate.of(2012, 12, 31),
          Panel.YearRule.COMPLETED);

  private static Situation situation(String id, int... numbers) {
    List<Integer> codes =
        IntStream.of(numbers).mapToObj(i -> PANEL.now().dyads().stateCode(i)).toList();
    Spell life = new Spell(LocalDate.of(1945, 1, 1), Spell.OPEN);
    return new Situation(
        new Coalition(
            id,
            "Coalition " + id,
            List.of(),
            "bloc",
            "mixed",
            life,
            List.of(),
            List.of(),
            new TreeMap<>(),
            ""),
        codes,
        Optional.empty(),
        PANEL,
        Premise.REAL);
  }

  private static final List<Situation> CANDIDATES =
      List.of(
          situation("A", 0, 1, 2),
          situation("B", 3, 4, 5),
          situation("C", 2, 6, 7, 8),
          situation("D", 9, 10),
          situation("E", 0, 5, 11, 12, 13),
          situation("F", 14, 15, 1),
          situation("G", 3, 8, 13, 15));

  private static RankingOptions options(Optional<Part> by, Matching matching) {
    return new RankingOptions(by, EQUAL, Likeness.ALL, matching, 50);
  }

  private static Figure between(double low, double value, double high) {
    return Figure.of(
        value,
        new Interval(low, high, 0.9, Interval.Basis.RANGE),
        Provenance.of(List.of(), 1, "figures", "made up"));
  }

  /* By hand: A [5,7] is surely ahead of C [1,2] only; B [3,6] overlaps A and D; D [2.5,3.5] and C do not
  overlap. */
  @Test
  void overlappingIntervals_tie() {
    List<Figure> figures =
        List.of(between(5, 6, 7), between(3, 4, 6), between(1, 1.5, 2), between(2.5, 3, 3.5));
    List<Optional<Rank>> ranks = Ranks.of(figures, true);
    assertThat(ranks.get(0)).contains(new Rank(1, 1, 2, 1));
    assertThat(ranks.get(1)).contains(new Rank(2, 1, 3, 2));
    assertThat(ranks.get(2)).contains(new Rank(4, 4, 4, 0));
    assertThat(ranks.get(3)).contains(new Rank(3, 2, 3, 1));
    assertThat(Ranks.of(figures, false).get(2)).contains(new Rank(1, 1, 1, 0));
  }

  @Test
  void aMissingFigure_hasNoPlace_andTakesNone() {
    List<Optional<Rank>> ranks =
        Ranks.of(List.of(Figure.missing("nothing"), between(1, 2, 3)), true);
    assertThat(ranks.get(0)).isEmpty();
    assertThat(ranks.get(1)).contains(new Rank(1, 1, 1, 0));
  }

  /* By hand: with d = (1, -1) the weight of the first must exceed a half; with (3, -1) a quarter, leaving
  3/4. With (1, 1, -1) it is the chance that a uniform point of the triangle has w3 < 1/2: 3/4. */
  @Test
  void shareOfWeightings_golden() {
    assertThat(OrderShare.above(1, -1)).isEqualTo(0.5);
    assertThat(OrderShare.above(3, -1)).isCloseTo(0.75, within(1e-15));
    assertThat(OrderShare.above(1, 1, -1)).isCloseTo(0.75, within(1e-15));
    assertThat(OrderShare.above(2, 5)).isEqualTo(1);
    assertThat(OrderShare.above(-2, 0)).isEqualTo(0);
    assertThat(OrderShare.above(0, 0, 0)).isEqualTo(0);
    assertThatThrownBy(OrderShare::above).isInstanceOf(IllegalArgumentException.class);
  }

  /* Brute force: the share of 200,000 random weightings; its standard error is at most .0011. */
  @Test
  void shareOfWeightings_isThatOfRandomWeightings_andItsComplement() {
    SplittableRandom random = new SplittableRandom(8);
    for (int repeat = 0; repeat < 5; repeat++) {
      double[] d = random.doubles(5, -1, 1).toArray();
      int above = 0;
      for (int k = 0; k < 200_000; k++) {
        double sum = 0;
        for (double difference : d) {
          sum += -Math.log(1 - random.nextDouble()) * difference;
        }
        above += sum > 0 ? 1 : 0;
      }
      double share = OrderShare.above(d);
      assertThat(share).isCloseTo(above / 200_000.0, within(0.006));
      double[] reversed = Arrays.stream(d).map(v -> -v).toArray();
      assertThat(share + OrderShare.above(reversed)).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void ranking_isTheSame_whateverTheOrderOfCandidatesAndTheThreads() {
    for (Matching matching : Matching.values()) {
      RankingOptions options = options(Optional.empty(), matching);
      Ranking one = Ranking.of(CANDIDATES, DEFINITIONS, PANEL, NO_STATES, options, Run.quiet(3, 1));
      List<Situation> shuffled = new ArrayList<>(CANDIDATES);
      Collections.reverse(shuffled);
      assertThat(Ranking.of(shuffled, DEFINITIONS, PANEL, NO_STATES, options, Run.quiet(3, 4)))
          .isEqualTo(one);
    }
  }

  @Test
  void ordering_followsTheFigure_leastExitPressureFirst() {
    for (Part part : Part.values()) {
      Ranking ranking =
          Ranking.of(
              CANDIDATES,
              DEFINITIONS,
              PANEL,
              NO_STATES,
              options(Optional.of(part), Matching.SIZE),
              Run.quiet());
      double[] figures =
          ranking.lines().stream()
              .mapToDouble(l -> l.part(part).figure().find().orElseThrow())
              .toArray();
      double[] expected = Arrays.stream(figures).sorted().toArray();
      if (part.moreIsStronger()) {
        expected =
            IntStream.range(0, expected.length)
                .mapToDouble(k -> figures[k])
                .boxed()
                .sorted(Collections.reverseOrder())
                .mapToDouble(v -> v)
                .toArray();
      }
      assertThat(figures).isEqualTo(expected);
      assertThat(ranking.lines().getFirst().rank().orElseThrow().place()).isEqualTo(1);
    }
  }

  @Test
  void percentiles_areThoseOfRandomCoalitionsOfTheSize() {
    for (PartDefinition definition : DEFINITIONS) {
      Ranking ranking =
          Ranking.of(
              CANDIDATES,
              DEFINITIONS,
              PANEL,
              NO_STATES,
              options(Optional.of(definition.part()), Matching.SIZE),
              Run.quiet());
      for (RankedCoalition line : ranking.lines()) {
        Group group =
            CANDIDATES.stream()
                .filter(c -> c.label().equals(line.id()))
                .findFirst()
                .orElseThrow()
                .group();
        Figure expected =
            RandomCoalitions.draw(PANEL.now(), group.size(), 50, Run.DEFAULT_SEED)
                .percentile(definition, definition.figure(PANEL, group, Run.quiet()));
        assertThat(line.part(definition.part()).percentile()).isEqualTo(expected);
        assertThat(line.parts())
            .filteredOn(part -> part.part() != definition.part())
            .noneMatch(part -> part.percentile().isKnown());
      }
    }
  }

  /* By hand: of six others those with a lower figure. */
  @Test
  void standing_isAmongTheOtherCoalitions() {
    Ranking ranking =
        Ranking.of(
            CANDIDATES,
            DEFINITIONS,
            PANEL,
            NO_STATES,
            options(Optional.of(Part.CAPACITY), Matching.SIZE),
            Run.quiet());
    for (int k = 0; k < ranking.lines().size(); k++) {
      assertThat(ranking.lines().get(k).part(Part.CAPACITY).standing().find().orElseThrow())
          .isCloseTo(100.0 * (6 - k) / 6, within(1e-9));
    }
  }

  @Test
  void matchedDraws_keepTheClasses() {
    int[] classes = IntStream.range(0, 16).map(i -> i % 3).toArray();
    Group group = Group.ofNumbers(PANEL.now(), 0, 3, 4, 5, 15);
    for (Group draw : MatchedDraws.of(group, classes, 40, 2)) {
      assertThat(IntStream.of(draw.numbers()).map(i -> classes[i]).sorted())
          .containsExactly(0, 0, 0, 1, 2);
      assertThat(IntStream.of(draw.numbers()).distinct().count()).isEqualTo(5);
    }
  }

  /* The total by hand: the mean of the percentiles with weights 3 and 1, exit pressure from the other
  end. */
  @Test
  void total_isTheWeightedMeanOfPercentiles() {
    Weights weights = new Weights(Map.of(Part.INTERESTS, 3.0, Part.EXIT_PRESSURE, 1.0));
    Ranking ranking =
        Ranking.of(
            CANDIDATES,
            DEFINITIONS,
            PANEL,
            NO_STATES,
            new RankingOptions(Optional.empty(), weights, Likeness.ALL, Matching.SIZE, 50),
            Run.quiet());
    for (RankedCoalition line : ranking.lines()) {
      double interests = line.part(Part.INTERESTS).standing().find().orElseThrow();
      double exit = line.part(Part.EXIT_PRESSURE).standing().find().orElseThrow();
      assertThat(line.total().find().orElseThrow())
          .isCloseTo((3 * interests + (100 - exit)) / 4, within(1e-9));
    }
  }

  @Test
  void noCandidates_makeAnEmptyTable() {
    assertThat(
            Ranking.of(
                    List.of(),
                    DEFINITIONS,
                    PANEL,
                    NO_STATES,
                    options(Optional.empty(), Matching.SIZE),
                    Run.quiet())
                .lines())
        .isEmpty();
  }
}
