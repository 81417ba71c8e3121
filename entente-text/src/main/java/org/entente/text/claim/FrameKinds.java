package org.entente.text.claim;

import java.util.List;
import org.entente.text.syntax.Token;

/// The kinds of the frames whose words stand in a sentence, without regard to actors.
public final class FrameKinds {
  private final Lexicon lexicon = Lexicon.bundled();

  /// A frame's kind and where its words begin.
  ///
  /// @param kind the word of the kind
  /// @param begin the offset of the first word
  public record Found(String kind, int begin) {}

  /// The frames in the tokens from left to right.
  public List<Found> of(List<Token> tokens) {
    return lexicon.find(tokens, t -> Character.isUpperCase(tokens.get(t).text().charAt(0))).stream()
        .map(m -> new Found(m.frame().kind().word(), tokens.get(m.begin()).begin()))
        .toList();
  }
}
