package org.entente.answer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.chart.Arrows;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.part.ties.Dependence;
import org.entente.run.Phrase;

/// Who needs whom more: each pair's two dependences by trade, the more dependent state first.
final class DependenceSection {
  private static final int MOST = 15;
  private static final int MOST_ROWS = 800;

  private final Material b;
  private final List<Lean> leans;

  DependenceSection(Material b) {
    this.b = b;
    this.leans = leans(b.assessment().dependences());
  }

  /// A pair with the more dependent state first.
  private record Lean(Dependence more, Dependence less) {
    double gap() {
      return more.trade().find().orElse(0) - less.trade().find().orElse(0);
    }
  }

  Section section() {
    Section section = Section.headed("Who depends on whom?");
    if (leans.isEmpty()) {
      return section.paragraph(
          "Nothing can be said: trade and GDP are not recorded for both sides of any pair.");
    }
    return section.paragraph(sentence()).paragraph(patron()).chart(chart()).table(table());
  }

  private String sentence() {
    List<String> clauses =
        leans.stream()
            .limit(3)
            .map(l ->
                b.name(l.more().state())
                    + " on "
                    + b.name(l.more().on())
                    + " ("
                    + Prose.figure(l.more().trade(), true)
                    + " of its GDP, against "
                    + Prose.figure(l.less().trade(), true)
                    + " the other way)")
            .toList();
    return "By trade, the most one-sided dependences are those of " + Prose.list(clauses) + ".";
  }

  private String patron() {
    return b.present().stream()
        .max(
            Comparator.comparingLong((Integer m) -> dependants(m))
                .thenComparing(Comparator.reverseOrder()))
        .filter(m -> dependants(m) > 0)
        .map(m ->
            Phrase.of(
                "%s is the one most needed: %d of its %d partners here depend on it more than it"
                    + " does on them.",
                b.name(m), dependants(m), b.present().size() - 1))
        .orElse("");
  }

  private long dependants(int member) {
    return leans.stream().filter(l -> l.more().on() == member && l.gap() > 0).count();
  }

  private Chart chart() {
    Table.Builder table =
        Table.builder(
                "dependence-arrows",
                "Dependence, the most one-sided pairs first",
                "One row for each pair, trade with the other as a percentage of own GDP.")
            .text("pair", "Pair", "The more dependent state, and the other.")
            .figure("more", "Needs", "Dependence of the first on the second, % of GDP.", "%")
            .figure("less", "Is needed", "Dependence of the second on the first, % of GDP.", "%");
    List<String> order = new ArrayList<>();
    for (Lean l : leans.stream().limit(MOST).toList()) {
      boolean small = b.present().size() <= 12;
      String label =
          small
              ? b.name(l.more().state()) + " → " + b.name(l.more().on())
              : b.iso3(l.more().state()) + " → " + b.iso3(l.more().on());
      order.add(label);
      table.row(label, Prose.percent(l.more().trade()), Prose.percent(l.less().trade()));
    }
    Lean first = leans.getFirst();
    return new Chart(
        "dependence",
        Phrase.of(
            "%s needs %s far more than the other way round",
            b.name(first.more().state()), b.name(first.more().on())),
        "Each arrow runs from how much the second state depends on the first (open circle) to how"
            + " much the first depends on the second (filled): trade as a percentage of own GDP, "
            + b.panel().year()
            + ". A long arrow is a one-sided tie. The scale is that of square roots.",
        Arrows.spec(order),
        table.build(),
        "Arrows of dependence by trade. " + sentence());
  }

  private Table table() {
    Table.Builder table =
        Table.builder(
                "dependences",
                "Every dependence, by direction",
                "One row for each ordered pair of members, the largest first; shares of "
                    + b.panel().year()
                    + ".")
            .text("state", "State", "The state that depends.")
            .text("on", "On", "The state it depends on.")
            .figure("trade", "Trade", "Trade as a share of own GDP.", "%")
            .figure("remittances", "Remittances", "Received, as a share of own GDP.", "%")
            .figure("arms", "Arms", "Share of own arms imports of five years.", "%");
    List<Dependence> sorted =
        b.assessment().dependences().stream()
            .sorted(Comparator.comparingDouble((Dependence d) -> -d.trade().find().orElse(-1)))
            .toList();
    for (Dependence d : sorted) {
      table.row(
          b.name(d.state()),
          b.name(d.on()),
          Prose.percent(d.trade()),
          Prose.percent(d.remittances()),
          Prose.percent(d.arms()));
    }
    return table.shown(MOST_ROWS).build();
  }

  private static List<Lean> leans(List<Dependence> all) {
    List<Lean> leans = new ArrayList<>();
    Map<List<Integer>, Dependence> byPair = new HashMap<>();
    all.forEach(d -> byPair.put(List.of(d.state(), d.on()), d));
    for (Dependence d : all) {
      Dependence back = byPair.get(List.of(d.on(), d.state()));
      if (d.state() < d.on() && back != null) {
        add(leans, d, back);
      }
    }
    leans.sort(
        Comparator.comparingDouble((Lean l) -> -l.gap())
            .thenComparingInt(l -> l.more().state())
            .thenComparingInt(l -> l.more().on()));
    return leans;
  }

  private static void add(List<Lean> leans, Dependence d, Dependence back) {
    if (d.trade() instanceof Figure.Known one && back.trade() instanceof Figure.Known other) {
      leans.add(one.value() >= other.value() ? new Lean(d, back) : new Lean(back, d));
    }
  }
}
