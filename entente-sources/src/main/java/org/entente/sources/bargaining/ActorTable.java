package org.entente.sources.bargaining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;
import org.entente.evidence.Range;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;
import org.entente.sources.table.RangeCell;

/// A reader of issues from a table of actors: CSV (or `.tab`, `.tsv`), one actor a line.
///
/// Columns, in any order: actor, capability (0 or more; all count alike without it), position and
/// salience; with several dimensions `position NAME` and `salience NAME` for each. Each number may
/// be a range, `30..50` or `30..45..50`. Positions are on the scale from 0 to 100 and saliences
/// from 0 to 100 too; where no salience in the file exceeds 1 they are taken as shares from 0 to 1.
public final class ActorTable {
  private static final double MOST = 100;

  /// The greatest capability: a quadrillion, so that sums over many actors keep their digits.
  public static final double MOST_CAPABILITY = 1e15;

  private final String file;
  private final ActorColumns columns;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Long> lineByName = new HashMap<>();

  /// A line as read, saliences as they stand.
  private record Row(
      long line, String name, Range capability, List<Range> positions, List<Range> saliences) {}

  private ActorTable(String file, ActorColumns columns) {
    this.file = file;
    this.columns = columns;
  }

  /// The issue in a file, named after it. Refuses, with a [UserProblem] that names file, line and
  /// value, whatever cannot be an actor, and a file without actors. Cost: the cells.
  public static Issue read(Path path) {
    try (CsvLines lines = new CsvLines(SourceFile.at(path))) {
      ActorTable table =
          new ActorTable(path.toString(), ActorColumns.of(path.toString(), lines.firstLine()));
      while (lines.hasNext()) {
        List<String> cells = lines.next();
        table.take(cells, lines.line());
      }
      return table.issue(String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", ""));
    }
  }

  private void take(List<String> cells, long line) {
    String name = cell(cells, columns.actor());
    if (name.isEmpty()) {
      throw problem(line, "the actor has no name", "Each line is one actor.");
    }
    Long before = lineByName.putIfAbsent(name, line);
    if (before != null) {
      throw problem(
          line,
          "the actor (" + name + ") stands in line " + before + " already",
          "Keep one line, or give the two different names.");
    }
    List<Range> positions = new ArrayList<>();
    List<Range> saliences = new ArrayList<>();
    for (ActorColumns.OnDimension on : columns.dimensions()) {
      positions.add(within(cells, on.position(), line, "position", MOST));
      saliences.add(within(cells, on.salience(), line, "salience", MOST));
    }
    rows.add(new Row(line, name, capability(cells, line), positions, saliences));
  }

  private Range capability(List<String> cells, long line) {
    return columns.capability() < 0
        ? Range.point(1)
        : within(cells, columns.capability(), line, "capability", MOST_CAPABILITY);
  }

  private Range within(List<String> cells, int column, long line, String what, double most) {
    String cell = cell(cells, column);
    Range range =
        RangeCell.read(cell)
            .orElseThrow(() ->
                problem(
                    line,
                    "the " + what + " (" + cell + ") is neither a number nor a range",
                    RangeCell.FORMS));
    if (range.low() < 0 || range.high() > most) {
      throw problem(
          line,
          "the "
              + what
              + " ("
              + cell
              + ") is "
              + (range.low() < 0 ? "below 0" : "above " + (most == MOST ? "100" : "1e15")),
          most == MOST
              ? "It is marked on a scale from 0 to 100."
              : "It is 0 or more, in any unit that all actors share; a quadrillion at most.");
    }
    return range;
  }

  private Issue issue(String name) {
    if (rows.isEmpty()) {
      throw UserProblem.input(
          file + " has no actor: the issue is empty", "Give each actor a line under the header.");
    }
    boolean shares =
        rows.stream().flatMap(r -> r.saliences().stream()).allMatch(s -> s.high() <= 1);
    double unit = shares ? 1 : MOST;
    List<Actor> actors =
        rows.stream()
            .map(r ->
                new Actor(
                    r.name(),
                    r.capability(),
                    r.positions(),
                    r.saliences().stream().map(s -> RangeCell.divided(s, unit)).toList()))
            .toList();
    List<Dimension> dimensions =
        columns.dimensions().stream().map(d -> Dimension.percent(d.name())).toList();
    try {
      return new Issue(name, dimensions, actors);
    } catch (IllegalArgumentException e) {
      throw UserProblem.input(
          file + ": " + e.getMessage(), "Give at least one actor a capability and a salience.");
    }
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  private UserProblem problem(long line, String what, String advice) {
    return UserProblem.input(file + ", line " + line + ": " + what, advice);
  }
}
