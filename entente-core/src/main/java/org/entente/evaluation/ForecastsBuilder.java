package org.entente.evaluation;

import java.util.Arrays;

/// Gathers forecasts case by case, as a rolling origin makes them.
public final class ForecastsBuilder {
  private double[] probabilities = new double[64];
  private double[] outcomes = new double[64];
  private int[] blocks = new int[64];
  private int size;

  /// Adds one case; see [Forecasts#of(double[], double[], int[])] for the values.
  public void add(double probability, double outcome, int block) {
    if (size == blocks.length) {
      probabilities = Arrays.copyOf(probabilities, 2 * size);
      outcomes = Arrays.copyOf(outcomes, 2 * size);
      blocks = Arrays.copyOf(blocks, 2 * size);
    }
    probabilities[size] = probability;
    outcomes[size] = outcome;
    blocks[size++] = block;
  }

  /// The number of cases so far.
  public int size() {
    return size;
  }

  /// The cases so far.
  public Forecasts build() {
    return Forecasts.of(
        Arrays.copyOf(probabilities, size),
        Arrays.copyOf(outcomes, size),
        Arrays.copyOf(blocks, size));
  }
}
