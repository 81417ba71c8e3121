package org.entente.sources.rivalries;

import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// The datasets of strategic rivalries. See docs/sources/rivalries.md.
public final class Rivalries {
  private static final String LICENCE = "free with citation";

  private static final Table THOMPSON_DREYER =
      Table.of(
          "rivalry_thompson_dreyer",
          Column.integer("rivalryno", 1, 9999).inKey(),
          Column.text("rivalryname"),
          Column.state("ccode1"),
          Column.state("ccode2"),
          Column.year("styear", Column.FIRST_YEAR, Column.LAST_YEAR),
          Column.year("endyear", Column.FIRST_YEAR, Column.LAST_YEAR),
          Column.text("type1"),
          Column.text("type2"),
          Column.text("type3"));

  private static final Table THOMPSON_SAKUWA_SUHAS =
      Table.of(
          "rivalry_tss",
          Column.integer("tssr_id", 1, 9999).inKey(),
          Column.text("rivalry"),
          Column.state("ccode1"),
          Column.state("ccode2"),
          Column.year("start", Column.FIRST_YEAR, Column.LAST_YEAR),
          Column.year("end", Column.FIRST_YEAR, Column.LAST_YEAR),
          Column.flag("positional").orMissing(),
          Column.flag("spatial").orMissing(),
          Column.flag("ideological").orMissing(),
          Column.flag("interventionary").orMissing());

  private Rivalries() {}

  private static Layout withoutVenice(Table table) {
    String reason = "Venice (324), no state of the system since 1816";
    return Layout.named("peacesciencer and the shared layout", table)
        .leaveOut("ccode1", "324", reason)
        .leaveOut("ccode2", "324", reason);
  }

  /// Rivalry spells by Thompson and Dreyer; the last year is 2010 where a rivalry had not ended.
  public static Dataset thompsonDreyer() {
    return Dataset.of(
            "rivalries-thompson-dreyer",
            THOMPSON_DREYER,
            List.of("styear", "endyear"),
            withoutVenice(THOMPSON_DREYER))
        .described(
            "Strategic rivalries, Thompson and Dreyer",
            "2012",
            "Thompson, William R. and David R. Dreyer. 2012. Handbook of International Rivalries."
                + " CQ Press.",
            LICENCE)
        .outside(Existence.IGNORE)
        .ruled(RowRule.inOrder("styear", "endyear"));
  }

  /// Rivalry spells by Thompson, Sakuwa and Suhas; the last year is 2020 where a rivalry had not
  /// ended.
  public static Dataset thompsonSakuwaSuhas() {
    return Dataset.of(
            "rivalries-tss",
            THOMPSON_SAKUWA_SUHAS,
            List.of("start", "end"),
            withoutVenice(THOMPSON_SAKUWA_SUHAS))
        .described(
            "Strategic rivalries, Thompson, Sakuwa and Suhas",
            "2021",
            "Thompson, William R., Kentaro Sakuwa and Prashant Hosur Suhas. 2021. Analyzing"
                + " Strategic Rivalries in World Politics. Springer.",
            LICENCE)
        .outside(Existence.IGNORE)
        .ruled(RowRule.inOrder("start", "end"));
  }

  /// Whether two states are rivals, and when they last were.
  public static Series inForce() {
    return Series.of(
            "rivalries",
            "strategic rivalries",
            thompsonSakuwaSuhas(),
            DyadColumn.RIVALRY,
            DyadColumn.LAST_RIVALRY)
        .over(Series.ALL_YEARS);
  }
}
