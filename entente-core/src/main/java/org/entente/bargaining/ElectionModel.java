package org.entente.bargaining;

/// How the outcomes of all contests between two options become the probability that each is chosen
/// in the end.
public enum ElectionModel {
  /// The probability of defeating every other option, normalised.
  CONDITIONAL,
  /// The stationary distribution when any option is challenged by any other, all alike.
  MARKOV_UNIFORM,
  /// The same when challenges come in proportion to the strength behind them.
  MARKOV_INCENTIVE
}
