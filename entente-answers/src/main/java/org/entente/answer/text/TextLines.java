package org.entente.answer.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;

/// Lines over years as text: a row of characters for each panel, one a year, with a mark below
/// where a year has a note.
final class TextLines {
  private static final int LABEL = 16;
  private static final List<String> DRAWN = List.of("panel", "year", "figure");

  private final Table table;
  private final List<String> keys;
  private final boolean ascii;

  /* The known figures of one panel by year, empty where there is none or no row. */
  private record Series(
      int first, List<Optional<Figure.Known>> figures, List<String> notes, String unit) {}

  TextLines(Table table, boolean ascii) {
    this.table = table;
    this.keys = table.columns().stream().map(Column::key).toList();
    this.ascii = ascii;
  }

  /// Whether a chart draws figures over years.
  static boolean isOverYears(Chart chart) {
    return chart.data().columns().stream().map(Column::key).toList().containsAll(DRAWN);
  }

  /// The lines: a ruler of years, then the panels.
  List<String> lines() {
    Map<String, List<List<@Nullable Object>>> panels = new LinkedHashMap<>();
    for (List<@Nullable Object> row : table.rows()) {
      panels.computeIfAbsent(text(row, "panel"), _ -> new ArrayList<>()).add(row);
    }
    List<String> lines = new ArrayList<>();
    String notes = "";
    for (Map.Entry<String, List<List<@Nullable Object>>> panel : panels.entrySet()) {
      Series series = series(panel.getValue());
      if (lines.isEmpty()) {
        lines.add(label("") + Sparkline.axis(series.first(), series.figures().size()));
        notes = String.join("", series.notes());
      }
      lines.add(label(panel.getKey()) + drawn(series));
    }
    if (!notes.isBlank()) {
      lines.add((label("changes") + notes).stripTrailing());
    }
    return lines;
  }

  private Series series(List<List<@Nullable Object>> rows) {
    int first = rows.stream().mapToInt(this::year).min().orElse(0);
    int last = rows.stream().mapToInt(this::year).max().orElse(0);
    List<Optional<Figure.Known>> figures = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      figures.add(Optional.empty());
      notes.add(" ");
    }
    int figure = keys.indexOf("figure");
    for (List<@Nullable Object> row : rows) {
      if (row.get(figure) instanceof Figure f) {
        figures.set(year(row) - first, f.known());
      }
      notes.set(year(row) - first, text(row, "note").isEmpty() ? " " : "^");
    }
    return new Series(first, figures, notes, table.unit(rows.getFirst(), figure));
  }

  private String drawn(Series series) {
    List<Figure.Known> known = series.figures().stream().flatMap(Optional::stream).toList();
    if (known.isEmpty()) {
      return "no figures";
    }
    double[] sorted = known.stream().mapToDouble(Figure.Known::value).sorted().toArray();
    double least = sorted[0];
    double most = sorted[sorted.length - 1];
    return Sparkline.of(ascii).draw(series.figures(), least, most)
        + "  "
        + Words.number(least, series.unit())
        + " to "
        + Words.number(most, series.unit())
        + "; first "
        + Words.figure(known.getFirst(), series.unit())
        + ", last "
        + Words.figure(known.getLast(), series.unit());
  }

  private int year(List<@Nullable Object> row) {
    return row.get(keys.indexOf("year")) instanceof Long year ? year.intValue() : 0;
  }

  private String text(List<@Nullable Object> row, String key) {
    int c = keys.indexOf(key);
    return c >= 0 && row.get(c) instanceof String text ? text : "";
  }

  private static String label(String text) {
    return String.format(Locale.ROOT, "%-" + LABEL + "s ", Visible.words(text));
  }
}
