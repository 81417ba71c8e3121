package org.entente.idealpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Interrupted;
import org.entente.run.Run;

/// Separate positions for each issue area, and the distance of two actors over all of them
/// ([VectorDistance]).
///
/// Every area has its own model and scale (mean 0, standard deviation 1). The vector separates
/// states that one dimension puts together. Cost: one fit for each area.
///
/// References: [BaileyStrezhnevVoeten2017] (single-issue runs).
public final class IssuePositions {
  private final Map<String, IdealPointFit> fits;
  private final Map<String, String> refused;

  private IssuePositions(Map<String, IdealPointFit> fits, Map<String, String> refused) {
    this.fits = fits;
    this.refused = refused;
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
    return new IssuePositions(fits, refused);
  }

  /// The fits by area, in the order given.
  public Map<String, IdealPointFit> fits() {
    return java.util.Collections.unmodifiableMap(fits);
  }

  /// The areas without a fit, with the reason in words.
  public Map<String, String> refused() {
    return java.util.Collections.unmodifiableMap(refused);
  }

  /// The signed difference of two actors in a period on each area with both, in the order given.
  public Map<String, IdealPointFit.Difference> differences(
      String first, String second, int period) {
    Map<String, IdealPointFit.Difference> byIssue = new LinkedHashMap<>();
    fits.forEach(
        (issue, fit) -> fit.distance(first, second, period).ifPresent(d -> byIssue.put(issue, d)));
    return byIssue;
  }

  /// The distance of two actors in a period over the areas with both; empty where no area has both.
  public Optional<VectorDistance> distance(String first, String second, int period) {
    List<IdealPointFit.Difference> all = List.copyOf(differences(first, second, period).values());
    return all.isEmpty() ? Optional.empty() : Optional.of(VectorDistance.of(all));
  }
}
