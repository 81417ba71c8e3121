package org.entente.answer.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.answer.page.Column;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.coalition.Assessment;
import org.entente.part.MemberFigure;
import org.entente.part.Part;
import org.entente.part.ties.Dependence;

/// Who depends on whom: the strongest dependences by trade, and that between the two members with
/// the largest capabilities in any case.
final class Leanings {
  private static final int STRONGEST = 2;

  private final Assessment assessment;
  private final Names names;
  private final Map<Long, Dependence> byPair = new HashMap<>();

  Leanings(Assessment assessment, Names names) {
    this.assessment = assessment;
    this.names = names;
    assessment.dependences().forEach(d -> byPair.put(pair(d.state(), d.on()), d));
  }

  /// One section, none where no trade is recorded.
  List<Section> sections() {
    List<Dependence> shown = shown();
    if (shown.isEmpty()) {
      return List.of();
    }
    Table.Builder table =
        Table.builder(
                "leanings",
                "Strongest dependences",
                "One row for each, trade with the other as a share of own GDP.")
            .text("state", "State", "The state that depends.")
            .text("on", "On", "The state it depends on.")
            .column(share("trade", "Trade", "Trade with the other, share of own GDP."))
            .column(share("other_way", "Other way", "The same for the other state."))
            .column(share("remittances", "Remittances", "Received, share of own GDP."));
    for (Dependence d : shown) {
      table.row(
          names.of(d.state()), names.of(d.on()), d.trade(), reverse(d).trade(), d.remittances());
    }
    return List.of(Section.headed("Who depends on whom, by trade").table(table.build()));
  }

  private static Column share(String key, String title, String description) {
    return Column.figure(key, title, description, Words.SHARE);
  }

  private List<Dependence> shown() {
    List<Dependence> shown = new ArrayList<>();
    assessment.dependences().stream()
        .filter(d -> d.asymmetry().isKnown())
        .filter(d -> trade(d) >= trade(reverse(d)))
        .sorted(Comparator.comparingDouble(Leanings::trade).reversed())
        .limit(STRONGEST)
        .forEach(shown::add);
    ofTheLargest()
        .filter(d -> shown.stream().noneMatch(s -> s.state() == d.state() && s.on() == d.on()))
        .ifPresent(shown::add);
    return shown;
  }

  /* The dependence between the two largest members, from the side that depends more. */
  private Optional<Dependence> ofTheLargest() {
    List<Integer> largest =
        assessment.part(Part.CAPACITY).members().stream()
            .filter(m -> m.figure().isKnown())
            .sorted(
                Comparator.comparingDouble((MemberFigure m) -> m.figure().find().orElseThrow())
                    .reversed())
            .limit(2)
            .map(MemberFigure::state)
            .toList();
    return assessment.dependences().stream()
        .filter(d -> largest.contains(d.state()) && largest.contains(d.on()))
        .filter(d -> d.asymmetry().isKnown())
        .max(Comparator.comparingDouble(Leanings::trade));
  }

  private Dependence reverse(Dependence d) {
    return byPair.getOrDefault(pair(d.on(), d.state()), d);
  }

  private static long pair(int state, int on) {
    return 1000L * state + on;
  }

  private static double trade(Dependence d) {
    return d.trade().find().orElse(0);
  }
}
