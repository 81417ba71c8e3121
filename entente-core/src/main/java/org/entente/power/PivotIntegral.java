package org.entente.power;

import java.util.Arrays;

/// Indices of a plain weighted rule of many members by Owen's multilinear extension.
///
/// If each member is for a proposal with probability p, independently, member i is decisive with a
/// probability that is a polynomial in p of degree n - 1: its integral over p is phi_i, its value
/// at one half is beta_i. Gauss-Legendre quadrature with ceil(n/2) nodes is exact for such a
/// polynomial, so that the only error is rounding (relative about 1e-10 for the smallest members).
///
///     F(x)     = P(weight of supporters <= x), by adding members one by one
///     F_-i(x)  = sum_k (-p/(1-p))^k F(x - k w_i) / (1-p)  for p <= 1/2, from the other end beyond
///     decisive = F_-i(q - 1) - F_-i(q - 1 - w_i)
///
/// Cost: n²/2 times the sum of the weights.
///
/// Reference: [Owen1972].
final class PivotIntegral {
  /// The most steps: about half a minute.
  static final double MOST_STEPS = 5e10;

  private static final double CONVERGED = 1e-15;

  private final SizeThresholds rule;
  private final int quota;
  private final int total;
  private final int[] ascending;

  private PivotIntegral(SizeThresholds rule, long quota) {
    this.rule = rule;
    this.quota = (int) quota;
    this.total = (int) rule.total();
    this.ascending =
        java.util.stream.IntStream.range(0, rule.members())
            .boxed()
            .sorted(java.util.Comparator.comparingLong(rule::weight))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// Whether the rule is plain and the work bearable.
  static boolean takes(SizeThresholds rule) {
    double n = rule.members();
    return rule.findQuota().isPresent() && n * n / 2 * rule.total() <= MOST_STEPS;
  }

  static Swings swings(SizeThresholds rule) {
    PivotIntegral integral = new PivotIntegral(rule, rule.findQuota().orElseThrow());
    int n = rule.members();
    int nodes = (n + 1) / 2;
    double[] shapley = new double[n];
    for (int k = 0; k < nodes; k++) {
      double z = node(k, nodes);
      double[] slope = legendre(z, nodes);
      double weight = 1 / ((1 - z * z) * slope[1] * slope[1]);
      double[] decisive = integral.decisive((1 + z) / 2, new double[1]);
      for (int i = 0; i < n; i++) {
        shapley[i] += weight * decisive[i];
      }
    }
    double[] act = new double[1];
    double[] banzhaf = integral.decisive(0.5, act);
    return new Swings(shapley, banzhaf, act[0]);
  }

  /// The k-th root of the Legendre polynomial of a degree, by Newton's method.
  private static double node(int k, int degree) {
    double z = Math.cos(Math.PI * (k + 0.75) / (degree + 0.5));
    double step = 1;
    for (int turn = 0; turn < 100 && Math.abs(step) > CONVERGED; turn++) {
      double[] value = legendre(z, degree);
      step = value[0] / value[1];
      z -= step;
    }
    return z;
  }

  /// The Legendre polynomial of a degree and its slope.
  private static double[] legendre(double z, int degree) {
    double before = 1;
    double value = z;
    for (int j = 2; j <= degree; j++) {
      double next = ((2 * j - 1) * z * value - (j - 1) * before) / j;
      before = value;
      value = next;
    }
    return new double[] {value, degree * (z * value - before) / (z * z - 1)};
  }

  /// The probability that each member is decisive when each is for it with probability p; puts the
  /// probability that the proposal carries into `act`.
  private double[] decisive(double p, double[] act) {
    double[] cumulative = cumulative(p);
    act[0] = 1 - cumulative[quota - 1];
    double[] decisive = new double[rule.members()];
    for (int i = 0; i < decisive.length; i++) {
      int w = (int) rule.weight(i);
      if (w > 0) {
        decisive[i] =
            p <= 0.5
                ? fromBelow(cumulative, p / (1 - p), w) / (1 - p)
                : fromAbove(cumulative, (1 - p) / p, w) / p;
      }
    }
    return decisive;
  }

  /// P(weight <= x) for x from 0 to the total.
  private double[] cumulative(double p) {
    double[] mass = new double[total + 1];
    mass[0] = 1;
    int most = 0;
    for (int member : ascending) {
      int w = (int) rule.weight(member);
      most += w;
      for (int x = most; x >= w; x--) {
        mass[x] = (1 - p) * mass[x] + p * mass[x - w];
      }
      for (int x = Math.min(w, most + 1) - 1; x >= 0; x--) {
        mass[x] *= 1 - p;
      }
    }
    Arrays.parallelPrefix(mass, Double::sum);
    return mass;
  }

  private double fromBelow(double[] cumulative, double ratio, int w) {
    double sum = 0;
    double factor = 1;
    for (int x = quota - 1; x >= 0; x -= w) {
      sum += factor * (cumulative[x] - (x >= w ? cumulative[x - w] : 0));
      factor *= -ratio;
    }
    return sum;
  }

  private double fromAbove(double[] cumulative, double ratio, int w) {
    double sum = 0;
    double factor = 1;
    for (int x = quota - 1 + w; x - w < total; x += w) {
      sum += factor * (cumulative[Math.min(x, total)] - cumulative[x - w]);
      factor *= -ratio;
    }
    return sum;
  }
}
