package org.entente.answer.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.entente.answer.chart.Trends;
import org.entente.answer.desk.EvidenceLine;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.distrust.Outcome;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Aged;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.part.PartDefinition;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.trust.TrustByDistrust;
import org.entente.run.Run;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// The pages of `entente show` that hold figures.
///
/// @param world the registry
/// @param book the figures of every year
/// @param from the first year shown
/// @param to the last year shown
public record ShowPages(World world, Yearbook book, int from, int to) {

  private static final String SHARE = "Share of world capabilities, %";
  private static final String VOTES = "Similarity of votes (Scott's π)";
  private static final String TRUST = "Trust (no clash within five years)";

  private NavigableSet<Integer> years() {
    return book.years().subSet(from, true, Math.max(from, to), true);
  }

  /// A state, with its share of world capabilities.
  public Page state(State state) {
    List<Figure> figures = new ArrayList<>();
    Table.Builder table =
        Table.builder("state", "Share of world capabilities", "One row for each year.")
            .text("panel", "Series", "Which series.")
            .integer("year", "Year", "Year of the figure.", "year")
            .figure("figure", "Share", "Share of world capabilities (CINC).", "%");
    PartDefinition capacity = Aged.of(new CapacityByCapabilities());
    for (int year : years()) {
      Panel panel = endOf(year);
      Group alone = Group.of(panel.now(), List.of(state.code()));
      if (alone.size() == 1) {
        MemberFigure share = capacity.members(panel, alone, Run.quiet()).getFirst();
        table.row(SHARE, year, share.figure().mapIncreasing(v -> 100 * v));
        figures.add(share.figure());
      }
    }
    Table built = table.shown(-1).build();
    return StatePage.of(
            state,
            world,
            section(
                "How much of the world's capabilities does it hold?",
                moved(state.name() + "'s share of world capabilities", built, SHARE, "%"),
                built,
                List.of(SHARE)))
        .sources(FigureSources.of(figures, book))
        .evidence(EvidenceLine.atTheEndOf(to, book));
  }

  private Panel endOf(int year) {
    return Panel.asOf(book, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
  }

  /// A pair of states by votes and record.
  public Page pair(State a, State b) {
    Table.Builder table =
        Table.builder("pair", "Votes and trust", "One row for each series and year.")
            .text("panel", "Series", "votes (Scott's π) or trust.")
            .integer("year", "Year", "Year of the figure.", "year")
            .figure("figure", "Figure", "The figure.", "")
            .text("rests", "Rests on", "What the figure rests on.");
    List<Figure> figures = new ArrayList<>();
    Run run = Run.quiet();
    for (int year : years()) {
      Panel panel = endOf(year);
      Group group = Group.of(panel.now(), List.of(a.code(), b.code()));
      if (group.size() == 2) {
        DyadFigure votes = Aged.of(new InterestsByVotes()).dyads(panel, group, run).getFirst();
        DyadFigure trust =
            Aged.of(TrustByDistrust.ofAll(Outcome.CLASH)).dyads(panel, group, run).getFirst();
        table.row(VOTES, year, votes.figure(), votes.why());
        table.row(TRUST, year, trust.figure(), trust.why());
        figures.add(votes.figure());
        figures.add(trust.figure());
      }
    }
    Table built = table.build();
    String finding =
        moved("Similarity of votes", built, VOTES, "") + "; " + moved("trust", built, TRUST, "");
    return Page.titled(a.name() + " and " + b.name() + ": similarity of votes, and trust")
        .finding(finding + ".")
        .evidence(EvidenceLine.atTheEndOf(to, book))
        .sources(FigureSources.of(figures, book))
        .section(
            section("How close were they, year by year?", finding, built, List.of(VOTES, TRUST)));
  }

  /* From where to where a series went: `trust went from 0.24 in 1992 to 0.11 in 2026`. */
  private static String moved(String what, Table table, String panel, String unit) {
    List<List<@Nullable Object>> known =
        table.rows().stream()
            .filter(row -> panel.equals(row.get(0)))
            .filter(row -> row.get(2) instanceof Figure.Known)
            .toList();
    if (known.isEmpty()) {
      return what + " is not known";
    }
    String first = at(known.getFirst(), unit);
    return known.size() < 2
        ? what + " was " + first
        : what + " went from " + first + " to " + at(known.getLast(), unit);
  }

  private static String at(List<@Nullable Object> row, String unit) {
    return row.get(2) instanceof Figure.Known k
        ? Words.value(k, unit) + " in " + row.get(1)
        : "unknown";
  }

  /* The table alone where there are too few years to draw. */
  private static Section section(String heading, String title, Table table, List<String> panels) {
    Section section = Section.headed(heading).table(table);
    return table.rows().size() < 2
        ? section
        : section.chart(
            new Chart(
                table.key() + "-lines",
                title,
                "Line: the figure at each year's end; band: its interval. Open marks: the last known"
                    + " figure stands in for a year that the data do not reach.",
                Trends.spec(panels),
                table,
                title + ", " + table.rows().size() + " figures; the table has them."));
  }
}
