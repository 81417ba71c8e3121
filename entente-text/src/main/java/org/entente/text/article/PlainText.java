package org.entente.text.article;

import java.time.LocalDate;
import java.util.List;

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

  /// An English article of a day that is the text alone.
  public static Article article(String text, LocalDate date) {
    return new Article(
        "text", "", date, null, List.of(), new Language("English", 1), List.of(paragraph(text)));
  }
}
