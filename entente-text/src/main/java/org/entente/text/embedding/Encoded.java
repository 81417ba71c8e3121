package org.entente.text.embedding;

import java.util.List;
import org.entente.text.embedding.WordPiece.Piece;

/// A text with a vector for each piece of a word.
public final class Encoded {
  private final List<Piece> pieces;
  private final float[][] rows;

  /* The first and the last row stand for the beginning and the end of the text. */
  Encoded(List<Piece> pieces, float[][] rows) {
    this.pieces = pieces;
    this.rows = rows;
  }

  /// The mean of the pieces that touch a stretch of the text; zeros where none does.
  public float[] mean(int begin, int end) {
    float[] mean = new float[Encoder.WIDTH];
    int n = 0;
    for (int p = 0; p < pieces.size(); p++) {
      if (pieces.get(p).begin() < end && pieces.get(p).end() > begin) {
        add(p + 1, mean);
        n++;
      }
    }
    return divided(mean, Math.max(1, n));
  }

  /// The mean of the whole text with its beginning and end.
  public float[] mean() {
    float[] mean = new float[Encoder.WIDTH];
    for (int r = 0; r < pieces.size() + 2; r++) {
      add(r, mean);
    }
    return divided(mean, pieces.size() + 2);
  }

  private void add(int row, float[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += rows[row][j];
    }
  }

  private static float[] divided(float[] sum, int by) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] /= by;
    }
    return sum;
  }
}
