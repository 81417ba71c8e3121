package org.entente.sources.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;
import org.entente.sources.table.Layout;

/// The places of the columns of an edge list; -1 for a column that is not there.
///
/// @param headless whether the first line is a tie and no header
record EdgeListColumns(
    int from, int to, int weight, int sign, int probability, int group, boolean headless) {
  private static final List<String> FROM =
      List.of(
          "from",
          "source",
          "node1",
          "state1",
          "stateabb1",
          "ccode1",
          "fromnodeid",
          "from_node_id",
          "from_id",
          "src",
          "u",
          "a",
          "i",
          "ego",
          "rater");
  private static final List<String> TO =
      List.of(
          "to",
          "target",
          "node2",
          "state2",
          "stateabb2",
          "ccode2",
          "tonodeid",
          "to_node_id",
          "to_id",
          "dst",
          "v",
          "b",
          "j",
          "alter",
          "rated");
  private static final List<String> WEIGHT = List.of("weight", "rating", "value", "score", "w");
  private static final List<String> SIGN = List.of("sign", "polarity", "tie");
  private static final List<String> PROBABILITY =
      List.of("probability", "prob", "p", "confidence", "certainty");
  private static final List<String> ROLES = List.of("from", "to", "weight", "sign", "probability");
  private static final String ADVICE =
      "An edge list has the columns from, to, and weight or sign (negative for hostile), and perhaps"
          + " probability. Name columns that are called otherwise, for example: --columns"
          + " from=a,to=b,sign=c.";

  /// The places that the user names, or by the header, or by position where the first line is a
  /// tie: from, to, figure, and probability where all of a fourth column lies within 0 and 1.
  static EdgeListColumns of(SourceFile source, EdgeListOptions options) {
    String file = source.path().toString();
    ColumnChoice choice = options.columns();
    choice.requireRoles(ROLES);
    try (CsvLines lines = new CsvLines(source)) {
      List<String> header = lines.header();
      int from = choice.place("from", FROM, header, file);
      int to = choice.place("to", TO, header, file);
      int weight = choice.place("weight", WEIGHT, header, file);
      int sign = choice.place("sign", SIGN, header, file);
      int probability = choice.place("probability", PROBABILITY, header, file);
      boolean named = from >= 0 && to >= 0 && (weight >= 0 || sign >= 0);
      boolean tie = isTie(lines.firstLine(), from, to, weight >= 0 ? weight : sign);
      if (named && !(tie && !choice.columnByRole().isEmpty())) {
        int group = groupPlace(file, header, options.groupColumn());
        return new EdgeListColumns(from, to, weight, sign, probability, group, false);
      }
      if (options.groupColumn().isEmpty() && tie) {
        return named
            ? new EdgeListColumns(from, to, weight, sign, probability, -1, true)
            : new EdgeListColumns(0, 1, 2, -1, fourth(lines) ? 3 : -1, -1, true);
      }
      String missing = from < 0 ? "from" : to < 0 ? "to" : "weight or sign";
      throw UserProblem.input(
          Phrase.of(
              "%s, line %s: there is no column %s (%s)",
              file, lines.headerLine(), missing, String.join(",", lines.firstLine())),
          ADVICE);
    }
  }

  /* Whether there is a fourth column that holds nothing but numbers from 0 to 1. */
  private static boolean fourth(CsvLines lines) {
    boolean within = isProbability(lines.firstLine());
    while (within && lines.hasNext()) {
      within = isProbability(lines.next());
    }
    return within;
  }

  private static boolean isProbability(List<String> cells) {
    OptionalDouble value =
        cells.size() > 3 ? SignedCell.number(cells.get(3)) : OptionalDouble.empty();
    return value.isPresent() && value.getAsDouble() >= 0 && value.getAsDouble() <= 1;
  }

  /// Which columns are read, in words.
  String words(CsvLines lines) {
    int width = lines.firstLine().size();
    String named =
        "from "
            + name(from, lines)
            + ", to "
            + name(to, lines)
            + (weight < 0 ? "" : ", weight " + name(weight, lines))
            + (sign < 0 ? "" : ", sign " + name(sign, lines))
            + (probability < 0 ? "" : ", probability " + name(probability, lines))
            + (group < 0 ? "" : ", one network for each " + name(group, lines));
    String unread =
        IntStream.range(0, width)
            .filter(c ->
                IntStream.of(from, to, weight, sign, probability, group).noneMatch(u -> u == c))
            .mapToObj(c -> name(c, lines))
            .collect(Collectors.joining(", "));
    return (headless ? "The file has no header, so columns go by position: " : "Columns read: ")
        + named
        + "."
        + (unread.isEmpty() ? "" : " Not read: " + unread + ".")
        + (headless || !unread.isEmpty()
            ? " Other columns are named with --columns, for example --columns"
                + (headless ? " from=1,to=2,weight=3." : " weight=NAME.")
            : "");
  }

  private String name(int place, CsvLines lines) {
    return headless ? "column " + (place + 1) : lines.firstLine().get(place);
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

  private static boolean isTie(List<String> cells, int from, int to, int figure) {
    int third = figure >= 0 ? figure : 2;
    return cells.size() >= 3
        && SignedCell.sign(cells.get(third)).isPresent()
        && from != third
        && to != third;
  }
}
