package org.entente.sources.war;

import java.util.List;
import java.util.Map;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// The COW interstate wars. See docs/sources/war.md.
public final class War {
  private static final String CITATION =
      "Sarkees, Meredith Reid and Frank Wayman. 2010. Resort to War: 1816-2007. CQ Press.";
  private static final String LICENCE = "free with citation";
  private static final double MAX_DEAD = 5e7;

  private static final Table DYAD_YEARS =
      Table.of(
          "cow_war_dyad_year",
          Column.integer("warnum", 1, 999).inKey(),
          Column.state("ccode1").inKey(),
          Column.state("ccode2").inKey(),
          Column.year("year", 1816, Column.LAST_YEAR).inKey(),
          Column.flag("resume").inKey(),
          Column.flag("onset"),
          Column.code("sidea1", 1, 2),
          Column.code("sidea2", 1, 2),
          Column.flag("initiator1"),
          Column.flag("initiator2"),
          Column.integer("outcome1", 1, 8).orMissing(),
          Column.integer("outcome2", 1, 8).orMissing(),
          Column.number("batdeath1", 0, MAX_DEAD).orMissing("-9", "-9.0"),
          Column.number("batdeath2", 0, MAX_DEAD).orMissing("-9", "-9.0"));

  private static final Table PARTICIPANTS =
      Table.of(
          "cow_war_participant",
          Column.integer("warnum", 1, 999).inKey(),
          Column.state("ccode").inKey(),
          Column.code("side", 1, 2).inKey(),
          Column.text("warname"),
          Column.year("startyear1", 1816, Column.LAST_YEAR).inKey(),
          Column.integer("startmonth1", 1, 12).orMissing("-9"),
          Column.integer("startday1", 1, 31).orMissing("-9"),
          Column.year("endyear1", 1816, Column.LAST_YEAR).orMissing("-9", "-7"),
          Column.integer("startyear2", 1816, Column.LAST_YEAR).orMissing("-8", "-9"),
          Column.integer("endyear2", 1816, Column.LAST_YEAR).orMissing("-8", "-9"),
          Column.flag("initiator"),
          Column.integer("outcome", 1, 8).orMissing("-9"),
          Column.number("batdeath", 0, MAX_DEAD).orMissing("-9", "-8"));

  private War() {}

  /// Wars by directed dyad-year; a dyad-year can hold two wars, or one that stopped and resumed.
  public static Dataset dyadYears() {
    return Dataset.of(
            "cow-war-dyad-years",
            DYAD_YEARS,
            List.of("year"),
            Layout.named("peacesciencer and the shared layout", DYAD_YEARS)
                .from("onset", "cowinteronset"))
        .described("COW interstate wars by dyad-year", "4.0", CITATION, LICENCE)
        .outside(Existence.REMARK)
        .ruled(RowRule.different("ccode1", "ccode2"));
  }

  /// Participants of wars, as published. The publisher's initiator is 1 yes, 2 no; here 1 and 0.
  public static Dataset participants() {
    return Dataset.of(
            "cow-war-participants",
            PARTICIPANTS,
            List.of("startyear1", "endyear1"),
            Layout.named("Inter-StateWarData 4.0 (also the shared layout)", PARTICIPANTS)
                .decode("initiator", Map.of("2", "0")))
        .described("COW interstate war participants", "4.0", CITATION, LICENCE)
        .outside(Existence.REMARK)
        .ruled(RowRule.inOrder("startyear1", "endyear1"));
  }
}
