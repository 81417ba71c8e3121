package org.entente.app;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines between words.
final class Wrapped {
  private Wrapped() {}

  /// The lines of a text, none longer than `width` unless a single word is.
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// The lines of a text behind a heading; the further lines are indented below its begin.
  static List<String> behind(String heading, String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : lines(text, width - heading.length())) {
      lines.add((lines.isEmpty() ? heading : " ".repeat(heading.length())) + line);
    }
    return lines;
  }
}
