package org.entente.evaluation;

/// The simplest forecaster: the share of past cases of the same group that came.
///
/// One group is the base rate; "had it lately or not" is persistence; classes of age are the hazard
/// by age. The share is Jeffreys', (events + 1/2) / (cases + 1), so that a group without events is
/// rare and not impossible.
public final class GroupRates {
  private final double[] events;
  private final double[] cases;

  /// Rates of groups 0 to `groups` - 1, without cases yet.
  public GroupRates(int groups) {
    events = new double[groups];
    cases = new double[groups];
  }

  /// Learns from a settled case.
  public void learn(int group, double outcome) {
    events[group] += outcome;
    cases[group]++;
  }

  /// The probability of a case of a group.
  public double probability(int group) {
    return (events[group] + 0.5) / (cases[group] + 1);
  }
}
