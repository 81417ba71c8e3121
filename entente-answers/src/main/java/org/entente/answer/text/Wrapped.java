package org.entente.answer.text;

import java.util.List;
import org.apache.commons.text.WordUtils;

/// Text broken into lines between words.
final class Wrapped {
  /// The width of a screen where none is known.
  static final int SCREEN = 80;

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
    String words = String.join(" ", text.strip().split("\\s+", -1));
    return List.of(WordUtils.wrap(words, width, "\n", breakWords).split("\n", -1));
  }
}
