package org.entente.text.languagemodel;

/// Why something that a model said is no claim.
public enum Refusal {
  /// The answer to a sentence is no JSON of the form asked for.
  FORM("not in the form asked for"),
  /// The kind is none of those offered.
  KIND("of a kind that was not offered"),
  /// Source or target is not named in the sentence, or they are one.
  ACTORS("about an actor that the sentence does not name"),
  /// The quote does not stand in the sentence.
  QUOTE("quoting words that do not stand in the sentence");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /// The words that follow a number of claims.
  public String words() {
    return words;
  }
}
