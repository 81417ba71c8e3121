package org.entente.similarity;

import java.util.SplittableRandom;
import org.entente.evidence.VoteMatrix;

/// Random inputs for the laws, each from a seed that the failing assertion names.
final class Draws {
  private Draws() {}

  /// An m × m table of counts 0 to 9, some of them empty or degenerate.
  static Contingency table(long seed, int levels) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] cells = new double[levels * levels];
    int zeroOneIn = random.nextInt(1, 5);
    for (int c = 0; c < cells.length; c++) {
      cells[c] = random.nextInt(zeroOneIn) == 0 ? 0 : random.nextInt(10);
    }
    return Contingency.of(levels, cells);
  }

  /// A matrix of up to 12 states and up to 150 roll calls with about a fifth of votes missing.
  static VoteMatrix votes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int states = random.nextInt(2, 13);
    int rollCalls = random.nextInt(1, 151);
    int[] codes = random.ints(1, 900).distinct().limit(states).sorted().toArray();
    int[] ids = random.ints(1, 9000).distinct().limit(rollCalls).sorted().toArray();
    byte[][] votes = new byte[states][rollCalls];
    for (byte[] row : votes) {
      int yes = random.nextInt(1, 8);
      for (int k = 0; k < rollCalls; k++) {
        row[k] = (byte) Math.max(0, random.nextInt(-1, 4 + yes) > 3 ? 1 : random.nextInt(0, 4));
      }
    }
    return VoteMatrix.of(codes, ids, votes);
  }
}
