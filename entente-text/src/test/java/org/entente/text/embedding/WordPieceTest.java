package org.entente.text.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pieces of words of a small vocabulary, cut by hand.
class WordPieceTest {
  private static final Map<String, Integer> VOCABULARY =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("##aff", 2),
          Map.entry("##able", 3),
          Map.entry("una", 4),
          Map.entry(".", 5),
          Map.entry("a", 6),
          Map.entry("##a", 7),
          Map.entry("cafe", 8),
          Map.entry("2", 9),
          Map.entry("##0", 10),
          Map.entry("-", 11),
          Map.entry("'", 12),
          Map.entry("s", 13));
  private final WordPiece pieces = new WordPiece(VOCABULARY);

  private String ids(String text) {
    return pieces.pieces(text).stream()
        .map(p -> Integer.toString(p.id()))
        .collect(Collectors.joining(" "));
  }

  /* The longest first: "unaffable" is not cut un + aff + able, for "una" is longer and "##ff" is no piece. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | ~~",
        "~  ~ | ~~",
        "un | 1",
        "una | 4",
        "unable | 100",
        "unaffable | 100",
        "UN | 1",
        "Un. | 1 5",
        "un.un | 1 5 1",
        "... | 5 5 5",
        "aa | 6 7",
        "aaa | 6 7 7",
        "café | 8",
        "CAFÉ | 8",
        "20 | 9 10",
        "a-a | 6 11 6",
        "a's | 6 12 13",
        "b | 100",
        "ab | 100",
        "a b a | 6 100 6",
        "中 | 100",
        "😀 | 100",
      })
  void longestPieceFirst(String text, String ids) {
    assertThat(ids(text)).isEqualTo(ids);
  }

  @Test
  void blanksOfAnyKindPartWords() {
    assertThat(ids("a\tun\nuna\u00A0a")).startsWith("6 1 4");
    assertThat(ids("\u0000a\u0007")).isEqualTo("6");
  }

  @Test
  void aWordOfMoreThanAHundredLetters_isUnknown() {
    assertThat(ids("a".repeat(100))).isEqualTo("6" + " 7".repeat(99));
    assertThat(ids("a".repeat(101))).isEqualTo("100");
  }

  /* Pieces stand in order within the text, and cover every letter of it. Seed 61. */
  @Test
  void piecesStandWhereTheySay() {
    Random random = new Random(61);
    String letters = "aunbé .-2'😀";
    for (int trial = 0; trial < 200; trial++) {
      StringBuilder made = new StringBuilder();
      for (int k = random.nextInt(40); k > 0; k--) {
        int at = random.nextInt(letters.codePointCount(0, letters.length()));
        made.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
      }
      String text = made.toString();
      boolean[] covered = new boolean[text.length()];
      int before = 0;
      List<WordPiece.Piece> all = pieces.pieces(text);
      for (WordPiece.Piece p : all) {
        assertThat(p.begin()).isGreaterThanOrEqualTo(before);
        assertThat(p.end()).isGreaterThan(p.begin()).isLessThanOrEqualTo(text.length());
        java.util.Arrays.fill(covered, p.begin(), p.end(), true);
        before = p.end();
      }
      for (int i = 0; i < text.length(); i++) {
        assertThat(covered[i]).as("%d of (%s)", i, text).isEqualTo(text.charAt(i) != ' ');
      }
    }
  }
}
