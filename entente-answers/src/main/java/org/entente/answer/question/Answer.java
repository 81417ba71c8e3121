package org.entente.answer.question;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.answer.page.Page;
import tools.jackson.databind.JsonNode;

/// The answer to a question: its page, made only when it is needed, the first part of it that fits
/// a screen, and its data where they have a published form of their own.
///
/// @param page makes the whole page; called at most once, and not at all if only text is asked for
/// @param brief makes the page for the terminal, whose sections are all on the whole page; the
///   whole page if empty
/// @param data makes the data of the JSON document from the command that repeats the answer; none
///   if empty
public record Answer(
    Supplier<Page> page,
    Optional<Supplier<Page>> brief,
    Optional<Function<String, JsonNode>> data) {

  /// The answer that a page is.
  public static Answer of(Page page) {
    return of(() -> page);
  }

  /// The answer of a page that is dear to make.
  public static Answer of(Supplier<Page> page) {
    return new Answer(page, Optional.empty(), Optional.empty());
  }

  /// The same answer with a page for the terminal.
  public Answer brief(Supplier<Page> start) {
    return new Answer(page, Optional.of(start), data);
  }

  /// The same answer with a line on how far the evidence reaches under its title.
  public Answer evidence(String line) {
    return new Answer(
        () -> page.get().evidence(line),
        brief.map(start -> () -> start.get().evidence(line)),
        data);
  }

  /// The same answer with data in a form of their own.
  public Answer data(Function<String, JsonNode> form) {
    return new Answer(page, brief, Optional.of(form));
  }
}
