package org.entente.similarity;

import org.entente.evidence.VoteMatrix;

/// The votes of a matrix as bitsets: for each state and each of the three levels one bit a roll
/// call.
///
/// The joint count of two levels is then a population count of a bitwise and, 64 roll calls at a
/// time. A column may stand for any roll call of the matrix, so that a bootstrap resample is simply
/// the bits of the drawn columns.
final class VoteBits {
  /* bits[(i * 3 + level) * words + w]: roll calls 64 w to 64 w + 63 of state i at this level. */
  private final long[] bits;
  private final int words;

  private VoteBits(long[] bits, int words) {
    this.bits = bits;
    this.words = words;
  }

  /// The bits of every roll call of a matrix, once each.
  static VoteBits of(VoteMatrix votes) {
    int[] columns = new int[votes.rollCalls()];
    for (int k = 0; k < columns.length; k++) {
      columns[k] = k;
    }
    return ofColumns(votes, columns);
  }

  /// The bits of the given roll calls, in this order, repeated ones repeated.
  static VoteBits ofColumns(VoteMatrix votes, int[] columns) {
    int words = (columns.length + 63) / 64;
    long[] bits = new long[votes.states() * 3 * words];
    for (int i = 0; i < votes.states(); i++) {
      for (int k = 0; k < columns.length; k++) {
        int vote = votes.vote(i, columns[k]);
        if (vote != VoteMatrix.MISSING) {
          bits[(i * 3 + vote - 1) * words + (k >> 6)] |= 1L << k;
        }
      }
    }
    return new VoteBits(bits, words);
  }

  /// Writes the nine joint counts of states `i` and `j` to `cells`, row by row from `offset`.
  void count(int i, int j, int[] cells, int offset) {
    int n00 = 0;
    int n01 = 0;
    int n02 = 0;
    int n10 = 0;
    int n11 = 0;
    int n12 = 0;
    int n20 = 0;
    int n21 = 0;
    int n22 = 0;
    int x = i * 3 * words;
    int y = j * 3 * words;
    for (int w = 0; w < words; w++) {
      long x0 = bits[x + w];
      long x1 = bits[x + words + w];
      long x2 = bits[x + 2 * words + w];
      long y0 = bits[y + w];
      long y1 = bits[y + words + w];
      long y2 = bits[y + 2 * words + w];
      n00 += Long.bitCount(x0 & y0);
      n01 += Long.bitCount(x0 & y1);
      n02 += Long.bitCount(x0 & y2);
      n10 += Long.bitCount(x1 & y0);
      n11 += Long.bitCount(x1 & y1);
      n12 += Long.bitCount(x1 & y2);
      n20 += Long.bitCount(x2 & y0);
      n21 += Long.bitCount(x2 & y1);
      n22 += Long.bitCount(x2 & y2);
    }
    cells[offset] = n00;
    cells[offset + 1] = n01;
    cells[offset + 2] = n02;
    cells[offset + 3] = n10;
    cells[offset + 4] = n11;
    cells[offset + 5] = n12;
    cells[offset + 6] = n20;
    cells[offset + 7] = n21;
    cells[offset + 8] = n22;
  }
}
