package org.entente.coalition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Figure;
import org.entente.part.DyadFigure;
import org.entente.part.MemberFigure;
import org.entente.part.Part;

/// One part of an assessment: the coalition's figure, its place among random coalitions, and what
/// it is made of.
///
/// @param part which part
/// @param definition the key of the definition used
/// @param share whether the figure is a share, shown in percent
/// @param figure the coalition's figure
/// @param random the median of random coalitions of the same size, with their 5th and 95th
///   percentile as interval
/// @param percentile the share, in percent, of random coalitions of the same size with a lower
///   figure, with the interval that the figure's own interval gives
/// @param details further figures by name, in the order of presentation
/// @param dyads the figure of every dyad, where the definition has one
/// @param members the figure of every member, where the definition has one
public record PartAssessment(
    Part part,
    String definition,
    boolean share,
    Figure figure,
    Figure random,
    Figure percentile,
    Map<String, Figure> details,
    List<DyadFigure> dyads,
    List<MemberFigure> members) {

  /// Copies the collections.
  public PartAssessment {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    dyads = List.copyOf(dyads);
    members = List.copyOf(members);
  }

  /// A further figure by name; missing if the definition has none of it.
  public Figure detail(String name) {
    return details.getOrDefault(name, Figure.missing("not computed"));
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
