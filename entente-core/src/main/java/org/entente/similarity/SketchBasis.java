package org.entente.similarity;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;

/// What all dyads of one year's [ReplicateSketch] share: the scores of the B replicates on r
/// components, each of mean 0 and variance 1 over the replicates.
public final class SketchBasis {
  private final int replicates;
  private final int rank;
  /* scores[b * rank + r] */
  private final float[] scores;

  private SketchBasis(int replicates, int rank, float[] scores) {
    this.replicates = replicates;
    this.rank = rank;
    this.scores = scores;
  }

  /// The basis of B rows of `rank` scores.
  public static SketchBasis of(double[][] rows, int rank) {
    float[] scores = new float[rows.length * rank];
    for (int b = 0; b < rows.length; b++) {
      for (int r = 0; r < rank; r++) {
        scores[b * rank + r] = (float) rows[b][r];
      }
    }
    return new SketchBasis(rows.length, rank, scores);
  }

  /// The basis of bytes that [#toBytes] gave; bytes of another make are refused with an
  /// [IllegalArgumentException].
  public static SketchBasis fromBytes(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int replicates = bytes.length < 8 ? -1 : buffer.getInt();
    int rank = bytes.length < 8 ? -1 : buffer.getInt();
    if (replicates < 2 || rank < 0 || bytes.length != 8 + 4L * replicates * rank) {
      throw new IllegalArgumentException("not a sketch basis: " + bytes.length + " bytes");
    }
    FloatBuffer floats = buffer.asFloatBuffer();
    float[] scores = new float[floats.remaining()];
    floats.get(scores);
    return new SketchBasis(replicates, rank, scores);
  }

  /// The number of replicates of a basis of bytes that [#toBytes] gave, without reading its scores;
  /// 0 for no bytes.
  public static int replicatesIn(byte[] bytes) {
    return bytes.length == 0 ? 0 : ByteBuffer.wrap(bytes).getInt();
  }

  /// The bytes to store: B and r (int), then B × r scores (float), high byte first.
  public byte[] toBytes() {
    ByteBuffer buffer = ByteBuffer.allocate(8 + 4 * scores.length);
    buffer.putInt(replicates).putInt(rank);
    buffer.asFloatBuffer().put(scores);
    return buffer.array();
  }

  /// The number of replicates B.
  public int replicates() {
    return replicates;
  }

  /// The number of components r.
  public int rank() {
    return rank;
  }

  /// The score of a replicate on a component, both counted from 0.
  public double score(int replicate, int component) {
    return scores[replicate * rank + component];
  }

  /// The B replicates of the mean over dyads (one dyad: of its score), in [-1, 1].
  ///
  /// The deviations from the mean are those of the components, widened so that their variance is
  /// that of the components plus what the mean scatters beside them ([SketchedDyads]). Replicate b
  /// belongs to the same resample of roll calls for every set of dyads of the year, so two coalitions
  /// are compared replicate by replicate.
  ///
  /// @throws IllegalArgumentException if there is no dyad, or one has another rank than the basis
  public double[] replicatesOfMean(SketchedDyads dyads) {
    if (dyads.size() == 0) {
      throw new IllegalArgumentException("the mean of no dyads has no replicates");
    }
    double[] loading = new double[Math.max(rank, 1)];
    double mean = 0;
    for (DyadSketch dyad : dyads.list()) {
      requireRank(dyad);
      mean += dyad.mean();
      double deviation = dyad.deviation();
      for (int r = 0; r < rank; r++) {
        loading[r] += dyad.correlation(r) * deviation / dyads.size();
      }
    }
    return replicates(mean / dyads.size(), widened(loading, dyads.residualVarianceOfMean()));
  }

  private void requireRank(DyadSketch dyad) {
    if (dyad.rank() != rank) {
      throw new IllegalArgumentException(
          "a dyad of rank (" + dyad.rank() + ") does not belong to a basis of rank " + rank);
    }
  }

  /// The loadings scaled up to hold the residual variance too; a set that no component moves gets
  /// all of it on the first.
  private static double[] widened(double[] loading, double residualVariance) {
    double variance = Arrays.stream(loading).map(l -> l * l).sum();
    if (variance == 0) {
      loading[0] = Math.sqrt(residualVariance);
      return loading;
    }
    double factor = Math.sqrt(1 + residualVariance / variance);
    return Arrays.stream(loading).map(l -> l * factor).toArray();
  }

  private double[] replicates(double mean, double[] loading) {
    double[] values = new double[replicates];
    for (int b = 0; b < replicates; b++) {
      double value = mean;
      for (int r = 0; r < rank; r++) {
        value += loading[r] * scores[b * rank + r];
      }
      values[b] = Math.clamp(value, -1, 1);
    }
    return values;
  }
}
