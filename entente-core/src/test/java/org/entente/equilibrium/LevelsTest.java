package org.entente.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Exact hat against the same world solved twice in levels, by another method that knows nothing of
/// changes, and against closed forms of the literature.
///
/// In levels: labour L, productivity A, costs d and tariffs t give prices p_ni = w_i d_ni (1 +
/// t_ni) / A_i, shares S_ni = p_ni^-θ / sum_k p_nk^-θ and incomes Y_n = w_n L_n + revenue; wages
/// are moved towards what is paid for each economy's goods until markets clear. Welfare is Y_n /
/// P_n.
class LevelsTest {
  private static final double THETA = 5;
  private static final int MOST_STEPS = 2_000_000;

  /* A world in levels and its solution by small steps. */
  private static final class World {
    private final double[] labour;
    private final double[] productivity;
    private final double[][] cost;
    private final double[][] tariff;

    World(double[] labour, double[] productivity, double[][] cost, double[][] tariff) {
      this.labour = labour;
      this.productivity = productivity;
      this.cost = cost;
      this.tariff = tariff;
    }

    int size() {
      return labour.length;
    }

    Solved solved() {
      double[] wage = new double[size()];
      Arrays.fill(wage, 1);
      for (int step = 0; step < MOST_STEPS; step++) {
        Solved now = Solved.at(this, wage);
        double farthest = 0;
        for (int i = 0; i < size(); i++) {
          double excess = now.paid[i] / (wage[i] * labour[i]) - 1;
          farthest = Math.max(farthest, Math.abs(excess));
          wage[i] *= 1 + 0.1 * excess;
        }
        if (farthest < 1e-13) {
          return Solved.at(this, wage);
        }
      }
      throw new AssertionError("wages do not settle");
    }
  }

  /* Shares, what is paid to each economy's labour, and welfare at given wages. */
  private static final class Solved {
    private final double[][] shares;
    private final double[] paid;
    private final double[] welfare;

    private Solved(double[][] shares, double[] paid, double[] welfare) {
      this.shares = shares;
      this.paid = paid;
      this.welfare = welfare;
    }

    static Solved at(World world, double[] wage) {
      int n = world.size();
      double[][] shares = new double[n][n];
      double[] paid = new double[n];
      double[] welfare = new double[n];
      for (int b = 0; b < n; b++) {
        double sum = 0;
        for (int s = 0; s < n; s++) {
          double price =
              wage[s] * world.cost[b][s] * (1 + world.tariff[b][s]) / world.productivity[s];
          shares[b][s] = Math.pow(price, -THETA);
          sum += shares[b][s];
        }
        double revenueShare = 0;
        for (int s = 0; s < n; s++) {
          shares[b][s] /= sum;
          revenueShare += shares[b][s] * world.tariff[b][s] / (1 + world.tariff[b][s]);
        }
        double income = wage[b] * world.labour[b] / (1 - revenueShare);
        for (int s = 0; s < n; s++) {
          paid[s] += shares[b][s] * income / (1 + world.tariff[b][s]);
        }
        welfare[b] = income / Math.pow(sum, -1 / THETA);
      }
      return new Solved(shares, paid, welfare);
    }
  }

  private static World random(int n, SplittableRandom random) {
    double[] labour = new double[n];
    double[] productivity = new double[n];
    double[][] cost = new double[n][n];
    double[][] tariff = new double[n][n];
    for (int b = 0; b < n; b++) {
      labour[b] = random.nextDouble(0.2, 3);
      productivity[b] = random.nextDouble(0.5, 2);
      for (int s = 0; s < n; s++) {
        cost[b][s] = b == s ? 1 : random.nextDouble(1.1, 2);
        tariff[b][s] = b == s ? 0 : random.nextDouble(0, 0.3);
      }
    }
    return new World(labour, productivity, cost, tariff);
  }

  /* A common market of the first two, a fall of productivity in the third, a tariff against it: large changes at
  once. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void exactHat_isTheRatioOfTwoWorldsInLevels(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    World before = random(random.nextInt(3, 6), random);
    int n = before.size();
    World after =
        new World(before.labour, before.productivity.clone(), new double[n][], new double[n][]);
    for (int b = 0; b < n; b++) {
      after.cost[b] = before.cost[b].clone();
      after.tariff[b] = before.tariff[b].clone();
    }
    after.productivity[2] *= 0.8;
    after.cost[0][1] *= 0.85;
    after.cost[1][0] *= 0.9;
    after.tariff[0][1] = 0;
    after.tariff[1][0] = 0;
    after.tariff[0][2] = 0.4;
    TradeShock shock =
        TradeShock.none(n).withProductivity(2, 0.8).withCost(0, 1, 0.85).withCost(1, 0, 0.9);
    for (int b = 0; b < n; b++) {
      for (int s = 0; s < n; s++) {
        shock = b == s ? shock : shock.withTariff(b, s, before.tariff[b][s], after.tariff[b][s]);
      }
    }

    Solved was = before.solved();
    Solved is = after.solved();
    TradeShares trade =
        TradeShares.of(IntStream.range(0, n).mapToObj(k -> "E" + k).toList(), was.shares);
    List<Equilibrium.Change> changes = ExactHat.after(trade, THETA, shock).getChanges();

    for (int k = 0; k < n; k++) {
      assertThat(changes.get(k).welfare())
          .as("seed %s, economy %s", seed, k)
          .isCloseTo(is.welfare[k] / was.welfare[k], within(1e-8));
      assertThat(changes.get(k).home()).isCloseTo(is.shares[k][k], within(1e-8));
    }
  }

  /* u' / u = (λ' / λ)^(-1/θ): whatever happens to costs and to others, without tariffs and at the same
  productivity at home [ArkolakisEtAl2012]. */
  @ParameterizedTest
  @CsvSource({"0.7", "0.9", "1.2", "3"})
  void welfareFollowsFromTheHomeShare(double factor) {
    double[][] shares = {{.80, .15, .05}, {.10, .85, .05}, {.20, .20, .60}};
    TradeShares trade = TradeShares.of(List.of("1", "2", "3"), shares);
    TradeShock shock =
        TradeShock.none(3)
            .withCost(0, 1, factor)
            .withCost(2, 0, factor)
            .withProductivity(1, factor);
    List<Equilibrium.Change> changes = ExactHat.after(trade, THETA, shock).getChanges();

    for (int k : List.of(0, 2)) {
      assertThat(changes.get(k).welfare())
          .isCloseTo(Math.pow(changes.get(k).home() / shares[k][k], -1 / THETA), within(1e-9));
    }
  }

  /* The best tariff of a small economy is 1/(σ - 1) = 1/θ [Gros1987]: .2 at θ = 5, of a grid of hundredths. */
  @Test
  void bestTariffOfASmallEconomy_isOneOverTheElasticity() {
    double tiny = 1e-5;
    TradeShares trade =
        TradeShares.of(List.of("small", "world"), new double[][] {{.5, .5}, {tiny, 1 - tiny}});

    int best =
        IntStream.range(0, 60)
            .boxed()
            .max(Comparator.comparingDouble(t -> welfareAtTariff(trade, t / 100.0)))
            .orElseThrow();

    assertThat(best).isEqualTo(20);
  }

  private static double welfareAtTariff(TradeShares trade, double tariff) {
    return ExactHat.after(trade, THETA, TradeShock.none(2).withTariff(0, 1, 0, tariff))
        .getChanges()
        .getFirst()
        .welfare();
  }
}
