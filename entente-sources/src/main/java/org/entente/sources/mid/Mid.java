package org.entente.sources.mid;

import java.util.ArrayList;
import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.sources.incidents.IncidentYear;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// The datasets of militarised interstate disputes, in two codings with the same tables.
///
/// See docs/sources/mid.md.
public final class Mid {
  private static final String GML_CITATION =
      "Gibler, Douglas M., Steven V. Miller and Erin K. Little. 2016. An analysis of the Militarized"
          + " Interstate Dispute (MID) dataset, 1816-2001. International Studies Quarterly 60(4):"
          + " 719-730.";
  private static final String COW_CITATION =
      "Palmer, Glenn, Roseanne W. McManus, Vito D'Orazio, Michael R. Kenwick, Mikaela Karstens,"
          + " Chase Bloch, Nick Dietrich, Kayla Kahn, Kellan Ritter and Michael J. Soules. 2021. The"
          + " MID5 dataset, 2011-2014. Conflict Management and Peace Science.";
  private static final String LICENCE = "free with citation";
  private static final int LAST_NUMBER = 9999;

  private Mid() {}

  private static Column dispute() {
    return Column.integer("dispnum", 1, LAST_NUMBER).inKey();
  }

  private static Column year(String name) {
    return Column.year(name, 1816, Column.LAST_YEAR);
  }

  private static Column hostility(String name) {
    return Column.code(name, 1, 2, 3, 4, 5);
  }

  private static Column fatality(String name) {
    return Column.code(name, 0, 1, 2, 3, 4, 5, 6).orMissing("-9");
  }

  private static Column action(String name) {
    return Column.integer(name, 0, 24).orMissing("-9");
  }

  private static Column day(String name) {
    return Column.integer(name, 1, 31).orMissing("-9");
  }

  private static Column month(String name) {
    return Column.integer(name, 1, 12).orMissing("-9", "13");
  }

  private static Table dyadYears(String name) {
    return Table.of(
        name,
        Column.state("ccode1").inKey(),
        Column.state("ccode2").inKey(),
        year("year").inKey(),
        dispute(),
        Column.flag("onset"),
        Column.flag("sidea1"),
        Column.flag("sidea2"),
        fatality("fatality1"),
        fatality("fatality2"),
        action("hiact1"),
        action("hiact2"),
        hostility("hostlev1"),
        hostility("hostlev2"),
        Column.flag("orig1"),
        Column.flag("orig2"),
        fatality("fatality"),
        hostility("hostlev"),
        Column.flag("recip"));
  }

  private static Table disputes(String name) {
    return Table.of(
        name,
        dispute(),
        year("styear"),
        month("stmon"),
        Column.integer("outcome", 1, 9).orMissing("-9"),
        Column.integer("settle", 1, 4).orMissing("-9"),
        fatality("fatality"),
        Column.integer("mindur", 0, 20_000),
        Column.integer("maxdur", 0, 20_000),
        action("hiact"),
        hostility("hostlev"),
        Column.flag("recip"));
  }

  private static final Table FULL_DISPUTES =
      Table.of(
          "cow_mid5_dispute",
          dispute(),
          day("stday"),
          month("stmon"),
          year("styear"),
          day("endday"),
          month("endmon"),
          year("endyear"),
          Column.integer("outcome", 1, 9).orMissing("-9"),
          Column.integer("settle", 1, 4).orMissing("-9"),
          fatality("fatality"),
          action("hiact"),
          hostility("hostlev"),
          Column.flag("recip"),
          Column.flag("ongo2014"));

  private static Table participants(String name, Column... more) {
    Column[] first = {
      dispute(),
      Column.state("ccode").inKey(),
      year("styear").inKey(),
      month("stmon").inKey(),
      day("stday").inKey(),
      year("endyear"),
      month("endmon"),
      day("endday"),
      Column.flag("sidea"),
      action("hiact"),
      Column.flag("orig")
    };
    List<Column> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return new Table(name, all);
  }

  /// Disputes by directed dyad-year in the coding of Gibler, Miller and Little, one dispute to a
  /// dyad-year.
  public static Dataset gmlDyadYears() {
    Table table = dyadYears("gml_mid_dyad_year");
    return gml("gml-mid-dyad-years", table, List.of("year"), onset(table, "gmlmid"));
  }

  /// Disputes by directed dyad-year in the coding of COW.
  public static Dataset cowDyadYears() {
    Table table = dyadYears("cow_mid_dyad_year");
    return cow("cow-mid-dyad-years", table, List.of("year"), onset(table, "cowmid"));
  }

  private static Layout onset(Table table, String coding) {
    return Layout.named("peacesciencer and the shared layout", table)
        .from("onset", coding + "onset")
        .marked(coding + "ongoing");
  }

  /// Disputes in the coding of Gibler, Miller and Little.
  public static Dataset gmlDisputes() {
    Table table = disputes("gml_mid_dispute");
    return gml(
            "gml-mid-disputes", table, List.of("styear"), Layout.named("GML, shared layout", table))
        .hinted("gml");
  }

  /// Disputes in the coding of COW, short form.
  public static Dataset cowDisputes() {
    Table table = disputes("cow_mid_dispute");
    return cow(
            "cow-mid-disputes",
            table,
            List.of("styear"),
            Layout.named("short shared layout", table))
        .hinted("cow");
  }

  /// Disputes in the coding of COW as published (MIDA).
  public static Dataset fullDisputes() {
    return cow(
        "cow-mid5-disputes",
        FULL_DISPUTES,
        List.of("styear", "endyear"),
        Layout.named("MIDA 5.0 (also the shared layout)", FULL_DISPUTES));
  }

  /// Participants of disputes in the coding of Gibler, Miller and Little.
  public static Dataset gmlParticipants() {
    Table table = participants("gml_mid_participant");
    return gml(
        "gml-mid-participants",
        table,
        List.of("styear", "endyear"),
        Layout.named("GML, shared layout", table).marked("dummy_stday"));
  }

  /// Participants of disputes in the coding of COW as published (MIDB).
  public static Dataset cowParticipants() {
    Table table =
        participants(
            "cow_mid_participant",
            Column.flag("revstate"),
            fatality("fatality"),
            hostility("hostlev"));
    return cow(
        "cow-mid5-participants",
        table,
        List.of("styear", "endyear"),
        Layout.named("MIDB 5.0 (also the shared layout)", table).marked("revtype1"));
  }

  private static Dataset gml(String key, Table table, List<String> years, Layout layout) {
    return ruled(
        Dataset.of(key, table, years, layout)
            .described("Militarised disputes, GML coding", "2.2.1", GML_CITATION, LICENCE));
  }

  private static Dataset cow(String key, Table table, List<String> years, Layout layout) {
    return ruled(
        Dataset.of(key, table, years, layout)
            .described("Militarised disputes, COW coding", "5.0", COW_CITATION, LICENCE));
  }

  private static Dataset ruled(Dataset dataset) {
    boolean spell = dataset.years().size() == 2;
    Dataset timed = dataset.outside(Existence.REMARK);
    return spell ? timed.ruled(RowRule.inOrder("styear", "endyear")) : timed;
  }

  /// The years of dispute of a dyad: the coding of Gibler, Miller and Little while it lasts, then
  /// that of COW, then the registry of incidents, which is bundled.
  public static Series disputes() {
    return Series.of(
            "disputes",
            "militarised disputes",
            gmlDyadYears(),
            DyadColumn.DISPUTES,
            DyadColumn.LAST_DISPUTE)
        .over(Series.ALL_YEARS)
        .spliced(
            Rule.WHILE_IT_LASTS,
            Release.of(gmlDyadYears(), Integer.MIN_VALUE, true),
            Release.of(cowDyadYears(), Integer.MIN_VALUE, true),
            Release.of(IncidentYear.dataset(), IncidentYear.FIRST_YEAR, false));
  }

  /// What disputes and rivalries still weigh; it ends with the disputes.
  public static Series hostility() {
    Series disputes = disputes();
    return new Series(
        "hostility",
        "hostility of disputes and rivalries",
        List.of(DyadColumn.HOSTILITY_5, DyadColumn.HOSTILITY_10, DyadColumn.HOSTILITY_20),
        disputes.releases(),
        disputes.rule(),
        disputes.window(),
        List.of("rivalries-tss"),
        "");
  }
}
