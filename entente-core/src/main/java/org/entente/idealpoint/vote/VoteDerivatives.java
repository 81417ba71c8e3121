package org.entente.idealpoint.vote;

/// First and second derivatives of the log likelihood of one vote with respect to its distances to
/// the two cut points, u1 = γ1 - βθ and u2 = γ2 - βθ.
///
/// Yes: log Φ(u1); no: log Φ(-u2); abstain: log(Φ(u2) - Φ(u1)). Reused for every vote of a loop:
/// mutable, one per task.
public final class VoteDerivatives {
  public double d1;
  public double d2;
  public double h11;
  public double h12;
  public double h22;

  public void at(int category, double u1, double u2) {
    d1 = 0;
    d2 = 0;
    h11 = 0;
    h12 = 0;
    h22 = 0;
    if (category == 1) {
      d1 = Mills.ratio(u1);
      h11 = -d1 * (u1 + d1);
    } else if (category == 3) {
      double ratio = Mills.ratio(-u2);
      d2 = -ratio;
      h22 = -ratio * (ratio - u2);
    } else {
      between(u1, u2);
    }
  }

  private void between(double u1, double u2) {
    double low = Mills.density(u1);
    double high = Mills.density(u2);
    double p = probability(2, u1, u2);
    double a = low / p;
    double b = high / p;
    d1 = -a;
    d2 = b;
    h11 = a * (u1 - a);
    h22 = -b * (u2 + b);
    h12 = a * b;
  }

  /// Derivative with respect to η = βθ.
  public double slope() {
    return -(d1 + d2);
  }

  /// Second derivative with respect to η = βθ, at most 0.
  public double curvature() {
    return h11 + 2 * h12 + h22;
  }

  /// The probability of the category, at least 1e-12.
  static double probability(int category, double u1, double u2) {
    double p;
    if (category == 1) {
      p = Mills.cumulative(u1);
    } else if (category == 3) {
      p = Mills.cumulative(-u2);
    } else if (u1 + u2 > 0) {
      p = Mills.cumulative(-u1) - Mills.cumulative(-u2);
    } else {
      p = Mills.cumulative(u2) - Mills.cumulative(u1);
    }
    return Math.max(p, 1e-12);
  }
}
