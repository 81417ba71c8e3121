package org.entente.text.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into pieces of words of a vocabulary, longest piece first [Devlin2019]: lower case,
/// no accents, each mark of punctuation by itself; what the vocabulary has no pieces for is
/// unknown.
record WordPiece(Map<String, Integer> vocabulary) {
  static final int UNKNOWN = 100;
  static final int BEGIN = 101;
  static final int END = 102;
  private static final int LONGEST_WORD = 100;

  /// A piece with its place in the text.
  ///
  /// @param id its number in the vocabulary
  /// @param begin offset of its first character
  /// @param end offset behind its last one
  record Piece(int id, int begin, int end) {}

  /// The pieces of a text in order.
  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && isWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        add(text, i, end, pieces);
      } else if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
        add(text, i, end, pieces);
      }
      i = end;
    }
    return pieces;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /* The pieces of one word; each keeps the place that it has in a word without accents. */
  private void add(String text, int begin, int end, List<Piece> pieces) {
    String word =
        Normalizer.normalize(
                text.substring(begin, end).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "");
    List<Piece> found = new ArrayList<>();
    int from = 0;
    while (from < word.length() && word.length() <= LONGEST_WORD) {
      int to = word.length();
      Integer id = null;
      while (to > from && id == null) {
        id = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, to));
        to -= id == null ? 1 : 0;
      }
      if (id == null) {
        break;
      }
      found.add(new Piece(id, Math.min(end, begin + from), Math.min(end, begin + to)));
      from = to;
    }
    if (from < word.length()) {
      pieces.add(new Piece(UNKNOWN, begin, end));
    } else {
      pieces.addAll(found);
    }
  }
}
