package org.entente.idealpoint;

import java.util.SplittableRandom;

/// Where a Markov chain is: the positions by place, the parameters by item, and the variance of the
/// step of the random walk that leads to each place (0 at an actor's first).
final class ChainState {
  final Design design;
  final IdealPointOptions.Priors priors;
  final SplittableRandom random;
  final SamplerForm form;
  final double[] position;
  final double[] loading;
  final double[] lower;
  final double[] upper;
  final double[] step;

  ChainState(
      Design design,
      IdealPointOptions.Priors priors,
      SamplerForm form,
      Parameters start,
      SplittableRandom random) {
    this.design = design;
    this.priors = priors;
    this.random = random;
    this.form = form;
    this.position = start.position[0].clone();
    this.loading = start.loading[0].clone();
    this.lower = start.lower.clone();
    this.upper = start.upper.clone();
    this.step = new double[design.places()];
    for (int p = 0; p < step.length; p++) {
      if (design.placeStep[p] > 0) {
        step[p] = priors.evolution() * (form.stepsByVotes() ? share(p) : design.placeStep[p]);
      }
    }
  }

  /// The votes of a place as a share of those of it and of the actor's place before.
  private double share(int p) {
    double here = design.placeStart[p + 1] - design.placeStart[p];
    return here / (design.placeStart[p + 1] - design.placeStart[p - 1]);
  }

  boolean ordinal(int item) {
    return design.itemKind[item] == Design.ORDINAL;
  }

  /// Positions to mean 0 and standard deviation 1, the items with them: the likelihood stays.
  void standardise() {
    double mean = mean();
    double sd = sd(mean);
    for (int p = 0; p < position.length; p++) {
      position[p] = (position[p] - mean) / sd;
    }
    for (int i = 0; i < loading.length; i++) {
      lower[i] -= loading[i] * mean;
      upper[i] -= loading[i] * mean;
      loading[i] *= sd;
    }
  }

  /// Writes the standardised positions.
  void write(float[] draw) {
    double mean = mean();
    double sd = sd(mean);
    for (int p = 0; p < draw.length; p++) {
      draw[p] = (float) ((position[p] - mean) / sd);
    }
  }

  private double mean() {
    double sum = 0;
    for (double x : position) {
      sum += x;
    }
    return sum / position.length;
  }

  private double sd(double mean) {
    double squares = 0;
    for (double x : position) {
      squares += (x - mean) * (x - mean);
    }
    return Math.sqrt(squares / position.length);
  }
}
