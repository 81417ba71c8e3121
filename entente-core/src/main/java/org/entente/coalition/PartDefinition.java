package org.entente.coalition;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.run.Run;

/// A way to measure one part: swappable, documented on a page of docs/methods with the name of its
/// key.
public interface PartDefinition {
  /// The part that it measures.
  Part part();

  /// The key of the definition, such as `votes-pi`.
  String key();

  /// The value for a group without interval: what is computed for random coalitions too. Empty when
  /// the evidence does not allow it. Cost: the dyads of the group, times the states of the slice at
  /// most.
  OptionalDouble value(Group group);

  /// The figure of a group with its interval and provenance.
  Figure figure(Panel panel, Group group, Run run);

  /// Further figures by name, in the order of presentation.
  Map<String, Figure> details(Panel panel, Group group, Run run);

  /// The figure of every dyad; empty where the definition has none.
  List<DyadFigure> dyads(Panel panel, Group group, Run run);

  /// The figure of every member; empty where the definition has none.
  List<MemberFigure> members(Panel panel, Group group, Run run);
}
