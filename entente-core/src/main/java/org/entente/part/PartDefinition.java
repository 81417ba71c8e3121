package org.entente.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.run.Run;

/// A way to measure one part: swappable, listed in [org.entente.coalition.Definitions], documented
/// on the part's page in docs/methods. Thread-safe and without state.
public interface PartDefinition {
  /// The part that it measures.
  Part part();

  /// The key of the definition, such as `votes-pi`.
  String key();

  /// Whether values are shares in [0, 1], which are shown in percent.
  default boolean isShare() {
    return false;
  }

  /// The value from which the words of the [org.entente.coalition.Finding] call the part strong;
  /// empty if none has been set for this definition.
  default OptionalDouble border() {
    return OptionalDouble.empty();
  }

  /// The value for a group without interval: what is computed for random coalitions too. Empty when
  /// the evidence does not allow it. Cost: the dyads of the group, times the states of the slice at
  /// most.
  OptionalDouble value(Group group);

  /// The value of the dyad of two states (numbers in the slice, the lower first), NaN where the
  /// evidence does not allow it: that of the two as a group. A definition that is put together from
  /// its dyads gives it without one, for it is asked for every dyad of the world.
  default double ofDyad(YearSlice slice, int i, int j) {
    return value(Group.ofNumbers(slice, i, j)).orElse(Double.NaN);
  }

  /// How the value of a group is put together; [Aggregation#OTHER] unless the definition says more.
  default Aggregation aggregation() {
    return Aggregation.OTHER;
  }

  /// The definition made ready for one slice, to value many groups quickly.
  default GroupValue over(YearSlice slice) {
    return GroupValue.prepared(this, slice);
  }

  /// The values of a group under draws, or settings, of what is uncertain about it; by default its
  /// values in the panel's years, latest first. Element b belongs to the same draw for every group
  /// of the panel, so that two groups are compared draw by draw (common random numbers); NaN where
  /// the group has no value under it. Empty if the group has no value.
  default Optional<double[]> findDraws(Panel panel, Group group) {
    return value(group).isEmpty()
        ? Optional.empty()
        : Optional.of(
            panel.recent().stream()
                .mapToDouble(slice -> value(group.in(slice)).orElse(Double.NaN))
                .toArray());
  }

  /// What the draws of [#findDraws] are, in words.
  default String drawsInWords() {
    return "the last three years, alike in weight";
  }

  /// The figure of a group with its interval and provenance.
  Figure figure(Panel panel, Group group, Run run);

  /// Further figures by name, in the order of presentation.
  Map<String, Figure> details(Panel panel, Group group, Run run);

  /// The figure of every dyad in the order of [Group#dyadNumbers]; empty where the definition has
  /// none. Those of interests are in [-1, 1] and those of trust in [0, 1], more being closer.
  default List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    return List.of();
  }

  /// The figure of every member; empty where the definition has none.
  default List<MemberFigure> members(Panel panel, Group group, Run run) {
    return List.of();
  }
}
