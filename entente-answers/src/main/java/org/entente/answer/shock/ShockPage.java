package org.entente.answer.shock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.answer.chart.Intervals;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.equilibrium.Burden;
import org.entente.evidence.Figure;
import org.entente.impact.Sanctioners;
import org.entente.impact.ShockImpact;
import org.entente.impact.ShockPlan;
import org.entente.impact.StateImpact;
import org.entente.panel.YearSlice;
import org.entente.run.Phrase;
import org.entente.shock.Channel;
import org.entente.shock.EconomicShock;
import org.entente.world.State;
import org.entente.world.States;

/// What a shock does, as a page.
public final class ShockPage {
  private static final int MOST_STATES = 20;
  private static final String MISSED =
      "It failed before: in 2022 the World Bank foresaw a third less remittances for Kyrgyzstan,"
          + " and they rose, for people moved and money took new ways.";

  private final ShockImpact impact;
  private final Group group;
  private final ShockTables tables;

  private ShockPage(ShockImpact impact, Group group, ShockTables tables) {
    this.impact = impact;
    this.group = group;
    this.tables = tables;
  }

  /// Whom the answer looks at.
  ///
  /// @param name of the coalition, or `the world`
  /// @param members COW codes of its members; all states if empty
  /// @param states the registry of states
  public record Group(String name, List<Integer> members, States states) {
    /// Copies the list.
    public Group {
      members = List.copyOf(members);
    }

    boolean has(int state) {
      return members.isEmpty() || members.contains(state);
    }

    String name(int code) {
      return states.find(code).map(State::name).orElse("COW " + code);
    }
  }

  /// The page.
  ///
  /// @param slice the year of the links
  /// @param sigma the elasticity of substitution of geoeconomic power, above 1
  public static Page of(
      ShockImpact impact, Group group, YearSlice slice, double sigma, List<Source> sources) {
    ShockTables tables = new ShockTables(impact, group, slice, sigma);
    return new ShockPage(impact, group, tables).page(slice.year(), sources);
  }

  private Page page(int year, List<Source> sources) {
    Page page =
        Page.titled("If " + happens() + ": " + group.name() + ", on links of " + year)
            .finding(finding())
            .section(losses())
            .section(
                Section.headed("How the linear way comes to it")
                    .paragraph(
                        "Each flow changes by an elasticity, income by a multiplier, and the losses"
                            + " are passed on in rounds. All elasticities are assumptions and can"
                            + " be changed: --elasticity NAME=LOW..BEST..HIGH. "
                            + MISSED)
                    .table(tables.elasticities())
                    .table(tables.rounds(hit())))
            .section(
                Section.headed("How general equilibrium comes to it")
                    .paragraph(
                        "A fall of income is a fall of productivity; prices, wages and third"
                            + " markets adjust. There is no money in it: no currency, no"
                            + " remittances, no single flows; one sector, so that a loss of what"
                            + " cannot be replaced is understated. The interval is the range over"
                            + " trade elasticities from "
                            + Words.number(impact.plan().equilibrium().low())
                            + " to "
                            + Words.number(impact.plan().equilibrium().high())
                            + ". Dyads without a record of trade, "
                            + Phrase.of("%,d", impact.dyadsWithoutRecord())
                            + " of them, carry none."));
    if (impact.burden().isPresent() && !group.members().isEmpty()) {
      page = page.section(burden(impact.burden().get()));
    }
    for (Sanctioners sanctioners : impact.sanctioners()) {
      page = page.section(sanctioners(sanctioners));
    }
    return page.section(
            Section.headed("Who could squeeze whom")
                .paragraph(
                    "The share of a state's trade that is with a state named in the shock, and what"
                        + " the latter could take by withholding it: -ln(1 - share)/(σ - 1), so"
                        + " that the last tenth of a supply counts most.")
                .table(tables.leverage()))
        .sources(sources);
  }

  private String happens() {
    List<String> clauses = new ArrayList<>();
    for (EconomicShock shock : impact.plan().shocks()) {
      clauses.add(
          switch (shock) {
            case EconomicShock.Economy e -> economy(e);
            case EconomicShock.Flow f ->
                (f.channel() == Channel.REMITTANCES ? "remittances of " : "sales of ")
                    + group.name(f.receiver())
                    + (f.channel() == Channel.REMITTANCES ? " from " : " to ")
                    + group.name(f.partner())
                    + " changed by "
                    + signed(f.change());
          });
    }
    for (ShockPlan.Embargo e : impact.plan().embargoes()) {
      clauses.add(
          String.join(", ", e.by().stream().map(group::name).toList())
              + " ended all trade with "
              + group.name(e.target()));
    }
    return String.join(" and ", clauses);
  }

  private String economy(EconomicShock.Economy e) {
    List<String> parts = new ArrayList<>();
    if (e.income() != 0) {
      parts.add("income changed by " + signed(e.income()));
    }
    if (e.currency() != 0) {
      parts.add("currency changed by " + signed(e.currency()));
    }
    String name = group.name(e.state());
    return name + (name.endsWith("s") ? "' " : "'s ") + String.join(" and ", parts);
  }

  private static String signed(double share) {
    String text = Words.number(share, Words.SHARE);
    return share > 0 ? "+" + text : text;
  }

  /* Those that are hit hardest by the linear way first; those of which nothing is known last. */
  private List<StateImpact> hit() {
    return impact.states().stream()
        .filter(s -> group.has(s.state()))
        .filter(s -> !group.members().isEmpty() || !isItselfShocked(s.state()))
        .sorted(
            Comparator.comparingDouble((StateImpact s) -> s.linear().find().orElse(1))
                .thenComparingInt(StateImpact::state))
        .toList();
  }

  /* Whose change was supposed; both sides of a flow or an embargo are hit by it. */
  private boolean isItselfShocked(int state) {
    return impact.plan().shocks().stream()
        .anyMatch(s -> s instanceof EconomicShock.Economy e && e.state() == state);
  }

  private String finding() {
    List<StateImpact> hit =
        hit().stream().filter(s -> s.linear().isKnown() && !s.rounds().isEmpty()).toList();
    if (hit.isEmpty()) {
      return "Nothing is on record by which it would reach " + group.name() + ".";
    }
    List<String> first =
        hit.stream()
            .limit(3)
            .filter(s -> s.linear().find().orElse(0) < 0)
            .map(s -> group.name(s.state()) + " " + Words.figure(s.linear(), Words.SHARE))
            .toList();
    StateImpact last = hit.getLast();
    return first.isEmpty()
        ? "By the linear way nobody in " + group.name() + " loses income."
        : "By the linear way most of their income lose "
            + String.join(", ", first)
            + "; least "
            + group.name(last.state())
            + " "
            + Words.figure(last.linear(), Words.SHARE)
            + ".";
  }

  private Section losses() {
    Table table = tables.losses(hit(), MOST_STATES);
    List<String> order = table.shownRows().stream().map(r -> String.valueOf(r.getFirst())).toList();
    Section section =
        Section.headed("Who loses how much")
            .paragraph(
                "Changes of income as shares; the two engines know different things and are not"
                    + " averaged. Their order is surer than their size: all states share the same"
                    + " draws.");
    boolean exact = hit().stream().map(StateImpact::exact).anyMatch(Figure::isKnown);
    List<Intervals.Series> series =
        exact
            ? List.of(
                new Intervals.Series("linear", "linear"),
                new Intervals.Series("exact", "general equilibrium"))
            : List.of(new Intervals.Series("linear", "linear"));
    return section
        .chart(
            new Chart(
                "losses",
                "Change of income by either engine",
                "Blue discs: linear, ranges over elasticities. Orange diamonds: general"
                    + " equilibrium, range over the trade elasticity.",
                new Intervals("state", "change of income, share", order, series).spec(),
                table,
                finding()))
        .table(table);
  }

  private Section sanctioners(Sanctioners of) {
    String target = group.name(of.target());
    Section section =
        Section.headed("What the embargo on " + target + " costs, and whom to win next")
            .paragraph(
                "In general equilibrium "
                    + loses(target, of.loss())
                    + " What each of those who impose it loses by it, and what it adds"
                    + " to that: the loss with it less the loss without it; of ten at most, those that"
                    + " trade most with "
                    + target
                    + ".")
            .table(tables.sanctioners(of.target(), of.members()));
    return of.next().isEmpty()
        ? section
        : section
            .paragraph(
                "The ten others that trade most with it: what each would lose by joining, and what it"
                    + " would add. Whether they would is not in it.")
            .table(tables.next(of.target(), of.next()));
  }

  private static String loses(String target, Figure loss) {
    return switch (loss) {
      case Figure.Known _ ->
          target + " loses " + Words.figure(loss, Words.SHARE) + " of its income.";
      case Figure.Missing(String reason) ->
          "it is not known what " + target + " loses: " + reason + ".";
    };
  }

  private Section burden(Burden burden) {
    return Section.headed("How the members share it")
        .paragraph(
            "In general equilibrium the members together lose "
                + Words.number(burden.mean(), Words.SHARE)
                + " of their income. What each would receive, or pay if negative, so that all lose"
                + " the same share; at incomes before the shock.")
        .table(tables.burden(burden));
  }
}
