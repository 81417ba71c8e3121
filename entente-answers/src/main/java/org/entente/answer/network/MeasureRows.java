package org.entente.answer.network;

import java.util.List;
import java.util.TreeMap;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampsOutcome;
import org.entente.balance.measure.TriadCensus;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// The measures of a network as the rows of a table.
final class MeasureRows {
  private final NetworkAnswer answer;
  private final SignedNetwork network;
  private final Table.Builder table =
      Table.builder("measures", "Measures of balance", "One row for each measure.")
          .column(Column.text("measure", "Measure", "What is measured."))
          .column(Column.figure("figure", "Figure", "Its value.", ""))
          .column(Column.text("range", "Range", "Range and meaning."));

  MeasureRows(NetworkAnswer answer) {
    this.answer = answer;
    this.network = answer.network();
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
        .column(Column.text("kind", "Kind", "What is counted."))
        .column(Column.integer("number", "Number", "How many.", ""))
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
    CampsOutcome outcome = answer.outcome();
    Provenance provenance =
        provenance(
            "least frustration of a division [CartwrightHarary1956]", network.edges(), "ties");
    Figure figure =
        outcome instanceof CampsOutcome.Optimal
            ? Figure.exact(outcome.frustration(), provenance)
            : Figure.of(
                outcome.frustration(),
                new Interval(outcome.bound(), outcome.frustration(), 1, Interval.Basis.BOUND),
                provenance);
    table.row("frustration L", figure, "weight that the best division goes against; 0 is balanced");
    row(
        "normalised frustration F",
        answer.normalised(),
        "1 - 2 L / total weight",
        "ties",
        "0 to 1; 1 is balanced");
    answer
        .draws()
        .ifPresent(d ->
            table.row(
                "expected frustration",
                Figure.of(
                    d.frustration(),
                    new Interval(
                        Math.min(d.frustration(), d.interval().low()),
                        Math.max(d.frustration(), d.interval().high()),
                        d.interval().level(),
                        d.interval().basis()),
                    provenance("mean over draws of the signs", d.draws(), "draws")),
                d.draws() + " draws, " + d.proved() + " proved"));
  }

  private void triads() {
    TriadCensus triads = answer.triads();
    table.row(
        "triangle index T",
        triads.balance().isPresent()
            ? Figure.exact(
                triads.balance().getAsDouble(),
                provenance(
                    "share of balanced triangles [CartwrightHarary1956]",
                    triads.triangles(),
                    "triangles"))
            : Figure.missing("the network has no triangle"),
        "0 to 1");
  }

  private void walks() {
    if (answer.walks().isPresent() && answer.conflict().isPresent()) {
      row(
          "walk index W",
          answer.walks().get().global(),
          "tr exp(A) / tr exp(|A|) [EstradaBenzi2014]",
          "nodes",
          "0 to 1; long cycles count little");
      row(
          "algebraic conflict",
          answer.conflict().get().largest(),
          "smallest eigenvalue of the signed Laplacian, largest of the components"
              + " [KunegisEtAl2010]",
          "nodes",
          "0 or more; 0 is balanced");
      return;
    }
    table.row("walk index W", Figure.missing("too many nodes for eigenvectors"), "0 to 1");
  }

  private void row(String measure, double value, String method, String unit, String range) {
    long observations = unit.equals("nodes") ? network.nodes() : network.edges();
    table.row(measure, Figure.exact(value, provenance(method, observations, unit)), range);
  }

  private static Provenance provenance(String method, long observations, String unit) {
    return new Provenance(List.of(), observations, unit, method, new TreeMap<>());
  }
}
