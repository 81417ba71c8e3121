package org.entente.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// What becomes of rows of an edge list; expected values by hand.
class SignedNetworkTest {

  @Test
  void rowsOfOnePair_addUpWithTheirSigns() {
    SignedNetwork network =
        SignedNetwork.builder()
            .tie("A", "B", 2)
            .tie("B", "A", 3)
            .tie("C", "A", 1)
            .tie("A", "C", -4)
            .build();
    assertThat(network.edges()).isEqualTo(2);
    assertThat(network.signedWeight(0)).isEqualTo(5);
    assertThat(network.signedWeight(1)).isEqualTo(-3);
    assertThat(network.name(network.to(1))).isEqualTo("C");
    assertThat(network.tally()).isEqualTo(new MergeTally(0, 0, 2, 0));
    assertThat(network.negativeEdges()).isEqualTo(1);
    assertThat(network.totalWeight()).isEqualTo(8);
  }

  @Test
  void rowsWithoutEffect_leaveTheirNodes() {
    SignedNetwork network =
        SignedNetwork.builder()
            .tie("A", "A", -1)
            .tie("B", "C", 0)
            .tie("D", "E", 1)
            .tie("E", "D", -1)
            .build();
    assertThat(network.nodes()).isEqualTo(5);
    assertThat(network.edges()).isZero();
    assertThat(network.tally()).isEqualTo(new MergeTally(1, 1, 1, 1));
  }

  @Test
  void probabilities_keepTheExpectedSignedWeight() {
    SignedNetwork network =
        SignedNetwork.builder().tie("A", "B", -1, 0.6).tie("B", "A", -3, 1).build();
    // -1 (2*0.6 - 1) - 3 = -3.2 = -4 (2p - 1) for p = 0.9
    assertThat(network.probability(0)).isEqualTo(0.9);
    assertThat(network.isCertain()).isFalse();
  }

  @Test
  void opposedUncertainRows_areRefused() {
    SignedNetworkBuilder builder =
        SignedNetwork.builder().tie("A", "B", 1, 0.6).tie("B", "A", -1, 1);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A - B");
  }

  @Test
  void whatIsNoTie_isRefused() {
    SignedNetworkBuilder builder = SignedNetwork.builder();
    builder.addNode("A");
    assertThatThrownBy(() -> builder.addNode("A")).hasMessageContaining("(A)");
    assertThatThrownBy(() -> builder.tie("A", "B", Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> builder.tie("A", "B", Double.NEGATIVE_INFINITY))
        .hasMessageContaining("Infinity");
    assertThatThrownBy(() -> builder.tie("A", "B", 1, 1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> builder.tie("A", "B", 1, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> builder.tie("A", " ", 1)).hasMessageContaining("name");
  }

  @Test
  void neighbours_areThoseOfTheEdges() {
    SignedNetwork network =
        SignedNetwork.builder().tie("A", "B", 1).tie("C", "B", -2).tie("A", "D", 1).build();
    int b = network.names().indexOf("B");
    assertThat(network.degree(b)).isEqualTo(2);
    for (int v = 0; v < network.nodes(); v++) {
      for (int k = 0; k < network.degree(v); k++) {
        int e = network.edge(v, k);
        assertThat(network.from(e) + network.to(e)).isEqualTo(v + network.neighbour(v, k));
      }
    }
  }

  @Test
  void emptyAndSingle_areNetworks() {
    assertThat(SignedNetwork.builder().build().nodes()).isZero();
    SignedNetworkBuilder one = SignedNetwork.builder();
    one.addNode("A");
    SignedNetwork network = one.build();
    assertThat(network.nodes()).isEqualTo(1);
    assertThat(network.degree(0)).isZero();
    assertThat(network.isIntegral()).isTrue();
    assertThat(network.frustration(Partition.together(1))).isZero();
  }

  @Test
  void frustration_countsFriendsApartAndEnemiesTogether() {
    SignedNetwork network =
        SignedNetwork.builder().tie("A", "B", 2).tie("B", "C", -3).tie("A", "C", 5).build();
    assertThat(network.frustration(Partition.together(3))).isEqualTo(3);
    Partition cAlone = Partition.ofSides(new boolean[] {false, false, true});
    assertThat(network.frustration(cAlone)).isEqualTo(5);
    assertThat(network.frustratedEdges(cAlone)).isEqualTo(1);
    assertThat(network.unweighted().frustration(cAlone)).isEqualTo(1);
    assertThatThrownBy(() -> network.frustration(Partition.together(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void partition_isCanonical() {
    Partition partition = Partition.of(new int[] {7, -2, 7, 9});
    assertThat(partition.toArray()).containsExactly(0, 1, 0, 2);
    assertThat(partition).isEqualTo(Partition.of(new int[] {3, 1, 3, 2}));
    assertThat(partition).isNotEqualTo(Partition.of(new int[] {3, 1, 3, 1}));
    assertThat(partition.camps()).isEqualTo(3);
    assertThat(partition.members(0)).containsExactly(0, 2);
    assertThat(partition.together(0, 2)).isTrue();
    assertThat(Partition.of(new int[0]).camps()).isZero();
    assertThat(Partition.ofSides(new boolean[] {true, true}).toArray()).containsExactly(0, 0);
  }
}
