package org.entente.coalition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Figure;
import org.entente.part.Detail;
import org.entente.part.DyadFigure;
import org.entente.part.Meaning;
import org.entente.part.MemberFigure;
import org.entente.part.Part;

/// One part of an assessment: the coalition's figure, its place among random coalitions, and what
/// it is made of.
///
/// @param meaning what the figure is: the part and its definition, with the border of this
///   coalition
/// @param figure the coalition's figure
/// @param others the median of the other real coalitions of the time, with their 5th and 95th
///   percentile
/// @param standing the share, in percent, of the other real coalitions with a lower figure
/// @param random the median of random coalitions of the same size, with their 5th and 95th
///   percentile as interval
/// @param percentile the share, in percent, of random coalitions of the same size with a lower
///   figure, with the interval that the figure's own interval gives
/// @param details further figures, in the order of presentation
/// @param dyads the figure of every dyad, where the definition has one
/// @param members the figure of every member, where the definition has one
public record PartAssessment(
    Meaning meaning,
    Figure figure,
    Figure others,
    Figure standing,
    Figure random,
    Figure percentile,
    Map<Detail, Figure> details,
    List<DyadFigure> dyads,
    List<MemberFigure> members) {

  /// Copies the collections.
  public PartAssessment {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    dyads = List.copyOf(dyads);
    members = List.copyOf(members);
  }

  /// The part.
  public Part part() {
    return meaning.part();
  }

  /// The key of the definition used.
  public String definition() {
    return meaning.key();
  }

  /// Whether the figure is a share, shown in percent.
  public boolean share() {
    return meaning.scale().share();
  }

  /// A further figure; missing where the definition has it not.
  public Figure detail(Detail detail) {
    return details.getOrDefault(detail, Figure.missing("not computed"));
  }

  /// The figure of the dyad of two states in either order; missing if the definition has none.
  public Figure dyad(int one, int other) {
    return dyads.stream()
        .filter(d -> d.first() == Math.min(one, other) && d.second() == Math.max(one, other))
        .findFirst()
        .map(DyadFigure::figure)
        .orElseGet(() -> Figure.missing("not measured dyad by dyad"));
  }

  /// The figure of a member; missing if the definition has none.
  public Figure member(int state) {
    return members.stream()
        .filter(m -> m.state() == state)
        .findFirst()
        .map(MemberFigure::figure)
        .orElseGet(() -> Figure.missing("not measured member by member"));
  }
}
