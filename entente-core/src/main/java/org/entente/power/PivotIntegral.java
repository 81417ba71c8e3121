package org.entente.power;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.entente.run.Run;
import org.entente.run.Threads;

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
///     F(x)     = P(weight of supporters <= x), by adding members two by two
///     F_-i(x)  = sum_k (-p/(1-p))^k F(x - k w_i) / (1-p)  for p <= 1/2
///     decisive = F_-i(q - 1) - F_-i(q - 1 - w_i)
///
/// A p above one half is taken as 1 - p under the dual rule; a p with which no sum can be near the quota
/// adds nothing. Cost: n²/4 times the sum of the weights, less where they differ much or are many; memory
/// 16 bytes a vote and thread.
///
/// References: [Owen1972], [Trefethen2008] (error of the quadrature, theorem 4.5).
final class PivotIntegral {
  /// The most steps: about half a minute.
  static final double MOST_STEPS = 5e10;

  private static final double CONVERGED = 1e-15;
  private static final double LOG_ERROR = Math.log(1e-17);
  private static final double LOG_NEVER = Math.log(1e-20);
  private static final double LARGEST_TILT = 100;
  private static final int TILTS = 40;

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

  static Swings swings(SizeThresholds rule, Run run) {
    PivotIntegral integral = new PivotIntegral(rule, rule.findQuota().orElseThrow());
    int n = rule.members();
    int nodes = nodes(n);
    double[][] terms = new double[nodes - nodes / 2][];
    Threads.each(
        "chances of support",
        terms.length,
        run,
        k -> terms[k] = integral.terms(nodes / 2 + k, nodes));
    double[] shapley = new double[n];
    for (double[] term : terms) {
      for (int i = 0; i < n; i++) {
        shapley[i] += term[i];
      }
    }
    return integral.withHalf(shapley);
  }

  /// What a node and the one opposite to it add to every member's integral.
  private double[] terms(int k, int nodes) {
    double z = k == nodes - 1 - k ? 0 : node(k, nodes);
    double slope = legendre(z, nodes)[1];
    double weight = 1 / ((1 - z * z) * slope * slope);
    double p = (1 + z) / 2;
    int[] needed =
        IntStream.of(quota, dual()).limit(z == 0 ? 1 : 2).filter(q -> isWithin(p, q)).toArray();
    double[] terms = new double[rule.members()];
    if (needed.length > 0) {
      double[] cumulative = cumulative(p, Arrays.stream(needed).max().getAsInt() - 1);
      for (int i = 0; i < terms.length; i++) {
        for (int q : needed) {
          terms[i] += weight * decisive(cumulative, p, i, q);
        }
      }
    }
    return terms;
  }

  /* Whether anybody is decisive under a quota with a chance above 1e-20, by Chernoff's bound on the
  weight that supporters reach: the least of E(exp(t S)) / exp(t (q - w)) over t > 0. */
  private boolean isWithin(double p, int needed) {
    long most = rule.weight(ascending[ascending.length - 1]);
    double reach = Math.max(needed - most, 0);
    double low = 0;
    double high = LARGEST_TILT / most;
    double bound = 0;
    for (int turn = 0; turn < TILTS; turn++) {
      double t = (low + high) / 2;
      double log = -t * reach;
      double slope = -reach;
      for (int i = 0; i < rule.members(); i++) {
        double tilted = p * Math.exp(t * rule.weight(i));
        log += Math.log(1 - p + tilted);
        slope += rule.weight(i) * tilted / (1 - p + tilted);
      }
      bound = Math.min(bound, log);
      low = slope < 0 ? t : low;
      high = slope < 0 ? high : t;
    }
    return bound > LOG_NEVER;
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
    int n = ascending.length;
    // no weight is below zero: before the mass stands as much nothing as the two largest reach back
    int zero = weight(n - 1, most) + weight(n - 2, most);
    double[] mass = new double[zero + most + 1];
    mass[zero] = 1;
    int reached = 0;
    for (int k = -(n % 2); k < n; k += 2) {
      int first = weight(k, most);
      int second = weight(k + 1, most);
      reached = Math.min(reached + first + second, most);
      // from above, so that what is added is of before
      for (int x = zero + reached; x >= zero; x--) {
        mass[x] =
            (1 - p) * (1 - p) * mass[x]
                + p * (1 - p) * (mass[x - first] + mass[x - second])
                + p * p * mass[x - first - second];
      }
    }
    for (int x = zero + 1; x < mass.length; x++) {
      mass[x] += mass[x - 1];
    }
    return Arrays.copyOfRange(mass, zero, mass.length);
  }

  /* The k-th weight from the smallest, at most one more than what is asked for; a member before the
  first weighs nothing. */
  private int weight(int k, int most) {
    return k < 0 ? 0 : (int) Math.min(rule.weight(ascending[k]), most + 1L);
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
