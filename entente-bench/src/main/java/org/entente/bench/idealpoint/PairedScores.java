package org.entente.bench.idealpoint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/// Log scores of several models on the same votes, compared in pairs: the mean difference to the
/// first model with the middle 90% of a bootstrap over roll calls.
final class PairedScores {
  private static final double FLOOR = 0.001;
  private static final int REPLICATES = 1000;

  private final List<AssemblyVotes.Vote> votes;
  private final Map<String, double[]> scores = new LinkedHashMap<>();

  PairedScores(List<AssemblyVotes.Vote> votes) {
    this.votes = votes;
  }

  /// Adds a model by the probability it gives vote k, NaN where it gives none; probabilities are
  /// mixed with a thousandth for each of the three categories so that none is impossible.
  void add(String model, IntToDoubleFunction probability) {
    double[] logs = new double[votes.size()];
    for (int k = 0; k < logs.length; k++) {
      logs[k] = Math.log((1 - 3 * FLOOR) * probability.applyAsDouble(k) + FLOOR);
    }
    scores.put(model, logs);
  }

  /// Prints a row for each model.
  void print() {
    double[] base = scores.values().iterator().next();
    scores.forEach((model, logs) -> {
      double[][] rows = sums(logs, base);
      double[] total = total(Arrays.asList(rows));
      SplittableRandom random = new SplittableRandom(7);
      double[] replicates = new double[REPLICATES];
      for (int b = 0; b < REPLICATES; b++) {
        double[][] drawn = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
          drawn[r] = rows[random.nextInt(rows.length)];
        }
        double[] t = total(Arrays.asList(drawn));
        replicates[b] = t[1] / t[2];
      }
      Quantiles q = Quantiles.of(replicates);
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %.4f | %+.4f [%+.4f, %+.4f] | %,.0f |",
              model,
              total[0] / total[2],
              total[1] / total[2],
              q.at(0.05),
              q.at(0.95),
              total[2]));
    });
  }

  private static double[] total(List<double[]> rows) {
    double[] total = new double[3];
    for (double[] row : rows) {
      for (int c = 0; c < 3; c++) {
        total[c] += row[c];
      }
    }
    return total;
  }

  /// For each roll call the sum of scores, of differences and the count, over votes both predict.
  private double[][] sums(double[] logs, double[] base) {
    Map<String, double[]> byRollCall = new LinkedHashMap<>();
    for (int k = 0; k < logs.length; k++) {
      if (!Double.isNaN(logs[k]) && !Double.isNaN(base[k])) {
        double[] row = byRollCall.computeIfAbsent(votes.get(k).rollCall(), _ -> new double[3]);
        row[0] += logs[k];
        row[1] += logs[k] - base[k];
        row[2]++;
      }
    }
    return byRollCall.values().toArray(double[][]::new);
  }
}
