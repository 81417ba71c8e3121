package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.Sample;
import org.entente.sources.SampleStates;
import org.entente.sources.store.ImportReport.Outcome;
import org.entente.sources.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports, repeats, replacements, provenance. The rows are invented.
class EvidenceStoreTest {
  private static final String THREE = "ccode,year,imports,exports\n2,1990,10,20\n20,1990,5,\n";
  private static final String OTHER = "ccode,year,imports,exports\n2,1991,11,21\n";

  @TempDir Path directory;

  @Test
  void importFile_newFile_keepsRowsAndProvenance() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      ImportReport report = sample.load(store, "t.csv", THREE);
      assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
      assertThat(report.rowsRead()).isEqualTo(2);
      DatasetRecord record = store.find("cow-trade-states").orElseThrow();
      assertThat(record.rowsKept()).isEqualTo(2);
      assertThat(record.firstYear()).isEqualTo(1990);
      // The hash of the file by sha256sum.
      assertThat(record.sha256())
          .isEqualTo("6f6de2e1a1b011c52d2555f663ff61748a40f2e78299f61b7abf4e5174327704");
      assertThat(record.bytes()).isEqualTo(THREE.length());
      assertThat(record.citation()).contains("Barbieri");
    }
  }

  @Test
  void importFile_missingCell_staysMissing() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(store, "t.csv", THREE);
      var trade = store.evidence().states(Trade.totals(), "imports", "exports");
      assertThat(trade.value(trade.column("exports"), 0)).isEqualTo(20);
      assertThat(trade.value(trade.column("exports"), 1)).isNaN();
    }
  }

  @Test
  void importFile_sameBytesAgain_changesNothing() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(store, "t.csv", THREE);
      var before = store.datasets();
      assertThat(sample.load(store, "other-name.csv", THREE).outcome())
          .isEqualTo(Outcome.UNCHANGED);
      assertThat(store.datasets()).isEqualTo(before);
    }
  }

  @Test
  void importFile_otherFileOfTheDataset_replacesIt() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(store, "t.csv", THREE);
      assertThat(sample.load(store, "t.csv", OTHER).outcome()).isEqualTo(Outcome.REPLACED);
      var trade = store.evidence().states(Trade.totals(), "imports", "exports");
      assertThat(trade.size()).isEqualTo(1);
      assertThat(trade.year(0)).isEqualTo(1991);
    }
  }

  @Test
  void open_again_findsWhatWasImported() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(store, "t.csv", THREE);
    }
    try (EvidenceStore store =
        EvidenceStore.openToRead(directory.resolve("evidence.duckdb"), SampleStates.states())) {
      assertThat(store.datasets()).hasSize(1);
    }
  }

  @Test
  void openToRead_noStore_saysHowToMakeOne() {
    assertThatThrownBy(
            () -> EvidenceStore.openToRead(directory.resolve("no.duckdb"), SampleStates.states()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no evidence store");
  }

  @Test
  void evidence_datasetNotImported_isAProblem() {
    try (EvidenceStore store = new Sample(directory).store()) {
      assertThatThrownBy(() -> store.evidence().dyads(Trade.flows(), "flow1"))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("lacks a dataset");
    }
  }

  @Test
  void remove_importedDataset_isGone() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(store, "t.csv", THREE);
      assertThat(store.remove("cow-trade-states")).isTrue();
      assertThat(store.remove("cow-trade-states")).isFalse();
      assertThat(store.datasets()).isEmpty();
    }
  }

  @Test
  void importAll_directory_importsSkipsAndReports() {
    Sample sample = new Sample(directory);
    sample.file("a.csv", THREE);
    sample.file("b.csv", "colour,taste\nred,sweet\n");
    sample.file("c.csv", "ccode1,ccode2,year,dyadigos\n2,20,1990,many\n");
    try (EvidenceStore store = sample.store()) {
      DirectoryReport report = store.importAll(directory, ImportOptions.STRICT, Run.quiet());
      assertThat(report.imported())
          .extracting(ImportReport::dataset)
          .containsExactly("cow-trade-states");
      assertThat(report.skipped()).hasSize(1);
      assertThat(report.failed()).hasSize(1);
      assertThat(report.failed().getFirst().why()).contains("many", "line 2");
    }
  }

  @Test
  void importFile_keepGoing_refusesFaultyRowsOnly() {
    Sample sample = new Sample(directory);
    Path file = sample.file("t.csv", THREE + "2,1992,-5,1\n");
    try (EvidenceStore store = sample.store()) {
      ImportReport report =
          store.importFile(file, new ImportOptions(Optional.empty(), true), Run.quiet());
      assertThat(report.rowsKept()).isEqualTo(2);
      assertThat(report.rowsRefused()).isEqualTo(1);
      assertThat(report.refused().getFirst().firstCase())
          .isEqualTo("line 4, column imports: \"-5\" is outside 0 to 100000000");
    }
  }

  @Test
  void scratch_goodFile_reportsAndKeepsNothing() {
    Path file = new Sample(directory).file("t.csv", THREE);
    try (EvidenceStore scratch = EvidenceStore.scratch(SampleStates.states())) {
      ImportReport report = scratch.importFile(file, ImportOptions.STRICT, Run.quiet());
      assertThat(report.rowsKept()).isEqualTo(2);
    }
    assertThat(directory.resolve("evidence.duckdb")).doesNotExist();
  }

  @Test
  void import_unknownColumns_namesTheNearest() {
    Path file = new Sample(directory).file("t.csv", "ccode,year,imports,sales\n2,1990,1,2\n");
    assertThatThrownBy(() -> Candidate.of(file, ImportOptions.STRICT))
        .isInstanceOfSatisfying(
            UserProblem.class,
            e -> {
              assertThat(e).hasMessageContaining("columns found: ccode, year, imports, sales");
              assertThat(e.advice()).contains("cow-trade-states", "missing: exports");
            });
  }

  @Test
  void importFile_stateOutsideItsExistence_isRefusedAndCounted() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      ImportReport report = sample.load(store, "t.csv", THREE + "705,1980,1,1\n");
      assertThat(report.rowsKept()).isEqualTo(2);
      assertThat(report.refused().getFirst().firstCase()).contains("line 4", "705 in 1980");
    }
  }

  @Test
  void open_fileThatIsNoStore_isAProblem() {
    Sample sample = new Sample(directory);
    Path notAStore = sample.file("evidence.duckdb", "this is text");
    assertThatThrownBy(() -> EvidenceStore.open(notAStore, SampleStates.states()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("not an evidence store");
  }
}
