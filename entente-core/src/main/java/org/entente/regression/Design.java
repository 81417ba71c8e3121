package org.entente.regression;

import java.util.Arrays;
import java.util.List;

/// Cases to learn from: the features of each, whether it came, and the block that it belongs to.
///
/// Cases of a block (a dyad, an organisation) are not independent; standard errors allow for it.
/// Missing features are the caller's to fill, with a flag as a feature of its own.
public final class Design {
  private final List<String> features;
  private double[] values;
  private double[] outcomes;
  private int[] blocks;
  private int rows;

  /// A design without cases yet.
  ///
  /// @param features the names of the features, each once; the intercept is none of them
  public Design(List<String> features) {
    this.features = List.copyOf(features);
    if (features.size() != features.stream().distinct().count()) {
      throw new IllegalArgumentException("features (" + features + ") have a name twice");
    }
    values = new double[64 * Math.max(1, features.size())];
    outcomes = new double[64];
    blocks = new int[64];
  }

  /// Adds a case.
  ///
  /// @param row the features in the order of their names, finite
  /// @param outcome 1 where it came, 0 where not
  /// @param block the number of the case's block, 0 or more
  /// @throws IllegalArgumentException if the number of features differs, one is not finite, or the
  ///   outcome is neither 0 nor 1
  public void add(double[] row, double outcome, int block) {
    if (row.length != features.size()) {
      throw new IllegalArgumentException(
          "(" + row.length + ") features for (" + features.size() + ") names");
    }
    for (int f = 0; f < row.length; f++) {
      if (!Double.isFinite(row[f])) {
        throw new IllegalArgumentException(
            features.get(f) + " (" + row[f] + ") of case " + rows + " is not finite");
      }
    }
    if (outcome != 0 && outcome != 1) {
      throw new IllegalArgumentException("outcome (" + outcome + ") is neither 0 nor 1");
    }
    if (block < 0) {
      throw new IllegalArgumentException("block (" + block + ") must not be negative");
    }
    if (rows == outcomes.length) {
      values = Arrays.copyOf(values, 2 * values.length);
      outcomes = Arrays.copyOf(outcomes, 2 * rows);
      blocks = Arrays.copyOf(blocks, 2 * rows);
    }
    System.arraycopy(row, 0, values, rows * row.length, row.length);
    outcomes[rows] = outcome;
    blocks[rows++] = block;
  }

  /// The names of the features.
  public List<String> features() {
    return features;
  }

  /// The number of cases.
  public int size() {
    return rows;
  }

  /// The value of a feature of a case.
  public double value(int row, int feature) {
    return values[row * features.size() + feature];
  }

  /// Whether a case came: 1 or 0.
  public double outcome(int row) {
    return outcomes[row];
  }

  /// The number of a case's block.
  public int block(int row) {
    return blocks[row];
  }

  /// How many cases came.
  public int events() {
    int events = 0;
    for (int r = 0; r < rows; r++) {
      events += outcomes[r] == 1 ? 1 : 0;
    }
    return events;
  }
}
