package org.entente.balance;

/// Why a search ended before its proof.
public enum StopReason {
  /// The time limit was reached.
  TIME,
  /// The limit of work was reached, which does not depend on the machine.
  WORK,
  /// The user asked to stop.
  INTERRUPTED
}
