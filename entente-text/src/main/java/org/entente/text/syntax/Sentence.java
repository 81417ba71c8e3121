package org.entente.text.syntax;

import java.util.List;

/// A sentence of an article's main text.
///
/// @param paragraph the index of its paragraph among those of the article
/// @param begin offset of its first character in the paragraph's text
/// @param text the sentence
/// @param tokens its tokens in their order
public record Sentence(int paragraph, int begin, String text, List<Token> tokens) {
  /// Copies the list.
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// The index of the token that holds the character at `offset`, or of the next one behind it; the
  /// number of tokens if there is none.
  public int tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > offset) {
        return i;
      }
    }
    return tokens.size();
  }
}
