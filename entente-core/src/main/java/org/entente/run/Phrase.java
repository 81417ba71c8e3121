package org.entente.run;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words with values in them, the same in every locale.
public final class Phrase {
  private Phrase() {}

  /// The words with each value at its place, by the rules of [String#format]: `%s` as it reads,
  /// `%,d` with separators, `%.2f` with two decimals, `%%` a per cent sign. The build checks that
  /// the values fit the words.
  @FormatMethod
  public static String of(@FormatString String words, @Nullable Object... values) {
    return String.format(Locale.ROOT, words, values);
  }

  /// A number of things: `1 claim`, `5 claims`.
  public static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
