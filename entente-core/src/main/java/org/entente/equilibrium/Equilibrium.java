package org.entente.equilibrium;

import java.util.List;

/// The world after a shock, or why it was not found.
public sealed interface Equilibrium {

  /// The economies after the shock, in their order.
  ///
  /// @param changes what became of each
  /// @param iterations how many steps it took
  record Found(List<Change> changes, int iterations) implements Equilibrium {
    /// Copies the list.
    public Found {
      changes = List.copyOf(changes);
    }
  }

  /// What became of an economy; each a factor on what was, relative to world income where money is
  /// meant.
  ///
  /// @param economy its name
  /// @param wage the factor on its wage
  /// @param prices the factor on its price index
  /// @param welfare the factor on its real expenditure, tariff revenue included
  /// @param home the share of its expenditure that falls on itself after the shock
  record Change(String economy, double wage, double prices, double welfare, double home) {
    /// The logarithm of the factor on welfare: about the relative change.
    public double logWelfare() {
      return Math.log(welfare);
    }
  }

  /// The steps did not settle.
  ///
  /// @param excessDemand the largest remaining excess demand for an economy's labour, as a share
  /// @param iterations how many steps were made
  record NotFound(double excessDemand, int iterations) implements Equilibrium {}

  /// The changes; refuses an equilibrium that was not found with an [IllegalStateException].
  default List<Change> getChanges() {
    return switch (this) {
      case Found found -> found.changes();
      case NotFound(double excess, int steps) ->
          throw new IllegalStateException(
              "no equilibrium after " + steps + " steps: excess demand (" + excess + ")");
    };
  }
}
