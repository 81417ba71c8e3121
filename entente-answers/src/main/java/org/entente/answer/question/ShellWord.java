package org.entente.answer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word as a shell takes it: commands that an answer shows can be pasted.
public final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./,:=+@%-]+");
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\\\\.|[^\\s'\\\\])+");
  private static final Pattern PIECE = Pattern.compile("'([^']*)'|\\\\(.)|([^\\s'\\\\]+)");

  private ShellWord() {}

  /// The word, in single quotes where it is not of letters, digits and harmless signs alone.
  public static String of(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /// The words of a command that was put together of such words: [#of] undone.
  public static List<String> split(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      StringBuilder plain = new StringBuilder();
      Matcher piece = PIECE.matcher(word.group());
      while (piece.find()) {
        for (int g = 1; g <= 3; g++) {
          plain.append(piece.group(g) == null ? "" : piece.group(g));
        }
      }
      words.add(plain.toString());
    }
    return words;
  }
}
