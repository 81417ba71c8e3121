package org.entente.answer.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.answer.chart.Intervals;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.dossier.RedLineSection;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
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
  private static final double NEGLIGIBLE = 0.0005;

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
        .section(pairsAndMembers())
        .section(structure())
        .sources(sources());
  }

  private Section pairsAndMembers() {
    Section section = Section.headed("Pairs and members that are other");
    Table dyads = tables.dyads();
    Table members = tables.members();
    if (dyads.rows().isEmpty() && members.rows().isEmpty()) {
      return section.paragraph("None: every figure of a pair or member is as it is.");
    }
    return section
        .paragraph(
            "What a pair moves the mean over pairs by is its distance from the mean as it is over"
                + " the number of pairs then; these sum to the difference. Of parts that are no such"
                + " mean the pairs are shown with the lowest first.")
        .table(dyads)
        .table(members);
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

  /* The direction in which a part surely moves, 0 where its interval holds none, or what rounds to
  none. */
  private static int direction(PartChange part) {
    return part.difference() instanceof Figure.Known d
        ? d.interval().low() > NEGLIGIBLE ? 1 : d.interval().high() < -NEGLIGIBLE ? -1 : 0
        : 0;
  }

  private boolean isAnyOther() {
    return whatIf.parts().stream().anyMatch(p -> p.difference().find().orElse(0) != 0);
  }

  /* What is surely another, and what the coalition would be. */
  private String finding() {
    List<String> sure = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (PartChange part : whatIf.parts()) {
      if (part.difference() instanceof Figure.Known d && d.value() != 0) {
        (direction(part) == 0 ? open : sure)
            .add(part.part().title() + " by " + Words.difference(d, PartUnits.of(part.meaning())));
      }
    }
    return redLines
            .map(RedLineSection::sentence)
            .filter(s -> !s.isEmpty())
            .map(s -> s + " ")
            .orElse("")
        + whatIf.scenario().finding().sentence()
        + (sure.isEmpty() ? "" : " Surely changed: " + String.join("; ", sure) + ".")
        + (open.isEmpty() ? "" : " Perhaps changed: " + String.join("; ", open) + ".");
  }

  private Section parts() {
    Section section =
        Section.headed("The parts, as they are and as they would be")
            .paragraph(
                "Both under the same draw, so that the interval is that of the difference itself. "
                    + whatIf.parts().stream()
                        .map(p -> p.part().title() + ": " + p.meaning().wording().draws())
                        .collect(Collectors.joining("; "))
                    + ".");
    return (isAnyOther() ? section.chart(differences()) : section).table(tables.parts());
  }

  private Chart differences() {
    return new Chart(
        "differences",
        moved(),
        "Then less as it is, in the unit of each part: one is the whole of a share. Discs: the"
            + " difference; bars: its interval.",
        new Intervals(
                "part",
                "then less as it is",
                whatIf.parts().stream()
                    .filter(p -> p.difference().isKnown())
                    .map(p -> p.part().title())
                    .toList(),
                List.of(new Intervals.Series("difference", "difference")))
            .spec(),
        tables.parts(),
        "The table of parts holds what is drawn.");
  }

  /* What surely rises and falls: the heading of the chart. */
  private String moved() {
    List<String> clauses = new ArrayList<>();
    for (int direction : new int[] {1, -1}) {
      List<String> titles =
          whatIf.parts().stream()
              .filter(p -> direction(p) == direction)
              .map(p -> p.part().title())
              .toList();
      if (!titles.isEmpty()) {
        clauses.add(
            (direction > 0 ? "surely higher: " : "surely lower: ") + String.join(", ", titles));
      }
    }
    String said = clauses.isEmpty() ? "no part surely changes" : String.join("; ", clauses);
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  private Section causes() {
    if (!isAnyOther()) {
      return Section.headed("What moves them, change by change")
          .paragraph("Nothing: no part measures what is supposed.");
    }
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
        .paragraph(rules())
        .table(tables.decision());
  }

  private String rules() {
    String before = whatIf.base().decision().rule();
    String after = whatIf.scenario().decision().rule();
    return before.equals(after)
        ? "The rule, as it is and then: " + sentence(before)
        : "The rule as it is: " + sentence(before) + " Then: " + sentence(after);
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
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
