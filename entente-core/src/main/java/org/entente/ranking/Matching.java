package org.entente.ranking;

/// What random coalitions share with the coalition that they are compared with.
public enum Matching {
  /// The size: any states of the year.
  SIZE("of the same size"),
  /// The number of members from each region.
  REGION("with as many states of each region"),
  /// The number of members from each tenth of the states by capabilities.
  CAPABILITY("with as many states of each tenth by capabilities");

  private final String words;

  Matching(String words) {
    this.words = words;
  }

  /// The matching in words, to follow "random coalitions".
  public String words() {
    return words;
  }
}
