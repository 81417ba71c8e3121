package org.entente.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The effect of large shocks by exact-hat algebra: everything in changes, so that only shares,
/// incomes and the trade elasticity are needed.
///
///     p_ni = w_i/z_i · d_ni (1+t'_ni)/(1+t_ni)                       factors of change
///     S'_ni = S_ni p_ni^-θ / sum_k S_nk p_nk^-θ ,  P_n = (sum_k S_nk p_nk^-θ)^(-1/θ)
///     w_i Y_i = sum_n S'_ni E'_n / (1+t'_ni) ,  E_n = Y_n / (1 - sum_i S_ni t_ni/(1+t_ni))
///     u_n = (E'_n/E_n) / P_n
///
/// World labour income is the unit; economies cut off from each other keep their parts of it. Trade
/// is balanced before and after; revenue goes to households.
/// Newton steps in log wages until log excess demand is below 1e-12. Cost: n³ a step, some ten steps.
///
/// References: [DekleEtAl2007], [CaliendoParro2015], [AlvarezLucas2007].
public final class ExactHat {
  private static final int MOST_STEPS = 1_000;
  private static final double ACCURACY = 1e-12;
  private static final double LONGEST_MOVE = 1;

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
  private final int[] group;

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
    this.group = groups();
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

  /// A Newton step of log wages; the largest log excess demand before it.
  private double step() {
    double[] demand = demand();
    DMatrixRMaj excess = new DMatrixRMaj(size, 1);
    double most = 0;
    for (int i = 0; i < size; i++) {
      excess.set(i, 0, Math.log(demand[i] / (wage[i] * output[i])));
      most = Math.max(most, Math.abs(excess.get(i, 0)));
    }
    if (most < ACCURACY || !Double.isFinite(most)) {
      return most;
    }
    DMatrixRMaj move = new DMatrixRMaj(size, 1);
    if (!CommonOps_DDRM.solve(slope(demand), excess, move)) {
      return Double.NaN;
    }
    double cut = Math.min(1, LONGEST_MOVE / CommonOps_DDRM.elementMaxAbs(move));
    for (int i = 0; i < size; i++) {
      wage[i] *= Math.exp(cut * move.get(i, 0));
    }
    keepIncomes();
    return most;
  }

  /// Labour income is the unit in each group of economies that still trade with each other.
  private void keepIncomes() {
    double[] now = new double[size];
    double[] before = new double[size];
    for (int i = 0; i < size; i++) {
      now[group[i]] += wage[i] * output[i];
      before[group[i]] += output[i];
    }
    for (int i = 0; i < size; i++) {
      wage[i] *= before[group[i]] / now[group[i]];
    }
  }

  /// The first economy of the group that each belongs to: those that trade after the shock,
  /// directly or through others.
  private int[] groups() {
    int[] first = new int[size];
    Arrays.setAll(first, i -> i);
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int n = 0; n < size; n++) {
        for (int i = 0; i < size; i++) {
          if (reach[n][i] > 0 && first[n] != first[i]) {
            first[n] = Math.min(first[n], first[i]);
            first[i] = first[n];
            changed = true;
          }
        }
      }
    }
    return first;
  }

  /// What is spent on each economy's labour at the present wages.
  private double[] demand() {
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
    return demand;
  }

  /// Minus the slope of log excess demand in log wages, I - T + θ (I - TS) but for the change of
  /// tariff revenue, with T the shares of an economy's sales; Q, incomes within the group, holds
  /// the level of wages.
  private DMatrixRMaj slope(double[] demand) {
    DMatrixRMaj t = new DMatrixRMaj(size, size);
    for (int i = 0; i < size; i++) {
      for (int n = 0; n < size; n++) {
        t.set(i, n, shares[n][i] * spending[n] / (1 + shock.tariff(n, i)) / demand[i]);
      }
    }
    DMatrixRMaj slope = new DMatrixRMaj(size, size);
    CommonOps_DDRM.mult(-elasticity, t, new DMatrixRMaj(shares), slope);
    CommonOps_DDRM.subtractEquals(slope, t);
    for (int i = 0; i < size; i++) {
      slope.add(i, i, 1 + elasticity);
      for (int n = 0; n < size; n++) {
        slope.add(i, n, group[i] == group[n] ? wage[n] * output[n] : 0);
      }
    }
    return slope;
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
