package org.entente.balance.camps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.junit.jupiter.api.Test;

/// The pieces of the search for camps: costs counted anew from their definition, the order of nodes
/// and whole weights by hand.
class PartialCampsTest {
  private static long[][] matrix(int n, SplittableRandom random) {
    long[][] w = new long[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        w[i][j] = random.nextInt(3) == 0 ? 0 : random.nextInt(-5, 6);
        w[j][i] = w[i][j];
      }
    }
    return w;
  }

  /* Friends among the placed outside the camp and enemies inside it. */
  private static long cost(long[][] w, int[] camp, int placed, int u, int c) {
    long cost = 0;
    for (int v = 0; v < placed; v++) {
      cost += camp[v] == c ? Math.max(0, -w[u][v]) : Math.max(0, w[u][v]);
    }
    return cost;
  }

  @Test
  void costs_areThoseOfTheDefinition() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 60; trial++) {
      int n = 2 + random.nextInt(7);
      int most = 1 + random.nextInt(4);
      long[][] w = matrix(n, random);
      PartialCamps partial = new PartialCamps(w, most);
      int[] camp = new int[n];
      int placed = 0;
      int camps = 0;
      for (int step = 0; step < 3 * n; step++) {
        if (placed == n || (placed > 0 && random.nextInt(3) == 0)) {
          partial.takeBack(--placed);
        } else {
          camp[placed] = random.nextInt(partial.choices());
          partial.place(placed, camp[placed]);
          placed++;
        }
        camps = placed == 0 ? 0 : Arrays.stream(camp, 0, placed).max().orElseThrow() + 1;
        assertThat(partial.choices()).isEqualTo(Math.min(camps + 1, Math.min(most, n)));
        for (int u = placed; u < n; u++) {
          long least = Long.MAX_VALUE;
          for (int c = 0; c < partial.choices(); c++) {
            long expected = cost(w, camp, placed, u, c);
            assertThat(partial.cost(u, c)).isEqualTo(expected);
            least = Math.min(least, expected);
          }
          assertThat(partial.leastCost(u)).isEqualTo(least);
        }
      }
    }
  }

  /* 1 has the heaviest ties (5 + 4); then 0, tied to it by 5; then 3, by 4; 2 comes last. */
  @Test
  void theOrder_isOfTheHeaviestTiesFirst() {
    long[][] w = new long[4][4];
    put(w, 0, 1, 5);
    put(w, 1, 3, -4);
    put(w, 2, 3, 1);
    assertThat(NodeOrder.of(w)).containsExactly(1, 0, 3, 2);
    assertThat(NodeOrder.arranged(w, new int[] {3, 1}))
        .isDeepEqualTo(new long[][] {{0, -4}, {-4, 0}});
    assertThat(NodeOrder.of(new long[3][3])).containsExactly(0, 1, 2);
    assertThat(NodeOrder.of(new long[0][0])).isEmpty();
  }

  private static void put(long[][] w, int i, int j, long weight) {
    w[i][j] = weight;
    w[j][i] = weight;
  }

  private static SignedNetwork network(double... weights) {
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (int v = 0; v <= weights.length; v++) {
      builder.addNode("n" + v);
    }
    for (int v = 0; v < weights.length; v++) {
      builder.tie(v, v + 1, weights[v], 1);
    }
    return builder.build();
  }

  /* .1, .25 and -3 are 10, 25 and -300 hundredths. */
  @Test
  void weights_asTheDecimalsTheyAreWrittenAs() {
    WholeWeights weights = WholeWeights.of(network(.1, .25, -3));
    assertThat(weights.of(0)).isEqualTo(10);
    assertThat(weights.of(1)).isEqualTo(25);
    assertThat(weights.of(2)).isEqualTo(-300);
    assertThat(weights.inUnits(335)).isCloseTo(3.35, within(1e-12));
    assertThat(WholeWeights.of(network()).inUnits(0)).isZero();
    assertThat(WholeWeights.of(network(200, 3000)).of(1)).isEqualTo(3000);
  }

  @Test
  void weightsOfManyDigits_areRoundedOnce() {
    double[] given = {Math.PI, -1e-9, 1e9, 1 / 3.};
    SignedNetwork network = network(given);
    WholeWeights weights = WholeWeights.of(network);
    for (int e = 0; e < network.edges(); e++) {
      assertThat(weights.inUnits(weights.of(e)))
          .isCloseTo(network.signedWeight(e), within(network.totalWeight() * 0x1p-50));
    }
  }

  /* The matrix of some nodes, in the order asked for. */
  @Test
  void theMatrixOfSomeNodes() {
    SignedNetwork network = network(1, -2, 3);
    long[][] w = WholeWeights.of(network).matrix(network, new int[] {3, 1, 2});
    assertThat(w).isDeepEqualTo(new long[][] {{0, 0, 3}, {0, 0, -2}, {3, -2, 0}});
  }

  @Test
  void partsOfANetwork_andOtherWeights() {
    SignedNetwork network = network(1, -2, 3);
    SignedNetwork without = Networks.among(network, v -> v != 1);
    assertThat(without.names()).containsExactly("n0", "n2", "n3");
    assertThat(without.edges()).isEqualTo(1);
    assertThat(without.signedWeight(0)).isEqualTo(3);
    SignedNetwork other = Networks.reweighted(network, e -> e == 1 ? 0 : -network.signedWeight(e));
    assertThat(other.nodes()).isEqualTo(4);
    assertThat(other.edges()).isEqualTo(2);
    assertThat(other.signedWeight(0)).isEqualTo(-1);
    assertThat(Networks.among(network, _ -> false).nodes()).isZero();
  }
}
