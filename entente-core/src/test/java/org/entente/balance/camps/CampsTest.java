package org.entente.balance.camps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Divisions into k camps against brute force over all set partitions, and degenerate input.
@Tag("slow")
class CampsTest {

  static SignedNetwork random(long seed, int n, double density, boolean weighted) {
    SplittableRandom random = new SplittableRandom(seed);
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (int i = 0; i < n; i++) {
      builder.addNode("s" + i);
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (random.nextDouble() < density) {
          double weight = weighted ? random.nextInt(1, 40) / 10.0 : 1;
          builder.tie(i, j, random.nextBoolean() ? weight : -weight, 1);
        }
      }
    }
    return builder.build();
  }

  /* Every set partition of n nodes into at most k camps, by restricted growth strings. */
  private static void partitions(int[] camp, int v, int used, int k, Consumer<int[]> visit) {
    if (v == camp.length) {
      visit.accept(camp);
      return;
    }
    for (int c = 0; c < Math.min(used + 1, k); c++) {
      camp[v] = c;
      partitions(camp, v + 1, Math.max(used, c + 1), k, visit);
    }
  }

  private static List<Partition> bestByBruteForce(SignedNetwork network, int k) {
    List<Partition> best = new ArrayList<>();
    double[] least = {Double.POSITIVE_INFINITY};
    partitions(
        new int[network.nodes()],
        0,
        0,
        k,
        camp -> {
          Partition p = Partition.of(camp);
          double cost = network.frustration(p);
          if (cost < least[0] - 1e-9) {
            best.clear();
            least[0] = cost;
          }
          if (cost <= least[0] + 1e-9) {
            best.add(p);
          }
        });
    return best;
  }

  private static CampsOptions options(int k) {
    return k == 0 ? CampsOptions.free() : CampsOptions.atMost(k);
  }

  @Test
  void everyBestDivision_agreesWithBruteForce() {
    for (int seed = 0; seed < 1200; seed++) {
      int n = 1 + seed % 7;
      int k = seed / 7 % 5;
      SignedNetwork network = random(seed, n, 0.3 + 0.1 * (seed % 8), seed % 2 == 0);
      List<Partition> expected = bestByBruteForce(network, k == 0 ? n : k);
      String what = "seed " + seed + ", camps " + k;
      CampsOutcome got = Camps.solve(network, options(k), Run.quiet());
      assertThat(got).as(what).isInstanceOf(CampsOutcome.Optimal.class);
      assertThat(got.frustration())
          .as(what)
          .isCloseTo(network.frustration(expected.getFirst()), within(1e-9));
      assertThat(network.frustration(got.partition())).isCloseTo(got.frustration(), within(1e-9));
      CommonGround ground = CommonGround.of(network, options(k), Run.quiet());
      assertThat(ground.complete()).isTrue();
      assertThat(ground.listed()).as(what).containsExactlyInAnyOrderElementsOf(expected);
      agree(ground, expected, n);
    }
  }

  private static void agree(CommonGround ground, List<Partition> expected, int n) {
    assertThat(ground.count()).isEqualTo(expected.size());
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        int x = a;
        int y = b;
        long together = expected.stream().filter(p -> p.together(x, y)).count();
        CommonGround.Togetherness word =
            together == expected.size()
                ? CommonGround.Togetherness.ALL
                : together == 0 ? CommonGround.Togetherness.NONE : CommonGround.Togetherness.SOME;
        assertThat(ground.togetherness(a, b)).isEqualTo(word);
      }
    }
  }

  @Test
  void nineNodes_agreeWithBruteForce() {
    for (int seed = 0; seed < 40; seed++) {
      SignedNetwork network = random(7000 + seed, 9, 0.9, seed % 2 == 0);
      int k = seed % 4;
      double expected = network.frustration(bestByBruteForce(network, k == 0 ? 9 : k).getFirst());
      assertThat(Camps.solve(network, options(k), Run.quiet()).frustration())
          .as("seed " + seed)
          .isCloseTo(expected, within(1e-9));
    }
  }

  @Test
  void fewSteps_boundAndHeuristicBracketTheOptimum() {
    for (int seed = 0; seed < 30; seed++) {
      SignedNetwork network = random(8000 + seed, 14, 0.8, false);
      double optimum = Camps.solve(network, CampsOptions.free(), Run.quiet()).frustration();
      CampsOutcome rough = Camps.solve(network, CampsOptions.free().withSteps(100), Run.quiet());
      assertThat(rough.bound()).isLessThanOrEqualTo(optimum);
      assertThat(rough.frustration()).isGreaterThanOrEqualTo(optimum);
      assertThat(network.frustration(rough.partition())).isEqualTo(rough.frustration());
    }
  }

  @Test
  void threeBlocs_areFoundWithNoFrustration() {
    // Davis (1967): friends within, enemies between, of any number of groups is balanced weakly.
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (int i = 0; i < 300; i++) {
      builder.node("s" + i);
    }
    SplittableRandom random = new SplittableRandom(4);
    for (int e = 0; e < 4000; e++) {
      int a = random.nextInt(300);
      int b = random.nextInt(300);
      builder.tie(a, b, a % 3 == b % 3 ? 1 : -1, 1);
    }
    SignedNetwork network = builder.build();
    CampsOutcome free = Camps.solve(network, CampsOptions.free(), Run.quiet());
    assertThat(free).isInstanceOf(CampsOutcome.Optimal.class);
    assertThat(free.frustration()).isZero();
    assertThat(free.partition().camps()).isEqualTo(3);
  }

  @Test
  void degenerateNetworks_areDefined() {
    SignedNetwork empty = SignedNetwork.builder().build();
    assertThat(Camps.solve(empty, CampsOptions.free(), Run.quiet()).frustration()).isZero();
    assertThat(CommonGround.of(empty, CampsOptions.free(), Run.quiet()).count()).isEqualTo(1);
    SignedNetwork apart = random(1, 4, 0, false);
    assertThat(Camps.solve(apart, CampsOptions.atMost(2), Run.quiet()).frustration()).isZero();
    // Four states without ties divide into at most two camps in 2^3 ways, freely in Bell(4) = 15.
    assertThat(CommonGround.of(apart, CampsOptions.atMost(2), Run.quiet()).count()).isEqualTo(8);
    assertThat(CommonGround.of(apart, CampsOptions.free(), Run.quiet()).count()).isEqualTo(15);
    assertThatThrownBy(() -> CampsOptions.atMost(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> CommonGround.of(random(1, 41, 0.1, false), CampsOptions.free(), Run.quiet()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyBestDivisions_areCountedUpToTheLimit() {
    SignedNetwork apart = random(1, 20, 0, false);
    CommonGround ground = CommonGround.of(apart, CampsOptions.atMost(2), Run.quiet());
    assertThat(ground.count()).isEqualTo(CommonGround.MOST);
    assertThat(ground.complete()).isFalse();
  }
}
