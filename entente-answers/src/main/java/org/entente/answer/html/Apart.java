package org.entente.answer.html;

import java.util.function.UnaryOperator;

/// The stretches of a text that are read from right to left, such as Arabic and Hebrew ones, set
/// apart in `bdi` from what stands around them: they keep their own direction and turn nothing
/// else.
///
/// A stretch runs from the first letter read from right to left to the last one before a letter
/// that is read from left to right, with the marks that close it. Cost: the length of the text.
final class Apart {
  private static final String CLOSING = ".!?:;,\u061f\u061b\u060c\"'\u201d\u00bb)]\u2026";

  private Apart() {}

  /// The text as markup.
  ///
  /// @param escape makes markup of a piece of text
  static String markup(String text, UnaryOperator<String> escape) {
    StringBuilder markup = new StringBuilder();
    int done = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (turns(text.codePointAt(at))) {
        int end = end(text, at);
        markup.append(escape.apply(text.substring(done, at)));
        markup.append("<bdi>").append(escape.apply(text.substring(at, end))).append("</bdi>");
        done = end;
        at = end - 1;
      }
    }
    return markup.append(escape.apply(text.substring(done))).toString();
  }

  private static int end(String text, int start) {
    int end = start;
    int at = start;
    while (at < text.length()
        && Character.getDirectionality(text.codePointAt(at))
            != Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
      boolean turns = turns(text.codePointAt(at));
      at += Character.charCount(text.codePointAt(at));
      end = turns ? at : end;
    }
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean turns(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }
}
