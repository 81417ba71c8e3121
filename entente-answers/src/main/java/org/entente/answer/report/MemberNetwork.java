package org.entente.answer.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.answer.chart.Apart;
import org.entente.answer.chart.Network;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.part.Quarrel;
import org.entente.similarity.Placement;

/// The members as a network: those that vote alike stand near each other, pairs that quarrel are
/// joined by orange dashes. Of many members only the ties to the nearest two are drawn, so that
/// single lines can be followed.
final class MemberNetwork {
  private static final int MOST_NAMED = 12;
  private static final int NEAREST = 2;
  private static final double ALIKE = 0.6;

  private final Material b;
  private final List<Integer> members;
  private final Map<List<Integer>, DyadFigure> votes;
  private final Map<List<Integer>, DyadFigure> trust;
  private final Quarrel quarrel;
  private final Apart places;
  private final boolean isDense;

  MemberNetwork(
      Material b,
      Placement placement,
      Map<List<Integer>, DyadFigure> votes,
      Map<List<Integer>, DyadFigure> trust) {
    this.b = b;
    this.members = b.present();
    this.votes = votes;
    this.trust = trust;
    this.quarrel = b.assessment().part(Part.TRUST).meaning().scale().quarrel();
    this.isDense = members.size() > MOST_NAMED;
    this.places =
        Apart.of(
            placement.x(),
            placement.y(),
            isDense ? Apart.CODE_WIDTH : Apart.NAME_WIDTH,
            Apart.LABEL_HEIGHT);
  }

  Chart chart() {
    Table.Builder table =
        Table.builder("network", "The network of members", "One row for each pair of members.")
            .text("pair", "Pair", "The two states.")
            .text("from", "From", "One state.")
            .text("to", "To", "The other.")
            .column(place("x", "Place of the first on the page."))
            .column(place("y", "Place of the first on the page."))
            .column(place("x2", "Place of the other on the page."))
            .column(place("y2", "Place of the other on the page."))
            .figure("votes", "Votes", "Similarity of votes, Scott's π.", "-1 to 1")
            .figure("trust", "Trust", "Trust of the pair.", "0 to 1")
            .text("kind", "Tie", "quarrel, close, near, or between (not drawn).");
    int quarrels = 0;
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        quarrels += tie(table, i, j);
      }
    }
    return Network.of("network", title(quarrels), caption(), alternative(quarrels), table.build());
  }

  private static Column place(String key, String description) {
    return Column.number(key, key, description, "").forExports();
  }

  private String title(int quarrels) {
    boolean known = trust.values().stream().anyMatch(t -> t.figure().isKnown());
    return "Members that vote alike stand together; "
        + (quarrels == 0
            ? known ? "no pair quarrels" : "whether any pair quarrels is not known"
            : quarrels == 1 ? "one pair quarrels" : Words.count(quarrels) + " pairs quarrel");
  }

  private String caption() {
    return "Distance: votes (classical scaling of 1 - π), moved apart where names would cover each"
        + " other; the two axes have no unit. Orange dashes: trust below "
        + quarrel.below()
        + ". "
        + (isDense
            ? "Blue lines join each member with the two that vote most like it."
            : "Blue lines: no quarrel and π of 0.6 or more; thin ones: the other pairs.");
  }

  private String alternative(int quarrels) {
    return "A network of " + members.size() + " members by votes. " + title(quarrels) + ".";
  }

  /* Adds a row, and tells how many quarrels it is: none or one. */
  private int tie(Table.Builder table, int i, int j) {
    int a = members.get(i);
    int c = members.get(j);
    DyadFigure v = votes.get(List.of(a, c));
    DyadFigure t = trust.get(List.of(a, c));
    if (v == null || t == null) {
      return 0;
    }
    String kind = kind(i, j, v, t);
    table.row(
        b.pair(a, c),
        label(a),
        label(c),
        places.x().get(i),
        places.y().get(i),
        places.x().get(j),
        places.y().get(j),
        v.figure(),
        t.figure(),
        kind);
    return kind.equals("quarrel") ? 1 : 0;
  }

  private String kind(int i, int j, DyadFigure v, DyadFigure t) {
    if (quarrel.at(t.figure())) {
      return "quarrel";
    }
    if (isDense) {
      return nearest(i).contains(j) || nearest(j).contains(i) ? "close" : "between";
    }
    return v.figure().find().orElse(0) >= ALIKE ? "close" : "near";
  }

  private List<Integer> nearest(int i) {
    return IntStream.range(0, members.size())
        .filter(j -> j != i)
        .boxed()
        .filter(j -> similarity(i, j) > -1)
        .sorted(
            Comparator.comparingDouble((Integer j) -> -similarity(i, j))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  private double similarity(int i, int j) {
    DyadFigure v = votes.get(List.of(members.get(i), members.get(j)));
    return v == null ? -1 : v.figure().find().orElse(-1);
  }

  private String label(int code) {
    return isDense ? b.iso3(code) : b.name(code);
  }
}
