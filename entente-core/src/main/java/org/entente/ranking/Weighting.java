package org.entente.ranking;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.entente.run.Run;

/// The places of totals under weights drawn uniformly from the simplex.
///
/// Draw number k has its own stream. A total is the weighted mean of a coalition's scores. Cost:
/// draws times n log n for n coalitions.
final class Weighting {
  /// The default number of weightings drawn.
  static final int DRAWS = 1000;

  private Weighting() {}

  /// The places of each coalition (first index) under each weighting, ascending.
  ///
  /// @param scores the score of each coalition (first index) in each part (second), finite
  static int[][] places(double[][] scores, int draws, long seed) {
    int[][] places = new int[scores.length][draws];
    for (int k = 0; k < draws; k++) {
      double[] weights = simplex(scores.length == 0 ? 0 : scores[0].length, Run.streamOf(seed, k));
      double[] totals = new double[scores.length];
      for (int c = 0; c < scores.length; c++) {
        for (int p = 0; p < weights.length; p++) {
          totals[c] += weights[p] * scores[c][p];
        }
      }
      double[] ascending = totals.clone();
      Arrays.sort(ascending);
      for (int c = 0; c < scores.length; c++) {
        places[c][k] = 1 + ascending.length - firstAbove(ascending, totals[c]);
      }
    }
    for (int[] ofCoalition : places) {
      Arrays.sort(ofCoalition);
    }
    return places;
  }

  /* The place of the first value above, so that equal totals share the better place. */
  private static int firstAbove(double[] ascending, double total) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] > total) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /* Uniform on the simplex: exponential variates over their sum. */
  private static double[] simplex(int parts, SplittableRandom random) {
    double[] weights = new double[parts];
    double sum = 0;
    for (int p = 0; p < parts; p++) {
      weights[p] = -Math.log(1 - random.nextDouble());
      sum += weights[p];
    }
    for (int p = 0; p < parts; p++) {
      weights[p] /= sum;
    }
    return weights;
  }
}
