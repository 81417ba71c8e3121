package org.entente.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import org.junit.jupiter.api.Test;

/// The world around bodies, their cases and rates, worked by hand on a few made-up states.
class SurroundingsTest {
  /* Capitals on the equator, 1 at 0, 2 at 10, 3 at 20, 4 at 90 degrees; shared memberships 1-2 8, 1-3 2,
  2-3 4, of 4 none on record; positions 1 0, 2 .5, 3 2. */
  private static Surroundings world() {
    MadeUpYear year =
        MadeUpYear.of(2000, 1, 2, 3, 4)
            .dyad(DyadColumn.JOINT_IGOS, 1, 2, 8)
            .dyad(DyadColumn.JOINT_IGOS, 1, 3, 2)
            .dyad(DyadColumn.JOINT_IGOS, 2, 3, 4)
            .state(StateColumn.IDEAL_POINT, 1, 0)
            .state(StateColumn.IDEAL_POINT, 2, .5)
            .state(StateColumn.IDEAL_POINT, 3, 2);
    double[] longitudes = {0, 10, 20, 90};
    for (int state = 1; state <= 4; state++) {
      year.state(StateColumn.CAPITAL_LATITUDE, state, 0)
          .state(StateColumn.CAPITAL_LONGITUDE, state, longitudes[state - 1]);
    }
    return Surroundings.find(MadeUpYear.panel(year)).orElseThrow();
  }

  private static Body body(Integer... members) {
    return Body.of(List.of(Set.of(members)), (_, _) -> true);
  }

  /* The most that 1 shares with any is 8, 2 8, 3 4: alike(1,2) = 8 / 8, (1,3) = 2 / √32, (2,3) = 4 / √32. */
  @Test
  void alike_byTheGeometricMeanOfTheMostShared() {
    Surroundings world = world();
    assertThat(world.alike(1, 2)).isCloseTo(1, within(1e-9));
    assertThat(world.alike(3, 1)).isCloseTo(2 / Math.sqrt(32), within(1e-9));
    assertThat(world.alike(2, 3)).isCloseTo(4 / Math.sqrt(32), within(1e-9));
    assertThat(world.alike(1, 4)).isNaN();
    assertThat(world.alike(1, 1)).isNaN();
    assertThat(world.alike(1, 99)).isNaN();
    assertThat(world.breadth(3)).isEqualTo(4);
    assertThat(world.breadth(4)).isZero();
    assertThat(world.breadth(99)).isNaN();
    assertThat(world.portfolioYear()).isEqualTo(2000);
  }

  /* Ten degrees of the equator are 1111.95 km. */
  @Test
  void apart_inKilometres() {
    assertThat(world().apart(1, 2)).isCloseTo(1111.95, within(.05));
    assertThat(world().apart(3, 1)).isCloseTo(2223.90, within(.1));
    assertThat(world().apart(1, 99)).isNaN();
    assertThat(world().apart(1, 1)).isNaN();
  }

  /* Of the three others of 1 two are in the body. */
  @Test
  void neighboursInTheBody() {
    assertThat(world().shareOfNeighbours(1, body(1, 2, 3))).isCloseTo(2 / 3., within(1e-12));
    assertThat(world().shareOfNeighbours(4, body(1, 2, 3))).isEqualTo(1);
    assertThat(world().shareOfNeighbours(4, body())).isZero();
    assertThat(world().shareOfNeighbours(99, body(1))).isNaN();
  }

  /* 2 at .5 from the mean of 1 and 3, 1; itself left out. 4 has no position. */
  @Test
  void divergence_fromTheMeanOfTheOthers() {
    assertThat(world().divergence(2, body(1, 2, 3))).isCloseTo(.5, within(1e-6));
    assertThat(world().divergence(3, body(1, 2, 4))).isCloseTo(1.75, within(1e-6));
    assertThat(world().divergence(4, body(1, 2))).isNaN();
    assertThat(world().divergence(1, body(1))).as("alone").isNaN();
  }

  @Test
  void withoutAnyYearOfAKind_thereIsNoWorld() {
    Panel bare = MadeUpYear.panel(MadeUpYear.of(2000, 1, 2).all(DyadColumn.JOINT_IGOS, 3));
    assertThat(Surroundings.find(bare)).isEmpty();
  }

  /* Exit of 2 from {1, 2, 3}: three members, no year a member, none lapsed or joined; likeness the mean
  of 1 and 4/√32. */
  @Test
  void featuresOfExit_byHand() {
    double[] row = Event.EXIT.row(2, body(1, 2, 3), world());
    assertThat(row).hasSize(Event.EXIT.features().size());
    assertThat(row[0]).isZero();
    assertThat(row[1]).isCloseTo(Math.log(3), within(1e-12));
    assertThat(row[2]).isZero();
    assertThat(row[5]).isCloseTo((1 + 4 / Math.sqrt(32)) / 2, within(1e-9));
    assertThat(row[6]).isCloseTo(.5, within(1e-6));
  }

  /* Accession of 3 to {1, 2}: likeness the mean of 2/√32 and 4/√32, the nearest capitals at 1112 and 2224
  km, two of its three neighbours inside. */
  @Test
  void featuresOfAccession_byHand() {
    double[] row = Event.ACCESSION.row(3, body(1, 2), world());
    double alike = 3 / Math.sqrt(32);
    assertThat(row).hasSize(Event.ACCESSION.features().size());
    assertThat(row[0]).isCloseTo(alike, within(1e-9));
    assertThat(row[1]).isCloseTo(alike * alike, within(1e-9));
    assertThat(row[2]).isCloseTo(Math.log(2), within(1e-12));
    assertThat(row[5]).isCloseTo(Math.log(1667.92), within(1e-4));
    assertThat(row[6]).isCloseTo(2 / 3., within(1e-12));
    assertThat(row[7]).isCloseTo(1.75, within(1e-6));
    assertThat(row[8]).isCloseTo(Math.log1p(4), within(1e-9));
    assertThat(row[9]).isZero();
  }

  private static State state(int code, int from, int to) {
    Spell life = new Spell(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    return new State(code, "S", "", "", "S" + code, List.of(), "", "", "", List.of(life));
  }

  /* Body A: 1, 2 and 3 in 2000, 2 gone from 2003; body B: 1 alone to 2001, then nobody. 3 ceases in 2002,
  4 joins A in 2004. */
  private static Population population() {
    Population.Builder builder = new Population.Builder();
    for (int year = 2000; year <= 2010; year++) {
      builder.add("A", year, 1);
      if (year < 2003) {
        builder.add("A", year, 2);
      }
      if (year <= 2002) {
        builder.add("A", year, 3);
      }
      if (year >= 2004) {
        builder.add("A", year, 4);
      }
      if (year <= 2001) {
        builder.add("B", year, 1);
      }
    }
    return builder.build();
  }

  private static final States STATES =
      new States(
          List.of(
              state(1, 1900, 2100),
              state(2, 1900, 2100),
              state(3, 1900, 2002),
              state(4, 1900, 2100)));

  private static MembershipCases cases(Event event, int year) {
    return MembershipCases.list(
            event, population(), STATES, _ -> world(), new int[] {year}, Run.quiet())
        .getFirst();
  }

  private static List<String> outcomes(MembershipCases cases) {
    return IntStream.range(0, cases.rows().size())
        .mapToObj(k -> cases.body(k) + ":" + (int) cases.outcome(k))
        .toList();
  }

  /* In order of body and state: of A 1 stays, 2 leaves, 3 ceases to exist with the body living, which is
  no exit; of B 1 loses the body, which is none either. */
  @Test
  void exits_byHand() {
    assertThat(outcomes(cases(Event.EXIT, 2000))).containsExactly("0:0", "0:1", "0:0", "1:0");
    assertThat(outcomes(cases(Event.EXIT, 1999))).isEmpty();
  }

  /* Outside A is 4, which joins within five years; outside B are 2, 3 and 4, which do not. */
  @Test
  void accessions_byHand() {
    assertThat(outcomes(cases(Event.ACCESSION, 2000))).containsExactly("0:1", "1:0", "1:0", "1:0");
    // In 2003 state 3 is no more; 2 is outside A and does not come back.
    assertThat(outcomes(cases(Event.ACCESSION, 2003))).containsExactly("0:0", "0:1");
  }

  @Test
  void whatIsNotKnown_isTheMeanOfTheYear() {
    MembershipCases cases = cases(Event.EXIT, 2000);
    assertThat(cases.year()).isEqualTo(2000);
    for (double[] row : cases.rows()) {
      for (double value : row) {
        assertThat(value).isFinite();
      }
    }
  }

  @Test
  void aPopulation_knowsItsYears() {
    Population population = population();
    assertThat(population.size()).isEqualTo(2);
    assertThat(population.name(1)).isEqualTo("B");
    assertThat(population.lastYear()).isEqualTo(2010);
    assertThat(population.members(1, 2002)).isEmpty();
    assertThat(population.members(0, 2003)).containsExactly(1);
    assertThat(population.at(0, 2004, (_, _) -> true).tenure())
        .containsEntry(1, 4)
        .containsEntry(4, 0);
    assertThat(new Population.Builder().build().lastYear()).isZero();
  }

  /* Two coalitions, 3 of 10 and 1 of 10: 4 of 20. One alone gives its own rate in every resample. */
  @Test
  void aRate_isThatOfAllCases_withTheIntervalOfItsCoalitions() {
    Figure.Known two =
        RegistryRate.of(
                List.of(new int[] {3, 10}, new int[] {1, 10}), "years", "share", 5, 1, Run.quiet())
            .known()
            .orElseThrow();
    assertThat(two.value()).isCloseTo(.2, within(1e-12));
    // resamples: .1 and .3 a quarter each, .2 a half
    assertThat(two.interval().low()).isCloseTo(.1, within(1e-12));
    assertThat(two.interval().high()).isCloseTo(.3, within(1e-12));
    Figure.Known one =
        RegistryRate.of(List.of(new int[] {3, 10}), "years", "share", 5, 1, Run.quiet())
            .known()
            .orElseThrow();
    assertThat(one.interval().width()).isCloseTo(0, within(1e-12));
    assertThat(one.provenance().observations()).isEqualTo(10);
  }

  @Test
  void whoIsNotAtRisk_isRefused() {
    List<Integer> refused = new ArrayList<>();
    for (int state : new int[] {1, 2, 3, 4}) {
      if (!Event.EXIT.isAtRisk(state, body(1, 2))) {
        refused.add(state);
      }
    }
    assertThat(refused).containsExactly(3, 4);
    assertThat(Event.ACCESSION.isAtRisk(3, body())).as("of nobody").isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new org.entente.membership.MembershipTrial(java.util.Map.of()).get("model"))
        .withMessageContaining("(model)");
  }
}
