package org.entente.answer.report;

import java.util.Comparator;
import java.util.List;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Figure;
import org.entente.run.Phrase;

/// How sure the figures are, what they rest on, and what is missing.
record SuretySection(Material b) {
  Section section() {
    Assessment a = b.assessment();
    Section section =
        Section.headed("How sure are we?")
            .paragraph(
                Phrase.of(
                    "The figures rest on %d roll calls of %d; votes could be compared for %d of %s."
                        + " Brackets after a figure are its interval, and hovering or"
                        + " tapping a mark of a chart tells how it was obtained.",
                    a.coverage().rollCalls(),
                    a.coverage().rollCallYear(),
                    a.coverage().dyadsWithVotes(),
                    Phrase.counted(a.coverage().dyads(), "pair")))
            .paragraph(widest());
    for (String gap : a.coverage().gaps()) {
      section = section.paragraph(PartsSection.capital(b.resolve(gap)) + ".");
    }
    return section.table(evidence());
  }

  private String widest() {
    List<PartAssessment> known =
        b.assessment().parts().stream().filter(p -> p.percentile().isKnown()).toList();
    return known.stream()
        .max(Comparator.comparingDouble(SuretySection::width))
        .map(p ->
            "Least sure is the place of "
                + p.part().title()
                + " among random coalitions: between the "
                + ends(p.percentile())
                + " percentile.")
        .orElse("");
  }

  private static double width(PartAssessment p) {
    return p.percentile().known().orElseThrow().interval().width();
  }

  private static String ends(Figure percentile) {
    Figure.Known k = percentile.known().orElseThrow();
    return Words.ordinal(Math.round(k.interval().low()))
        + " and the "
        + Words.ordinal(Math.round(k.interval().high()));
  }

  private Table evidence() {
    Table.Builder table =
        Table.builder(
                "evidence",
                "The evidence behind each figure",
                "One row for each figure of the five parts.")
            .text("part", "Part", "Which of the five parts.")
            .text("name", "Figure of", "What the figure measures.")
            .figure("figure", "Figure", "The figure.", "")
            .text("method", "Method", "How it was computed, and after whom.")
            .integer("observations", "n", "Observations that entered.", "")
            .text("unit", "of", "What one observation is.")
            .text("datasets", "Datasets", "Keys of the sources below.");
    for (PartAssessment p : b.assessment().parts()) {
      row(table, p.part().title(), p.definition(), p.figure());
      p.details().forEach((detail, figure) -> row(table, p.part().title(), detail.words(), figure));
    }
    return table.build();
  }

  private static void row(Table.Builder table, String part, String name, Figure figure) {
    switch (figure) {
      case Figure.Missing missing -> table.row(part, name, missing, null, null, null, null);
      case Figure.Known k ->
          table.row(
              part,
              name,
              k,
              k.provenance().method(),
              k.provenance().observations(),
              k.provenance().unit(),
              String.join(", ", k.provenance().datasets()));
    }
  }
}
