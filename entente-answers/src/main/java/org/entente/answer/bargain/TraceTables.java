package org.entente.answer.bargain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.bargaining.Actor;
import org.entente.bargaining.challenge.ChallengeRound;
import org.entente.bargaining.challenge.ChallengeTrace;
import org.entente.bargaining.outlook.Outlook;
import org.entente.bargaining.spatial.Challenge;
import org.entente.bargaining.spatial.SpatialTurn;
import org.entente.run.Phrase;

/// The traces of the challenge model and of the spatial model as tables.
record TraceTables(Outlook outlook) {
  private static final int MOST_ROWS = 20;

  private static Column round(String key, String title) {
    return Column.integer(key, title, "The number of the " + key + ", from 0.", "");
  }

  private static String name(List<Actor> actors, int number) {
    return actors.get(number).name();
  }

  private String dimension(int d) {
    return outlook.issue().dimensions().get(d).name();
  }

  Table challengePositions() {
    Table.Builder table =
        Table.builder(
                "challenge-positions",
                "Positions by round",
                "One row for each dimension, round and actor.")
            .column(BargainTables.dimensionColumn())
            .column(round("round", "Round"))
            .column(BargainTables.actorColumn())
            .number("position", "Position", "Where it stands.", "")
            .number(
                "risk",
                "Risk exponent",
                "From 1/2, most averse, to 2; none at the end.",
                "0.5 to 2")
            .number("median", "Median", "The weighted median of the round.", "")
            .shown(MOST_ROWS);
    for (ChallengeTrace trace : outlook.challenges()) {
      for (int r = 0; r < trace.rounds().size(); r++) {
        ChallengeRound round = trace.rounds().get(r);
        for (int i = 0; i < round.positions().size(); i++) {
          table.row(
              dimension(trace.dimension()),
              r,
              name(trace.issue().actors(), i),
              round.positions().get(i),
              round.riskExponents().isEmpty() ? null : round.riskExponents().get(i),
              round.median());
        }
      }
    }
    return table.build();
  }

  Table challengeOffers() {
    Table.Builder table =
        Table.builder(
                "challenge-offers",
                "Demands by round",
                "One row for each demand on an actor to move.")
            .column(BargainTables.dimensionColumn())
            .column(round("round", "Round"))
            .text("from", "By", "Who makes the demand.")
            .text("to", "On", "Who would move.")
            .text("relation", "Relation", "Conflict, compromise or compelled: what it rests on.")
            .number("place", "Place", "Where the actor would stand.", "")
            .text("accepted", "Met", "Whether the actor gives in to it.")
            .shown(MOST_ROWS);
    for (ChallengeTrace trace : outlook.challenges()) {
      List<Actor> actors = trace.issue().actors();
      for (int r = 0; r < trace.rounds().size(); r++) {
        for (ChallengeRound.Offer o : trace.rounds().get(r).offers()) {
          table.row(
              dimension(trace.dimension()),
              r,
              name(actors, o.from()),
              name(actors, o.to()),
              o.relation().name().toLowerCase(Locale.ROOT),
              o.place(),
              o.accepted() ? "yes" : "no");
        }
      }
    }
    return table.build();
  }

  Table spatialPositions() {
    Table.Builder table =
        Table.builder(
                "spatial-positions",
                "Positions by turn",
                "One row for each turn, actor and dimension.")
            .column(round("turn", "Turn"))
            .column(BargainTables.actorColumn())
            .column(BargainTables.dimensionColumn())
            .number("position", "Position", "Where it stands.", "")
            .number(
                "probability",
                "Chance",
                "The probability that its position is agreed; the same for all who share it.",
                "share")
            .number("risk", "Risk attitude", "Above 0 averse, below 0 daring.", "-1 to 1")
            .shown(MOST_ROWS);
    for (int t = 0; t < outlook.spatial().turns().size(); t++) {
      SpatialTurn turn = outlook.spatial().turns().get(t);
      for (int i = 0; i < turn.positions().size(); i++) {
        for (int d = 0; d < turn.positions().get(i).size(); d++) {
          table.row(
              t,
              name(outlook.spatial().issue().actors(), i),
              dimension(d),
              turn.positions().get(i).get(d),
              turn.probabilities().get(i),
              turn.riskAttitudes().get(i));
        }
      }
    }
    return table.build();
  }

  Table spatialChallenges() {
    Table.Builder table =
        Table.builder(
                "spatial-challenges",
                "Challenges by turn",
                "One row for each challenge and bargain offered in it.")
            .column(round("turn", "Turn"))
            .text("initiator", "Who challenges", "The challenger.")
            .text("target", "Whom", "The challenged.")
            .number("gain", "Expected gain", "In utility, as the challenger sees it.", "")
            .number("victory", "Wins", "The probability that it wins, as it sees it.", "share")
            .text("initiator_end", "It would stand at", "Its place under the bargain.")
            .text("target_end", "The other at", "The other's place under the bargain.")
            .text("taken", "Taken by", "Who moves to the bargain.")
            .shown(MOST_ROWS);
    List<Actor> actors = outlook.spatial().issue().actors();
    for (int t = 0; t < outlook.spatial().turns().size(); t++) {
      for (Challenge c : outlook.spatial().turns().get(t).challenges()) {
        for (Challenge.Offer o : c.bargains()) {
          table.row(
              t,
              name(actors, c.initiator()),
              name(actors, c.target()),
              c.expectedGain(),
              c.victory(),
              place(o.initiatorEnd()),
              place(o.targetEnd()),
              taken(c));
        }
      }
    }
    return table.build();
  }

  private static String place(List<Double> position) {
    return position.stream().map(x -> Phrase.of("%.2f", x)).collect(Collectors.joining(", "));
  }

  private static String taken(Challenge c) {
    if (c.initiatorAccepts() && c.targetAccepts()) {
      return "both";
    }
    return c.initiatorAccepts() ? "the challenger" : c.targetAccepts() ? "the challenged" : "";
  }

  /// What was done to the issue so that the model takes it, as a sentence with a blank before;
  /// empty where nothing was.
  String leftOut() {
    List<Actor> all = outlook.issue().actors();
    List<Actor> taken = outlook.spatial().issue().actors();
    List<String> names = taken.stream().map(Actor::name).toList();
    String out =
        all.stream()
            .map(Actor::name)
            .filter(n -> !names.contains(n))
            .collect(Collectors.joining(", "));
    boolean scaled =
        taken.stream()
            .anyMatch(a ->
                all.stream()
                    .anyMatch(
                        b -> a.name().equals(b.name()) && !a.saliences().equals(b.saliences())));
    return (out.isEmpty() ? "" : " Without capability or salience and left out: " + out + ".")
        + (scaled
            ? " An actor's saliences must not exceed 1 together: all were divided by one factor."
            : "");
  }
}
