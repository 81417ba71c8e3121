package org.entente.balance.camps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// Mending, leaving, the seam and uncertain signs, by hand and by brute force.
class MendingTest {
  private static final CampSolver TWO = CampSolver.of(CampsOptions.atMost(2));

  private static SignedNetwork triangle(double probability) {
    return SignedNetwork.builder()
        .tie("a", "b", 2)
        .tie("b", "c", 3)
        .tie("a", "c", -1, probability)
        .build();
  }

  @Test
  void triangle_theQuarrelIsSettled() {
    SignedNetwork network = triangle(1);
    Mending mending = Mending.of(network, TWO.solve(network, Run.quiet()));
    assertThat(mending.cost()).isEqualTo(1);
    assertThat(mending.friendships()).isEmpty();
    assertThat(mending.quarrels())
        .singleElement()
        .satisfies(e -> assertThat(network.isPositive(e)).isFalse());
    assertThat(mending.proved()).isTrue();
  }

  @Test
  void dearQuarrel_aFriendshipIsLostUnlessOnlyQuarrelsMayBeSettled() {
    SignedNetwork network =
        SignedNetwork.builder().tie("a", "b", 2).tie("b", "c", 3).tie("a", "c", -9).build();
    Mending free = Mending.of(network, TWO.solve(network, Run.quiet()));
    assertThat(free.cost()).isEqualTo(2);
    assertThat(free.friendships()).hasSize(1);
    Mending quarrels = Mending.byQuarrelsOnly(network, TWO, Run.quiet());
    assertThat(quarrels.cost()).isEqualTo(9);
    assertThat(quarrels.friendships()).isEmpty();
  }

  @Test
  void quarrelsOnly_agreesWithBruteForce() {
    for (int seed = 0; seed < 150; seed++) {
      SignedNetwork network = CampsTest.random(seed, 2 + seed % 8, 0.35, true);
      double least = Double.POSITIVE_INFINITY;
      for (int code = 0; code < 1 << network.nodes(); code++) {
        int bits = code;
        Partition p =
            Partition.of(IntStream.range(0, network.nodes()).map(v -> bits >> v & 1).toArray());
        boolean friendshipLost =
            IntStream.range(0, network.edges())
                .anyMatch(e -> network.isPositive(e) && network.isFrustrated(e, p));
        least = friendshipLost ? least : Math.min(least, network.frustration(p));
      }
      assertThat(Mending.byQuarrelsOnly(network, TWO, Run.quiet()).cost())
          .as("seed " + seed)
          .isCloseTo(least, within(1e-9));
    }
  }

  @Test
  void leaving_ofTheMediatorMakesTheRestBalanced() {
    SignedNetwork network = triangle(1);
    List<Leaving> leavings =
        Leaving.ofEach(network, TWO.solve(network, Run.quiet()), TWO, Run.quiet());
    assertThat(leavings)
        .hasSize(3)
        .allSatisfy(l -> {
          assertThat(l.frustration()).isZero();
          assertThat(l.relief()).isEqualTo(1);
          assertThat(l.proved()).isTrue();
        });
  }

  @Test
  void seam_bondsAndMarginsByHand() {
    // Camps {a,b} and {c,d}. Own ties less ties across: a 5 + 2, b 5 - 1, c 4 - (1 - 2), d 4 - 0.
    SignedNetwork network =
        SignedNetwork.builder()
            .tie("a", "b", 5)
            .tie("c", "d", 4)
            .tie("a", "c", -2)
            .tie("b", "c", 1)
            .build();
    Seam seam = Seam.of(network, Partition.of(new int[] {0, 0, 1, 1}));
    assertThat(seam.bonds()).hasSize(1);
    assertThat(seam.margins()).containsExactly(7.0, 4.0, 5.0, 4.0);
    assertThat(seam.nearest()).hasValue(1);
    assertThat(Seam.of(network, Partition.together(4)).nearest()).isEmpty();
  }

  @Test
  void uncertainSigns_triangleByHand() {
    // The quarrel is one with probability 0.7: frustration 1 with 0.7, else 0. All are together
    // either way. The standard error of 2,000 draws is 0.0102; four of them.
    UncertainSigns got = UncertainSigns.draw(triangle(0.7), TWO, 2000, Run.quiet());
    assertThat(got.frustration()).isCloseTo(0.7, within(0.041));
    assertThat(got.interval().low()).isZero();
    assertThat(got.interval().high()).isEqualTo(1);
    assertThat(got.together()).allSatisfy(row -> assertThat(row).containsOnly(1.0));
    assertThat(got.frustrated())
        .satisfiesExactly(
            ab -> assertThat(ab).isZero(),
            ac -> assertThat(ac).isEqualTo(got.frustration()),
            bc -> assertThat(bc).isZero());
    assertThat(got.proved()).isEqualTo(2000);
  }

  @Test
  void certainSigns_drawNothing() {
    SignedNetwork network = CampsTest.random(5, 8, 0.7, false);
    double optimum = TWO.solve(network, Run.quiet()).frustration();
    UncertainSigns got = UncertainSigns.draw(network, TWO, 20, Run.quiet());
    assertThat(got.frustration()).isEqualTo(optimum);
    assertThat(got.interval().width()).isZero();
  }

  @Test
  void degenerateNetworks_areDefined() {
    SignedNetwork empty = SignedNetwork.builder().build();
    assertThat(UncertainSigns.draw(empty, TWO, 3, Run.quiet()).frustration()).isZero();
    assertThat(Mending.byQuarrelsOnly(empty, TWO, Run.quiet()).cost()).isZero();
    assertThat(Leaving.ofEach(empty, TWO.solve(empty, Run.quiet()), TWO, Run.quiet())).isEmpty();
    SignedNetworkBuilder lone = SignedNetwork.builder();
    lone.addNode("alone");
    SignedNetwork one = lone.build();
    assertThat(Leaving.ofEach(one, TWO.solve(one, Run.quiet()), TWO, Run.quiet())).hasSize(1);
    assertThat(Seam.of(one, Partition.together(1)).nearest()).isEmpty();
    assertThatThrownBy(() -> UncertainSigns.draw(empty, TWO, 0, Run.quiet()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
