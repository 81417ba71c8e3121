package org.entente.trend;

import java.util.Arrays;

/// What the likelihood ratio of the best shift, or of a line, exceeds in one in ten series that have
/// none, by the series' length and autocorrelation.
///
/// Found by simulation of 4,000 stationary series for each cell (`BreakSizeTest` simulates anew). An
/// autocorrelation is estimated too low about a shift that is not there, so the estimate is first
/// raised by half a standard error, 1/(2 sqrt(n)), and then turned into the one that gives it on
/// average; below 30 years it says too little, and the greatest value is taken.
final class CriticalValues {
  private static final int ENOUGH = 30;
  private static final double[] RHOS = {0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.97};
  private static final double[] LENGTHS = {10, 15, 20, 30, 40, 60, 80};

  /* For each length and autocorrelation: the 90th percentile, the mean of the estimates. */
  private static final double[][] SHIFT = {
    {6.79, 7.59, 8.50, 9.42, 10.09, 10.80, 11.38, 11.38},
    {7.12, 7.93, 8.93, 9.56, 11.00, 11.65, 11.80, 12.06},
    {7.53, 8.36, 8.89, 9.64, 10.13, 11.47, 11.87, 11.87},
    {7.73, 8.07, 8.90, 9.79, 10.31, 11.34, 11.81, 11.81},
    {7.81, 8.14, 8.78, 9.48, 10.38, 11.43, 11.88, 11.93},
    {7.94, 8.35, 8.66, 9.26, 10.27, 11.34, 12.19, 12.19},
    {8.12, 8.31, 8.63, 9.24, 10.32, 11.22, 12.23, 12.24},
  };
  private static final double[][] SHIFT_RHO = {
    {-0.12, -0.08, -0.03, -0.01, 0.04, 0.08, 0.10, 0.13},
    {-0.11, -0.04, 0.03, 0.12, 0.19, 0.27, 0.34, 0.38},
    {-0.10, -0.02, 0.08, 0.18, 0.29, 0.38, 0.49, 0.53},
    {-0.09, 0.02, 0.13, 0.26, 0.39, 0.51, 0.63, 0.70},
    {-0.08, 0.04, 0.17, 0.31, 0.44, 0.57, 0.71, 0.77},
    {-0.06, 0.07, 0.21, 0.35, 0.49, 0.63, 0.78, 0.85},
    {-0.05, 0.09, 0.23, 0.37, 0.52, 0.67, 0.81, 0.88},
  };
  private static final double[][] LINE = {
    {3.82, 4.39, 4.95, 5.77, 6.72, 7.79, 9.55, 10.58},
    {3.52, 3.93, 4.36, 4.80, 5.81, 6.94, 8.52, 10.44},
    {3.36, 3.75, 3.87, 4.24, 4.98, 5.90, 8.03, 9.53},
    {3.26, 3.26, 3.53, 3.90, 3.94, 5.07, 6.96, 9.13},
    {2.99, 3.05, 3.35, 3.53, 3.80, 4.68, 6.23, 8.87},
    {2.92, 2.95, 3.21, 3.21, 3.58, 3.88, 5.40, 7.86},
    {2.91, 2.91, 2.94, 3.17, 3.32, 3.54, 5.00, 7.35},
  };
  private static final double[][] LINE_RHO = {
    {-0.10, -0.05, 0.02, 0.06, 0.12, 0.17, 0.20, 0.20},
    {-0.07, 0.01, 0.09, 0.19, 0.27, 0.35, 0.42, 0.43},
    {-0.06, 0.03, 0.14, 0.25, 0.36, 0.46, 0.54, 0.56},
    {-0.05, 0.07, 0.19, 0.32, 0.45, 0.56, 0.66, 0.70},
    {-0.04, 0.08, 0.22, 0.35, 0.49, 0.61, 0.73, 0.77},
    {-0.03, 0.11, 0.25, 0.38, 0.52, 0.66, 0.79, 0.84},
    {-0.02, 0.12, 0.26, 0.40, 0.55, 0.69, 0.82, 0.87},
  };

  private CriticalValues() {}

  /// That of the best shift in `n` years, with the autocorrelation estimated about it.
  static double ofShift(int n, double rho) {
    return of(n, rho, SHIFT, SHIFT_RHO);
  }

  /// That of a straight line.
  static double ofLine(int n, double rho) {
    return of(n, rho, LINE, LINE_RHO);
  }

  private static double of(int n, double rho, double[][] values, double[][] estimates) {
    double[] ofLength = atLength(n, values);
    if (n < ENOUGH) {
      return Arrays.stream(ofLength).max().orElseThrow();
    }
    double raised = rho + 0.5 / Math.sqrt(n);
    return between(between(raised, atLength(n, estimates), RHOS), RHOS, ofLength);
  }

  private static double[] atLength(int n, double[][] table) {
    double[] row = new double[RHOS.length];
    for (int r = 0; r < row.length; r++) {
      int column = r;
      row[r] = between(n, LENGTHS, Arrays.stream(table).mapToDouble(t -> t[column]).toArray());
    }
    return row;
  }

  /* Linear between places in ascending order, level beyond them. */
  private static double between(double x, double[] places, double[] values) {
    int above = 0;
    while (above < places.length && places[above] < x) {
      above++;
    }
    if (above == 0 || above == places.length) {
      return values[above == 0 ? 0 : values.length - 1];
    }
    double part = (x - places[above - 1]) / (places[above] - places[above - 1]);
    return values[above - 1] + part * (values[above] - values[above - 1]);
  }
}
