package org.entente.enlargement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.capacity.DecisionPower;
import org.entente.part.capacity.RuleOfMembers;
import org.entente.power.DecisionRule;
import org.entente.power.Detector;
import org.entente.power.StandingCuts;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.world.Coalition;

/// How a situation decides beyond the count of winning sets: how often a random proposal passes
/// among members whose ideal points are known, and the rule as a detector.
///
/// Cut points are the ideal points of all states of the year; each draw moves every state by its
/// standard error, the same draw for every situation of the run.
final class Decision {
  private static final int DRAWS = 200;

  private final YearSlice slice;
  private final double[] best;
  private final double[] bestCuts;
  private final StandingCuts standing;
  private final List<StandingCuts> drawn = new ArrayList<>();
  private final Map<Integer, Figure> powerBySize = new ConcurrentHashMap<>();

  Decision(YearSlice slice, Run run) {
    this.slice = slice;
    int n = slice.dyads().states();
    this.best = new double[n];
    for (int i = 0; i < n; i++) {
      best[i] = slice.at(StateColumn.IDEAL_POINT, i);
    }
    this.bestCuts = sorted(best);
    this.standing = StandingCuts.of(best, bestCuts);
    for (int b = 0; b < DRAWS; b++) {
      SplittableRandom random = run.stream(b);
      double[] moved = new double[n];
      for (int i = 0; i < n; i++) {
        double error = slice.at(StateColumn.IDEAL_POINT_SD, i);
        moved[i] = best[i] + (Double.isNaN(error) ? 0 : error) * random.nextGaussian();
      }
      drawn.add(StandingCuts.of(moved, sorted(moved)));
    }
  }

  private static double[] sorted(double[] positions) {
    return Arrays.stream(positions).filter(x -> !Double.isNaN(x)).sorted().toArray();
  }

  private static Optional<DecisionRule> rule(Situation situation) {
    return situation
        .rule()
        .filter(r -> r.rule() != Coalition.Rule.NONE)
        .filter(r -> RuleOfMembers.findHindrance(r, situation.members()).isEmpty())
        .map(r -> RuleOfMembers.of(r, situation.members()));
  }

  /// Coleman's power to act [Coleman1971]. Where members count alike it depends on their number
  /// alone, and is counted once for each.
  Figure powerToAct(Situation situation) {
    boolean alike =
        situation
            .rule()
            .filter(
                r -> r.rule() == Coalition.Rule.CONSENSUS || r.rule() == Coalition.Rule.MAJORITY)
            .isPresent();
    return alike
        ? powerBySize.computeIfAbsent(situation.members().size(), _ -> counted(situation))
        : counted(situation);
  }

  private static Figure counted(Situation situation) {
    return DecisionPower.of(situation.rule(), situation.members(), situation.asOf()).powerToAct();
  }

  /// How often a random proposal passes.
  Figure passes(Situation situation) {
    Optional<DecisionRule> rule = rule(situation);
    if (rule.isEmpty()) {
      return Figure.missing("no rule that can be counted with these members");
    }
    int[] places = places(situation.members());
    if (bestCuts.length == 0
        || Arrays.stream(places).anyMatch(i -> i < 0 || Double.isNaN(best[i]))) {
      return Figure.missing("the position of a member is not on record in " + slice.year());
    }
    double[] chances = new double[DRAWS];
    for (int b = 0; b < DRAWS; b++) {
      chances[b] = drawn.get(b).chance(rule.get(), places);
    }
    Arrays.sort(chances);
    double value = standing.chance(rule.get(), places);
    int cut = (int) ((1 - Interval.DEFAULT_LEVEL) / 2 * DRAWS);
    return Figure.of(
        value,
        new Interval(
            Math.min(value, chances[cut]),
            Math.max(value, chances[DRAWS - 1 - cut]),
            Interval.DEFAULT_LEVEL,
            Interval.Basis.POSTERIOR),
        Provenance.of(
            slice.datasets(StateColumn.IDEAL_POINT),
            bestCuts.length,
            "cut points",
            "share of random proposals that pass, given ideal points"));
  }

  private int[] places(List<Integer> members) {
    return members.stream()
        .map(code -> slice.dyads().findState(code))
        .mapToInt((OptionalInt i) -> i.orElse(-1))
        .toArray();
  }

  /// The rule as a detector, where it is a number of members.
  static Optional<Detector> detector(Situation situation) {
    return rule(situation)
        .flatMap(r ->
            switch (r) {
              case DecisionRule.Consensus(int n) ->
                  Optional.of(Detector.of(n, n, Detector.HIT, Detector.FALSE_ALARM));
              case DecisionRule.Majority(int n, int quota) ->
                  Optional.of(Detector.of(n, quota, Detector.HIT, Detector.FALSE_ALARM));
              default -> Optional.empty();
            });
  }
}
