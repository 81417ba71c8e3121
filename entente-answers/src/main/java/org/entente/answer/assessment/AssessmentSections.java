package org.entente.answer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.coalition.WeakDyad;
import org.entente.faultline.FaultLine;
import org.entente.run.Phrase;

/// The pieces of an assessment that the terminal's page and the report have in common.
///
/// @param assessment what is shown
/// @param names the names of states
public record AssessmentSections(Assessment assessment, Names names) {
  private static final String NOT_FOR_ITS_VOTES =
      "Where nine in ten votes or more are alike, a pair's place rests on trust alone.";

  /// The five parts with their figures, percentiles and units, one row for each.
  public Table parts() {
    return new PartsAtAGlance(assessment, names).table();
  }

  /// The weighted total in words; empty where none was asked for.
  public Optional<String> total() {
    return assessment.total().map(PartsAtAGlance::total);
  }

  /// The three weakest dyads, with what they rest on.
  public Section weakest() {
    Table.Builder table =
        Table.builder("weakest", "Weakest pairs", "One row for each pair, weakest first.")
            .text("dyad", "Pair", "The two members.")
            .figure("trust", "Trust", "Trust between them.", "0 to 1")
            .figure("interests", "Interests", "Their interests.", "-1 to 1")
            .text("record", "On record", "What the figures rest on.");
    for (WeakDyad w : assessment.weakest()) {
      table.row(
          names.dyad(w.first(), w.second()), w.trust(), w.interests(), names.resolve(w.why()));
    }
    boolean byTrust =
        !assessment.weakest().isEmpty()
            && assessment.weakest().stream().noneMatch(w -> w.interests().isKnown());
    Section headed =
        Section.headed("Weakest pairs, by trust " + (byTrust ? "alone" : "times interests"));
    String votes =
        assessment.weakest().stream()
            .filter(w -> w.votes().joint() > 0)
            .map(w -> names.dyad(w.first(), w.second()) + " " + w.votes().words())
            .collect(Collectors.joining("; "));
    Section said = votes.isEmpty() ? headed : headed.paragraph("Their votes: " + votes + ".");
    Section section =
        assessment.weakest().stream().anyMatch(w -> w.votes().isNearlyAll())
            ? said.paragraph(NOT_FOR_ITS_VOTES)
            : said;
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

  /// Along which line it would break, in a sentence.
  Section faultLine() {
    String words =
        switch (assessment.faultLine()) {
          case FaultLine.None(String reason) -> "None: " + reason + ".";
          case FaultLine.Line line when line.holds() ->
              names.list(line.first())
                  + " | "
                  + names.list(line.second())
                  + "; the same in "
                  + Words.figure(line.stability(), Words.SHARE)
                  + " of draws; nearest to it: "
                  + names.of(line.nearest().state())
                  + ".";
          case FaultLine.Line line ->
              "None: "
                  + line.whyNone().orElseThrow()
                  + ". The likeliest, "
                  + names.resolve(line.camps())
                  + ", is the line in "
                  + Words.figure(line.stability(), Words.SHARE)
                  + " of draws.";
        };
    return Section.headed("Fault line").paragraph(words);
  }

  /// What the evidence covers, and its gaps.
  Section coverage() {
    Assessment.Coverage coverage = assessment.coverage();
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        Phrase.of(
            "%d roll calls in %d; interests known for %d of %d %s.",
            coverage.rollCalls(),
            coverage.rollCallYear(),
            coverage.dyadsWithVotes(),
            coverage.dyads(),
            coverage.dyads() == 1 ? "dyad" : "dyads"));
    coverage.gaps().forEach(gap -> paragraphs.add("- " + names.resolve(gap)));
    return new Section("Coverage", paragraphs, List.of(), List.of());
  }
}
