package org.entente.sources.atop;

import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// The ATOP datasets. See docs/sources/atop.md.
public final class Atop {
  private static final String CITATION =
      "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell and Andrew G. Long. 2002."
          + " Alliance Treaty Obligations and Provisions, 1815-1944. International Interactions 28:"
          + " 237-260.";
  private static final String LICENCE = "free with citation";
  private static final int FIRST_YEAR = 1815;
  private static final int FIRST_TREATY = 1000;
  private static final int LAST_TREATY = 9999;
  private static final int NO_ARTICLE = 0;

  private static final Table TIES =
      Table.ofDyadYears(
          "atop_tie",
          FIRST_YEAR,
          Column.flag("defense"),
          Column.flag("offense"),
          Column.flag("neutral"),
          Column.flag("nonagg"),
          Column.flag("consul"));

  private static final Table MEMBERS =
      Table.of(
          "atop_member",
          Column.integer("atopid", FIRST_TREATY, LAST_TREATY).inKey(),
          Column.state("member").inKey(),
          Column.integer("phase", NO_ARTICLE, 99).inKey(),
          Column.year("yrent", FIRST_YEAR, Column.LAST_YEAR).inKey(),
          Column.integer("moent", 0, 12).orMissing(),
          Column.integer("dayent", 0, 31).orMissing(),
          Column.integer("yrexit", FIRST_YEAR, Column.LAST_YEAR).orMissing("0"),
          Column.integer("moexit", 0, 12).orMissing("0"),
          Column.integer("dayexit", 0, 31).orMissing("0"),
          Column.code("term", 0, 1, 2, 3).orMissing(),
          Column.flag("defense").orMissing(),
          Column.flag("offense").orMissing(),
          Column.flag("neutral").orMissing(),
          Column.flag("nonagg").orMissing(),
          Column.flag("consul").orMissing());

  private Atop() {}

  /// One row for each directed dyad-year with an alliance: the obligations of the first state to
  /// the second. A dyad-year without a row has none.
  public static Dataset ties() {
    Layout shared = Layout.named("peacesciencer and the shared layout", TIES);
    for (String kind : List.of("defense", "offense", "neutral", "nonagg", "consul")) {
      shared.from(kind, "atop_" + kind);
    }
    return Dataset.of(
            "atop-ties",
            TIES,
            List.of("year"),
            Layout.named("ATOP (atop5_1ddyr)", TIES)
                .from("ccode1", "stateA")
                .from("ccode2", "stateB"),
            shared)
        .described("ATOP alliance obligations by directed dyad-year", "5.1", CITATION, LICENCE)
        .outside(Existence.REMARK)
        .ruled(RowRule.different("ccode1", "ccode2"));
  }

  /// One row for each phase of each alliance and member, with entry, exit and how it ended. A
  /// missing year of exit means still in force at the end of the data.
  public static Dataset members() {
    return Dataset.of(
            "atop-members",
            MEMBERS,
            List.of("yrent", "yrexit"),
            Layout.named("ATOP member level (also the shared layout)", MEMBERS)
                .leaveOut("member", "8152", "an entity without a COW code"))
        .described("ATOP alliance members", "4.01", CITATION, LICENCE)
        .outside(Existence.IGNORE)
        .ruled(RowRule.inOrder("yrent", "yrexit"));
  }

  /// Who is bound to defend or join whom: by the ATOP data while they last, then by the ties of
  /// their last year and the pacts since.
  public static Series alliances() {
    return Series.of(
            "alliances", "alliance obligations", ties(), DyadColumn.ALLIED, DyadColumn.ALLIANCE_PI)
        .spliced(
            Rule.WHILE_IT_LASTS,
            Release.of(ties(), Integer.MIN_VALUE, true),
            Release.of(Pacts.members(), Integer.MIN_VALUE, false)
                .reading("SELECT * FROM atop_tie WHERE false"))
        .over(Series.ALL_YEARS);
  }
}
