package org.entente.text.probe;

/// Something that must hold of any reader of claims, whatever it rests on.
public enum Probe {
  /// Everything it says is of a kind that there is, in the form that was asked for.
  LEGAL("only kinds that there are"),
  /// Exchanging the two actors of a sentence exchanges source and target.
  DIRECTION("exchanged actors exchange the direction"),
  /// Negating a sentence turns the sign.
  NEGATION("a negation turns the sign"),
  /// Offering the kinds in another order changes nothing.
  ORDER("the order of the kinds changes nothing"),
  /// Offering the kinds under neutral names changes nothing.
  NAMES("neutral names of the kinds change nothing");

  private final String words;

  Probe(String words) {
    this.words = words;
  }

  /// What must hold.
  public String words() {
    return words;
  }
}
