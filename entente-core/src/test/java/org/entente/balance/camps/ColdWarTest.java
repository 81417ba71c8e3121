package org.entente.balance.camps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.balance.FrustrationOptions;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The states of the world, 1946 to 1999, in the signed networks of Doreian and Mrvar (2015).
///
/// At the height of the Cold War every best division has the two blocs: NATO (1949, with Greece and
/// Turkey 1952, West Germany 1955) on one side, the Soviet Union and the states of the Warsaw Pact
/// (1955) on the other. China stands with the Soviet Union from the Korean war and leaves it after
/// the breach of the 1960s; Cuba crosses after its revolution of 1959. Skipped where the networks
/// are absent.
@Tag("slow")
class ColdWarTest {
  private static final List<String> WEST =
      List.of("USA", "GBR", "FRA", "CAN", "BEL", "NDL", "NOR", "DEN", "ITA", "TUR");
  private static final List<String> EAST = List.of("RUS", "POL", "CZE", "HUN", "BUL", "ROM");

  private static SignedNetwork window(String window) throws IOException {
    Path path =
        Path.of(System.getProperty("entente.root", "."))
            .resolve("../shared/data/signed_cow_networks.csv");
    assumeThat(path).as("real data, absent on this machine").exists();
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (String line : Files.readAllLines(path)) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals(window)) {
        builder.tie(cells[3], cells[4], Double.parseDouble(cells[5]));
      }
    }
    return builder.build();
  }

  private static Agreement agreement(SignedNetwork network) {
    CampSolver solver = CampSolver.twoCamps(FrustrationOptions.DEFAULT);
    return Agreement.of(network, solver.solve(network, Run.quiet()), solver, Run.quiet());
  }

  private static CommonGround.Togetherness of(
      SignedNetwork network, Agreement agreement, String a, String b) {
    return agreement.togetherness(network.names().indexOf(a), network.names().indexOf(b));
  }

  @ParameterizedTest
  @ValueSource(strings = {"50-53", "56-59", "64-67", "80-83"})
  void blocs_inEveryBestDivision(String years) throws IOException {
    SignedNetwork network = window(years);
    Agreement agreement = agreement(network);
    assertThat(agreement.proved()).isTrue();
    for (String west : WEST) {
      assertThat(of(network, agreement, "USA", west))
          .as("USA and " + west)
          .isEqualTo(CommonGround.Togetherness.ALL);
    }
    for (String east : EAST) {
      assertThat(of(network, agreement, "RUS", east))
          .as("RUS and " + east)
          .isEqualTo(CommonGround.Togetherness.ALL);
    }
    assertThat(of(network, agreement, "USA", "RUS")).isEqualTo(CommonGround.Togetherness.NONE);
  }

  @Test
  void chinaAndCuba_changeSides() throws IOException {
    SignedNetwork fifties = window("50-53");
    Agreement then = agreement(fifties);
    assertThat(of(fifties, then, "CHN", "RUS")).isEqualTo(CommonGround.Togetherness.ALL);
    assertThat(of(fifties, then, "CUB", "USA")).isEqualTo(CommonGround.Togetherness.ALL);
    SignedNetwork eighties = window("80-83");
    Agreement later = agreement(eighties);
    assertThat(of(eighties, later, "CHN", "RUS")).isNotEqualTo(CommonGround.Togetherness.ALL);
    assertThat(of(eighties, later, "CUB", "USA")).isNotEqualTo(CommonGround.Togetherness.ALL);
  }
}
