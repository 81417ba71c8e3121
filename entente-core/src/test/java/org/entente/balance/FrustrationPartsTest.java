package org.entente.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Each part of the search for the frustration index by itself, against brute force.
@Tag("slow")
class FrustrationPartsTest {
  private static final int DRAWS = 800;
  private static final long FINE = 1 << 8;

  private static Budget budget() {
    return new Budget(FrustrationOptions.unlimited(), Run.quiet());
  }

  private static Core core(int seed, int largest) {
    SplittableRandom random = new SplittableRandom(seed);
    BruteForce.Weights weights = seed % 2 == 0 ? BruteForce.Weights.ONES : BruteForce.Weights.WHOLE;
    return BruteForce.core(
        BruteForce.random(2 + random.nextInt(largest - 1), weights, random), FINE);
  }

  private static Core whole(ShrinkingGraph graph) {
    List<int[]> ends = new ArrayList<>();
    List<Long> weights = new ArrayList<>();
    for (int v = 0; v < graph.nodes(); v++) {
      for (int h = graph.first(v); h >= 0; h = graph.next(h)) {
        if (v < graph.target(h)) {
          ends.add(new int[] {v, graph.target(h)});
          weights.add(graph.weight(h));
        }
      }
    }
    return new Core(
        graph.nodes(),
        ends.stream().mapToInt(p -> p[0]).toArray(),
        ends.stream().mapToInt(p -> p[1]).toArray(),
        weights.stream().mapToLong(w -> w).toArray());
  }

  @Test
  void reduction_keepsTheOptimumAndRestoresIt() {
    int reduced = 0;
    for (int seed = 0; seed < DRAWS; seed++) {
      Core core = core(seed, 11);
      ShrinkingGraph graph = ShrinkingGraph.of(core);
      Reduction reduction = new Reduction(graph);
      reduction.all();
      reduction.run();
      Core rest = whole(graph);
      reduced += rest.edges() < core.edges() ? 1 : 0;
      long least = BruteForce.leastCost(core);
      assertThat(graph.paid() + BruteForce.leastCost(rest)).as("seed %d", seed).isEqualTo(least);
      boolean[] side = RussianDolls.search(rest, rest.alongTree(), budget()).side();
      reduction.restore(side);
      assertThat(core.cost(side)).as("seed %d", seed).isEqualTo(least);
    }
    assertThat(reduced).isGreaterThan(DRAWS / 4);
  }

  @Test
  void reduction_restoresEveryDivisionAtItsCost() {
    for (int seed = 0; seed < DRAWS; seed++) {
      Core core = core(seed, 14);
      ShrinkingGraph graph = ShrinkingGraph.of(core);
      Reduction reduction = new Reduction(graph);
      reduction.all();
      reduction.run();
      SplittableRandom random = new SplittableRandom(seed);
      boolean[] side = new boolean[core.nodes()];
      for (int v = 0; v < side.length; v++) {
        side[v] = random.nextBoolean();
      }
      long cost = graph.paid() + whole(graph).cost(side);
      reduction.restore(side);
      assertThat(core.cost(side)).as("seed %d", seed).isLessThanOrEqualTo(cost);
    }
  }

  @Test
  void blocks_addUpAndJoin() {
    for (int seed = 0; seed < DRAWS; seed++) {
      Core core = core(seed, 11);
      List<Block> blocks = Blocks.of(ShrinkingGraph.of(core));
      List<Division> divisions = new ArrayList<>();
      int edges = 0;
      for (Block block : blocks) {
        edges += block.core().edges();
        divisions.add(RussianDolls.search(block.core(), block.core().alongTree(), budget()));
      }
      assertThat(edges).isEqualTo(core.edges());
      long sum = divisions.stream().mapToLong(Division::cost).sum();
      boolean[] side = new BlockSides(core.nodes()).join(blocks, divisions);
      assertThat(core.cost(side)).as("seed %d", seed).isEqualTo(sum);
      assertThat(sum).as("seed %d", seed).isEqualTo(BruteForce.leastCost(core));
    }
  }

  @Test
  void russianDolls_equalBruteForce() {
    for (int seed = 0; seed < DRAWS; seed++) {
      Core core = core(seed, 12);
      Division division = RussianDolls.search(core, new boolean[core.nodes()], budget());
      assertThat(division.cost()).as("seed %d", seed).isEqualTo(BruteForce.leastCost(core));
      assertThat(core.cost(division.side())).as("seed %d", seed).isEqualTo(division.cost());
    }
  }

  @Test
  void packing_isABound() {
    int tight = 0;
    for (int seed = 0; seed < DRAWS; seed++) {
      Core core = core(seed, 11);
      boolean[] best = RussianDolls.search(core, core.alongTree(), budget()).side();
      SplittableRandom random = new SplittableRandom(seed);
      boolean[] any = best.clone();
      any[random.nextInt(any.length)] ^= random.nextBoolean();
      CyclePacking packing = new CyclePacking(core.switched(any), budget());
      packing.packShortest(4);
      packing.negotiate(Long.MAX_VALUE, 200);
      long least = BruteForce.leastCost(core);
      assertThat(packing.best()).as("seed %d", seed).isLessThanOrEqualTo(least);
      tight += packing.best() == least ? 1 : 0;
    }
    assertThat(tight).isGreaterThan(DRAWS / 4);
  }

  @Test
  void step_dividesAllDifferencesOfCosts() {
    for (int seed = 0; seed < DRAWS; seed++) {
      Core core = core(seed, 12);
      long base = core.cost(new boolean[core.nodes()]);
      SplittableRandom random = new SplittableRandom(seed);
      for (int draw = 0; draw < 20 && core.edges() > 0; draw++) {
        boolean[] side = new boolean[core.nodes()];
        for (int v = 0; v < side.length; v++) {
          side[v] = random.nextBoolean();
        }
        assertThat((core.cost(side) - base) % core.step()).as("seed %d", seed).isZero();
      }
    }
  }

  @Test
  void annealing_neverEndsWorse() {
    for (int seed = 0; seed < 100; seed++) {
      Core core = core(seed, 14);
      boolean[] start = core.alongTree();
      boolean[] found = Annealing.improve(core, start, 4, 20, new SplittableRandom(seed), budget());
      assertThat(core.cost(found)).as("seed %d", seed).isLessThanOrEqualTo(core.cost(start));
    }
  }
}
