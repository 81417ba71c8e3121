package org.entente.balance;

/// How a search for the frustration index ended.
public sealed interface FrustrationOutcome {
  /// The weight of the edges that the partition goes against, in the units of the weights.
  double value();

  /// A proved lower bound of the frustration index; equal to [#value] if it is optimal.
  double bound();

  /// The best division found; two camps, or one if no better division exists.
  Partition partition();

  /// What the search took.
  SearchEffort effort();

  /// How far the value may be from the least, relative to the value: (value − bound) / value; 0 if
  /// optimal.
  default double gap() {
    return value() == 0 ? 0 : (value() - bound()) / value();
  }

  /// The frustration index, with proof that no division costs less.
  ///
  /// @param value the frustration index
  /// @param partition a division that attains it
  /// @param effort what the search took
  record Optimal(double value, Partition partition, SearchEffort effort)
      implements FrustrationOutcome {
    @Override
    public double bound() {
      return value;
    }
  }

  /// The search ended before a proof.
  ///
  /// @param value the cost of the best division found, an upper bound of the frustration index
  /// @param bound a lower bound of it
  /// @param partition the division
  /// @param reason why the search ended
  /// @param effort what the search took
  record Bounded(
      double value, double bound, Partition partition, StopReason reason, SearchEffort effort)
      implements FrustrationOutcome {}
}
