package org.entente.answer.text;

import java.util.ArrayList;
import java.util.List;

/// Lines made for an ordinary screen, broken anew for a narrower one: between words, what goes on
/// indented by four more than the line began.
public final class Narrowed {
  private static final int HANGING = 4;

  private Narrowed() {}

  /// The lines, none longer than `width` unless a single word with its indent is; as they are where
  /// `width` is 0, for any number.
  public static List<String> lines(List<String> lines, int width) {
    if (width == 0) {
      return lines;
    }
    List<String> narrowed = new ArrayList<>();
    for (String line : lines) {
      String rest = line;
      String indent = " ".repeat(line.length() - line.stripLeading().length());
      while (rest.length() > width) {
        int from = rest.length() - rest.stripLeading().length();
        int at = rest.lastIndexOf(' ', width);
        at = at > from ? at : rest.indexOf(' ', Math.max(from, width));
        if (at < 0) {
          break;
        }
        narrowed.add(rest.substring(0, at).stripTrailing());
        rest = indent + " ".repeat(HANGING) + rest.substring(at).strip();
      }
      narrowed.add(rest);
    }
    return narrowed;
  }
}
