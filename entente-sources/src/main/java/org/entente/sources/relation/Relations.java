package org.entente.sources.relation;

import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.Reason;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// The peace scale, armed conflict, crises, sanctions and regimes. See docs/sources/relations.md.
public final class Relations {
  private static final String NO_STATE = "a group or territory without a COW code";
  private static final int LAST_CODE = 999;

  /* Ten pairs and years stand twice in the published file. */
  private static final int KNOWN_DUPLICATES = 10;

  private static final Table PEACE =
      Table.ofDyadYears("peace_scale", 1900, Column.number("peace", 0, 1));

  private static final Table CONFLICTS =
      Table.of(
          "ucdp_conflict",
          Column.integer("conflict_id", 1, 99_999_999).inKey(),
          Column.year("year", 1946, Column.LAST_YEAR).inKey(),
          Column.text("gwno_a").inKey(),
          Column.text("gwno_a_2nd").inKey(),
          Column.text("gwno_b").inKey(),
          Column.text("gwno_b_2nd").inKey(),
          Column.code("intensity_level", 1, 2),
          Column.label("type_of_conflict").inKey());

  private static final Table CRISES =
      Table.of(
          "icb_dyad",
          Column.integer("crisno", 1, 9999).inKey(),
          Column.state("ccode1").inKey(),
          Column.state("ccode2").inKey(),
          Column.year("year", 1918, Column.LAST_YEAR).inKey());

  private static final Table SANCTIONS =
      Table.of(
          "gsdb_sanction",
          Column.integer("case_id", 1, 99_999).inKey(),
          Column.label("target").inKey(),
          Column.integer("target_ccode", 1, LAST_CODE).orMissing(),
          Column.label("sender").inKey(),
          Column.integer("sender_ccode", 1, LAST_CODE).orMissing(),
          Column.year("begin", 1900, Column.LAST_YEAR).inKey(),
          Column.year("end", 1900, Column.LAST_YEAR));

  private static final Table REGIMES =
      Table.of(
          "vdem_state",
          Column.state("ccode").inKey(),
          Column.year("year", 1789, Column.LAST_YEAR).inKey(),
          Column.number("polyarchy", 0, 1).orMissing());

  private Relations() {}

  /// The peace scale by dyad-year; a dyad without a row is not coded.
  public static Dataset peaceScale() {
    return Dataset.of(
            "peace-scale",
            PEACE,
            List.of("year"),
            Layout.named("Peace Data, shared layout", PEACE).leaveOut("peace", "", "not coded"))
        .described(
            "Peace scale by dyad-year",
            "3.0",
            "Diehl, Paul F., Gary Goertz and Yahve Gallegos. 2021. Peace data: Concept,"
                + " measurement, patterns, and research agenda. Conflict Management and Peace"
                + " Science 38(5): 605-624.",
            "cite")
        .outside(Existence.REMARK)
        .ruled(RowRule.different("ccode1", "ccode2"));
  }

  /// Armed conflicts by year with the states of both sides by Gleditsch and Ward's codes.
  public static Dataset conflicts() {
    return Dataset.of("ucdp-conflicts", CONFLICTS, List.of("year"), betweenStates())
        .described(
            "UCDP/PRIO armed conflicts",
            "25.1",
            "Gleditsch, Nils Petter, Peter Wallensteen, Mikael Eriksson, Margareta Sollenberg and"
                + " Håvard Strand. 2002. Armed conflict 1946-2001: A new dataset. Journal of Peace"
                + " Research 39(5): 615-637.",
            "CC BY 4.0")
        .outside(Existence.IGNORE);
  }

  private static Layout betweenStates() {
    Layout layout = Layout.named("UCDP/PRIO Armed Conflict, shared layout", CONFLICTS);
    for (String type : List.of("intrastate", "II", "extrasystemic", "1", "3", "4")) {
      layout.leaveOut("type_of_conflict", type, "not between states");
    }
    return layout;
  }

  /// International crises by dyad-year.
  public static Dataset crises() {
    return Dataset.of(
            "icb-dyads",
            CRISES,
            List.of("year"),
            Layout.named("ICB dyads, shared layout", CRISES).marked("crisname", "crdynum"))
        .described(
            "International crises by dyad-year",
            "15",
            "Brecher, Michael, Jonathan Wilkenfeld, Kyle Beardsley, Patrick James and David Quinn."
                + " International Crisis Behavior data.",
            "cite")
        .outside(Existence.REMARK)
        .allowing(Reason.DUPLICATE, KNOWN_DUPLICATES);
  }

  /// Cases of sanctions by target and sender with their years; an ongoing one ends with the data.
  public static Dataset sanctions() {
    return Dataset.of(
            "gsdb-sanctions",
            SANCTIONS,
            List.of("begin", "end"),
            Layout.named("shared layout", SANCTIONS)
                .leaveOut("target_ccode", "", NO_STATE)
                .marked("descr_trade"))
        .described(
            "Sanctions by target and sender",
            "4",
            "Felbermayr, Gabriel, Aleksandra Kirilakha, Constantinos Syropoulos, Erdal Yalcin and"
                + " Yoto V. Yotov. 2020. The global sanctions data base. European Economic Review"
                + " 129: 103561.",
            "not to be passed on; cite")
        .outside(Existence.IGNORE)
        .ruled(RowRule.inOrder("begin", "end"));
  }

  /// Electoral democracy by state-year.
  public static Dataset regimes() {
    return Dataset.of(
            "vdem",
            REGIMES,
            List.of("year"),
            Layout.named("shared layout", REGIMES)
                .leaveOut("ccode", "", NO_STATE)
                .marked("vdem_code"),
            Layout.named("V-Dem, country-year", REGIMES)
                .from("ccode", "cowcode")
                .from("polyarchy", "v2x_polyarchy")
                .leaveOut("ccode", "", NO_STATE)
                .marked("country_text_id"))
        .described(
            "V-Dem electoral democracy",
            "15",
            "Coppedge, Michael, John Gerring, Carl Henrik Knutsen, Staffan I. Lindberg, Jan"
                + " Teorell and others. 2025. V-Dem dataset v15. Varieties of Democracy Project.",
            "CC BY-SA 4.0");
  }

  private static Series optional(Series series, Dataset dataset) {
    return series.spliced(Rule.NEWEST, Release.of(dataset, Integer.MIN_VALUE, false));
  }

  /// The peace scale of dyads.
  public static Series peace() {
    Dataset dataset = peaceScale();
    return optional(Series.of("peace", "peace of dyads", dataset, DyadColumn.PEACE), dataset)
        .taking("peace");
  }

  /// Armed conflict between states.
  public static Series conflict() {
    Dataset dataset = conflicts();
    return optional(
        Series.of("conflict", "armed conflict between states", dataset, DyadColumn.CONFLICT),
        dataset);
  }

  /// Crises of dyads.
  public static Series crisesOfDyads() {
    Dataset dataset = crises();
    return optional(
        Series.of("crises", "international crises", dataset, DyadColumn.CRISES), dataset);
  }

  /// Sanctions in force between states.
  public static Series sanctionsInForce() {
    Dataset dataset = sanctions();
    return optional(
        Series.of("sanctions", "sanctions in force", dataset, DyadColumn.SANCTIONS), dataset);
  }

  /// Electoral democracy.
  public static Series polyarchy() {
    Dataset dataset = regimes();
    return optional(
            Series.of("regime", "electoral democracy", dataset, StateColumn.POLYARCHY), dataset)
        .taking("polyarchy");
  }
}
