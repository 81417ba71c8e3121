package org.entente.balance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.balance.SignedNetwork;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The signed network of made-up evidence, by the formulas of [YearNetwork] worked by hand.
class YearNetworkTest {
  private static final EvidenceWeights ALL = new EvidenceWeights(1, .5, .5, 1, 0);

  private static OptionalInt edge(SignedNetwork network, int a, int b) {
    return IntStream.range(0, network.edges())
        .filter(e -> {
          String from = network.name(network.from(e));
          String to = network.name(network.to(e));
          return (from.equals("" + a) && to.equals("" + b))
              || (from.equals("" + b) && to.equals("" + a));
        })
        .findFirst();
  }

  private static double weight(YearNetwork of, int a, int b) {
    OptionalInt edge = edge(of.network(), a, b);
    return edge.isEmpty() ? 0 : of.network().signedWeight(edge.getAsInt());
  }

  private static double sure(YearNetwork of, int a, int b) {
    return of.network().probability(edge(of.network(), a, b).orElseThrow());
  }

  /* An alliance alone weighs 1 and is sure to (1 + .1) / (1 + .2) = .9167; a hostility of .6 alone -.6,
  sure to .7 / .8. */
  @Test
  void oneKindAlone_weighsItsWeight() {
    YearNetwork network =
        YearNetwork.of(
            MadeUpYear.of(2000, 1, 2, 3)
                .all(DyadColumn.ALLIED, 0)
                .all(DyadColumn.HOSTILITY_5, 0)
                .dyad(DyadColumn.ALLIED, 1, 2, 1)
                .dyad(DyadColumn.HOSTILITY_5, 1, 3, .6)
                .slice(),
            ALL);
    assertThat(network.network().nodes()).isEqualTo(3);
    assertThat(weight(network, 1, 2)).isEqualTo(1);
    assertThat(sure(network, 1, 2)).isCloseTo(1.1 / 1.2, within(1e-9));
    assertThat(weight(network, 1, 3)).isCloseTo(-.6, within(1e-6));
    assertThat(sure(network, 1, 3)).isCloseTo(.7 / .8, within(1e-6));
    assertThat(edge(network.network(), 2, 3)).as("nothing for or against").isEmpty();
    assertThat(network.withoutAlliances()).isZero();
    assertThat(network.year()).isEqualTo(2000);
  }

  /* Ten joint votes: all alike 1, all opposed -1; the mean over the two dyads with votes is 0, so that
  half of 1 stands for the one and half of 1 against the other. */
  @Test
  void votesCountAgainstTheMeanOfTheYear() {
    YearNetwork network =
        YearNetwork.of(
            MadeUpYear.of(2000, 1, 2, 3).votes(1, 2, 6, 0, 4).votes(1, 3, 0, 10, 0).slice(), ALL);
    assertThat(weight(network, 1, 2)).isCloseTo(.5, within(1e-9));
    assertThat(weight(network, 1, 3)).isCloseTo(-.5, within(1e-9));
    assertThat(network.withoutAlliances()).isEqualTo(3);
  }

  /* Joint memberships 10, 20 and 60: the median 20 counts nothing, 60 in full, 10 nothing. */
  @Test
  void organisationsCountFromTheMedianDyad() {
    YearNetwork network =
        YearNetwork.of(
            MadeUpYear.of(2000, 1, 2, 3)
                .dyad(DyadColumn.JOINT_IGOS, 1, 2, 10)
                .dyad(DyadColumn.JOINT_IGOS, 1, 3, 20)
                .dyad(DyadColumn.JOINT_IGOS, 2, 3, 60)
                .slice(),
            ALL);
    assertThat(weight(network, 1, 2)).isZero();
    assertThat(weight(network, 1, 3)).isZero();
    assertThat(weight(network, 2, 3)).isCloseTo(.5, within(1e-9));
  }

  @Test
  void allWithTheSameMemberships_areTiedByNone() {
    YearNetwork network =
        YearNetwork.of(MadeUpYear.of(2000, 1, 2, 3).all(DyadColumn.JOINT_IGOS, 30).slice(), ALL);
    assertThat(network.network().edges()).isZero();
    assertThat(network.network().nodes()).isEqualTo(3);
  }

  /* Allies who are no rivals have no record; rivals have, and their alliance does not hold. */
  @Test
  void aRecordEndsWithATreaty_unlessTheyAreRivals() {
    MadeUpYear year =
        MadeUpYear.of(2000, 1, 2, 3)
            .dyad(DyadColumn.ALLIED, 1, 2, 1)
            .dyad(DyadColumn.HOSTILITY_5, 1, 2, .8)
            .dyad(DyadColumn.ALLIED, 1, 3, 1)
            .dyad(DyadColumn.HOSTILITY_5, 1, 3, .8)
            .dyad(DyadColumn.RIVALRY, 1, 3, 1);
    YearNetwork network = YearNetwork.of(year.slice(), ALL);
    assertThat(weight(network, 1, 2)).isEqualTo(1);
    assertThat(weight(network, 1, 3)).isCloseTo(-.8, within(1e-6));
  }

  /* Cuba in 1962: state 3 is the rival of its strongest ally 1; what it shares with that one's other
  ally 2 does not hold. With 4, which is no ally of 1, it does. */
  @Test
  void whoIsTheRivalOfItsStrongestAlly_isCastOut() {
    MadeUpYear year =
        MadeUpYear.of(1962, 1, 2, 3, 4)
            .dyad(DyadColumn.ALLIED, 1, 2, 1)
            .dyad(DyadColumn.ALLIED, 1, 3, 1)
            .dyad(DyadColumn.ALLIED, 2, 3, 1)
            .dyad(DyadColumn.ALLIED, 3, 4, 1)
            .dyad(DyadColumn.RIVALRY, 1, 3, 1)
            .dyad(DyadColumn.HOSTILITY_5, 1, 3, 1)
            .state(StateColumn.CINC, 1, .3)
            .state(StateColumn.CINC, 2, .05)
            .state(StateColumn.CINC, 3, .01)
            .state(StateColumn.CINC, 4, .2);
    YearNetwork network = YearNetwork.of(year.slice(), ALL);
    assertThat(weight(network, 1, 2)).isEqualTo(1);
    assertThat(weight(network, 1, 3)).isEqualTo(-1);
    assertThat(weight(network, 2, 3)).isZero();
    assertThat(weight(network, 3, 4)).isEqualTo(1);
  }

  @Test
  void weakTiesAreLeftOut_andStatesThatAreNotThere() {
    MadeUpYear year =
        MadeUpYear.of(2000, 1, 2, 3)
            .dyad(DyadColumn.HOSTILITY_5, 1, 2, .19)
            .dyad(DyadColumn.HOSTILITY_5, 1, 3, .21);
    YearNetwork network =
        YearNetwork.of(year.slice(), List.of(3, 1, 99, 2, 1), EvidenceWeights.DEFAULT);
    assertThat(network.network().names()).containsExactly("1", "2", "3");
    assertThat(weight(network, 1, 2)).isZero();
    assertThat(weight(network, 1, 3)).isCloseTo(-.21, within(1e-6));
    YearNetwork none = YearNetwork.of(year.slice(), List.of(99), EvidenceWeights.DEFAULT);
    assertThat(none.network().nodes()).isZero();
    assertThat(YearNetwork.of(year.slice(), List.of(), EvidenceWeights.DEFAULT).network().edges())
        .isZero();
  }

  /* Among few states the same evidence weighs the same: means and medians are those of the year. */
  @Test
  void theGroupThatIsAskedFor_changesNoTie() {
    MadeUpYear year =
        MadeUpYear.of(2000, 1, 2, 3, 4)
            .votes(1, 2, 5, 1, 4)
            .votes(1, 3, 2, 8, 0)
            .votes(2, 4, 9, 1, 2)
            .dyad(DyadColumn.JOINT_IGOS, 1, 2, 40)
            .dyad(DyadColumn.JOINT_IGOS, 3, 4, 10)
            .dyad(DyadColumn.JOINT_IGOS, 1, 4, 20);
    YearNetwork all = YearNetwork.of(year.slice(), ALL);
    YearNetwork few = YearNetwork.of(year.slice(), List.of(1, 2, 3), ALL);
    for (int[] pair : new int[][] {{1, 2}, {1, 3}, {2, 3}}) {
      assertThat(weight(few, pair[0], pair[1])).isEqualTo(weight(all, pair[0], pair[1]));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.1, 1e6 + 1, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoWeight_isRefused(double bad) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceWeights(1, 1, bad, 1, 0))
        .withMessageContaining("(" + bad + ")");
  }
}
