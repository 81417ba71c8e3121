package org.entente.sources.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.evidence.Drift;
import org.entente.run.ShippedText;

/// The table of how far figures moved over the years, as it ships with the program: `ageing.csv`,
/// measured from the bundled yearbook by `AgeingTable` in entente-bench.
public final class DriftTable {
  private static final String FILE = "/org/entente/sources/yearbook/ageing.csv";

  private DriftTable() {}

  /// The table. Cost: its lines, some forty thousand, of which those of a definition are read when
  /// they are first asked for.
  public static Drift read() {
    Map<String, List<String>> lines =
        ShippedText.beside(DriftTable.class, FILE)
            .lines()
            .skip(1)
            .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(','))));
    return Drift.later(definition ->
        lines.getOrDefault(definition, List.of()).stream().map(DriftTable::row).toList());
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
