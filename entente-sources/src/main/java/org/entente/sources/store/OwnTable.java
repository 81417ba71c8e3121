package org.entente.sources.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.panel.DyadColumn;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;
import org.entente.sources.own.OwnFile;
import org.entente.sources.own.OwnLayout;
import org.entente.sources.own.OwnSeries;
import org.entente.sources.own.PublishedTrade;
import org.entente.sources.series.Series;

/// The series that users bring: which there are, and what a file of one holds.
final class OwnTable {
  private static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS own_series (
        name VARCHAR NOT NULL, unit VARCHAR NOT NULL, dyads BOOLEAN NOT NULL,
        directed BOOLEAN NOT NULL)\
      """;

  private static final int SHOWN = 3;

  private OwnTable() {}

  /// The series that a file holds by what is said of it. Throws [UserProblem] where its columns
  /// cannot be found, or where it is of pairs and the series of that name of states, or the
  /// reverse.
  static OwnSeries series(OwnFile said, SourceFile file) {
    OwnFile read = read(said, file);
    boolean ofDyads = layout(said, file).isOfDyads();
    Optional<Series> known = known(said.series());
    if (known.isPresent() && ofDyads != isOfDyads(known.get())) {
      throw UserProblem.input(
          file.path()
              + " holds "
              + (ofDyads ? "pairs of states" : "states")
              + "; the series "
              + said.series()
              + " is of "
              + (ofDyads ? "states" : "pairs of states"),
          "Give it another name with --series.");
    }
    boolean directed =
        ofDyads && said.directed() && known.stream().allMatch(s -> s.key().equals(OwnSeries.TRADE));
    return new OwnSeries(read.series(), read.unit(), ofDyads, directed);
  }

  private static OwnLayout layout(OwnFile said, SourceFile file) {
    try (CsvLines lines = open(file)) {
      OwnFile read = said.in(lines.header());
      return new OwnLayout(
          String.valueOf(file.path()),
          lines.header(),
          read.columns(),
          OwnLayout.compared(read.only()),
          read.numbers(),
          read.summed());
    }
  }

  private static CsvLines open(SourceFile file) {
    return new CsvLines(file, header -> header.size() > 1);
  }

  private static OwnFile read(OwnFile said, SourceFile file) {
    try (CsvLines lines = open(file)) {
      return said.in(lines.header());
    }
  }

  /// The trade that a file holds if its columns are those of a publisher's file of it.
  static Optional<OwnFile> published(SourceFile file) {
    try (CsvLines lines = open(file)) {
      return PublishedTrade.find(lines.header())
          .map(_ -> new OwnFile(OwnSeries.TRADE, "", true, ColumnChoice.NONE, Map.of()));
    } catch (UserProblem notRead) {
      return Optional.empty();
    }
  }

  /* A file of exports and imports, or of several indicators, is no series until somebody says which
   * rows are meant. */
  private static void requireOneKind(OwnLayout layout, SourceFile file) {
    List<String> kinds = layout.kinds();
    if (kinds.isEmpty()) {
      return;
    }
    Map<String, Set<String>> cells = new TreeMap<>();
    try (CsvLines lines = open(file)) {
      int[] places = kinds.stream().mapToInt(layout.header()::indexOf).toArray();
      while (lines.hasNext()) {
        List<String> line = lines.next();
        if (isWanted(layout, line)) {
          for (int k = 0; k < places.length; k++) {
            String cell = places[k] < line.size() ? line.get(places[k]).strip() : "";
            Set<String> seen = cells.computeIfAbsent(kinds.get(k), _ -> new TreeSet<>());
            if (!cell.isEmpty() && seen.size() <= SHOWN) {
              seen.add(cell);
            }
          }
        }
      }
    }
    cells.forEach((column, seen) -> {
      if (seen.size() > 1) {
        throw UserProblem.input(
            Phrase.of(
                "%s: its rows are of several kinds: %s is %s",
                file.path(), column, String.join(", ", seen)),
            Phrase.of(
                "Say which are meant, for example with --only \"%s=%s\".",
                column, seen.iterator().next()));
      }
    });
  }

  /* Figures in millions beside a scale of 6 are no US dollars; whoever says the unit has looked. */
  private static void requireScaleOfOne(OwnFile said, OwnLayout layout, SourceFile file) {
    List<String> scales = said.unit().isEmpty() ? layout.scales() : List.of();
    for (String scale : scales) {
      int place = layout.header().indexOf(scale);
      try (CsvLines lines = open(file)) {
        while (lines.hasNext()) {
          List<String> line = lines.next();
          String cell = place < line.size() ? line.get(place).strip() : "";
          if (isWanted(layout, line) && !cell.matches("(?i)|0|units?")) {
            throw UserProblem.input(
                Phrase.of(
                    "%s: its %s is %s, so its numbers are not in units", file.path(), scale, cell),
                "Say in what they are, for example: --series trade --unit \"million US dollars\".");
          }
        }
      }
    }
  }

  private static boolean isWanted(OwnLayout layout, List<String> line) {
    return layout.only().entrySet().stream()
        .allMatch(only -> {
          int place = layout.header().indexOf(only.getKey());
          return place < 0
              || (place < line.size() && line.get(place).strip().equals(only.getValue()));
        });
  }

  /// What the file is recognised as.
  static Recognised recognise(OwnFile said, SourceFile file) {
    OwnLayout layout = layout(said, file);
    requireOneKind(layout, file);
    requireScaleOfOne(said, layout, file);
    var dataset = layout.dataset(series(said, file));
    return new Recognised(dataset, dataset.layouts().getFirst());
  }

  /// The series of the program that a user's figures of the key stand in for.
  static Optional<Series> known(String key) {
    return Catalogue.series().stream()
        .filter(s -> s.key().equals(key))
        .filter(s -> !s.value().isEmpty() || key.equals(OwnSeries.TRADE))
        .findFirst();
  }

  private static boolean isOfDyads(Series series) {
    return series.columns().getFirst() instanceof DyadColumn;
  }

  /// Brings the values of a series that has just been imported into the unit of the one it stands
  /// in for, and keeps what is said of it.
  static void keep(Connection connection, OwnSeries series) throws SQLException {
    double factor =
        series.unit().isEmpty()
            ? 1
            : known(series.key())
                .map(s -> OwnSeries.factor(series.unit(), s.columns().getFirst().unit()))
                .orElse(1.0);
    delete(connection, series.key());
    try (Statement sql = connection.createStatement();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO own_series VALUES (?, ?, ?, ?)")) {
      if (factor != 1) {
        sql.execute(Phrase.of("UPDATE %s SET value = value * %s", series.table().name(), factor));
      }
      insert.setString(1, series.key());
      insert.setString(2, series.unit());
      insert.setBoolean(3, series.ofDyads());
      insert.setBoolean(4, series.directed());
      insert.execute();
    }
  }

  /// Forgets a series; its table stays.
  static void delete(Connection connection, String key) throws SQLException {
    try (Statement sql = connection.createStatement();
        PreparedStatement delete =
            prepared(connection, sql, "DELETE FROM own_series WHERE name = ?")) {
      delete.setString(1, key);
      delete.execute();
    }
  }

  private static PreparedStatement prepared(Connection connection, Statement sql, String text)
      throws SQLException {
    sql.execute(DEFINITION);
    return connection.prepareStatement(text);
  }

  /// The series that the program does not know, in order of key.
  static List<Series> list(Connection connection) throws SQLException {
    boolean any =
        !Rows.list(
                connection,
                "SELECT 1 FROM duckdb_tables() WHERE table_name = 'own_series'",
                row -> row.getInt(1))
            .isEmpty();
    return any
        ? Rows.list(
                connection,
                "SELECT name, unit, dyads, directed FROM own_series ORDER BY name",
                row ->
                    new OwnSeries(
                        row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
            .stream()
            .filter(s -> known(s.key()).isEmpty())
            .map(OwnSeries::series)
            .toList()
        : List.of();
  }
}
