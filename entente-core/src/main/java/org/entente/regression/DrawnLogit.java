package org.entente.regression;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.entente.run.Phrase;
import org.entente.run.Run;

/// A fitted logistic model with draws of its coefficients, b + L·n with n standard normal and L L'
/// their covariance. What befalls all cases of a time alike is in none of them.
///
/// As text a line for each number's name, six significant digits, so that a fit on another machine
/// gives the same bytes:
///
///     intercept -6.1
///     term last_dispute_2 0.01 0.09 0.2           feature, centre, scale, coefficient
///     factor 0.02 0.001 ..                         a row of L
///
/// @param logit the fit
/// @param factor L, row by row, the intercept first
public record DrawnLogit(Logit logit, List<List<Double>> factor) {
  private static final double JITTER = 1e-12;
  private static final double ROUNDING = 1e-9;

  /// Copies the lists and refuses a factor that is not of the size of the coefficients with an
  /// [IllegalArgumentException].
  public DrawnLogit {
    factor = factor.stream().map(List::copyOf).toList();
    int size = logit.terms().size() + 1;
    for (int row = 0; row < factor.size(); row++) {
      if (factor.get(row).size() != row + 1) {
        throw new IllegalArgumentException("row " + row + " of the factor is not of its length");
      }
    }
    if (factor.size() != size) {
      throw new IllegalArgumentException("factor of (" + factor.size() + ") rows, not " + size);
    }
  }

  /// A fit with the Cholesky factor of its covariance; a coefficient without variance gets next to
  /// none. Cost: the cube of the features.
  public static DrawnLogit of(Logit logit) {
    int size = logit.terms().size() + 1;
    DMatrixRMaj covariance = new DMatrixRMaj(size, size);
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        covariance.set(a, b, logit.covariance().get(a * size + b));
      }
      covariance.add(a, a, JITTER);
    }
    var cholesky = DecompositionFactory_DDRM.chol(size, true);
    if (!cholesky.decompose(covariance)) {
      throw new IllegalStateException("the covariance of the coefficients has no factor");
    }
    DMatrixRMaj lower = cholesky.getT(null);
    List<List<Double>> rows = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      List<Double> row = new ArrayList<>();
      for (int b = 0; b <= a; b++) {
        row.add(lower.get(a, b));
      }
      rows.add(row);
    }
    return new DrawnLogit(logit, rows);
  }

  /// By how much each draw moves the intercept and the coefficients: L·n.
  ///
  /// @param stream the number of the stream of random numbers, one for each use
  /// @param draws how many, 1 or more
  public double[][] shifts(Run run, long stream, int draws) {
    double[][] shifts = new double[draws][factor.size()];
    for (int b = 0; b < draws; b++) {
      var random = run.stream(stream, b);
      double[] normal = new double[factor.size()];
      for (int k = 0; k < normal.length; k++) {
        normal[k] = random.nextGaussian();
      }
      for (int row = 0; row < normal.length; row++) {
        for (int k = 0; k <= row; k++) {
          shifts[b][row] += factor.get(row).get(k) * normal[k];
        }
      }
    }
    return shifts;
  }

  /// The log odds of a case under each draw. Cost: the features times the draws.
  public double[] logOdds(double[] values, double[][] shifts) {
    double centre = logit.logOdds(values);
    double[] scaled = new double[values.length];
    for (int f = 0; f < values.length; f++) {
      scaled[f] = (values[f] - logit.terms().get(f).centre()) / logit.terms().get(f).scale();
    }
    double[] draws = new double[shifts.length];
    for (int b = 0; b < draws.length; b++) {
      double z = centre + shifts[b][0];
      for (int f = 0; f < scaled.length; f++) {
        z += shifts[b][f + 1] * scaled[f];
      }
      draws[b] = z;
    }
    return draws;
  }

  /// Adds its lines to a text.
  public void appendTo(StringBuilder text) {
    line(text, "intercept", logit.intercept());
    for (Logit.Term term : logit.terms()) {
      line(text, "term " + term.feature(), term.centre(), term.scale(), term.coefficient());
    }
    for (List<Double> row : factor) {
      line(text, "factor", row.stream().mapToDouble(v -> v).toArray());
    }
  }

  /// Adds a line of numbers to a text: six significant digits; what is no more than rounding is
  /// zero.
  public static void line(StringBuilder text, String name, double... values) {
    text.append(name);
    for (double value : values) {
      text.append(' ').append(Math.abs(value) < ROUNDING ? "0" : Phrase.of("%.5e", value));
    }
    text.append('\n');
  }
}
