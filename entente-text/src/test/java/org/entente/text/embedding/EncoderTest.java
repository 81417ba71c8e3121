package org.entente.text.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The encoder against the same network written in NumPy 2.4.6 in double precision, weights read by
/// onnx 1.23.1. ONNX Runtime 1.30.0, which also rounds what runs between the layers to 8 bits, has
/// a mean vector at a cosine of .9975 to it.
@Tag("slow")
class EncoderTest {
  private static final double[] MEAN = {
    -0.31795, 0.1271, -0.061, 0.12067, 0.09802, 0.26248, 0.45942, -0.31449
  };
  private static final double[] WORDS = {-0.39561, 0.11141, -0.12356, 0.11316};
  private static final String SENTENCE = "Kazakhstan fears Russia.";

  @Test
  void vectors_areThoseOfNumPy() {
    Encoded encoded = Encoder.bundled().encode(SENTENCE);
    float[] mean = encoded.mean();
    float[] words = encoded.mean(0, SENTENCE.length() - 1);
    for (int j = 0; j < MEAN.length; j++) {
      assertThat((double) mean[j]).isCloseTo(MEAN[j], within(2e-4));
    }
    for (int j = 0; j < WORDS.length; j++) {
      assertThat((double) words[j]).isCloseTo(WORDS[j], within(2e-4));
    }
  }

  @Test
  void emptyAndVeryLongTexts_haveVectorsToo() {
    Encoder encoder = Encoder.bundled();
    assertThat(encoder.encode("").mean()).hasSize(Encoder.WIDTH).doesNotContain(Float.NaN);
    assertThat(encoder.encode("").mean(0, 5)).containsOnly(0);
    assertThat(encoder.encode("word ".repeat(600)).mean(2990, 3000)).containsOnly(0);
  }

  /* By hand: longest piece first, accents off, unknown words whole. */
  @Test
  void words_areCutIntoTheLongestPieces() {
    WordPiece pieces =
        new WordPiece(Map.of("cafe", 1, "##s", 2, "naza", 3, "##rbay", 4, "##ev", 5, ".", 6));
    assertThat(pieces.pieces("Cafés Nazarbayev qq."))
        .containsExactly(
            new WordPiece.Piece(1, 0, 4),
            new WordPiece.Piece(2, 4, 5),
            new WordPiece.Piece(3, 6, 10),
            new WordPiece.Piece(4, 10, 14),
            new WordPiece.Piece(5, 14, 16),
            new WordPiece.Piece(WordPiece.UNKNOWN, 17, 19),
            new WordPiece.Piece(6, 19, 20));
  }

  /* Values of SciPy 1.17 x * norm.cdf(x). */
  @Test
  void activation_isThatOfTheNormalDistribution() {
    assertThat(Gelu.of(1f)).isCloseTo(0.841345f, within(1e-5f));
    assertThat(Gelu.of(-1f)).isCloseTo(-0.158655f, within(1e-5f));
    assertThat(Gelu.of(0.3f)).isCloseTo(0.185374f, within(1e-5f));
    assertThat(Gelu.of(-9f)).isZero();
    assertThat(Gelu.of(9f)).isEqualTo(9f);
  }
}
