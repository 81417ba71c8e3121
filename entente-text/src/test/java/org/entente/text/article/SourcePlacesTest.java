package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A text and its places in what it was taken from; expected by hand and by law.
class SourcePlacesTest {
  private static SourceText of(String original) {
    SourceText.Builder builder = new SourceText.Builder();
    for (int i = 0; i < original.length(); i++) {
      builder.append(original.charAt(i), i);
    }
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | ~~",
        "~   ~ | ~~",
        "~ a ~ | a",
        "~a  b~ | ~a b~",
        "~a\t\n\r b~ | ~a b~",
        "~a\u00A0b~ | ~a b~",
        "~a\u2003\u3000b~ | ~a b~",
        "~a\u00ADb~ | ab",
        "~\u200Ba\u200Db\u2060~ | ab",
        "~\u202Eab\u202C~ | ab",
        "~\uFEFFab~ | ab",
        "~a \u00AD b~ | ~a b~",
        "😀 b | 😀 b",
      })
  void blanksAreFolded_andWhatCannotBeSeenIsGone(String original, String text) {
    assertThat(of(original).text()).isEqualTo(text);
  }

  /* "  ab  c ": a at 2, b at 3, the blank at 4, c at 6, and behind the last one 7. */
  @Test
  void placesByHand() {
    SourceText text = of("  ab  c ");
    assertThat(text.text()).isEqualTo("ab c");
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = text.originOf(i);
    }
    assertThat(places).containsExactly(2, 3, 4, 6, 7);
  }

  @Test
  void aPart_keepsItsPlaces() {
    SourceText text = of("  ab  c d");
    SourceText part = text.part(3, 6);
    assertThat(part.text()).isEqualTo("c d");
    for (int i = 0; i <= part.length(); i++) {
      assertThat(part.originOf(i)).isEqualTo(text.originOf(3 + i));
    }
    assertThat(text.part(0, text.length())).isEqualTo(text);
    assertThat(text.part(2, 2).text()).isEmpty();
  }

  @Test
  void textsAreEqual_whereCharactersAndPlacesAre() {
    assertThat(of("a b")).isEqualTo(of("a b")).hasSameHashCodeAs(of("a b"));
    assertThat(of("a b")).isNotEqualTo(of(" a b")).isNotEqualTo(of("a  b"));
    assertThat(of("a b")).hasToString("a b");
    assertThat(of("a b")).isNotEqualTo("a b");
  }

  /* Against folding by regular expressions. Seed 3. */
  @Test
  void foldingIsThatOfRegularExpressions() {
    Random random = new Random(3);
    String letters = "ab \t\n\u00A0\u00AD\u200B\u202Ac.é";
    for (int trial = 0; trial < 300; trial++) {
      StringBuilder original = new StringBuilder();
      for (int k = random.nextInt(200); k > 0; k--) {
        original.append(letters.charAt(random.nextInt(letters.length())));
      }
      String folded =
          original
              .toString()
              .replaceAll("[\u00AD\u200B\u202A]", "")
              .replaceAll("[ \t\n\u00A0]+", " ")
              .replaceAll("^ | $", "");
      SourceText text = of(original.toString());
      assertThat(text.text()).isEqualTo(folded);
      for (int i = 0; i < text.length(); i++) {
        char there = original.charAt(text.originOf(i));
        assertThat(Character.isWhitespace(there) || there == '\u00A0' ? ' ' : there)
            .isEqualTo(text.text().charAt(i));
      }
    }
  }

  @Test
  void plainText_isOneParagraphWithItsPlaces() {
    String text = " Norway  fears\nChile. ";
    Paragraph paragraph = PlainText.paragraph(text);
    assertThat(paragraph.kind()).isEqualTo(Paragraph.Kind.MAIN);
    assertThat(paragraph.section()).isEmpty();
    assertThat(paragraph.text()).isEqualTo("Norway fears Chile.");
    int at = paragraph.text().indexOf("Chile");
    assertThat(text.startsWith("Chile", paragraph.content().originOf(at))).isTrue();
  }
}
