package org.entente.distrust;

/// How many years a probability of a dispute looks ahead.
public enum Horizon {
  /// One year.
  ONE(1),
  /// Five years: the usual one.
  FIVE(5),
  /// Ten years.
  TEN(10);

  private final int years;

  Horizon(int years) {
    this.years = years;
  }

  /// The years.
  public int years() {
    return years;
  }

  /// In words, such as `within five years`.
  public String words() {
    return switch (this) {
      case ONE -> "within a year";
      case FIVE -> "within five years";
      case TEN -> "within ten years";
    };
  }
}
