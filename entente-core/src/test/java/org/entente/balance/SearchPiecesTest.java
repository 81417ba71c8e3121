package org.entente.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// The small pieces under the search for the frustration index: costs counted anew, and cheapest
/// paths by relaxation of every edge.
class SearchPiecesTest {
  private static final int FAR = 1 << 28;

  private static Core core(SplittableRandom random) {
    return BruteForce.core(
        BruteForce.random(2 + random.nextInt(8), BruteForce.Weights.WHOLE, random), 1);
  }

  private static boolean[] sides(Core core, SplittableRandom random) {
    boolean[] side = new boolean[core.nodes()];
    for (int v = 0; v < side.length; v++) {
      side[v] = random.nextBoolean();
    }
    return side;
  }

  /* What is frustrated: positive edges across, negative ones within. */
  private static long cost(Core core, boolean[] side) {
    long cost = 0;
    for (int e = 0; e < core.edges(); e++) {
      boolean together = side[core.from(e)] == side[core.to(e)];
      cost += together == (core.weight[e] < 0) ? Math.abs(core.weight[e]) : 0;
    }
    return cost;
  }

  @Test
  void moves_keepCostAndFields() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 60; trial++) {
      Core core = core(random);
      boolean[] side = sides(core, random);
      Spins spins = new Spins(core, side);
      for (int step = 0; step < 20; step++) {
        assertThat(spins.cost()).isEqualTo(cost(core, spins.side));
        for (int v = 0; v < core.nodes(); v++) {
          boolean[] moved = spins.side.clone();
          moved[v] = !moved[v];
          assertThat(spins.field[v]).isEqualTo(cost(core, moved) - spins.cost());
        }
        spins.move(random.nextInt(core.nodes()));
      }
      assertThat(side).as("copied").hasSize(core.nodes());
    }
  }

  /* The least sum of prices from one end to the other over open positive edges, by Bellman and Ford. */
  private static int cheapest(Core core, int[] price, int e) {
    int[] distance = new int[core.nodes()];
    Arrays.fill(distance, FAR);
    distance[core.from(e)] = 0;
    for (int round = 0; round < core.nodes(); round++) {
      for (int f = 0; f < core.edges(); f++) {
        if (core.weight[f] > 0 && price[f] > 0) {
          int a = core.from(f);
          int b = core.to(f);
          distance[b] = Math.min(distance[b], distance[a] + price[f]);
          distance[a] = Math.min(distance[a], distance[b] + price[f]);
        }
      }
    }
    return distance[core.to(e)];
  }

  @Test
  void cheapestPaths_areThoseOfRelaxation() {
    SplittableRandom random = new SplittableRandom(2);
    Budget budget = new Budget(FrustrationOptions.unlimited(), Run.quiet());
    int found = 0;
    for (int trial = 0; trial < 300; trial++) {
      Core core = core(random);
      CheapestPath paths = new CheapestPath(core);
      int[] price = new int[core.edges()];
      for (int f = 0; f < price.length; f++) {
        price[f] = random.nextInt(5) == 0 ? 0 : random.nextInt(1, CheapestPath.DEAREST + 1);
        if (core.weight[f] > 0) {
          paths.setPrice(f, price[f]);
        }
      }
      for (int e = 0; e < core.edges(); e++) {
        if (core.weight[e] < 0) {
          int least = cheapest(core, price, e);
          int limit = least == FAR ? 10_000 : least - random.nextInt(2);
          boolean expected = least <= limit;
          assertThat(paths.find(e, limit, budget)).isEqualTo(expected);
          if (expected) {
            found++;
            assertPath(core, paths, price, e, least);
          }
        }
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  /* Its edges are open and positive, cost so much, and join the two ends: every node between them is
  met twice. */
  private static void assertPath(Core core, CheapestPath paths, int[] price, int e, int cost) {
    int[] met = new int[core.nodes()];
    int sum = 0;
    for (int k = 0; k < paths.length(); k++) {
      int f = paths.edge(k);
      assertThat(core.weight[f]).isPositive();
      assertThat(price[f]).isPositive();
      sum += price[f];
      met[core.from(f)]++;
      met[core.to(f)]++;
    }
    assertThat(sum).isEqualTo(cost);
    for (int v = 0; v < met.length; v++) {
      boolean end = v == core.from(e) || v == core.to(e);
      assertThat(met[v]).isIn(end ? new Object[] {1} : new Object[] {0, 2});
    }
  }

  @Test
  void triangles_areFoundWhereThereAreSome() {
    SplittableRandom random = new SplittableRandom(3);
    Budget budget = new Budget(FrustrationOptions.unlimited(), Run.quiet());
    for (int trial = 0; trial < 60; trial++) {
      Core core = core(random);
      CheapestPath paths = new CheapestPath(core);
      for (int e = 0; e < core.edges(); e++) {
        if (core.weight[e] < 0) {
          int edge = e;
          boolean expected =
              IntStream.range(0, core.nodes())
                  .anyMatch(v -> tied(core, core.from(edge), v) && tied(core, core.to(edge), v));
          assertThat(paths.findTriangle(e, budget)).isEqualTo(expected);
          if (expected) {
            assertThat(paths.length()).isEqualTo(2);
          }
        }
      }
    }
  }

  private static boolean tied(Core core, int a, int b) {
    return IntStream.range(0, core.edges())
        .anyMatch(f ->
            core.weight[f] > 0
                && ((core.from(f) == a && core.to(f) == b)
                    || (core.from(f) == b && core.to(f) == a)));
  }

  /* Cycles through an edge come back last first, those used up are passed over. */
  @Test
  void cycles_areFoundByTheirEdges_lastFirst() {
    CycleStore store = new CycleStore(5);
    int first = store.open(3);
    for (int edge : new int[] {0, 1, 2}) {
      store.append(first, edge);
    }
    int second = store.open(5);
    for (int edge : new int[] {2, 3}) {
      store.append(second, edge);
    }
    assertThat(store.members(first)).containsExactly(0, 1, 2);
    assertThat(store.members(second)).containsExactly(2, 3);
    assertThat(store.last(2)).isEqualTo(second);
    store.reduce(second, 2);
    assertThat(store.amount(second)).isEqualTo(3);
    assertThat(store.last(2)).isEqualTo(second);
    store.reduce(second, 3);
    assertThat(store.last(2)).isEqualTo(first);
    assertThat(store.last(0)).isEqualTo(first);
  }

  @Test
  void manyCycles_areKept() {
    CycleStore store = new CycleStore(7);
    for (int c = 0; c < 500; c++) {
      int cycle = store.open(c + 1L);
      for (int edge = 0; edge <= c % 7; edge++) {
        store.append(cycle, edge);
      }
    }
    for (int c = 0; c < 500; c++) {
      assertThat(store.members(c)).hasSize(c % 7 + 1);
      assertThat(store.amount(c)).isEqualTo(c + 1L);
    }
    // 496 = 7 · 70 + 6 is the last with an edge 6
    assertThat(store.last(6)).isEqualTo(496);
    assertThat(store.last(0)).isEqualTo(499);
  }

  /* Whole weights come back as they are, others to within 2⁻⁵² of their sum. */
  @Test
  void weightsOnAGrid_comeBack() {
    SplittableRandom random = new SplittableRandom(4);
    for (BruteForce.Weights kind : BruteForce.Weights.values()) {
      for (int trial = 0; trial < 30; trial++) {
        SignedNetwork network = BruteForce.random(2 + random.nextInt(9), kind, random);
        WeightGrid grid = WeightGrid.of(network);
        double off = Math.max(network.totalWeight(), 1) * 0x1p-51;
        for (int e = 0; e < network.edges(); e++) {
          double weight = network.signedWeight(e);
          double back = grid.weight(grid.number(weight));
          if (kind == BruteForce.Weights.REAL) {
            assertThat(back).isCloseTo(weight, within(off));
          } else {
            assertThat(back).isEqualTo(weight);
            assertThat(grid.number(weight) % 2).as("room for halves").isZero();
          }
        }
      }
    }
  }
}
