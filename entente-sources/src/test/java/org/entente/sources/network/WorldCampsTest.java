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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The two blocs of the Cold War in the bundled yearbook: the North Atlantic Treaty (1949) with
/// West Germany (1955) against the Soviet Union and the Warsaw Pact (1955), by alliances and
/// quarrels.
@Tag("slow")
class WorldCampsTest {
  /* United States, Canada, United Kingdom, Netherlands, Belgium, France, West Germany, Denmark. */
  private static final List<Integer> WEST = List.of(2, 20, 200, 210, 211, 220, 260, 390);
  /* Soviet Union, Poland, East Germany, Hungary, Czechoslovakia, Bulgaria, Romania. */
  private static final List<Integer> EAST = List.of(365, 290, 265, 310, 315, 355, 360);

  @ParameterizedTest
  @ValueSource(ints = {1956, 1962, 1968})
  void blocs_standApart(int year) {
    SignedNetwork network =
        YearNetwork.of(YearbookFolder.bundled().year(year), new EvidenceWeights(1, 0, 0, 1, 0.2))
            .network();
    CampsOutcome best =
        CampSolver.twoCamps(FrustrationOptions.DEFAULT.withWork(30_000_000))
            .solve(network, Run.quiet());
    int america = node(network, 2);
    for (int state : WEST) {
      assertThat(best.partition().together(america, node(network, state))).as("" + state).isTrue();
    }
    for (int state : EAST) {
      assertThat(best.partition().together(america, node(network, state))).as("" + state).isFalse();
    }
  }

  private static int node(SignedNetwork network, int code) {
    return network.names().indexOf(String.valueOf(code));
  }
}
