package org.entente.text.article;

/// One paragraph of a page.
///
/// @param kind what it is on the page
/// @param section the heading it stands under, empty before the first one
/// @param content the text with its places in the original
public record Paragraph(Kind kind, String section, SourceText content) {
  /// What a paragraph is on the page. Claims are read from [#MAIN] only.
  public enum Kind {
    /// The title of the article.
    TITLE,
    /// Running text of the article.
    MAIN,
    /// A heading within the article.
    HEADING,
    /// What stands under a picture.
    CAPTION,
    /// Who wrote it: a byline or the lines about the authors.
    BYLINE,
    /// What belongs to the page and not to the article: notices, teasers, menus, disclaimers.
    BOILERPLATE
  }

  /// The text, normalised.
  public String text() {
    return content.text();
  }
}
