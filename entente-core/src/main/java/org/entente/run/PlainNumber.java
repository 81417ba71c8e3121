package org.entente.run;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/// Numbers as publishers write them: the digits 0 to 9, a point, a sign, and an exponent of at most
/// three digits. What Java reads beside that (`0x1p3`, `12d`, `NaN`, digits of other scripts) is no
/// number here, and neither is one too large to be held.
public final class PlainNumber {
  private static final int MAX_LENGTH = 400;
  private static final int MAX_EXPONENT = 3;
  private static final int MAX_DIGITS = 18;

  private PlainNumber() {}

  /// The finite number in the text, without blanks around it; empty if it is none.
  public static OptionalDouble find(String text) {
    if (!isPlain(text)) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /// The whole number of at most 18 digits in the text; empty if it is none.
  public static OptionalLong findWhole(String text) {
    int start = signed(text);
    int digits = text.length() - start;
    if (digits < 1 || digits > MAX_DIGITS || digitsFrom(text, start) != text.length()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(text));
  }

  private static boolean isPlain(String text) {
    int start = signed(text);
    int point = digitsFrom(text, start);
    boolean pointed = point < text.length() && text.charAt(point) == '.';
    int end = pointed ? digitsFrom(text, point + 1) : point;
    boolean any = end - start > (pointed ? 1 : 0);
    return any && text.length() <= MAX_LENGTH && (end == text.length() || isExponent(text, end));
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int start = at + 1;
    start +=
        start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+') ? 1 : 0;
    int end = digitsFrom(text, start);
    return end == text.length() && end > start && end - start <= MAX_EXPONENT;
  }

  private static int signed(String text) {
    return !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
  }

  private static int digitsFrom(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
