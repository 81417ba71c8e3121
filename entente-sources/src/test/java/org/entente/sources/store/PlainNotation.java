package org.entente.sources.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The numbers of one file as people write them, for the campaign and sharing nothing with the
/// program: all that are taken must be right by one notation, with points before decimals or with
/// commas, and with commas only if the file holds a number that cannot be read otherwise.
final class PlainNotation {
  private static final Pattern COMMAS_ONLY =
      Pattern.compile(
          "[+\u2212-]?([0-9]*,([0-9]{1,2}|[0-9]{4,})|0[0-9]*,[0-9]{3}|[0-9]{4,},[0-9]{3}|,[0-9]{3}"
              + "|[0-9]{1,3}([. '\u00a0\u202f\u2009\u2019][0-9]{3})+,[0-9]+|[0-9]{1,3}(\\.[0-9]{3}){2,})([eE].*)?");

  private boolean points = true;
  private boolean commas;

  PlainNotation(Collection<List<String>> lines) {
    commas =
        lines.stream()
            .flatMap(List::stream)
            .anyMatch(cell -> COMMAS_ONLY.matcher(cell.strip()).matches());
  }

  /// Whether the cell holds the number that was taken, in a notation in which every cell asked
  /// before holds what was taken.
  boolean isSame(String cell, double taken) {
    boolean byPoints = points && isSame(cell, taken, '.', ',');
    boolean byCommas = commas && isSame(cell, taken, ',', '.');
    if (byPoints || byCommas) {
      points = byPoints;
      commas = byCommas;
    }
    return byPoints || byCommas;
  }

  private static boolean isSame(String cell, double taken, char mark, char other) {
    String text = cell.replace('\u2212', '-');
    int at = text.indexOf(mark);
    String whole = at < 0 ? text : text.substring(0, at);
    String rest = at < 0 ? "" : "." + text.substring(at + 1);
    for (char group : new char[] {other, ' ', '\'', '\u00a0', '\u202f', '\u2009', '\u2019'}) {
      String parts = Pattern.quote(String.valueOf(group)) + "[0-9]{3}";
      if (whole.matches("[+-]?[1-9][0-9]{0,2}(" + parts + ")+")) {
        whole = whole.replace(String.valueOf(group), "");
      }
    }
    Optional<Double> number = PlainReader.number(whole + rest).map(n -> n.doubleValue() + 0.0);
    return number.isPresent() && Double.compare(number.get(), taken + 0.0) == 0;
  }
}
