package org.entente.text.claim;

import java.util.List;

/// Words that state a relation, and where its two actors stand.
///
/// @param kind the relation
/// @param shape where the actors stand
/// @param strength how much it says, in (0, 1]
/// @param words the lemmas in their order, with [#OBJECT] or [#GAP] where other words stand between
record Frame(ClaimKind kind, Shape shape, double strength, List<String> words) {
  /// A few words among which the other actor stands: "see * as threat".
  static final String OBJECT = "*";

  /// A few words that name nobody: "cut off .. to".
  static final String GAP = "..";

  /// Whether a word of a frame stands for a few others.
  static boolean isGap(String word) {
    return word.equals(OBJECT) || word.equals(GAP);
  }

  /// Whether the other actor stands among the words.
  boolean hasObject() {
    return words.contains(OBJECT);
  }

  /// Whether its first word is a verb.
  boolean isVerbal() {
    return shape == Shape.VERB || shape == Shape.SUFFER || shape == Shape.PAIR;
  }

  /// Where the two actors stand about the words.
  enum Shape {
    /// Subject and object of a verb.
    VERB,
    /// Object and subject of a verb.
    SUFFER,
    /// Subject of "be" and what follows an adjective or noun.
    PREDICATE,
    /// Two that are the subject of a verb, alike.
    PAIR,
    /// Two beside a noun, alike.
    NOUN,
    /// Owner of a noun and what its preposition governs.
    TOWARD
  }

  Frame {
    words = List.copyOf(words);
  }
}
