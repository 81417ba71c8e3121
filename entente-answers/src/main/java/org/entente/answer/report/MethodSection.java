package org.entente.answer.report;

import org.entente.answer.page.Section;
import org.entente.coalition.PartAssessment;

/// How each figure is defined, in two sentences a part, with the works behind it.
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
                  + words(part));
    }
    return section.paragraph(
        "Weakest pairs are ordered by trust times similarity of votes, so that a pair is weak when"
            + " it fails in either. The pages of docs/methods tell each method in full.");
  }

  private static String words(PartAssessment part) {
    return switch (part.part()) {
      case INTERESTS ->
          "Mean over pairs of Scott's π of their votes in the UN General Assembly (Häge 2011,"
              + " Political Analysis 19), which corrects agreement for what chance alone would"
              + " give; the interval comes from resampling the year's roll calls.";
      case TRUST ->
          "For a pair, 1 / (1 + H), H being its militarised disputes weighted by hostility and"
              + " halved every ten years, plus one for a standing rivalry (Gibler, Miller and"
              + " Little 2016; Thompson, Sakuwa and Suhas 2021); for the coalition, the mean over"
              + " members of their trust in the partner they trust least. The interval spans"
              + " half-lives of five to twenty years and what the years after the data's end may"
              + " hide.";
      case INTERDEPENDENCE ->
          "Mean over members of the share of their trade that is with other members (Oneal and"
              + " Russett 1997); the interval is the range over three years.";
      case CAPACITY ->
          "The members' summed share of world capabilities (Singer, Bremer and Stuckey 1972), and"
              + " the power to act under the decision rule (Coleman 1971).";
      case EXIT_PRESSURE ->
          "Mean over members of the pull of the strongest outsider in trade against that of all"
              + " members together (Emerson 1962).";
    };
  }
}
