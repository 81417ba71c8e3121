package org.entente.sources.table;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How one file writes its numbers: which mark stands before decimals, and whether the other one is
/// known to separate thousands. A file has one notation; a number in another is a fault.
///
/// A number shows the notation by itself where it can be read in one way only: `0.5`, `1234.567`,
/// `1,234.5`, `1,234,567` have points before decimals; `1,5`, `0,500`, `1.234,5`, `1.234.567` have
/// commas. `1.234` and `1,234` show nothing, for a group of thousands has three digits and the
/// first begins with no zero. The notation is that of most numbers that show one, and points where
/// none does.
///
/// @param commas whether commas stand before decimals
/// @param grouped whether the other mark is known to separate thousands, so that `1,234` of a file
///   with points, or `1.234` of a file with commas, is a thousand and not a fault
record Notation(boolean commas, boolean grouped) {
  /// Numbers as programs write them, and thousands separated by commas.
  static final Notation POINTS = new Notation(false, true);

  private static final Pattern GROUPED =
      Pattern.compile(
          "([+\u2212-]?[1-9]\\d{0,2}(?:([ \u00a0\u202f\u2009'\u2019.,])\\d{3}(?:\\2\\d{3})*))"
              + "(?:(?!\\2)([.,])(\\d+))?");
  private static final Pattern DECIMAL =
      Pattern.compile("[+\u2212-]?\\d*([.,])\\d+(?:[eE][+-]?\\d+)?");

  /// The notation of the numbers of a file's first rows.
  ///
  /// @param cells the cells of its columns of numbers; others may be among them
  /// @param semicolons whether semicolons separate its columns, so that a comma may be either
  static Notation of(Collection<String> cells, boolean semicolons) {
    int points = 0;
    int commas = 0;
    boolean groupedByPoints = false;
    for (String cell : cells) {
      char decimal = decimal(cell);
      points += decimal == '.' ? 1 : 0;
      commas += decimal == ',' ? 1 : 0;
      groupedByPoints |= decimal == ',' && GROUPED.matcher(cell).matches() && cell.contains(".");
    }
    return commas > points
        ? new Notation(true, groupedByPoints)
        : new Notation(false, points > 0 || !semicolons);
  }

  /* The mark before decimals that a number shows, or a blank. */
  private static char decimal(String cell) {
    Matcher grouped = GROUPED.matcher(cell);
    if (!grouped.matches()) {
      Matcher decimal = DECIMAL.matcher(cell);
      return decimal.matches() ? decimal.group(1).charAt(0) : ' ';
    }
    if (grouped.group(3) != null) {
      return grouped.group(3).charAt(0);
    }
    char group = grouped.group(2).charAt(0);
    boolean twice = cell.indexOf(group) != cell.lastIndexOf(group);
    return twice && group == '.' ? ',' : twice && group == ',' ? '.' : ' ';
  }

  /// The number as programs write it, without separators of thousands and with a point before
  /// decimals; empty where the cell is no number in this notation, or may be two.
  String plain(String cell) {
    String text = cell.replace('\u2212', '-');
    char mark = commas ? ',' : '.';
    char other = commas ? '.' : ',';
    Matcher matcher = GROUPED.matcher(text);
    if (matcher.matches() && matcher.group(2).charAt(0) != mark) {
      boolean alone = matcher.group(2).charAt(0) == other && decimal(text) == ' ';
      String whole = matcher.group(1).replace(matcher.group(2), "");
      return alone && !grouped
          ? ""
          : whole + text.substring(matcher.end(1)).replace(other, '?').replace(mark, '.');
    }
    return text.indexOf(other) >= 0 ? "" : text.replace(mark, '.');
  }

  /// Why a cell that is no number in this notation cannot be read.
  String problem(String cell) {
    char decimal = decimal(cell);
    if (decimal == ' ' && GROUPED.matcher(cell).matches()) {
      return "may have thousands or decimals after its " + (commas ? "point" : "comma");
    }
    return decimal == ' '
        ? "is not a number"
        : "has a "
            + (decimal == ',' ? "comma" : "point")
            + " before decimals, and the file has "
            + (commas ? "commas" : "points");
  }
}
