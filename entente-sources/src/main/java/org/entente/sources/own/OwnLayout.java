package org.entente.sources.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.Marks;
import org.entente.sources.table.StateScheme;

/// Which column of a plain table holds the states, the year and the value: those that the user
/// names, else those with one of the usual names; a table with a column for each year is read by
/// its years.
///
/// @param file the file, as messages name it
/// @param header the names of its columns in the form in which they are compared
/// @param named the columns that the user named, by role: `first`, `second`, `state`, `year`,
///   `value`
/// @param only the only cell of a column for which a row is kept, by column
/// @param numbers whose numbers of states its numbers are
/// @param summed whether the rows of a key are added up
public record OwnLayout(
    String file,
    List<String> header,
    ColumnChoice named,
    Map<String, String> only,
    OwnFile.Numbers numbers,
    boolean summed) {
  private static final String WIDE_YEAR = "x?(1[89]\\d\\d|20\\d\\d)(_\\[yr\\d+\\])?";

  /* The usual names of the first and the second state of a pair. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("ccode1", "ccode2"),
          List.of("cowcode1", "cowcode2"),
          List.of("iso3_1", "iso3_2"),
          List.of("iso1", "iso2"),
          List.of("state1", "state2"),
          List.of("statea", "stateb"),
          List.of("country1", "country2"),
          List.of("exporter_ccode", "importer_ccode"),
          List.of("exporter_iso3", "importer_iso3"),
          List.of("exporter", "importer"),
          List.of("iso3_o", "iso3_d"),
          List.of("iso_o", "iso_d"),
          List.of("origin_iso3", "dest_iso3"),
          List.of("origin", "destination"),
          List.of("reporteriso", "partneriso"),
          List.of("reporter_iso3", "partner_iso3"),
          List.of("reporter", "partner"),
          List.of("country", "counterpart_country"),
          List.of("country_name", "counterpart_country_name"),
          List.of("ref_area", "counterpart_area"),
          List.of("sender", "receiver"),
          List.of("sender", "target"),
          List.of("sender", "host"),
          List.of("home", "host"),
          List.of("supplier", "recipient"),
          List.of("donor", "recipient"),
          List.of("source", "target"),
          List.of("iso_numeric_1", "iso_numeric_2"),
          List.of("iso3num_o", "iso3num_d"),
          List.of("reportercode", "partnercode"),
          List.of("from", "to"));

  private static final List<String> STATE =
      List.of(
          "ccode",
          "cowcode",
          "iso3",
          "iso3c",
          "country_code",
          "iso3_code",
          "iso_code",
          "ref_area",
          "iso",
          "code",
          "state",
          "country",
          "country_name",
          "entity",
          "name",
          "recipient",
          "supplier",
          "economy",
          "m49",
          "iso_num",
          "iso_numeric");

  /* Columns of numbers that say whose they are. */
  private static final Set<String> OF_UN =
      Set.of(
          "m49",
          "iso_num",
          "iso_numeric",
          "iso_numeric_1",
          "iso_numeric_2",
          "iso3num_o",
          "iso3num_d",
          "reportercode",
          "partnercode");

  /* Columns that say what a row is of, where a file has rows of several kinds. */
  private static final Set<String> KINDS =
      Set.of(
          "indicator",
          "indicator_code",
          "indicator_name",
          "indicator_type",
          "series_code",
          "series_name",
          "flow",
          "flowcode",
          "flow_code",
          "trade_flow",
          "attribute",
          "measure",
          "variable",
          "item",
          "element",
          "frequency",
          "product",
          "product_categories",
          "commodity",
          "cmdcode");

  private static final Set<String> SCALES = Set.of("scale", "unit_mult", "unit_multiplier");

  /* Lines below the table that are none of its rows. */
  private static final List<String> NOTES =
      List.of("Source", "Note", "[", "*", "\u2020", "Data from database", "Last Updated");
  private static final List<String> YEAR =
      List.of("year", "time_period", "refyear", "ref_year", "period", "time", "date", "t");
  private static final List<String> VALUE =
      List.of("value", "obs_value", "primaryvalue", "amount", "figure", "v");

  /// The roles for which a column can be named.
  public static final List<String> ROLES = List.of("first", "second", "state", "year", "value");

  /// Copies the collections; refuses a role that there is not with a [UserProblem].
  public OwnLayout {
    header = List.copyOf(header);
    only = Map.copyOf(only);
    named.requireRoles(ROLES);
  }

  /// Whether columns of these names, in the form in which they are compared, are those of a table
  /// of states by year.
  public static boolean isPlain(List<String> header) {
    boolean years =
        YEAR.stream().anyMatch(header::contains)
            || header.stream().filter(h -> h.matches(WIDE_YEAR)).count() > 1;
    return years
        && (PAIRS.stream().anyMatch(header::containsAll)
            || STATE.stream().anyMatch(header::contains));
  }

  /// The columns that say by what a row's number is to be multiplied, as in SDMX.
  public List<String> scales() {
    return header.stream().filter(SCALES::contains).toList();
  }

  /// Whether the table holds pairs of states; throws [UserProblem] if it shows neither pairs nor
  /// states.
  public boolean isOfDyads() {
    return states().size() == 2;
  }

  /// The dataset of the series with the layout of this table. Throws [UserProblem] naming what
  /// cannot be found and how to name it.
  public Dataset dataset(OwnSeries series) {
    Dataset plain = series.plain();
    Layout layout = Layout.named("plain table", plain.table());
    List<String> states = states();
    List<String> keys = series.ofDyads() ? List.of("ccode1", "ccode2") : List.of("ccode");
    for (int k = 0; k < keys.size(); k++) {
      boolean ofUn = numbers == OwnFile.Numbers.UN || OF_UN.contains(states.get(k));
      layout
          .from(keys.get(k), states.get(k))
          .states(keys.get(k), ofUn ? StateScheme.ANY_UN : StateScheme.ANY);
    }
    only.forEach(layout::only);
    layout.notes(NOTES.toArray(String[]::new));
    if (summed) {
      layout.summing();
    }
    Set<String> marks = new TreeSet<>(Marks.MISSING);
    marks.addAll(List.of("", "NaN", "nan"));
    if (isWide()) {
      layout.melting(new Layout.Melt(WIDE_YEAR, "year", "value", marks));
    } else {
      layout.from("year", get("year", YEAR)).dated("year");
      layout.from("value", value(series.key(), states));
      marks.forEach(mark -> layout.leaveOut("value", mark, "no value"));
    }
    return plain.laidOut(layout);
  }

  private boolean isWide() {
    return !named.names("year")
        && YEAR.stream().noneMatch(header::contains)
        && header.stream().anyMatch(h -> h.matches(WIDE_YEAR));
  }

  private List<String> states() {
    if (named.names("first") || named.names("second")) {
      return List.of(get("first", List.of()), get("second", List.of()));
    }
    if (!named.names("state")) {
      for (List<String> pair : PAIRS) {
        if (header.containsAll(pair)) {
          return pair;
        }
      }
    }
    return List.of(get("state", STATE));
  }

  private String value(String key, List<String> states) {
    List<String> usual = new ArrayList<>(List.of(key));
    usual.addAll(VALUE);
    if (named.place("value", usual, header, file) < 0) {
      Set<String> taken = Set.copyOf(states);
      List<String> left =
          header.stream()
              .filter(h -> !taken.contains(h) && !YEAR.contains(h) && !only.containsKey(h))
              .toList();
      if (left.size() == 1) {
        return left.getFirst();
      }
    }
    return get("value", usual);
  }

  /* A key that puts together what other columns say, of which the rows wanted are known. */
  private boolean isOfOneSeries(String column) {
    return column.equals("series_code") && only.containsKey("indicator");
  }

  /// The columns that say what a row is of, and of which nobody has said which cell is meant.
  public List<String> kinds() {
    return summed
        ? List.of()
        : header.stream()
            .filter(KINDS::contains)
            .filter(h -> !only.containsKey(h) && !isOfOneSeries(h))
            .toList();
  }

  private String get(String role, List<String> usual) {
    int place = named.place(role, usual, header, file);
    if (place < 0) {
      throw UserProblem.input(
          file + ": which column is the " + words(role) + "? Its columns are " + shown(),
          "Name it, for example with --columns " + role + "=" + example() + ".");
    }
    return header.get(place);
  }

  /* A column by its name, or by its number where it has none. */
  private String example() {
    return header.getFirst().isEmpty() ? "1" : header.getFirst();
  }

  private static String words(String role) {
    return switch (role) {
      case "first", "second" -> role + " state of a pair";
      default -> role;
    };
  }

  private String shown() {
    return String.join(", ", header.subList(0, Math.min(20, header.size())));
  }

  /// The columns by their names in the file, in the form in which names are compared.
  public static Map<String, String> compared(Map<String, String> only) {
    Map<String, String> all = new LinkedHashMap<>();
    only.forEach((column, cell) -> all.put(Layout.normal(column), cell));
    return all;
  }
}
