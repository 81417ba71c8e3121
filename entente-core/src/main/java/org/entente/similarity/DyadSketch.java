package org.entente.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The record of one dyad's bootstrap replicates in a [SketchBasis]: their mean, their standard
/// deviation and their correlation with each component, in r + 4 bytes.
///
/// Bytes: the mean in units of 1/32767 (two, signed), the standard deviation in units of 1/65535
/// (two, unsigned), then one signed correlation a component in units of 1/127. Meaningless without
/// its basis.
public final class DyadSketch {
  private static final int HEADER = 4;
  private static final double MEAN_UNITS = 32767;
  private static final double DEVIATION_UNITS = 65535;
  private static final double CORRELATION_UNITS = 127;

  private final byte[] bytes;
  private final double mean;
  private final double deviation;
  private final double residualVariance;

  private DyadSketch(byte[] bytes) {
    this.bytes = bytes;
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    this.mean = buffer.getShort() / MEAN_UNITS;
    this.deviation = Short.toUnsignedInt(buffer.getShort()) / DEVIATION_UNITS;
    double explained = 0;
    for (int r = 0; r < rank(); r++) {
      explained += correlation(r) * correlation(r);
    }
    this.residualVariance = deviation * deviation * Math.max(0, 1 - explained);
  }

  /// The sketch of the given bytes (copied), as [#toBytes] gave them; fewer than 4 are refused with
  /// an [IllegalArgumentException].
  public static DyadSketch fromBytes(byte[] bytes) {
    if (bytes.length < HEADER) {
      throw new IllegalArgumentException("a dyad sketch has 4 bytes or more, not " + bytes.length);
    }
    return new DyadSketch(bytes.clone());
  }

  /// The sketch of replicates with this mean and deviation and these correlations, rounded and cut
  /// to their ranges.
  public static DyadSketch of(double mean, double deviation, double[] correlations) {
    ByteBuffer buffer = ByteBuffer.allocate(HEADER + correlations.length);
    buffer.putShort((short) Math.round(Math.clamp(mean, -1, 1) * MEAN_UNITS));
    buffer.putShort((short) Math.round(Math.clamp(deviation, 0, 1) * DEVIATION_UNITS));
    for (double correlation : correlations) {
      buffer.put((byte) Math.round(Math.clamp(correlation, -1, 1) * CORRELATION_UNITS));
    }
    return new DyadSketch(buffer.array());
  }

  /// The bytes to store (a copy).
  public byte[] toBytes() {
    return bytes.clone();
  }

  /// The mean of the replicates.
  public double mean() {
    return mean;
  }

  /// The standard deviation of the replicates.
  public double deviation() {
    return deviation;
  }

  /// The number of components r.
  public int rank() {
    return bytes.length - HEADER;
  }

  /// The correlation with a component, counted from 0; [-1, 1].
  public double correlation(int component) {
    return bytes[HEADER + component] / CORRELATION_UNITS;
  }

  /// The variance that the components leave out.
  double residualVariance() {
    return residualVariance;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DyadSketch sketch && Arrays.equals(bytes, sketch.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
