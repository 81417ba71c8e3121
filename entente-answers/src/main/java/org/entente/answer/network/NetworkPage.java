package org.entente.answer.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.Agreement;
import org.entente.balance.camps.CampsOutcome;
import org.entente.balance.camps.CommonGround;
import org.entente.balance.camps.Leaving;
import org.entente.run.Phrase;

/// The page of one signed network: its camps, what goes against them, and what would mend it.
public final class NetworkPage {
  private static final int SHOWN = 25;

  private final NetworkAnswer answer;
  private final SignedNetwork network;

  private NetworkPage(NetworkAnswer answer) {
    this.answer = answer;
    this.network = answer.network();
  }

  /// The page under a title.
  public static Page of(NetworkAnswer answer, String title) {
    return new NetworkPage(answer).page(title);
  }

  private Page page(String title) {
    Page page = Page.titled(title).finding(finding()).section(campsSection());
    page = page.section(measures());
    page = page.section(ties());
    if (answer.ground().isPresent()) {
      page = page.section(agreement(answer.ground().get()));
    }
    if (answer.agreement().isPresent()) {
      page = page.section(groups(answer.agreement().get()));
    }
    return page.section(mending()).warnings(warnings());
  }

  private Section measures() {
    MeasureRows rows = new MeasureRows(answer);
    return Section.headed("How balanced is it?").table(rows.table()).table(rows.counts());
  }

  private String finding() {
    CampsOutcome outcome = answer.outcome();
    String loss = Words.number(outcome.frustration());
    String total = Words.number(network.totalWeight());
    String what =
        outcome.partition().camps() < 2
            ? "No division into camps is better than none"
            : "It divides into " + outcome.partition().camps() + " camps of " + sizes();
    return what
        + ", against ties of weight "
        + loss
        + " of "
        + total
        + (outcome instanceof CampsOutcome.Optimal
            ? " (proved least)."
            : " (at least " + Words.number(outcome.bound()) + " for any division).");
  }

  private String sizes() {
    return IntStream.range(0, answer.outcome().partition().camps())
        .mapToObj(c -> String.valueOf(answer.outcome().partition().members(c).length))
        .collect(Collectors.joining(" and "));
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (!answer.leftOut().isEmpty()) {
      warnings.add("no time was left for " + String.join(", ", answer.leftOut()));
    }
    var tally = network.tally();
    note(warnings, tally.selfLoops(), "tie", "of a node with itself", "was", "were", "left out");
    note(warnings, tally.zeroWeights(), "tie", "of weight zero", "was", "were", "left out");
    note(warnings, tally.merged(), "row", "", "was", "were", "added to an earlier row of its pair");
    note(
        warnings,
        tally.cancelled(),
        "pair",
        "",
        "has",
        "have",
        "rows that cancel out, so that no tie is left");
    return warnings;
  }

  private static void note(
      List<String> warnings,
      int count,
      String thing,
      String which,
      String one,
      String many,
      String of) {
    if (count > 0) {
      warnings.add(
          Stream.of(Phrase.counted(count, thing), which, count == 1 ? one : many, of)
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(" ")));
    }
  }

  private Section campsSection() {
    Table.Builder table =
        Table.builder("camps", "The camps", "One row for each node, nearest to the line first.")
            .text("node", "Node", "Name.")
            .integer("camp", "Camp", "Number of its camp.", "")
            .number(
                "margin",
                "Margin",
                "Frustration that its change to the best other camp would add; empty if none.",
                "weight")
            .number(
                "local_balance",
                "Local balance",
                "Share of signed closed walks through it, W_i; low where it lies on many"
                    + " unbalanced cycles.",
                "0 to 1");
    IntStream.range(0, network.nodes())
        .boxed()
        .sorted((a, b) -> Double.compare(margin(a), margin(b)))
        .forEach(v ->
            table.row(
                answer.names().get(v),
                answer.outcome().partition().camp(v) + 1,
                margin(v) < Double.POSITIVE_INFINITY ? (Double) margin(v) : null,
                answer.walks().map(w -> w.local().get(v)).orElse(null)));
    Section section = Section.headed("Who is with whom?").table(table.build());
    return network.nodes() <= CampsChart.MOST_NODES && network.nodes() > 0
        ? section.chart(
            CampsChart.of(
                network,
                answer.outcome().partition(),
                IntStream.rangeClosed(1, answer.outcome().partition().camps()).boxed().toList(),
                answer.names(),
                finding()))
        : section;
  }

  private double margin(int v) {
    return answer.seam().margins().get(v);
  }

  private Section ties() {
    Table.Builder table =
        Table.builder(
                "ties-against", "Ties that the division goes against", "One row for each tie.")
            .text("from", "From", "One end.")
            .text("to", "To", "The other end.")
            .text("tie", "Tie", "Friendly across camps, or hostile within one.")
            .number("weight", "Weight", "Weight of the tie.", "weight")
            .number(
                "probability",
                "Against",
                "Probability, over draws of the signs, that the best division goes against it;"
                    + " empty where all signs are certain.",
                "0 to 1");
    IntStream.range(0, network.edges())
        .filter(e -> network.isFrustrated(e, answer.outcome().partition()))
        .boxed()
        .sorted((a, b) -> Double.compare(network.weight(b), network.weight(a)))
        .forEach(e ->
            table.row(
                answer.names().get(network.from(e)),
                answer.names().get(network.to(e)),
                network.isPositive(e) ? "friendly across camps" : "hostile within a camp",
                network.weight(e),
                answer.draws().map(d -> d.frustrated().get(e)).orElse(null)));
    return Section.headed("What goes against it?").table(table.build());
  }

  private Section agreement(CommonGround ground) {
    String count =
        ground.complete()
            ? ground.count() == 1
                ? "There is one best division."
                : "There are " + ground.count() + " best divisions, all with the same frustration."
            : "At least " + ground.count() + " best divisions were found; not all were counted.";
    Table.Builder table =
        Table.builder(
                "pairs-between",
                "Pairs that stand together in some best divisions only",
                "One row for each pair.")
            .text("first", "First", "One node.")
            .text("second", "Second", "The other node.")
            .integer("together", "Together", "Best divisions in which they share a camp.", "")
            .integer("divisions", "Of", "Best divisions counted.", "");
    for (int a = 0; a < network.nodes(); a++) {
      for (int b = a + 1; b < network.nodes(); b++) {
        if (ground.count() > 0 && ground.togetherness(a, b) == CommonGround.Togetherness.SOME) {
          table.row(
              answer.names().get(a),
              answer.names().get(b),
              ground.together().get(a).get(b),
              ground.count());
        }
      }
    }
    Section section = Section.headed("Is it the only answer?").paragraph(count);
    Table pairs = table.build();
    return pairs.rows().isEmpty() ? section : section.table(pairs);
  }

  private Section groups(Agreement agreement) {
    Table.Builder table =
        Table.builder(
                "groups",
                "What all best divisions agree on",
                "One row for each group. Within a group every best division has the same sides; for"
                    + " two nodes of different groups some best division has them together and"
                    + " another apart.")
            .integer("group", "Group", "Number, the largest first.", "")
            .integer("nodes", "Nodes", "Number of its nodes.", "")
            .text("one", "One side", "Nodes on one side.")
            .text("other", "The other side", "Nodes on the other side.");
    for (int g = 0; g < agreement.groups().size(); g++) {
      List<Integer> group = agreement.groups().get(g);
      table.row(g + 1, group.size(), side(agreement, group, true), side(agreement, group, false));
    }
    String single =
        agreement.groups().size() == 1
            ? "There is one best division."
            : "The best divisions agree on the sides within each of "
                + agreement.groups().size()
                + " groups.";
    return Section.headed("Is it the only answer?")
        .paragraph(agreement.proved() ? single : single + " Not every step was proved.")
        .table(table.build());
  }

  private String side(Agreement agreement, List<Integer> group, boolean first) {
    List<String> names =
        group.stream()
            .filter(v -> agreement.base().together(group.getFirst(), v) == first)
            .map(answer.names()::get)
            .toList();
    return names.stream().limit(SHOWN).collect(Collectors.joining(", "))
        + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
  }

  private Section mending() {
    Section section =
        Section.headed("What would mend it?")
            .paragraph(
                "Cheapest without the loss of a friendship: settle "
                    + Phrase.counted(answer.quarrels().quarrels().size(), "quarrel")
                    + " of weight "
                    + Words.number(answer.quarrels().cost())
                    + quarrels()
                    + ".");
    if (answer.leavings().isEmpty()) {
      return section;
    }
    Table.Builder table =
        Table.builder(
                "leaving",
                "What the leaving of a member does",
                "One row for each member whose leaving changes the frustration.")
            .text("member", "Member", "Who leaves.")
            .number("frustration", "Frustration", "Least frustration without it.", "")
            .number("relief", "Relief", "How much less that is.", "weight");
    answer.leavings().stream()
        .filter(l -> l.relief() > 0)
        .sorted((a, b) -> Double.compare(b.relief(), a.relief()))
        .forEach(
            (Leaving l) -> table.row(answer.names().get(l.member()), l.frustration(), l.relief()));
    return section.table(table.shown(SHOWN).build());
  }

  private String quarrels() {
    if (answer.quarrels().quarrels().isEmpty()) {
      return "";
    }
    String some =
        answer.quarrels().quarrels().stream()
            .limit(8)
            .map(e ->
                answer.names().get(network.from(e)) + " - " + answer.names().get(network.to(e)))
            .collect(Collectors.joining("; "));
    return " (" + some + (answer.quarrels().quarrels().size() > 8 ? "; ..." : "") + ")";
  }
}
