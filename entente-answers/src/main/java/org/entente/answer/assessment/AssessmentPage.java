package org.entente.answer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.coalition.WeakDyad;
import org.entente.faultline.FaultLine;
import org.entente.world.States;

/// An assessment as a page that fits a screen; the report begins with the same sections.
public final class AssessmentPage {
  private final Assessment assessment;
  private final Names names;

  private AssessmentPage(Assessment assessment, Names names) {
    this.assessment = assessment;
    this.names = names;
  }

  /// The page.
  public static Page of(Assessment assessment, States states) {
    return new AssessmentPage(assessment, new Names(states)).page();
  }

  private Page page() {
    Page page =
        Page.titled(assessment.title())
            .finding(names.resolve(assessment.finding().sentence()))
            .section(new PartsAtAGlance(assessment, names).section())
            .section(weakest())
            .section(faultLine());
    List<Section> leanings = new Leanings(assessment, names).sections();
    for (Section section : leanings) {
      page = page.section(section);
    }
    return page.section(VotingPowerTable.section(assessment.decision(), names))
        .section(coverage())
        .sources(assessment.datasets().stream().map(Source::of).toList());
  }

  private Section weakest() {
    Table.Builder table =
        Table.builder("weakest", "Weakest dyads", "One row for each dyad, weakest first.")
            .column(Column.text("dyad", "Dyad", "The two members."))
            .column(Column.figure("trust", "Trust", "Trust of the dyad.", "0 to 1"))
            .column(Column.figure("interests", "Interests", "Their interests.", "-1 to 1"))
            .column(Column.text("votes", "Votes", "Their votes of the year, alike and opposed."))
            .column(Column.text("record", "On record", "What the figures rest on."));
    for (WeakDyad w : assessment.weakest()) {
      table.row(
          names.dyad(w.first(), w.second()),
          w.trust(),
          w.interests(),
          w.votes().joint() == 0 ? "" : w.votes().words(),
          names.resolve(w.why()));
    }
    Section section =
        Section.headed("Weakest dyads, by trust times interests")
            .paragraph(
                "A pair that votes alike on nine in ten roll calls or more is not weak for its votes,"
                    + " whatever chance would give: its place rests on trust.");
    return assessment
        .leastAlike()
        .map(d ->
            section.paragraph(
                "Least alike in interests: "
                    + names.dyad(d.first(), d.second())
                    + " "
                    + Words.figure(d.figure())
                    + " ("
                    + names.resolve(d.why())
                    + ")."))
        .orElse(section)
        .table(table.build());
  }

  private Section faultLine() {
    String words =
        switch (assessment.faultLine()) {
          case FaultLine.None(String reason) -> "None: " + reason + ".";
          case FaultLine.Line line ->
              names.list(line.first())
                  + " | "
                  + names.list(line.second())
                  + "; the same in "
                  + Words.figure(line.stability(), Words.SHARE)
                  + " of draws; nearest to it: "
                  + names.of(line.nearest().state())
                  + ".";
        };
    return Section.headed("Fault line").paragraph(words);
  }

  private Section coverage() {
    Assessment.Coverage coverage = assessment.coverage();
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        String.format(
            Locale.ROOT,
            "%d roll calls in %d; interests known for %d of %d %s.",
            coverage.rollCalls(),
            assessment.year(),
            coverage.dyadsWithVotes(),
            coverage.dyads(),
            coverage.dyads() == 1 ? "dyad" : "dyads"));
    coverage.gaps().forEach(gap -> paragraphs.add("- " + names.resolve(gap)));
    return new Section("Coverage", paragraphs, List.of(), List.of());
  }
}
