package org.entente.answer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.answer.chart.WorldMap;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.coalition.PartAssessment;
import org.entente.coalition.WeakDyad;
import org.entente.enlargement.Closeness;
import org.entente.enlargement.Enlargement;
import org.entente.enlargement.Joining;
import org.entente.evidence.Figure;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Phrase;
import org.entente.world.State;

/// What the joining of those at the door would mean: interests and trust of the coalition with
/// those two that quarrel most, and with each of them, and the worst pair each would bring.
record JoiningSection(Material b, List<Joining> joinings) {
  private static final int MOST_TOLD = 3;

  static JoiningSection of(Material b, List<State> candidates) {
    return new JoiningSection(
        b, Enlargement.of(b.base(), b.scenario(), candidates, b.assessor(), b.run()).joinings());
  }

  boolean isEmpty() {
    return joinings.isEmpty();
  }

  Section section() {
    Section section = Section.headed("What would joining mean?");
    for (Joining j : joinings.stream().limit(MOST_TOLD).toList()) {
      section = section.paragraph(sentence(j));
    }
    section =
        section.paragraph(
            "Trust: "
                + b.assessment().part(Part.TRUST).meaning().wording().figure()
                + " A pair quarrels when its trust is below "
                + b.assessment().part(Part.TRUST).meaning().scale().quarrel().below()
                + ". The interval of a difference is that of both coalitions under the same draw.");
    return section.chart(map()).table(table()).table(differences());
  }

  private String names(Joining j) {
    return Prose.list(j.states().stream().map(State::name).sorted().toList());
  }

  private String sentence(Joining j) {
    return "With "
        + names(j)
        + (j.states().size() > 1 ? " together" : "")
        + ", similarity of votes would be "
        + change(j, Part.INTERESTS)
        + " and trust "
        + change(j, Part.TRUST)
        + "; "
        + quarrels(j.with())
        + " would quarrel, now "
        + quarrels(b.assessment())
        + "."
        + j.leastTrusting().map(this::comesIn).orElse("")
        + weakest(j);
  }

  private String comesIn(DyadFigure d) {
    return Phrase.of(
        " The least trusting pair that comes in: %s, trust %s (%s).",
        b.pair(d.first(), d.second()), Words.figure(d.figure()), b.resolve(d.why()));
  }

  private String weakest(Joining j) {
    List<WeakDyad> fresh = j.newWeakest();
    return fresh.isEmpty()
        ? ""
        : " Among the three weakest pairs then: "
            + Prose.list(fresh.stream().map(w -> b.pair(w.first(), w.second())).toList())
            + ".";
  }

  private static String quarrels(Assessment a) {
    PartAssessment trust = a.part(Part.TRUST);
    List<DyadFigure> known = trust.dyads().stream().filter(d -> d.figure().isKnown()).toList();
    long few = known.stream().filter(d -> trust.meaning().scale().quarrel().at(d.figure())).count();
    return few + " of " + known.size() + " pairs";
  }

  private String change(Joining j, Part part) {
    Figure now = b.assessment().part(part).figure();
    Figure then = j.with().part(part).figure();
    Figure difference = j.difference(part).difference();
    if (!(now instanceof Figure.Known n)
        || !(then instanceof Figure.Known t)
        || !(difference instanceof Figure.Known d)) {
      return "not known";
    }
    String from = Words.number(n.value());
    return Words.number(t.value()).equals(from)
        ? "unchanged at " + from
        : Phrase.of(
            "%s, %s from %s (difference %s)",
            Words.number(t.value()), d.value() > 0 ? "up" : "down", from, Words.figure(d));
  }

  private Table table() {
    Table.Builder table =
        Table.builder(
                "joining",
                "The coalition with others in it",
                "One row for each enlargement, and the coalition as it is; figures of "
                    + b.panel().year()
                    + ".")
            .text("joining", "Joining", "The states that join.")
            .integer("members", "Members", "Number of members then.", "states")
            .figure("interests", "Votes", "Mean similarity of votes.", "-1 to 1")
            .figure(
                "trust", "Trust", "Members' mean trust in their least trusted partner.", "0 to 1")
            .figure("nominal", "Capabilities", "Share of world capabilities.", "%");
    row(table, "none, as it is", b.assessment());
    joinings.forEach(j -> row(table, names(j), j.with()));
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

  private Table differences() {
    Table.Builder table =
        Table.builder(
                "joining-differences",
                "What each enlargement changes",
                "One row for each enlargement and part: the coalition with them less the coalition"
                    + " as it is, with the interval of the difference draw by draw.")
            .text("joining", "Joining", "The states that join.")
            .text("part", "Part", "Which of the five parts.")
            .column(PartUnits.column())
            .figure("now", "Now", "The part's figure as it is.", PartUnits.IN_ROW)
            .figure("then", "Then", "The part's figure with them.", PartUnits.IN_ROW)
            .figure("difference", "Difference", "Then less now.", PartUnits.IN_ROW);
    for (Joining j : joinings) {
      for (PartAssessment part : j.with().parts()) {
        table.row(
            names(j),
            part.part().title(),
            PartUnits.of(part.share()),
            b.assessment().part(part.part()).figure(),
            part.figure(),
            j.difference(part.part()).difference());
      }
    }
    return table.build();
  }

  private Chart map() {
    Table.Builder table =
        Table.builder(
                "map",
                "Similarity of votes with the members",
                "One row for each member and each state at the door.")
            .text("name", "State", "Name of the state.")
            .text("iso3", "Code", "ISO 3166 alpha-3 code.")
            .text("role", "Role", "member or candidate.")
            .figure("votes", "Votes", "Mean similarity of votes with the members.", "-1 to 1");
    List<String> shown = new ArrayList<>();
    for (int member : b.present()) {
      shown.add(b.iso3(member));
      table.row(b.name(member), b.iso3(member), "member", closeness(member));
    }
    for (Joining j : joinings) {
      if (j.states().size() == 1) {
        State state = j.states().getFirst();
        shown.add(state.shortCode());
        table.row(state.name(), state.shortCode(), "candidate", closeness(state.code()));
      }
    }
    return new Chart(
        "map",
        "Who votes like the members, inside and at the door",
        "Colour: mean similarity of votes (π) with the members. Solid border: member; dashed:"
            + " applicant or observer on "
            + b.panel().asOf()
            + ". "
            + WorldMap.BORDERS,
        WorldMap.spec("votes", "mean π with the members", List.of(0.0, 0.2, 0.4, 0.6), shown),
        table.build(),
        "A map of "
            + b.present().size()
            + " members and the states at the door, coloured by how alike they vote.");
  }

  private Figure closeness(int state) {
    return interests().map(d -> Closeness.of(d, b.situation(), state, b.run())).orElseThrow();
  }

  private Optional<PartDefinition> interests() {
    return b.assessor().definitions().stream().filter(d -> d.part() == Part.INTERESTS).findFirst();
  }
}
