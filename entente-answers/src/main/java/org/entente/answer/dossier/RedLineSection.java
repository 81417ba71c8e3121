package org.entente.answer.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.dossier.Dossier;
import org.entente.dossier.RedLine;
import org.entente.dossier.Trigger;
import org.entente.evidence.Range;
import org.entente.membership.ExitRate;
import org.entente.run.Phrase;
import org.entente.scenario.Change;
import org.jspecify.annotations.Nullable;

/// The red lines of a dossier that speak of one coalition, beside the changes of a scenario.
///
/// @param dossier the dossier
/// @param lines its lines about the coalition; the likeliest to be acted upon first
/// @param changes what the scenario comes to on balance; none for the coalition as it is
/// @param exits how often members left within [#HORIZON] years, threat or none
public record RedLineSection(
    Dossier dossier, List<RedLine> lines, List<Change> changes, ExitRate exits) {
  /// How many years an exit is followed for.
  public static final int HORIZON = 5;

  /// Copies the lists.
  public RedLineSection {
    lines = List.copyOf(lines);
    changes = List.copyOf(changes);
  }

  /// The lines about a coalition.
  public static RedLineSection of(
      Dossier dossier, String coalition, List<Change> changes, ExitRate exits) {
    return new RedLineSection(
        dossier,
        dossier.redLines().stream()
            .filter(l -> l.coalition().equals(coalition))
            .sorted(
                Comparator.comparingDouble((RedLine l) -> -best(l.likelihood()))
                    .thenComparing(RedLine::id))
            .toList(),
        changes,
        exits);
  }

  private static double best(@Nullable Range range) {
    return range == null ? -1 : range.value();
  }

  /// The lines that the scenario crosses.
  public List<RedLine> crossed() {
    return lines.stream().filter(l -> l.findCrossing(changes).isPresent()).toList();
  }

  /// What the crossed lines come to, as a sentence; empty if none is crossed.
  public String sentence() {
    List<String> clauses =
        crossed().stream()
            .map(l ->
                l.state().name()
                    + " "
                    + l.response().word()
                    + (l.likelihood() == null
                        ? ""
                        : " (likelihood by the dossier "
                            + Words.figure(l.likelihoodFigure())
                            + ")"))
            .toList();
    return clauses.isEmpty()
        ? ""
        : "It crosses what members called red lines: " + String.join("; ", clauses) + ".";
  }

  /// The section.
  public Section section() {
    Section section =
        Section.headed("Red lines")
            .paragraph(
                (lines.isEmpty()
                        ? "The dossier \"" + dossier.title() + "\" has no red line about it."
                        : "What members said they would not bear, from the dossier \""
                            + dossier.title()
                            + "\". Likelihoods are the analyst's.")
                    + (changes.isEmpty() || lines.isEmpty()
                        ? ""
                        : crossed().isEmpty() ? " None is crossed." : " " + sentence())
                    + " "
                    + baseRate());
    return lines.isEmpty() ? section : section.table(table());
  }

  private String baseRate() {
    return "No dataset at hand counts such threats and what came of them."
        + (exits.rate().isKnown()
            ? " Threat or none, members of the registry's coalitions left by their own will within "
                + HORIZON
                + " years in "
                + Words.figure(exits.rate(), Words.SHARE)
                + " of "
                + Phrase.of("%,d", exits.memberYears())
                + " member-years since 1946."
            : "");
  }

  private Table table() {
    Table.Builder table =
        Table.builder("red-lines", "Red lines", "One row for each red line about the coalition.")
            .text("state", "State", "Whose line it is.")
            .text("if", "If", "What would cross it.")
            .text("then", "Then it", "What the state would do.")
            .text("crossed", "Crossed by", "The change that crosses it; empty if none.")
            .figure("likelihood", "Likelihood", "That it would, by the dossier.", "0 to 1")
            .figure(
                "base_rate",
                "Of all members",
                "How often members of the registry's coalitions left by their own will within "
                    + HORIZON
                    + " years, threat or none.",
                "share")
            .text("quote", "In its words", "The sentence it rests on.")
            .text("source", "Source", "The ids of its sources in the dossier.");
    for (RedLine line : lines) {
      Optional<Change> crossing = line.findCrossing(changes);
      table.row(
          line.state().name(),
          line.triggers().stream().map(Trigger::words).collect(Collectors.joining(", or ")),
          line.response().word(),
          crossing.map(RedLineSection::words).orElse(""),
          line.likelihoodFigure(),
          exits.beside(line.response() == RedLine.Response.LEAVES),
          line.grounds().quote(),
          line.grounds().isAssumed() ? "assumed" : String.join(", ", line.grounds().sources()));
    }
    return table.build();
  }

  private static String words(Change change) {
    return switch (change) {
      case Change.Join c -> c.state().name() + " joins";
      case Change.Leave c -> c.state().name() + " leaves";
      case Change.Replace c -> c.joining().name() + " joins in place of " + c.leaving().name();
      case Change.Undertake c -> "it takes on " + c.undertaking().words();
      case Change.Rule _ -> "it decides by another rule";
      case Change.Shock _, Change.Tie _ -> "a shock";
    };
  }
}
