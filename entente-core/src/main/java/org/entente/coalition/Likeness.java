package org.entente.coalition;

/// Which real coalitions of a date a coalition is placed among.
public enum Likeness {
  /// All of them.
  ALL("of the time"),
  /// Those with half to twice as many members.
  SIZE("of the time with half to twice as many members"),
  /// Those of which at least half the members are states of the region that most members of the
  /// coalition are of.
  REGION("of the time from the same region");

  private final String words;

  Likeness(String words) {
    this.words = words;
  }

  /// The choice in words, to follow "coalitions".
  public String words() {
    return words;
  }
}
