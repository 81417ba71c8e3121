package org.entente.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The sketches of the dyads among some states, and how much their mean scatters beside the
/// components of the basis.
///
/// What the components leave out of two dyads is not independent. It hangs together as far as the
/// states vote alike: what moves (i, j) moves (i, k) too if j and k cast the same votes. With s the
/// residual deviations and π⁺ the similarity of two states or 0, whichever is greater, the variance
/// of the mean of P dyads beside the components is
///
///     1/P² [ sum of s² + .6 sum of s_ij s_ik π⁺_jk + .5 sum of s_ij s_kl (π⁺_ik π⁺_jl + π⁺_il π⁺_jk) / 2 ]
///
/// over ordered pairs of dyads with one state in common, and with none. Two states without a sketch
/// count as alike. The two factors were found by least squares against the bootstrap itself over
/// every fifth year from 1946 on; terms without π⁺ come out as 0
/// (`docs/methods/similarity.md`). Cost: n³ for n states.
public final class SketchedDyads {
  private static final double ONE_IN_COMMON = 0.6;
  private static final double NONE_IN_COMMON = 0.5;

  private final List<DyadSketch> list = new ArrayList<>();
  private final double[][] residuals;
  private final double[][] alike;

  /// No dyads yet of so many states.
  public SketchedDyads(int states) {
    residuals = new double[states][states];
    alike = new double[states][states];
    for (int i = 0; i < states; i++) {
      Arrays.fill(alike[i], 1);
      alike[i][i] = 0;
    }
  }

  /// One dyad alone.
  public static SketchedDyads of(DyadSketch dyad) {
    return new SketchedDyads(2).add(0, 1, dyad);
  }

  /// Adds the sketch of the dyad of two of the states, by their places; returns this.
  public SketchedDyads add(int first, int second, DyadSketch dyad) {
    list.add(dyad);
    residuals[first][second] = Math.sqrt(dyad.residualVariance());
    residuals[second][first] = residuals[first][second];
    alike[first][second] = Math.max(0, dyad.mean());
    alike[second][first] = alike[first][second];
    return this;
  }

  /// The sketches.
  List<DyadSketch> list() {
    return list;
  }

  /// The number of dyads.
  public int size() {
    return list.size();
  }

  /// The variance of their mean beside the components.
  double residualVarianceOfMean() {
    double own = list.stream().mapToDouble(DyadSketch::residualVariance).sum();
    return (own + ONE_IN_COMMON * oneInCommon() + NONE_IN_COMMON * noneInCommon())
        / ((double) list.size() * list.size());
  }

  private double oneInCommon() {
    double sum = 0;
    double[][] weighted = product(residuals, alike);
    for (int i = 0; i < residuals.length; i++) {
      for (int k = 0; k < residuals.length; k++) {
        sum += weighted[i][k] * residuals[i][k];
      }
    }
    return sum;
  }

  /* Of the sum over all i, j, k, l of s_ij s_kl π_ik π_jl, which holds each pair of dyads four times,
  without those in which i is l, or j is k. */
  private double noneInCommon() {
    double[][] across = product(product(alike, residuals), alike);
    double sum = 0;
    for (int i = 0; i < residuals.length; i++) {
      double ofRow = 0;
      double squares = 0;
      for (int j = 0; j < residuals.length; j++) {
        sum += residuals[i][j] * across[i][j];
        double both = residuals[i][j] * alike[i][j];
        ofRow += both;
        squares += both * both;
      }
      sum -= 2 * (ofRow * ofRow - squares) + squares;
    }
    return sum / 4;
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        double factor = a[i][k];
        if (factor != 0) {
          for (int j = 0; j < a.length; j++) {
            product[i][j] += factor * b[k][j];
          }
        }
      }
    }
    return product;
  }
}
