package org.entente.bench.ageing;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.ageing.DriftStudy;
import org.entente.ageing.Movements;
import org.entente.coalition.Definitions;
import org.entente.evidence.Drift;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.world.World;

/// Measures the table of drift that ships with the program from the bundled yearbook, and how its
/// ends held out of sample.
///
/// Arguments: the file to write the table to; then, as an option, keys of definitions, of which
/// alone the coverage is printed. About four minutes on one thread.
final class AgeingTable {
  private static final List<Integer> AGES = List.of(1, 2, 3, 5, 7, 10, 15);
  private static final int[] REPORTED = {1, 3, 5, 10};
  private static final int FIRST_END = 1970;
  private static final int STEP = 2;
  private static final int FIRST_TESTED = 1985;

  private AgeingTable() {}

  /// Writes the table and prints the coverage.
  public static void main(String[] arguments) throws IOException {
    YearbookFolder book = YearbookFolder.bundled();
    World world = WorldFiles.load(List.of());
    DriftStudy study = new DriftStudy(book, world.coalitions(), AGES);
    int[] ages = AGES.stream().mapToInt(a -> a).toArray();
    List<String> lines = new ArrayList<>(List.of("definition,of,to,age,value,low,high"));
    List<String> asked = List.of(arguments).subList(1, arguments.length);
    for (PartDefinition definition : Definitions.ofYearbook().list()) {
      if (!asked.isEmpty() && !asked.contains(definition.key())) {
        continue;
      }
      for (Movements movements : study.of(definition, Run.quiet())) {
        List<Drift.Row> rows = movements.measured(ends(book.years().last()), ages);
        rows.forEach(row -> lines.add(line(row)));
        report(movements, Drift.of(rows));
      }
    }
    Files.write(Path.of(arguments[0]), lines);
  }

  private static List<Integer> ends(int last) {
    List<Integer> ends = new ArrayList<>();
    for (int to = FIRST_END; to < last + STEP; to += STEP) {
      ends.add(Math.min(to, last));
    }
    return ends;
  }

  private static String line(Drift.Row r) {
    return String.join(
        ",",
        r.definition(),
        r.of().name().toLowerCase(Locale.ROOT),
        String.valueOf(r.to()),
        String.valueOf(r.age()),
        digits(r.value()),
        digits(r.low()),
        digits(r.high()));
  }

  /* Four digits are more than such ends are sure of. */
  private static String digits(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toString();
  }

  private static void report(Movements movements, Drift drift) {
    if (movements.list().isEmpty()) {
      return;
    }
    StringBuilder words = new StringBuilder();
    for (Movements.Coverage c : movements.coverage(drift, FIRST_TESTED, REPORTED)) {
      words.append(
          String.format(
              Locale.ROOT,
              " %.1f (%.3f, %d, %.0f) |",
              100 * c.inside(),
              c.width(),
              c.movements(),
              100 * c.still()));
    }
    System.out.println(
        "| "
            + movements.definition()
            + " | "
            + movements.of().name().toLowerCase(Locale.ROOT)
            + " |"
            + words);
  }
}
