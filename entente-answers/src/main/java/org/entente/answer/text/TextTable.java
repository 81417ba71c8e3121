package org.entente.answer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;

/// A table as aligned lines that fit a width: the widest columns of words give way first, and their
/// cells go on in the next line; then the intervals of figures go below their values. Reasons of
/// missing figures stand below the table, numbered.
public final class TextTable {
  private static final int LEAST = 6;
  private static final String GAP = "  ";
  private static final Comparator<String> LONGEST = Comparator.comparingInt(TextTable::length);

  private final Table table;
  private final List<Integer> numbers;
  private final List<Column> columns;
  private final Map<String, Integer> reasons = new LinkedHashMap<>();

  public TextTable(Table table) {
    this.table = table;
    this.numbers = table.shownColumns();
    this.columns = numbers.stream().map(table.columns()::get).toList();
  }

  /// The lines; `width` is the most columns a line may take, 0 for any number.
  public List<String> lines(int width) {
    if (table.shown() < 0) {
      return Wrapped.lines(Words.leftOut(table), width == 0 ? Wrapped.SCREEN : width);
    }
    List<String[]> cells = new ArrayList<>();
    cells.add(columns.stream().map(c -> Visible.words(c.title())).toArray(String[]::new));
    for (List<@Nullable Object> row : table.shownRows()) {
      cells.add(cells(row));
    }
    int[] widths =
        fit(
            widths(cells, TextTable::length),
            widths(cells, TextTable::longestWord),
            widths(cells, text -> length(folded(text).stream().max(LONGEST).orElse(""))),
            width);
    List<String> lines = new ArrayList<>();
    cells.forEach(row -> lines.addAll(lines(row, widths)));
    if (table.leavesOut()) {
      lines.add(Visible.words(Words.leftOut(table)));
    }
    reasons.forEach((reason, n) -> lines.add("missing (" + n + "): " + Visible.words(reason)));
    return lines;
  }

  private String[] cells(List<@Nullable Object> row) {
    String[] texts = new String[columns.size()];
    for (int c = 0; c < texts.length; c++) {
      int column = numbers.get(c);
      Object cell = row.get(column);
      texts[c] =
          cell instanceof Figure.Missing(String reason)
              ? "missing (" + reasons.computeIfAbsent(reason, _ -> reasons.size() + 1) + ")"
              : Visible.words(Words.cell(cell, table.unit(row, column)));
    }
    return texts;
  }

  private static int[] widths(List<String[]> cells, ToIntFunction<String> size) {
    int[] widths = new int[cells.getFirst().length];
    for (String[] row : cells) {
      for (int c = 0; c < row.length; c++) {
        widths[c] = Math.max(widths[c], size.applyAsInt(row[c]));
      }
    }
    return widths;
  }

  /* Columns of words give way down to their longest word, then figures fold; where that is not
  enough, words break. */
  private int[] fit(int[] widths, int[] words, int[] folds, int width) {
    int[] least = new int[widths.length];
    Arrays.fill(least, LEAST);
    int[] fitted = shrunk(widths, words, Column.Kind.TEXT, width);
    return shrunk(shrunk(fitted, folds, Column.Kind.FIGURE, width), least, Column.Kind.TEXT, width);
  }

  private int[] shrunk(int[] widths, int[] least, Column.Kind kind, int width) {
    int gaps = GAP.length() * (widths.length - 1);
    while (width > 0 && Arrays.stream(widths).sum() + gaps > width) {
      int widest = -1;
      for (int c = 0; c < widths.length; c++) {
        boolean gives = columns.get(c).kind() == kind && widths[c] > least[c];
        if (gives && (widest < 0 || widths[c] > widths[widest])) {
          widest = c;
        }
      }
      if (widest < 0) {
        return widths;
      }
      widths[widest]--;
    }
    return widths;
  }

  /* A value with its interval below it. */
  private static List<String> folded(String text) {
    int interval = text.indexOf(" (");
    return interval < 0
        ? List.of(text)
        : List.of(text.substring(0, interval), text.substring(interval + 1));
  }

  private static int longestWord(String text) {
    return Stream.of(text.split(" ", -1)).mapToInt(TextTable::length).max().orElse(0);
  }

  /* A row as one line, or as several where a cell of words is broken. */
  private List<String> lines(String[] row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int c = 0; c < row.length; c++) {
      cells.add(broken(row[c], columns.get(c).kind(), widths[c]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < height; k++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.length; c++) {
        String text = k < cells.get(c).size() ? cells.get(c).get(k) : "";
        String pad = " ".repeat(Math.max(0, widths[c] - length(text)));
        line.append(c == 0 ? "" : GAP)
            .append(
                columns.get(c).kind().isNumeric()
                    ? pad + Isolated.of(text)
                    : Isolated.of(text) + pad);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static List<String> broken(String text, Column.Kind kind, int width) {
    if (length(text) <= width) {
      return List.of(text);
    }
    return kind == Column.Kind.FIGURE ? folded(text) : Wrapped.cell(text, width);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
