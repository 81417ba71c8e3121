package org.entente.answer.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampsOutcome;
import org.entente.coalition.Assessment;
import org.entente.evidence.Figure;
import org.entente.faultline.FaultLine;
import org.entente.faultline.FaultLines;
import org.entente.part.DyadFigure;
import org.entente.part.Mention;
import org.entente.part.Part;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.world.State;
import org.entente.world.States;

/// The page of a coalition's fault line.
public record FaultLinePage(
    Assessment assessment, List<DyadFigure> trust, CampChoice choice, States states, Run run) {
  private static final int SHOWN = 15;

  /// The page of an assessment's fault line; `choice` is the number of camps of the second
  /// division.
  ///
  /// @param trust that of [org.entente.faultline.FaultLines#trust]
  public static Page of(
      Assessment assessment, List<DyadFigure> trust, CampChoice choice, States states, Run run) {
    return new FaultLinePage(assessment, trust, choice, states, run).page();
  }

  private Page page() {
    Page page =
        Page.titled("Fault line of " + assessment.title())
            .sources(assessment.datasets().stream().map(Source::of).toList())
            .warnings(assessment.coverage().gaps().stream().map(this::named).toList());
    return switch (assessment.faultLine()) {
      case FaultLine.None(String reason) -> page.finding("It has no fault line: " + reason + ".");
      case FaultLine.Line line ->
          page.finding(finding(line))
              .section(strength(line))
              .section(members(line))
              .section(across(line))
              .section(moreCamps());
    };
  }

  private String named(String text) {
    return Mention.resolve(text, states);
  }

  private String name(int code) {
    return states.find(code).map(State::name).orElse(String.valueOf(code));
  }

  private String names(List<Integer> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String finding(FaultLine.Line line) {
    return line.whyNone().isPresent()
        ? "It has no fault line: "
            + line.whyNone().orElseThrow()
            + ". The likeliest, "
            + named(line.camps())
            + ", is the line in "
            + Words.figure(line.stability(), Words.SHARE)
            + " of draws."
        : between(line);
  }

  private String between(FaultLine.Line line) {
    return Phrase.of(
        "It would break between %s and %s; %s stands nearest to the line.",
        names(line.first()), names(line.second()), name(line.nearest().state()));
  }

  private Section strength(FaultLine.Line line) {
    Table.Builder table =
        Table.builder("fault-line", "The line", "One row for each figure.")
            .text("measure", "Measure", "What is measured.")
            .figure("figure", "Figure", "Its value.", "")
            .text("meaning", "Meaning", "How to read it.");
    table.row(
        "contrast",
        line.contrast(),
        "mean propensity within the camps less that across; larger is deeper");
    table.row(
        "cost of the split",
        line.cost(),
        "summed propensity of the dyads across; below 0 they would be better apart");
    table.row(
        "capabilities of the first camp",
        line.firstCapability(),
        "share of the members' capabilities");
    table.row(
        "stability",
        line.stability(),
        "probability that the very same line is the best, over draws");
    return Section.headed("How deep is it, and how sure?")
        .paragraph(
            "The propensity of a pair is the similarity of its votes plus twice its trust less 1."
                + " The line puts those in one camp who are closer than members are on average"
                + (line.proved() ? "; no better line exists (proved)." : "; not proved the best."))
        .table(table.build());
  }

  private Section members(FaultLine.Line line) {
    Table.Builder table =
        Table.builder("members", "The members", "One row for each member, nearest first.")
            .text("member", "Member", "Name of the state.")
            .integer("camp", "Camp", "1 or 2.", "")
            .figure("margin", "Margin", "What its change to the other camp would cost.", "")
            .figure(
                "certainty",
                "Certainty",
                "Probability that it is in this camp, over draws.",
                "0 to 1");
    line.members().forEach(p -> table.row(name(p.state()), p.camp(), p.margin(), p.certainty()));
    SignedNetwork network = network();
    List<String> names =
        network.names().stream().map(code -> name(Integer.parseInt(code))).toList();
    int[] camp =
        network.names().stream()
            .mapToInt(code -> line.first().contains(Integer.valueOf(code)) ? 0 : 1)
            .toArray();
    Section section = Section.headed("Who stands where?").table(table.build());
    return network.nodes() <= CampsChart.MOST_NODES
        ? section.chart(
            CampsChart.of(
                network,
                Partition.of(camp),
                camp[0] == 0 ? List.of(1, 2) : List.of(2, 1),
                names,
                finding(line)))
        : section;
  }

  private SignedNetwork network() {
    return FaultLines.network(assessment.part(Part.INTERESTS).dyads(), trust);
  }

  private Section across(FaultLine.Line line) {
    Table.Builder table =
        Table.builder("across", "Pairs across the line", "One row for each pair, weakest first.")
            .text("first", "First", "One state.")
            .text("second", "Second", "The other state.")
            .figure("propensity", "Propensity", "Propensity of the pair.", "-2 to 2")
            .figure("votes", "Votes", "Figure of the interests part.", "-1 to 1")
            .figure("trust", "Trust", "Trust by the record.", "0 to 1");
    line.across()
        .forEach(d ->
            table.row(
                name(d.first()),
                name(d.second()),
                d.figure(),
                assessment.part(Part.INTERESTS).dyad(d.first(), d.second()),
                byRecord(d)));
    return Section.headed("What divides them?").table(table.shown(SHOWN).build());
  }

  private Figure byRecord(DyadFigure dyad) {
    return trust.stream()
        .filter(t -> t.first() == dyad.first() && t.second() == dyad.second())
        .findFirst()
        .map(DyadFigure::figure)
        .orElseThrow();
  }

  private Section moreCamps() {
    CampsOutcome outcome = choice.solve(network(), run);
    Partition camps = outcome.partition();
    List<String> parts = new ArrayList<>();
    for (int c = 0; c < camps.camps(); c++) {
      parts.add(
          IntStream.of(camps.members(c))
              .mapToObj(v -> name(Integer.parseInt(network().name(v))))
              .collect(Collectors.joining(", ")));
    }
    Section section =
        Section.headed("And with more camps?")
            .paragraph(
                (choice.most() == 0
                        ? "As many camps as it takes: "
                        : "At most " + choice.most() + ": ")
                    + Phrase.counted(camps.camps(), "camp")
                    + ", against propensities of "
                    + Words.number(outcome.frustration())
                    + (outcome instanceof CampsOutcome.Optimal
                        ? " (proved least)."
                        : " (at least " + Words.number(outcome.bound()) + ")."));
    for (String part : parts) {
      section = section.paragraph("Camp of " + part + ".");
    }
    return section;
  }
}
