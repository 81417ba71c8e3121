package org.entente.answer.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.dossier.RedLineSection;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.coalition.WeakDyad;
import org.entente.evidence.Figure;
import org.entente.faultline.FaultLine;
import org.entente.following.Following;
import org.entente.panel.Yearbook;
import org.entente.part.Mention;
import org.entente.scenario.PartChange;
import org.entente.scenario.WhatIf;
import org.entente.situation.Premise;
import org.entente.world.States;

/// A scenario beside the coalition as it is, as a page.
public final class WhatIfPage {
  private final WhatIf whatIf;
  private final States states;
  private final WhatIfTables tables;
  private final Optional<RedLineSection> redLines;

  private WhatIfPage(WhatIf whatIf, States states, Optional<RedLineSection> redLines) {
    this.whatIf = whatIf;
    this.states = states;
    this.tables = new WhatIfTables(whatIf, states);
    this.redLines = redLines;
  }

  /// The page.
  ///
  /// @param redLines the red lines of a dossier; empty where none is at hand
  /// @param leavers who would follow each member that leaves
  public static Page of(
      WhatIf whatIf, States states, Optional<RedLineSection> redLines, List<Following> leavers) {
    Page plain = new WhatIfPage(whatIf, states, redLines).page();
    Page page = leavers.isEmpty() ? plain : plain.section(FollowingSection.of(leavers, states));
    return redLines.map(r -> page.section(r.section())).orElse(page);
  }

  private Page page() {
    Assessment then = whatIf.scenario();
    return Page.titled(then.title() + ", beside it as it is")
        .finding(finding())
        .section(
            Section.headed("What is supposed")
                .paragraph(
                    then.premise().isReal()
                        ? "The changes come to nothing: the coalition is as it is."
                        : then.premise().assumptions().stream()
                            .map(WhatIfPage::assumption)
                            .collect(Collectors.joining("; ")))
                .paragraph(members("As it is", whatIf.base()))
                .paragraph(members("Then", then)))
        .section(parts())
        .section(causes())
        .section(
            Section.headed("Pairs and members that are other")
                .paragraph(
                    "What a pair moves the mean over pairs by is its distance from the mean as it"
                        + " is over the number of pairs then; these sum to the difference. Of parts"
                        + " that are no such mean the pairs are shown with the lowest first.")
                .table(tables.dyads())
                .table(tables.members()))
        .section(structure())
        .sources(sources());
  }

  private static String assumption(Premise.Assumption assumption) {
    return "If " + assumption.words() + " (" + assumption.source() + ")";
  }

  private String members(String when, Assessment a) {
    return when
        + ", "
        + a.members().size()
        + " members: "
        + a.members().stream().map(this::name).sorted().collect(Collectors.joining(", "))
        + ".";
  }

  private String name(int code) {
    return Mention.resolve(Mention.of(code), states);
  }

  /* What is surely another, and what the coalition would be. */
  private String finding() {
    List<String> sure = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (PartChange part : whatIf.parts()) {
      if (part.difference() instanceof Figure.Known d && d.value() != 0) {
        boolean sided = d.interval().low() > 0 || d.interval().high() < 0;
        (sided ? sure : open)
            .add(part.part().title() + " by " + Words.figure(d, PartUnits.of(part.meaning())));
      }
    }
    return redLines
            .map(RedLineSection::sentence)
            .filter(s -> !s.isEmpty())
            .map(s -> s + " ")
            .orElse("")
        + whatIf.scenario().finding().sentence()
        + (sure.isEmpty() ? "" : " Surely another: " + String.join("; ", sure) + ".")
        + (open.isEmpty() ? "" : " Perhaps another: " + String.join("; ", open) + ".");
  }

  private Section parts() {
    return Section.headed("The parts, as they are and as they would be")
        .paragraph(
            "Both under the same draw, so that the interval is that of the difference itself. "
                + whatIf.parts().stream()
                    .map(p -> p.part().title() + ": " + p.meaning().wording().draws())
                    .collect(Collectors.joining("; "))
                + ".")
        .table(tables.parts());
  }

  private Section causes() {
    return Section.headed("What moves them, change by change")
        .paragraph(
            "The share of each change in the difference: what it adds on average over all orders in"
                + " which the changes can be made (Shapley value). The shares of a part sum to its"
                + " difference.")
        .table(tables.causes());
  }

  private Section structure() {
    return Section.headed("Where it would break, and how it would decide")
        .paragraph("Weakest pairs as it is: " + weakest(whatIf.base()) + ".")
        .paragraph("Weakest pairs then: " + weakest(whatIf.scenario()) + ".")
        .paragraph("Fault line as it is: " + faultLine(whatIf.base().faultLine()) + ".")
        .paragraph("Fault line then: " + faultLine(whatIf.scenario().faultLine()) + ".")
        .table(tables.decision());
  }

  private String weakest(Assessment a) {
    return a.weakest().isEmpty()
        ? "none known"
        : a.weakest().stream().map(this::weak).collect(Collectors.joining("; "));
  }

  private String weak(WeakDyad w) {
    return name(w.first())
        + " - "
        + name(w.second())
        + " (trust "
        + Words.figure(w.trust())
        + ", interests "
        + Words.figure(w.interests())
        + ")";
  }

  private String faultLine(FaultLine faultLine) {
    return switch (faultLine) {
      case FaultLine.None(String reason) -> "none, " + reason;
      case FaultLine.Line line when !line.holds() ->
          "none, "
              + line.whyNone().orElseThrow()
              + ": the likeliest is the line in a share of draws of "
              + Words.figure(line.stability(), Words.SHARE);
      case FaultLine.Line line ->
          names(line.first())
              + " | "
              + names(line.second())
              + "; the same in a share of draws of "
              + Words.figure(line.stability(), Words.SHARE);
    };
  }

  private String names(List<Integer> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private List<Source> sources() {
    TreeMap<String, Yearbook.Dataset> byKey = new TreeMap<>();
    whatIf.base().datasets().forEach(d -> byKey.put(d.key(), d));
    whatIf.scenario().datasets().forEach(d -> byKey.put(d.key(), d));
    return byKey.values().stream().map(Source::of).toList();
  }
}
