package org.entente.run;

/// Text of others made fit to be shown: whatever would steer a terminal, turn the direction of
/// reading or hide itself is written out as its number, such as `<U+202E>`.
public final class Visible {
  private Visible() {}

  /// The text in one line: line breaks and tabs are written out too.
  public static String line(String text) {
    return made(text, false);
  }

  /// The text in one line, its line breaks and tabs as blanks.
  public static String words(String text) {
    return line(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
  }

  /// The text with its line breaks; carriage returns and tabs are blanks.
  public static String lines(String text) {
    return text(text.replace('\r', ' ').replace('\t', ' '));
  }

  /// The text with its line breaks.
  public static String text(String text) {
    return made(text, true);
  }

  /// The text fit to be stored: one line in which every such character is U+FFFD.
  public static String stored(String text) {
    if (!isUnfit(text, false)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> kept.appendCodePoint(c == '\n' || c == '\r' || c == '\t' ? ' ' : fit(c)));
    return kept.toString();
  }

  private static int fit(int c) {
    return steers(c) ? 0xfffd : c;
  }

  private static String made(String text, boolean lines) {
    if (!isUnfit(text, lines)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          if (steers(c) && !(lines && c == '\n')) {
            shown.append(Phrase.of("<U+%04X>", c));
          } else {
            shown.appendCodePoint(c);
          }
        });
    return shown.toString();
  }

  private static boolean isUnfit(String text, boolean lines) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && !(lines && c == '\n')) {
        return text.codePoints().anyMatch(Visible::steers);
      }
    }
    return false;
  }

  /// Whether a character steers, turns or hides. The joiners of letters (U+200C, U+200D) are part
  /// of how some languages are written.
  public static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> c != 0x200c && c != 0x200d;
      default -> false;
    };
  }
}
