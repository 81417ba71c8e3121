package org.entente.part.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.part.Detail;

/// What stands beside interdependence and exit pressure.
public final class TieDetails {
  /// The mean trade with members as a share of GDP.
  public static final Detail ON_MEMBERS =
      Detail.share("dependence-on-members", "dependence on members, share of GDP");

  /// The mean trade with outsiders as a share of GDP.
  public static final Detail ON_OUTSIDERS =
      Detail.share("dependence-on-outsiders", "dependence on outsiders, share of GDP");

  /// How unlike the two dependences of a dyad are.
  public static final Detail ASYMMETRY =
      Detail.number("asymmetry-inside", "mean |log2 asymmetry| inside");

  /// The mean share of a member's allies that are outside.
  public static final Detail ALLIES_OUTSIDE = Detail.share("allies-outside", "allies outside");

  private TieDetails() {}

  /// The mean share of a kind of tie that members have with members.
  public static Detail withMembers(Tie tie) {
    return Detail.share(tie.title() + "-with-members", tie.title() + " with members");
  }

  /// The mean pull of the strongest outsider by a kind of tie.
  public static Detail pull(Tie tie) {
    return Detail.share("pull-" + tie.title(), "pull of the strongest outsider, " + tie.title());
  }

  static List<Detail> inside() {
    List<Detail> details = new ArrayList<>();
    Arrays.stream(Tie.values()).map(TieDetails::withMembers).forEach(details::add);
    details.addAll(List.of(ON_MEMBERS, ON_OUTSIDERS, ASYMMETRY));
    return details;
  }

  static List<Detail> outside() {
    List<Detail> details = new ArrayList<>();
    Arrays.stream(Tie.values()).map(TieDetails::pull).forEach(details::add);
    details.add(ALLIES_OUTSIDE);
    return details;
  }
}
