package org.entente.answer.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.entente.answer.page.Page;

/// The answer to a question: its page, made only when it is needed, and its own text or JSON where
/// those differ from the page's.
///
/// @param page makes the page; called at most once, and not at all if only `text` or `json` is
///   asked for and given
/// @param text makes the lines for the terminal; the page's text if empty
/// @param json makes the JSON document, ending in a line feed, from the command that repeats the
///   answer; the page's tables if empty
public record Answer(
    Supplier<Page> page,
    Optional<Supplier<List<String>>> text,
    Optional<UnaryOperator<String>> json) {

  /// The answer that a page is.
  public static Answer of(Page page) {
    return of(() -> page);
  }

  /// The answer of a page that is dear to make.
  public static Answer of(Supplier<Page> page) {
    return new Answer(page, Optional.empty(), Optional.empty());
  }

  /// The same answer with its own text for the terminal.
  public Answer text(Supplier<List<String>> lines) {
    return new Answer(page, Optional.of(lines), json);
  }

  /// The same answer with its own JSON document.
  public Answer json(UnaryOperator<String> document) {
    return new Answer(page, text, Optional.of(document));
  }
}
