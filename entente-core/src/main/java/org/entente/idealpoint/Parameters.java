package org.entente.idealpoint;

import java.util.Arrays;

/// The state of a fit: positions by place; loadings and cut points by item, with the posterior
/// variance of β and its covariances with γ1 and γ2.
final class Parameters {
  final double[] position;
  final double[] variance;
  final double[] loading;
  final double[] lower;
  final double[] upper;
  final double[] loadingVariance;
  final double[] lowerCovariance;
  final double[] upperCovariance;

  Parameters(Design design) {
    position = new double[design.places()];
    variance = new double[design.places()];
    loading = new double[design.items()];
    lower = new double[design.items()];
    upper = new double[design.items()];
    loadingVariance = new double[design.items()];
    lowerCovariance = new double[design.items()];
    upperCovariance = new double[design.items()];
    for (int i = 0; i < upper.length; i++) {
      boolean ordinal = design.itemKind[i] == Design.ORDINAL;
      lower[i] = ordinal ? -0.25 : 0;
      upper[i] = ordinal ? 0.25 : 0;
    }
  }

  /// Positions to mean 0 and standard deviation 1 over all places, roll calls with them; returns
  /// false where the positions do not vary.
  boolean standardise() {
    double mean = Arrays.stream(position).average().orElse(0);
    double squares = 0;
    for (double x : position) {
      squares += (x - mean) * (x - mean);
    }
    double sd = Math.sqrt(squares / position.length);
    if (!(sd > 1e-6)) {
      return false;
    }
    for (int p = 0; p < position.length; p++) {
      position[p] = (position[p] - mean) / sd;
      variance[p] /= sd * sd;
    }
    for (int i = 0; i < loading.length; i++) {
      lower[i] -= loading[i] * mean;
      upper[i] -= loading[i] * mean;
      loading[i] *= sd;
      lowerCovariance[i] = sd * (lowerCovariance[i] - mean * loadingVariance[i]);
      upperCovariance[i] = sd * (upperCovariance[i] - mean * loadingVariance[i]);
      loadingVariance[i] *= sd * sd;
    }
    return true;
  }

  /// Turns the dimension round.
  void reflect() {
    for (int p = 0; p < position.length; p++) {
      position[p] = -position[p];
    }
    for (int i = 0; i < loading.length; i++) {
      loading[i] = -loading[i];
      lowerCovariance[i] = -lowerCovariance[i];
      upperCovariance[i] = -upperCovariance[i];
    }
  }
}
