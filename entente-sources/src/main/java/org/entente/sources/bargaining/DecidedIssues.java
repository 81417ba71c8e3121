package org.entente.sources.bargaining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;
import org.entente.bargaining.evaluation.DecidedIssue;
import org.entente.evidence.Range;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;
import org.entente.sources.table.RangeCell;

/// A reader of the decided issues of European legislation: one file of issues with their outcomes,
/// one of actors' positions, both from 0 to 100.
///
/// Columns: `issue`, `outcome` (empty where none is known: the issue is left out); and `issue`,
/// `actor`, `position`, `salience`. A row without position or salience is left out: the actor took
/// no part.
///
/// Reference: [ArreguiPerarnaud2021].
public final class DecidedIssues {
  private static final double MOST = 100;

  private DecidedIssues() {}

  /// The issues with a known outcome, in the order of their file. Issues on which no actor has
  /// weight are left out. Cost: the rows.
  ///
  /// @param capability the capability of an actor by its code, 0 or more
  public static List<DecidedIssue> read(
      Path issues, Path positions, ToDoubleFunction<String> capability) {
    Map<String, List<Actor>> actors = actors(positions, capability);
    List<DecidedIssue> decided = new ArrayList<>();
    try (CsvLines lines = new CsvLines(SourceFile.at(issues))) {
      int issue = column(issues, lines, "issue");
      int outcome = column(issues, lines, "outcome");
      while (lines.hasNext()) {
        List<String> cells = lines.next();
        OptionalDouble known = number(issues, lines.line(), cells, outcome);
        List<Actor> taking = actors.getOrDefault(cells.get(issue), List.of());
        if (known.isPresent() && taking.stream().anyMatch(a -> a.weight(0) > 0)) {
          decided.add(
              new DecidedIssue(
                  Issue.of(cells.get(issue), Dimension.percent("position"), taking),
                  known.getAsDouble()));
        }
      }
    }
    return decided;
  }

  private static Map<String, List<Actor>> actors(
      Path positions, ToDoubleFunction<String> capability) {
    Map<String, List<Actor>> actors = new LinkedHashMap<>();
    try (CsvLines lines = new CsvLines(SourceFile.at(positions))) {
      int issue = column(positions, lines, "issue");
      int actor = column(positions, lines, "actor");
      int position = column(positions, lines, "position");
      int salience = column(positions, lines, "salience");
      while (lines.hasNext()) {
        List<String> cells = lines.next();
        OptionalDouble x = number(positions, lines.line(), cells, position);
        OptionalDouble s = number(positions, lines.line(), cells, salience);
        if (x.isPresent() && s.isPresent()) {
          String name = cells.get(actor);
          actors
              .computeIfAbsent(cells.get(issue), _ -> new ArrayList<>())
              .add(
                  new Actor(
                      name,
                      Range.point(capability.applyAsDouble(name)),
                      List.of(Range.point(x.getAsDouble())),
                      List.of(Range.point(s.getAsDouble() / MOST))));
        }
      }
    }
    return actors;
  }

  private static int column(Path file, CsvLines lines, String name) {
    int place = lines.header().indexOf(name);
    if (place < 0) {
      throw UserProblem.input(
          file + ", line 1: there is no column " + name, "It has " + lines.header() + ".");
    }
    return place;
  }

  private static OptionalDouble number(Path file, long line, List<String> cells, int column) {
    String cell = column < cells.size() ? cells.get(column).strip() : "";
    if (cell.isEmpty()) {
      return OptionalDouble.empty();
    }
    double value = RangeCell.read(cell).filter(Range::isPoint).map(Range::value).orElse(-1.0);
    if (!(value >= 0 && value <= MOST)) {
      throw UserProblem.input(
          file + ", line " + line + ": (" + cell + ") is not a number from 0 to 100",
          "Leave the cell empty where it is not known.");
    }
    return OptionalDouble.of(value);
  }
}
