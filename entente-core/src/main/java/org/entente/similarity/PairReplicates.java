package org.entente.similarity;

import java.util.Arrays;
import java.util.Optional;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.panel.Dyads;

/// The bootstrap replicates of a similarity measure for all dyads of a set of states: B × dyads.
///
/// Undefined scores (no joint vote in the resample, or no expected disagreement) are NaN.
public final class PairReplicates {
  private final Dyads dyads;
  private final double[] observed;
  /* values[b][d] */
  private final double[][] values;
  private final double[] replicateMeans;
  private final boolean[] firm;

  PairReplicates(Dyads dyads, double[] observed, double[][] values) {
    this.dyads = dyads;
    this.observed = observed;
    this.values = values;
    this.replicateMeans = new double[observed.length];
    this.firm = new boolean[observed.length];
    summarise();
  }

  private void summarise() {
    int[] defined = new int[observed.length];
    for (double[] replicate : values) {
      for (int d = 0; d < replicate.length; d++) {
        if (!Double.isNaN(replicate[d])) {
          replicateMeans[d] += replicate[d];
          defined[d]++;
        }
      }
    }
    for (int d = 0; d < observed.length; d++) {
      replicateMeans[d] /= defined[d];
      firm[d] = !Double.isNaN(observed[d]) && 2 * defined[d] >= values.length;
    }
  }

  /// The dyads and their numbers.
  public Dyads dyads() {
    return dyads;
  }

  /// The number of replicates B.
  public int replicates() {
    return values.length;
  }

  /// The score of a dyad on the roll calls as they were, NaN when undefined.
  public double observed(int dyad) {
    return observed[dyad];
  }

  /// The score of a dyad in replicate `b`, NaN when undefined there.
  public double value(int b, int dyad) {
    return values[b][dyad];
  }

  /// Whether a dyad has an observed score and a score in at least half of the replicates; only such
  /// dyads enter means, for the rest of the replicates would be a selection.
  public boolean isFirm(int dyad) {
    return firm[dyad];
  }

  /// The mean of a dyad's defined replicates, NaN if there is none.
  public double replicateMean(int dyad) {
    return replicateMeans[dyad];
  }

  /// The B replicates of one dyad, NaN where undefined.
  public double[] ofDyad(int dyad) {
    return Arrays.stream(values).mapToDouble(replicate -> replicate[dyad]).toArray();
  }

  /// The observed mean over the firm ones of the dyads; NaN if there is none.
  public double observedMean(int... dyadNumbers) {
    return Arrays.stream(dyadNumbers)
        .filter(this::isFirm)
        .mapToDouble(this::observed)
        .average()
        .orElse(Double.NaN);
  }

  /// The B replicates of the mean over the firm ones of the dyads; NaN throughout if there is none.
  ///
  /// A replicate in which a firm dyad is undefined counts as the mean of its other replicates, so
  /// that the mean is over the same dyads in every replicate.
  public double[] meanOver(int... dyadNumbers) {
    int[] counted = Arrays.stream(dyadNumbers).filter(this::isFirm).toArray();
    double[] means = new double[values.length];
    for (int b = 0; b < means.length; b++) {
      double sum = 0;
      for (int d : counted) {
        sum += Double.isNaN(values[b][d]) ? replicateMeans[d] : values[b][d];
      }
      means[b] = sum / counted.length;
    }
    return means;
  }

  /// The percentile interval of the mean over dyads; empty if none is firm.
  ///
  /// @param level the coverage, in (0, 1)
  public Optional<Interval> interval(double level, int... dyadNumbers) {
    return Percentiles.interval(meanOver(dyadNumbers), level);
  }
}
