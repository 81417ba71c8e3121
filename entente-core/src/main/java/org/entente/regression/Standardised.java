package org.entente.regression;

/* The cases of a design with every feature at mean 0 and standard deviation 1. */
final class Standardised {
  private final Design design;
  private final double[] centre;
  private final double[] scale;

  Standardised(Design design) {
    this.design = design;
    int features = design.features().size();
    centre = new double[features];
    scale = new double[features];
    for (int f = 0; f < features; f++) {
      double sum = 0;
      for (int r = 0; r < design.size(); r++) {
        sum += design.value(r, f);
      }
      centre[f] = sum / design.size();
      double squares = 0;
      for (int r = 0; r < design.size(); r++) {
        double off = design.value(r, f) - centre[f];
        squares += off * off;
      }
      double deviation = Math.sqrt(squares / design.size());
      scale[f] = deviation > 1e-12 * Math.max(1, Math.abs(centre[f])) ? deviation : 1;
    }
  }

  Design design() {
    return design;
  }

  double centre(int feature) {
    return centre[feature];
  }

  double scale(int feature) {
    return scale[feature];
  }

  /* A case as a row with its leading 1, into `row`. */
  void read(int r, double[] row) {
    row[0] = 1;
    for (int f = 0; f < centre.length; f++) {
      row[f + 1] = (design.value(r, f) - centre[f]) / scale[f];
    }
  }

  static double dot(double[] row, double[] beta) {
    double sum = 0;
    for (int b = 0; b < beta.length; b++) {
      sum += row[b] * beta[b];
    }
    return sum;
  }
}
