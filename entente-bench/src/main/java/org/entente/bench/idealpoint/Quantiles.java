package org.entente.bench.idealpoint;

import java.util.Arrays;
import java.util.List;

/// Quantiles of a list of numbers, by the nearest rank.
///
/// @param sorted the numbers, ascending
record Quantiles(List<Double> sorted) {
  Quantiles {
    sorted = List.copyOf(sorted);
  }

  static Quantiles of(double... values) {
    return new Quantiles(Arrays.stream(values).sorted().boxed().toList());
  }

  /// The quantile of a share in [0, 1]; NaN of nothing.
  double at(double share) {
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }

  double median() {
    return at(0.5);
  }

  double least() {
    return at(0);
  }

  double most() {
    return at(1);
  }

  /// The share of the numbers above a bound.
  double above(double bound) {
    return (double) sorted.stream().filter(x -> x > bound).count() / sorted.size();
  }
}
