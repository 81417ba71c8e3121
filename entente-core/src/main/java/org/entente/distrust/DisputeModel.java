package org.entente.distrust;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.regression.DrawnLogit;
import org.entente.regression.Logit;
import org.entente.run.Run;

/// A fitted model of the probability that a dyad comes to an outcome within some years.
///
///     p = 1 / (1 + exp(-c(z)));   z = b_0 + Σ b_f (x_f - centre_f) / scale_f
///
/// A missing feature counts as the mean of the cases fitted to. The draws are of the coefficients,
/// b + L·n with n standard normal and L L' their covariance over dyads; what befalls all dyads of a
/// time alike is in none of them.
///
/// @param outcome what it comes to
/// @param horizon how many years it looks ahead
/// @param features the features that it uses, in the order of its coefficients
/// @param coefficients the fit, with its draws
/// @param calibration what is made of their log odds
/// @param from the first year of the cases
/// @param to the last year of the cases; their outcomes reach `horizon` years further
public record DisputeModel(
    Outcome outcome,
    Horizon horizon,
    List<Feature> features,
    DrawnLogit coefficients,
    Calibration calibration,
    int from,
    int to) {
  /// How many draws of the coefficients there are.
  public static final int DRAWS = 100;

  private static final long STREAM = 0x4469737472757374L;

  /// Copies the list.
  public DisputeModel {
    features = List.copyOf(features);
  }

  /// The coefficients.
  public Logit logit() {
    return coefficients.logit();
  }

  /// Whether it uses all features: what its dyads have on record as well as where and how strong
  /// they are.
  public boolean isFull() {
    return features.size() == Feature.values().length;
  }

  /// The probability of the outcome. Cost: the features.
  ///
  /// @param row a row of [DyadFeatures]
  public double probability(double[] row) {
    // a missing feature is taken at its mean, which adds nothing
    List<Logit.Term> terms = logit().terms();
    double sum = logit().intercept();
    for (int f = 0; f < terms.size(); f++) {
      double value = row[features.get(f).place()];
      if (!Double.isNaN(value)) {
        sum += terms.get(f).contribution(value);
      }
    }
    return Logit.ofLogOdds(calibration.of(sum));
  }

  /// The probability under each draw of the coefficients; draw b is the same for every dyad of a
  /// seed. Cost: the features times [#DRAWS].
  public double[] draws(double[] row, double[][] shifts) {
    double[] draws = coefficients.logOdds(used(row), shifts);
    for (int b = 0; b < draws.length; b++) {
      draws[b] = Logit.ofLogOdds(calibration.of(draws[b]));
    }
    return draws;
  }

  /// By how much each draw moves the intercept and the coefficients.
  public double[][] shifts(Run run) {
    return coefficients.shifts(run, STREAM, DRAWS);
  }

  /// What the features of each topic add to the log odds of a dyad against the mean of all dyads,
  /// before calibration. They sum to the log odds less the intercept.
  public Map<Topic, Double> contributions(double[] row) {
    double[] x = used(row);
    Map<Topic, Double> sums = new EnumMap<>(Topic.class);
    for (int f = 0; f < x.length; f++) {
      sums.merge(features.get(f).topic(), logit().terms().get(f).contribution(x[f]), Double::sum);
    }
    return sums;
  }

  /* The features that it uses; the mean of the cases where one is missing. */
  private double[] used(double[] row) {
    double[] x = new double[features.size()];
    for (int f = 0; f < x.length; f++) {
      double value = row[features.get(f).place()];
      x[f] = Double.isNaN(value) ? logit().terms().get(f).centre() : value;
    }
    return x;
  }
}
