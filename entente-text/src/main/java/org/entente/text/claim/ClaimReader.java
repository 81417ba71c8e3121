package org.entente.text.claim;

import java.time.LocalDate;
import org.entente.text.article.Article;

/// Reads the claims of articles. One reader serves one thread.
@FunctionalInterface
public interface ClaimReader {
  /// The claims of an article read as of a date.
  Reading read(Article article, LocalDate date);
}
