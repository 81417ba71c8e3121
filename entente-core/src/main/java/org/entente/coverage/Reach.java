package org.entente.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.Served;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;

/// How far one kind of figures reaches: the year that the latest are of, and how many states or
/// pairs of a group have one. A kind is looked at by its first column.
///
/// @param kind the kind of figures
/// @param ofPairs whether they are of pairs rather than of states
/// @param unit what they count or measure
/// @param year the year that the latest are of
/// @param known how many of the group have one
/// @param all how many there are in the group
/// @param share known over all; missing where there are none
/// @param releases the keys of the datasets behind them
public record Reach(
    String kind,
    boolean ofPairs,
    String unit,
    int year,
    long known,
    long all,
    Figure share,
    List<String> releases) {

  /// Copies the list.
  public Reach {
    releases = List.copyOf(releases);
  }

  /// Every kind that a panel knows anything of, of states first. Cost: the columns times the dyads
  /// of the group.
  public static List<Reach> of(Panel panel, Group group) {
    YearSlice slice = panel.now();
    Map<String, Reach> states = new LinkedHashMap<>();
    for (StateColumn column : StateColumn.list()) {
      if (!column.isDerived() && slice.has(column) && !states.containsKey(column.kind())) {
        long known =
            IntStream.of(group.numbers()).filter(i -> !Float.isNaN(slice.at(column, i))).count();
        states.put(column.kind(), of(slice, column, false, known, group.size()));
      }
    }
    int[] dyads = group.dyadNumbers();
    Map<String, Reach> pairs = new LinkedHashMap<>();
    for (DyadColumn column : DyadColumn.list()) {
      if (!column.isDerived() && slice.has(column) && !pairs.containsKey(column.kind())) {
        long known = IntStream.of(dyads).filter(d -> !Float.isNaN(slice.at(column, d))).count();
        pairs.put(column.kind(), of(slice, column, true, known, dyads.length));
      }
    }
    List<Reach> all = new ArrayList<>(states.values());
    all.addAll(pairs.values());
    return all;
  }

  /// All states with a place in the panel's year.
  public static Group world(Panel panel) {
    return Group.ofNumbers(panel.now(), IntStream.range(0, panel.now().dyads().states()).toArray());
  }

  private static Reach of(YearSlice slice, Column column, boolean ofPairs, long known, long all) {
    List<String> releases = slice.findServed(column).map(Served::datasets).orElse(List.of());
    return new Reach(
        column.kind(),
        ofPairs,
        column.unit(),
        slice.lastYear(column),
        known,
        all,
        all == 0
            ? Figure.missing("there are none")
            : Figure.exact(
                (double) known / all,
                Provenance.of(releases, all, ofPairs ? "pairs" : "states", "share with a figure")),
        releases);
  }
}
