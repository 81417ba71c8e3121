package org.entente.balance.camps;

import org.entente.balance.Partition;

/// A division into camps with what is known of its quality.
public sealed interface CampsOutcome {
  /// The division.
  Partition partition();

  /// The weight of the ties that the division goes against.
  double frustration();

  /// A proved lower bound of the frustration of every division.
  double bound();

  /// A division that no other undercuts, proved.
  ///
  /// @param partition the division
  /// @param frustration its frustration
  record Optimal(Partition partition, double frustration) implements CampsOutcome {
    @Override
    public double bound() {
      return frustration;
    }
  }

  /// The best division found, without proof that it is the best.
  ///
  /// @param partition the division
  /// @param frustration its frustration
  /// @param bound a lower bound, less than the frustration
  record Bounded(Partition partition, double frustration, double bound) implements CampsOutcome {}
}
