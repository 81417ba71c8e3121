package org.entente.idealpoint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.evidence.Interval;
import org.entente.run.Interrupted;
import org.entente.run.Run;

/// Separate positions for each issue area, and the distance of two actors over all of them.
///
///     D(i,j) = sqrt( (1/m) Σ over the m areas with both of (θ_i^a - θ_j^a)² )
///
/// Every area has its own model and scale (mean 0, standard deviation 1), so D is in standard
/// deviations. The vector separates states that one dimension puts together. Value and interval are
/// the median and the middle 90% of 1000 draws from the positions' normal posteriors, seeded by the
/// run. Cost: one fit for each area.
///
/// References: [BaileyStrezhnevVoeten2017] (single-issue runs).
public final class IssuePositions {
  private static final int DRAWS = 1000;

  private final Map<String, IdealPointFit> fits;
  private final Map<String, String> refused;
  private final long seed;

  /// The distance of two actors in one period.
  ///
  /// @param byIssue the signed difference of each area with both actors, in the order of the areas
  /// @param value the distance over these areas, 0 or more
  /// @param interval its 90% interval
  public record VectorDistance(
      Map<String, IdealPointFit.Difference> byIssue, double value, Interval interval) {
    /// Copies the map.
    public VectorDistance {
      byIssue = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byIssue));
    }
  }

  private IssuePositions(Map<String, IdealPointFit> fits, Map<String, String> refused, long seed) {
    this.fits = fits;
    this.refused = refused;
    this.seed = seed;
  }

  /// Fits every area; the keys name the areas. An area that cannot be fitted is listed in
  /// [#refused]. Throws [Interrupted] if the user asks to stop.
  public static IssuePositions fit(
      Map<String, RollCallRecord> votesByIssue, IdealPointOptions options, Run run) {
    Map<String, IdealPointFit> fits = new LinkedHashMap<>();
    Map<String, String> refused = new LinkedHashMap<>();
    votesByIssue.forEach((issue, votes) -> {
      switch (IdealPointModel.fit(votes, options, run)) {
        case IdealPointOutcome.Converged(var fit, _, _) -> fits.put(issue, fit);
        case IdealPointOutcome.NotConverged(_, int sweeps, _) ->
            refused.put(issue, "did not converge in " + sweeps + " sweeps");
        case IdealPointOutcome.Degenerate(var reason) -> refused.put(issue, reason.words());
        case IdealPointOutcome.Cancelled _ -> throw new Interrupted();
      }
    });
    return new IssuePositions(fits, refused, run.seed());
  }

  /// The fits by area, in the order given.
  public Map<String, IdealPointFit> fits() {
    return java.util.Collections.unmodifiableMap(fits);
  }

  /// The areas without a fit, with the reason in words.
  public Map<String, String> refused() {
    return java.util.Collections.unmodifiableMap(refused);
  }

  /// The distance of two actors in a period; empty where no area has both.
  public Optional<VectorDistance> distance(String first, String second, int period) {
    Map<String, IdealPointFit.Difference> byIssue = new LinkedHashMap<>();
    fits.forEach(
        (issue, fit) -> fit.distance(first, second, period).ifPresent(d -> byIssue.put(issue, d)));
    if (byIssue.isEmpty()) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] draws = new double[DRAWS];
    for (int k = 0; k < DRAWS; k++) {
      double squares = 0;
      for (IdealPointFit.Difference d : byIssue.values()) {
        double gap = d.value() + d.sd() * random.nextGaussian();
        squares += gap * gap;
      }
      draws[k] = Math.sqrt(squares / byIssue.size());
    }
    Arrays.sort(draws);
    Interval interval =
        new Interval(
            draws[DRAWS / 20],
            draws[DRAWS - 1 - DRAWS / 20],
            Interval.DEFAULT_LEVEL,
            Interval.Basis.POSTERIOR);
    return Optional.of(new VectorDistance(byIssue, draws[DRAWS / 2], interval));
  }
}
