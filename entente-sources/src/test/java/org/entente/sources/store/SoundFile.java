package org.entente.sources.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;

/// A small file of a layout with invented rows that break no rule.
final class SoundFile {
  private static final int ROWS = 4;
  private static final List<String> MELTED =
      List.of("1990", "1991", "1990 [YR1990]", "1991 [YR1991]", "Canada", "United States");

  private SoundFile() {}

  static String of(Dataset dataset, Layout layout) {
    List<String> header = new ArrayList<>();
    layout
        .asked()
        .forEach(c ->
            header.add(
                layout.name().startsWith("KNOMAD") && c.equals("sender") ? "sending country" : c));
    List<String> melted =
        layout.melt().stream()
            .flatMap(m -> MELTED.stream().filter(n -> Layout.normal(n).matches(m.columns())))
            .limit(2)
            .toList();
    header.addAll(melted);
    StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
    for (int r = 0; r < ROWS; r++) {
      List<String> cells = new ArrayList<>();
      for (String column : layout.asked()) {
        cells.add(cell(dataset, layout, column, r));
      }
      melted.forEach(_ -> cells.add("1"));
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  private static String cell(Dataset dataset, Layout layout, String fileColumn, int r) {
    String only = layout.onlyCell().get(fileColumn);
    if (only != null) {
      return only;
    }
    int states = 0;
    for (Column column : dataset.table().columns()) {
      states += column.type() == Column.Type.STATE ? 1 : 0;
      Optional<Layout.Source> source =
          layout.find(column.name()).filter(s -> s.file().equals(fileColumn));
      if (source.isPresent()) {
        return value(column, source.get(), states - 1, r);
      }
    }
    return "x";
  }

  private static String value(Column column, Layout.Source source, int nth, int r) {
    return switch (column.type()) {
      case STATE -> state(source, nth == 0);
      case YEAR -> String.valueOf((int) Math.min(column.max(), Math.max(column.min(), 2000) + r));
      case INTEGER ->
          String.valueOf(column.codes().isEmpty() ? whole(column, r) : column.codes().getLast());
      case NUMBER ->
          String.format(Locale.ROOT, "%.3f", Math.min(column.max(), Math.max(column.min(), 0.5)));
      case DATE -> "200" + r + "-01-02";
      case TEXT -> "text " + r;
    };
  }

  private static String state(Layout.Source source, boolean first) {
    return switch (source.scheme()) {
      case COW, ANY -> first ? "2" : "20";
      case ISO2 -> first ? "US" : "CA";
      case ISO3 -> first ? "USA" : "CAN";
      case UN, ANY_UN -> first ? "840" : "124";
      case NAME -> first ? "United States" : "Canada";
    };
  }

  private static int whole(Column column, int r) {
    int least = column.max() > 1900 && column.min() > 1000 ? 2010 : 1;
    return (int) Math.min(column.max(), Math.max(column.min(), least) + r);
  }
}
