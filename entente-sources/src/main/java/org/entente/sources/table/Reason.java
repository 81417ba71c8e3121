package org.entente.sources.table;

/// Why a row is refused or remarked upon.
public enum Reason {
  /// The publisher ships rows that are no evidence for a dyad or state, such as aggregates; the
  /// dataset's page lists them.
  LEFT_OUT(false),
  /// The state did not exist in the row's year.
  NOT_EXISTING(false),
  /// A name that is not in the registry of states, in a layout that names states in words.
  UNKNOWN_NAME(false),
  /// Rows that should be there are not: a remark on what is kept.
  LOST(false),
  /// The row has more or fewer cells than the header.
  SHAPE(true),
  /// A cell is not of its type or outside its range or codes.
  VALUE(true),
  /// A COW code that no state bears.
  UNKNOWN_STATE(true),
  /// Two cells of a row contradict each other.
  CONTRADICTION(true),
  /// The key occurred in an earlier line.
  DUPLICATE(true);

  private final boolean fault;

  Reason(boolean fault) {
    this.fault = fault;
  }

  /// Whether the reason is a fault of the file, which stops the import unless the dataset allows
  /// for it or the user does.
  public boolean isFault() {
    return fault;
  }
}
