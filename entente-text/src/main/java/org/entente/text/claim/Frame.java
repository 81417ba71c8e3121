package org.entente.text.claim;

import java.util.List;

/// Words that state a relation, and where its two actors stand.
///
/// @param kind the relation
/// @param shape where the actors stand
/// @param strength how much it says, in (0, 1]
/// @param words the lemmas in their order
record Frame(ClaimKind kind, Shape shape, double strength, List<String> words) {
  /// Where the two actors stand about the words.
  enum Shape {
    /// Subject and object of a verb.
    VERB,
    /// Object and subject of a verb.
    SUFFER,
    /// Subject of "be" and what follows an adjective or noun.
    PREDICATE,
    /// Two beside a noun, alike.
    NOUN,
    /// Owner of a noun and what its preposition governs.
    TOWARD
  }

  Frame {
    words = List.copyOf(words);
  }
}
