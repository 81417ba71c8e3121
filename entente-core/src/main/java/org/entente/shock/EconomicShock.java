package org.entente.shock;

/// A shock from outside the model.
public sealed interface EconomicShock {

  /// A change of one state's economy.
  ///
  /// @param state its COW code
  /// @param income the change of its real income as a share: -0.037 for a fall of 3.7%
  /// @param currency the change of its currency's value in dollars as a share: -0.4 for a fall of
  ///   40%
  record Economy(int state, double income, double currency) implements EconomicShock {
    /// Refuses falls of more than the whole and changes that are not finite with an
    /// [IllegalArgumentException].
    public Economy {
      requireChange(income, "income");
      requireChange(currency, "currency");
    }
  }

  /// A change of one flow: an embargo, a stop of transfers.
  ///
  /// @param channel which flow
  /// @param receiver the COW code of the state that lives on it
  /// @param partner the COW code of the state that it comes from
  /// @param change the change as a share, -1 for an end
  record Flow(Channel channel, int receiver, int partner, double change) implements EconomicShock {
    /// Refuses falls of more than the whole, changes that are not finite and a state that deals
    /// with itself with an [IllegalArgumentException].
    public Flow {
      requireChange(change, "flow");
      if (receiver == partner) {
        throw new IllegalArgumentException("state (" + receiver + ") is its own partner");
      }
    }
  }

  private static void requireChange(double change, String what) {
    if (!(change >= -1 && change < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "change of " + what + " (" + change + ") must be -1 or more");
    }
  }
}
