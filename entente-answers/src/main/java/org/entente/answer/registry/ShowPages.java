package org.entente.answer.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.entente.answer.chart.Trends;
import org.entente.answer.desk.EvidenceLine;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Aged;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.part.PartDefinition;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Run;
import org.entente.world.State;
import org.entente.world.World;

/// The pages of `entente show` that hold figures.
///
/// @param world the registry
/// @param book the figures of every year
/// @param from the first year shown
/// @param to the last year shown
public record ShowPages(World world, Yearbook book, int from, int to) {

  private NavigableSet<Integer> years() {
    return book.years().subSet(from, true, Math.max(from, to), true);
  }

  /// A state, with its share of world capabilities.
  public Page state(State state) {
    Table.Builder table =
        Table.builder("state", "Share of world capabilities", "One row for each year.")
            .column(Column.text("panel", "Series", "Which series."))
            .column(Column.integer("year", "Year", "Year of the figure.", "year"))
            .column(Column.figure("figure", "Share", "Share of world capabilities (CINC).", "%"));
    PartDefinition capacity = Aged.of(new CapacityByCapabilities());
    for (int year : years()) {
      Panel panel = endOf(year);
      Group alone = Group.of(panel.now(), List.of(state.code()));
      if (alone.size() == 1) {
        MemberFigure share = capacity.members(panel, alone, Run.quiet()).getFirst();
        table.row("capabilities", year, share.figure().mapIncreasing(v -> 100 * v));
      }
    }
    String title = "Share of world capabilities";
    return StatePage.of(
            state, world, section(title, table.shown(-1).build(), List.of("capabilities")))
        .evidence(EvidenceLine.atTheEndOf(to, book));
  }

  private Panel endOf(int year) {
    return Panel.asOf(book, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
  }

  /// A pair of states by votes and record.
  public Page pair(State a, State b) {
    Table.Builder table =
        Table.builder("pair", "Votes and trust", "One row for each series and year.")
            .column(Column.text("panel", "Series", "votes (Scott's π) or trust."))
            .column(Column.integer("year", "Year", "Year of the figure.", "year"))
            .column(Column.figure("figure", "Figure", "The figure.", ""))
            .column(Column.text("rests", "Rests on", "What the figure rests on."));
    Run run = Run.quiet();
    for (int year : years()) {
      Panel panel = endOf(year);
      Group group = Group.of(panel.now(), List.of(a.code(), b.code()));
      if (group.size() == 2) {
        DyadFigure votes = Aged.of(new InterestsByVotes()).dyads(panel, group, run).getFirst();
        DyadFigure trust = Aged.of(new TrustByRecord()).dyads(panel, group, run).getFirst();
        table.row("votes π", year, votes.figure(), votes.why());
        table.row("trust", year, trust.figure(), trust.why());
      }
    }
    String title = a.name() + " and " + b.name() + ": π of votes, and trust";
    return Page.titled(title)
        .evidence(EvidenceLine.atTheEndOf(to, book))
        .section(section(title, table.build(), List.of("votes π", "trust")));
  }

  /* The table alone where there are too few years to draw. */
  private static Section section(String title, Table table, List<String> panels) {
    Section section = Section.headed(title).table(table);
    return table.rows().size() < 2
        ? section
        : section.chart(
            new Chart(
                table.key() + "-lines",
                title,
                "Line: the figure of each year; band: its interval.",
                Trends.spec(panels),
                table,
                title + ", " + table.rows().size() + " figures; the table has them."));
  }
}
