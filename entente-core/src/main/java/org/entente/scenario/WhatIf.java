package org.entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.coalition.PartAssessment;
import org.entente.comparison.Comparison;
import org.entente.comparison.PairComparison;
import org.entente.evidence.Figure;
import org.entente.part.MemberFigure;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.situation.Situation;

/// A coalition as it is beside the coalition under a scenario: every part with its difference, and
/// what moved it.
///
/// Both share their draws, so that a difference has the interval of itself: what is uncertain about
/// both alike does not blur it.
///
/// @param base the assessment as it is
/// @param scenario the assessment under the scenario
/// @param parts what the scenario does to each part, in order
/// @param powerToAct the power to act under the scenario less that as it is
public record WhatIf(
    Assessment base, Assessment scenario, List<PartChange> parts, Figure powerToAct) {

  /// Copies the list.
  public WhatIf {
    parts = List.copyOf(parts);
  }

  /// The scenario applied to a real situation. Throws what [Scenario#of] throws. Cost: two
  /// assessments, and the draws of every subset of the changes.
  public static WhatIf of(Scenario scenario, Situation base, Assessor assessor, Run run) {
    Situation then = scenario.of(base);
    Assessment is = assessor.assess(base, Optional.empty(), run);
    Assessment would = assessor.assess(then, Optional.empty(), run);
    Causes causes = Causes.of(base, scenario.onBalance(base));
    PartChange[] parts = new PartChange[assessor.definitions().size()];
    Threads.each(
        "differences",
        parts.length,
        run,
        p ->
            parts[p] =
                part(
                    assessor.definitions().get(p),
                    base,
                    then,
                    is.parts().get(p),
                    would.parts().get(p),
                    causes,
                    run));
    return new WhatIf(
        is,
        would,
        List.of(parts),
        lessExact(would.decision().powerToAct(), is.decision().powerToAct()));
  }

  private static PartChange part(
      PartDefinition definition,
      Situation base,
      Situation then,
      PartAssessment is,
      PartAssessment would,
      Causes causes,
      Run run) {
    PairComparison comparison = Comparison.pair(then, base, definition, run);
    return new PartChange(
        definition.meaning(),
        is.figure(),
        would.figure(),
        comparison.difference(),
        comparison,
        causes.in(definition, comparison.difference(), run),
        members(is.members(), would.members()),
        DyadChanges.of(definition, base, then, run));
  }

  private static List<MemberChange> members(List<MemberFigure> is, List<MemberFigure> would) {
    TreeMap<Integer, Figure> before = new TreeMap<>();
    TreeMap<Integer, Figure> after = new TreeMap<>();
    is.forEach(m -> before.put(m.state(), m.figure()));
    would.forEach(m -> after.put(m.state(), m.figure()));
    TreeMap<Integer, Figure> all = new TreeMap<>(before);
    all.putAll(after);
    List<MemberChange> changes = new ArrayList<>();
    for (int state : all.keySet()) {
      Figure was = before.getOrDefault(state, Figure.missing("no member"));
      Figure then = after.getOrDefault(state, Figure.missing("no member then"));
      if (!was.equals(then)) {
        changes.add(new MemberChange(state, was, then));
      }
    }
    return changes;
  }

  /* Power to act is counted, not estimated: its difference is exact. */
  private static Figure lessExact(Figure then, Figure now) {
    if (then instanceof Figure.Known t && now instanceof Figure.Known n) {
      return Figure.exact(t.value() - n.value(), t.provenance().with("quantity", "difference"));
    }
    return then.isKnown() ? now : then;
  }
}
