package org.entente.similarity;

import java.util.Arrays;
import org.entente.evidence.VoteMatrix;

/// The joint tables of two raters, counted object by object: the oracle of the faster ways.
final class Ratings {
  private Ratings() {}

  /* Levels from 0, or -1 where a rater does not rate the object. */
  static Contingency of(int levels, int[] x, int[] y) {
    double[] weights = new double[x.length];
    Arrays.fill(weights, 1);
    return of(levels, x, y, weights);
  }

  static Contingency of(int levels, int[] x, int[] y, double[] weights) {
    double[] cells = new double[levels * levels];
    for (int k = 0; k < x.length; k++) {
      if (x[k] >= 0 && y[k] >= 0) {
        cells[x[k] * levels + y[k]] += weights[k];
      }
    }
    return Contingency.of(levels, cells);
  }

  static Contingency ofVotes(VoteMatrix votes, int i, int j) {
    return of(3, levels(votes, i), levels(votes, j));
  }

  private static int[] levels(VoteMatrix votes, int state) {
    int[] levels = new int[votes.rollCalls()];
    Arrays.setAll(levels, k -> votes.vote(state, k) - 1);
    return levels;
  }

  static Contingency exchanged(Contingency table) {
    int m = table.levels();
    double[] cells = new double[m * m];
    Arrays.setAll(cells, c -> table.at(c % m, c / m));
    return Contingency.of(m, cells);
  }
}
