package org.entente.answer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;

/// A table as aligned lines that fit a width: the widest columns of words give way first, and their
/// cells go on in the next line; where that would make towers of them, the intervals of figures go
/// below their values, their years below those, and the two ends apart. Reasons of missing figures
/// stand below the table, numbered.
public final class TextTable {
  private static final Set<Column.Kind> WORDS = EnumSet.of(Column.Kind.TEXT);
  private static final Set<Column.Kind> FIGURES = EnumSet.of(Column.Kind.FIGURE);
  private static final Set<Column.Kind> NUMBERS =
      EnumSet.of(Column.Kind.INTEGER, Column.Kind.NUMBER);
  private static final int LEAST = 6;
  private static final int ROOMY = 14;
  private static final int GAP = 2;
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
    String[] titles = columns.stream().map(c -> Visible.words(c.title())).toArray(String[]::new);
    List<String[]> rows = table.shownRows().stream().map(this::cells).toList();
    int[] widths =
        fit(
            widths(titles, TextTable::length, rows, TextTable::length),
            widths(titles, TextTable::longestWord, rows, TextTable::longestWord),
            widths(titles, TextTable::longestWord, rows, text -> longest(folded(text))),
            widths(titles, TextTable::longestWord, rows, text -> longest(pieces(text))),
            widths(titles, TextTable::longestWord, rows, text -> longest(ends(text))),
            widths(titles, _ -> LEAST, rows, text -> longest(ends(text))),
            width == 0 ? Integer.MAX_VALUE : width);
    boolean close = width > 0 && Arrays.stream(widths).sum() + GAP * (widths.length - 1) > width;
    String gap = " ".repeat(close ? 1 : GAP);
    List<String> lines = new ArrayList<>(lines(titles, widths, gap, _ -> Column.Kind.TEXT));
    rows.forEach(row -> lines.addAll(lines(row, widths, gap, c -> columns.get(c).kind())));
    if (table.leavesOut()) {
      lines.addAll(note(Words.leftOut(table), width));
    }
    reasons.forEach((reason, n) -> lines.addAll(note("missing (" + n + "): " + reason, width)));
    return lines;
  }

  private static List<String> note(String text, int width) {
    return width == 0 ? List.of(Visible.words(text)) : Wrapped.lines(text, width);
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

  private static int[] widths(
      String[] titles,
      ToIntFunction<String> ofTitle,
      List<String[]> rows,
      ToIntFunction<String> ofCell) {
    int[] widths = Arrays.stream(titles).mapToInt(ofTitle).toArray();
    for (String[] row : rows) {
      for (int c = 0; c < row.length; c++) {
        widths[c] = Math.max(widths[c], ofCell.applyAsInt(row[c]));
      }
    }
    return widths;
  }

  /* Columns of words give way while there is room for two, then figures fold, then words give way down to the longest and
  figures fold again, and again, and headings of numbers; then columns stand closer; then headings of numbers break, for they
  stand once, and words last. */
  private int[] fit(
      int[] widths, int[] words, int[] folds, int[] pieces, int[] ends, int[] cells, int width) {
    int[] least = new int[widths.length];
    Arrays.fill(least, LEAST);
    int[] roomy = Arrays.stream(words).map(w -> Math.max(w, ROOMY)).toArray();
    int wide = width - GAP * (widths.length - 1);
    int[] fitted = shrunk(widths, roomy, WORDS, wide);
    fitted = shrunk(fitted, folds, FIGURES, wide);
    fitted = shrunk(fitted, words, WORDS, wide);
    fitted = shrunk(fitted, pieces, FIGURES, wide);
    fitted = shrunk(fitted, ends, FIGURES, wide);
    fitted = shrunk(fitted, words, NUMBERS, wide);
    int close = width - (widths.length - 1);
    fitted = shrunk(fitted, cells, FIGURES, close);
    fitted = shrunk(fitted, cells, NUMBERS, close);
    return shrunk(fitted, least, WORDS, close);
  }

  private int[] shrunk(int[] widths, int[] least, Set<Column.Kind> kinds, int room) {
    while (Arrays.stream(widths).sum() > room) {
      int widest = -1;
      for (int c = 0; c < widths.length; c++) {
        boolean gives = kinds.contains(columns.get(c).kind()) && widths[c] > least[c];
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

  /* A value, its interval and its year, each for itself. */
  private static List<String> pieces(String text) {
    List<String> folded = folded(text);
    int year = folded.getLast().indexOf(") in ") + 1;
    return year == 0 || folded.size() == 1
        ? folded
        : List.of(
            folded.getFirst(),
            folded.getLast().substring(0, year),
            folded.getLast().substring(year + 1));
  }

  /* The same with the two ends of the interval apart. */
  private static List<String> ends(String text) {
    return pieces(text).stream()
        .flatMap(
            piece -> piece.startsWith("(") ? Stream.of(piece.split(" (?=to )")) : Stream.of(piece))
        .toList();
  }

  private static int longest(List<String> lines) {
    return length(lines.stream().max(LONGEST).orElse(""));
  }

  private static int longestWord(String text) {
    return Stream.of(text.split(" ", -1)).mapToInt(TextTable::length).max().orElse(0);
  }

  /* A row as one line, or as several where a cell of words is broken. */
  private List<String> lines(
      String[] row, int[] widths, String gap, IntFunction<Column.Kind> kind) {
    List<List<String>> cells = new ArrayList<>();
    for (int c = 0; c < row.length; c++) {
      cells.add(broken(row[c], kind.apply(c), widths[c]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < height; k++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.length; c++) {
        String text = k < cells.get(c).size() ? cells.get(c).get(k) : "";
        String pad = " ".repeat(Math.max(0, widths[c] - length(text)));
        line.append(c == 0 ? "" : gap)
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
    if (kind != Column.Kind.FIGURE) {
      return Wrapped.cell(text, width);
    }
    return Stream.of(folded(text), pieces(text))
        .filter(lines -> longest(lines) <= width)
        .findFirst()
        .orElseGet(() -> ends(text));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
