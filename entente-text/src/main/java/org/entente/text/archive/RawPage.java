package org.entente.text.archive;

import java.time.LocalDate;
import java.util.List;
import org.entente.text.article.Article;
import org.entente.text.article.ArticleReader;
import org.entente.text.article.Language;
import org.entente.text.article.PlainText;
import org.jspecify.annotations.Nullable;

/// A page before it is read: the bytes of a file, or a row that gives its text.
public sealed interface RawPage {

  /// What it is called in messages.
  String name();

  /// The article. Throws [UserProblem] that says why there is none.
  Article article();

  /// A saved page, HTML or text.
  ///
  /// @param name the file
  /// @param bytes its bytes
  record Saved(String name, Bytes bytes) implements RawPage {
    @Override
    public Article article() {
      return ArticleReader.read(name, bytes.read());
    }
  }

  /// Bytes that are read when they are needed.
  @FunctionalInterface
  interface Bytes {
    byte[] read();
  }

  /// A row of JSON lines.
  ///
  /// @param name the file and the line
  /// @param title the title; may be empty
  /// @param date the day; null if not given
  /// @param text the text
  record Row(String name, String title, @Nullable LocalDate date, String text) implements RawPage {
    private static final int LEAST_TELLING = 400;

    @Override
    public Article article() {
      Language told = Language.of(text);
      // A sentence has too few small words to tell a language of Latin script by.
      boolean tells = text.length() >= LEAST_TELLING || !told.isLatin();
      Language language = tells ? told : new Language("English", 0);
      return new Article(
          name, title, date, null, List.of(), language, List.of(PlainText.paragraph(text)));
    }
  }
}
