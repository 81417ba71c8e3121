package org.entente.text.claim;

import java.time.LocalDate;
import org.entente.text.article.Article;

/// Reads the claims of articles. One reader serves one thread, and is closed when it is done with.
@FunctionalInterface
public interface ClaimReader extends AutoCloseable {
  /// The claims of an article read as of a date.
  Reading read(Article article, LocalDate date);

  /// Gives back what it holds: of most readers nothing.
  @Override
  default void close() {}
}
