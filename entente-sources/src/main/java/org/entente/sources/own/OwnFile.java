package org.entente.sources.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;

/// What is said of a user's own file: by options, or by comments at its beginning.
///
/// A file that begins with such lines needs no option:
///
///     # series: embassies
///     # unit: embassies
///     # directed: yes
///     # numbers: un
///
/// @param series the key of the series
/// @param unit what its numbers count or measure; empty for the unit of the series that the program
///   knows
/// @param directed whether a pair's number tells of the first state towards the second
/// @param columns the columns that are named
/// @param only the only cell of a column for which a row is kept, by column
/// @param numbers whose numbers of states its numbers are
/// @param summed whether the rows of a key are added up, such as those of many products
public record OwnFile(
    String series,
    String unit,
    boolean directed,
    ColumnChoice columns,
    Map<String, String> only,
    Numbers numbers,
    boolean summed) {

  /// Whose numbers of states those of a file are.
  public enum Numbers {
    /// Correlates of War.
    COW,
    /// ISO 3166-1 and the UN's M49, or those of trade statistics.
    UN
  }

  private static final Pattern SAID =
      Pattern.compile(
          "^#+\\s*(series|unit|directed|first|second|state|year|value|numbers)\\s*[:=]\\s*(\\S.*?)\\s*$",
          Pattern.CASE_INSENSITIVE);

  /// A file with numbers of Correlates of War and one row for each key.
  public OwnFile(
      String series,
      String unit,
      boolean directed,
      ColumnChoice columns,
      Map<String, String> only) {
    this(series, unit, directed, columns, only, Numbers.COW, false);
  }

  /// Copies the map; the key is taken in small letters, with `_` for `-`.
  public OwnFile {
    series = series.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    only = Map.copyOf(only);
  }

  /// What the comments at the beginning of a text say; empty if they name no series.
  public static Optional<OwnFile> in(String opening) {
    Map<String, String> said = new LinkedHashMap<>();
    opening
        .lines()
        .takeWhile(l -> l.startsWith("#") || l.isBlank())
        .map(SAID::matcher)
        .filter(Matcher::matches)
        .forEach(m -> said.put(m.group(1).toLowerCase(Locale.ROOT), m.group(2)));
    String series = said.remove("series");
    String unit = said.remove("unit");
    String directed = said.remove("directed");
    String numbers = said.remove("numbers");
    return series == null
        ? Optional.empty()
        : Optional.of(
            new OwnFile(
                series,
                unit == null ? "" : unit,
                directed == null || !directed.toLowerCase(Locale.ROOT).matches("no|false|0"),
                new ColumnChoice(said),
                Map.of(),
                numbers == null ? Numbers.COW : numbers(numbers),
                false));
  }

  /// Whose numbers a word means: `cow`, `un`. Throws [UserProblem] for another.
  public static Numbers numbers(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "cow" -> Numbers.COW;
      case "un", "m49", "iso" -> Numbers.UN;
      default ->
          throw UserProblem.usage(
              "there are no numbers of states called \"" + word + "\"",
              "Numbers are cow (Correlates of War) or un (ISO 3166-1, the UN's M49).");
    };
  }

  /// The same read as a publisher's file is where its columns are one's and nothing is said of
  /// columns, rows or numbers; the name and, if said, the unit stay.
  public OwnFile in(List<String> header) {
    return columns.columnByRole().isEmpty() && only.isEmpty() && numbers == Numbers.COW
        ? PublishedTrade.find(header)
            .map(p -> p.file(series, unit.isEmpty() ? p.unit() : unit))
            .orElse(this)
        : this;
  }
}
