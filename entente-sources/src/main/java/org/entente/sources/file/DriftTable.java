package org.entente.sources.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.evidence.Drift;

/// The table of how far figures moved over the years, as it ships with the program: `ageing.csv`,
/// measured from the bundled yearbook by `AgeingTable` in entente-bench.
public final class DriftTable {
  private static final String FILE = "/org/entente/sources/yearbook/ageing.csv";

  private DriftTable() {}

  /// The table. Cost: its lines, some twenty thousand, of which those of a definition are read when
  /// they are first asked for.
  public static Drift read() {
    try (InputStream in = DriftTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program has no " + FILE);
      }
      Map<String, List<String>> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(','))));
      return Drift.later(
          definition ->
              lines.getOrDefault(definition, List.of()).stream().map(DriftTable::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
