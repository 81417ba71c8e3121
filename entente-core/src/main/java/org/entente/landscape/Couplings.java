package org.entente.landscape;

import java.math.BigDecimal;
import org.entente.run.UserProblem;

/// The products s_i s_j p_ij as whole numbers of a common unit, so that sums of them are exact.
///
/// Numbers are taken as the decimals that they are written as: with sizes of two digits after the
/// point the unit is 0.0001. Where that would need more than 60 binary digits, as with sizes from a
/// computation, the products are rounded once to the power of two that keeps 52 digits of their
/// sum.
final class Couplings {
  private static final int MOST_DIGITS = 52;
  private static final int MOST_DECIMALS = 18;
  private static final double LARGEST = 0x1p60;

  private final long[][] rows;
  private final double perUnit;

  private Couplings(int n, double perUnit) {
    this.rows = new long[n][n];
    this.perUnit = perUnit;
  }

  /// The couplings of n states; throws [UserProblem] if their sum is not finite.
  static Couplings of(double[] sizes, double[][] p) {
    double total = 0;
    int decimals = 0;
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < i; j++) {
        total += Math.abs(sizes[i] * sizes[j] * p[i][j]);
        decimals = Math.max(decimals, exact(sizes[i], sizes[j], p[i][j]).scale());
      }
    }
    if (!Double.isFinite(total)) {
      throw UserProblem.input("the energy is too large for a number", "Scale the sizes down.");
    }
    return decimals <= MOST_DECIMALS && total * Math.pow(10, decimals) < LARGEST
        ? decimal(sizes, p, decimals)
        : binary(sizes, p, total);
  }

  private static BigDecimal exact(double si, double sj, double p) {
    BigDecimal product =
        BigDecimal.valueOf(si).multiply(BigDecimal.valueOf(sj)).multiply(BigDecimal.valueOf(p));
    return product.signum() == 0 ? BigDecimal.ZERO : product.stripTrailingZeros();
  }

  private static Couplings decimal(double[] sizes, double[][] p, int decimals) {
    Couplings couplings = new Couplings(sizes.length, Math.pow(10, decimals));
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < i; j++) {
        BigDecimal product = exact(sizes[i], sizes[j], p[i][j]);
        couplings.put(i, j, product.movePointRight(decimals).longValueExact());
      }
    }
    return couplings;
  }

  private static Couplings binary(double[] sizes, double[][] p, double total) {
    double unit = Math.scalb(1.0, Math.getExponent(total) + 1 - MOST_DIGITS);
    Couplings couplings = new Couplings(sizes.length, 1 / unit);
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < i; j++) {
        couplings.put(i, j, Math.round(sizes[i] * sizes[j] * p[i][j] / unit));
      }
    }
    return couplings;
  }

  private void put(int i, int j, long w) {
    rows[i][j] = w;
    rows[j][i] = w;
  }

  /// The couplings of state `i` to every state; 0 to itself.
  long[] row(int i) {
    return rows[i];
  }

  /// A sum of couplings in the units of the sizes and propensities.
  double inUnits(long sum) {
    return sum / perUnit;
  }
}
