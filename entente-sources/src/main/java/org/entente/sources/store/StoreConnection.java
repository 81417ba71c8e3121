package org.entente.sources.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.sources.file.Reason;
import org.entente.sources.file.UnpackedLibrary;

/// The connection to the store's DuckDB file, with its version and its transactions.
final class StoreConnection implements AutoCloseable {
  /// The version of the tables; a store of another version is refused.
  static final int VERSION = 1;

  /// Work that is done in one transaction.
  @FunctionalInterface
  interface Work<R> {
    /// Does the work.
    R with(DuckDBConnection connection) throws SQLException;
  }

  private final Path file;
  private final DuckDBConnection connection;

  private StoreConnection(Path file, DuckDBConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  static StoreConnection open(Path file, boolean readOnly) {
    try {
      Path directory = file.toAbsolutePath().getParent();
      if (!readOnly && directory != null) {
        Files.createDirectories(directory);
      }
      if (readOnly && !Files.exists(file)) {
        throw UserProblem.input(
            "there is no evidence store at " + file, "Make one with: entente data import DIR");
      }
      return new StoreConnection(file, connect(file, readOnly)).ofThisVersion(readOnly);
    } catch (SQLException e) {
      throw problem(file, e);
    } catch (IOException e) {
      throw UserProblem.machine(
          "the directory of the store " + file + " cannot be made (" + Reason.of(e) + ")",
          "Choose another place.");
    }
  }

  /// A store that is gone when it is closed.
  static StoreConnection inMemory() {
    Path nowhere = Path.of("(memory)");
    try {
      StoreConnection store =
          new StoreConnection(
              nowhere, DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class));
      UnpackedLibrary.forget();
      return store.ofThisVersion(false);
    } catch (SQLException e) {
      throw problem(nowhere, e);
    }
  }

  private static DuckDBConnection connect(Path file, boolean readOnly) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("duckdb.read_only", String.valueOf(readOnly));
    settings.setProperty("memory_limit", "2GB");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    try {
      Connection made = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
      UnpackedLibrary.forget();
      return made.unwrap(DuckDBConnection.class);
    } catch (LinkageError e) {
      throw noDriver(e);
    }
  }

  /* The driver unpacks its native part into the folder for temporary files and loads it there. */
  private static UserProblem noDriver(LinkageError e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return UserProblem.machine(
        "the database library cannot be loaded from the folder for temporary files, "
            + System.getProperty("java.io.tmpdir")
            + " ("
            + Reason.of(cause)
            + ")",
        "Name another that can be written and run from, such as"
            + " ENTENTE_JAVA_OPTS=-Djava.io.tmpdir=$HOME.");
  }

  /* This store, closed again if it is none of this version: a database that stays open in the process
  is shown again as it was, whatever another process writes to it since. */
  private StoreConnection ofThisVersion(boolean readOnly) throws SQLException {
    try {
      requireVersion(readOnly);
      return this;
    } catch (SQLException | UserProblem e) {
      connection.close();
      throw e;
    }
  }

  private void requireVersion(boolean readOnly) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      if (!readOnly) {
        sql.execute("CREATE TABLE IF NOT EXISTS store_version (version INTEGER NOT NULL)");
        sql.execute(
            "INSERT INTO store_version SELECT "
                + VERSION
                + " WHERE NOT EXISTS (SELECT 1 FROM store_version)");
        sql.execute(DatasetTable.DEFINITION);
      } else if (isEmpty(sql)) {
        throw UserProblem.input(
            "the evidence store " + file + " is empty: its first import was stopped",
            "Import again with: entente data import DIR");
      }
      try (ResultSet rows = sql.executeQuery("SELECT version FROM store_version")) {
        int found = rows.next() ? rows.getInt(1) : 0;
        if (found != VERSION) {
          throw UserProblem.input(
              Phrase.of(
                  "the evidence store %s has version %s; this program writes %s",
                  file, found, VERSION),
              "Delete it and import the datasets again.");
        }
      }
    }
  }

  private static boolean isEmpty(Statement sql) throws SQLException {
    try (ResultSet tables =
        sql.executeQuery(
            "SELECT count(*) FROM duckdb_tables()"
                + " WHERE table_name IN ('store_version', 'dataset')")) {
      return tables.next() && tables.getInt(1) < 2;
    }
  }

  /// Does the work in one transaction: all of it or, if it throws, nothing.
  <R> R transact(Work<R> work) {
    boolean done = false;
    try {
      connection.setAutoCommit(false);
      R result = work.with(connection);
      connection.commit();
      done = true;
      return result;
    } catch (SQLException e) {
      throw problem(file, e);
    } catch (StoreFailure e) {
      throw problem(file, e.failure());
    } finally {
      leave(done);
    }
  }

  private void leave(boolean done) {
    try {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // A connection that failed for lack of space cannot even roll back; its file keeps the
      // last commit, which is what the next opening finds.
      closeQuietly();
    }
  }

  /// Reads without a transaction of its own.
  <R> R read(Work<R> work) {
    try {
      return work.with(connection);
    } catch (SQLException e) {
      throw problem(file, e);
    }
  }

  private static UserProblem problem(Path file, SQLException e) {
    String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("lock")) {
      return UserProblem.machine(
          "the evidence store " + file + " is in use by another program",
          "Wait until it has finished, or stop it.");
    }
    if (lower.contains("no space left")
        || lower.contains("file too large")
        || lower.contains("disk")
        || lower.contains("could not write")) {
      return UserProblem.machine(
          "no space left for the evidence store " + file + " (" + text + ")",
          "Free some space; the store is as it was before.");
    }
    if (lower.contains("read-only file system") || lower.contains("permission denied")) {
      return UserProblem.machine(
          "the evidence store " + file + " may not be written",
          "Change its permissions, or set ENTENTE_HOME to a folder that can be written.");
    }
    if (lower.contains("not a valid duckdb")) {
      return UserProblem.input(
          file + " is not an evidence store", "Choose another file, or delete it.");
    }
    if (lower.contains("does not exist") && lower.contains("table")) {
      return UserProblem.input(
          "the evidence store " + file + " lacks a dataset (" + text + ")",
          "Import it with: entente data import FILE");
    }
    return UserProblem.machine(
        "the evidence store " + file + " failed: " + text,
        "If the file is damaged, delete it and import the datasets again.");
  }

  private void closeQuietly() {
    try {
      connection.close();
    } catch (SQLException e) {
      // Nothing is left to be done for a connection that cannot be closed.
    }
  }

  @Override
  public void close() {
    closeQuietly();
  }
}
