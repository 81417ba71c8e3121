package org.entente.idealpoint;

import java.util.List;
import java.util.Set;

/// The choices of a fit of ideal points.
///
/// @param evolutionVariance variance of one step of the random walk, on the scale where positions
///   have standard deviation 1; above 0
/// @param loadingVariance prior variance of a roll call's loading β; 1 in
///   [BaileyStrezhnevVoeten2017]
/// @param cutPointVariance prior variance of the cut points; wide, it keeps separable roll calls
///   finite
/// @param positiveAnchors actors whose mean position is made positive
/// @param negativeAnchors actors whose mean position is made lower than that of the positive ones
/// @param droppedPeriods periods left out (session 19 of the General Assembly)
/// @param lastPartialPeriod last period whose paragraph and amendment votes are kept
/// @param minimumMinority least share of votes outside the largest category; 0 drops unanimous roll
///   calls only
/// @param maximumSweeps sweeps over all roll calls and actors before giving up
/// @param tolerance largest change of a position in a sweep at which the fit has converged
public record IdealPointOptions(
    double evolutionVariance,
    double loadingVariance,
    double cutPointVariance,
    List<String> positiveAnchors,
    List<String> negativeAnchors,
    Set<Integer> droppedPeriods,
    int lastPartialPeriod,
    double minimumMinority,
    int maximumSweeps,
    double tolerance) {

  /// Refuses values out of range with an [IllegalArgumentException].
  public IdealPointOptions {
    requirePositive("evolution variance", evolutionVariance);
    requirePositive("loading variance", loadingVariance);
    requirePositive("cut point variance", cutPointVariance);
    requirePositive("tolerance", tolerance);
    if (!(minimumMinority >= 0 && minimumMinority < 0.5)) {
      throw new IllegalArgumentException(
          "minimum minority (" + minimumMinority + ") must be in [0, 0.5)");
    }
    if (maximumSweeps < 1) {
      throw new IllegalArgumentException(
          "maximum sweeps (" + maximumSweeps + ") must be 1 or more");
    }
    positiveAnchors = List.copyOf(positiveAnchors);
    negativeAnchors = List.copyOf(negativeAnchors);
    droppedPeriods = Set.copyOf(droppedPeriods);
  }

  private static void requirePositive(String what, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " (" + value + ") must be above 0 and finite");
    }
  }

  /// The choices for any legislature: no anchors (the actor with the most votes is positive), all
  /// periods and all parts kept.
  public static IdealPointOptions defaults() {
    return new IdealPointOptions(
        0.05, 1.0, 25.0, List.of(), List.of(), Set.of(), Integer.MAX_VALUE, 0, 500, 1e-4);
  }

  /// The choices of [BaileyStrezhnevVoeten2017] for the UN General Assembly, with states keyed by
  /// COW code: United States, United Kingdom, Canada and Israel positive, Russia and East Germany
  /// negative; session 19 left out; paragraph and amendment votes kept up to session 44 (1989).
  public static IdealPointOptions generalAssembly() {
    return defaults()
        .withAnchors(List.of("2", "200", "20", "666"), List.of("365", "265"))
        .withRules(Set.of(19), 44, 0);
  }

  /// The same choices with other anchors.
  public IdealPointOptions withAnchors(List<String> positive, List<String> negative) {
    return new IdealPointOptions(
        evolutionVariance,
        loadingVariance,
        cutPointVariance,
        positive,
        negative,
        droppedPeriods,
        lastPartialPeriod,
        minimumMinority,
        maximumSweeps,
        tolerance);
  }

  /// The same choices with other data rules.
  public IdealPointOptions withRules(Set<Integer> dropped, int lastPartial, double minority) {
    return new IdealPointOptions(
        evolutionVariance,
        loadingVariance,
        cutPointVariance,
        positiveAnchors,
        negativeAnchors,
        dropped,
        lastPartial,
        minority,
        maximumSweeps,
        tolerance);
  }

  /// The same choices with another variance of a step.
  public IdealPointOptions withEvolutionVariance(double variance) {
    return new IdealPointOptions(
        variance,
        loadingVariance,
        cutPointVariance,
        positiveAnchors,
        negativeAnchors,
        droppedPeriods,
        lastPartialPeriod,
        minimumMinority,
        maximumSweeps,
        tolerance);
  }

  /// The same choices with other limits of the iteration.
  public IdealPointOptions withLimits(int sweeps, double largestChange) {
    return new IdealPointOptions(
        evolutionVariance,
        loadingVariance,
        cutPointVariance,
        positiveAnchors,
        negativeAnchors,
        droppedPeriods,
        lastPartialPeriod,
        minimumMinority,
        sweeps,
        largestChange);
  }
}
