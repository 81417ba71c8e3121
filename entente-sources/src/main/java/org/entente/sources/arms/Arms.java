package org.entente.sources.arms;

import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.StateScheme;
import org.entente.sources.table.Table;

/// SIPRI arms transfers in million trend-indicator values (TIV). See docs/sources/arms.md.
public final class Arms {
  private static final double MAX = 1e6;
  private static final String CITATION =
      "Stockholm International Peace Research Institute. SIPRI Arms Transfers Database.";
  private static final String LICENCE = "(c) SIPRI; sums only, cite";
  private static final String NO_STATE = "not a state (organisation, group or unknown)";

  private static final String ARMED_GROUP = "armed group (marked *), not a state";

  private Arms() {}

  private static Table table(String name) {
    return Table.of(
        name,
        Column.state("supplier_ccode").inKey(),
        Column.state("recipient_ccode").inKey(),
        Column.year("year", 1950, Column.LAST_YEAR).inKey(),
        Column.number("tiv", 0, MAX),
        Column.text("recipient"),
        Column.text("supplier"));
  }

  private static Layout shared(Table table) {
    return Layout.named("shared layout", table)
        .leaveOutMarked("recipient", "*", ARMED_GROUP)
        .leaveOutMarked("supplier", "*", ARMED_GROUP)
        .leaveOut("supplier_ccode", "", NO_STATE)
        .leaveOut("recipient_ccode", "", NO_STATE);
  }

  /// Transfers 1950 to 2021 by supplier, recipient and year, from the TIV tables.
  public static Dataset early() {
    Table table = table("sipri_arms_1950");
    return Dataset.of("sipri-arms-1950", table, List.of("year"), shared(table))
        .described("SIPRI arms transfers 1950-2021", "early 2022", CITATION, LICENCE);
  }

  /// Transfers 1995 to 2024 by supplier, recipient and year of delivery, from the register. The
  /// register itself, one row to a delivery, is added up on import.
  public static Dataset late() {
    Table table = table("sipri_arms_1995");
    return Dataset.of(
            "sipri-arms-1995",
            table,
            List.of("year"),
            shared(table).marked("n_lines"),
            Layout.named("SIPRI trade register", table)
                .from("supplier_ccode", "supplier")
                .states("supplier_ccode", StateScheme.NAME)
                .from("recipient_ccode", "recipient")
                .states("recipient_ccode", StateScheme.NAME)
                .without("recipient", "supplier")
                .marked("recipient")
                .from("year", "delivery_year")
                .from("tiv", "tiv_delivery_values")
                .summing())
        .described("SIPRI arms transfers 1995-2024", "register of 2026-02", CITATION, LICENCE);
  }

  /// Deliveries of major arms: the tables to 1994, then the register, which is the newer. A share
  /// is that of five years.
  public static Series deliveries() {
    return Series.of(
            "arms",
            "deliveries of major arms",
            early(),
            DyadColumn.ARMS_SHARE_FORWARD,
            DyadColumn.ARMS_SHARE_BACK)
        .over(5)
        .spliced(Rule.NEWEST, Release.of(early(), 1950, true), Release.of(late(), 1995, true));
  }
}
