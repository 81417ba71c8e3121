package org.entente.app;

import org.entente.app.output.Column;
import org.entente.app.output.Page;
import org.entente.app.output.Section;
import org.entente.app.output.Source;
import org.entente.app.output.Table;
import org.entente.coalition.Assessment;
import org.entente.world.World;

/// An assessment as a page: what `--html`, `--csv` and `--parquet` of `assess` write.
final class AssessmentPage {
  private AssessmentPage() {}

  static Page of(Assessment a, World world) {
    Table.Builder parts =
        Table.builder(
                "parts", "The five parts", "One row for each part, figures of " + a.year() + ".")
            .column(Column.text("part", "Part", "Which of the five parts."))
            .column(Column.figure("figure", "Figure", "The coalition's figure.", ""))
            .column(
                Column.figure(
                    "percentile",
                    "Percentile",
                    "Share of random coalitions of the same size with a lower figure.",
                    "%"));
    a.parts().forEach(p -> parts.row(p.part().title(), p.figure(), p.percentile()));
    return Page.titled(a.name() + " as of " + a.asOf())
        .section(Section.headed("The five parts").table(parts.build()))
        .sources(a.datasets().stream().map(Source::of).toList());
  }
}
