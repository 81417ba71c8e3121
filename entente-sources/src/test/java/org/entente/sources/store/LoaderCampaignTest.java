package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.remittances.Remittances;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.LineReader;
import org.entente.sources.table.Reason;
import org.entente.sources.table.Refusal;
import org.entente.sources.table.Refusals;
import org.entente.sources.table.Row;
import org.entente.sources.table.StateNames;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Spoilt files of every loader, in process. Each is refused, whole or by row, in words that name
/// the place and the remedy and that a terminal may show; or its rows are those of a plain reading
/// ([Expectation]), cell by cell, and none is lost: rows taken and rows refused are together the
/// rows of the file. One file in so many also goes through a store in memory, as an import would.
///
/// Short by default; `-Pcampaign` is the long form, `-Dentente.campaign=N` tries N files a layout,
/// and `-Dentente.campaign.seed=N` repeats a run. `-Dentente.campaign.file=N` reads only the file
/// of that number of each layout, and shows it if it is at fault.
@Tag("slow")
final class LoaderCampaignTest {
  private static final int FILES = Integer.getInteger("entente.campaign", 60);
  private static final long SEED = Long.getLong("entente.campaign.seed", 20261128L);
  private static final int ONLY = Integer.getInteger("entente.campaign.file", -1);
  private static final int STORED_EVERY = 300;
  private static final int FAULTS_SHOWN = 5;
  private static final States REGISTRY = WorldFiles.load(List.of()).states();
  private static final StateNames STATES = new StateNames(REGISTRY);
  private static final Map<String, Set<Integer>> CODES = Expectation.names(REGISTRY);
  private static final CampaignTally TALLY = new CampaignTally("loaders", SEED);

  @TempDir Path directory;

  @AfterAll
  static void figures() {
    System.out.println(TALLY.words());
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

  /* Found by the long form: the oracle took the header's only name for a file of commas. */
  @Test
  void theSeparatorOfAHeaderThatLostIt() throws IOException {
    String text = "sending countr\nUnited States;1;1\n";
    List<String> faults = new ArrayList<>();
    verdict(text.getBytes(StandardCharsets.UTF_8), Remittances.of2010(), faults);
    assertThat(faults).isEmpty();
  }

  private void campaign(Dataset dataset, Layout layout) throws IOException {
    byte[] whole = SoundFile.of(dataset, layout).getBytes(StandardCharsets.UTF_8);
    List<String> faults = new ArrayList<>();
    assertThat(verdict(whole, dataset, faults))
        .as(new String(whole, StandardCharsets.UTF_8))
        .isEqualTo(CampaignTally.Verdict.TAKEN);
    SplittableRandom random =
        new SplittableRandom(SEED + (dataset.key() + layout.name()).hashCode());
    try (EvidenceStore store = EvidenceStore.scratch(REGISTRY)) {
      for (int k = 0; k < Math.max(FILES, ONLY + 1); k++) {
        Mutation.Spoilt spoilt = Mutation.draw(whole, random);
        if (ONLY >= 0 && k != ONLY) {
          continue;
        }
        List<String> found = new ArrayList<>();
        CampaignTally.Verdict verdict = verdict(spoilt.file(), dataset, found);
        if (k % STORED_EVERY == 0 && verdict != CampaignTally.Verdict.REFUSED) {
          store(store, dataset, found);
        }
        TALLY.add(spoilt.how(), found.isEmpty() ? verdict : CampaignTally.Verdict.FAULT);
        int file = k;
        found.forEach(
            f -> faults.add("seed " + SEED + ", file " + file + " " + spoilt.how() + ": " + f));
        if (ONLY >= 0 && !found.isEmpty()) {
          faults.add(new String(spoilt.file(), StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(faults.stream().limit(FAULTS_SHOWN)).as("%d faults", faults.size()).isEmpty();
  }

  private Path spoilt() {
    return directory.resolve("spoilt.csv");
  }

  private CampaignTally.Verdict verdict(byte[] bytes, Dataset dataset, List<String> faults)
      throws IOException {
    Path file = Files.write(spoilt(), bytes);
    Refusals refused = new Refusals();
    long[] taken = new long[1];
    try {
      Candidate candidate = Candidate.of(file, ImportOptions.STRICT.as(dataset.key()));
      Recognised held = candidate.holds().getFirst();
      try (CsvLines lines = candidate.open()) {
        Optional<byte[]> text = PlainUnpacking.of(bytes);
        Expectation expected =
            Expectation.of(
                text.orElse(new byte[0]),
                held,
                new CsvLines.Read(lines.firstLine(), lines.headerLine()),
                CODES);
        if (text.isEmpty()) {
          faults.add("a damaged packed file is read");
        } else {
          expected.faultOfHeader(held.layout().unread(lines.header())).ifPresent(faults::add);
        }
        LineReader.Sink sink =
            (row, line) -> {
              taken[0]++;
              expected.faultOf(row, line).ifPresent(faults::add);
            };
        read(candidate, lines, refused, faults.isEmpty() ? sink : (_, _) -> {});
        if (faults.isEmpty() && taken[0] + refused.total() != expected.rows()) {
          faults.add(
              "of "
                  + expected.rows()
                  + " rows "
                  + taken[0]
                  + " were taken and "
                  + refused.total()
                  + " refused");
        }
      }
    } catch (UserProblem e) {
      faults.clear();
      faults.addAll(faultsOfMessage(e));
      return CampaignTally.Verdict.REFUSED;
    } catch (RuntimeException | StackOverflowError e) {
      faults.add("a defect: " + e);
    }
    refused.list().forEach(r -> requireFit(r.firstCase(), faults));
    boolean fault = refused.list().stream().map(Refusal::reason).anyMatch(Reason::isFault);
    return fault ? CampaignTally.Verdict.IN_PART : CampaignTally.Verdict.TAKEN;
  }

  private static void read(
      Candidate candidate, CsvLines lines, Refusals refused, LineReader.Sink sink) {
    Recognised held = candidate.holds().getFirst();
    LineReader reader =
        new LineReader(
            held.dataset(),
            held.layout(),
            FileImport.header(lines),
            STATES,
            refused,
            new Refusals());
    FileImport.requireNoRowBefore(candidate.file(), lines, reader);
    while (lines.hasNext()) {
      List<String> cells = lines.next();
      reader.read(cells, lines.line(), sink);
    }
  }

  private static List<String> faultsOfMessage(UserProblem problem) {
    List<String> faults = new ArrayList<>();
    String message = String.valueOf(problem.getMessage());
    requireFit(message + "\n" + problem.advice(), faults);
    if (!message.contains("spoilt.csv")) {
      faults.add("the message names no file: " + message);
    }
    if (problem.advice().isBlank()) {
      faults.add("the message names no remedy: " + message);
    }
    return faults;
  }

  private static void requireFit(String words, List<String> faults) {
    if (words.codePoints().filter(c -> c != '\n').anyMatch(Character::isISOControl)) {
      faults.add("a message steers the terminal: " + words);
    }
  }

  /* The same file through a store: its rows, once for each key, and none lost. */
  private void store(EvidenceStore store, Dataset dataset, List<String> faults) throws IOException {
    List<String> rows = new ArrayList<>();
    Map<String, String> rowByKey = new HashMap<>();
    Candidate candidate = Candidate.of(spoilt(), ImportOptions.STRICT.as(dataset.key()));
    Recognised held = candidate.holds().getFirst();
    try (CsvLines lines = candidate.open()) {
      read(
          candidate,
          lines,
          new Refusals(),
          (row, _) -> {
            rows.add(text(row, false));
            rowByKey.putIfAbsent(text(row, true), text(row, false));
          });
    }
    store.remove(dataset.key());
    try {
      ImportReport report =
          store.importFile(
              spoilt(), new ImportOptions(Optional.of(dataset.key()), true), Run.quiet());
      if (report.rowsKept() != rowByKey.size()) {
        faults.add(
            "the store keeps " + report.rowsKept() + " rows of " + rowByKey.size() + " keys");
      }
      boolean each = !held.layout().isSummed() && !held.layout().isRepeated();
      if (each && report.rowsRead() != report.rowsKept() + report.rowsRefused()) {
        faults.add("a row is neither kept nor refused");
      }
    } catch (UserProblem e) {
      if (!rows.isEmpty()) {
        faults.add("rows that can be read are refused by the store: " + e.getMessage());
      }
    }
  }

  private static String text(Row row, boolean key) {
    StringBuilder text = new StringBuilder();
    List<Column> columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (!key || columns.get(i).key()) {
        String cell =
            switch (columns.get(i).type()) {
              case NUMBER -> String.valueOf(row.real(i));
              case TEXT -> row.text(i);
              default -> String.valueOf(row.whole(i));
            };
        text.append(row.isMissing(i) ? "missing" : cell).append('|');
      }
    }
    return text.toString();
  }
}
