package org.entente.sources.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// A series that a user brings: one number for each pair of states, or each state, and year.
///
/// Where the program knows a series of that key (`trade`, `gdp`, `population` ...), the figures
/// serve the years that they hold in place of the published ones, and every definition that reads
/// the series reads them. Any other key makes a column of the yearbook of its own, which `export`
/// gives.
///
/// @param key lower-case letters, digits and `_`, a letter first
/// @param unit what the numbers count or measure
/// @param ofDyads whether they belong to pairs of states
/// @param directed of pairs, whether they tell of the first towards the second
public record OwnSeries(String key, String unit, boolean ofDyads, boolean directed) {
  /// The key under which a user's trade stands in for the published one.
  public static final String TRADE = "trade";

  /// What the keys of datasets that users bring begin with.
  public static final String PREFIX = "own-";

  private static final String KEY = "[a-z][a-z0-9_]{0,39}";
  private static final double MOST = 1e18;
  private static final Map<String, Double> SCALES =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

  /// Refuses a key that is no name with a [UserProblem].
  public OwnSeries {
    if (!key.matches(KEY)) {
      throw UserProblem.usage(
          "--series: \"" + key + "\" is no name of a series",
          "Names are small letters, digits and _, such as trade or embassies.");
    }
    if (key.equals(TRADE) && ofDyads && !directed) {
      throw UserProblem.usage(
          "--series trade needs the direction: the first state exports to the second",
          "Leave --undirected out, or give the series another name.");
    }
  }

  /// The key of its dataset in the store.
  public String dataset() {
    return PREFIX + key.replace('_', '-');
  }

  /// The table that it fills: `ccode1, ccode2, year, value` or `ccode, year, value`.
  public Table table() {
    return table(key, ofDyads);
  }

  private static Table table(String key, boolean ofDyads) {
    List<org.entente.sources.table.Column> columns = new ArrayList<>();
    for (String state : ofDyads ? List.of("ccode1", "ccode2") : List.of("ccode")) {
      columns.add(org.entente.sources.table.Column.state(state).inKey());
    }
    columns.add(
        org.entente.sources.table.Column.year(
                "year",
                org.entente.sources.table.Column.FIRST_YEAR,
                org.entente.sources.table.Column.LAST_YEAR)
            .inKey());
    columns.add(org.entente.sources.table.Column.number("value", -MOST, MOST));
    return new Table("own_" + key, columns);
  }

  /// The dataset without a layout.
  public Dataset plain() {
    Dataset dataset =
        described(Dataset.of(dataset(), table(), List.of("year")), "Own series: " + key);
    return ofDyads ? dataset.ruled(RowRule.different("ccode1", "ccode2")) : dataset;
  }

  private static Dataset described(Dataset dataset, String title) {
    return dataset.described(title, "own", "The user's own figures.", "the user's own");
  }

  /// A series that the program knows, with the user's figures of its key as a further release.
  ///
  /// @param rows the query that brings `own_KEY` into the form of the series
  public static Series in(Series series, String key, boolean ofDyads, String rows) {
    Dataset dataset =
        described(
            Dataset.of(PREFIX + key, table(key, ofDyads), List.of("year")), "Own series: " + key);
    List<Release> releases = new ArrayList<>(series.releases());
    releases.add(Release.of(dataset, Integer.MIN_VALUE, false).reading(rows));
    return series.spliced(series.rule(), releases.toArray(Release[]::new));
  }

  /// The same for a series whose figure is the number in a column, one for each state or pair.
  public static Series in(Series series) {
    boolean ofDyads = series.columns().getFirst() instanceof DyadColumn;
    String rows =
        Phrase.of(
            "SELECT year, %s, value AS %s FROM own_%s",
            ofDyads ? "ccode1, ccode2" : "ccode", series.value(), series.key());
    return in(series, series.key(), ofDyads, rows);
  }

  /// The series of a key that the program does not know, with its columns of the yearbook.
  public Series series() {
    Series series =
        Series.of(key, "own series", plain(), columns().toArray(Column[]::new)).taking("value");
    return series.spliced(Rule.NEWEST, Release.of(plain(), Integer.MIN_VALUE, false));
  }

  /// Its columns of the yearbook: one, or for pairs with a direction two.
  public List<Column> columns() {
    return columns("own_" + key, unit, ofDyads, directed);
  }

  /// The columns of an own series in a yearbook.
  ///
  /// @param kind `own_` and the key
  public static List<Column> columns(String kind, String unit, boolean ofDyads, boolean directed) {
    if (!ofDyads) {
      return List.of(StateColumn.of(kind, kind, unit));
    }
    return directed
        ? List.of(
            DyadColumn.of(kind + "_forward", kind, unit, true),
            DyadColumn.of(kind + "_back", kind, unit, true))
        : List.of(DyadColumn.of(kind, kind, unit, false));
  }

  /// How many of the second unit one of the first is: their words `thousand`, `million` and so on
  /// over each other.
  public static double factor(String from, String to) {
    return scale(from) / scale(to);
  }

  private static double scale(String unit) {
    String first = unit.strip().toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", "");
    return SCALES.getOrDefault(first.replaceFirst("s$", ""), 1.0);
  }
}
