package org.entente.answer.text;

import java.util.List;
import org.apache.commons.text.WordUtils;

/// Text broken into lines between words.
public final class Wrapped {
  /// The width of a screen where none is known.
  public static final int SCREEN = 80;

  private static final int NARROWEST = 20;

  private Wrapped() {}

  /// The lines of a text, none longer than `width` unless a single word is.
  public static List<String> lines(String text, int width) {
    return behind("", text, width);
  }

  /// The lines of a text behind a heading; the further lines are indented below its begin. Where
  /// less than 20 columns would be left for them, the lines are as wide as those need.
  public static List<String> behind(String heading, String text, int width) {
    String indent = " ".repeat(heading.length());
    int left = Math.max(width - heading.length(), Math.min(NARROWEST, width));
    String words = String.join(" ", text.strip().split("\\s+", -1));
    return (heading + WordUtils.wrap(words, left, "\n" + indent, false)).lines().toList();
  }
}
