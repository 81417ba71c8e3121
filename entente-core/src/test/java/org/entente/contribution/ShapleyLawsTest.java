package org.entente.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// The Shapley value against brute force over all orders, and its axioms.
class ShapleyLawsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /// A game whose every set has a random value drawn from the seed and the set.
  private record RandomGame(long seed, int players) implements Game {
    @Override
    public double value(int... set) {
      long mask = 0;
      for (int i : set) {
        mask |= 1L << i;
      }
      return mask == 0 ? 0 : new SplittableRandom(seed * 1_000_003 + mask).nextDouble(-1, 1);
    }
  }

  /// The sum over pairs of given amounts, times a weight of the size.
  private static final class SizeWeighted implements Game {
    private final double[][] amounts;
    private final IntToDoubleFunction weight;

    SizeWeighted(double[][] amounts, IntToDoubleFunction weight) {
      this.amounts = amounts;
      this.weight = weight;
    }

    @Override
    public int players() {
      return amounts.length;
    }

    @Override
    public double value(int... set) {
      double sum = 0;
      for (int a = 0; a < set.length; a++) {
        for (int b = a + 1; b < set.length; b++) {
          sum += amounts[set[a]][set[b]];
        }
      }
      return set.length < 2 ? 0 : sum * weight.applyAsDouble(set.length);
    }
  }

  /* The definition by orders: the mean, over all n! orders, of what a player adds to those before. */
  private static double[] byOrders(Game game) {
    double[] phi = new double[game.players()];
    List<Integer> order = new ArrayList<>();
    int orders = visit(game, order, phi);
    for (int i = 0; i < phi.length; i++) {
      phi[i] /= orders;
    }
    return phi;
  }

  private static int visit(Game game, List<Integer> order, double[] phi) {
    if (order.size() == game.players()) {
      double before = 0;
      for (int k = 0; k < order.size(); k++) {
        double after =
            game.value(order.subList(0, k + 1).stream().mapToInt(i -> i).sorted().toArray());
        phi[order.get(k)] += after - before;
        before = after;
      }
      return 1;
    }
    int orders = 0;
    for (int i = 0; i < game.players(); i++) {
      if (!order.contains(i)) {
        order.add(i);
        orders += visit(game, order, phi);
        order.removeLast();
      }
    }
    return orders;
  }

  @Test
  void enumeration_isTheMeanOverAllOrders() {
    for (int n = 1; n <= 7; n++) {
      Game game = new RandomGame(40 + n, n);
      double[] expected = byOrders(game);
      List<Double> actual = ShapleyEnumeration.of(game, Run.quiet()).values();
      for (int i = 0; i < n; i++) {
        assertThat(actual.get(i)).as("n = %d, player %d", n, i).isCloseTo(expected[i], EXACT);
      }
    }
  }

  @Test
  void closedForm_ofMeansOverPairsAndPlayers_isTheMeanOverAllOrders() {
    for (int n = 2; n <= 7; n++) {
      double[][] amounts = amounts(n, 90 + n);
      assertClosedForm(amounts, s -> 2.0 / (s * (s - 1)), PairGame.meanOverPairs(n));
      assertClosedForm(amounts, s -> 1.0 / s, PairGame.meanOverPlayers(n));
    }
  }

  private static void assertClosedForm(
      double[][] amounts, IntToDoubleFunction weight, PairGame form) {
    int n = amounts.length;
    SizeWeighted game = new SizeWeighted(amounts, weight);
    double[] expected = byOrders(game);
    double all = game.value(IntStream.range(0, n).toArray());
    for (int i = 0; i < n; i++) {
      int player = i;
      double without = game.value(IntStream.range(0, n).filter(k -> k != player).toArray());
      double weightOfRest = n == 2 ? 1 : weight.applyAsDouble(n - 1);
      assertThat(form.shapley(all, without, weightOfRest))
          .as("n = %d, player %d", n, i)
          .isCloseTo(expected[i], EXACT);
    }
  }

  /* own = 2 (H_n - 1) / (n (n-1)) and other = -4 (H_n - 3/2) / (n (n-1) (n-2)), derived by hand in
  docs/methods/contributions.md; for n = 3: H = 11/6, own = 5/18, other = -2/9. */
  @Test
  void weightsOfTheMeanOverPairs_areHarmonic() {
    assertThat(PairGame.meanOverPairs(3).own()).isCloseTo(5.0 / 18, EXACT);
    assertThat(PairGame.meanOverPairs(3).other()).isCloseTo(-2.0 / 9, EXACT);
    int n = 57;
    double harmonic = 0;
    for (int k = 1; k <= n; k++) {
      harmonic += 1.0 / k;
    }
    PairGame game = PairGame.meanOverPairs(n);
    assertThat(game.own()).isCloseTo(2 * (harmonic - 1) / (n * (n - 1.0)), within(1e-15));
    assertThat(game.other())
        .isCloseTo(-4 * (harmonic - 1.5) / (n * (n - 1.0) * (n - 2)), within(1e-15));
  }

  private static double[][] amounts(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] amounts = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        amounts[a][b] = random.nextDouble(-1, 1);
        amounts[b][a] = amounts[a][b];
      }
    }
    return amounts;
  }

  @Test
  void efficiency_theValuesSumToTheWhole() {
    for (int n : new int[] {1, 2, 5, 11}) {
      Game game = new RandomGame(7, n);
      double all = game.value(IntStream.range(0, n).toArray());
      assertThat(sum(ShapleyEnumeration.of(game, Run.quiet()))).isCloseTo(all, EXACT);
      assertThat(sum(ShapleySampling.of(game, 5, Run.quiet()))).isCloseTo(all, EXACT);
    }
  }

  private static double sum(ShapleyValues values) {
    return values.values().stream().mapToDouble(v -> v).sum();
  }

  /* Players 0 and 1 are interchangeable and player 2 adds nothing to any set. */
  @Test
  void symmetricPlayersGetTheSame_aNullPlayerGetsNothing() {
    Game game =
        new Game() {
          @Override
          public int players() {
            return 5;
          }

          @Override
          public double value(int... set) {
            int first = (int) Arrays.stream(set).filter(i -> i < 2).count();
            int rest = Arrays.stream(set).filter(i -> i > 2).map(i -> 1 << i).sum();
            return set.length == 0 ? 0 : first * first + rest * 0.3 + first * rest;
          }
        };
    List<Double> phi = ShapleyEnumeration.of(game, Run.quiet()).values();
    assertThat(phi.get(0)).isCloseTo(phi.get(1), EXACT);
    assertThat(phi.get(2)).isCloseTo(0, EXACT);
  }

  @Test
  void linearity_theValueOfASumIsTheSumOfTheValues() {
    Game one = new RandomGame(11, 6);
    Game two = new RandomGame(12, 6);
    Game both =
        new Game() {
          @Override
          public int players() {
            return 6;
          }

          @Override
          public double value(int... set) {
            return one.value(set) + 2.5 * two.value(set);
          }
        };
    List<Double> first = ShapleyEnumeration.of(one, Run.quiet()).values();
    List<Double> second = ShapleyEnumeration.of(two, Run.quiet()).values();
    List<Double> sum = ShapleyEnumeration.of(both, Run.quiet()).values();
    for (int i = 0; i < 6; i++) {
      assertThat(sum.get(i)).isCloseTo(first.get(i) + 2.5 * second.get(i), EXACT);
    }
  }

  @Test
  void sampling_isNearTheExactValue_andTheSameOnAnyNumberOfThreads() {
    Game game = new RandomGame(5, 8);
    ShapleyValues exact = ShapleyEnumeration.of(game, Run.quiet());
    ShapleyValues sampled = ShapleySampling.of(game, 4000, Run.quiet(1, 1));
    for (int i = 0; i < 8; i++) {
      assertThat(sampled.values().get(i))
          .isCloseTo(exact.values().get(i), within(5 * sampled.standardErrors().get(i)));
    }
    assertThat(ShapleySampling.of(game, 4000, Run.quiet(1, 4))).isEqualTo(sampled);
    assertThat(ShapleyEnumeration.of(game, Run.quiet(1, 4))).isEqualTo(exact);
  }

  @Test
  void tooManyPlayers_areRefused() {
    assertThatThrownBy(() -> ShapleyEnumeration.of(new RandomGame(1, 30), Run.quiet()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(30)");
    assertThatThrownBy(() -> ShapleySampling.of(new RandomGame(1, 3), 1, Run.quiet()))
        .hasMessageContaining("(1)");
  }
}
