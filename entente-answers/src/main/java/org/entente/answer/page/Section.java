package org.entente.answer.page;

import java.util.ArrayList;
import java.util.List;

/// One section of a [Page]: a heading, then paragraphs, charts and tables in this order.
///
/// Text is plain: nothing in it is read as markup.
///
/// @param heading the heading: a question that the section answers, or its subject
/// @param paragraphs what a reader should take from it, in words
/// @param charts the charts
/// @param tables the tables
public record Section(
    String heading, List<String> paragraphs, List<Chart> charts, List<Table> tables) {

  /// Copies the lists.
  public Section {
    paragraphs = List.copyOf(paragraphs);
    charts = List.copyOf(charts);
    tables = List.copyOf(tables);
  }

  /// An empty section with a heading.
  public static Section headed(String heading) {
    return new Section(heading, List.of(), List.of(), List.of());
  }

  /// The same section with one more paragraph; nothing more where there is nothing to say.
  public Section paragraph(String text) {
    return text.isBlank() ? this : new Section(heading, more(paragraphs, text), charts, tables);
  }

  /// The same section with one more chart.
  public Section chart(Chart chart) {
    return new Section(heading, paragraphs, more(charts, chart), tables);
  }

  /// The same section with one more table.
  public Section table(Table table) {
    return new Section(heading, paragraphs, charts, more(tables, table));
  }

  private static <T> List<T> more(List<T> list, T one) {
    List<T> longer = new ArrayList<>(list);
    longer.add(one);
    return longer;
  }
}
