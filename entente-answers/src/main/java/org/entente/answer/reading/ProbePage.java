package org.entente.answer.reading;

import java.util.List;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.text.probe.ProbeResult;

/// How a reader of claims behaves where every right one behaves alike.
public final class ProbePage {
  private ProbePage() {}

  /// The page of the results for a reader called so.
  public static Page of(String name, List<ProbeResult> results) {
    int tried = results.stream().mapToInt(ProbeResult::tried).sum();
    int failed = results.stream().mapToInt(r -> r.failed().size()).sum();
    Table.Builder table =
        Table.builder(
                "probes",
                "What must hold of any reader of claims",
                "One row for each probe; made-up sentences of two states and one act.")
            .text("probe", "Probe", "What must hold.")
            .integer("held", "Held", "In how many sentences it held.", "sentences")
            .integer("tried", "Of", "In how many it was tried.", "sentences")
            .text("failure", "First failure", "The first sentence where it did not.");
    for (ProbeResult r : results) {
      if (r.tried() > 0) {
        table.row(
            r.probe().words(),
            r.held(),
            r.tried(),
            r.failed().isEmpty() ? "" : r.failed().getFirst());
      }
    }
    return Page.titled("Probes of " + name)
        .finding(
            failed == 0
                ? "It held in all " + tried + " trials."
                : "It failed in " + failed + " of " + tried + " trials.")
        .section(Section.headed("How does it behave?").table(table.build()));
  }
}
