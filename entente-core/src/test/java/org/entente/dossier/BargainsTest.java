package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Issue;
import org.entente.evidence.Range;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;

/// Contested issues as bargains; expected ranges by hand.
class BargainsTest {
  private static OptionalDouble onRecord(String actor) {
    return actor.equals("RUS") ? OptionalDouble.of(.04) : OptionalDouble.empty();
  }

  private static Issue bargain(Stake... stakes) {
    return Bargains.of(
        new Contested("gas", "Who pays?", "nobody", "all", List.of(stakes)),
        BargainsTest::onRecord);
  }

  @Test
  void oneAccountGivesItsOwnRanges() {
    Issue issue =
        bargain(
            MadeUpEntries.stake(
                "RUS", new Range(10, 20, 40), new Range(50, 80, 90), new Range(1, 2, 3)));
    assertThat(issue.name()).isEqualTo("Who pays?");
    Actor actor = issue.actors().getFirst();
    assertThat(actor.name()).isEqualTo("RUS");
    assertThat(actor.positions()).containsExactly(new Range(10, 20, 40));
    assertThat(actor.saliences()).containsExactly(new Range(.5, .8, .9));
    assertThat(actor.capability()).isEqualTo(new Range(1, 2, 3));
  }

  /* Positions 10..30 (best 20) and 40 together 10..40 with best (20 + 40) / 2 = 30; saliences 50 and 100
  together .5..1, best .75. */
  @Test
  void accountsOfOneActorAreJoined_fromTheLowestToTheHighest() {
    Issue issue =
        bargain(
            MadeUpEntries.stake("RUS", new Range(10, 20, 30), Range.point(50), null),
            MadeUpEntries.stake("CHN", Range.point(70), Range.point(10), Range.point(5)),
            MadeUpEntries.stake("RUS", Range.point(40), Range.point(100), null));
    assertThat(issue.actors()).extracting(Actor::name).containsExactly("RUS", "CHN");
    Actor rus = issue.actors().getFirst();
    assertThat(rus.positions()).containsExactly(new Range(10, 30, 40));
    assertThat(rus.saliences()).containsExactly(new Range(.5, .75, 1));
    assertThat(rus.capability()).as("of the record").isEqualTo(Range.point(.04));
  }

  /* What the dossier says of a capability goes before the record, and accounts that say none are
  passed over: 2 and 4 give 2..4, best 3. */
  @Test
  void aCapabilityOfTheDossierGoesBeforeTheRecord() {
    Issue issue =
        bargain(
            MadeUpEntries.stake("RUS", Range.point(1), Range.point(50), Range.point(2)),
            MadeUpEntries.stake("RUS", Range.point(1), Range.point(50), null),
            MadeUpEntries.stake("RUS", Range.point(1), Range.point(50), Range.point(4)));
    Range capability = issue.actors().getFirst().capability();
    assertThat(capability.low()).isEqualTo(2);
    assertThat(capability.value()).isCloseTo(3, within(1e-12));
    assertThat(capability.high()).isEqualTo(4);
  }

  @Test
  void anActorWithoutCapabilityIsNamed() {
    assertThatThrownBy(() ->
            bargain(MadeUpEntries.stake("The Council", Range.point(1), Range.point(50), null)))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p.kind()).isEqualTo(UserProblem.Kind.INPUT);
              assertThat(p).hasMessage("issue gas: no capability of The Council is on record");
              assertThat(p.advice()).contains("in the unit of the others");
            });
  }

  /* Three equal accounts: their mean may be above all of them by rounding, and the range must hold. */
  @Test
  void equalAccountsStayAPoint_whateverTheRounding() {
    for (double value : new double[] {.1, 1.1, 33.3, 66.7, 99.9, 14.7, 0}) {
      Stake stake = MadeUpEntries.stake("RUS", Range.point(value), Range.point(70), null);
      Actor actor = bargain(stake, stake, stake).actors().getFirst();
      assertThat(actor.positions().getFirst().value()).isCloseTo(value, within(1e-12));
    }
    for (int n = 2; n < 12; n++) {
      Stake[] stakes = new Stake[n];
      java.util.Arrays.fill(
          stakes, MadeUpEntries.stake("RUS", Range.point(.1), Range.point(1.1), Range.point(.7)));
      assertThat(bargain(stakes).actors()).hasSize(1);
    }
  }
}
