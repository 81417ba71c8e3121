package org.entente.idealpoint.vote;

import java.util.Arrays;

/// The state of a fit: positions by dimension and place; loadings by dimension and item; cut points
/// by item; with the posterior variances, and the covariances of a loading with the cut points.
public final class Parameters {
  public final double[][] position;
  public final double[][] variance;

  /// Posterior covariance of a place with the place before, by dimension and place.
  public final double[][] lagCovariance;

  public final double[][] loading;
  public final double[][] loadingVariance;
  public final double[][] lowerCovariance;
  public final double[][] upperCovariance;
  public final double[] lower;
  public final double[] upper;
  public final double[] lowerVariance;
  public final double[] upperVariance;

  public Parameters(Design design, int dimensions) {
    position = new double[dimensions][design.places()];
    variance = new double[dimensions][design.places()];
    lagCovariance = new double[dimensions][design.places()];
    loading = new double[dimensions][design.items()];
    loadingVariance = new double[dimensions][design.items()];
    lowerCovariance = new double[dimensions][design.items()];
    upperCovariance = new double[dimensions][design.items()];
    lower = new double[design.items()];
    upper = new double[design.items()];
    lowerVariance = new double[design.items()];
    upperVariance = new double[design.items()];
    for (int i = 0; i < upper.length; i++) {
      boolean ordinal = design.itemKind[i] == Design.ORDINAL;
      lower[i] = ordinal ? -0.25 : 0;
      upper[i] = ordinal ? 0.25 : 0;
    }
  }

  public int dimensions() {
    return position.length;
  }

  /// β'θ of an item and a place.
  public double utility(int item, int place) {
    double sum = 0;
    for (int d = 0; d < position.length; d++) {
      sum += loading[d][item] * position[d][place];
    }
    return sum;
  }

  /// β'θ without one dimension.
  public double utilityWithout(int dimension, int item, int place) {
    double sum = 0;
    for (int d = 0; d < position.length; d++) {
      sum += d == dimension ? 0 : loading[d][item] * position[d][place];
    }
    return sum;
  }

  /// Positions to mean 0 and standard deviation 1 over all places in the first dimensions, roll
  /// calls with them; returns false where the positions of a dimension do not vary.
  public boolean standardise(int dimensions) {
    boolean varied = true;
    for (int d = 0; d < dimensions; d++) {
      varied &= standardiseOne(d);
    }
    return varied;
  }

  private boolean standardiseOne(int d) {
    double[] x = position[d];
    double mean = Arrays.stream(x).average().orElse(0);
    double squares = 0;
    for (int p = 0; p < x.length; p++) {
      squares += (x[p] - mean) * (x[p] - mean) + variance[d][p];
    }
    double sd = Math.sqrt(squares / x.length);
    if (!(sd > 1e-6)) {
      return false;
    }
    for (int p = 0; p < x.length; p++) {
      x[p] = (x[p] - mean) / sd;
      variance[d][p] /= sd * sd;
      lagCovariance[d][p] /= sd * sd;
    }
    for (int i = 0; i < lower.length; i++) {
      transform(d, i, mean, sd);
    }
    return true;
  }

  private void transform(int d, int item, double mean, double sd) {
    double spread = loadingVariance[d][item];
    double low = lowerCovariance[d][item];
    double high = upperCovariance[d][item];
    lower[item] -= loading[d][item] * mean;
    upper[item] -= loading[d][item] * mean;
    loading[d][item] *= sd;
    lowerVariance[item] += mean * (mean * spread - 2 * low);
    upperVariance[item] += mean * (mean * spread - 2 * high);
    lowerCovariance[d][item] = sd * (low - mean * spread);
    upperCovariance[d][item] = sd * (high - mean * spread);
    loadingVariance[d][item] = spread * sd * sd;
  }

  /// Turns one dimension round.
  public void reflect(int d) {
    for (int p = 0; p < position[d].length; p++) {
      position[d][p] = -position[d][p];
    }
    for (int i = 0; i < lower.length; i++) {
      turn(d, i, -1);
    }
  }

  /// Multiplies the loading of an item by a sign.
  void turn(int d, int item, int sign) {
    loading[d][item] *= sign;
    lowerCovariance[d][item] *= sign;
    upperCovariance[d][item] *= sign;
  }
}
