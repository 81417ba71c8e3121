package org.entente.sources.table;

import java.util.regex.Pattern;

/// Numbers as people write them, in the form in which they are read: without separators of
/// thousands, with a point before decimals.
///
/// A comma is a separator of thousands in a file whose columns are separated by commas or tabs and
/// a decimal comma where the file says so ([#plain]); `12,5` is a decimal comma everywhere, as no
/// thousands are written so.
final class WrittenNumber {
  private static final Pattern SPACED =
      Pattern.compile("[+-]?\\d{1,3}([ \u00a0\u202f\u2009'\u2019]\\d{3})+([.,]\\d+)?");
  private static final Pattern SPACES = Pattern.compile("[ \u00a0\u202f\u2009'\u2019]");
  private static final Pattern COMMAS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern POINTS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");

  private WrittenNumber() {}

  /// The number as it is read, or the cell as it is where it is no number that people write.
  ///
  /// @param decimalCommas whether the file has commas before decimals
  static String plain(String cell, boolean decimalCommas) {
    String minus = cell.replace('\u2212', '-');
    String text = SPACED.matcher(minus).matches() ? SPACES.matcher(minus).replaceAll("") : minus;
    if (decimalCommas) {
      return POINTS.matcher(text).matches()
          ? text.replace(".", "").replace(',', '.')
          : DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
    }
    return COMMAS.matcher(text).matches()
        ? text.replace(",", "")
        : DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
  }
}
