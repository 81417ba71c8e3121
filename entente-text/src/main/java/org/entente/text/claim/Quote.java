package org.entente.text.claim;

/// The sentence a claim stands in and where.
///
/// @param sentence the sentence
/// @param words the words within it that state the relation
/// @param paragraph the index of the paragraph in the article
/// @param begin offset of the sentence in the paragraph's text
/// @param originBegin offset of its first character in the original
/// @param originEnd offset behind its last character in the original
public record Quote(
    String sentence, String words, int paragraph, int begin, int originBegin, int originEnd) {

  /// The same sentence with other words of it.
  public Quote with(String otherWords) {
    return new Quote(sentence, otherWords, paragraph, begin, originBegin, originEnd);
  }
}
