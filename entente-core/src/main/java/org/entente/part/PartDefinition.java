package org.entente.part;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.panel.Column;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.run.Run;

/// A way to measure one part: swappable, listed in [org.entente.coalition.Definitions], documented
/// on the part's page in docs/methods. Thread-safe and without state.
public interface PartDefinition {
  /// What it is: part, key, words, formula, scale, evidence, details.
  Meaning meaning();

  /// The part that it measures.
  default Part part() {
    return meaning().part();
  }

  /// The key of the definition, such as `votes-pi`.
  default String key() {
    return meaning().key();
  }

  /// The columns that its figures rest on: where the data of one end, its figures end, and are of
  /// that year from then on.
  default List<Column> columns() {
    return meaning().evidence().columns();
  }

  /// The value for a group without interval: what is computed for random coalitions too. Empty when
  /// the evidence does not allow it. Cost: the dyads of the group, times the states of the slice at
  /// most.
  OptionalDouble value(Group group);

  /// The value from which a group is called strong in the part: that of the scale, unless what is
  /// to be expected differs from group to group. NaN where none has been set.
  default double border(Group group) {
    return meaning().scale().border();
  }

  /// What a group's value would be in another one: by which coalitions of different size and place
  /// are set beside each other. The value itself, unless it depends on how many they are; NaN where
  /// it cannot be said.
  default double carried(double value, Group from, Group to) {
    return value;
  }

  /// The value of the dyad of two states (numbers in the slice, the lower first), NaN where the
  /// evidence does not allow it: that of the two as a group. A definition that is put together from
  /// its dyads gives it without one, for it is asked for every dyad of the world.
  default double ofDyad(YearSlice slice, int i, int j) {
    return value(Group.ofNumbers(slice, i, j)).orElse(Double.NaN);
  }

  /// The definition made ready for one slice, to value many groups quickly.
  default GroupValue over(YearSlice slice) {
    return PreparedValues.of(this, slice);
  }

  /// The value of a group with what is uncertain about it and where it comes from. Draw b is the
  /// same for every group of the panel under one seed, so that two groups are compared draw by
  /// draw.
  Estimate estimate(Panel panel, Group group, Run run);

  /// The figure of a group with its interval and provenance: that of its estimate.
  default Figure figure(Panel panel, Group group, Run run) {
    return estimate(panel, group, run).figure();
  }

  /// Further figures, those of [Meaning#details] that the evidence gives, in the order of
  /// presentation.
  Map<Detail, Figure> details(Panel panel, Group group, Run run);

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
