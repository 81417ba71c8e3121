package org.entente.bargaining.evaluation;

import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;

/// An issue of one dimension whose outcome is known.
///
/// @param issue the issue as it stood before the decision
/// @param outcome what was decided, on the issue's scale
public record DecidedIssue(Issue issue, double outcome) {

  /// Refuses an issue of several dimensions and an outcome off the scale with an
  /// [IllegalArgumentException].
  public DecidedIssue {
    Dimension scale = issue.dimensions().getFirst();
    if (issue.dimensions().size() > 1) {
      throw new IllegalArgumentException(
          issue.name() + " has (" + issue.dimensions().size() + ") dimensions, not one");
    }
    if (!(outcome >= scale.low() && outcome <= scale.high())) {
      throw new IllegalArgumentException(
          "outcome (" + outcome + ") of " + issue.name() + " is off the scale");
    }
  }
}
