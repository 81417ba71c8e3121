package org.entente.answer.question;

import java.util.regex.Pattern;

/// A word as a shell takes it: commands that an answer shows can be pasted.
public final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./,:=+@%-]+");

  private ShellWord() {}

  /// The word, in single quotes where it is not of letters, digits and harmless signs alone.
  public static String of(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
