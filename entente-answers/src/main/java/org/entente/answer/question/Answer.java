package org.entente.answer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import tools.jackson.databind.JsonNode;

/// The answer to a question: its page, made only when it is needed, the first part of it that fits
/// a screen, and its data where they have a published form of their own.
///
/// @param page makes the whole page; called at most once, and not at all if only text is asked for
/// @param brief makes the page for the terminal, whose tables are all on the whole page; the whole
///   page if empty
/// @param data makes the data of the JSON document from the command that repeats the answer; none
///   if empty
/// @param briefing makes the answer on one sheet of paper; empty where there is none
public record Answer(
    Supplier<Page> page,
    Optional<Supplier<Page>> brief,
    Optional<Function<String, JsonNode>> data,
    Optional<Supplier<Page>> briefing) {

  /// The answer that a page is.
  public static Answer of(Page page) {
    return of(() -> page);
  }

  /// The answer of a page that is dear to make.
  public static Answer of(Supplier<Page> page) {
    return new Answer(page, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The page of the JSON document: the sections that only the terminal's page has, then those of
  /// the whole page, which has been made; so every word and figure of the text is in it.
  public Page everything(Page whole) {
    if (brief.isEmpty()) {
      return whole;
    }
    Set<String> headings =
        whole.sections().stream().map(Section::heading).collect(Collectors.toSet());
    List<Section> sections = new ArrayList<>(brief.get().get().sections());
    sections.removeIf(s -> headings.contains(s.heading()));
    sections.addAll(whole.sections());
    return new Page(
        whole.title(),
        whole.finding(),
        whole.evidence(),
        sections,
        whole.sources(),
        whole.warnings());
  }

  /// The same answer with a page for the terminal.
  public Answer brief(Supplier<Page> start) {
    return new Answer(page, Optional.of(start), data, briefing);
  }

  /// The same answer with a line on how far the evidence reaches under its title.
  public Answer evidence(String line) {
    return new Answer(
        () -> page.get().evidence(line),
        brief.map(start -> () -> start.get().evidence(line)),
        data,
        briefing.map(sheet -> () -> sheet.get().evidence(line)));
  }

  /// The same answer, resting on a yearbook: where its page names sources, the yearbook is one.
  public Answer rests(Source yearbook) {
    return new Answer(
        () -> rests(page.get(), yearbook),
        brief.map(start -> () -> rests(start.get(), yearbook)),
        data,
        briefing.map(sheet -> () -> sheet.get().sources(List.of(yearbook))));
  }

  /// The same answer with a page that fits one sheet of paper.
  public Answer briefing(Supplier<Page> sheet) {
    return new Answer(page, brief, data, Optional.of(sheet));
  }

  private static Page rests(Page page, Source yearbook) {
    if (page.sources().isEmpty()) {
      return page;
    }
    List<Source> all = new ArrayList<>(page.sources());
    all.add(yearbook);
    return page.sources(all);
  }

  /// The same answer with data in a form of their own.
  public Answer data(Function<String, JsonNode> form) {
    return new Answer(page, brief, Optional.of(form), briefing);
  }
}
