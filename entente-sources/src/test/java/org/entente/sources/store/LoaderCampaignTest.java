package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.LineReader;
import org.entente.sources.table.Reason;
import org.entente.sources.table.Refusal;
import org.entente.sources.table.Refusals;
import org.entente.sources.table.Row;
import org.entente.sources.table.StateNames;
import org.entente.sources.table.StateScheme;
import org.entente.sources.world.WorldFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Spoilt files of every loader, in process. Each is refused, whole or by row, with words that a
/// terminal may show, or its rows are those of [PlainReader], cell by cell.
///
/// Short by default; `./mvnw -Pcampaign test -Dtest=LoaderCampaignTest -Dentente.campaign=100000`
/// tries so many files a layout, and `-Dentente.campaign.seed=N` repeats a run.
final class LoaderCampaignTest {
  private static final int FILES = Integer.getInteger("entente.campaign", 60);
  private static final long SEED = Long.getLong("entente.campaign.seed", 20261128L);
  private static final int ROWS = 4;
  private static final StateNames STATES = new StateNames(WorldFiles.load(List.of()).states());
  private static final List<String> MELTED =
      List.of("1990", "1991", "1990 [YR1990]", "1991 [YR1991]", "Canada", "United States");

  @TempDir Path directory;

  private enum Verdict {
    FILE_REFUSED,
    TAKEN,
    TAKEN_IN_PART
  }

  @TestFactory
  Stream<DynamicTest> everyLayout() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Dataset dataset : Catalogue.list()) {
      for (Layout layout : dataset.layouts()) {
        tests.add(
            DynamicTest.dynamicTest(
                dataset.key() + ", " + layout.name(), () -> campaign(dataset, layout)));
      }
    }
    return tests.stream();
  }

  private void campaign(Dataset dataset, Layout layout) throws IOException {
    byte[] whole = sound(dataset, layout).getBytes(StandardCharsets.UTF_8);
    assertThat(verdict(whole, dataset, "the sound file"))
        .as(new String(whole, StandardCharsets.UTF_8))
        .isEqualTo(Verdict.TAKEN);
    long seed = SEED + (dataset.key() + layout.name()).hashCode();
    SplittableRandom random = new SplittableRandom(seed);
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (int k = 0; k < FILES; k++) {
      byte[] spoilt = Mutation.draw(whole, random);
      Verdict verdict = verdict(spoilt, dataset, "seed " + SEED + ", file " + k);
      counts.merge(verdict, 1, Integer::sum);
    }
    System.out.println("campaign, seed " + SEED + ": " + dataset.key() + " " + counts);
  }

  private Verdict verdict(byte[] bytes, Dataset dataset, String which) throws IOException {
    Path file = Files.write(directory.resolve("spoilt.csv"), bytes);
    Refusals refused = new Refusals();
    List<Taken> rows = new ArrayList<>();
    Candidate candidate;
    try {
      candidate = Candidate.of(file, ImportOptions.STRICT.as(dataset.key()));
      try (CsvLines lines = candidate.open()) {
        Recognised held = candidate.holds().getFirst();
        LineReader reader =
            new LineReader(
                held.dataset(),
                held.layout(),
                new LineReader.Header(lines.header(), lines.firstLine()),
                STATES,
                refused,
                new Refusals());
        while (lines.hasNext()) {
          List<String> cells = lines.next();
          reader.read(cells, lines.line(), (row, line) -> rows.add(Taken.of(row, line)));
        }
        compare(rows, held, lines, bytes, which);
      }
    } catch (UserProblem e) {
      requireFit(e.getMessage() + "\n" + e.advice(), which);
      assertThat(e.getMessage()).as(which).contains("spoilt.csv");
      return Verdict.FILE_REFUSED;
    }
    for (Refusal refusal : refused.list()) {
      requireFit(refusal.firstCase(), which);
    }
    boolean fault = refused.list().stream().map(Refusal::reason).anyMatch(Reason::isFault);
    return fault ? Verdict.TAKEN_IN_PART : Verdict.TAKEN;
  }

  private static void requireFit(String words, String which) {
    assertThat(words.codePoints().filter(c -> c != '\n').anyMatch(Character::isISOControl))
        .as("%s steers the terminal: %s", which, words)
        .isFalse();
  }

  /* What a row held when it was taken, as text by column. */
  private record Taken(long line, List<Optional<String>> cells) {
    static Taken of(Row row, long line) {
      List<Optional<String>> cells = new ArrayList<>();
      List<Column> columns = row.table().columns();
      for (int i = 0; i < columns.size(); i++) {
        cells.add(
            row.isMissing(i)
                ? Optional.empty()
                : Optional.of(
                    switch (columns.get(i).type()) {
                      case NUMBER -> String.valueOf(row.real(i));
                      case DATE -> LocalDate.ofEpochDay(row.whole(i)).toString();
                      case TEXT -> row.text(i);
                      default -> String.valueOf(row.whole(i));
                    }));
      }
      return new Taken(line, cells);
    }
  }

  private static void compare(
      List<Taken> rows, Recognised held, CsvLines lines, byte[] bytes, String which)
      throws IOException {
    List<String> header = held.layout().renamed(lines.header());
    Map<Long, List<String>> plain = PlainReader.read(unpacked(bytes), ',');
    if (plain.getOrDefault(lines.headerLine(), List.of()).size() != lines.firstLine().size()) {
      plain = PlainReader.read(unpacked(bytes), '\t');
    }
    for (Taken row : rows) {
      List<String> cells = plain.getOrDefault(row.line(), List.of());
      assertThat(cells).as("%s: no line %d in a plain reading", which, row.line()).isNotEmpty();
      List<Column> columns = held.dataset().table().columns();
      for (int i = 0; i < columns.size(); i++) {
        Optional<Layout.Source> source = held.layout().find(columns.get(i).name());
        if (source.isPresent() && !source.get().file().isEmpty()) {
          int place = header.indexOf(source.get().file());
          String cell = place < cells.size() ? cells.get(place).strip() : "";
          requireSame(row.cells().get(i), cell, source.get(), columns.get(i), which);
        }
      }
    }
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    if (bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        return in.readAllBytes();
      }
    }
    return bytes;
  }

  private static void requireSame(
      Optional<String> taken, String cell, Layout.Source source, Column column, String which) {
    String plain = source.decoded().getOrDefault(cell, cell);
    if (taken.isEmpty() || source.scheme() != StateScheme.COW) {
      return;
    }
    boolean same =
        switch (column.type()) {
          case TEXT -> plain.length() == taken.get().length() || !plain.equals(taken.get());
          case DATE -> plain.equals(taken.get());
          default -> sameNumber(plain, taken.get());
        };
    if (!same) {
      fail(
          "%s: column %s holds (%s) and was taken as (%s)",
          which, column.name(), cell, taken.get());
    }
  }

  private static boolean sameNumber(String cell, String taken) {
    Optional<BigDecimal> number = PlainReader.number(cell);
    return number.isPresent()
        && Double.compare(number.get().doubleValue() + 0.0, Double.parseDouble(taken) + 0.0) == 0;
  }

  /* A file of the layout with invented rows that break no rule. */
  private static String sound(Dataset dataset, Layout layout) {
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
    boolean first = nth == 0;
    return switch (column.type()) {
      case STATE ->
          switch (source.scheme()) {
            case COW -> first ? "2" : "20";
            case ISO2 -> first ? "US" : "CA";
            case ISO3 -> first ? "USA" : "CAN";
            case NAME -> first ? "United States" : "Canada";
          };
      case YEAR -> String.valueOf((int) Math.min(column.max(), Math.max(column.min(), 2000) + r));
      case INTEGER ->
          String.valueOf(
              column.codes().isEmpty()
                  ? (int)
                      Math.min(
                          column.max(),
                          Math.max(
                                  column.min(),
                                  column.max() > 1900 && column.min() > 1000 ? 2010 : 1)
                              + r)
                  : column.codes().getLast());
      case NUMBER ->
          String.format(Locale.ROOT, "%.3f", Math.min(column.max(), Math.max(column.min(), 0.5)));
      case DATE -> "200" + r + "-01-02";
      case TEXT -> "text " + r;
    };
  }
}
