package org.entente.sources.file;

import java.util.List;
import java.util.Locale;
import org.entente.evidence.Drift;
import org.entente.run.ShippedText;

/// The table of how far figures moved over the years, as it ships with the program: `ageing.csv`,
/// measured from the bundled yearbook by `AgeingTable` in entente-bench.
public final class DriftTable {
  private static final String FILE = "/org/entente/sources/yearbook/ageing.csv";

  private DriftTable() {}

  /// The table. Cost: its text, some forty thousand lines, of which those of a definition are read
  /// when they are first asked for.
  public static Drift read() {
    String text = ShippedText.beside(DriftTable.class, FILE);
    return Drift.later(definition -> rows(text, definition + ","));
  }

  /* The lines of a definition stand together. */
  private static List<Drift.Row> rows(String text, String beginning) {
    int before = text.indexOf("\n" + beginning);
    return before < 0
        ? List.of()
        : text.substring(before + 1)
            .lines()
            .takeWhile(line -> line.startsWith(beginning))
            .map(DriftTable::row)
            .toList();
  }

  private static Drift.Row row(String line) {
    String[] cells = line.split(",", -1);
    return new Drift.Row(
        cells[0],
        Drift.Of.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        Double.parseDouble(cells[6]));
  }
}
