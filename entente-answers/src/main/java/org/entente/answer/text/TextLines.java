package org.entente.answer.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
/// where a year has a note. Where rows and their words do not fit beside each other, the words
/// stand below, and years that do not fit go on in further rows.
final class TextLines {
  private static final int LABEL = 16;
  private static final int FEWEST_YEARS = 10;
  private static final List<String> DRAWN = List.of("panel", "year", "figure");

  private final Table table;
  private final List<String> keys;
  private final boolean ascii;

  /* The known figures of one panel by year, empty where there is none or no row. */
  private record Series(List<Optional<Figure.Known>> figures, List<String> notes, String unit) {
    List<Figure.Known> known() {
      return figures.stream().flatMap(Optional::stream).toList();
    }

    double least() {
      return known().stream().mapToDouble(Figure.Known::value).min().orElse(0);
    }

    double most() {
      return known().stream().mapToDouble(Figure.Known::value).max().orElse(0);
    }
  }

  TextLines(Table table, boolean ascii) {
    this.table = table;
    this.keys = table.columns().stream().map(Column::key).toList();
    this.ascii = ascii;
  }

  /// Whether a chart draws figures over years.
  static boolean isOverYears(Chart chart) {
    return chart.data().columns().stream().map(Column::key).toList().containsAll(DRAWN);
  }

  /// The lines: a ruler of years, then the panels; none longer than `width`, 0 for any length.
  List<String> lines(int width) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    int first = table.rows().stream().mapToInt(this::year).min().orElse(0);
    int years = table.rows().stream().mapToInt(this::year).max().orElse(0) - first + 1;
    Map<String, Series> panels = panels(first, years);
    int longest = panels.keySet().stream().mapToInt(p -> Visible.words(p).length()).max().orElse(0);
    List<String> beside =
        new Rows(panels, Math.max(LABEL, longest)).lines(first, 0, years, this::besideWords);
    if (width == 0 || beside.stream().allMatch(line -> line.length() <= width)) {
      return beside;
    }
    Rows rows = new Rows(panels, Math.max(1, Math.min(Math.max(LABEL, longest), width / 3)));
    int most = Math.max(FEWEST_YEARS, width - rows.label() - 1);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < years; from += most) {
      lines.addAll(rows.lines(first, from, Math.min(years, from + most), this::drawn));
    }
    panels.forEach((name, series) ->
        lines.addAll(rows.row(name, Wrapped.cell(words(series), width - rows.label() - 1))));
    return lines;
  }

  /* How a part of a series stands in a row: from a year to another, of it. */
  private interface Drawing {
    String of(Series series, int from, int to);
  }

  private record Rows(Map<String, Series> panels, int label) {
    List<String> lines(int first, int from, int to, Drawing drawing) {
      List<String> lines =
          new ArrayList<>(row("", List.of(Sparkline.axis(first + from, to - from))));
      panels.forEach(
          (name, series) -> lines.addAll(row(name, List.of(drawing.of(series, from, to)))));
      String notes = String.join("", panels.values().iterator().next().notes().subList(from, to));
      if (!notes.isBlank()) {
        lines.addAll(row("changes", List.of(notes)));
      }
      return lines;
    }

    /* A name and what stands beside it, each over as many lines as it takes. */
    List<String> row(String name, List<String> beside) {
      List<String> names = Wrapped.cell(name, label);
      List<String> lines = new ArrayList<>();
      for (int k = 0; k < Math.max(names.size(), beside.size()); k++) {
        String left = k < names.size() ? names.get(k) : "";
        String right = k < beside.size() ? beside.get(k) : "";
        lines.add((left + " ".repeat(label + 1 - left.length()) + right).stripTrailing());
      }
      return lines;
    }
  }

  private Map<String, Series> panels(int first, int years) {
    Map<String, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
    for (List<@Nullable Object> row : table.rows()) {
      rows.computeIfAbsent(text(row, "panel"), _ -> new ArrayList<>()).add(row);
    }
    Map<String, Series> panels = new LinkedHashMap<>();
    rows.forEach((name, of) -> panels.put(name, series(of, first, years)));
    return panels;
  }

  private Series series(List<List<@Nullable Object>> rows, int first, int years) {
    List<Optional<Figure.Known>> figures =
        new ArrayList<>(Collections.nCopies(years, Optional.empty()));
    List<String> notes = new ArrayList<>(Collections.nCopies(years, " "));
    int figure = keys.indexOf("figure");
    for (List<@Nullable Object> row : rows) {
      if (row.get(figure) instanceof Figure f) {
        figures.set(year(row) - first, f.known());
      }
      notes.set(year(row) - first, text(row, "note").isEmpty() ? " " : "^");
    }
    return new Series(figures, notes, table.unit(rows.getFirst(), figure));
  }

  private String besideWords(Series series, int from, int to) {
    return series.known().isEmpty()
        ? words(series)
        : drawn(series, from, to) + "  " + words(series);
  }

  private String drawn(Series series, int from, int to) {
    return Sparkline.of(ascii)
        .draw(series.figures().subList(from, to), series.least(), series.most());
  }

  private static String words(Series series) {
    List<Figure.Known> known = series.known();
    return known.isEmpty()
        ? "no figures"
        : Words.number(series.least(), series.unit())
            + " to "
            + Words.number(series.most(), series.unit())
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
}
