package org.entente.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.Aggregation;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.situation.Situation;

/// Takes the difference that a scenario makes in a mean over dyads apart by dyad.
///
/// With V the mean as it is and m' dyads under the scenario, a dyad of value a that comes in moves
/// the mean by (a - V)/m', one that goes by -(a - V)/m', one that changes from a to a' by (a' -
/// a)/m'; the sum over dyads is the difference, for those that stay as they are lie about V with
/// sum 0.
record DyadChanges(
    PartDefinition definition, Situation base, Situation then, int dyadsThen, Run run) {
  private static final String MOVED = "what a dyad moves a mean over dyads by";

  /// The dyads whose figure is another, those that move the part most first where that is known,
  /// else the lowest first.
  static List<DyadChange> of(PartDefinition definition, Situation base, Situation then, Run run) {
    Map<Long, DyadFigure> was = byPair(definition.dyads(base.panel(), base.group(), run));
    Map<Long, DyadFigure> is = byPair(definition.dyads(then.panel(), then.group(), run));
    int known = (int) is.values().stream().filter(d -> d.figure().isKnown()).count();
    DyadChanges changes = new DyadChanges(definition, base, then, known, run);
    Map<Long, DyadFigure> all = new TreeMap<>(was);
    all.putAll(is);
    List<DyadChange> list = new ArrayList<>();
    all.forEach((pair, dyad) -> {
      Figure figureWas = figure(was, pair, "not both are members");
      Figure figureIs = figure(is, pair, "not both would be members");
      if (!figureWas.equals(figureIs) && (figureWas.isKnown() || figureIs.isKnown())) {
        list.add(changes.change(dyad, figureWas, figureIs));
      }
    });
    list.sort(
        Comparator.comparingDouble((DyadChange d) -> -Math.abs(d.moved().find().orElse(0)))
            .thenComparingDouble(d -> d.after().find().orElse(Double.POSITIVE_INFINITY))
            .thenComparingInt(DyadChange::first)
            .thenComparingInt(DyadChange::second));
    return list;
  }

  private static Map<Long, DyadFigure> byPair(List<DyadFigure> dyads) {
    Map<Long, DyadFigure> byPair = new LinkedHashMap<>();
    dyads.forEach(d -> byPair.put((long) d.first() << Integer.SIZE | d.second(), d));
    return byPair;
  }

  private static Figure figure(Map<Long, DyadFigure> dyads, long pair, String otherwise) {
    DyadFigure dyad = dyads.get(pair);
    return dyad == null ? Figure.missing(otherwise) : dyad.figure();
  }

  private DyadChange change(DyadFigure dyad, Figure was, Figure is) {
    return new DyadChange(dyad.first(), dyad.second(), was, is, moved(dyad, was, is));
  }

  private Figure moved(DyadFigure dyad, Figure was, Figure is) {
    if (definition.meaning().aggregation() != Aggregation.MEAN_OVER_DYADS) {
      return Figure.missing("the part is no mean over dyads");
    }
    Estimate mean = definition.estimate(base.panel(), base.group(), run);
    Estimate first = was.isKnown() ? of(base.panel(), dyad) : mean;
    Estimate last = is.isKnown() ? of(then.panel(), dyad) : mean;
    return dyadsThen > 0
            && first instanceof Estimate.Known before
            && last instanceof Estimate.Known after
        ? after.less(before, MOVED).times(1.0 / dyadsThen, MOVED).figure()
        : Figure.missing("the part has no figure to be moved");
  }

  private Estimate of(Panel panel, DyadFigure dyad) {
    Group pair = Group.of(panel.now(), List.of(dyad.first(), dyad.second()));
    return definition.estimate(panel, pair, run);
  }
}
