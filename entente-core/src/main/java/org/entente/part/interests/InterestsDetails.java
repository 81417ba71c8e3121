package org.entente.part.interests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.panel.Issue;
import org.entente.part.Detail;

/// What stands beside the definitions of shared interests.
public final class InterestsDetails {
  /// The mean Scott's π of votes.
  public static final Detail PI = Detail.number("pi", "π");

  /// The mean S of votes with absolute distances.
  public static final Detail S = Detail.number("s", "S");

  /// The mean S of votes with squared distances.
  public static final Detail S_SQUARED = Detail.number("s-squared", "S squared");

  /// The mean Cohen's kappa of votes.
  public static final Detail KAPPA = Detail.number("kappa", "kappa");

  /// The mean agreement rate of votes.
  public static final Detail AGREEMENT = Detail.number("agreement", "agreement");

  /// The mean distance of ideal points.
  public static final Detail DISTANCE =
      Detail.number("distance-of-ideal-points", "distance of ideal points");

  /// The share of dyads with a defence or offence obligation.
  public static final Detail ALLIED = Detail.share("allied-dyads", "allied dyads");

  /// The mean Scott's π of alliance portfolios.
  public static final Detail ALLIANCE_PI =
      Detail.number("pi-of-alliance-portfolios", "π of alliance portfolios");

  private InterestsDetails() {}

  /// The mean Scott's π of votes on an issue area.
  public static Detail onIssue(Issue issue) {
    return Detail.number("pi-on-" + issue.code().toLowerCase(Locale.ROOT), "π on " + issue.title());
  }

  /// Those beside every definition that rests on votes or alliances, in order.
  static List<Detail> beside() {
    List<Detail> details = new ArrayList<>(List.of(S, S_SQUARED, KAPPA, AGREEMENT, DISTANCE));
    Arrays.stream(Issue.values()).map(InterestsDetails::onIssue).forEach(details::add);
    details.addAll(List.of(ALLIED, ALLIANCE_PI));
    return details;
  }

  /// Those beside a definition on ideal points.
  static List<Detail> besidePositions() {
    List<Detail> details = new ArrayList<>(List.of(PI));
    details.addAll(beside());
    return details;
  }
}
