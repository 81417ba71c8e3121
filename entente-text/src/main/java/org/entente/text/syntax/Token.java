package org.entente.text.syntax;

/// One token of a sentence.
///
/// @param text as written
/// @param tag its universal part of speech, such as `NOUN`
/// @param lemma its dictionary form in lower case
/// @param begin offset of its first character in the sentence
/// @param end offset behind its last character
public record Token(String text, String tag, String lemma, int begin, int end) {
  /// Whether it is a verb or auxiliary.
  public boolean isVerbal() {
    return tag.equals("VERB") || tag.equals("AUX");
  }
}
