package org.entente.answer.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.answer.chart.Intervals;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.power.MemberPower;
import org.entente.power.MinimalSets;
import org.entente.power.OwenValue;
import org.entente.power.PowerFigures;
import org.entente.power.ShapleyOwen;
import org.entente.power.VotingBody;
import org.entente.power.VotingPower;
import org.entente.run.Phrase;
import org.entente.run.Run;

/// What a rule gives each member, as a page.
public final class PowerPage {
  private static final int MOST_SETS = 100;
  private static final double ALIKE = 1e-9;
  private static final int MOST_DRAWN = 60;
  private static final int SHOWN_SETS = 15;
  private static final int MOST_OF_SET = 6;

  private final VotingBody body;
  private final VotingPower power;
  private final String positionsFrom;

  private PowerPage(VotingBody body, String positionsFrom, Run run) {
    this.body = body;
    this.power = VotingPower.of(body.rule(), run);
    this.positionsFrom = positionsFrom;
  }

  /// The page. Throws [VotingPower.TooLarge] where the indices cannot be counted.
  ///
  /// @param positionsFrom where the positions come from, in words
  public static Page of(VotingBody body, String positionsFrom, List<Source> sources, Run run) {
    return new PowerPage(body, positionsFrom, run).page().sources(sources);
  }

  private Page page() {
    Table members = members();
    Section section =
        Section.headed("What each member has")
            .paragraph(
                "Shapley-Shubik: the chance of being the one that turns a losing set into a winning"
                    + " one in a random order. Banzhaf: the share of sets of the others that the"
                    + " member turns, and that share of all members' turns. To prevent and to"
                    + " initiate: the share of winning sets that it can break, and of losing ones"
                    + " that it can make win.")
            .chart(chart(members))
            .table(members);
    Page page = Page.titled("Voting power: " + body.title()).finding(finding()).section(section);
    if (!body.unions().isEmpty()) {
      page = page.section(unions());
    }
    return page.section(minimal());
  }

  private String finding() {
    String rule =
        body.words().endsWith(".")
            ? body.words().substring(0, body.words().length() - 1)
            : body.words();
    return Phrase.of(
        "Of all sets of the %s members %s can decide (%s). %s",
        body.members().size(), Words.chance(power.powerToAct()), rule, extremes());
  }

  private String extremes() {
    int first = order().getFirst();
    int last = order().getLast();
    String most = Words.number(shapley(first), Words.SHARE) + " by Shapley and Shubik";
    return shapley(first) - shapley(last) < ALIKE
        ? "All have the same power (" + most + ")."
        : "The most powerful is "
            + body.members().get(first)
            + " ("
            + most
            + "), the least "
            + body.members().get(last)
            + " ("
            + Words.number(shapley(last), Words.SHARE)
            + ").";
  }

  private double shapley(int member) {
    return power.members().get(member).shapleyShubik();
  }

  /* The most powerful first; equals in their order. */
  private List<Integer> order() {
    return IntStream.range(0, body.members().size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -shapley(i)))
        .toList();
  }

  private Table members() {
    boolean unions = !body.unions().isEmpty();
    boolean placed = !body.positions().isEmpty();
    Table.Builder table =
        Table.builder("members", "Members", "One row for each member, the most powerful first.")
            .text("member", "Member", "The member's name.")
            .column(share("shapley_shubik", "Shapley-Shubik", "The Shapley-Shubik index."))
            .column(share("banzhaf", "Banzhaf", "The absolute Banzhaf index."))
            .column(share("normalised_banzhaf", "Banzhaf, of all", "The normalised Banzhaf index."))
            .column(share("prevent", "To prevent", "Coleman's power to prevent action."))
            .column(share("initiate", "To initiate", "Coleman's power to initiate action."));
    if (unions) {
      table.column(share("owen", "Owen", "The Owen value under the unions."));
    }
    if (placed) {
      table.column(
          share("shapley_owen", "Shapley-Owen", "Power given the positions: " + positionsFrom));
    }
    Optional<OwenValue> owen = unions ? owen() : Optional.empty();
    List<Double> spatial =
        placed ? ShapleyOwen.of(body.rule(), body.positions()).members() : List.of();
    for (int i : order()) {
      MemberPower m = power.members().get(i);
      List<Object> row = new ArrayList<>();
      row.add(body.members().get(i));
      row.add(figure(m.shapleyShubik(), "Shapley-Shubik index [ShapleyShubik1954]"));
      row.add(figure(m.banzhaf(), "Banzhaf index [Banzhaf1965]"));
      row.add(figure(m.normalisedBanzhaf(), "normalised Banzhaf index [Banzhaf1965]"));
      row.add(figure(m.powerToPrevent(), "power to prevent [Coleman1971]"));
      row.add(figure(m.powerToInitiate(), "power to initiate [Coleman1971]"));
      if (unions) {
        row.add(
            owen.map(o -> figure(o.members().get(i), "Owen value [Owen1977]"))
                .orElse(PowerFigures.TOO_MANY_UNIONS));
      }
      if (placed) {
        row.add(figure(spatial.get(i), "Shapley-Owen value [OwenShapley1989]"));
      }
      table.row(row.toArray());
    }
    return table.build();
  }

  private static Column share(String key, String title, String description) {
    return Column.figure(key, title, description, Words.SHARE);
  }

  private Figure figure(double value, String method) {
    return PowerFigures.index(body, value, method);
  }

  private Chart chart(Table members) {
    List<String> names =
        order().stream().limit(MOST_DRAWN).map(i -> body.members().get(i)).toList();
    List<Intervals.Series> series =
        List.of(
            new Intervals.Series("shapley_shubik", "Shapley-Shubik"),
            body.positions().isEmpty()
                ? new Intervals.Series("normalised_banzhaf", "Banzhaf, of all")
                : new Intervals.Series("shapley_owen", "Shapley-Owen"));
    return new Chart(
        "power",
        "What each member has",
        "Blue discs: Shapley-Shubik; orange diamonds: "
            + series.getLast().name()
            + (body.members().size() > MOST_DRAWN
                ? "; the " + MOST_DRAWN + " most powerful of " + body.members().size()
                : "")
            + ".",
        new Intervals("member", "share of all power", names, series).spec(),
        members,
        finding());
  }

  private Optional<OwenValue> owen() {
    try {
      return Optional.of(OwenValue.of(body.rule(), body.unions()));
    } catch (VotingPower.TooLarge _) {
      return Optional.empty();
    }
  }

  private Section unions() {
    Optional<OwenValue> owen = owen();
    Table.Builder table =
        Table.builder("unions", "Unions", "One row for each union that stands together.")
            .text("union", "Union", "Its members.")
            .column(share("owen", "Power", "The Shapley-Shubik index among the unions."));
    for (int u = 0; u < body.unions().size(); u++) {
      int union = u;
      table.row(
          names(body.unions().get(u)),
          owen.map(o ->
                  figure(o.unions().get(union), "Shapley-Shubik index among unions [Owen1977]"))
              .orElse(PowerFigures.TOO_MANY_UNIONS));
    }
    return Section.headed("Those who stand together").table(table.build());
  }

  private String names(List<Integer> members) {
    return String.join(", ", members.stream().map(i -> body.members().get(i)).toList());
  }

  private Section minimal() {
    Table.Builder table =
        Table.builder(
                "minimal-sets",
                "Smallest sets",
                "One row for each minimal set of up to " + MOST_OF_SET + " members.")
            .text("kind", "It", "Whether the set carries or blocks.")
            .integer("size", "Members", "How many.", "")
            .text("set", "Set", "Who.")
            .shown(SHOWN_SETS);
    MinimalSets blocking = MinimalSets.blocking(body.rule(), MOST_OF_SET, MOST_SETS);
    blocking.sets().forEach(s -> table.row("blocks", s.size(), names(s)));
    MinimalSets winning = MinimalSets.winning(body.rule(), MOST_OF_SET, MOST_SETS);
    winning.sets().forEach(s -> table.row("carries", s.size(), names(s)));
    return Section.headed("The smallest sets that block or carry")
        .paragraph(
            "Sets of up to "
                + MOST_OF_SET
                + " members in which every one is needed"
                + (blocking.complete() && winning.complete()
                    ? "."
                    : "; of each kind the first " + MOST_SETS + " are listed."))
        .table(table.build());
  }
}
