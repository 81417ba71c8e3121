package org.entente.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.MadeUpYear;
import org.entente.panel.YearSlice;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.Quarrel;
import org.entente.part.interests.InterestsByAlliances;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import org.junit.jupiter.api.Test;

/// What a figure is placed among, real and random coalitions, and which dyads are weakest: by hand
/// and by count.
class RandomAndRealCoalitionsTest {
  private static final Spell LIFE = new Spell(LocalDate.of(1945, 1, 1), Spell.OPEN);
  private static final LocalDate DAY = LocalDate.of(2010, 6, 1);
  private static final Provenance MADE = Provenance.of(List.of("made"), 1, "figures", "made up");

  private static State state(int code, String region) {
    return new State(
        code, "S" + code, "", "", "S" + code, List.of(), "", "", region, List.of(LIFE));
  }

  private static Coalition coalition(String id, Integer... members) {
    return new Coalition(
        id,
        id,
        List.of(),
        "bloc",
        "mixed",
        LIFE,
        List.of(),
        Arrays.stream(members)
            .map(m -> new Membership(m, Membership.Role.MEMBER, LIFE, "", "", "", ""))
            .toList(),
        new TreeMap<>(),
        "");
  }

  /* Below, at and above by a loop. */
  @Test
  void aRank_isTheShareBelowAndHalfOfTheEqual() {
    assertThat(RandomCoalitions.rank(new double[] {1, 2, 2, 5}, 2)).isEqualTo(50);
    assertThat(RandomCoalitions.rank(new double[] {1, 2, 2, 5}, 0)).isZero();
    assertThat(RandomCoalitions.rank(new double[] {1, 2, 2, 5}, 9)).isEqualTo(100);
    assertThat(RandomCoalitions.rank(new double[] {3, 3, 3}, 3)).isEqualTo(50);
    Random random = new Random(1);
    double[] values = random.ints(40, 0, 9).asDoubleStream().sorted().toArray();
    double before = 0;
    for (double at = -1; at < 10; at += .5) {
      double rank = RandomCoalitions.rank(values, at);
      assertThat(rank).isGreaterThanOrEqualTo(before);
      assertThat(RandomCoalitions.rank(opposite(values), -at))
          .as("from the other end")
          .isCloseTo(100 - rank, within(1e-9));
      before = rank;
    }
  }

  private static double[] opposite(double[] values) {
    return Arrays.stream(values).map(v -> -v).sorted().toArray();
  }

  /* Of 10 states 3: each is in 3/10 of 3,000 draws, 900; four standard errors are 100. */
  @Test
  void draws_takeEveryStateAlike_andNoneTwice() {
    YearSlice slice = MadeUpYear.of(2010, IntStream.rangeClosed(1, 10).toArray()).slice();
    int[] times = new int[10];
    RandomCoalitions draws = RandomCoalitions.draw(slice, 3, 3_000, 5);
    double[] sizes =
        draws.values(numbers -> {
          Arrays.stream(numbers).forEach(n -> times[n]++);
          assertThat(numbers).isSorted().doesNotHaveDuplicates();
          return numbers.length;
        });
    assertThat(sizes).hasSize(3_000).containsOnly(3);
    for (int time : times) {
      assertThat(time).isBetween(800, 1_000);
    }
  }

  @Test
  void draws_areThoseOfTheSeed_aLongerRowBeginsWithTheShorter() {
    YearSlice slice = MadeUpYear.of(2010, IntStream.rangeClosed(1, 8).toArray()).slice();
    List<List<Integer>> few = new ArrayList<>();
    List<List<Integer>> many = new ArrayList<>();
    RandomCoalitions.draw(slice, 4, 10, 5)
        .values(n -> few.add(Arrays.stream(n).boxed().toList()) ? 0 : 1);
    RandomCoalitions.draw(slice, 4, 30, 5)
        .values(n -> many.add(Arrays.stream(n).boxed().toList()) ? 0 : 1);
    assertThat(many.subList(0, 10)).isEqualTo(few);
    assertThat(RandomCoalitions.draw(slice, 8, 3, 1).values(n -> n[7])).containsOnly(7);
    assertThat(RandomCoalitions.draw(slice, 2, 0, 1).values(_ -> 1)).isEmpty();
  }

  /* Values 1 to 4; a figure of 3 [2, 9] is at 62.5 [37.5, 100]. */
  @Test
  void aPercentile_hasTheIntervalOfTheFiguresEnds() {
    RandomCoalitions random = RandomCoalitions.of(List.of(), 5);
    Figure figure = Figure.of(3, new Interval(2, 9, .9, Interval.Basis.BOOTSTRAP), MADE);
    Figure.Known percentile =
        random.percentile(new double[] {1, 2, 3, 4}, figure).known().orElseThrow();
    assertThat(percentile.value()).isEqualTo(62.5);
    assertThat(percentile.interval())
        .isEqualTo(new Interval(37.5, 100, .9, Interval.Basis.BOOTSTRAP));
    Figure missing = Figure.missing("none");
    assertThat(random.percentile(new double[] {1}, missing)).isEqualTo(missing);
    assertThat(random.percentile(new double[0], figure))
        .isEqualTo(Figure.missing("no random coalition of this size has a value"));
  }

  private static final States STATES =
      new States(
          List.of(
              state(1, "Western Europe"),
              state(2, "Eastern Europe"),
              state(3, "Western Asia"),
              state(4, "Central Asia"),
              state(5, "Caribbean"),
              state(6, "South America"),
              state(7, "Melanesia"),
              state(8, "")));
  private static final YearSlice SLICE = MadeUpYear.of(2010, 1, 2, 3, 4, 5, 6, 7, 8).slice();

  private static final List<Coalition> COALITIONS =
      List.of(
          coalition("EUROPE", 1, 2),
          coalition("MIXED", 1, 3),
          coalition("ASIA", 3, 4, 7),
          coalition("AMERICAS", 5, 6),
          coalition("WORLD", 1, 2, 3, 4, 5, 6, 7, 8),
          coalition("ALONE", 4),
          coalition("GONE", 98, 99));

  private static List<List<Integer>> others(Likeness likeness, String id, Integer... own) {
    return RealCoalitions.on(DAY, COALITIONS, STATES, likeness)
        .others(id, Group.of(SLICE, List.of(own)))
        .stream()
        .map(g -> IntStream.range(0, g.size()).mapToObj(g::code).toList())
        .toList();
  }

  /* One member is no coalition, and one whose members have no figures is none either. */
  @Test
  void all_butItself() {
    assertThat(others(Likeness.ALL, "EUROPE", 1, 2))
        .containsExactly(
            List.of(5, 6), List.of(3, 4, 7), List.of(1, 3), List.of(1, 2, 3, 4, 5, 6, 7, 8));
  }

  @Test
  void ofLikeSize_halfToTwiceAsMany() {
    assertThat(others(Likeness.SIZE, "X", 1, 2, 3, 4))
        .containsExactly(
            List.of(5, 6),
            List.of(3, 4, 7),
            List.of(1, 2),
            List.of(1, 3),
            List.of(1, 2, 3, 4, 5, 6, 7, 8));
    assertThat(others(Likeness.SIZE, "X", 1, 2, 3, 4, 5))
        .as("half of five is more than two")
        .containsExactly(List.of(3, 4, 7), List.of(1, 2, 3, 4, 5, 6, 7, 8));
  }

  /* Most of 3, 4 and 7 are of Asia; at least half of MIXED is, and of ASIA itself. */
  @Test
  void ofTheSameRegion_atLeastHalfOfTheirMembers() {
    assertThat(others(Likeness.REGION, "X", 3, 4, 7))
        .containsExactly(List.of(3, 4, 7), List.of(1, 3));
    assertThat(others(Likeness.REGION, "X", 5, 6)).containsExactly(List.of(5, 6));
    assertThat(others(Likeness.REGION, "X", 8)).as("of no region").isEmpty();
  }

  private static Figure exact(double value) {
    return Figure.exact(value, MADE);
  }

  @Test
  void amongFewerThanFive_thereIsNoStanding() {
    Group own = Group.of(SLICE, List.of(1, 2));
    List<Group> groups =
        IntStream.range(0, 6).mapToObj(_ -> Group.of(SLICE, List.of(3, 4))).toList();
    List<Figure> figures =
        List.of(exact(1), exact(2), Figure.missing("none"), exact(3), exact(4), exact(5));
    InterestsByAlliances definition = new InterestsByAlliances();
    Figure five =
        RealCoalitions.standing(exact(3), own, groups, figures, definition, STATES, Likeness.ALL);
    assertThat(five.find()).hasValue(50);
    Figure four =
        RealCoalitions.standing(
            exact(3),
            own,
            groups.subList(0, 5),
            figures.subList(0, 5),
            definition,
            STATES,
            Likeness.ALL);
    assertThat(four.isKnown()).isFalse();
    assertThat(four.toString()).contains("fewer than 5 other coalitions of the time");
  }

  private static DyadFigure dyad(int a, int b, double value) {
    Figure figure = Double.isNaN(value) ? Figure.missing("none") : exact(value);
    return new DyadFigure(a, b, figure, "of " + a + " and " + b);
  }

  private static List<String> weakest(
      List<DyadFigure> interests, List<DyadFigure> trust, Quarrel quarrel) {
    return WeakDyad.ranked(Group.of(SLICE, List.of(1, 2, 3)), interests, trust, quarrel, false)
        .stream()
        .map(d -> d.first() + "-" + d.second())
        .toList();
  }

  /* Bonds trust · (1 + π) / 2: 1-2 .9 · .6 = .54, 1-3 .6 · .5 = .3, 2-3 .4 · .95 = .38. */
  @Test
  void weakestFirst_butThoseThatQuarrelBefore() {
    List<DyadFigure> interests = List.of(dyad(1, 2, .2), dyad(1, 3, 0), dyad(2, 3, .9));
    List<DyadFigure> trust = List.of(dyad(1, 2, .9), dyad(1, 3, .6), dyad(2, 3, .4));
    assertThat(weakest(interests, trust, Quarrel.NONE)).containsExactly("1-3", "2-3", "1-2");
    assertThat(weakest(interests, trust, new Quarrel(.5))).containsExactly("2-3", "1-3", "1-2");
    WeakDyad first =
        WeakDyad.ranked(Group.of(SLICE, List.of(1, 2, 3)), interests, trust, Quarrel.NONE, false)
            .getFirst();
    assertThat(first.bond().find().orElseThrow()).isCloseTo(.3, within(1e-12));
    assertThat(first.restsOnTrust()).isFalse();
    assertThat(first.why()).isEqualTo("of 1 and 3");
  }

  /* Without trust a dyad is left out, without interests too, unless no pair has any. */
  @Test
  void whatIsNotKnown_isLeftOut_orRankedByTrustAlone() {
    double none = Double.NaN;
    List<DyadFigure> trust = List.of(dyad(1, 2, .9), dyad(1, 3, none), dyad(2, 3, .4));
    assertThat(
            weakest(List.of(dyad(1, 2, none), dyad(1, 3, .1), dyad(2, 3, .9)), trust, Quarrel.NONE))
        .containsExactly("2-3");
    assertThat(
            weakest(
                List.of(dyad(1, 2, none), dyad(1, 3, none), dyad(2, 3, none)), trust, Quarrel.NONE))
        .containsExactly("2-3", "1-2");
    assertThat(weakest(List.of(), List.of(), Quarrel.NONE)).isEmpty();
  }

  /* Equal bonds are in order of the codes. */
  @Test
  void equals_areInOrderOfCode() {
    List<DyadFigure> alike = List.of(dyad(1, 3, .5), dyad(2, 3, .5), dyad(1, 2, .5));
    assertThat(weakest(alike, alike, Quarrel.NONE)).containsExactly("1-2", "1-3", "2-3");
  }
}
