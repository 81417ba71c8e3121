package org.entente.power;

import java.util.Arrays;

/// Positions of many states against cut points, counted once, so that how often a random proposal
/// passes ([Passage]) is asked of set after set of them.
///
/// Cost: one search for each state; then n log n for a set of n.
public final class StandingCuts {
  private final double[] positions;
  private final double[] cuts;
  private final int[] below;
  private final int[] above;

  private StandingCuts(double[] positions, double[] cuts) {
    this.positions = positions;
    this.cuts = cuts;
    this.below = new int[positions.length];
    this.above = new int[positions.length];
    for (int i = 0; i < positions.length; i++) {
      below[i] = Passage.below(cuts, positions[i]);
      above[i] = cuts.length - Passage.notAbove(cuts, positions[i]);
    }
  }

  /// Those of positions (NaN for a state that is in no set) and cut points, ascending, one or more.
  public static StandingCuts of(double[] positions, double[] cuts) {
    return new StandingCuts(positions.clone(), cuts.clone());
  }

  /// The chance among the states of the given numbers, in the order of the rule's members.
  public double chance(DecisionRule rule, int... places) {
    return switch (rule) {
      case DecisionRule.Consensus(int n) -> chanceOfNumber(n, places);
      case DecisionRule.Majority(int _, int quota) -> chanceOfNumber(quota, places);
      default ->
          Passage.chance(
              rule, Arrays.stream(places).mapToDouble(i -> positions[i]).toArray(), cuts);
    };
  }

  /* As in Passage, of the counts: they rise, or fall, with the position. */
  private double chanceOfNumber(int needed, int... places) {
    return needed == places.length ? chanceOfAll(places) : chanceOfSome(needed, places);
  }

  private double chanceOfAll(int... places) {
    int under = cuts.length;
    int over = cuts.length;
    for (int place : places) {
      under = Math.min(under, below[place]);
      over = Math.min(over, above[place]);
    }
    return (under + over) / (2.0 * cuts.length);
  }

  private double chanceOfSome(int needed, int... places) {
    int[] under = new int[places.length];
    int[] over = new int[places.length];
    for (int k = 0; k < places.length; k++) {
      under[k] = below[places[k]];
      over[k] = above[places[k]];
    }
    Arrays.sort(under);
    Arrays.sort(over);
    return (under[places.length - needed] + over[places.length - needed]) / (2.0 * cuts.length);
  }
}
