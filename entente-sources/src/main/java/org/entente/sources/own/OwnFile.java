package org.entente.sources.own;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.sources.file.ColumnChoice;

/// What is said of a user's own file: by options, or by comments at its beginning.
///
/// A file that begins with such lines needs no option:
///
///     # series: embassies
///     # unit: embassies
///     # directed: yes
///
/// @param series the key of the series
/// @param unit what its numbers count or measure; empty for the unit of the series that the program
///   knows
/// @param directed whether a pair's number tells of the first state towards the second
/// @param columns the columns that are named
/// @param only the only cell of a column for which a row is kept, by column
public record OwnFile(
    String series, String unit, boolean directed, ColumnChoice columns, Map<String, String> only) {
  private static final Pattern SAID =
      Pattern.compile(
          "^#+\\s*(series|unit|directed|first|second|state|year|value)\\s*[:=]\\s*(\\S.*?)\\s*$",
          Pattern.CASE_INSENSITIVE);

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
    return series == null
        ? Optional.empty()
        : Optional.of(
            new OwnFile(
                series,
                unit == null ? "" : unit,
                directed == null || !directed.toLowerCase(Locale.ROOT).matches("no|false|0"),
                new ColumnChoice(said),
                Map.of()));
  }
}
