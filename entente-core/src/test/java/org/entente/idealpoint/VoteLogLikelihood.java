package org.entente.idealpoint;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.entente.idealpoint.vote.Mills;

/// The log likelihood of one vote with its first and second derivatives with respect to its
/// distances to the two cut points, u1 = γ1 - βθ and u2 = γ2 - βθ: what the sampler evaluates
/// hundreds of millions of times.
///
/// log Φ and λ = φ / Φ come from one table of step 1/64 over [-38, 9] by cubic Hermite
/// interpolation: absolute error of log Φ below 1e-9; arguments beyond are taken as its ends.
/// Mutable, one for each chain.
final class VoteLogLikelihood {
  private static final double LOW = -38;
  private static final double HIGH = 9;
  private static final int PER_UNIT = 64;
  private static final double STEP = 1.0 / PER_UNIT;
  private static final double[] TABLE = table();

  double log;
  double d1;
  double d2;
  double h11;
  double h12;
  double h22;
  private double logCumulative;
  private double ratio;

  /// log Φ and λ of every node, side by side.
  private static double[] table() {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double[] table = new double[2 * ((int) ((HIGH - LOW) * PER_UNIT) + 2)];
    for (int k = 0; k < table.length; k += 2) {
      double x = LOW + 0.5 * k * STEP;
      double lambda = Mills.ratio(x);
      table[k] =
          x < 0
              ? normal.logDensity(x) - Math.log(lambda)
              : Math.log1p(-normal.survivalProbability(x));
      table[k + 1] = lambda;
    }
    return table;
  }

  private void normal(double argument) {
    double x = Math.clamp(argument, LOW, HIGH);
    double place = (x - LOW) * PER_UNIT;
    int k = (int) place;
    double f = place - k;
    double g = 1 - f;
    double left = TABLE[2 * k + 1];
    double right = TABLE[2 * k + 3];
    double x0 = LOW + k * STEP;
    double a = g * g * (1 + 2 * f);
    double b = f * f * (3 - 2 * f);
    double c = g * g * f * STEP;
    double d = -f * f * g * STEP;
    logCumulative = a * TABLE[2 * k] + b * TABLE[2 * k + 2] + c * left + d * right;
    ratio = a * left + b * right - c * left * (x0 + left) - d * right * (x0 + STEP + right);
  }

  /// Evaluates a vote of a category: 1 yes, 2 abstain, 3 no.
  void at(int category, double u1, double u2) {
    d1 = 0;
    d2 = 0;
    h11 = 0;
    h12 = 0;
    h22 = 0;
    if (category == 1) {
      normal(u1);
      log = logCumulative;
      d1 = ratio;
      h11 = -ratio * (u1 + ratio);
    } else if (category == 3) {
      normal(-u2);
      log = logCumulative;
      d2 = -ratio;
      h22 = -ratio * (ratio - u2);
    } else {
      between(u1, u2);
    }
  }

  /// log(Φ(u2) - Φ(u1)), in the half of the line where both are small.
  private void between(double u1, double u2) {
    boolean mirrored = u1 + u2 > 0;
    normal(mirrored ? -u2 : u1);
    double lowLog = logCumulative;
    double lowRatio = ratio;
    normal(mirrored ? -u1 : u2);
    double quotient = Math.exp(lowLog - logCumulative);
    double rest = Math.max(1e-12, 1 - quotient);
    log = logCumulative + Math.log(rest);
    double near = ratio / rest;
    double far = lowRatio * quotient / rest;
    double a = mirrored ? near : far;
    double b = mirrored ? far : near;
    d1 = -a;
    d2 = b;
    h11 = a * (u1 - a);
    h22 = -b * (u2 + b);
    h12 = a * b;
  }

  /// Derivative with respect to η = βθ.
  double slope() {
    return -(d1 + d2);
  }

  /// Second derivative with respect to η = βθ, at most 0.
  double curvature() {
    return h11 + 2 * h12 + h22;
  }
}
