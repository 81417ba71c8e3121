package org.entente.answer.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.answer.chart.Matrix;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.similarity.Placement;

/// Which pairs hold and which do not: the weakest in words, votes and trust as matrices in one
/// order that shows camps, and the network.
final class DyadsSection {
  private static final List<Double> VOTE_BORDERS = List.of(-0.6, -0.3, -0.1, 0.1, 0.3, 0.6);
  private static final List<Double> TRUST_BORDERS = List.of(0.2, 0.35, 0.5, 0.65, 0.8, 0.95);

  private static final int MOST_NAMED = 12;
  private static final int MOST_IN_NETWORK = 40;
  private static final int MOST_IN_MATRIX = 60;
  private static final int MOST_ROWS = 800;

  private final Material b;
  private final List<Integer> members;
  private final Map<List<Integer>, DyadFigure> votes;
  private final Map<List<Integer>, DyadFigure> trust;
  private final Placement placement;

  DyadsSection(Material b) {
    this.b = b;
    this.members = b.present();
    this.votes = byPair(b.assessment().part(Part.INTERESTS).dyads());
    this.trust = byPair(b.assessment().part(Part.TRUST).dyads());
    this.placement =
        Placement.of(members.size(), (i, j) -> value(votes, members.get(i), members.get(j)));
  }

  Section section() {
    Section section =
        new Section(
            "Which pairs are weak, and in what sense?",
            List.of(),
            List.of(),
            b.pieces().weakest().tables());
    String furthest = furthest();
    section = furthest.isEmpty() ? section : section.paragraph(furthest);
    if (members.size() <= MOST_IN_MATRIX) {
      section =
          section
              .chart(matrix("votes", votes, VOTE_BORDERS, "Votes", votesTitle()))
              .chart(matrix("trust", trust, TRUST_BORDERS, "Trust", trustTitle()));
    }
    if (members.size() <= MOST_IN_NETWORK) {
      section = section.chart(new MemberNetwork(b, placement, votes, trust).chart());
    }
    return section.table(dyads());
  }

  private String label(int code) {
    return members.size() <= MOST_NAMED ? b.name(code) : b.iso3(code);
  }

  private String furthest() {
    return b.assessment()
        .leastAlike()
        .map(d ->
            "In votes alone the pair furthest apart is "
                + b.pair(d.first(), d.second())
                + " (π "
                + Words.figure(d.figure())
                + ", from "
                + b.resolve(d.why())
                + ").")
        .orElse("");
  }

  private String votesTitle() {
    return b.assessment()
        .leastAlike()
        .map(d -> b.pair(d.first(), d.second()) + " vote least alike")
        .orElse(
            lowest(votes).isPresent()
                ? "Every pair votes alike on nine in ten roll calls"
                : "Votes are not known");
  }

  private String trustTitle() {
    return lowest(trust)
        .map(d -> b.pair(d.first(), d.second()) + " trust each other least")
        .orElse("Trust is not known");
  }

  private static Optional<DyadFigure> lowest(Map<List<Integer>, DyadFigure> figures) {
    return figures.values().stream()
        .distinct()
        .filter(d -> d.figure().isKnown())
        .min(
            Comparator.comparingDouble((DyadFigure d) -> d.figure().find().orElseThrow())
                .thenComparingInt(DyadFigure::first)
                .thenComparingInt(DyadFigure::second));
  }

  private Chart matrix(
      String key,
      Map<List<Integer>, DyadFigure> figures,
      List<Double> borders,
      String what,
      String title) {
    List<String> order = placement.order().stream().map(members::get).map(this::label).toList();
    Table.Builder table =
        Table.builder("matrix-" + key, what + ", pair by pair", "One row for each pair of members.")
            .text("pair", "Pair", "The two states.")
            .text("row", "Row", "The state of the row.")
            .text("column", "Column", "The state of the column.")
            .figure(key, what, what + " of the pair.", "");
    for (int a : members) {
      for (int c : members) {
        DyadFigure d = figures.get(List.of(a, c));
        if (d != null && a < c) {
          table.row(b.pair(a, c), label(a), label(c), d.figure());
        }
      }
    }
    String scale =
        key.equals("votes")
            ? "Scott's π of votes in the UN General Assembly of "
                + b.assessment().coverage().rollCallYear()
                + " ("
                + b.assessment().coverage().rollCalls()
                + " roll calls): 1 always alike, 0 as if drawn at random, below 0 opposed."
            : "Trust: " + b.assessment().part(Part.TRUST).meaning().scale().unit() + ".";
    return new Matrix(
            key,
            title,
            scale + " Orange: apart; blue: close. Members in an order that puts like beside like.",
            what + " matrix of " + members.size() + " members. " + title + ".",
            key,
            borders,
            order)
        .of(table.build());
  }

  private Table dyads() {
    Table.Builder table =
        Table.builder(
                "dyads",
                "Every pair",
                "One row for each pair of members, the least trusting first.")
            .text("pair", "Pair", "The two states.")
            .figure("votes", "Votes", "Similarity of votes, Scott's π.", "-1 to 1")
            .figure("trust", "Trust", "Trust of the pair.", "0 to 1")
            .text("record", "On record", "Disputes and rivalries.");
    List<DyadFigure> sorted =
        b.assessment().part(Part.TRUST).dyads().stream()
            .sorted(Comparator.comparingDouble((DyadFigure d) -> d.figure().find().orElse(2)))
            .toList();
    for (DyadFigure t : sorted) {
      table.row(
          b.pair(t.first(), t.second()),
          b.assessment().part(Part.INTERESTS).dyad(t.first(), t.second()),
          t.figure(),
          b.resolve(t.why()));
    }
    return table.shown(MOST_ROWS).build();
  }

  private static double value(Map<List<Integer>, DyadFigure> figures, int a, int b) {
    DyadFigure d = figures.get(List.of(a, b));
    return d == null ? Double.NaN : d.figure().find().orElse(Double.NaN);
  }

  private static Map<List<Integer>, DyadFigure> byPair(List<DyadFigure> dyads) {
    Map<List<Integer>, DyadFigure> byPair = new HashMap<>();
    for (DyadFigure d : dyads) {
      byPair.put(List.of(d.first(), d.second()), d);
      byPair.put(List.of(d.second(), d.first()), d);
    }
    return byPair;
  }
}
