package org.entente.sources.atop;

import java.util.List;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.Table;

/// Defence pacts that came into force after the ATOP data end: facts written down, not complete.
/// See docs/sources/atop.md.
public final class Pacts {
  private static final String COMPILED = "2026";

  private static final Table PACTS =
      Table.of(
          "pact_member",
          Column.integer("pact_id", 1, 9999).inKey(),
          Column.label("pact"),
          Column.label("kind"),
          Column.state("ccode").inKey(),
          Column.year("known_to", 2019, Column.LAST_YEAR),
          Column.text("in_force"),
          Column.text("ended"));

  private Pacts() {}

  /// One row for each pact and member; the days as the file writes them, by year, month or day.
  public static Dataset members() {
    return Dataset.of(
            "pacts",
            PACTS,
            List.of("known_to"),
            Layout.named("shared layout", PACTS)
                .constant("known_to", COMPILED)
                .marked("signed", "checked"))
        .described(
            "Pacts of 2019 to 2026",
            "2026-11",
            "Facts compiled for Entente from public documents.",
            "facts")
        .outside(Existence.IGNORE);
  }
}
