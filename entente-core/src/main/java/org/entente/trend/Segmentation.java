package org.entente.trend;

import java.util.Arrays;

/// The division of a series into segments of constant mean with the least sum of squares, for every
/// number of breaks, by exact dynamic programming.
///
///     RSS_k = min over t_1 < .. < t_k of sum over segments of sum of (y - segment mean)²
///
/// Segments have at least a given length. Cost: breaks times n² for n observations; memory the same.
///
/// References: [BaiPerron2003].
final class Segmentation {
  private final int shortest;
  private final double[] sums;
  private final double[] squares;
  /* best[k][n] is the least sum of squares of the first n values with k breaks; last[k][n] where the last begins */
  private final double[][] best;
  private final int[][] last;

  private Segmentation(double[] values, int mostBreaks, int shortest) {
    int n = values.length;
    this.shortest = shortest;
    this.sums = new double[n + 1];
    this.squares = new double[n + 1];
    double mean = Arrays.stream(values).average().orElse(0);
    for (int t = 0; t < n; t++) {
      double centred = values[t] - mean;
      sums[t + 1] = sums[t] + centred;
      squares[t + 1] = squares[t] + centred * centred;
    }
    this.best = new double[mostBreaks + 1][n + 1];
    this.last = new int[mostBreaks + 1][n + 1];
    fill(n);
  }

  /// The segmentations of finite values with 0 to `mostBreaks` breaks and segments of at least
  /// `shortest` values.
  static Segmentation of(double[] values, int mostBreaks, int shortest) {
    return new Segmentation(values, mostBreaks, shortest);
  }

  private void fill(int n) {
    for (int k = 0; k < best.length; k++) {
      Arrays.fill(best[k], Double.POSITIVE_INFINITY);
      for (int end = shortest; end <= n; end++) {
        if (k == 0) {
          best[0][end] = squaresOf(0, end);
        } else {
          fillLast(k, end);
        }
      }
    }
  }

  private void fillLast(int k, int end) {
    for (int start = k * shortest; start <= end - shortest; start++) {
      double sum = best[k - 1][start] + squaresOf(start, end);
      if (sum < best[k][end]) {
        best[k][end] = sum;
        last[k][end] = start;
      }
    }
  }

  /// The sum of squares about their mean of the values from `start` (included) to `end` (excluded).
  double squaresOf(int start, int end) {
    double sum = sums[end] - sums[start];
    return Math.max(0, squares[end] - squares[start] - sum * sum / (end - start));
  }

  /// The least sum of squares with k breaks, infinite if the series is too short for them.
  double residual(int k) {
    return best[k][best[k].length - 1];
  }

  /// Where the segments after the first begin, ascending, in the best division with k breaks.
  int[] starts(int k) {
    int[] starts = new int[k];
    int end = best[0].length - 1;
    for (int b = k; b >= 1; b--) {
      end = last[b][end];
      starts[b - 1] = end;
    }
    return starts;
  }
}
