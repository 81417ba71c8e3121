package org.entente.trend;

import java.util.Arrays;

/// How likely a yearly series is if it moves about a mean by an autoregression of first order, the mean
/// being constant, shifting once, or sloping.
///
///     y_t = m_t + u_t,   u_t = ρ u_(t-1) + e_t,   e_t normal, u stationary
///     2 log L = -n log RSS(ρ) + log(1 - ρ²) + const      RSS of the quasi-differences
///     z_1 = sqrt(1 - ρ²) y_1,   z_t = y_t - ρ y_(t-1)    on the m_t treated alike
///
/// ρ is that of the greatest likelihood on a grid from -.2 to .97. Cost: n for each ρ, and for each
/// date of a shift.
///
/// References: [PraisWinsten1954] (quasi-differences with the first observation kept).
final class Autoregression {
  private static final double[] RHOS = {
    -0.2, 0, 0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.87, 0.93, 0.97
  };
  /* Relative to the whole scatter: below it a fit is perfect but for rounding. */
  private static final double PERFECT = 1e-12;

  private final double[] values;
  private final double floor;

  /// The series: finite values of consecutive years.
  Autoregression(double[] values) {
    this.values = values.clone();
    double mean = Arrays.stream(values).average().orElse(0);
    for (int t = 0; t < values.length; t++) {
      this.values[t] -= mean;
    }
    this.floor = PERFECT * Arrays.stream(this.values).map(v -> v * v).sum();
  }

  /// A fit.
  ///
  /// @param likelihood twice the log-likelihood, less a constant of the series
  /// @param rho the autocorrelation
  record Fit(double likelihood, double rho) {
    static final Fit WORST = new Fit(Double.NEGATIVE_INFINITY, 0);

    Fit or(Fit other) {
      return other.likelihood > likelihood ? other : this;
    }
  }

  /// Whether the values are all alike, so that nothing can be fitted.
  boolean isConstant() {
    return floor == 0;
  }

  /// The fit of a constant mean.
  Fit constant() {
    Fit best = Fit.WORST;
    for (double rho : RHOS) {
      Differences z = new Differences(rho);
      best = best.or(z.fit(z.residual()));
    }
    return best;
  }

  /// The fit of a straight line.
  Fit line() {
    double[] line = new double[values.length];
    Arrays.setAll(line, t -> t);
    return with(line);
  }

  /// The fit of a mean that shifts at `start`, the first place of the new mean.
  Fit shift(int start) {
    double[] step = new double[values.length];
    Arrays.fill(step, start, step.length, 1);
    return with(step);
  }

  /// The fits of a shift at every place from `first` to `last`.
  Fit[] shifts(int first, int last) {
    Fit[] fits = new Fit[last - first + 1];
    Arrays.fill(fits, Fit.WORST);
    for (double rho : RHOS) {
      Differences z = new Differences(rho);
      for (int start = first; start <= last; start++) {
        fits[start - first] = fits[start - first].or(z.fit(z.residualAfterShift(start)));
      }
    }
    return fits;
  }

  private Fit with(double[] shape) {
    Fit best = Fit.WORST;
    for (double rho : RHOS) {
      Differences z = new Differences(rho);
      best = best.or(z.fit(z.residualWith(shape)));
    }
    return best;
  }

  /* The quasi-differences for one ρ, and what is left of them after regression. */
  private final class Differences {
    private final double rho;
    private final double scale;
    private final double[] z;
    /* sums[t]: of z from t on */
    private final double[] sums;
    private final double ofConstant;
    private final double jointConstant;

    Differences(double rho) {
      this.rho = rho;
      this.scale = Math.sqrt(1 - rho * rho);
      this.z = differences(values);
      this.sums = new double[z.length + 1];
      for (int t = z.length - 1; t >= 0; t--) {
        sums[t] = sums[t + 1] + z[t];
      }
      double one = 1 - rho;
      this.ofConstant = scale * scale + (z.length - 1) * one * one;
      this.jointConstant = scale * z[0] + one * sums[1];
    }

    private double[] differences(double[] of) {
      double[] differences = new double[of.length];
      differences[0] = scale * of[0];
      for (int t = 1; t < of.length; t++) {
        differences[t] = of[t] - rho * of[t - 1];
      }
      return differences;
    }

    double residual() {
      double squares = 0;
      for (double d : z) {
        squares += d * d;
      }
      return squares - jointConstant * jointConstant / ofConstant;
    }

    /* A shift is 1 in its first year and 1 - ρ after it in quasi-differences. */
    double residualAfterShift(int start) {
      double one = 1 - rho;
      int after = z.length - start - 1;
      double cross = one + after * one * one;
      double own = 1 + after * one * one;
      double joint = z[start] + one * sums[start + 1];
      return left(cross, own, joint);
    }

    double residualWith(double[] shape) {
      double[] x = differences(shape);
      double one = 1 - rho;
      double cross = 0;
      double own = 0;
      double joint = 0;
      for (int t = 0; t < x.length; t++) {
        cross += x[t] * (t == 0 ? scale : one);
        own += x[t] * x[t];
        joint += x[t] * z[t];
      }
      return left(cross, own, joint);
    }

    private double left(double cross, double own, double joint) {
      double rest = own - cross * cross / ofConstant;
      double partial = joint - jointConstant * cross / ofConstant;
      return residual() - partial * partial / rest;
    }

    Fit fit(double residual) {
      return new Fit(
          -values.length * Math.log(Math.max(floor, residual)) + Math.log(1 - rho * rho), rho);
    }
  }
}
