package org.entente.answer.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.entente.answer.chart.Trends;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.jspecify.annotations.Nullable;

/// Pages of chance, with every kind of cell and words that ask for care.
public final class MadeUpPages {
  private static final String WORDS = "π <b>\"quoted\"</b> \\ ü \u2028 – , ; \t …";

  private MadeUpPages() {}

  /// The page of a seed.
  public static Page random(long seed) {
    return randomPage(new Random(seed));
  }

  private static Page randomPage(Random random) {
    Page page =
        Page.titled("Title " + WORDS)
            .finding(random.nextBoolean() ? "" : "Found " + WORDS)
            .evidence(random.nextBoolean() ? "" : "votes 2023, trade 2014")
            .warnings(List.of("careful " + WORDS))
            .sources(List.of(new Source("k", "Title", "", "Citation " + WORDS, "CC0")));
    for (int s = 0; s < 1 + random.nextInt(4); s++) {
      Table table = table("t" + s, random);
      Section section = Section.headed("Section " + s).paragraph(WORDS).table(table);
      page =
          page.section(
              random.nextBoolean()
                  ? section
                  : section.chart(
                      new Chart(
                          "c" + s,
                          "Chart",
                          WORDS,
                          Trends.spec(List.of("a", "ü \"b\"")),
                          table,
                          "In words")));
    }
    return page;
  }

  private static Table table(String key, Random random) {
    Table.Builder table =
        Table.builder(key, "Table " + key, WORDS)
            .column(Column.text("panel", "Panel", "A word."))
            .column(Column.text("unit", "Unit", "The unit."))
            .column(Column.integer("year", "Year", "A whole number.", ""))
            .column(Column.number("weight", "Weight", "A number.", "%"))
            .column(Column.date("day", "Day", "A day."))
            .column(Column.figure("figure", "Figure", "A figure.", "@unit"))
            .shown(random.nextInt(7) - 1);
    for (int r = 0; r < random.nextInt(6); r++) {
      table.row(
          WORDS.substring(random.nextInt(9)),
          random.nextBoolean() ? "share" : "",
          1900 + random.nextInt(200),
          orNull(random, random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10)),
          orNull(random, LocalDate.ofEpochDay(random.nextInt(40000) - 20000)),
          figure(random));
    }
    return table.build();
  }

  private static @Nullable Object orNull(Random random, Object value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  private static Figure figure(Random random) {
    if (random.nextInt(4) == 0) {
      return Figure.missing("no data " + WORDS);
    }
    double value = random.nextGaussian();
    TreeMap<String, String> parameters = new TreeMap<>();
    parameters.put("seed", String.valueOf(random.nextInt(3)));
    Interval.Basis basis = List.of(Interval.Basis.values()).get(random.nextInt(5));
    double high = random.nextInt(9) == 0 ? Double.POSITIVE_INFINITY : value + random.nextDouble();
    List<String> datasets = new ArrayList<>(List.of("un-votes", "cow-nmc"));
    return Figure.of(
        value,
        new Interval(value - random.nextDouble(), high, 0.9, basis),
        new Provenance(datasets, random.nextInt(99), "roll calls", "π [Scott1955]", parameters));
  }
}
