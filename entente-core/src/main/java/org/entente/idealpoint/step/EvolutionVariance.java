package org.entente.idealpoint.step;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;

/// The variance of a step of the stationary movement, estimated from the paths.
///
/// The M step of an EM algorithm: it maximises over ρ the expected log prior of the paths given the
/// votes, times a log-normal density of the variance around that of the options (one standard
/// deviation of the logarithm is a factor of e), so that a body of few actors and periods keeps near
/// the default; not below a twentieth of the position variance. Per unit of the position variance, over all steps of gap g, with a = ρ^g:
///
///     -½ Σ_g [ n_g ln(1 - a²) + (S_tt - 2 a S_t,t-1 + a² S_t-1,t-1) / (1 - a²) ]
///
/// where S are sums of posterior second moments. Cost: the places.
record EvolutionVariance(Design design, IdealPointOptions.Priors priors) {
  private static final double LEAST = 0.01;

  /// ρ² = 0.95. Stiller paths would pool so many votes that their errors, which actors share, look
  /// like none: below it the intervals of bodies of few actors cover too little
  /// (docs/benchmarks/ideal-points.md).
  private static final double MOST = Math.sqrt(0.95);

  /// Sums of second moments over the steps of one gap.
  private static final class Moments {
    private int steps;
    private double after;
    private double between;
    private double before;

    /// The derivative of the expected log prior with respect to ρ.
    private double slope(double rho, int gap) {
      double a = Math.pow(rho, gap);
      double rest = 1 - a * a;
      double squares = after - 2 * a * between + a * a * before;
      double byA = steps * a / rest + (between - a * before) / rest - a * squares / (rest * rest);
      return byA * gap * Math.pow(rho, gap - 1.0);
    }
  }

  /// The best variance for the paths of the first dimensions.
  double best(Parameters now, int dimensions) {
    Map<Integer, Moments> byGap = new TreeMap<>();
    for (int d = 0; d < dimensions; d++) {
      add(now, d, byGap);
    }
    double low = slope(LEAST, byGap);
    double high = slope(MOST, byGap);
    double rho =
        low <= 0
            ? LEAST
            : high >= 0
                ? MOST
                : new BrentSolver(1e-10, 1e-10, 1e-14).findRoot(r -> slope(r, byGap), LEAST, MOST);
    return priors.position() * (1 - rho * rho);
  }

  private double slope(double rho, Map<Integer, Moments> byGap) {
    double variance = priors.position() * (1 - rho * rho);
    double away = Math.log(variance / priors.evolution());
    double sum = away * 2 * rho / (1 - rho * rho);
    for (var gap : byGap.entrySet()) {
      sum += gap.getValue().slope(rho, gap.getKey());
    }
    return sum;
  }

  private void add(Parameters now, int d, Map<Integer, Moments> byGap) {
    double[] x = now.position[d];
    double[] variance = now.variance[d];
    double unit = priors.position();
    for (int p = 0; p < design.places(); p++) {
      if (design.placeStep[p] > 0) {
        Moments m = byGap.computeIfAbsent(design.placeStep[p], _ -> new Moments());
        m.steps++;
        m.after += (x[p] * x[p] + variance[p]) / unit;
        m.between += (x[p] * x[p - 1] + now.lagCovariance[d][p]) / unit;
        m.before += (x[p - 1] * x[p - 1] + variance[p - 1]) / unit;
      }
    }
  }
}
