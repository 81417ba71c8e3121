package org.entente.answer.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import org.entente.answer.chart.Trends;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.State;
import org.entente.world.States;
import org.jspecify.annotations.Nullable;

/// The pages of `entente show`.
///
/// @param states the registry
/// @param book the figures of every year
/// @param from the first year shown
/// @param to the last year shown
public record ShowPages(States states, Yearbook book, int from, int to) {

  private NavigableSet<Integer> years() {
    return book.years().subSet(from, true, Math.max(from, to), true);
  }

  public Page coalition(Coalition c) {
    Table.Builder table =
        Table.builder("memberships", "Memberships", "One row for each spell of each state.")
            .column(Column.text("state", "State", "Name of the state."))
            .column(Column.date("from", "From", "First day."))
            .column(Column.date("to", "To", "Last day; empty while it lasts."))
            .column(Column.text("role", "Role", "Member, observer, partner, candidate ..."))
            .column(Column.text("source", "Source", "The document that the fact rests on."));
    for (Membership m : c.memberships()) {
      table.row(
          states.get(m.state()).name(),
          m.spell().from(),
          m.spell().isOpen() ? null : m.spell().to(),
          m.role().name().toLowerCase(Locale.ROOT),
          m.source());
    }
    Section section = Section.headed("Memberships").table(table.build());
    for (Coalition.RuleSpell r : c.decisionRules()) {
      section =
          section.paragraph(
              "Decides by "
                  + r.rule().name().toLowerCase(Locale.ROOT)
                  + (r.note().isEmpty() ? "" : ": " + r.note()));
    }
    return Page.titled(c.name() + " (" + c.id() + ")").finding(sentence(c)).section(section);
  }

  private static String sentence(Coalition c) {
    String kind = c.kind();
    boolean vowel = "aeiou".indexOf(kind.charAt(0)) >= 0;
    return (vowel ? "An " : "A ") + kind + "; purpose: " + c.purpose() + ".";
  }

  public Page state(State state) {
    Table.Builder table =
        Table.builder("state", "Share of world capabilities", "One row for each year.")
            .column(Column.text("panel", "Series", "Which series."))
            .column(Column.integer("year", "Year", "Year of the figure.", "year"))
            .column(Column.figure("figure", "Share", "Share of world capabilities (CINC).", "%"));
    CapacityByCapabilities capacity = new CapacityByCapabilities();
    for (int year : years()) {
      Panel panel = endOf(year);
      Group alone = Group.of(panel.now(), List.of(state.code()));
      if (alone.size() == 1) {
        MemberFigure share = capacity.members(panel, alone, Run.quiet()).getFirst();
        table.row("capabilities", year, share.figure().mapIncreasing(v -> 100 * v));
      }
    }
    String title = state.name() + ": share of world capabilities";
    return page(title, table.build(), List.of("capabilities"));
  }

  /// The shares of world capabilities as lines for the terminal, a blank line and a heading first.
  public List<String> capabilityLines(State state) {
    List<String> lines = new ArrayList<>(List.of("", "Share of world capabilities"));
    for (Table table : state(state).tables()) {
      table.rows().forEach(r -> lines.add(r.get(1) + "  " + words(r.get(2))));
    }
    return lines;
  }

  private static String words(@Nullable Object cell) {
    return cell instanceof Figure figure ? Words.figure(figure, "%") : "";
  }

  private Panel endOf(int year) {
    return Panel.asOf(book, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
  }

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
        DyadFigure votes = new InterestsByVotes().dyads(panel, group, run).getFirst();
        DyadFigure trust = new TrustByRecord().dyads(panel, group, run).getFirst();
        table.row("votes π", year, votes.figure(), votes.why());
        table.row("trust", year, trust.figure(), trust.why());
      }
    }
    return page(
        a.name() + " and " + b.name() + ": π of votes, and trust",
        table.build(),
        List.of("votes π", "trust"));
  }

  /* The table alone where there are too few years to draw. */
  private static Page page(String title, Table table, List<String> panels) {
    Section section = Section.headed(title).table(table);
    return Page.titled(title)
        .section(
            table.rows().size() < 2
                ? section
                : section.chart(
                    new Chart(
                        table.key() + "-lines",
                        title,
                        "Line: the figure of each year; band: its interval.",
                        Trends.spec(panels),
                        table,
                        title + ", " + table.rows().size() + " figures; the table has them.")));
  }
}
