package org.entente.sources.yearbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.panel.Column;
import org.entente.panel.Served;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.sources.series.Series;

/// What served each series, as the manifest says it: in runs of years with the same releases.
final class ServedRuns {
  private final Map<String, List<Run>> runsBySeries = new TreeMap<>();

  /* What served the years from `from` to `to`; `covers` if the evidence reaches each of them. */
  private record Run(int from, int to, Served served, boolean covers) {
    boolean goesOn(int year, Served next) {
      return year == to + 1
          && served.datasets().equals(next.datasets())
          && (covers ? next.lastYear() == year : next.lastYear() == served.lastYear());
    }

    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("from", from);
      json.put("to", to);
      json.put("datasets", served.datasets());
      if (!covers) {
        json.put("evidenceEnds", served.lastYear());
      }
      return json;
    }
  }

  private final List<Series> all;

  /// No years of some series.
  ServedRuns(List<Series> all) {
    this.all = List.copyOf(all);
  }

  /// Adds the next year.
  void add(YearSlice slice) {
    for (Series series : all) {
      slice
          .findServed(series.columns().getFirst())
          .ifPresent(served ->
              add(
                  runsBySeries.computeIfAbsent(series.key(), _ -> new ArrayList<>()),
                  slice.year(),
                  served));
    }
  }

  private static void add(List<Run> runs, int year, Served served) {
    if (!runs.isEmpty() && runs.getLast().goesOn(year, served)) {
      Run last = runs.removeLast();
      runs.add(new Run(last.from(), year, last.served(), last.covers()));
    } else {
      runs.add(new Run(year, year, served, served.lastYear() == year));
    }
  }

  /// Every series with its columns and its runs.
  List<Map<String, Object>> list() {
    return all.stream().map(this::json).toList();
  }

  private Map<String, Object> json(Series series) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", series.key());
    json.put("quantity", series.quantity());
    Column first = series.columns().getFirst();
    json.put("unit", first.unit());
    json.put(
        first instanceof StateColumn ? "states" : "dyads",
        series.columns().stream().map(Column::column).toList());
    json.put(
        "served",
        runsBySeries.getOrDefault(series.key(), List.of()).stream().map(Run::json).toList());
    return json;
  }
}
