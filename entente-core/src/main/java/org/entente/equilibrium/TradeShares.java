package org.entente.equilibrium;

import java.util.HashSet;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// Who buys from whom: the share of each economy's expenditure that falls on each, itself included,
/// and the incomes under which all trade is balanced.
///
///     y_i = sum_n S_ni y_n,  sum_i y_i = 1
public final class TradeShares {
  private static final double ROUNDING = 1e-6;

  private final List<String> economies;
  private final double[][] shares;
  private final double[] incomes;

  private TradeShares(List<String> economies, double[][] shares) {
    this.economies = List.copyOf(economies);
    this.shares = shares;
    this.incomes = balancedIncomes(shares);
  }

  /// Shares of expenditure: rows are buyers, columns sellers, each row sums to 1. Refuses, with an
  /// [IllegalArgumentException], a table that is not square, negative or missing shares, rows that
  /// do not sum to 1 within a millionth, an economy that buys nothing at home, and economies that
  /// fall into groups without trade between them. O(n³).
  public static TradeShares of(List<String> economies, double[][] shares) {
    requireNames(economies, shares);
    double[][] copy = new double[shares.length][];
    for (int n = 0; n < copy.length; n++) {
      copy[n] = shares[n].clone();
      double sum = requireSum(economies.get(n), copy[n]);
      if (Math.abs(sum - 1) > ROUNDING) {
        throw new IllegalArgumentException(
            "shares of " + economies.get(n) + " sum to (" + sum + "), not to 1");
      }
      requireHome(economies.get(n), copy[n][n]);
    }
    return new TradeShares(economies, copy);
  }

  /// Shares from flows in any unit: `flows[n][i]` is what n buys from i, at home too. Refuses the
  /// same as [#of].
  public static TradeShares ofFlows(List<String> economies, double[][] flows) {
    requireNames(economies, flows);
    double[][] shares = new double[flows.length][flows.length];
    for (int n = 0; n < flows.length; n++) {
      double sum = requireSum(economies.get(n), flows[n]);
      requireHome(economies.get(n), flows[n][n]);
      for (int i = 0; i < flows.length; i++) {
        shares[n][i] = flows[n][i] / sum;
      }
    }
    return new TradeShares(economies, shares);
  }

  private static void requireNames(List<String> economies, double[][] table) {
    if (economies.isEmpty() || economies.size() != table.length) {
      throw new IllegalArgumentException(
          "(" + economies.size() + ") economies for " + table.length + " rows");
    }
    if (new HashSet<>(economies).size() < economies.size()) {
      throw new IllegalArgumentException("an economy is named twice in " + economies);
    }
    for (double[] row : table) {
      if (row.length != table.length) {
        throw new IllegalArgumentException(
            "a row has (" + row.length + ") cells for " + table.length + " economies");
      }
    }
  }

  private static double requireSum(String economy, double[] row) {
    double sum = 0;
    for (double cell : row) {
      if (!(cell >= 0 && cell < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "(" + cell + ") among what " + economy + " buys must be 0 or more");
      }
      sum += cell;
    }
    return sum;
  }

  private static void requireHome(String economy, double own) {
    if (!(own > 0)) {
      throw new IllegalArgumentException(
          economy + " buys (" + own + ") at home; it must be above 0");
    }
  }

  /// The incomes that equal what each receives, when each spends by the rows of `shares`; sum 1.
  static double[] balancedIncomes(double[][] shares) {
    int n = shares.length;
    DMatrixRMaj system = new DMatrixRMaj(n, n);
    DMatrixRMaj right = new DMatrixRMaj(n, 1);
    for (int i = 0; i < n - 1; i++) {
      for (int k = 0; k < n; k++) {
        system.set(i, k, (i == k ? 1 : 0) - shares[k][i]);
      }
    }
    for (int k = 0; k < n; k++) {
      system.set(n - 1, k, 1);
    }
    right.set(n - 1, 0, 1);
    DMatrixRMaj incomes = new DMatrixRMaj(n, 1);
    boolean solved = CommonOps_DDRM.solve(system, right, incomes);
    double[] y = incomes.data.clone();
    for (double income : y) {
      if (!solved || !(income > 0)) {
        throw new IllegalArgumentException(
            "the economies fall into groups without trade between them (income " + income + ")");
      }
    }
    return y;
  }

  /// The economies in their order.
  public List<String> economies() {
    return economies;
  }

  /// The number of economies.
  public int size() {
    return shares.length;
  }

  /// The share of n's expenditure that falls on i, in [0, 1].
  public double share(int buyer, int seller) {
    return shares[buyer][seller];
  }

  /// An economy's share of world income under balanced trade, in (0, 1).
  public double income(int economy) {
    return incomes[economy];
  }

  /// The place of an economy; refuses an unknown one with an [IllegalArgumentException].
  public int placeOf(String economy) {
    int place = economies.indexOf(economy);
    if (place < 0) {
      throw new IllegalArgumentException("there is no economy (" + economy + ")");
    }
    return place;
  }

  /// The share of its welfare that an economy would lose without any trade, 1 - S_ii^(1/θ)
  /// [ArkolakisEtAl2012].
  ///
  /// @param elasticity the trade elasticity θ, above 0
  public double autarkyLoss(int economy, double elasticity) {
    requireElasticity(elasticity);
    return -Math.expm1(Math.log(shares[economy][economy]) / elasticity);
  }

  static void requireElasticity(double elasticity) {
    if (!(elasticity > 0 && elasticity < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("elasticity (" + elasticity + ") must be above 0");
    }
  }
}
