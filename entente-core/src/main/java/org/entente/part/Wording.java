package org.entente.part;

import java.util.List;

/// A definition in words, for the reader of an explanation.
///
/// @param figure what the figure is, one or two sentences
/// @param formula the formula, in the notation of its page in docs/methods
/// @param interval what its interval is, a sentence
/// @param draws what the draws are that coalitions share when they are compared
public record Wording(String figure, String formula, String interval, String draws) {

  /// Refuses a blank text with an [IllegalArgumentException].
  public Wording {
    for (String text : List.of(figure, formula, interval, draws)) {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a definition needs all of its words");
      }
    }
  }

  /// A paragraph each: what the figure is, its formula, its interval.
  public List<String> paragraphs() {
    return List.of(figure, formula, interval);
  }
}
