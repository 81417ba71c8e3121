package org.entente.answer.reading;

import java.time.LocalDate;
import java.util.List;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.panel.Yearbook;
import org.entente.run.Phrase;
import org.entente.text.check.Support;
import org.entente.text.claim.Claim;

/// For the author of a draft: which figure would support each sentence, and the command that shows
/// it.
public final class DraftPage {
  private DraftPage() {}

  /// The page of the figures for a draft as of a date.
  ///
  /// @param heading the title of the draft, or the file it came from
  public static Page of(String heading, List<Support> supports, LocalDate asOf, Yearbook yearbook) {
    return Page.titled(heading + ": figures for its sentences as of " + asOf)
        .finding(finding(supports))
        .section(section(supports))
        .sources(
            FigureSources.of(supports.stream().map(s -> s.signal().figure()).toList(), yearbook));
  }

  private static String finding(List<Support> supports) {
    long sentences = supports.stream().map(s -> s.quote().originBegin()).distinct().count();
    if (sentences == 0) {
      return "No sentence says anything of two states or of a coalition that a figure bears on.";
    }
    long against = supports.stream().filter(s -> s.signal().speaks() < 0).count();
    long pro = supports.stream().filter(s -> s.signal().speaks() > 0).count();
    return Phrase.of(
        "%s on %s; %s for what it says, %s against it.",
        supports.size() + (supports.size() == 1 ? " figure bears" : " figures bear"),
        Phrase.counted(sentences, "sentence"),
        pro,
        against);
  }

  private static Section section(List<Support> supports) {
    Section section = Section.headed("Which figure would support which sentence?");
    return supports.isEmpty()
        ? section.paragraph(
            "Name two states, or one coalition and what you say of it: interests, trust, trade, power,"
                + " leaving.")
        : section
            .paragraph(
                "A figure speaks where it stands out among all pairs of states of its year"
                    + " (docs/methods/check.md). The command shows it with all that is behind it.")
            .table(table(supports));
  }

  private static Table table(List<Support> supports) {
    Table.Builder table =
        Table.builder(
                "supports",
                "Figures for sentences",
                "One row for each figure that bears on a sentence of the draft.")
            .text("sentence", "Sentence", "The sentence, at its first figure.")
            .text(
                "claim",
                "Read as",
                "What it claims, at its first figure, or the coalition it is about.")
            .text("measure", "Figure", "What the figure measures.")
            .figure("figure", "Value", "The figure as of the date.", Column.UNIT_IN + "unit")
            .text("year", "Of", "The year that the figure is of.")
            .integer("percentile", "Pct.", "Its place among all pairs of states.", "0 to 100")
            .text("speaks", "Speaks", "for, against or neither.")
            .text("command", "Shown by", "The command that shows what is behind it.")
            .text("unit", "Unit", "share where the figure is a share of one.");
    int before = -1;
    String wordsBefore = "";
    for (Support s : supports) {
      Claim claim = s.claim();
      String words = claim == null ? s.about() : ClaimWords.of(claim);
      boolean again = s.quote().originBegin() == before;
      Double percentile = s.signal().percentile();
      table.row(
          again ? "" : s.quote().sentence(),
          again && words.equals(wordsBefore) ? "" : words,
          s.signal().measure(),
          s.signal().figure(),
          year(s.signal().figure()),
          percentile == null ? null : Math.round(percentile),
          claim == null && s.signal().speaks() == 0 ? "" : way(s.signal().speaks()),
          s.command(),
          s.signal().unit());
      before = s.quote().originBegin();
      wordsBefore = words;
    }
    return table.build();
  }

  private static String year(Figure figure) {
    return figure instanceof Figure.Known k && k.provenance().findYear().isPresent()
        ? String.valueOf(k.provenance().findYear().getAsInt())
        : "";
  }

  private static String way(int speaks) {
    return speaks > 0 ? "for" : speaks < 0 ? "against" : "neither";
  }
}
