package org.entente.similarity;

import org.entente.run.Run;
import org.entente.run.Threads;

/// The standardised deviations of each dyad's replicates from their mean; undefined replicates
/// count as the mean.
final class Deviations {
  private static final int CHUNK = 1024;

  private final int replicates;
  private final double[] means;
  private final double[] deviations;
  /* rows[d] has B entries, or none when the dyad is not defined often enough. */
  private final double[][] rows;

  private Deviations(int replicates, int dyads) {
    this.replicates = replicates;
    this.means = new double[dyads];
    this.deviations = new double[dyads];
    this.rows = new double[dyads][];
  }

  static Deviations of(PairReplicates from) {
    Deviations all = new Deviations(from.replicates(), from.dyads().count());
    for (int d = 0; d < all.rows.length; d++) {
      all.rows[d] = from.isFirm(d) ? all.standardise(d, from) : new double[0];
    }
    return all;
  }

  private double[] standardise(int d, PairReplicates from) {
    means[d] = from.replicateMean(d);
    double[] row = new double[replicates];
    double squares = 0;
    int defined = 0;
    for (int b = 0; b < replicates; b++) {
      double value = from.value(b, d);
      if (!Double.isNaN(value)) {
        row[b] = value - means[d];
        squares += row[b] * row[b];
        defined++;
      }
    }
    deviations[d] = Math.sqrt(squares / defined);
    for (int b = 0; b < replicates; b++) {
      row[b] = deviations[d] == 0 ? 0 : row[b] / deviations[d];
    }
    return row;
  }

  int dyads() {
    return rows.length;
  }

  boolean isDefined(int d) {
    return rows[d].length > 0;
  }

  double mean(int d) {
    return means[d];
  }

  /// The standard deviation over the replicates in which the dyad is defined.
  double deviation(int d) {
    return deviations[d];
  }

  double[] standardised(int d) {
    return rows[d];
  }

  /// The B × B matrix of inner products of replicates over dyads. Chunks of dyads are summed apart
  /// and added in order, so the bytes do not depend on the number of threads.
  double[][] gram(Run run) {
    int chunks = Math.ceilDiv(rows.length, CHUNK);
    double[][][] parts = new double[chunks][][];
    Threads.each(
        chunks, run, c -> parts[c] = gramOf(c * CHUNK, Math.min(rows.length, (c + 1) * CHUNK)));
    double[][] gram = new double[replicates][replicates];
    for (double[][] part : parts) {
      for (int a = 0; a < replicates; a++) {
        for (int b = 0; b <= a; b++) {
          gram[a][b] += part[a][b];
          gram[b][a] = gram[a][b];
        }
      }
    }
    return gram;
  }

  /// The lower triangle of the inner products over dyads `from` to `to`.
  private double[][] gramOf(int from, int to) {
    double[][] part = new double[replicates][replicates];
    for (int d = from; d < to; d++) {
      if (isDefined(d)) {
        addOuterProduct(part, rows[d]);
      }
    }
    return part;
  }

  private static void addOuterProduct(double[][] part, double[] x) {
    for (int a = 0; a < x.length; a++) {
      double xa = x[a];
      double[] row = part[a];
      for (int b = 0; b <= a; b++) {
        row[b] += xa * x[b];
      }
    }
  }
}
