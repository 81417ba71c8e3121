package org.entente.answer.network;

import java.util.List;
import org.entente.answer.page.Table;
import org.entente.balance.SignedNetwork;
import org.entente.balance.measure.NetworkFigures;
import org.entente.balance.measure.TriadCensus;
import org.entente.balance.measure.WalkBalance;

/// The measures of a network as the rows of a table.
final class MeasureRows {
  private final NetworkAnswer answer;
  private final SignedNetwork network;
  private final NetworkFigures figures;
  private final Table.Builder table =
      Table.builder("measures", "Measures of balance", "One row for each measure.")
          .text("measure", "Measure", "What is measured.")
          .figure("figure", "Figure", "Its value.", "")
          .text("range", "Range", "Range and meaning.");

  MeasureRows(NetworkAnswer answer) {
    this.answer = answer;
    this.network = answer.network();
    this.figures = new NetworkFigures(network, answer.outcome(), List.of());
  }

  Table table() {
    frustration();
    triads();
    walks();
    return table.build();
  }

  /// The numbers of nodes, ties and triangles.
  Table counts() {
    TriadCensus triads = answer.triads();
    return Table.builder("counts", "What it is made of", "One row for each kind.")
        .text("kind", "Kind", "What is counted.")
        .integer("number", "Number", "How many.", "")
        .row("nodes", network.nodes())
        .row("ties", network.edges())
        .row("hostile ties", network.negativeEdges())
        .row("triangles +++, balanced", triads.none())
        .row("triangles ++-, unbalanced", triads.one())
        .row("triangles +--, balanced", triads.two())
        .row("triangles ---, balanced only in the weak sense", triads.three())
        .build();
  }

  private void frustration() {
    table.row(
        "frustration L",
        figures.frustration(),
        "weight that the best division goes against; 0 is balanced");
    table.row("normalised frustration F", figures.normalised(), "0 to 1; 1 is balanced");
    answer
        .draws()
        .ifPresent(d ->
            table.row(
                "expected frustration",
                figures.expected(d),
                d.draws() + " draws, " + d.proved() + " proved"));
  }

  private void triads() {
    table.row("triangle index T", figures.triangles(answer.triads()), "0 to 1");
  }

  private void walks() {
    table.row(
        "walk index W",
        figures.walks(answer.walks().map(WalkBalance::global).orElse(Double.NaN)),
        answer.walks().isPresent() ? "0 to 1; long cycles count little" : "0 to 1");
    answer
        .conflict()
        .ifPresent(
            c -> table.row("algebraic conflict", figures.conflict(c), "0 or more; 0 is balanced"));
  }
}
