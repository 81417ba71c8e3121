package org.entente.answer.explanation;

import java.util.List;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.panel.Issue;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;

/// The ideal points behind a dyad's closeness: where the two stand on all votes and on each issue
/// area.
record PositionsBehindDyad(Explanation about, Group pair) {
  /// The sections.
  List<Section> sections() {
    String first = about.name(pair.code(0));
    String second = about.name(pair.code(1));
    Table.Builder rows =
        Table.builder("positions", "Where the two stand", "One row for each dimension.")
            .text("dimension", "Dimension", "All votes, or an issue area.")
            .number("first", first, "The position of " + first + ".", "")
            .number("first_sd", "± sd", "Its standard deviation.", "")
            .number("second", second, "The position of " + second + ".", "")
            .number("second_sd", "± sd", "Its standard deviation.", "")
            .number("gap", "Apart", "The difference of the two.", "");
    boolean known = row(rows, "all votes", StateColumn.IDEAL_POINT, StateColumn.IDEAL_POINT_SD);
    for (Issue issue : Issue.values()) {
      known |=
          row(rows, issue.title(), StateColumn.positionOn(issue), StateColumn.positionSdOn(issue));
    }
    Section section =
        Section.headed("Ideal points of " + pair.slice().lastYear(StateColumn.IDEAL_POINT));
    return List.of(
        known
            ? section
                .paragraph("Positions have a standard deviation of 1 over all states and years.")
                .table(rows.build())
            : section.paragraph("The two have no positions in this year."));
  }

  private boolean row(Table.Builder rows, String name, StateColumn position, StateColumn sd) {
    YearSlice slice = pair.slice();
    double a = slice.at(position, pair.number(0));
    double b = slice.at(position, pair.number(1));
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return false;
    }
    rows.row(
        name,
        a,
        (double) slice.at(sd, pair.number(0)),
        b,
        (double) slice.at(sd, pair.number(1)),
        Math.abs(a - b));
    return true;
  }
}
