package org.entente.answer.text;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;
import org.entente.run.Visible;

/// Text broken into lines between words; what would steer the terminal is written out ([Visible])
/// before it is measured.
final class Wrapped {
  /// The width of a screen where none is known.
  static final int SCREEN = 80;

  private static final Pattern CUT_LETTER =
      Pattern.compile("([\\ud800-\\udbff])\n([\\udc00-\\udfff])");

  private Wrapped() {}

  /// The lines of a text, none longer than `width` unless a single word is; one empty line for no
  /// text.
  static List<String> lines(String text, int width) {
    return wrapped(text, width, false);
  }

  /// The lines of a cell: none is longer than `width`, longer words are broken.
  static List<String> cell(String text, int width) {
    return wrapped(text, width, true);
  }

  private static List<String> wrapped(String text, int width, boolean breakWords) {
    String words = Visible.line(String.join(" ", text.strip().split("\\s+", -1)));
    String lines = WordUtils.wrap(words, width, "\n", breakWords);
    // A letter of two units that the width cuts goes whole into the next line.
    return List.of(CUT_LETTER.matcher(lines).replaceAll("\n$1$2").split("\n", -1));
  }
}
