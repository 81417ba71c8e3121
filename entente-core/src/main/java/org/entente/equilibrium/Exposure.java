package org.entente.equilibrium;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The first-order exposure of each economy's income and welfare to productivity in each, through
/// prices, competition in every market and demand, by one matrix inversion.
///
///     T_in = S_ni y_n / y_i ,  M = TS - I ,  V = (T + θ TS)/(θ + 1) - Q ,  each row of Q is y
///     dln w = W dln z ,  W = -θ/(θ+1) (I - V)^-1 M
///     dln u = U dln z ,  U = (I - S) W + S
///
/// Incomes are relative to that of the world. Good for shocks of a few per cent; for larger ones see
/// [ExactHat]. Cost n³.
///
/// Reference: [KleinmanEtAl2024].
public final class Exposure {
  private final DMatrixRMaj income;
  private final DMatrixRMaj welfare;

  private Exposure(DMatrixRMaj income, DMatrixRMaj welfare) {
    this.income = income;
    this.welfare = welfare;
  }

  /// The exposures under a trade elasticity θ above 0.
  public static Exposure of(TradeShares trade, double elasticity) {
    TradeShares.requireElasticity(elasticity);
    int n = trade.size();
    DMatrixRMaj s = new DMatrixRMaj(n, n);
    DMatrixRMaj t = new DMatrixRMaj(n, n);
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        s.set(a, b, trade.share(a, b));
        t.set(a, b, trade.share(b, a) * trade.income(b) / trade.income(a));
      }
    }
    DMatrixRMaj ts = new DMatrixRMaj(n, n);
    CommonOps_DDRM.mult(t, s, ts);
    DMatrixRMaj income = incomes(trade, elasticity, t, ts);
    DMatrixRMaj welfare = new DMatrixRMaj(n, n);
    DMatrixRMaj foreign = new DMatrixRMaj(n, n);
    CommonOps_DDRM.subtract(CommonOps_DDRM.identity(n), s, foreign);
    CommonOps_DDRM.mult(foreign, income, welfare);
    CommonOps_DDRM.addEquals(welfare, s);
    return new Exposure(income, welfare);
  }

  private static DMatrixRMaj incomes(
      TradeShares trade, double elasticity, DMatrixRMaj t, DMatrixRMaj ts) {
    int n = trade.size();
    DMatrixRMaj system = new DMatrixRMaj(n, n);
    DMatrixRMaj right = new DMatrixRMaj(n, n);
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        double unit = a == b ? 1 : 0;
        double v = (t.get(a, b) + elasticity * ts.get(a, b)) / (elasticity + 1) - trade.income(b);
        system.set(a, b, unit - v);
        right.set(a, b, -elasticity / (elasticity + 1) * (ts.get(a, b) - unit));
      }
    }
    DMatrixRMaj income = new DMatrixRMaj(n, n);
    if (!CommonOps_DDRM.solve(system, right, income)) {
      throw new IllegalArgumentException("the economies are not connected by trade");
    }
    return income;
  }

  /// The per cent by which an economy's income, relative to the world's, changes for a per cent of
  /// productivity in another.
  public double income(int economy, int other) {
    return income.get(economy, other);
  }

  /// The per cent by which an economy's real income changes for a per cent of productivity in
  /// another.
  public double welfare(int economy, int other) {
    return welfare.get(economy, other);
  }
}
