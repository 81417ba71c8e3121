package org.entente.app.hostile;

import java.nio.file.Path;
import java.util.List;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hostile text is inert in every rendering; the answers of all questions are held to the same law
/// in `AnswerJsonTest`, and that no rendering is left out is a rule of the house.
@Tag("slow")
class HostileTextTest {
  private static final Figure KNOWN =
      Figure.of(
          0.5,
          new Interval(0.25, 0.75, 0.9, Interval.Basis.BOOTSTRAP),
          Provenance.of(List.of("votes"), 12, "roll calls", "mean"));

  @TempDir Path folder;

  private static Page page() {
    Table table =
        Table.builder("pairs", "Pairs", "Of 2015.")
            .column(Column.text("panel", "Panel", "The part."))
            .column(Column.integer("year", "Year", "The year.", "calendar year"))
            .column(Column.figure("figure", "Figure", "The figure.", "0 to 1"))
            .column(Column.text("note", "Note", "A note."))
            .row("Trust", 2014, KNOWN, "Poland joins")
            .row("Trust", 2015, Figure.missing("no votes"), "")
            .build();
    String spec = "{\"mark\":\"bar\",\"title\":\"Trust\"}";
    return Page.titled("SCO as of 2015")
        .finding("It holds.")
        .evidence("Votes to 2015.")
        .warnings(List.of("Old figures."))
        .section(
            Section.headed("How strong?")
                .paragraph("Strong.")
                .chart(new Chart("line", "It rises", "By year.", spec, table, "It rises."))
                .table(table))
        .sources(List.of(new Source("votes", "Votes", "1", "Voeten 2013.", "CC0")));
  }

  @Test
  void everyRendering_ofEveryPlaceForWords() throws Exception {
    Inert.require(page(), folder);
  }
}
