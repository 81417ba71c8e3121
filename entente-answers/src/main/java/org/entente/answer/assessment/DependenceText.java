package org.entente.answer.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.answer.text.FigureText;
import org.entente.answer.text.Wrapped;
import org.entente.coalition.Assessment;
import org.entente.evidence.Figure;
import org.entente.part.MemberFigure;
import org.entente.part.Mention;
import org.entente.part.Part;
import org.entente.part.ties.Dependence;
import org.entente.world.States;

/// Who depends on whom, as lines of text: the strongest dependences by trade, and the two members
/// with the largest capabilities in any case.
final class DependenceText {
  private static final int STRONGEST = 2;

  private final Assessment assessment;
  private final States states;

  DependenceText(Assessment assessment, States states) {
    this.assessment = assessment;
    this.states = states;
  }

  /// The lines; none where no trade is recorded.
  List<String> lines() {
    List<Dependence> shown = shown();
    List<String> lines = new ArrayList<>();
    if (!shown.isEmpty()) {
      lines.add("Who depends on whom (trade with the other as a share of own GDP):");
      shown.forEach(d -> lines.addAll(Wrapped.behind("  ", "      ", words(d), Wrapped.SCREEN)));
    }
    return lines;
  }

  private List<Dependence> shown() {
    List<Dependence> shown = new ArrayList<>();
    assessment.dependences().stream()
        .filter(d -> d.asymmetry().isKnown())
        .filter(d -> trade(d) >= trade(reverse(d)))
        .sorted(Comparator.comparingDouble(DependenceText::trade).reversed())
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
        .max(Comparator.comparingDouble(DependenceText::trade));
  }

  private Dependence reverse(Dependence d) {
    return assessment.dependences().stream()
        .filter(other -> other.state() == d.on() && other.on() == d.state())
        .findFirst()
        .orElse(d);
  }

  private static double trade(Dependence d) {
    return d.trade().find().orElse(0);
  }

  private String words(Dependence d) {
    return String.format(
        Locale.ROOT,
        "%s on %s %s; the other way %s, log2 asymmetry %.1f%s",
        name(d.state()),
        name(d.on()),
        FigureText.full(d.trade(), true),
        FigureText.value(reverse(d).trade(), true),
        d.asymmetry().find().orElse(0),
        remittances(d));
  }

  private static String remittances(Dependence d) {
    return d.remittances() instanceof Figure.Known k && k.value() >= 0.005
        ? "; remittances " + FigureText.value(k, true)
        : "";
  }

  private String name(int code) {
    return Mention.resolve(Mention.of(code), states);
  }
}
