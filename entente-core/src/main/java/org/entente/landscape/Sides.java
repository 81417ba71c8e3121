package org.entente.landscape;

/// Which sides a state may take.
public enum Sides {
  /// One of two sides, as in the paper.
  TWO(2),
  /// One of two sides, or neutral: apart from every other state, neutral ones included.
  TWO_AND_NEUTRAL(3);

  private final int count;

  Sides(int count) {
    this.count = count;
  }

  /// The number of places a state may stand.
  public int count() {
    return count;
  }
}
