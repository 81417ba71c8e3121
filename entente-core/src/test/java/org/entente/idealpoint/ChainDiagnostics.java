package org.entente.idealpoint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Whether Markov chains have converged on one quantity: rank-normalised split R̂ and bulk
/// effective sample size ([Vehtari2021]).
///
/// Every chain is cut in half; draws are replaced by normal scores of their ranks over all chains.
/// R̂ is the larger of that of the draws and that of their distances to the median. Below 1.01 the
/// chains agree. Cost: O(n log n + n × lags), the lags ending where autocorrelation does.
///
/// @param rHat the rank-normalised split R̂, 1 where there is nothing to tell apart
/// @param effectiveSize the bulk effective sample size
public record ChainDiagnostics(double rHat, double effectiveSize) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /// The diagnostics of `draws[chain][draw]`, chains of equal length of at least 4; refuses others
  /// with an [IllegalArgumentException].
  public static ChainDiagnostics of(double[][] draws) {
    if (draws.length == 0 || Arrays.stream(draws).anyMatch(c -> c.length < 4)) {
      throw new IllegalArgumentException("chains of at least 4 draws are needed");
    }
    double[][] halves = split(draws);
    double[][] scores = normalScores(halves);
    double[] all = Arrays.stream(halves).flatMapToDouble(Arrays::stream).sorted().toArray();
    double median = 0.5 * (all[all.length / 2] + all[(all.length - 1) / 2]);
    double[][] folded =
        Arrays.stream(halves)
            .map(c -> Arrays.stream(c).map(x -> Math.abs(x - median)).toArray())
            .toArray(double[][]::new);
    double rHat = Math.max(rHat(scores), rHat(normalScores(folded)));
    return new ChainDiagnostics(rHat, effectiveSize(scores));
  }

  private static double[][] split(double[][] draws) {
    int half = draws[0].length / 2;
    double[][] halves = new double[2 * draws.length][];
    for (int c = 0; c < draws.length; c++) {
      halves[2 * c] = Arrays.copyOfRange(draws[c], 0, half);
      halves[2 * c + 1] = Arrays.copyOfRange(draws[c], draws[c].length - half, draws[c].length);
    }
    return halves;
  }

  /// Φ⁻¹((rank - 3/8) / (n + 1/4)), ties sharing their mean rank.
  private static double[][] normalScores(double[][] chains) {
    int length = chains[0].length;
    int n = chains.length * length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> chains[k / length][k % length]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] scores = new double[chains.length][length];
    for (int from = 0; from < n; ) {
      int to = from;
      double value = chains[order[from] / length][order[from] % length];
      while (to < n && chains[order[to] / length][order[to] % length] == value) {
        to++;
      }
      double rank = 0.5 * (from + 1 + to);
      double score = NORMAL.inverseCumulativeProbability((rank - 0.375) / (n + 0.25));
      for (int k = from; k < to; k++) {
        scores[order[k] / length][order[k] % length] = score;
      }
      from = to;
    }
    return scores;
  }

  private static double rHat(double[][] chains) {
    double within = within(chains);
    return within > 0 ? Math.sqrt(pooled(chains, within) / within) : 1;
  }

  private static double within(double[][] chains) {
    return Arrays.stream(chains).mapToDouble(ChainDiagnostics::variance).average().orElseThrow();
  }

  private static double pooled(double[][] chains, double within) {
    int n = chains[0].length;
    double[] means = Arrays.stream(chains).mapToDouble(ChainDiagnostics::mean).toArray();
    return (n - 1.0) / n * within + variance(means);
  }

  private static double mean(double[] x) {
    return Arrays.stream(x).average().orElseThrow();
  }

  private static double variance(double[] x) {
    double mean = mean(x);
    return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
  }

  /// Geyer's initial monotone sequence of pairs of autocorrelations.
  private static double effectiveSize(double[][] chains) {
    int n = chains[0].length;
    double within = within(chains);
    double pooled = pooled(chains, within);
    double total = (double) chains.length * n;
    if (!(pooled > 0)) {
      return total;
    }
    double sum = 0;
    double lastPair = Double.POSITIVE_INFINITY;
    for (int lag = 0; lag + 1 < n; lag += 2) {
      double pair =
          correlation(chains, lag, within, pooled) + correlation(chains, lag + 1, within, pooled);
      if (pair < 0) {
        break;
      }
      lastPair = Math.min(lastPair, pair);
      sum += lastPair;
    }
    double time = Math.max(2 * sum - 1, 1 / Math.log10(total));
    return total / time;
  }

  private static double correlation(double[][] chains, int lag, double within, double pooled) {
    double sum = 0;
    for (double[] x : chains) {
      double mean = mean(x);
      double product = 0;
      for (int k = lag; k < x.length; k++) {
        product += (x[k] - mean) * (x[k - lag] - mean);
      }
      sum += product / (x.length - 1);
    }
    return 1 - (within - sum / chains.length) / pooled;
  }
}
