package org.entente.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The effect of large shocks by exact-hat algebra: everything in changes, so that only shares,
/// incomes and the trade elasticity are needed.
///
///     p_ni = w_i/z_i · d_ni (1+t'_ni)/(1+t_ni)                       factors of change
///     S'_ni = S_ni p_ni^-θ / sum_k S_nk p_nk^-θ ,  P_n = (sum_k S_nk p_nk^-θ)^(-1/θ)
///     w_i Y_i = sum_n S'_ni E'_n / (1+t'_ni) ,  E_n = Y_n / (1 - sum_i S_ni t_ni/(1+t_ni))
///     u_n = (E'_n/E_n) / P_n
///
/// World labour income is the unit. Trade is balanced before and after; revenue goes to households.
/// Wages move by a share of excess demand until it is below 1e-12. Cost: n² a step, some hundred
/// steps.
///
/// References: [DekleEtAl2007], [CaliendoParro2015], [AlvarezLucas2007].
public final class ExactHat {
  private static final int MOST_STEPS = 200_000;
  private static final double ACCURACY = 1e-12;
  private static final double DAMPING = 0.8;

  private final TradeShares trade;
  private final double elasticity;
  private final TradeShock shock;
  private final int size;
  private final double[] output;
  /* S_ni times the price factor to the -θ, without wages */
  private final double[][] reach;
  private final double[] wage;
  private final double[] spending;
  private final double[][] shares;

  private ExactHat(TradeShares trade, double elasticity, TradeShock shock) {
    this.trade = trade;
    this.elasticity = elasticity;
    this.shock = shock;
    this.size = trade.size();
    this.reach = new double[size][size];
    this.wage = new double[size];
    this.spending = new double[size];
    this.shares = new double[size][size];
    Arrays.fill(wage, 1);
    for (int n = 0; n < size; n++) {
      for (int i = 0; i < size; i++) {
        reach[n][i] = trade.share(n, i) * Math.pow(shock.priceFactor(n, i), -elasticity);
      }
    }
    this.output = outputs();
  }

  /// The equilibrium after a shock, under a trade elasticity θ above 0. Refuses a shock to another
  /// number of economies with an [IllegalArgumentException].
  public static Equilibrium after(TradeShares trade, double elasticity, TradeShock shock) {
    TradeShares.requireElasticity(elasticity);
    if (shock.size() != trade.size()) {
      throw new IllegalArgumentException(
          "a shock to (" + shock.size() + ") economies of " + trade.size());
    }
    return new ExactHat(trade, elasticity, shock).solve();
  }

  /// Labour incomes before the shock, sum 1: those under which, with the tariffs before, every
  /// economy's sales equal its labour income. Without tariffs these are the balanced incomes.
  private double[] outputs() {
    double[][] received = new double[size][size];
    for (int n = 0; n < size; n++) {
      double net = net(n, true);
      for (int i = 0; i < size; i++) {
        received[n][i] = trade.share(n, i) / (1 + shock.tariffBefore(n, i)) / net;
      }
    }
    return TradeShares.balancedIncomes(received);
  }

  /// The share of expenditure that is left after tariffs.
  private double net(int n, boolean before) {
    double net = 1;
    for (int i = 0; i < size; i++) {
      double tariff = before ? shock.tariffBefore(n, i) : shock.tariff(n, i);
      net -= (before ? trade.share(n, i) : shares[n][i]) * tariff / (1 + tariff);
    }
    return net;
  }

  private Equilibrium solve() {
    double excess = Double.POSITIVE_INFINITY;
    for (int step = 1; step <= MOST_STEPS; step++) {
      excess = step();
      if (excess < ACCURACY) {
        return new Equilibrium.Found(changes(), step);
      }
      if (!Double.isFinite(excess)) {
        return new Equilibrium.NotFound(excess, step);
      }
    }
    return new Equilibrium.NotFound(excess, MOST_STEPS);
  }

  /// Moves wages towards where demand is; the largest excess demand before the move.
  private double step() {
    double[] competitiveness = competitiveness();
    double[] demand = new double[size];
    for (int n = 0; n < size; n++) {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        shares[n][i] = reach[n][i] * competitiveness[i];
        sum += shares[n][i];
      }
      for (int i = 0; i < size; i++) {
        shares[n][i] /= sum;
      }
      spending[n] = wage[n] * output[n] / net(n, false);
      for (int i = 0; i < size; i++) {
        demand[i] += shares[n][i] * spending[n] / (1 + shock.tariff(n, i));
      }
    }
    double most = 0;
    double total = 0;
    for (int i = 0; i < size; i++) {
      double excess = demand[i] / (wage[i] * output[i]) - 1;
      most = Math.max(most, Math.abs(excess));
      wage[i] *= 1 + DAMPING / (1 + elasticity) * excess;
      total += wage[i] * output[i];
    }
    for (int i = 0; i < size; i++) {
      wage[i] /= total;
    }
    return most;
  }

  private double[] competitiveness() {
    double[] power = new double[size];
    for (int i = 0; i < size; i++) {
      power[i] = Math.pow(wage[i] / shock.productivity(i), -elasticity);
    }
    return power;
  }

  private List<Equilibrium.Change> changes() {
    double[] competitiveness = competitiveness();
    List<Equilibrium.Change> changes = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += reach[n][i] * competitiveness[i];
      }
      double prices = Math.pow(sum, -1 / elasticity);
      double spent = spending[n] / (output[n] / net(n, true));
      changes.add(
          new Equilibrium.Change(
              trade.economies().get(n), wage[n], prices, spent / prices, shares[n][n]));
    }
    return changes;
  }
}
