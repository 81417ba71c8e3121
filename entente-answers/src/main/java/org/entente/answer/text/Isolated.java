package org.entente.answer.text;

/// Words that are read from right to left, such as Arabic and Hebrew ones, set apart from the line
/// around them: between U+2068 and U+2069 they keep their own direction and turn nothing else.
final class Isolated {
  private static final char BEGIN = '\u2068';
  private static final char END = '\u2069';

  private Isolated() {}

  /// The text, set apart if a letter of it is read from right to left. The two marks have no width.
  static String of(String text) {
    return text.codePoints().anyMatch(Isolated::turns) ? BEGIN + text + END : text;
  }

  private static boolean turns(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
