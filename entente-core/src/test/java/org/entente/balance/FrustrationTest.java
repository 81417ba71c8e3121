package org.entente.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The frustration index against brute force, on degenerate input, and under limits.
@Tag("slow")
class FrustrationTest {
  private static final int DRAWS = 1200;

  private static FrustrationOutcome solve(SignedNetwork network) {
    return Frustration.solve(network, FrustrationOptions.unlimited(), Run.quiet());
  }

  @ParameterizedTest
  @EnumSource(BruteForce.Weights.class)
  void value_equalsBruteForce(BruteForce.Weights weights) {
    for (int seed = 0; seed < DRAWS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      SignedNetwork network =
          BruteForce.random(1 + random.nextInt(seed % 20 == 0 ? 14 : 11), weights, random);
      FrustrationOutcome outcome = solve(network);
      assertThat(outcome).as("seed %d", seed).isInstanceOf(FrustrationOutcome.Optimal.class);
      assertThat(outcome.value())
          .as("seed %d", seed)
          .isCloseTo(
              BruteForce.frustration(network),
              within(network.isIntegral() ? 0 : 1e-12 * network.totalWeight()));
      assertThat(network.frustration(outcome.partition()))
          .as("seed %d", seed)
          .isEqualTo(outcome.value());
    }
  }

  @Test
  void branching_equalsBruteForce() {
    for (int seed = 0; seed < DRAWS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      SignedNetwork network =
          BruteForce.random(6 + random.nextInt(6), BruteForce.Weights.ONES, random);
      Core core = BruteForce.core(network, 1 << 10);
      Budget budget = new Budget(FrustrationOptions.unlimited(), Run.quiet());
      Division division =
          new CoreSearch(seed, 0, budget).solve(ShrinkingGraph.of(core), Long.MAX_VALUE);
      assertThat(division.cost()).as("seed %d", seed).isEqualTo(BruteForce.leastCost(core));
      assertThat(division.bound()).as("seed %d", seed).isEqualTo(division.cost());
      assertThat(core.cost(division.side())).as("seed %d", seed).isEqualTo(division.cost());
    }
  }

  @Test
  void completeHostileNetwork_splitsInHalves() {
    // All ties hostile: the frustration is the number of pairs within two halves, by hand.
    SignedNetworkBuilder builder = SignedNetwork.builder();
    int n = 31;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < a; b++) {
        builder.tie("n" + a, "n" + b, -1);
      }
    }
    FrustrationOutcome outcome =
        Frustration.solve(
            builder.build(), FrustrationOptions.DEFAULT.withWork(20_000_000), Run.quiet());
    assertThat(outcome.value()).isEqualTo(15 * 14 / 2 + 16 * 15 / 2);
    assertThat(outcome.bound()).isLessThanOrEqualTo(outcome.value()).isPositive();
  }

  @Test
  void emptyAndSingle_areBalanced() {
    assertThat(solve(SignedNetwork.builder().build()))
        .isInstanceOf(FrustrationOutcome.Optimal.class)
        .extracting(FrustrationOutcome::value)
        .isEqualTo(0.0);
    SignedNetworkBuilder one = SignedNetwork.builder();
    one.addNode("A");
    assertThat(solve(one.build()).partition().camps()).isEqualTo(1);
  }

  @Test
  void balancedNetwork_costsNothing() {
    SignedNetwork network =
        SignedNetwork.builder().tie("A", "B", 1).tie("B", "C", -1).tie("A", "C", -1).build();
    FrustrationOutcome outcome = solve(network);
    assertThat(outcome.value()).isZero();
    assertThat(outcome.gap()).isZero();
    assertThat(outcome.partition().toArray()).containsExactly(0, 0, 1);
  }

  @Test
  void hostileTriangle_givesUpItsLightestTie() {
    SignedNetwork network =
        SignedNetwork.builder().tie("A", "B", -1).tie("B", "C", -0.25).tie("A", "C", -2).build();
    FrustrationOutcome outcome = solve(network);
    assertThat(outcome.value()).isEqualTo(0.25);
    assertThat(outcome.partition().together(1, 2)).isTrue();
  }

  @Test
  void hugeAndTinyWeights_areCompared() {
    // 2^53 + 1 is no double: only whole-number arithmetic tells these sums apart.
    double huge = 1L << 51;
    SignedNetwork network =
        SignedNetwork.builder()
            .tie("A", "B", huge + 1)
            .tie("B", "C", huge)
            .tie("A", "C", -huge)
            .tie("C", "D", 1)
            .build();
    assertThat(solve(network).value()).isEqualTo(huge);
    SignedNetwork tiny =
        SignedNetwork.builder()
            .tie("A", "B", 1e-300)
            .tie("B", "C", 3e-300)
            .tie("A", "C", -2e-300)
            .build();
    assertThat(solve(tiny).value()).isEqualTo(1e-300);
  }

  @Test
  void sameSeed_givesSameBytesOnAnyThreads() {
    SignedNetwork network =
        BruteForce.random(60, BruteForce.Weights.WHOLE, new SplittableRandom(4));
    FrustrationOptions options = FrustrationOptions.DEFAULT.withWork(2_000_000);
    FrustrationOutcome one = Frustration.solve(network, options, Run.quiet(9, 1));
    assertThat(Frustration.solve(network, options, Run.quiet(9, 4))).isEqualTo(one);
    assertThat(Frustration.solve(network, options, Run.quiet(9, 1))).isEqualTo(one);
  }

  @Test
  void limits_giveTheBestFoundAndABound() {
    SignedNetwork network = BruteForce.random(90, BruteForce.Weights.ONES, new SplittableRandom(2));
    for (FrustrationOptions options :
        new FrustrationOptions[] {
          FrustrationOptions.DEFAULT.withWork(0),
          FrustrationOptions.DEFAULT.withWork(3_000_000),
          FrustrationOptions.DEFAULT.within(Duration.ZERO)
        }) {
      FrustrationOutcome outcome = Frustration.solve(network, options, Run.quiet());
      assertThat(outcome).isInstanceOf(FrustrationOutcome.Bounded.class);
      assertThat(outcome.bound()).isLessThan(outcome.value()).isNotNegative();
      assertThat(network.frustration(outcome.partition())).isEqualTo(outcome.value());
      assertThat(outcome.gap()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void interruption_keepsWhatWasFound() {
    SignedNetwork network = BruteForce.random(90, BruteForce.Weights.ONES, new SplittableRandom(2));
    AtomicInteger looks = new AtomicInteger();
    Run run = new Run(1, 1, Progress.SILENT, () -> looks.incrementAndGet() > 10, System::nanoTime);
    FrustrationOutcome outcome = Frustration.solve(network, FrustrationOptions.unlimited(), run);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            FrustrationOutcome.Bounded.class,
            bounded -> assertThat(bounded.reason()).isEqualTo(StopReason.INTERRUPTED));
    assertThat(network.frustration(outcome.partition())).isEqualTo(outcome.value());
  }

  @Test
  void negativeLimits_areRefused() {
    assertThatThrownBy(() -> FrustrationOptions.DEFAULT.withWork(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FrustrationOptions.DEFAULT.within(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
