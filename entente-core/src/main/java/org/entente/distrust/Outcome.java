package org.entente.distrust;

/// What two states may come to, in the order of its gravity.
///
/// A side's level of hostility is its highest act in a dispute: 1 none, 2 threat, 3 display of
/// force, 4 use of force, 5 war ([PalmerEtAl2022]).
public enum Outcome {
  /// Any militarised dispute: one of them threatens, shows or uses force against the other. Much of
  /// it is one-sided: a fishing boat seized.
  DISPUTE("dispute", "a dispute"),
  /// An armed clash: force that is met by force, or by its display (the mean of the two sides'
  /// levels in a year is 3.5 or more), or 25 dead in fighting between the two in a year. Two allies
  /// who seize each other's boats have none.
  CLASH("clash", "an armed clash");

  /// The least mean level of the two sides in a clash.
  public static final double CLASH_LEVEL = 3.5;

  private final String key;
  private final String words;

  Outcome(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /// Its name in files.
  public String key() {
    return key;
  }

  /// In words, with the article.
  public String words() {
    return words;
  }
}
