package org.entente.balance;

/// What a search of a core or graph came to: the sides found, their cost, and a lower bound of the
/// least cost; optimal if they are equal. The sides are handed over, not copied.
final class Division {
  private final boolean[] side;
  private final long cost;
  private final long bound;

  Division(boolean[] side, long cost, long bound) {
    this.side = side;
    this.cost = cost;
    this.bound = bound;
  }

  boolean[] side() {
    return side;
  }

  long cost() {
    return cost;
  }

  long bound() {
    return bound;
  }

  /// Whether no division costs less.
  boolean isOptimal() {
    return bound >= cost;
  }
}
