package org.entente.idealpoint;

import java.util.SplittableRandom;

/// Moves of whole periods that leave the likelihood as it is: all positions shifted with the cut
/// points, or stretched against the loadings. They mix the location and scale of a period, which
/// single steps move slowly. Periods whose items reach into others (bridges) are left alone.
final class PeriodMoves {
  private static final double WANTED = 0.4;

  private final Design design;
  private final IdealPointOptions.Priors priors;
  private final SplittableRandom random;
  private final double[] position;
  private final double[] loading;
  private final double[] lower;
  private final double[] upper;
  private final int[][] places;
  private final int[][] items;
  private final double[] shift;
  private final double[] stretch;

  PeriodMoves(
      Design design,
      IdealPointOptions.Priors priors,
      SplittableRandom random,
      double[] position,
      double[] loading,
      double[] lower,
      double[] upper) {
    this.design = design;
    this.priors = priors;
    this.random = random;
    this.position = position;
    this.loading = loading;
    this.lower = lower;
    this.upper = upper;
    PeriodIndex index = new PeriodIndex(design);
    places = index.places();
    items = index.items();
    shift = new double[places.length];
    stretch = new double[places.length];
    java.util.Arrays.fill(shift, 0.05);
    java.util.Arrays.fill(stretch, 0.05);
  }

  void sweep(boolean adapting) {
    for (int t = 0; t < places.length; t++) {
      if (items[t].length > 0) {
        shift[t] *= adapt(shift(t), adapting);
        stretch[t] *= adapt(stretch(t), adapting);
      }
    }
  }

  private static double adapt(boolean accepted, boolean adapting) {
    return adapting ? Math.exp(0.05 * ((accepted ? 1 : 0) - WANTED)) : 1;
  }

  private boolean shift(int t) {
    double by = shift[t] * random.nextGaussian();
    double before = prior(t);
    shift(t, by);
    boolean accepted = Math.log(random.nextDouble()) < prior(t) - before;
    if (!accepted) {
      shift(t, -by);
    }
    return accepted;
  }

  private void shift(int t, double by) {
    for (int p : places[t]) {
      position[p] += by;
    }
    for (int i : items[t]) {
      lower[i] += loading[i] * by;
      upper[i] += loading[i] * by;
    }
  }

  private boolean stretch(int t) {
    double log = stretch[t] * random.nextGaussian();
    double before = prior(t);
    stretch(t, Math.exp(log));
    double jacobian = log * (places[t].length - items[t].length);
    boolean accepted = Math.log(random.nextDouble()) < prior(t) - before + jacobian;
    if (!accepted) {
      stretch(t, Math.exp(-log));
    }
    return accepted;
  }

  private void stretch(int t, double by) {
    for (int p : places[t]) {
      position[p] *= by;
    }
    for (int i : items[t]) {
      loading[i] /= by;
    }
  }

  private double prior(int t) {
    double log = 0;
    for (int p : places[t]) {
      log -= 0.5 * position[p] * position[p] / priors.position();
      log -= step(p) + (p + 1 < position.length ? step(p + 1) : 0);
    }
    for (int i : items[t]) {
      boolean ordinal = design.itemKind[i] == Design.ORDINAL;
      double cuts = lower[i] * lower[i] + (ordinal ? upper[i] * upper[i] : 0);
      log -= 0.5 * (loading[i] * loading[i] / priors.loading() + cuts / priors.cutPoint());
    }
    return log;
  }

  private double step(int p) {
    if (design.placeStep[p] == 0) {
      return 0;
    }
    double gap = position[p] - position[p - 1];
    return 0.5 * gap * gap / (priors.evolution() * design.placeStep[p]);
  }
}
