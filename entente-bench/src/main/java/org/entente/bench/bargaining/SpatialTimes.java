package org.entente.bench.bargaining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;
import org.entente.bargaining.spatial.SpatialModel;
import org.entente.bargaining.spatial.SpatialOptions;
import org.entente.bargaining.spatial.SpatialTrace;
import org.entente.evidence.Range;
import org.entente.run.Run;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;

/// Times of the spatial model on KTAB's example scenarios, on one thread, the second of two runs.
///
/// Argument: the file `ktab_smp_inputs.csv`. Prints a row for each scenario.
final class SpatialTimes {
  private SpatialTimes() {}

  /// Prints the table.
  public static void main(String[] arguments) {
    Map<String, Map<Integer, List<List<String>>>> cases = new TreeMap<>();
    try (CsvLines lines = new CsvLines(SourceFile.at(Path.of(arguments[0])))) {
      while (lines.hasNext()) {
        List<String> cells = lines.next();
        cases
            .computeIfAbsent(cells.getFirst(), _ -> new TreeMap<>())
            .computeIfAbsent(Integer.valueOf(cells.get(1)), _ -> new ArrayList<>())
            .add(cells);
      }
    }
    cases.forEach((name, actors) -> System.out.println(line(issue(name, actors))));
  }

  private static String line(Issue issue) {
    SpatialModel.run(issue, SpatialOptions.defaults(), Run.quiet());
    long start = System.nanoTime();
    SpatialTrace trace = SpatialModel.run(issue, SpatialOptions.defaults(), Run.quiet());
    double seconds = (System.nanoTime() - start) * 1e-9;
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.2f |",
        issue.name(),
        issue.actors().size(),
        issue.dimensions().size(),
        trace.turns().size() - 1,
        seconds);
  }

  private static Issue issue(String name, Map<Integer, List<List<String>>> actors) {
    List<Dimension> dimensions =
        actors.values().iterator().next().stream()
            .map(row -> Dimension.percent(row.get(6)))
            .toList();
    return new Issue(name, dimensions, actors.values().stream().map(SpatialTimes::actor).toList());
  }

  private static Actor actor(List<List<String>> rows) {
    return new Actor(
        rows.getFirst().get(2),
        number(rows.getFirst(), 4, 1),
        rows.stream().map(row -> number(row, 7, 1)).toList(),
        rows.stream().map(row -> number(row, 8, 100)).toList());
  }

  private static Range number(List<String> row, int column, double unit) {
    return Range.point(Double.parseDouble(row.get(column)) / unit);
  }
}
