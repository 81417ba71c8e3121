package org.entente.text.model;

import org.entente.run.Phrase;

/// A sentence in which two spans are marked.
///
/// @param text the sentence
/// @param sourceBegin offset of the first span
/// @param sourceEnd offset behind it
/// @param targetBegin offset of the second span
/// @param targetEnd offset behind it
public record SpanPair(
    String text, int sourceBegin, int sourceEnd, int targetBegin, int targetEnd) {
  /// Refuses spans outside the text.
  public SpanPair {
    boolean inside =
        sourceBegin >= 0
            && sourceBegin <= sourceEnd
            && sourceEnd <= text.length()
            && targetBegin >= 0
            && targetBegin <= targetEnd
            && targetEnd <= text.length();
    if (!inside) {
      throw new IllegalArgumentException(
          Phrase.of(
              "spans (%s-%s, %s-%s) outside the text of length %s",
              sourceBegin, sourceEnd, targetBegin, targetEnd, text.length()));
    }
  }

  /// The same sentence with its spans exchanged.
  public SpanPair swapped() {
    return new SpanPair(text, targetBegin, targetEnd, sourceBegin, sourceEnd);
  }
}
