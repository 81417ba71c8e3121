package org.entente.sources.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.balance.FrustrationOptions;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampSolver;
import org.entente.balance.camps.CampsOutcome;
import org.entente.balance.evidence.EvidenceWeights;
import org.entente.balance.evidence.YearNetwork;
import org.entente.run.Run;
import org.entente.sources.yearbook.YearbookFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who stood with whom by the default evidence of the bundled yearbook, against what histories of
/// the Cold War say [Gaddis2005]. COW codes: 2 United States, 200 United Kingdom, 255 and 260
/// Germany and West Germany, 325 Italy, 640 Turkey, 713 Taiwan, 732 South Korea, 740 Japan; 40
/// Cuba, 265 East Germany, 290 Poland, 310 Hungary, 365 Soviet Union, 645 Iraq, 710 China, 731
/// North Korea.
@Tag("slow")
class HistoriansCampsTest {

  /* The treaty of February 1950, then Korea; Italy a founding member of NATO. */
  @Test
  void of1950_chinaStandsWithTheSovietUnion_andItalyWithTheUnitedStates() {
    assertCamps(1950, List.of(200, 325, 640, 732), List.of(365, 710, 731, 290, 310));
  }

  /* The security treaty of 1951 with Japan, the defence treaty of 1954 with Taiwan; the Warsaw Pact. */
  @Test
  void of1955_japanAndTaiwanStandWithTheUnitedStates() {
    assertCamps(1955, List.of(200, 325, 713, 732, 740, 260), List.of(365, 710, 731, 290, 310, 265));
  }

  /* Cuba excluded from the inter-American system in January, the missiles in October. */
  @Test
  void of1962_cubaStandsWithTheSovietUnion() {
    assertCamps(1962, List.of(200, 325, 713, 740, 260), List.of(365, 40, 710, 290, 310, 265));
  }

  /* Iraq in Kuwait, and a coalition against it. */
  @Test
  void of1990_iraqAndCubaStandAgainstTheUnitedStates() {
    assertCamps(1990, List.of(200, 325, 740, 732), List.of(40, 645, 731));
  }

  private static void assertCamps(int year, List<Integer> with, List<Integer> against) {
    SignedNetwork network =
        YearNetwork.of(YearbookFolder.bundled().year(year), EvidenceWeights.DEFAULT).network();
    CampsOutcome best =
        CampSolver.twoCamps(FrustrationOptions.DEFAULT.withWork(30_000_000))
            .solve(network, Run.quiet());
    int america = node(network, 2);
    for (int state : with) {
      assertThat(best.partition().together(america, node(network, state))).as("" + state).isTrue();
    }
    for (int state : against) {
      assertThat(best.partition().together(america, node(network, state))).as("" + state).isFalse();
    }
  }

  private static int node(SignedNetwork network, int code) {
    return network.names().indexOf(String.valueOf(code));
  }
}
