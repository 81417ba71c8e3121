package org.entente.text.article;

/// A stretch of text that comes without a page.
public final class PlainText {
  private PlainText() {}

  /// The text as one paragraph of main text.
  public static Paragraph paragraph(String text) {
    SourceText.Builder builder = new SourceText.Builder();
    for (int i = 0; i < text.length(); i++) {
      builder.append(text.charAt(i), i);
    }
    return new Paragraph(Paragraph.Kind.MAIN, "", builder.build());
  }
}
