package org.entente.idealpoint;

import java.util.SplittableRandom;

/// One chain of the sampler.
final class MarkovChain {
  private static final double START_SPREAD = 2;

  private final Design design;
  private final IdealPointOptions.Priors priors;
  private final SplittableRandom random;
  private final double[] position;
  private final double[] loading;
  private final double[] lower;
  private final double[] upper;
  private final double[] reach;
  private final double[][] itemRoot;
  private final PeriodMoves moves;

  MarkovChain(Design design, IdealPointOptions options, Parameters start, SplittableRandom random) {
    this.design = design;
    this.priors = options.priors();
    this.random = random;
    this.position = start.position[0].clone();
    this.loading = start.loading[0].clone();
    this.lower = start.lower.clone();
    this.upper = start.upper.clone();
    this.reach = new double[design.places()];
    this.itemRoot = new double[design.items()][];
    reaches();
    for (int i = 0; i < itemRoot.length; i++) {
      itemRoot[i] = new ItemCurvature(design, priors, i, position, loading, lower, upper).root();
    }
    for (int p = 0; p < position.length; p++) {
      position[p] += START_SPREAD * Math.sqrt(start.variance[0][p]) * random.nextGaussian();
    }
    this.moves = new PeriodMoves(design, priors, random, position, loading, lower, upper);
  }

  /// Conditional standard deviations of the positions at the start, the scale of their proposals.
  private void reaches() {
    VoteDerivatives vote = new VoteDerivatives();
    for (int p = 0; p < reach.length; p++) {
      double precision = 1 / priors.position() + 1 / priors.evolution();
      for (int k = design.placeStart[p]; k < design.placeStart[p + 1]; k++) {
        int i = design.placeItem[k];
        double eta = loading[i] * position[p];
        vote.at(design.placeCategory[k], lower[i] - eta, upper[i] - eta);
        precision -= loading[i] * loading[i] * vote.curvature();
      }
      reach[p] = 2.4 / Math.sqrt(precision);
    }
  }

  void sweep(boolean adapting) {
    for (int p = 0; p < position.length; p++) {
      place(p);
    }
    for (int i = 0; i < loading.length; i++) {
      item(i);
    }
    moves.sweep(adapting);
  }

  private void place(int p) {
    double now = position[p];
    double next = now + reach[p] * random.nextGaussian();
    double gain = prior(p, next) - prior(p, now) + likelihood(p, next) - likelihood(p, now);
    if (Math.log(random.nextDouble()) < gain) {
      position[p] = next;
    }
  }

  private double prior(int p, double x) {
    double log = -0.5 * x * x / priors.position();
    if (design.placeStep[p] > 0) {
      double gap = x - position[p - 1];
      log -= 0.5 * gap * gap / (priors.evolution() * design.placeStep[p]);
    }
    if (p + 1 < position.length && design.placeStep[p + 1] > 0) {
      double gap = position[p + 1] - x;
      log -= 0.5 * gap * gap / (priors.evolution() * design.placeStep[p + 1]);
    }
    return log;
  }

  private double likelihood(int p, double x) {
    LogProduct product = new LogProduct();
    for (int k = design.placeStart[p]; k < design.placeStart[p + 1]; k++) {
      int i = design.placeItem[k];
      double eta = loading[i] * x;
      product.times(
          VoteDerivatives.probability(design.placeCategory[k], lower[i] - eta, upper[i] - eta));
    }
    return product.log();
  }

  private void item(int i) {
    double[] root = itemRoot[i];
    double a = random.nextGaussian();
    double b = random.nextGaussian();
    boolean ordinal = design.itemKind[i] == Design.ORDINAL;
    double c = ordinal ? random.nextGaussian() : 0;
    double beta = loading[i] + root[0] * a;
    double cut1 = lower[i] + root[1] * a + root[2] * b;
    double cut2 = ordinal ? upper[i] + root[3] * a + root[4] * b + root[5] * c : cut1;
    if (ordinal && !(cut1 < cut2)) {
      return;
    }
    double gain =
        prior(i, beta, cut1, cut2)
            - prior(i, loading[i], lower[i], upper[i])
            + likelihood(i, beta, cut1, cut2)
            - likelihood(i, loading[i], lower[i], upper[i]);
    if (Math.log(random.nextDouble()) < gain) {
      loading[i] = beta;
      lower[i] = cut1;
      upper[i] = cut2;
    }
  }

  private double prior(int i, double beta, double cut1, double cut2) {
    double cuts = cut1 * cut1 + (design.itemKind[i] == Design.ORDINAL ? cut2 * cut2 : 0);
    return -0.5 * (beta * beta / priors.loading() + cuts / priors.cutPoint());
  }

  private double likelihood(int i, double beta, double cut1, double cut2) {
    LogProduct product = new LogProduct();
    for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
      double eta = beta * position[design.itemPlace[k]];
      product.times(VoteDerivatives.probability(design.itemCategory[k], cut1 - eta, cut2 - eta));
    }
    return product.log();
  }

  /// The standardised positions.
  void write(float[] draw) {
    double sum = 0;
    double squares = 0;
    for (double x : position) {
      sum += x;
      squares += x * x;
    }
    double mean = sum / position.length;
    double sd = Math.sqrt(squares / position.length - mean * mean);
    for (int p = 0; p < draw.length; p++) {
      draw[p] = (float) ((position[p] - mean) / sd);
    }
  }
}
