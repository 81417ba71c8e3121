package org.entente.sources.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.LineReader;
import org.entente.sources.table.Reason;
import org.entente.sources.table.Refusal;
import org.entente.sources.table.Refusals;
import org.entente.sources.table.Row;
import org.entente.sources.table.StateNames;
import org.entente.sources.table.Table;

/// The import of one file into one table: lines to a staging table, duplicates out, the rest in
/// order of key into the table that replaces the earlier one.
///
/// Runs inside the caller's transaction; whatever it throws, the caller rolls back.
final class FileImport {
  private static final String STAGING = "staged_row";
  private static final int LINES_BETWEEN_CHECKS = 4096;
  private static final int FAULTS_SHOWN = 5;

  private final SourceFile file;
  private final Recognised recognised;
  private final ImportOptions options;
  private final Refusals refused = new Refusals();
  private final Refusals remarked = new Refusals();
  private List<String> unread = List.of();
  private long rowsRead;

  FileImport(SourceFile file, Recognised recognised, ImportOptions options) {
    this.file = file;
    this.recognised = recognised;
    this.options = options;
  }

  /// Reads every line, refuses a faulty file, fills the table and says what became of it.
  ImportReport into(
      DuckDBConnection connection,
      CsvLines lines,
      StateNames states,
      ImportReport.Outcome outcome,
      Run run)
      throws SQLException {
    Table table = recognised.dataset().table();
    try (Statement sql = connection.createStatement()) {
      sql.execute(
          Phrase.of(
              "CREATE OR REPLACE TEMP TABLE %s (line_of_file BIGINT, %s)",
              STAGING, table.definitions()));
      stage(connection, lines, states, run);
      countDuplicates(connection);
      refuseFaulty();
      refuseAllLeftOut(sql);
      sql.execute("DROP TABLE IF EXISTS " + table.name());
      sql.execute("CREATE TABLE " + table.name() + " AS " + selection());
      sql.execute("DROP TABLE " + STAGING);
    }
    return report(connection, outcome);
  }

  /// Reads every line of a further file of the same table, which holds none of its keys yet, and
  /// adds its rows; a row of two files might be counted twice, so that both are refused.
  ImportReport addTo(
      DuckDBConnection connection,
      CsvLines lines,
      StateNames states,
      ImportReport.Outcome outcome,
      Run run)
      throws SQLException {
    String name = recognised.dataset().table().name();
    String before = name + "_before";
    try (Statement sql = connection.createStatement()) {
      sql.execute("ALTER TABLE " + name + " RENAME TO " + before);
      ImportReport report = into(connection, lines, states, outcome, run);
      requireNewKeys(sql, before);
      String keys = recognised.dataset().table().keys();
      sql.execute("INSERT INTO " + before + " SELECT * FROM " + name);
      sql.execute(
          "CREATE OR REPLACE TABLE " + name + " AS SELECT * FROM " + before + " ORDER BY " + keys);
      sql.execute("DROP TABLE " + before);
      return report;
    }
  }

  private void requireNewKeys(Statement sql, String before) throws SQLException {
    Table table = recognised.dataset().table();
    try (ResultSet rows =
        sql.executeQuery(
            "SELECT count(*), min(concat_ws(' ', "
                + table.keys()
                + ")) FROM "
                + table.name()
                + " SEMI JOIN "
                + before
                + " USING ("
                + table.keys()
                + ")")) {
      rows.next();
      if (rows.getLong(1) > 0) {
        throw UserProblem.input(
            Phrase.of(
                "%s (%s): %,d of its keys (%s) are in a file before it too, the first %s",
                file.path(),
                recognised.dataset().key(),
                rows.getLong(1),
                table.keys().replace("\"", ""),
                rows.getString(2)),
            "Nothing was imported. Give each year, or each country, in one file only.");
      }
    }
  }

  private void stage(DuckDBConnection connection, CsvLines lines, StateNames states, Run run)
      throws SQLException {
    Dataset dataset = recognised.dataset();
    LineReader reader =
        new LineReader(dataset, recognised.layout(), header(lines), states, refused, remarked);
    unread = recognised.layout().unread(lines.header());
    requireNoRowBefore(file, lines, reader);
    long read = 0;
    try (DuckDBAppender appender = connection.createAppender("temp", "main", STAGING)) {
      Staging staging = new Staging(appender);
      while (lines.hasNext()) {
        List<String> cells = lines.next();
        if (read++ % LINES_BETWEEN_CHECKS == 0) {
          run.checkInterrupted();
          run.progress().at("import " + dataset.key(), lines.bytesRead(), file.bytes());
        }
        rowsRead += reader.read(cells, lines.line(), staging);
      }
      staging.finish();
    }
    run.progress().at("import " + dataset.key(), file.bytes(), file.bytes());
  }

  static LineReader.Header header(CsvLines lines) {
    return new LineReader.Header(
        lines.header(), lines.firstLine(), lines.preview(), lines.semicolons());
  }

  /// Refuses a file that has a row before its header: files were joined, or sorted.
  static void requireNoRowBefore(SourceFile file, CsvLines lines, LineReader reader) {
    for (CsvLines.Read passed : lines.passed()) {
      if (reader.resemblesRow(passed.cells())) {
        throw UserProblem.input(
            Phrase.of(
                "%s, line %s: a row stands before the header, which is line %s",
                file.path(), passed.line(), lines.headerLine()),
            "Move the header to the top of the file.");
      }
    }
  }

  private String selection() {
    Table table = recognised.dataset().table();
    if (!recognised.layout().isSummed()) {
      return Phrase.of(
          "SELECT %s FROM %s QUALIFY row_number() OVER (PARTITION BY %s ORDER BY"
              + " line_of_file) = 1 ORDER BY %s",
          table.names(), staged(), table.keys(), table.keys());
    }
    String columns =
        table.columns().stream()
            .map(c -> c.key() ? Table.quoted(c.name()) : summed(c))
            .collect(Collectors.joining(", "));
    return Phrase.of(
        "SELECT %s FROM %s GROUP BY %s ORDER BY %s", columns, STAGING, table.keys(), table.keys());
  }

  /* The rows of which each key should have one. */
  private String staged() {
    String names = recognised.dataset().table().names();
    return recognised.layout().isRepeated()
        ? Phrase.of(
            "(SELECT min(line_of_file) AS line_of_file, %s FROM %s GROUP BY %s)",
            names, STAGING, names)
        : STAGING;
  }

  private static String summed(Column column) {
    String name = Table.quoted(column.name());
    String sum =
        column.type() == Column.Type.TEXT
            ? "min(" + name + ")"
            : "CAST(sum(" + name + ") AS " + column.type().sql() + ")";
    return sum + " AS " + name;
  }

  private void countDuplicates(Connection connection) throws SQLException {
    if (recognised.layout().isSummed()) {
      return;
    }
    String keys = recognised.dataset().table().keys();
    String later =
        Phrase.of(
            "SELECT line_of_file, concat_ws(' ', %s) AS key FROM %s QUALIFY row_number()"
                + " OVER (PARTITION BY %s ORDER BY line_of_file) > 1",
            keys, staged(), keys);
    try (Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "SELECT count(*), min(line_of_file), arg_min(key, line_of_file) FROM ("
                    + later
                    + ")")) {
      if (rows.next() && rows.getLong(1) > 0) {
        String columns = keys.replace("\"", "");
        refused.add(
            Reason.DUPLICATE,
            columns,
            "occurs twice",
            rows.getLong(2),
            rows.getString(3),
            rows.getLong(1));
      }
    }
  }

  private void refuseFaulty() {
    if (rowsRead == 0) {
      throw UserProblem.input(file.path() + " has a header but no rows", "Download it again.");
    }
    List<Refusal> faults =
        refused.list().stream()
            .filter(r -> r.reason().isFault())
            .filter(r -> r.rows() > recognised.dataset().allowances().getOrDefault(r.reason(), 0))
            .toList();
    if (options.keepGoing() || faults.isEmpty()) {
      return;
    }
    long rows = faults.stream().mapToLong(Refusal::rows).sum();
    throw UserProblem.input(
        Phrase.of(
            "%s (%s): %s of %s rows cannot be read:%s",
            file.path(), recognised.dataset().key(), rows, rowsRead, shown(faults)),
        "Nothing was imported. Mend the file, or import without these rows (--keep-going).");
  }

  /* A file of which nothing is left must not replace what is there. */
  private void refuseAllLeftOut(Statement sql) throws SQLException {
    try (ResultSet rows = sql.executeQuery("SELECT count(*) FROM " + STAGING)) {
      rows.next();
      if (rows.getLong(1) > 0) {
        return;
      }
    }
    throw UserProblem.input(
        Phrase.of(
            "%s (%s): none of %s rows can be kept:%s",
            file.path(), recognised.dataset().key(), rowsRead, shown(refused.list())),
        "Nothing was imported. See the dataset's page in docs/sources for what is left out.");
  }

  private static String shown(List<Refusal> refusals) {
    return refusals.stream()
        .limit(FAULTS_SHOWN)
        .map(f -> "\n  " + f.firstCase() + (f.rows() > 1 ? " (" + f.rows() + " rows)" : ""))
        .collect(Collectors.joining());
  }

  private ImportReport report(Connection connection, ImportReport.Outcome outcome)
      throws SQLException {
    Dataset dataset = recognised.dataset();
    String span = dataset.years().isEmpty() ? "0, 0" : span(dataset);
    try (Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery("SELECT count(*), " + span + " FROM " + dataset.table().name())) {
      rows.next();
      return new ImportReport(
          file.path(),
          dataset.key(),
          recognised.layout().name(),
          outcome,
          rowsRead,
          rows.getLong(1),
          refused.total(),
          rows.getInt(2),
          rows.getInt(3),
          unread,
          refused.list(),
          remarks(connection));
    }
  }

  private List<Refusal> remarks(Connection connection) throws SQLException {
    List<Refusal> remarks = new ArrayList<>(remarked.list());
    remarks.addAll(VoteCoverage.remarks(connection, recognised.dataset()));
    return remarks;
  }

  private static String span(Dataset dataset) {
    String last = year(dataset, dataset.years().getLast());
    String first = year(dataset, dataset.years().getFirst());
    return "coalesce(min(" + first + "), 0), coalesce(max(" + last + "), 0)";
  }

  private static String year(Dataset dataset, String column) {
    Table table = dataset.table();
    boolean date = table.columns().get(table.indexOf(column)).type() == Column.Type.DATE;
    String name = Table.quoted(column);
    return date ? "year(" + name + ")" : name;
  }

  /// The appender to the staging table; a failure of the database ends the reading.
  private static final class Staging implements LineReader.Sink {
    private final DuckDBAppender appender;

    Staging(DuckDBAppender appender) {
      this.appender = appender;
    }

    @Override
    public void take(Row row, long line) {
      try {
        appender.beginRow().append(line);
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
          append(row, i, columns.get(i).type());
        }
        appender.endRow();
      } catch (SQLException e) {
        throw new StoreFailure(e);
      }
    }

    private void append(Row row, int i, Column.Type type) throws SQLException {
      if (row.isMissing(i)) {
        appender.appendNull();
        return;
      }
      switch (type) {
        case STATE, YEAR -> appender.append((short) row.whole(i));
        case INTEGER -> appender.append((int) row.whole(i));
        case NUMBER -> appender.append(row.real(i));
        case DATE -> appender.appendEpochDays((int) row.whole(i));
        case TEXT -> appender.append(row.text(i));
      }
    }

    void finish() throws SQLException {
      appender.flush();
    }
  }
}
