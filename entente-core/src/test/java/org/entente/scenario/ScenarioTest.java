package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.entente.scenario.MadeUpStates.situation;
import static org.entente.scenario.MadeUpStates.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.situation.Premise;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.Spell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Scenarios on a made-up world: laws, hand computation of changed columns, and what cannot be.
@Tag("slow")
class ScenarioTest {
  private static final Situation BASE = situation(41, 10, 20, 30);
  private static final Assessor ASSESSOR = new Assessor(Assessor.withDefaults().definitions(), 20);

  private static Assessment assess(Situation situation) {
    return ASSESSOR.assess(situation, Optional.empty(), Run.quiet());
  }

  private static Change join(int code) {
    return new Change.Join(state(code), Change.ASSUMED);
  }

  private static Change leave(int code) {
    return new Change.Leave(state(code), Change.ASSUMED);
  }

  private static Situation after(Change... changes) {
    return new Scenario(List.of(changes)).of(BASE);
  }

  @Test
  void noChanges_leaveTheAssessmentAsItIs() {
    assertThat(assess(Scenario.NONE.of(BASE))).isEqualTo(assess(BASE));
    assertThat(Scenario.NONE.of(BASE).premise()).isEqualTo(Premise.REAL);
  }

  @Test
  void joiningAndLeavingAgain_isTheBase() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      List<Integer> outside = new ArrayList<>(List.of(40, 50, 60, 70, 80));
      Collections.shuffle(outside, random);
      List<Change> changes = new ArrayList<>();
      outside.subList(0, 1 + random.nextInt(4)).forEach(c -> changes.add(join(c)));
      List<Change> back =
          new ArrayList<>(
              changes.stream().map(c -> leave(((Change.Join) c).state().code())).toList());
      Collections.shuffle(back, random);
      changes.addAll(back);
      assertThat(assess(new Scenario(changes).of(BASE)))
          .as("round " + round)
          .isEqualTo(assess(BASE));
    }
    assertThat(assess(after(leave(20), join(20)))).isEqualTo(assess(BASE));
  }

  /* 0.9 · 0.8 = 0.72. */
  @Test
  void twoShocksOfOneThing_areOne() {
    Change first = new Change.Shock(state(10), Change.Quantity.GDP, 0.9, Change.ASSUMED);
    Change second = new Change.Shock(state(10), Change.Quantity.GDP, 0.8, "a paper");
    Change other = new Change.Shock(state(20), Change.Quantity.GDP, 0.5, Change.ASSUMED);

    List<Change> changes = new Scenario(List.of(first, other, second)).onBalance(BASE);

    assertThat(changes).hasSize(2).contains(other);
    Change.Shock both = (Change.Shock) changes.getLast();
    assertThat(both.factor()).isCloseTo(0.72, within(1e-12));
    assertThat(both.source()).isEqualTo("assumed; a paper");
  }

  /* Trade is one flow for both states; what one receives from the other is two. */
  @Test
  void twoChangesOfOneFlow_areOne_whicheverStateIsNamedFirst() {
    for (Change.Flow flow : Change.Flow.values()) {
      Change first = new Change.Tie(state(10), state(20), flow, 0.5, Change.ASSUMED);
      Change turned = new Change.Tie(state(20), state(10), flow, 0.5, Change.ASSUMED);
      Change third = new Change.Tie(state(10), state(30), flow, 0.5, Change.ASSUMED);

      List<Change> changes = new Scenario(List.of(first, third, turned)).onBalance(BASE);

      if (flow == Change.Flow.TRADE) {
        assertThat(changes).hasSize(2).contains(third);
        assertThat(((Change.Tie) changes.getLast()).factor()).isEqualTo(0.25);
        assertThat(after(first, turned).label())
            .isEqualTo("MADE if trade between S10 and S20 were 75% lower");
      } else {
        assertThat(changes).as(flow.key()).containsExactly(first, third, turned);
      }
      Change again = new Change.Tie(state(10), state(20), flow, 0.5, "a paper");
      assertThat(new Scenario(List.of(first, again)).onBalance(BASE))
          .as(flow.key())
          .containsExactly(new Change.Tie(state(10), state(20), flow, 0.25, "assumed; a paper"));
    }
  }

  @Test
  void orderOfJoins_changesNothing() {
    assertThat(assess(after(join(40), join(70)))).isEqualTo(assess(after(join(70), join(40))));
  }

  @Test
  void replacing_isLeavingAndJoining() {
    assertThat(assess(after(new Change.Replace(state(20), state(90), Change.ASSUMED))))
        .isEqualTo(assess(after(leave(20), join(90))));
  }

  @Test
  void aSituation_isThatOfItsMembers() {
    Situation real = situation(41, 10, 20, 30, 50);
    Assessment supposed = assess(after(join(50)));
    assertThat(supposed.parts()).isEqualTo(assess(real).parts());
    assertThat(supposed.decision()).isEqualTo(assess(real).decision());
    assertThat(supposed.faultLine()).isEqualTo(assess(real).faultLine());
  }

  @Test
  void aScenario_namesItself() {
    Situation then = after(join(40), join(50));
    assertThat(then.label()).isEqualTo("MADE if S40 and S50 were members");
    Assessment a = assess(then);
    assertThat(a.title())
        .isEqualTo("Made-up Pact (MADE) if S40 and S50 were members, as of 2012-12-31");
    assertThat(a.finding().sentence()).startsWith("If S40 and S50 were members, ");
    assertThat(a.premise().assumptions())
        .containsExactly(
            new Premise.Assumption("S40 were a member", "assumed"),
            new Premise.Assumption("S50 were a member", "assumed"));
    assertThat(assess(BASE).title()).isEqualTo("Made-up Pact (MADE) as of 2012-12-31");
  }

  @Test
  void changes_haveWords() {
    assertThat(
            after(
                    join(40),
                    leave(10),
                    new Change.Shock(state(20), Change.Quantity.GDP, 0.963, "a forecast"),
                    new Change.Tie(state(20), state(30), Change.Flow.TRADE, 0, Change.ASSUMED),
                    new Change.Tie(state(20), state(30), Change.Flow.ARMS, 1.5, Change.ASSUMED),
                    new Change.Rule(Coalition.Rule.MAJORITY, 2.0 / 3, Change.ASSUMED))
                .premise()
                .words())
        .isEqualTo(
            "if S40 were a member, S10 were not, S20's GDP were 3.7% lower, there were no trade"
                + " between S20 and S30, arms deliveries to S20 from S30 were 50% higher and it"
                + " decided by a majority of 66.7% of the members");
  }

  @Test
  void gdp_dividesTheSharesOfIt_andNothingElse() {
    Situation then = after(new Change.Shock(state(20), Change.Quantity.GDP, 0.5, Change.ASSUMED));
    YearSlice was = BASE.panel().now();
    YearSlice is = then.panel().now();
    int s = was.dyads().findState(20).orElseThrow();
    for (int j = 0; j < was.dyads().states(); j++) {
      if (j != s) {
        assertThat(trade(is, s, j)).isEqualTo(2 * trade(was, s, j));
        assertThat(trade(is, j, s)).isEqualTo(trade(was, j, s));
      }
    }
    assertThat(is.at(StateColumn.GDP, s)).isEqualTo(was.at(StateColumn.GDP, s) / 2);
    for (DyadColumn column : DyadColumn.list()) {
      if (!column.toString().contains("gdp")) {
        for (int d = 0; d < was.dyads().count(); d++) {
          assertThat(Float.compare(is.at(column, d), was.at(column, d))).isZero();
        }
      }
    }
  }

  private static float trade(YearSlice slice, int i, int j) {
    return slice.directed(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK, i, j);
  }

  @Test
  void capabilities_keepTheirSum_andTheOthersTheirProportions() {
    YearSlice was = BASE.panel().now();
    YearSlice is =
        after(new Change.Shock(state(30), Change.Quantity.CAPABILITIES, 3, Change.ASSUMED))
            .panel()
            .now();
    int s = was.dyads().findState(30).orElseThrow();
    double before = 0;
    double after = 0;
    for (int i = 0; i < was.dyads().states(); i++) {
      before += was.at(StateColumn.CINC, i);
      after += is.at(StateColumn.CINC, i);
    }
    assertThat(after).isCloseTo(before, within(1e-6));
    double ratio = is.at(StateColumn.CINC, s) / (double) is.at(StateColumn.CINC, 0);
    assertThat(ratio)
        .isCloseTo(
            3.0 * was.at(StateColumn.CINC, s) / was.at(StateColumn.CINC, 0),
            withinPercentage(0.001));
  }

  /* By hand: a share s of a total whose flow is multiplied by f becomes f s / (1 + (f - 1) s). */
  @Test
  void trade_movesTheSharesOfBothTotals() {
    YearSlice was = BASE.panel().now();
    YearSlice is =
        after(new Change.Tie(state(20), state(50), Change.Flow.TRADE, 4, Change.ASSUMED))
            .panel()
            .now();
    int i = was.dyads().findState(20).orElseThrow();
    int j = was.dyads().findState(50).orElseThrow();
    int other = was.dyads().findState(10).orElseThrow();
    double s = share(was, i, j);
    assertThat((double) share(is, i, j)).isCloseTo(4 * s / (1 + 3 * s), withinPercentage(0.001));
    assertThat((double) share(is, i, other))
        .isCloseTo(share(was, i, other) / (1 + 3 * s), withinPercentage(0.001));
    double back = share(was, j, i);
    assertThat((double) share(is, j, i))
        .isCloseTo(4 * back / (1 + 3 * back), withinPercentage(0.001));
    assertThat(share(is, other, i)).isEqualTo(share(was, other, i));
  }

  private static float share(YearSlice slice, int i, int j) {
    return slice.directed(DyadColumn.TRADE_SHARE_FORWARD, DyadColumn.TRADE_SHARE_BACK, i, j);
  }

  @Test
  void everyYearOfThePanel_isChangedAlike() {
    Situation then = after(new Change.Shock(state(20), Change.Quantity.GDP, 0.5, Change.ASSUMED));
    for (int y = 0; y < 3; y++) {
      YearSlice was = BASE.panel().recent().get(y);
      YearSlice is = then.panel().recent().get(y);
      assertThat(is.year()).isEqualTo(was.year());
      assertThat(is.at(StateColumn.GDP, 1)).isEqualTo(was.at(StateColumn.GDP, 1) / 2);
    }
  }

  /* Of three members each must agree to pass by consensus: 1 of 8 sets; by majority 4 of 8. */
  @Test
  void anotherRule_movesThePowerToAct() {
    Situation then = after(new Change.Rule(Coalition.Rule.MAJORITY, 0, "a draft of the charter"));
    assertThat(assess(BASE).decision().powerToAct().find()).hasValue(0.125);
    assertThat(assess(then).decision().powerToAct().find()).hasValue(0.5);
    assertThat(assess(then).decision().rule())
        .isEqualTo("supposed: a majority of more than half the members");
    assertThat(then.premise().assumptions().getFirst().source())
        .isEqualTo("a draft of the charter");
  }

  @Test
  void whatCannotBe_isRefusedWithTheReason() {
    assertRefused("S10 is already a member of MADE on 2012-12-31", join(10));
    assertRefused("S40 joins MADE twice", join(40), join(40));
    assertRefused("S40 is not a member of MADE on 2012-12-31", leave(40));
    assertRefused("S10 leaves MADE twice", leave(10), leave(10));
    assertRefused("fewer than two members", leave(10), leave(20));
    Spell life = new Spell(LocalDate.of(1950, 1, 1), LocalDate.of(1990, 10, 3));
    assertRefused(
        "S40 was no state on 2012-12-31 (1950-01-01 to 1990-10-03)",
        new Change.Join(state(40, life), Change.ASSUMED));
    assertRefused("S777 has no figures in 2012: it was no state then", join(777));
  }

  private static void assertRefused(String words, Change... changes) {
    assertThatThrownBy(() -> after(changes))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(words);
  }

  @Test
  void senselessFactors_areRefused() {
    for (double factor : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(
              () -> new Change.Shock(state(10), Change.Quantity.GDP, factor, Change.ASSUMED))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(
            () -> new Change.Tie(state(10), state(10), Change.Flow.TRADE, 1, Change.ASSUMED))
        .hasMessageContaining("no ties with itself");
    assertThatThrownBy(() -> new Change.Rule(Coalition.Rule.WEIGHTED, 0, Change.ASSUMED))
        .hasMessageContaining("cannot be supposed");
  }

  @Test
  void aSupposedBase_isRefused() {
    Situation then = after(join(40));
    assertThatThrownBy(() -> new Scenario(List.of(join(50))).of(then))
        .hasMessageContaining("itself supposed");
  }
}
