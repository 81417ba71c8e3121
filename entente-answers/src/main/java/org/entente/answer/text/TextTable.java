package org.entente.answer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.jspecify.annotations.Nullable;

/// A table as aligned lines that fit a width: the widest columns of words give way first, and a
/// shortened cell ends in `…`. Reasons of missing figures stand below the table, numbered.
public final class TextTable {
  private static final int LEAST = 6;
  private static final String GAP = "  ";

  private final Table table;
  private final Map<String, Integer> reasons = new LinkedHashMap<>();

  public TextTable(Table table) {
    this.table = table;
  }

  /// The lines; `width` is the most columns a line may take, 0 for any number.
  public List<String> lines(int width) {
    List<String[]> cells = new ArrayList<>();
    cells.add(table.columns().stream().map(Column::title).toArray(String[]::new));
    for (List<@Nullable Object> row : table.rows()) {
      cells.add(cells(row));
    }
    int[] widths = fit(widths(cells), width);
    List<String> lines = new ArrayList<>();
    cells.forEach(row -> lines.add(line(row, widths)));
    reasons.forEach((reason, n) -> lines.add("missing (" + n + "): " + reason));
    return lines;
  }

  private String[] cells(List<@Nullable Object> row) {
    String[] texts = new String[row.size()];
    for (int c = 0; c < texts.length; c++) {
      Object cell = row.get(c);
      texts[c] =
          cell instanceof Figure.Missing(String reason)
              ? "missing (" + reasons.computeIfAbsent(reason, _ -> reasons.size() + 1) + ")"
              : Words.cell(table.columns().get(c), cell).replaceAll("\\p{Cntrl}", " ");
    }
    return texts;
  }

  private static int[] widths(List<String[]> cells) {
    int[] widths = new int[cells.getFirst().length];
    for (String[] row : cells) {
      for (int c = 0; c < row.length; c++) {
        widths[c] = Math.max(widths[c], length(row[c]));
      }
    }
    return widths;
  }

  private int[] fit(int[] widths, int width) {
    int gaps = GAP.length() * (widths.length - 1);
    while (width > 0 && Arrays.stream(widths).sum() + gaps > width) {
      int widest = -1;
      for (int c = 0; c < widths.length; c++) {
        boolean words = table.columns().get(c).kind() == Column.Kind.TEXT;
        if (words && widths[c] > LEAST && (widest < 0 || widths[c] > widths[widest])) {
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

  private String line(String[] row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.length; c++) {
      String text = shorten(row[c], widths[c]);
      String pad = " ".repeat(widths[c] - length(text));
      line.append(c == 0 ? "" : GAP)
          .append(table.columns().get(c).kind().isNumeric() ? pad + text : text + pad);
    }
    return line.toString().stripTrailing();
  }

  private static String shorten(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
