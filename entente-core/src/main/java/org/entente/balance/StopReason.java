package org.entente.balance;

/// Why a search ended before its proof.
public enum StopReason {
  /// The time limit was reached.
  TIME("the time limit was reached"),
  /// The limit of work was reached, which does not depend on the machine.
  WORK("the limit of work was reached"),
  /// The user asked to stop.
  INTERRUPTED("the user asked to stop");

  private final String words;

  StopReason(String words) {
    this.words = words;
  }

  /// The reason in words for a reader.
  public String words() {
    return words;
  }
}
