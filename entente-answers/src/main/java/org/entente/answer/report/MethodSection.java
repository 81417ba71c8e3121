package org.entente.answer.report;

import org.entente.answer.page.Section;
import org.entente.coalition.PartAssessment;

/// How each figure is defined and what its interval is, in the words of the definition in use.
final class MethodSection {
  private MethodSection() {}

  static Section section(Material b) {
    Section section =
        Section.headed("How is it measured?")
            .paragraph(
                "A coalition's strength is never one hidden number: five parts stand beside each"
                    + " other, and each is compared with "
                    + b.assessor().randomDraws()
                    + " random coalitions of the same size drawn with seed "
                    + b.run().seed()
                    + ". Nothing dated after "
                    + b.panel().asOf()
                    + " enters; the figures are those of "
                    + b.panel().year()
                    + ".");
    for (PartAssessment part : b.assessment().parts()) {
      section =
          section.paragraph(
              PartsSection.capital(part.part().title())
                  + " ("
                  + part.definition()
                  + "): "
                  + part.part().question()
                  + " "
                  + part.meaning().wording().figure()
                  + " "
                  + part.meaning().wording().interval());
    }
    return section.paragraph(
        "Weakest pairs are ordered by trust times similarity of votes, so that a pair is weak when"
            + " it fails in either. The pages of docs/methods tell each method in full.");
  }
}
