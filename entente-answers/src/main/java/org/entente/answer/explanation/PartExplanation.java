package org.entente.answer.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.answer.assessment.Names;
import org.entente.answer.assessment.VotingPowerTable;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.contribution.Contributions;
import org.entente.contribution.DyadContribution;
import org.entente.contribution.MemberContribution;
import org.entente.evidence.Figure;
import org.entente.part.Aggregation;
import org.entente.part.DyadFigure;
import org.entente.part.MemberFigure;
import org.entente.part.Mention;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.capacity.DecisionPower;
import org.entente.run.Phrase;

/// The second level of an explanation: one part's definition, its members and dyads, and what is
/// missing.
public final class PartExplanation {
  private final Explanation about;
  private final PartDefinition definition;
  private final Contributions contributions;
  private final String unit;

  public PartExplanation(Explanation about, PartDefinition definition) {
    this.about = about;
    this.definition = definition;
    this.unit = PartUnits.of(definition.meaning());
    this.contributions = Contributions.of(definition, about.situation(), about.run());
  }

  /// The page.
  public Page page() {
    Page page =
        Page.titled(about.title(definition.part().title())).finding(finding()).section(what());
    if (!contributions.members().isEmpty()) {
      page = page.section(members());
    }
    if (!contributions.dyads().isEmpty()) {
      page = page.section(dyads());
    }
    if (definition.part() == Part.CAPACITY) {
      page = page.section(votingPower());
    }
    return page.section(missing()).sources(about.sources(List.of(contributions.figure())));
  }

  private String finding() {
    if (contributions.figure() instanceof Figure.Missing(String reason)) {
      return "No figure: " + reason + ".";
    }
    String figure = Words.figure(contributions.figure(), unit);
    if (contributions.dyads().isEmpty()) {
      return figure + ", " + contributions.aggregation().words() + ".";
    }
    DyadContribution lowest = ordered().getFirst();
    return figure
        + "; the lowest dyad is "
        + about.dyad(lowest.first(), lowest.second())
        + ", "
        + Words.figure(lowest.value(), unit)
        + ".";
  }

  private Section what() {
    Section section = Section.headed("What the figure is");
    for (String paragraph : definition.meaning().wording().paragraphs()) {
      section = section.paragraph(paragraph);
    }
    return section.paragraph(Words.source(contributions.figure()));
  }

  private Section votingPower() {
    List<Integer> codes = new ArrayList<>(about.coalition().membersOn(about.panel().asOf()));
    codes.sort(Integer::compare);
    return VotingPowerTable.section(
        DecisionPower.of(about.coalition(), codes, about.panel().asOf()),
        new Names(about.states()));
  }

  private Section members() {
    Table.Builder table =
        Table.builder(
                "members",
                "What each member contributes",
                "One row for each member present, highest Shapley value first.")
            .text("state", "Member", "The member.")
            .figure("shapley", "Shapley value", "Its Shapley value; they sum to the figure.", unit)
            .figure(
                "above_equal",
                "Above equal share",
                "The Shapley value less the figure over the number of members.",
                unit)
            .figure(
                "leave_one_out",
                "Figure less without it",
                "The figure less the figure of the other members.",
                unit)
            .text("rests_on", "Rests on", "What the member's own figure rests on.");
    List<MemberFigure> own = definition.members(about.panel(), about.group(), about.run());
    List<MemberContribution> ordered =
        contributions.members().stream()
            .sorted(
                Comparator.comparingDouble((MemberContribution m) -> -m.shapley().find().orElse(0))
                    .thenComparingInt(MemberContribution::state))
            .toList();
    for (MemberContribution m : ordered) {
      table.row(
          about.name(m.state()),
          m.shapley(),
          m.aboveEqualShare(),
          m.leaveOneOut(),
          own.stream()
              .filter(f -> f.state() == m.state())
              .map(f -> ownFigure(f))
              .findFirst()
              .orElse(""));
    }
    return Section.headed("Members")
        .paragraph("Shapley values: " + contributions.method().words() + ".")
        .table(table.shown(about.rows()).build());
  }

  private String ownFigure(MemberFigure f) {
    return Words.figure(f.figure(), unit) + ": " + Mention.resolve(f.why(), about.states());
  }

  private List<DyadContribution> ordered() {
    return contributions.dyads().stream()
        .sorted(
            Comparator.comparingDouble((DyadContribution d) -> d.value().find().orElse(0))
                .thenComparingInt(DyadContribution::first)
                .thenComparingInt(DyadContribution::second))
        .toList();
  }

  private Section dyads() {
    boolean mean = contributions.aggregation() == Aggregation.MEAN_OVER_DYADS;
    Table.Builder table =
        Table.builder(
                "dyads",
                "What each dyad contributes",
                "One row for each dyad with a figure, lowest first.")
            .text("dyad", "Dyad", "The two members.")
            .figure(
                "value",
                mean ? definition.part().title() : "Both shares",
                mean ? "The dyad's figure." : "Its share of each one's trade, summed.",
                unit)
            .number("weight", "Weight", "Its weight in the figure.", "")
            .figure("share", "Share", "Weight times value; they sum to the figure.", unit)
            .figure(
                "leave_one_out",
                "Figure less without it",
                "The figure less the figure of the other dyads.",
                unit)
            .figure("shapley", "Shapley value", "With dyads as players; they sum too.", unit)
            .text("rests_on", "Rests on", "What the dyad's figure rests on.");
    List<DyadContribution> ordered = ordered();
    for (DyadContribution d : ordered) {
      table.row(
          about.dyad(d.first(), d.second()),
          d.value(),
          d.weight(),
          d.share(),
          d.leaveOneOut(),
          d.shapley(),
          Mention.resolve(d.why(), about.states()));
    }
    DyadContribution lowest = ordered.getFirst();
    return Section.headed("Dyads")
        .table(table.shown(about.rows()).build())
        .paragraph(
            "Behind a dyad: entente explain "
                + about.coalition().id()
                + " --as-of "
                + about.panel().asOf()
                + " "
                + definition.part().key()
                + " --pair "
                + code(lowest.first())
                + ","
                + code(lowest.second()));
  }

  private String code(int state) {
    return about.states().find(state).map(s -> s.shortCode()).orElse(String.valueOf(state));
  }

  /* Who and which dyads have no figure, which data have ended, and what that does to the figure. */
  private Section missing() {
    Section section = Section.headed("What is missing");
    List<String> notes = new ArrayList<>();
    if (!about.group().absent().isEmpty()) {
      notes.add(
          "Members without a place in the figures of "
              + about.panel().year()
              + ": "
              + about.group().absent().stream().map(about::name).collect(Collectors.joining(", "))
              + "; they are left out.");
    }
    notes.addAll(missingDyads());
    contributions.figure().known().ifPresent(known -> notes.addAll(ended(known)));
    if (notes.isEmpty()) {
      return section.paragraph("Nothing: every member and dyad has a figure in this part.");
    }
    for (String note : notes) {
      section = section.paragraph(note);
    }
    return section;
  }

  private List<String> missingDyads() {
    List<DyadFigure> dyads =
        contributions.aggregation() == Aggregation.MEAN_OVER_DYADS
            ? definition.dyads(about.panel(), about.group(), about.run()).stream()
                .filter(d -> !d.figure().isKnown())
                .toList()
            : List.of();
    if (dyads.isEmpty() || !contributions.figure().isKnown()) {
      return List.of();
    }
    int known = contributions.dyads().size();
    double sum = contributions.figure().find().orElseThrow() * known;
    int gaps = Math.max(0, about.group().dyadNumbers().length - known);
    double lowest = definition.meaning().scale().least();
    List<String> notes = new ArrayList<>();
    notes.add(
        Phrase.of(
            "%d of %d dyads have no figure and are left out of the mean: %s.",
            gaps,
            known + gaps,
            dyads.stream()
                .limit(5)
                .map(d ->
                    about.dyad(d.first(), d.second())
                        + " ("
                        + Words.figure(d.figure()).replace("missing: ", "")
                        + ")")
                .collect(Collectors.joining("; "))));
    notes.add(
        Phrase.of(
            "The interval does not hold them: at the ends of the scale they would put the figure between"
                + " %s and %s.",
            Words.number((sum + gaps * lowest) / (known + gaps)),
            Words.number((sum + gaps) / (known + gaps))));
    return notes;
  }

  private List<String> ended(Figure.Known known) {
    List<String> notes = new ArrayList<>();
    var lastYears = about.panel().now().lastYearByDataset();
    for (String dataset : known.provenance().datasets()) {
      Integer last = lastYears.get(dataset);
      if (last != null && last < about.panel().year()) {
        notes.add(
            dataset
                + " ends in "
                + last
                + ": later years are unknown, which widens the interval where the definition says so.");
      }
    }
    return notes;
  }
}
