package org.entente.sources.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.landscape.Landscape;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;

/// A reader of energy landscapes from a square table: one line for each state with its name, its
/// size, and its propensity to each state in the order of the lines.
///
/// The header names the states: `state,size,A,B,C`. The diagonal is not read and may be empty;
/// every other propensity is needed, and both of a pair must be the same.
public final class PropensityTable {
  private static final int FIRST = 2;

  private PropensityTable() {}

  /// The landscape in a file. Refuses, with a [UserProblem] that names file, line and value,
  /// whatever does not fit. Cost: the cells.
  public static Landscape read(Path path) {
    try (CsvLines lines = new CsvLines(SourceFile.at(path))) {
      List<String> header = lines.firstLine();
      List<String> states =
          header.stream().skip(FIRST).map(String::strip).filter(s -> !s.isEmpty()).toList();
      requireHeader(path, header, states);
      double[] sizes = new double[states.size()];
      double[][] propensities = new double[states.size()][states.size()];
      int row = 0;
      for (; lines.hasNext(); row++) {
        List<String> cells = lines.next();
        take(path, lines.line(), cells, states, row, sizes, propensities);
      }
      if (row != states.size()) {
        throw UserProblem.input(
            path + " has " + row + " lines for " + states.size() + " states",
            "The table is square: one line and one column for each state, in the same order.");
      }
      return landscape(path, states, sizes, propensities);
    }
  }

  private static Landscape landscape(
      Path path, List<String> states, double[] sizes, double[][] propensities) {
    try {
      return Landscape.of(states, sizes, propensities);
    } catch (UserProblem e) {
      throw UserProblem.input(path + ": " + e.getMessage(), e.advice());
    }
  }

  private static void requireHeader(Path path, List<String> header, List<String> states) {
    if (header.size() < FIRST || !header.get(1).strip().equalsIgnoreCase("size")) {
      throw UserProblem.input(
          path + ", line 1: the second column is not size (" + String.join(",", header) + ")",
          "The header is state,size and then the names of the states.");
    }
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>(states);
    twice.removeIf(seen::add);
    if (!twice.isEmpty()) {
      throw UserProblem.input(
          path + ", line 1: the state (" + twice.getFirst() + ") occurs twice", "Name each once.");
    }
  }

  private static void take(
      Path path,
      long line,
      List<String> cells,
      List<String> states,
      int row,
      double[] sizes,
      double[][] propensities) {
    String where = path + ", line " + line + ": ";
    if (row >= states.size() || !cells.getFirst().strip().equals(states.get(row))) {
      throw UserProblem.input(
          Phrase.of(
              "%sthe state (%s) is not the one of column %s",
              where, cells.getFirst(), row + 1 + FIRST),
          "Lines and columns have the same states in the same order.");
    }
    sizes[row] = number(where, "size", cells, 1);
    for (int c = 0; c < states.size(); c++) {
      propensities[row][c] =
          c == row ? 0 : number(where, "propensity to " + states.get(c), cells, c + FIRST);
    }
  }

  private static double number(String where, String what, List<String> cells, int place) {
    String cell = place < cells.size() ? cells.get(place) : "";
    OptionalDouble value = SignedCell.number(cell);
    if (value.isEmpty()) {
      throw UserProblem.input(
          where + "the " + what + " (" + cell + ") is not a number",
          "Write 0 for a pair that is indifferent.");
    }
    return value.getAsDouble();
  }
}
