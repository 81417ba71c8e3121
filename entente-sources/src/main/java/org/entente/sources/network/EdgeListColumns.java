package org.entente.sources.network;

import java.util.List;
import java.util.Optional;
import org.entente.run.UserProblem;
import org.entente.sources.table.Layout;

/// The places of the columns of an edge list; -1 for a column that is not there.
///
/// @param headless whether the first line is a tie and no header
record EdgeListColumns(
    int from, int to, int weight, int sign, int probability, int group, boolean headless) {
  private static final List<String> FROM =
      List.of("from", "source", "node1", "state1", "stateabb1", "ccode1", "a", "i", "ego", "rater");
  private static final List<String> TO =
      List.of("to", "target", "node2", "state2", "stateabb2", "ccode2", "b", "j", "alter", "rated");
  private static final List<String> WEIGHT = List.of("weight", "rating", "value", "score", "w");
  private static final List<String> SIGN = List.of("sign", "polarity", "tie");
  private static final List<String> PROBABILITY =
      List.of("probability", "prob", "p", "confidence", "certainty");
  private static final String ADVICE =
      "An edge list has the columns from, to, and weight or sign (negative for hostile),"
          + " and perhaps probability.";

  /// The places by the header, or by position where the first line is a tie: from, to, figure,
  /// perhaps probability.
  static EdgeListColumns of(String file, List<String> firstLine, Optional<String> group) {
    List<String> header = firstLine.stream().map(Layout::normal).toList();
    int from = place(header, FROM);
    int to = place(header, TO);
    int weight = place(header, WEIGHT);
    int sign = place(header, SIGN);
    if (group.isEmpty() && isTie(firstLine)) {
      return new EdgeListColumns(0, 1, 2, -1, firstLine.size() > 3 ? 3 : -1, -1, true);
    }
    if (from < 0 || to < 0 || (weight < 0 && sign < 0)) {
      String missing = from < 0 ? "from" : to < 0 ? "to" : "weight or sign";
      throw UserProblem.input(
          file
              + ", line 1: there is no column "
              + missing
              + " ("
              + String.join(",", firstLine)
              + ")",
          ADVICE);
    }
    int probability = place(header, PROBABILITY);
    return new EdgeListColumns(
        from, to, weight, sign, probability, groupPlace(file, header, group), false);
  }

  private static int groupPlace(String file, List<String> header, Optional<String> group) {
    int place = group.map(name -> header.indexOf(Layout.normal(name))).orElse(-1);
    if (group.isPresent() && place < 0) {
      throw UserProblem.input(
          file + ", line 1: there is no column (" + group.get() + ") to divide the file by",
          "Its columns are " + String.join(", ", header) + ".");
    }
    return place;
  }

  private static boolean isTie(List<String> cells) {
    return cells.size() >= 3 && SignedCell.isNumber(cells.get(2));
  }

  private static int place(List<String> header, List<String> names) {
    for (String name : names) {
      int place = header.indexOf(name);
      if (place >= 0) {
        return place;
      }
    }
    return -1;
  }
}
