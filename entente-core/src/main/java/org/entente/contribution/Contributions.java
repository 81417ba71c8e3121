package org.entente.contribution;

import java.util.List;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.Aggregation;
import org.entente.part.Group;
import org.entente.part.Meaning;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.situation.Situation;

/// A part's figure taken apart: what every member and every dyad contributes to it.
///
/// @param meaning what the figure is
/// @param figure the coalition's figure
/// @param method how the members' Shapley values were obtained
/// @param members every member present, in order of COW code; empty if the figure is missing
/// @param dyads every dyad with a value, in order; empty if the figure is missing or does not split
///   into dyads
public record Contributions(
    Meaning meaning,
    Figure figure,
    ShapleyValues.Method method,
    List<MemberContribution> members,
    List<DyadContribution> dyads) {

  /// Copies the lists.
  public Contributions {
    members = List.copyOf(members);
    dyads = List.copyOf(dyads);
  }

  /// The contributions to a part of a situation.
  ///
  /// The game is v(S) = the part's value for the members S, 0 where they have none (fewer than two
  /// members of a part made of dyads). Means over dyads or members and sums have closed forms; of
  /// other parts all sets are enumerated to [ShapleyEnumeration#MOST_PLAYERS] members, and beyond
  /// that the Shapley values are estimated by [ShapleySampling], which the method says. Cost:
  /// members times dyads for closed forms.
  public static Contributions of(PartDefinition definition, Situation situation, Run run) {
    return of(definition, situation.panel(), situation.group(), run);
  }

  /* Those of any group whose slice is that of the panel's year. */
  static Contributions of(PartDefinition definition, Panel panel, Group group, Run run) {
    Estimate estimate = definition.estimate(panel, group, run);
    if (!(estimate instanceof Estimate.Known known)) {
      return new Contributions(
          definition.meaning(),
          estimate.figure(),
          ShapleyValues.Method.CLOSED_FORM,
          List.of(),
          List.of());
    }
    MemberGame members = MemberGame.of(definition, panel, group, known);
    ShapleyValues values = members.shapley(run);
    return new Contributions(
        definition.meaning(),
        known.figure(),
        values.method(),
        members.contributions(values, run),
        DyadShares.list(definition, panel, group, known, run));
  }

  /// The part.
  public Part part() {
    return meaning.part();
  }

  /// The key of its definition.
  public String definition() {
    return meaning.key();
  }

  /// How the figure is put together.
  public Aggregation aggregation() {
    return meaning.aggregation();
  }
}
