package org.entente.answer.text;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines between words.
public final class Wrapped {
  /// The width of a screen that every terminal has.
  public static final int SCREEN = 100;

  private Wrapped() {}

  /// The lines of a text, none longer than `width` unless a single word is.
  public static List<String> lines(String text, int width) {
    return behind("", "", text, width);
  }

  /// The lines of a text behind a heading; the further lines are indented below its begin.
  public static List<String> behind(String heading, String text, int width) {
    return behind(heading, " ".repeat(heading.length()), text, width);
  }

  /// The lines of a text behind a heading; the further lines begin with `indent`.
  public static List<String> behind(String heading, String indent, String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(heading);
    boolean begun = false;
    for (String word : text.strip().split("\\s+", -1)) {
      if (begun && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(line.toString());
    return lines;
  }

  /// The lines of a text behind a heading, for a screen.
  public static List<String> onScreen(String heading, String text) {
    return behind(heading, text, SCREEN);
  }
}
