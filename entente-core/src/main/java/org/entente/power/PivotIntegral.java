package org.entente.power;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Indices of a plain weighted rule of many members by Owen's multilinear extension.
///
/// If each member is for a proposal with probability p, independently, member i is decisive with a
/// probability that is a polynomial in p of degree n - 1: its integral over p is phi_i, its value
/// at one half is beta_i. Gauss-Legendre quadrature with ceil(n/2) nodes is exact for such a
/// polynomial, so that the only error is rounding (relative about 1e-10 for the smallest members).
/// Fewer do for many members: on the ellipse with foci 0 and 1 and half axes of sum r/2 no polynomial
/// of this kind is above ((r + 1/r)/2)^(n-1), for |p| + |1 - p| is (r + 1/r)/2 there, so that m
/// nodes err by at most
///
///     32/15 · ((r + 1/r)/2)^(n-1) · r^(-2(m-1)) / (1 - r^-2),    any r > 1,
///
/// and m is the least with which that is below 1e-17: 61 for 190 members, in place of 95.
///
///     F(x)     = P(weight of supporters <= x), by adding members one by one
///     F_-i(x)  = sum_k (-p/(1-p))^k F(x - k w_i) / (1-p)  for p <= 1/2
///     decisive = F_-i(q - 1) - F_-i(q - 1 - w_i)
///
/// A p above one half is taken as 1 - p under the dual rule. Cost: n²/4 times the sum of the weights,
/// less where they differ much or are many.
///
/// References: [Owen1972], [Trefethen2008] (error of the quadrature, theorem 4.5).
final class PivotIntegral {
  /// The most steps: about half a minute.
  static final double MOST_STEPS = 5e10;

  private static final double CONVERGED = 1e-15;
  private static final double LOG_ERROR = Math.log(1e-17);

  private final SizeThresholds rule;
  private final int quota;
  private final int total;
  private final int[] ascending;

  private PivotIntegral(SizeThresholds rule, long quota) {
    this.rule = rule;
    this.quota = (int) quota;
    this.total = (int) rule.total();
    this.ascending =
        IntStream.range(0, rule.members())
            .boxed()
            .sorted(Comparator.comparingLong(rule::weight))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// Whether the rule is plain and the work bearable.
  static boolean takes(SizeThresholds rule) {
    double n = rule.members();
    return rule.findQuota().isPresent() && n * n / 4 * rule.total() <= MOST_STEPS;
  }

  static Swings swings(SizeThresholds rule) {
    PivotIntegral integral = new PivotIntegral(rule, rule.findQuota().orElseThrow());
    int n = rule.members();
    int nodes = nodes(n);
    double[] shapley = new double[n];
    for (int k = nodes / 2; k < nodes; k++) {
      double z = k == nodes - 1 - k ? 0 : node(k, nodes);
      double slope = legendre(z, nodes)[1];
      double weight = 1 / ((1 - z * z) * slope * slope);
      double p = (1 + z) / 2;
      double[] cumulative = integral.cumulative(p, Math.max(integral.quota, integral.dual()) - 1);
      for (int i = 0; i < n; i++) {
        shapley[i] += weight * integral.decisive(cumulative, p, i, integral.quota);
        if (z != 0) {
          shapley[i] += weight * integral.decisive(cumulative, p, i, integral.dual());
        }
      }
    }
    return integral.withHalf(shapley);
  }

  /// How many nodes are exact to rounding for a polynomial of degree n - 1.
  static int nodes(int members) {
    int exact = (members + 1) / 2;
    for (int m = 2; m < exact; m++) {
      // the best ln r: where the bound without its last factor is least
      double slope = 2.0 * (m - 1) / (members - 1);
      double log = 0.5 * Math.log((1 + slope) / (1 - slope));
      double bound =
          Math.log(32 / 15.0 / -Math.expm1(-2 * log))
              + (members - 1) * Math.log(Math.cosh(log))
              - 2 * (m - 1) * log;
      if (bound <= LOG_ERROR) {
        return m;
      }
    }
    return exact;
  }

  /// What holds at p = 1/2, by the rule or its dual, whichever quota is the lower: there the tail
  /// is a sum of small numbers, and no difference of large ones.
  private Swings withHalf(double[] shapley) {
    int lower = Math.min(quota, dual());
    double[] cumulative = cumulative(0.5, lower - 1);
    double[] banzhaf = new double[rule.members()];
    for (int i = 0; i < banzhaf.length; i++) {
      banzhaf[i] = decisive(cumulative, 0.5, i, lower);
    }
    double below = cumulative[lower - 1];
    return new Swings(shapley, banzhaf, dual() == lower ? below : 1 - below);
  }

  /// The weight that blocks. Under it a member is decisive at p as often as under the rule at 1 -
  /// p.
  private int dual() {
    return total - quota + 1;
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

  /// P(weight <= x) for x from 0 to `most`.
  private double[] cumulative(double p, int most) {
    double[] mass = new double[most + 1];
    mass[0] = 1;
    int reached = 0;
    for (int member : ascending) {
      int w = (int) Math.min(rule.weight(member), most + 1);
      reached = Math.min(reached + w, most);
      // from above, so that what is added is of before
      for (int x = reached; x >= w; x--) {
        mass[x] = (1 - p) * mass[x] + p * mass[x - w];
      }
      for (int x = Math.min(w - 1, reached); x >= 0; x--) {
        mass[x] *= 1 - p;
      }
    }
    for (int x = 1; x <= most; x++) {
      mass[x] += mass[x - 1];
    }
    return mass;
  }

  /// The probability that a member is decisive under a quota when each is for it with probability
  /// p, at most one half.
  private double decisive(double[] cumulative, double p, int member, int needed) {
    int w = (int) rule.weight(member);
    double ratio = p / (1 - p);
    double sum = 0;
    double factor = 1;
    for (int x = needed - 1; w > 0 && x >= 0; x -= w) {
      sum += factor * (cumulative[x] - (x >= w ? cumulative[x - w] : 0));
      factor *= -ratio;
    }
    return sum / (1 - p);
  }
}
