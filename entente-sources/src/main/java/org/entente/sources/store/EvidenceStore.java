package org.entente.sources.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.GivenFiles;
import org.entente.sources.file.Reason;
import org.entente.sources.file.SourceFile;
import org.entente.sources.own.OwnSeries;
import org.entente.sources.store.ImportReport.Outcome;
import org.entente.sources.table.StateNames;
import org.entente.world.States;

/// The evidence store: one DuckDB file of typed tables, each with its provenance.
///
/// An import is a transaction: all of a file or none of it. One program at a time can write; a
/// store opened for reading can be shared. A store that is closed, or whose process dies, holds
/// what the last finished import left.
public final class EvidenceStore implements AutoCloseable {
  private final StoreConnection connection;
  private final StateNames states;

  private EvidenceStore(StoreConnection connection, StateNames states) {
    this.connection = connection;
    this.states = states;
  }

  /// Opens the store for importing, making it if it is not there. Throws [UserProblem] if another
  /// program holds it or it was written by another version.
  public static EvidenceStore open(Path file, States states) {
    return new EvidenceStore(StoreConnection.open(file, false), new StateNames(states));
  }

  /// Opens the store for reading. Throws [UserProblem] if it is not there.
  public static EvidenceStore openToRead(Path file, States states) {
    return new EvidenceStore(StoreConnection.open(file, true), new StateNames(states));
  }

  /// A store in memory, gone when it is closed: what an import would do, without keeping anything.
  public static EvidenceStore scratch(States states) {
    return new EvidenceStore(StoreConnection.inMemory(), new StateNames(states));
  }

  /// Imports the file. A file that is in the store already changes nothing; another file of the
  /// same dataset replaces the earlier one. Throws [UserProblem], leaving the store as it was, if
  /// the file cannot be read or holds faults beyond those known of the publisher's file. Cost grows
  /// with the file's size. Returns the first report of [#importEvery].
  public ImportReport importFile(Path path, ImportOptions options, Run run) {
    return importEvery(path, options, run).getFirst();
  }

  /// Imports every dataset that the file holds, all of them or none; one report for each.
  public List<ImportReport> importEvery(Path path, ImportOptions options, Run run) {
    return take(Candidate.of(path, options), options, run);
  }

  private List<ImportReport> take(Candidate candidate, ImportOptions options, Run run) {
    return connection.transact(c -> {
      List<ImportReport> reports = new ArrayList<>();
      for (Recognised recognised : candidate.holds()) {
        reports.addAll(importIfNew(c, candidate, recognised, options, run));
      }
      return reports;
    });
  }

  private List<ImportReport> importIfNew(
      DuckDBConnection c,
      Candidate candidate,
      Recognised recognised,
      ImportOptions options,
      Run run)
      throws SQLException {
    SourceFile file = candidate.file();
    Optional<DatasetRecord> old = DatasetTable.find(c, recognised.dataset().key());
    if (old.isPresent() && old.get().sha256().equals(file.sha256()) && candidate.own().isEmpty()) {
      return List.of(unchanged(file, recognised, old.get()));
    }
    Outcome outcome = old.isPresent() ? Outcome.REPLACED : Outcome.IMPORTED;
    List<ImportReport> reports = new ArrayList<>();
    try (CsvLines lines = candidate.open()) {
      reports.add(new FileImport(file, recognised, options).into(c, lines, states, outcome, run));
    }
    for (Candidate further : candidate.further()) {
      try (CsvLines lines = further.open()) {
        reports.add(
            new FileImport(further.file(), further.holds().getFirst(), options)
                .addTo(c, lines, states, outcome, run));
      }
    }
    DatasetTable.replace(c, recognised.dataset(), candidate.files(), reports);
    if (candidate.own().isPresent()) {
      OwnTable.keep(c, candidate.own().get());
    }
    Reconciliation.afterImport(c, recognised.dataset().key());
    return reports;
  }

  private static ImportReport unchanged(SourceFile file, Recognised recognised, DatasetRecord old) {
    return new ImportReport(
        file.path(),
        old.key(),
        recognised.layout().name(),
        Outcome.UNCHANGED,
        old.rowsRead(),
        old.rowsKept(),
        old.rowsRefused(),
        old.firstYear(),
        old.lastYear(),
        List.of(),
        List.of(),
        List.of());
  }

  /// Imports every file of the directory (not of those below it) that is recognised, in order of
  /// name; a file that fails or is not recognised is listed with the reason and the others go on.
  public DirectoryReport importAll(Path directory, ImportOptions options, Run run) {
    return importAll(List.of(directory), options, run);
  }

  /// Imports files, and of directories every file that is recognised, in order; a file that fails
  /// or is not recognised is listed with the reason and the others go on. Several files of one
  /// series of the user's own, such as one for each year, are taken together; of several that hold
  /// another dataset none is taken, unless their bytes are the same.
  public DirectoryReport importAll(List<Path> paths, ImportOptions options, Run run) {
    List<Candidate> candidates = new ArrayList<>();
    List<DirectoryReport.Skipped> skipped = new ArrayList<>();
    List<DirectoryReport.Skipped> failed = new ArrayList<>();
    for (Path path : paths) {
      boolean named = !Files.isDirectory(path);
      for (Path file : named ? List.of(path) : csvFiles(path)) {
        try {
          Candidate candidate = Candidate.of(file, options);
          candidates.add(candidate);
        } catch (UserProblem e) {
          boolean aside = !named && e instanceof Candidate.NotRecognised;
          (aside ? skipped : failed)
              .add(new DirectoryReport.Skipped(file, String.valueOf(e.getMessage()), e.advice()));
        }
      }
    }
    List<Candidate> joined = Candidate.joined(candidates);
    failed.addAll(Candidate.removeRivals(joined));
    List<ImportReport> reports = new ArrayList<>();
    for (Candidate candidate : joined) {
      try {
        reports.addAll(take(candidate, options, run));
      } catch (UserProblem e) {
        if (e.kind() == UserProblem.Kind.MACHINE) {
          throw e;
        }
        failed.add(
            new DirectoryReport.Skipped(
                candidate.file().path(), String.valueOf(e.getMessage()), e.advice()));
      }
    }
    return new DirectoryReport(reports, skipped, failed);
  }

  private static List<Path> csvFiles(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(p ->
              String.valueOf(p.getFileName()).toLowerCase(Locale.ROOT).matches(GivenFiles.TABLE))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw UserProblem.input(
          "the directory " + directory + " cannot be read (" + Reason.of(e) + ")",
          "Check the path.");
    }
  }

  /// The datasets in the store, in order of key.
  public List<DatasetRecord> datasets() {
    return connection.read(DatasetTable::list);
  }

  /// The dataset with the key, if it is in the store.
  public Optional<DatasetRecord> find(String key) {
    return connection.read(c -> DatasetTable.find(c, key));
  }

  /// What the store holds, as evidence types.
  public Evidence evidence() {
    return new Evidence(connection);
  }

  /// What the store holds of the dyad of two states by COW code, the lower first.
  public DyadEvidence evidenceOf(int first, int second) {
    return new DyadEvidence(connection, first, second);
  }

  /// Deletes what an import added under the key; says whether there was any.
  public boolean remove(String key) {
    return connection.transact(c -> removeIfThere(c, key));
  }

  private static boolean removeIfThere(Connection c, String key) throws SQLException {
    if (DatasetTable.find(c, key).isEmpty()) {
      return false;
    }
    String table =
        Catalogue.list().stream()
            .filter(d -> d.key().equals(key))
            .map(d -> d.table().name())
            .findFirst()
            .orElseGet(() -> key.replace('-', '_'));
    if (key.startsWith(OwnSeries.PREFIX)) {
      OwnTable.delete(c, key.substring(OwnSeries.PREFIX.length()).replace('-', '_'));
    }
    try (Statement sql = c.createStatement()) {
      sql.execute("DROP TABLE IF EXISTS " + table);
    }
    DatasetTable.delete(c, key);
    Reconciliation.afterImport(c, key);
    return true;
  }

  @Override
  public void close() {
    connection.close();
  }
}
