package org.entente.idealpoint;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.entente.idealpoint.step.PathPrior;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;

/// Where a Markov chain is: the positions by place, the parameters by item; and the prior precision
/// of each place and between it and the actor's place before.
final class ChainState {
  final Design design;
  final IdealPointOptions.Priors priors;
  final SplittableRandom random;
  final SamplerForm form;
  final double[] position;
  final double[] loading;
  final double[] lower;
  final double[] upper;
  final double[] diagonal;
  final double[] link;

  ChainState(
      Design design,
      IdealPointOptions.Priors priors,
      SamplerForm form,
      PathPrior paths,
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
    this.diagonal = paths.diagonal.clone();
    this.link = paths.link.clone();
    if (form.stepsByVotes()) {
      stepsByVotes();
    }
  }

  /// A random walk whose steps have the evolution variance times the votes of a place as a share of
  /// those of it and of the place before.
  private void stepsByVotes() {
    Arrays.fill(diagonal, 1 / priors.position());
    for (int p = 0; p < link.length; p++) {
      if (design.placeStep[p] > 0) {
        double here = design.placeStart[p + 1] - design.placeStart[p];
        double share = here / (design.placeStart[p + 1] - design.placeStart[p - 1]);
        double precision = 1 / (priors.evolution() * share);
        diagonal[p] += precision;
        diagonal[p - 1] += precision;
        link[p] = -precision;
      }
    }
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
