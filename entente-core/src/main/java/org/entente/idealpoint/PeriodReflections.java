package org.entente.idealpoint;

/// Turns periods that stand mirrored: a path that crosses over to the other side and back says that
/// the period, not the actor, was turned round.
///
/// Reflecting all positions and loadings from a period on leaves the likelihood as it is; the prior
/// prefers the side on which Σ θ_it θ_i,t-1 / (evolution variance × periods passed), over the steps
/// that cross into the period, is positive. Alternating steps never cross over by themselves. A
/// period into which a bridged item reaches is not turned against the one before. Cost: the places,
/// times the longest gap.
final class PeriodReflections {
  private final Design design;
  private final Parameters now;
  private final boolean[] tied;

  PeriodReflections(Design design, Parameters now) {
    this.design = design;
    this.now = now;
    this.tied = new boolean[design.periods.length];
    for (int i = 0; i < design.items(); i++) {
      int first = design.periods.length;
      int last = 0;
      for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
        int t = design.placePeriod[design.itemPlace[k]];
        first = Math.min(first, t);
        last = Math.max(last, t);
      }
      for (int t = first + 1; t <= last; t++) {
        tied[t] = true;
      }
    }
  }

  /// Turns the mirrored periods of one dimension, from the first to the last.
  void improve(int d) {
    double[] agreement = agreements(d);
    int[] sign = new int[tied.length];
    sign[0] = 1;
    boolean any = false;
    for (int t = 1; t < sign.length; t++) {
      boolean turn = !tied[t] && agreement[t] < 0;
      sign[t] = turn ? -sign[t - 1] : sign[t - 1];
      any |= turn;
    }
    if (any) {
      apply(d, sign);
    }
  }

  /// For each period the agreement of the steps that lead into it from the period before; a step
  /// over a gap counts at its end.
  private double[] agreements(int d) {
    double[] agreement = new double[tied.length];
    double[] position = now.position[d];
    for (int p = 0; p < design.places(); p++) {
      if (design.placeStep[p] > 0) {
        agreement[design.placePeriod[p]] += position[p] * position[p - 1] / design.placeStep[p];
      }
    }
    return agreement;
  }

  private void apply(int d, int[] sign) {
    for (int p = 0; p < design.places(); p++) {
      now.position[d][p] *= sign[design.placePeriod[p]];
    }
    for (int i = 0; i < design.items(); i++) {
      now.turn(d, i, sign[design.placePeriod[design.itemPlace[design.itemStart[i]]]]);
    }
  }
}
