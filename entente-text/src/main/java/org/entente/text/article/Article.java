package org.entente.text.article;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a news page says, taken off the page.
///
/// @param name the file or address it came from
/// @param title the title, empty if none was found
/// @param date the day of the article, null if the page does not tell it
/// @param saved the day that the page itself shows above the title: when it was saved rather than
///   written; null if there is none
/// @param authors the authors in the order named, none if none was found
/// @param language the language of the main text
/// @param paragraphs every paragraph of the page in its order, each with its kind
public record Article(
    String name,
    String title,
    @Nullable LocalDate date,
    @Nullable LocalDate saved,
    List<String> authors,
    Language language,
    List<Paragraph> paragraphs) {

  /// Copies the lists.
  public Article {
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
  }

  /// The paragraphs of a kind in their order.
  public List<Paragraph> ofKind(Paragraph.Kind kind) {
    return paragraphs.stream().filter(p -> p.kind() == kind).toList();
  }

  /// The headings of the sections in their order.
  public List<String> sections() {
    return ofKind(Paragraph.Kind.HEADING).stream().map(Paragraph::text).toList();
  }

  /// The main text with its headings, paragraphs apart by an empty line.
  public String mainText() {
    return paragraphs.stream()
        .filter(p -> p.kind() == Paragraph.Kind.MAIN || p.kind() == Paragraph.Kind.HEADING)
        .map(Paragraph::text)
        .collect(Collectors.joining("\n\n"));
  }
}
