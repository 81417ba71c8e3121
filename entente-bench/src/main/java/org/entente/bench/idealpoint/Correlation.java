package org.entente.bench.idealpoint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The correlation of pairs, by value (Pearson) and by rank (Spearman, ties sharing their mean
/// rank).
final class Correlation {
  private Correlation() {}

  static double pearson(List<double[]> pairs) {
    return pearson(column(pairs, 0), column(pairs, 1));
  }

  static double spearman(List<double[]> pairs) {
    return pearson(ranks(column(pairs, 0)), ranks(column(pairs, 1)));
  }

  private static double[] column(List<double[]> pairs, int c) {
    return pairs.stream().mapToDouble(pair -> pair[c]).toArray();
  }

  private static double pearson(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(Double.NaN);
    double meanY = Arrays.stream(y).average().orElse(Double.NaN);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int k = 0; k < x.length; k++) {
      xx += (x[k] - meanX) * (x[k] - meanX);
      yy += (y[k] - meanY) * (y[k] - meanY);
      xy += (x[k] - meanX) * (y[k] - meanY);
    }
    return xy / Math.sqrt(xx * yy);
  }

  private static double[] ranks(double[] x) {
    int[] order =
        IntStream.range(0, x.length)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> x[k]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] rank = new double[x.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && x[order[to]] == x[order[from]]) {
        to++;
      }
      for (int k = from; k < to; k++) {
        rank[order[k]] = 0.5 * (from + to - 1);
      }
      from = to;
    }
    return rank;
  }
}
