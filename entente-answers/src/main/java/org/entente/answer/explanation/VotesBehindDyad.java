package org.entente.answer.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.contribution.VoteLosses;
import org.entente.evidence.JointVote;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.JointVotes;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.run.Phrase;
import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;

/// The votes behind a dyad's interests: the joint table, the issue areas, and the roll calls that
/// lower π, each with what it takes.
record VotesBehindDyad(Explanation about, Group pair) {
  private static final List<String> VOTES = List.of("yes", "abstain", "no");

  /// The sections; one that says why if the two never voted together.
  List<Section> sections() {
    Contingency table = table();
    if (table.total() > 0 && !JointVotes.areEnough(slice(), DyadColumn.YY, dyad())) {
      return List.of(
          Section.headed("Votes")
              .paragraph(
                  JointVotes.tooFew(slice(), dyad())
                      + ". Figures from so few say more of which votes were recorded than of the"
                      + " two; no later year has more."));
    }
    if (Measure.PI.of(table).find().isEmpty()) {
      return List.of(
          Section.headed("Votes")
              .paragraph(
                  Phrase.of(
                      "%s joint votes in %s: too few, or too much alike, for π.",
                      (int) table.total(), year())));
    }
    VoteLosses losses = VoteLosses.of(table);
    return List.of(joint(table, losses), issues(), rollCalls(table, losses));
  }

  private YearSlice slice() {
    return about.panel().now();
  }

  private int dyad() {
    return pair.dyadNumbers()[0];
  }

  /* The year that the votes of the two are of: the latest in which they voted together enough. */
  private int year() {
    return slice().lastYear(DyadColumn.YY, dyad());
  }

  /* Why that is not the year of the votes of all others. */
  private String whyOlder() {
    int latest = slice().lastYear(DyadColumn.YY);
    return year() == latest
        ? ""
        : " They are of "
            + year()
            + " because in "
            + latest
            + " the two voted together on fewer than a quarter of the roll calls.";
  }

  private Contingency table() {
    double[] cells = new double[9];
    for (int c = 0; c < cells.length; c++) {
      float count = slice().at(DyadColumn.votes().get(c), dyad());
      cells[c] = Float.isNaN(count) ? 0 : count;
    }
    return Contingency.of(3, cells);
  }

  private String first() {
    return about.name(pair.code(0));
  }

  private String second() {
    return about.name(pair.code(1));
  }

  private Section joint(Contingency table, VoteLosses losses) {
    Table.Builder rows =
        Table.builder(
                "joint-votes",
                "How the two voted together",
                "One row for each pair of votes, those that lower π most first.")
            .text("first", first(), "The vote of " + first() + ".")
            .text("second", second(), "The vote of " + second() + ".")
            .integer("roll_calls", "Roll calls", "How often.", "")
            .number("each", "Each lowers π by", "What one such roll call takes.", "")
            .number("together", "Together", "What they take together.", "");
    List<int[]> cells = new ArrayList<>();
    for (int a = 0; a < VOTES.size(); a++) {
      for (int b = 0; b < VOTES.size(); b++) {
        if (table.at(a, b) > 0) {
          cells.add(new int[] {a, b});
        }
      }
    }
    cells.sort(
        Comparator.comparingDouble((int[] c) -> -losses.ofAll(c[0], c[1]))
            .thenComparingDouble(c -> -table.at(c[0], c[1])));
    for (int[] c : cells) {
      rows.row(
          VOTES.get(c[0]),
          VOTES.get(c[1]),
          (long) table.at(c[0], c[1]),
          losses.ofOne(c[0], c[1]),
          losses.ofAll(c[0], c[1]));
    }
    return Section.headed("Joint votes of " + year())
        .paragraph(
            Phrase.of(
                    "%d joint votes. Perfect agreement would be 1; each disagreement takes its part, and"
                        + " together they take %s, which leaves %s.",
                    (int) table.total(), Words.number(1 - losses.pi()), Words.number(losses.pi()))
                + whyOlder())
        .table(rows.build());
  }

  private Section issues() {
    Table.Builder rows =
        Table.builder(
                "issues",
                "By issue area",
                "One row for each issue area; a roll call may belong to several or none.")
            .text("issue", "Issue area", "The issue area.")
            .integer("roll_calls", "Joint votes", "Joint votes on it.", "")
            .integer("same", "Same vote", "On how many both voted alike.", "")
            .integer("opposed", "Opposed", "On how many one said yes, one no.", "")
            .number("pi", "π", "Scott's π on the issue area; empty if undefined.", "");
    int known = 0;
    for (Issue issue : Issue.values()) {
      double[] n = counts(issue);
      double total = 0;
      for (double count : n) {
        total += count;
      }
      if (total > 0) {
        known++;
        var pi =
            Measure.PI.of(Contingency.of(3, n[0], n[1], n[2], 0, n[3], n[4], 0, 0, n[5])).find();
        rows.row(
            issue.title(),
            (long) total,
            (long) (n[0] + n[3] + n[5]),
            (long) n[2],
            pi.isPresent() ? (Double) pi.getAsDouble() : null);
      }
    }
    Section section = Section.headed("Issue areas");
    return known == 0
        ? section.paragraph("No roll call of " + year() + " has been coded by issue.")
        : section.table(rows.build());
  }

  /* Yes-yes, yes-abstain, yes-no, abstain-abstain, abstain-no, no-no. */
  private double[] counts(Issue issue) {
    List<DyadColumn> columns = DyadColumn.votesOn(issue);
    double[] n = new double[6];
    for (int c = 0; c < n.length; c++) {
      float count = slice().at(columns.get(c), dyad());
      n[c] = Float.isNaN(count) ? 0 : count;
    }
    return n;
  }

  private Section rollCalls(Contingency table, VoteLosses losses) {
    Section section = Section.headed("Roll calls that lower π");
    Optional<List<JointVote>> found =
        DyadExplanation.fromStore(
            about, pair, List.of("un-votes", "un-roll-calls"), evidence -> evidence.votes(year()));
    if (found.isEmpty()) {
      return section.paragraph(
          DyadExplanation.toSeeMore(
              "the roll calls", "un-votes, un-roll-calls and un-roll-call-issues"));
    }
    List<JointVote> votes = found.get();
    if (votes.size() != (int) table.total()) {
      section =
          section.paragraph(
              "The store holds "
                  + votes.size()
                  + " joint votes and the yearbook "
                  + (int) table.total()
                  + ": they were made from different versions.");
    }
    List<JointVote> apart =
        votes.stream()
            .filter(v -> v.first() != v.second())
            .sorted(Comparator.comparingDouble((JointVote v) -> -loss(losses, v)))
            .toList();
    section = section.paragraph(byIssue(apart, losses));
    return section.table(rows(apart, losses));
  }

  /* What the roll calls of each issue area take from π, most first. */
  private static String byIssue(List<JointVote> apart, VoteLosses losses) {
    Map<String, Double> taken = new TreeMap<>();
    for (Issue issue : Issue.values()) {
      double sum =
          apart.stream()
              .filter(v -> v.rollCall().concerns(issue.code()))
              .mapToDouble(v -> loss(losses, v))
              .sum();
      if (sum > 0) {
        taken.put(issue.title(), sum);
      }
    }
    return taken.isEmpty()
        ? "None of them has been coded by issue area."
        : "Of the "
            + Words.number(1 - losses.pi())
            + " that separates the two from perfect agreement, the roll calls take on "
            + taken.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey() + " " + Words.number(e.getValue()))
                .collect(Collectors.joining(", "))
            + " (one roll call may belong to several).";
  }

  private static double loss(VoteLosses losses, JointVote vote) {
    return losses.ofOne(vote.first() - 1, vote.second() - 1);
  }

  private Table rows(List<JointVote> votes, VoteLosses losses) {
    Table.Builder rows =
        Table.builder(
                "roll-calls",
                "Roll calls on which the two voted apart",
                "One row for each roll call, those that lower π most first, then by date.")
            .date("date", "Date", "The day of the vote.")
            .text("resolution", "Resolution", "The publisher's number.")
            .text("first", first(), "The vote of " + first() + ".")
            .text("second", second(), "The vote of " + second() + ".")
            .number("lowers", "Lowers π by", "What the roll call takes from π.", "")
            .number("without", "π without it", "π of the other roll calls; empty if undefined.", "")
            .text("issues", "Issues", "Issue areas, two letters each.")
            .text("title", "Title", "The short title, or the roll call's number.");
    for (JointVote v : votes) {
      var without = losses.without(v.first() - 1, v.second() - 1);
      rows.row(
          v.rollCall().date(),
          v.resolution(),
          VOTES.get(v.first() - 1),
          VOTES.get(v.second() - 1),
          loss(losses, v),
          without.isPresent() ? (Double) without.getAsDouble() : null,
          String.join(" ", v.rollCall().issues().orElse(List.of())),
          v.rollCall().title().isEmpty() ? v.rollCall().id() : v.rollCall().title());
    }
    return rows.shown(about.rows()).build();
  }
}
