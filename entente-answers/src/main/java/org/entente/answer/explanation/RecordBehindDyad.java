package org.entente.answer.explanation;

import java.util.List;
import java.util.Optional;
import org.entente.answer.page.Column;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.panel.DyadColumn;
import org.entente.part.Group;
import org.entente.run.Phrase;
import org.entente.sources.store.DyadEvidence;

/// The record behind a dyad's trust: hostility under each half-life, the disputes year by year with
/// what each adds, and rivalry.
record RecordBehindDyad(Explanation about, Group pair) {
  private static final List<String> LEVELS =
      List.of("no action", "threat to use force", "display of force", "use of force", "war");
  private static final double HALF_LIFE = 10;

  /// The sections.
  List<Section> sections() {
    return List.of(hostility(), disputes(), treaties());
  }

  private float at(DyadColumn column) {
    return about.panel().now().at(column, pair.dyadNumbers()[0]);
  }

  private Section hostility() {
    Table.Builder rows =
        Table.builder(
                "hostility",
                "Hostility of the record",
                "One row for each half-life; the default is 10 years.")
            .integer("half_life", "Half-life", "In years.", "years")
            .number("hostility", "Hostility H", "Of disputes and rivalry.", "")
            .number("trust", "1 / (1 + H)", "Trust by what is recorded alone.", "");
    row(rows, 5, DyadColumn.HOSTILITY_5);
    row(rows, 10, DyadColumn.HOSTILITY_10);
    row(rows, 20, DyadColumn.HOSTILITY_20);
    float rivalry = at(DyadColumn.LAST_RIVALRY);
    return Section.headed("Hostility")
        .paragraph(
            (Float.isNaN(rivalry)
                    ? "No strategic rivalry since 1816"
                    : Phrase.of(
                        "Strategic rivalry, last in %s: it adds %s to H at 10 years",
                        (int) rivalry, Words.number(decay((int) rivalry))))
                + ". The figure also holds what the years after the end of the data are expected to"
                + " have held.")
        .table(rows.build());
  }

  private void row(Table.Builder rows, int halfLife, DyadColumn column) {
    float hostility = at(column);
    if (!Float.isNaN(hostility)) {
      rows.row(halfLife, (double) hostility, 1.0 / (1 + hostility));
    }
  }

  private double decay(int year) {
    return Math.pow(2, (year - about.yearOf(DyadColumn.HOSTILITY_10)) / HALF_LIFE);
  }

  private Section disputes() {
    Section section = Section.headed("Disputes");
    Optional<List<DyadEvidence.DisputeYear>> found =
        DyadExplanation.fromStore(
            about,
            pair,
            List.of("gml-mid-dyad-years", "cow-mid-dyad-years"),
            evidence -> evidence.disputes(about.yearOf(DyadColumn.HOSTILITY_10)));
    if (found.isEmpty()) {
      float last = at(DyadColumn.LAST_DISPUTE);
      return section
          .paragraph(
              Phrase.of(
                  "Disputes in %d of the last 50 years%s.",
                  (int) at(DyadColumn.DISPUTES),
                  Float.isNaN(last) ? "" : ", the last in " + (int) last))
          .paragraph(
              DyadExplanation.toSeeMore(
                  "the disputes", "gml-mid-dyad-years and cow-mid-dyad-years"));
    }
    List<DyadEvidence.DisputeYear> all = found.get();
    return all.isEmpty()
        ? section.paragraph("No dispute since 1816.")
        : section
            .paragraph("Of several disputes in a year only the most hostile counts.")
            .table(rows(all));
  }

  private Table rows(List<DyadEvidence.DisputeYear> disputes) {
    Table.Builder rows =
        Table.builder(
                "disputes", "Dispute years", "One row for each dispute and year, latest first.")
            .integer("year", "Year", "The year of the dispute.", "")
            .integer("number", "Dispute", "The publisher's number; 0 for incidents.", "")
            .column(level("level1", pair.code(0)))
            .column(level("level2", pair.code(1)))
            .number("adds", "Adds to H", "Mean of the levels over 5, decayed at 10 years.", "")
            .text("source", "Dataset", "Where it is recorded.");
    for (DyadEvidence.DisputeYear d : disputes) {
      rows.row(
          d.year(),
          d.number(),
          LEVELS.get(d.levelOfFirst() - 1),
          LEVELS.get(d.levelOfSecond() - 1),
          d.level() / 5.0 * decay(d.year()),
          d.source());
    }
    return rows.shown(about.rows()).build();
  }

  private Column level(String name, int state) {
    return Column.text(
        name,
        about.states().get(state).nameOn(about.panel().asOf()),
        "The highest act of this state in the dispute, against anybody.");
  }

  private Section treaties() {
    Section section = Section.headed("Alliances");
    float allied = at(DyadColumn.ALLIED);
    String words =
        Float.isNaN(allied)
            ? "Alliances are not recorded for " + about.yearOf(DyadColumn.ALLIED) + "."
            : allied == 1
                ? "A defence or offence obligation is in force."
                : "No defence or offence obligation is in force.";
    Optional<List<Integer>> found =
        DyadExplanation.fromStore(
            about,
            pair,
            List.of("atop-members"),
            evidence -> evidence.treaties(about.yearOf(DyadColumn.ALLIED)));
    if (found.isEmpty()) {
      return section
          .paragraph(words)
          .paragraph(DyadExplanation.toSeeMore("the treaties", "atop-members"));
    }
    return section.paragraph(
        words
            + " Treaties (ATOP) to which both belong in "
            + about.yearOf(DyadColumn.ALLIED)
            + ": "
            + (found.get().isEmpty()
                ? "none"
                : String.join(", ", found.get().stream().map(String::valueOf).toList()))
            + ".");
  }
}
