package org.entente.sources.yearbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.similarity.DyadSketch;

/// The sketches of dyads as columns of small whole numbers, coarse enough to compress well.
///
/// | column | value |
/// | --- | --- |
/// | `sketch_deviation` | 0 no scatter, else 255 + 32 ln(standard deviation), -1 no sketch |
/// | `sketch_shift` | 16 (mean of replicates - observed) / standard deviation |
/// | `sketch_1` .. | 10 times the correlation with a component |
///
/// Rounding moves the ends of intervals by less than a hundredth of their width, an order less than
/// the noise of 200 replicates (`docs/methods/yearbook.md`).
final class SketchColumns {
  private static final double DEVIATION_STEPS = 32;
  private static final int LARGEST_DEVIATION = 255;
  private static final double SHIFT_STEPS = 16;
  private static final double LARGEST_SHIFT = 7;
  private static final double CORRELATION_STEPS = 10;
  private static final int NONE = -1;

  private SketchColumns() {}

  /// The names of the columns of a sketch with `rank` components.
  static List<String> names(int rank) {
    return IntStream.range(0, rank + 2)
        .mapToObj(c ->
            switch (c) {
              case 0 -> "sketch_deviation";
              case 1 -> "sketch_shift";
              default -> "sketch_" + (c - 1);
            })
        .toList();
  }

  /// The columns of the dyads' sketches, each of the bytes of a [DyadSketch] or empty.
  ///
  /// @param observed the observed score of each dyad, NaN where it has none
  static Map<String, float[]> toColumns(byte[][] sketches, double[] observed, int rank) {
    List<String> names = names(rank);
    float[][] columns = new float[names.size()][sketches.length];
    for (int d = 0; d < sketches.length; d++) {
      columns[0][d] = NONE;
      if (sketches[d].length > 0) {
        fill(columns, d, DyadSketch.fromBytes(sketches[d]), observed[d]);
      }
    }
    Map<String, float[]> byName = new LinkedHashMap<>();
    for (int c = 0; c < columns.length; c++) {
      byName.put(names.get(c), columns[c]);
    }
    return byName;
  }

  private static void fill(float[][] columns, int d, DyadSketch sketch, double observed) {
    double deviation = sketch.deviation();
    if (deviation > 0) {
      columns[0][d] =
          Math.max(1, Math.round(LARGEST_DEVIATION + DEVIATION_STEPS * Math.log(deviation)));
      double shift = (sketch.mean() - observed) / deviation;
      columns[1][d] = Math.round(SHIFT_STEPS * Math.clamp(shift, -LARGEST_SHIFT, LARGEST_SHIFT));
    } else {
      columns[0][d] = 0;
    }
    for (int r = 0; r < sketch.rank(); r++) {
      columns[r + 2][d] = Math.round(CORRELATION_STEPS * sketch.correlation(r));
    }
  }

  /// The sketch of a dyad from its columns, of length 0 if it has none.
  static byte[] fromColumns(float[][] columns, int dyad, double observed) {
    if (columns[0][dyad] == NONE) {
      return new byte[0];
    }
    double deviation =
        columns[0][dyad] == 0
            ? 0
            : Math.exp((columns[0][dyad] - LARGEST_DEVIATION) / DEVIATION_STEPS);
    double[] correlations = new double[columns.length - 2];
    for (int r = 0; r < correlations.length; r++) {
      correlations[r] = columns[r + 2][dyad] / CORRELATION_STEPS;
    }
    double mean = observed + columns[1][dyad] / SHIFT_STEPS * deviation;
    return DyadSketch.of(mean, deviation, correlations).toBytes();
  }
}
