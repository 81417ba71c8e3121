package org.entente.answer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.answer.chart.WorldMap;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.part.Quarrel;

/// What the joining of those at the door would mean: interests and trust of the coalition with each
/// of them, with those two that quarrel most, and the worst pair each would bring.
final class JoiningSection {
  private final Briefing b;
  private final List<Case> cases;

  JoiningSection(Briefing b, List<Integer> candidates) {
    this.b = b;
    this.cases = cases(b, candidates);
  }

  /// One enlargement.
  private record Case(List<Integer> joining, Assessment with) {
    Figure figure(Part part) {
      return with.part(part).figure();
    }
  }

  boolean isEmpty() {
    return cases.isEmpty();
  }

  Section section() {
    Section section = Section.headed("What would joining mean?");
    for (Case c : cases) {
      section = section.paragraph(sentence(c));
    }
    section =
        section.paragraph(
            "The coalition's trust is the mean over members of each one's trust in its least"
                + " trusted partner, so that quiet pairs do not make a quarrel good. A pair"
                + " quarrels when its trust is below 0.5.");
    return section.chart(map()).table(table());
  }

  private static List<Case> cases(Briefing b, List<Integer> candidates) {
    List<Case> cases = new ArrayList<>();
    for (int candidate : candidates) {
      Briefing.find(() -> b.with(List.of(candidate)))
          .ifPresent(a -> cases.add(new Case(List.of(candidate), a)));
    }
    List<Integer> quarrel = candidates.size() > 1 ? quarrel(b, candidates) : List.of();
    if (!quarrel.isEmpty()) {
      Briefing.find(() -> b.with(quarrel)).ifPresent(a -> cases.addFirst(new Case(quarrel, a)));
    }
    return cases;
  }

  /* The two candidates that trust each other least. */
  private static List<Integer> quarrel(Briefing b, List<Integer> candidates) {
    return Briefing.find(() -> b.with(candidates))
        .flatMap(a -> worst(a, candidates, candidates))
        .map(d -> List.of(d.first(), d.second()))
        .orElse(List.of());
  }

  /* The pair of least trust with one state in each list. */
  private static Optional<DyadFigure> worst(Assessment a, List<Integer> one, List<Integer> other) {
    return a.part(Part.TRUST).dyads().stream()
        .filter(d -> d.figure().isKnown())
        .filter(d ->
            (one.contains(d.first()) && other.contains(d.second()))
                || (one.contains(d.second()) && other.contains(d.first())))
        .min(
            Comparator.comparingDouble((DyadFigure d) -> d.figure().find().orElseThrow())
                .thenComparingInt(DyadFigure::first)
                .thenComparingInt(DyadFigure::second));
  }

  private String sentence(Case c) {
    String who = b.names(c.joining());
    return "With "
        + who
        + (c.joining().size() > 1 ? " together" : "")
        + ", similarity of votes would be "
        + change(b.assessment().part(Part.INTERESTS).figure(), c.figure(Part.INTERESTS))
        + " and trust "
        + change(b.assessment().part(Part.TRUST).figure(), c.figure(Part.TRUST))
        + "; "
        + quarrels(c.with())
        + " would quarrel, now "
        + quarrels(b.assessment())
        + "."
        + worst(c.with(), c.joining(), c.with().members())
            .map(d ->
                " The least trusting pair that comes in: "
                    + b.pair(d.first(), d.second())
                    + ", trust "
                    + Words.figure(d.figure())
                    + " ("
                    + b.resolve(d.why())
                    + ").")
            .orElse("");
  }

  private static String quarrels(Assessment a) {
    List<DyadFigure> known =
        a.part(Part.TRUST).dyads().stream().filter(d -> d.figure().isKnown()).toList();
    long few = known.stream().filter(d -> Quarrel.at(d.figure())).count();
    return few + " of " + known.size() + " pairs";
  }

  private static String change(Figure now, Figure then) {
    if (!(now instanceof Figure.Known n) || !(then instanceof Figure.Known t)) {
      return "not known";
    }
    String from = Words.number(n.value());
    return Words.number(t.value()).equals(from)
        ? "unchanged at " + Words.figure(t)
        : Words.figure(t) + ", " + (t.value() > n.value() ? "up" : "down") + " from " + from;
  }

  private Table table() {
    Table.Builder table =
        Table.builder(
                "joining",
                "The coalition with others in it",
                "One row for each enlargement, and the coalition as it is; figures of "
                    + b.panel().year()
                    + ".")
            .column(Column.text("joining", "Joining", "The states that join."))
            .column(Column.integer("members", "Members", "Number of members then.", "states"))
            .column(Column.figure("interests", "Votes", "Mean similarity of votes.", "-1 to 1"))
            .column(
                Column.figure(
                    "trust",
                    "Trust",
                    "Members' mean trust in their least trusted partner.",
                    "0 to 1"))
            .column(Column.figure("nominal", "Capabilities", "Share of world capabilities.", "%"));
    row(table, "none, as it is", b.assessment());
    cases.forEach(c -> row(table, b.names(c.joining()), c.with()));
    return table.build();
  }

  private static void row(Table.Builder table, String who, Assessment a) {
    table.row(
        who,
        a.members().size(),
        a.part(Part.INTERESTS).figure(),
        a.part(Part.TRUST).figure(),
        Prose.percent(a.nominalStrength()));
  }

  private Chart map() {
    Table.Builder table =
        Table.builder(
                "map",
                "Similarity of votes with the members",
                "One row for each member and each state at the door.")
            .column(Column.text("name", "State", "Name of the state."))
            .column(Column.text("iso3", "Code", "ISO 3166 alpha-3 code."))
            .column(Column.text("role", "Role", "member or candidate."))
            .column(
                Column.figure(
                    "votes", "Votes", "Mean similarity of votes with the members.", "-1 to 1"));
    List<String> shown = new ArrayList<>();
    for (int member : b.present()) {
      shown.add(b.iso3(member));
      table.row(b.name(member), b.iso3(member), "member", mean(b.assessment(), member));
    }
    for (Case c : cases) {
      if (c.joining().size() == 1) {
        int state = c.joining().getFirst();
        shown.add(b.iso3(state));
        table.row(b.name(state), b.iso3(state), "candidate", mean(c.with(), state));
      }
    }
    return new Chart(
        "map",
        "Who votes like the members, inside and at the door",
        "Colour: mean similarity of votes (π) with the members. Solid border: member; dashed:"
            + " applicant or observer on "
            + b.panel().asOf()
            + ". Borders of today, Natural Earth; the smallest states are not on the map.",
        WorldMap.spec("votes", "mean π with the members", List.of(0.0, 0.2, 0.4, 0.6), shown),
        table.build(),
        "A map of "
            + b.present().size()
            + " members and the states at the door, coloured by how alike they vote.");
  }

  private Figure mean(Assessment a, int state) {
    List<Figure.Known> known =
        a.part(Part.INTERESTS).dyads().stream()
            .filter(d -> d.first() == state || d.second() == state)
            .filter(d -> {
              int other = d.first() == state ? d.second() : d.first();
              return b.assessment().members().contains(other);
            })
            .flatMap(d -> d.figure().known().stream())
            .toList();
    if (known.isEmpty()) {
      return Figure.missing("no votes in common with the members");
    }
    double low = known.stream().mapToDouble(k -> k.interval().low()).average().orElseThrow();
    double high = known.stream().mapToDouble(k -> k.interval().high()).average().orElseThrow();
    return Figure.of(
        known.stream().mapToDouble(Figure.Known::value).average().orElseThrow(),
        new Interval(low, high, Interval.DEFAULT_LEVEL, Interval.Basis.BOUND),
        Provenance.of(
            known.getFirst().provenance().datasets(),
            known.size(),
            "dyads",
            "mean of " + known.getFirst().provenance().method()));
  }
}
