package org.entente.idealpoint.vote;

import java.util.List;
import java.util.Set;

/// The choices of a fit of ideal points.
///
/// @param priors the variances of the prior densities
/// @param anchors who fixes the direction of the first dimension
/// @param rules which votes are used
/// @param limits when the iteration ends
/// @param movement how positions move
/// @param estimateEvolution whether the variance of a step is estimated from the votes, starting
///   from and held near that of the priors (of stationary movement only); false keeps it
/// @param dimensions the number of dimensions, 1 to 5; 1 in [BaileyStrezhnevVoeten2017]
public record IdealPointOptions(
    Priors priors,
    Anchors anchors,
    DataRules rules,
    Limits limits,
    Movement movement,
    boolean estimateEvolution,
    int dimensions) {
  private static final int MOST = 5;

  /// The variances of the prior densities, on the scale where positions have standard deviation 1.
  ///
  /// @param evolution of one step over one period, where it is estimated the centre of its prior;
  ///   0.2 by default (docs/decisions)
  /// @param position of a position, in the sense of the [Movement]: it keeps actors at an edge,
  ///   whom no vote bounds, from running away; 1 by default
  /// @param loading of a roll call's loading β; 1 in [BaileyStrezhnevVoeten2017]
  /// @param cutPoint of the cut points; wide (25), it keeps separable roll calls finite
  public record Priors(double evolution, double position, double loading, double cutPoint) {
    /// Refuses variances that are not above 0 and finite with an [IllegalArgumentException].
    public Priors {
      requirePositive("evolution variance", evolution);
      requirePositive("position variance", position);
      requirePositive("loading variance", loading);
      requirePositive("cut point variance", cutPoint);
    }
  }

  /// The actors that fix the direction of the first dimension.
  ///
  /// @param positive actors whose mean position is made positive
  /// @param negative actors whose mean position is made lower than that of the positive ones
  public record Anchors(List<String> positive, List<String> negative) {
    /// No anchors: the actor with the most votes is positive.
    public static final Anchors NONE = new Anchors(List.of(), List.of());

    /// Copies the lists.
    public Anchors {
      positive = List.copyOf(positive);
      negative = List.copyOf(negative);
    }
  }

  /// Which votes are used.
  ///
  /// @param droppedPeriods periods left out (session 19 of the General Assembly)
  /// @param lastPartialPeriod last period whose paragraph and amendment votes are kept
  /// @param minimumMinority least share of votes outside the largest category, in [0, 0.5); 0 drops
  ///   unanimous roll calls only
  public record DataRules(
      Set<Integer> droppedPeriods, int lastPartialPeriod, double minimumMinority) {
    /// All periods and all parts; unanimous roll calls are dropped.
    public static final DataRules ALL = new DataRules(Set.of(), Integer.MAX_VALUE, 0);

    /// Refuses a share out of range with an [IllegalArgumentException].
    public DataRules {
      if (!(minimumMinority >= 0 && minimumMinority < 0.5)) {
        throw new IllegalArgumentException(
            "minimum minority (" + minimumMinority + ") must be in [0, 0.5)");
      }
      droppedPeriods = Set.copyOf(droppedPeriods);
    }
  }

  /// When the iteration ends.
  ///
  /// @param sweeps sweeps over all roll calls and actors before giving up, 1 or more
  /// @param tolerance largest change of a position in a sweep at which the fit has converged
  public record Limits(int sweeps, double tolerance) {
    /// Refuses values out of range with an [IllegalArgumentException].
    public Limits {
      requirePositive("tolerance", tolerance);
      if (sweeps < 1) {
        throw new IllegalArgumentException("maximum sweeps (" + sweeps + ") must be 1 or more");
      }
    }
  }

  /// Refuses a number of dimensions out of range, and an estimated step of a held walk, with an
  /// [IllegalArgumentException].
  public IdealPointOptions {
    if (estimateEvolution && movement != Movement.STATIONARY) {
      throw new IllegalArgumentException("only the step of stationary movement can be estimated");
    }
    if (dimensions < 1 || dimensions > MOST) {
      throw new IllegalArgumentException("dimensions (" + dimensions + ") must be 1 to " + MOST);
    }
  }

  private static void requirePositive(String what, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " (" + value + ") must be above 0 and finite");
    }
  }

  /// The choices for any legislature: no anchors, all periods and all parts kept, stationary
  /// movement with the variance of a step estimated, one dimension.
  public static IdealPointOptions defaults() {
    return new IdealPointOptions(
        new Priors(0.2, 1, 1, 25),
        Anchors.NONE,
        DataRules.ALL,
        new Limits(500, 1e-4),
        Movement.STATIONARY,
        true,
        1);
  }

  /// The choices of [BaileyStrezhnevVoeten2017] for the UN General Assembly, with states keyed by
  /// COW code: United States, United Kingdom, Canada and Israel positive, Russia and East Germany
  /// negative; session 19 left out; paragraph and amendment votes kept up to session 44 (1989); a
  /// held walk with a variance of 0.2, which agrees best with the published positions.
  public static IdealPointOptions generalAssembly() {
    return defaults()
        .estimatingEvolution(false)
        .with(Movement.HELD_WALK)
        .with(new Anchors(List.of("2", "200", "20", "666"), List.of("365", "265")))
        .with(new DataRules(Set.of(19), 44, 0));
  }

  /// The same choices where periods are calendar years: paragraph and amendment votes kept up to
  /// 1989; the caller leaves out session 19, whose votes fall into two years.
  public static IdealPointOptions generalAssemblyByYear() {
    return generalAssembly().with(new DataRules(Set.of(), 1989, 0));
  }

  /// The same choices for the votes on one issue area, by calendar year: no negative anchors, for
  /// on nuclear weapons and on economic development Russia stood beside the United States in the
  /// 1970s.
  public static IdealPointOptions generalAssemblyOnIssue() {
    IdealPointOptions all = generalAssemblyByYear();
    return all.with(new Anchors(all.anchors().positive(), List.of()));
  }

  /// The same choices with other prior variances.
  public IdealPointOptions with(Priors other) {
    return new IdealPointOptions(
        other, anchors, rules, limits, movement, estimateEvolution, dimensions);
  }

  /// The same choices with other anchors.
  public IdealPointOptions with(Anchors other) {
    return new IdealPointOptions(
        priors, other, rules, limits, movement, estimateEvolution, dimensions);
  }

  /// The same choices with other data rules.
  public IdealPointOptions with(DataRules other) {
    return new IdealPointOptions(
        priors, anchors, other, limits, movement, estimateEvolution, dimensions);
  }

  /// The same choices with other limits of the iteration.
  public IdealPointOptions with(Limits other) {
    return new IdealPointOptions(
        priors, anchors, rules, other, movement, estimateEvolution, dimensions);
  }

  /// The same choices with another movement.
  public IdealPointOptions with(Movement other) {
    return new IdealPointOptions(
        priors, anchors, rules, limits, other, estimateEvolution, dimensions);
  }

  /// The same choices with the variance of a step estimated, or kept.
  public IdealPointOptions estimatingEvolution(boolean other) {
    return new IdealPointOptions(priors, anchors, rules, limits, movement, other, dimensions);
  }

  /// The same choices with another number of dimensions.
  public IdealPointOptions withDimensions(int other) {
    return new IdealPointOptions(
        priors, anchors, rules, limits, movement, estimateEvolution, other);
  }
}
