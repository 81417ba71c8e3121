package org.entente.app.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;

/// The law that hostile text in an answer is inert, in every rendering.
public final class Inert {
  private Inert() {}

  /* What the words of a row do, so many rows do. */
  private static final int ROWS = 12;

  /// Fails where a rendering of this page lets hostile text in it do anything; of each table the
  /// first rows are taken.
  public static void require(Page page, Path folder) throws IOException {
    Page few = withFewRows(page);
    Page hostile = HostileText.of(few);
    Path place = Files.createTempDirectory(folder, "inert");
    for (Rendering rendering : Rendering.values()) {
      rendering.requireInert(few, hostile, place);
    }
  }

  private static Page withFewRows(Page page) {
    return new Page(
        page.title(),
        page.finding(),
        page.evidence(),
        page.sections().stream()
            .map(s ->
                new Section(
                    s.heading(),
                    s.paragraphs(),
                    s.charts().stream().map(Inert::withFewRows).toList(),
                    s.tables().stream().map(Inert::withFewRows).toList()))
            .toList(),
        page.sources(),
        page.warnings());
  }

  private static Chart withFewRows(Chart c) {
    return new Chart(
        c.key(), c.title(), c.caption(), c.spec(), withFewRows(c.data()), c.alternative());
  }

  private static Table withFewRows(Table t) {
    Table.Builder table = Table.builder(t.key(), t.title(), t.caption());
    t.columns().forEach(table::column);
    t.rows().stream().limit(ROWS).forEach(row -> table.row(row.toArray()));
    return table.shown(Math.min(t.shown(), ROWS)).build();
  }

  /// The classes that render an answer and are held to the law.
  public static Set<String> renderers() {
    return Stream.of(Rendering.values())
        .map(r -> r.renderer().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
