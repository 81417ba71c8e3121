package org.entente.power;

import org.entente.run.Phrase;

/// A decision rule as a detector: members see a cause rightly with a hit rate, and see one where
/// there is none with a rate of false alarms, each for itself; the body acts when enough do.
///
///     P(acts) = sum over m ≥ k of C(n, m) p^m (1 - p)^(n - m)
///
/// With p the hit rate it is the body's hit rate, with p the members' false alarms its own.
///
/// @param hit the chance that it acts where there is a cause
/// @param falseAlarm the chance that it acts where there is none
public record Detector(double hit, double falseAlarm) {
  /// A member's hit rate by default.
  public static final double HIT = 0.8;

  /// A member's rate of false alarms by default.
  public static final double FALSE_ALARM = 0.1;

  /// The detector of "at least k of n". Refuses rates outside 0 to 1 and k outside 1 to n with an
  /// [IllegalArgumentException]; O(n).
  public static Detector of(int members, int needed, double hit, double falseAlarm) {
    if (!(hit >= 0 && hit <= 1 && falseAlarm >= 0 && falseAlarm <= 1)
        || needed < 1
        || needed > members) {
      throw new IllegalArgumentException(
          Phrase.of(
              "rates (%s, %s) must be in 0 to 1, needed (%s) in 1 to %s",
              hit, falseAlarm, needed, members));
    }
    return new Detector(atLeast(members, needed, hit), atLeast(members, needed, falseAlarm));
  }

  private static double atLeast(int n, int k, double p) {
    double sum = 0;
    double ways = 1;
    for (int m = n; m >= k; m--) {
      sum += ways * Math.pow(p, m) * Math.pow(1 - p, n - m);
      ways = ways * m / (n - m + 1);
    }
    return Math.min(1, sum);
  }
}
