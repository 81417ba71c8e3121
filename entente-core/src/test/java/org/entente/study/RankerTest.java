package org.entente.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.YearSlice;
import org.entente.part.ties.ExitPressureByTies;
import org.entente.part.ties.InterdependenceByTies;
import org.junit.jupiter.api.Test;

/// Values of cases of a criterion, by hand: states 10, 20, 30 and 40, the value of two being the
/// sum of their codes; of 20 and 40 none.
class RankerTest {
  private static final YearSlice SLICE = MadeUpYear.of(2000, 10, 20, 30, 40).slice();
  private int measured;

  private double sum(YearSlice slice, int i, int j) {
    measured++;
    int a = slice.dyads().stateCode(i);
    int b = slice.dyads().stateCode(j);
    return a == 20 && b == 40 ? Double.NaN : a + b;
  }

  private Ranker.Ready ready() {
    return new Ranker("sum", Optional.empty(), Ranker.Standing.BASELINE, this::sum).in(SLICE);
  }

  private static CriterionCase of(boolean towards, Integer... states) {
    return new CriterionCase(2000, List.of(states), towards, 1, "block");
  }

  @Test
  void ofTwo_isThatOfTheirDyad_measuredOnce() {
    Ranker.Ready ready = ready();
    assertThat(ready.of(of(false, 10, 30))).isEqualTo(40);
    assertThat(ready.of(of(true, 30, 10))).isEqualTo(40);
    assertThat(ready.of(of(false, 20, 40))).isNaN();
    assertThat(ready.of(of(false, 40, 20))).isNaN();
    assertThat(measured).isEqualTo(2);
  }

  /* 10, 20, 30: the mean of 30, 40 and 50; with 40 of 30, 40, 50, 50 and 70, that of 20 and 40 unknown. */
  @Test
  void ofAGroup_isTheMeanOfItsKnownDyads() {
    assertThat(ready().of(of(false, 30, 10, 20))).isEqualTo(40);
    assertThat(ready().of(of(false, 40, 30, 20, 10))).isCloseTo(48, within(1e-12));
  }

  /* 20 towards 10, 30 and 40: the mean of 30 and 50. */
  @Test
  void towardsOthers_isTheMeanOfTheFirstsDyads() {
    assertThat(ready().of(of(true, 20, 10, 30, 40))).isEqualTo(40);
    assertThat(ready().of(of(true, 40, 20, 10))).isEqualTo(50);
    assertThat(ready().of(of(true, 20, 40, 99))).isNaN();
  }

  @Test
  void statesThatAreNotThere_areLeftOut() {
    assertThat(ready().of(of(false, 10, 99))).isNaN();
    assertThat(ready().of(of(false, 98, 99))).isNaN();
    assertThat(ready().of(of(false, 10, 30, 99))).isEqualTo(40);
    assertThat(ready().of(of(true, 10, 99, 30))).isEqualTo(40);
  }

  /* Who is not there is not near the others, however near they are to each other. */
  @Test
  void towardsOthers_ofOneThatIsNotThere_isNothing() {
    assertThat(ready().of(of(true, 99, 10, 20, 30))).isNaN();
    assertThat(ready().of(of(true, 99, 10, 30))).isNaN();
    assertThat(ready().of(of(true, 99, 10))).isNaN();
  }

  /* More is closer: exit pressure is taken with the other sign. */
  @Test
  void exitPressure_ranksTheOtherWayRound() {
    YearSlice slice =
        MadeUpYear.of(2000, 10, 20, 30)
            .trade(10, 20, .2)
            .trade(20, 10, .2)
            .trade(10, 30, .6)
            .trade(20, 30, .3)
            .slice();
    CriterionCase pair = of(false, 10, 20);
    double inside =
        Ranker.of(InterdependenceByTies.ofTrade(), Ranker.Standing.DEFAULT).in(slice).of(pair);
    double pull =
        Ranker.of(ExitPressureByTies.ofTrade(), Ranker.Standing.DEFAULT).in(slice).of(pair);
    assertThat(inside).isCloseTo(.2, within(1e-6));
    // .6 / .8 and .3 / .5, the mean with a minus
    assertThat(pull).isCloseTo(-(.75 + .6) / 2, within(1e-6));
  }

  @Test
  void rankersOfTheField_byTheirNames() {
    List<Ranker> all = Rankers.list(List.of());
    YearSlice slice =
        MadeUpYear.of(2000, 10, 20)
            .dyad(DyadColumn.ALLIED, 10, 20, 1)
            .dyad(DyadColumn.TRADE, 10, 20, Math.E - 1)
            .dyad(DyadColumn.LAST_DISPUTE, 10, 20, 1990)
            .votes(10, 20, 6, 2, 2)
            .slice();
    CriterionCase pair = of(false, 10, 20);
    assertThat(value(all, "alliance", slice, pair)).isEqualTo(1);
    assertThat(value(all, "trade", slice, pair)).isCloseTo(1, within(1e-6));
    // ten years since the dispute: half of what it was
    assertThat(value(all, "history: years since a dispute", slice, pair))
        .isCloseTo(-.5, within(1e-9));
    // two of ten votes opposed: S = 1 - 2 · 2 · 2 / (2 · 10), agreement 1 - 2/10
    assertThat(value(all, "votes-S", slice, pair)).isCloseTo(.6, within(1e-9));
    assertThat(value(all, "votes-agreement", slice, pair)).isCloseTo(.8, within(1e-9));
    assertThat(value(all, "few members", slice, of(false, 10, 20, 30))).isNaN();
  }

  private static double value(List<Ranker> all, String key, YearSlice slice, CriterionCase of) {
    return all.stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow().in(slice).of(of);
  }

  @Test
  void casesThatCannotBe_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> of(false, 10));
    for (double outcome : new double[] {-.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CriterionCase(2000, List.of(1, 2), false, outcome, "b"))
          .withMessageContaining("(" + outcome + ")");
    }
  }
}
