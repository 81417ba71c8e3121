package org.entente.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import org.junit.jupiter.api.Test;

/// Places in a league table, under weights, and the classes of matched draws: laws and brute force.
class PlacesTest {
  private static final Provenance MADE = Provenance.of(List.of(), 1, "figures", "made up");

  private static Figure figure(Random random) {
    double value = random.nextInt(10);
    return random.nextInt(5) == 0
        ? Figure.missing("none")
        : Figure.of(
            value,
            new Interval(
                value - random.nextInt(4), value + random.nextInt(4), .9, Interval.Basis.RANGE),
            MADE);
  }

  private static Figure opposite(Figure figure) {
    return figure instanceof Figure.Known(double value, Interval in, Provenance p)
        ? Figure.of(-value, new Interval(-in.high(), -in.low(), in.level(), in.basis()), p)
        : figure;
  }

  @Test
  void ranks_keepTheirLaws() {
    Random random = new Random(4);
    for (int trial = 0; trial < 200; trial++) {
      List<Figure> figures =
          IntStream.range(0, random.nextInt(9)).mapToObj(_ -> figure(random)).toList();
      List<Optional<Rank>> ranks = Ranks.of(figures, true);
      List<Rank> there = ranks.stream().flatMap(Optional::stream).toList();
      for (int k = 0; k < figures.size(); k++) {
        assertThat(ranks.get(k).isPresent()).isEqualTo(figures.get(k).isKnown());
      }
      for (Rank rank : there) {
        assertThat(rank.best()).isBetween(1, rank.place());
        assertThat(rank.worst()).isBetween(rank.place(), there.size());
        // Who is surely ahead, tied with and surely behind one are all the others.
        assertThat(rank.tied()).isBetween(0, there.size() - 1);
      }
      assertThat(there.stream().mapToInt(Rank::tied).sum() % 2)
          .as("who is tied with one, one is tied with")
          .isZero();
      assertThat(Ranks.of(figures.stream().map(PlacesTest::opposite).toList(), false))
          .as("the least first of the opposites")
          .isEqualTo(ranks);
      if (!there.isEmpty()) {
        assertThat(there).anyMatch(r -> r.place() == 1);
      }
    }
  }

  /* Two of three figures alike share the first place, and the third is third. */
  @Test
  void equals_shareTheBetterPlace() {
    Figure one = Figure.exact(5, MADE);
    List<Optional<Rank>> ranks = Ranks.of(List.of(one, Figure.exact(3, MADE), one), true);
    assertThat(ranks.get(0)).contains(new Rank(1, 1, 2, 1));
    assertThat(ranks.get(1)).contains(new Rank(3, 3, 3, 0));
    assertThat(ranks.get(2)).isEqualTo(ranks.get(0));
    assertThat(new Rank(1, 1, 2, 1)).hasToString("1 [1-2]");
    assertThat(new Rank(3, 3, 3, 0)).hasToString("3");
    assertThat(Ranks.of(List.of(), true)).isEmpty();
  }

  /* Under each weighting the places of n different totals are 1 to n, so that they sum to n(n+1)/2. */
  @Test
  void placesUnderWeights_areAPermutationEachTime() {
    Random random = new Random(5);
    double[][] scores = new double[6][4];
    for (double[] row : scores) {
      Arrays.setAll(row, _ -> 100 * random.nextDouble());
    }
    int draws = 300;
    int[][] places = Weighting.places(scores, draws, 9);
    assertThat(Arrays.stream(places).flatMapToInt(Arrays::stream).sum()).isEqualTo(draws * 21);
    for (int[] ofOne : places) {
      assertThat(ofOne).isSorted().hasSize(draws);
      assertThat(ofOne[0]).isPositive();
      assertThat(ofOne[draws - 1]).isLessThanOrEqualTo(6);
    }
    assertThat(Weighting.places(scores, draws, 9)).isDeepEqualTo(places);
  }

  @Test
  void whoIsBetterInAllParts_isAheadUnderAllWeights_andEqualsShare() {
    int[][] places =
        Weighting.places(new double[][] {{1, 1, 1}, {3, 2, 5}, {3, 2, 5}, {2, 1.5, 4}}, 50, 1);
    assertThat(places[1]).containsOnly(1);
    assertThat(places[2]).containsOnly(1);
    assertThat(places[3]).containsOnly(3);
    assertThat(places[0]).containsOnly(4);
    assertThat(Weighting.places(new double[0][], 10, 1)).isEmpty();
  }

  /* How often the one is first of two is the exact share of weightings; of 4,000 draws four standard
  errors are .032. */
  @Test
  void placesOfTwo_agreeWithTheExactShare() {
    double[][] scores = {{60, 20, 50, 10}, {40, 45, 35, 30}};
    int[][] places = Weighting.places(scores, 4_000, 3);
    double share = Arrays.stream(places[0]).filter(p -> p == 1).count() / 4_000.;
    double exact = OrderShare.above(20, -25, 15, -20);
    assertThat(share).isCloseTo(exact, within(.032));
  }

  private static State state(int code, String region) {
    return new State(
        code,
        "S" + code,
        "",
        "",
        "S" + code,
        List.of(),
        "",
        "",
        region,
        List.of(new Spell(java.time.LocalDate.of(1900, 1, 1), Spell.OPEN)));
  }

  /* Of twenty states two are in each tenth by capabilities; one without a record is in none of them. */
  @Test
  void tenths_byHand() {
    int[] codes = IntStream.rangeClosed(1, 21).toArray();
    MadeUpYear year = MadeUpYear.of(2014, codes);
    for (int code = 1; code <= 20; code++) {
      // falling with the code: 20 is the weakest
      year.state(StateColumn.CINC, code, .01 * (21 - code));
    }
    int[] classes = StateClasses.of(Matching.CAPABILITY, year.slice(), new States(List.of()));
    for (int code = 1; code <= 20; code++) {
      assertThat(classes[code - 1]).isEqualTo((20 - code) / 2);
    }
    assertThat(classes[20]).isEqualTo(10);
  }

  @Test
  void equalCapabilities_areInOrderOfCode_andFewStatesInClassesOfTheirOwn() {
    MadeUpYear year = MadeUpYear.of(2014, 1, 2, 3);
    for (int code = 1; code <= 3; code++) {
      year.state(StateColumn.CINC, code, .1);
    }
    assertThat(StateClasses.of(Matching.CAPABILITY, year.slice(), new States(List.of())))
        .containsExactly(0, 3, 6);
    assertThat(StateClasses.of(Matching.SIZE, year.slice(), new States(List.of())))
        .containsExactly(0, 0, 0);
    assertThat(
            StateClasses.of(
                Matching.CAPABILITY, MadeUpYear.of(2014, 1).slice(), new States(List.of())))
        .containsExactly(10);
  }

  @Test
  void regions_byName_andThoseWithoutOneTogether() {
    States states =
        new States(List.of(state(1, "North"), state(2, "South"), state(3, "North"), state(4, "")));
    YearSlice slice = MadeUpYear.of(2014, 1, 2, 3, 4, 5).slice();
    int[] classes = StateClasses.of(Matching.REGION, slice, states);
    assertThat(classes[0]).isEqualTo(classes[2]);
    assertThat(classes[3]).as("no region, and no state of the registry").isEqualTo(classes[4]);
    assertThat(Arrays.stream(classes).distinct().count()).isEqualTo(3);
  }

  /* A class whose states are all members gives the same in every draw; of the others each is drawn as
  often as another, 600 draws of one in three: 200, four standard errors are 46. */
  @Test
  void matchedDraws_takeEachStateOfAClassAlike() {
    YearSlice slice = MadeUpYear.of(2014, 1, 2, 3, 4, 5).slice();
    int[] classes = {0, 0, 1, 1, 1};
    List<Group> draws = MatchedDraws.of(Group.ofNumbers(slice, 0, 1, 3), classes, 600, 8);
    int[] times = new int[5];
    List<int[]> drawn = new ArrayList<>();
    for (Group group : draws) {
      assertThat(group.numbers()).isSorted().hasSize(3).contains(0, 1);
      Arrays.stream(group.numbers()).forEach(n -> times[n]++);
      drawn.add(group.numbers());
    }
    for (int n = 2; n < 5; n++) {
      assertThat(times[n]).isBetween(154, 246);
    }
    assertThat(MatchedDraws.of(Group.ofNumbers(slice, 0, 1, 3), classes, 600, 8))
        .extracting(Group::numbers)
        .containsExactlyElementsOf(drawn);
  }
}
