package org.entente.answer.enlargement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.answer.chart.Intervals;
import org.entente.answer.chart.Matrix;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.enlargement.Candidates;
import org.entente.enlargement.SetChange;
import org.entente.enlargement.Structure;
import org.entente.evidence.Figure;
import org.entente.faultline.FaultLine;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.run.Phrase;
import org.entente.world.State;
import org.entente.world.States;

/// What candidates would change in a coalition, as a page.
public final class EnlargementPage {
  private static final List<Double> TRUST = List.of(0.3, 0.5, 0.7, 0.8, 0.9, 0.97);
  private static final List<Double> INTERESTS = List.of(-0.2, 0.0, 0.2, 0.4, 0.6, 0.8);

  private final Candidates candidates;
  private final EnlargementTables tables;
  private final CandidatesSection side;

  private EnlargementPage(
      Candidates candidates, Map<Integer, Figure.Known> joining, Doors doors, States states) {
    this.candidates = candidates;
    this.side = new CandidatesSection(candidates.prospects(), joining, doors, states);
    this.tables = new EnlargementTables(candidates, states);
  }

  /// The page.
  ///
  /// @param title of the coalition and date
  /// @param joining the probability by the model that a state joins within five years, by COW code
  /// @param doors who stands at the door, and how often such states joined
  public static Page of(
      String title,
      Candidates candidates,
      Map<Integer, Figure.Known> joining,
      Doors doors,
      States states,
      List<Source> sources) {
    return new EnlargementPage(candidates, joining, doors, states).page(title).sources(sources);
  }

  private Page page(String title) {
    return Page.titled(title)
        .finding(finding())
        .section(changes())
        .section(
            Section.headed("How it would decide")
                .paragraph(
                    "The power to act counts all sets of members as equally likely. How often a"
                        + " random proposal passes takes their ideal points: the proposal divides"
                        + " the world at a state's position, and those on one side are for it. As"
                        + " a detector: each member sees a cause in 80% of cases in which there is"
                        + " one, and in 10% in which there is none.")
                .table(tables.decisions()))
        .section(structure())
        .section(
            Section.headed("What each member gains and loses, and who should object")
                .paragraph(
                    "The change of its voting power and of its share of the members' capabilities"
                        + " when the candidate joins alone; a member that quarrels with the"
                        + " candidate (trust below a half) has reason to object.")
                .table(tables.influences()))
        .section(side.section())
        .section(matrix());
  }

  private static String names(List<State> states) {
    return states.stream().map(State::name).collect(Collectors.joining(", "));
  }

  private String finding() {
    List<String> sentences = new ArrayList<>();
    for (SetChange set : candidates.sets()) {
      if (set.states().size() == 1) {
        sentences.add(names(set.states()) + ": " + verdict(set));
      }
    }
    return String.join(" ", sentences);
  }

  /* In words what surely changes. */
  private String verdict(SetChange set) {
    boolean bigger = sure(set.part(Part.CAPACITY).difference()) > 0;
    int trust = sure(set.part(Part.TRUST).difference());
    int interests = sure(set.part(Part.INTERESTS).difference());
    String size = bigger ? "bigger" : "no bigger";
    String bond =
        trust < 0 || interests < 0
            ? "not stronger, for "
                + (trust < 0 && interests < 0
                    ? "trust and interests fall"
                    : trust < 0 ? "trust falls" : "interests are less alike")
            : trust > 0 || interests > 0
                ? (trust > 0 ? "with more trust" : "with interests more alike")
                : "neither surely closer nor surely looser";
    return size
        + ", "
        + bond
        + set.leastTrusting()
            .filter(d -> d.figure().find().orElse(1) < 0.5)
            .map(d -> " (it brings in " + pair(d) + ")")
            .orElse("")
        + ".";
  }

  private static int sure(Figure difference) {
    if (difference instanceof Figure.Known k) {
      return k.interval().low() > 0 ? 1 : k.interval().high() < 0 ? -1 : 0;
    }
    return 0;
  }

  private String pair(DyadFigure d) {
    return tables.name(d.first()) + " - " + tables.name(d.second());
  }

  private Section changes() {
    Table table = tables.differences();
    Table trust = tables.chart(Part.TRUST);
    List<String> order =
        trust.rows().stream().limit(30).map(r -> String.valueOf(r.getFirst())).toList();
    return Section.headed("What changes in each part")
        .paragraph(
            "The figure with the candidates less the figure as it is, both under the same draw, so"
                + " that the interval is that of the difference itself.")
        .chart(
            new Chart(
                "trust-differences",
                "Trust with the candidates less trust as it is",
                "Discs: the difference; bars: its interval."
                    + (trust.rows().size() > order.size() ? " The first 30 sets." : ""),
                new Intervals(
                        "set",
                        "difference in trust",
                        order,
                        List.of(new Intervals.Series("difference", "difference")))
                    .spec(),
                trust,
                "The table of differences by part holds what is drawn."))
        .table(table);
  }

  private Section structure() {
    Section section = Section.headed("Where it would break");
    for (Structure one : candidates.structures()) {
      section =
          section.paragraph(
              (one.states().isEmpty() ? "As it is" : "With " + names(one.states()))
                  + ": "
                  + line(one.faultLine())
                  + "; weakest pairs "
                  + one.weakest().stream()
                      .map(w -> tables.name(w.first()) + " - " + tables.name(w.second()))
                      .collect(Collectors.joining(", "))
                  + ".");
    }
    return section;
  }

  private String line(FaultLine faultLine) {
    return switch (faultLine) {
      case FaultLine.None(String reason) -> "no fault line, " + reason;
      case FaultLine.Line l when !l.holds() ->
          Phrase.of(
              "no fault line, %s (the likeliest is the line in %s of draws)",
              l.whyNone().orElseThrow(), Words.figure(l.stability(), Words.SHARE));
      case FaultLine.Line l ->
          Phrase.of(
              "%s | %s (the same in %s of draws)",
              side(l.first()), side(l.second()), Words.figure(l.stability(), Words.SHARE));
    };
  }

  private String side(List<Integer> codes) {
    return codes.stream().map(tables::name).collect(Collectors.joining(", "));
  }

  private Section matrix() {
    Table table = tables.compatibility();
    List<String> order = tables.names();
    Section section =
        Section.headed("Who goes with whom")
            .paragraph(
                "Members and candidates, every two of them: their trust, and how alike they vote.");
    return section
        .chart(
            new Matrix(
                    "trust-matrix",
                    "Trust among members and candidates",
                    "Orange: the likelier to quarrel; blue: the less.",
                    "The table of pairs holds what is drawn.",
                    "trust",
                    TRUST,
                    order)
                .of(table))
        .chart(
            new Matrix(
                    "interests-matrix",
                    "How alike members and candidates vote",
                    "Orange: apart; blue: alike.",
                    "The table of pairs holds what is drawn.",
                    "interests",
                    INTERESTS,
                    order)
                .of(table))
        .table(table);
  }
}
