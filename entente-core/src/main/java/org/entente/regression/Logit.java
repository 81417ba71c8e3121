package org.entente.regression;

import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Interval;

/// A fitted logistic model: the probability that a case comes, from its features.
///
///     P(y = 1 | x) = 1 / (1 + exp(-(b0 + Σ b_f (x_f - centre_f) / scale_f)))
///
/// Coefficients are of standardised features, so that their sizes compare: each is the change of the
/// log odds for one standard deviation of the cases it was fitted to.
///
/// @param terms the features with their coefficients
/// @param intercept b0, the log odds at the centre of all features
/// @param covariance of the intercept and the coefficients, row by row, the intercept first
///   (1 + number of terms squared)
/// @param cases how many cases it was fitted to
/// @param events how many of them came
public record Logit(
    List<Term> terms, double intercept, List<Double> covariance, int cases, int events) {

  /// A feature and its coefficient.
  ///
  /// @param feature its name
  /// @param centre its mean over the cases
  /// @param scale its standard deviation over the cases, 1 where it does not vary
  /// @param coefficient of (x - centre) / scale
  public record Term(String feature, double centre, double scale, double coefficient) {

    /// Refuses a scale that is not positive with an [IllegalArgumentException].
    public Term {
      if (!(scale > 0)) {
        throw new IllegalArgumentException("scale (" + scale + ") of " + feature);
      }
    }

    /// What the feature's value adds to the log odds, against the mean of the cases.
    public double contribution(double value) {
      return coefficient * (value - centre) / scale;
    }
  }

  /// Copies the lists and refuses a covariance of another size with an [IllegalArgumentException].
  public Logit {
    terms = List.copyOf(terms);
    covariance = List.copyOf(covariance);
    int size = terms.size() + 1;
    if (covariance.size() != size * size) {
      throw new IllegalArgumentException(
          "covariance of (" + covariance.size() + ") cells for (" + size + ") coefficients");
    }
  }

  /// The names of the features, in the order in which [#probability] takes their values.
  public List<String> features() {
    return terms.stream().map(Term::feature).toList();
  }

  /// The probability of a case. Cost: the features.
  public double probability(double... values) {
    return ofLogOdds(logOdds(values));
  }

  /// The log odds of a case.
  public double logOdds(double... values) {
    if (values.length != terms.size()) {
      throw new IllegalArgumentException(
          "(" + values.length + ") values for (" + terms.size() + ") features");
    }
    double sum = intercept;
    for (int f = 0; f < values.length; f++) {
      sum += terms.get(f).contribution(values[f]);
    }
    return sum;
  }

  /// What each feature adds to the log odds of a case against the mean of the cases fitted to; they
  /// sum to the log odds less the intercept.
  public List<Double> contributions(double... values) {
    List<Double> contributions = new ArrayList<>();
    for (int f = 0; f < values.length; f++) {
      contributions.add(terms.get(f).contribution(values[f]));
    }
    return contributions;
  }

  /// The 90% interval of a case's probability from the uncertainty of the coefficients: of the mean
  /// of such cases, not of what will come. Cost: the square of the features.
  public Interval interval(double... values) {
    double[] x = new double[values.length + 1];
    x[0] = 1;
    for (int f = 0; f < values.length; f++) {
      x[f + 1] = (values[f] - terms.get(f).centre()) / terms.get(f).scale();
    }
    double variance = 0;
    for (int a = 0; a < x.length; a++) {
      for (int b = 0; b < x.length; b++) {
        variance += x[a] * x[b] * covariance.get(a * x.length + b);
      }
    }
    double half = Interval.Z90 * Math.sqrt(Math.max(0, variance));
    double at = logOdds(values);
    return new Interval(
        ofLogOdds(at - half),
        ofLogOdds(at + half),
        Interval.DEFAULT_LEVEL,
        Interval.Basis.POSTERIOR);
  }

  /// The standard error of a term's coefficient, cases of a block not taken as independent.
  public double error(int term) {
    int size = terms.size() + 1;
    return Math.sqrt(Math.max(0, covariance.get((term + 1) * size + term + 1)));
  }

  /// The probability of log odds, 1 / (1 + exp(-z)).
  public static double ofLogOdds(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
