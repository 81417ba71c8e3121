package org.entente.answer.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.contribution.Contributions;
import org.entente.contribution.MemberContribution;
import org.entente.evidence.Figure;
import org.entente.part.PartDefinition;

/// The first level of an explanation: the five parts, and who raises and lowers each.
public record AllPartsExplanation(Explanation about) {
  /// The page over the definitions of the parts.
  public Page page(List<PartDefinition> definitions) {
    Table.Builder table =
        Table.builder(
                "parts",
                "The five parts",
                "One row for each part; who raises and lowers it by Shapley value.")
            .text("part", "Part", "Which of the five parts.")
            .column(PartUnits.column())
            .figure("figure", "Figure", "The coalition's figure.", PartUnits.IN_ROW)
            .text("definition", "Definition", "The key of the definition.")
            .text("raised_by", "Raised most by", "Highest above an equal share.")
            .text("lowered_by", "Lowered most by", "Lowest below an equal share.");
    List<Figure> figures = new ArrayList<>();
    Section words = Section.headed("What each part is");
    for (PartDefinition definition : definitions) {
      Contributions c = Contributions.of(definition, about.situation(), about.run());
      figures.add(c.figure());
      table.row(
          c.part().title(),
          PartUnits.of(definition.meaning()),
          c.figure(),
          c.definition(),
          extreme(c, 1),
          extreme(c, -1));
      words = words.paragraph(c.part().title() + ": " + definition.meaning().wording().figure());
    }
    return Page.titled(about.title("the five parts"))
        .section(Section.headed("The five parts").table(table.build()))
        .section(
            words.paragraph(
                "More of one part: entente explain "
                    + about.coalition().id()
                    + " --as-of "
                    + about.panel().asOf()
                    + " interests"))
        .sources(about.sources(figures));
  }

  /* The member whose contribution lies furthest from an equal share, above for +1 and below for -1. */
  private String extreme(Contributions c, int side) {
    return c.members().stream()
        .max(
            Comparator.comparingDouble(
                    (MemberContribution m) -> side * m.aboveEqualShare().find().orElse(0))
                .thenComparingInt(m -> -m.state()))
        .map(m -> about.name(m.state()))
        .orElse("");
  }
}
