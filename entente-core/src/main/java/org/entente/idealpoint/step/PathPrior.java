package org.entente.idealpoint.step;

import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Movement;

/// The prior of all paths in one dimension as a precision matrix: tridiagonal by actor, because a
/// step ties neighbouring periods only.
public final class PathPrior {
  private final Design design;
  private final IdealPointOptions options;
  private double evolution;

  /// The precision of a place.
  public final double[] diagonal;

  /// The precision between a place and the one before, at most 0; 0 for the first of a path.
  public final double[] link;

  public PathPrior(Design design, IdealPointOptions options, double evolution) {
    this.design = design;
    this.options = options;
    this.diagonal = new double[design.places()];
    this.link = new double[design.places()];
    setEvolution(evolution);
  }

  public double evolution() {
    return evolution;
  }

  /// The precision of a place that no step adds.
  double own(int place) {
    double position = options.priors().position();
    return design.placeStep[place] == 0
        ? options.movement().first(position)
        : options.movement().everywhere(position);
  }

  /// The precision that a step over one period adds.
  Movement.Step unitStep() {
    return options.movement().step(evolution, options.priors().position(), 1);
  }

  /// Writes the precision for another variance of a step. Cost: the places.
  void setEvolution(double variance) {
    evolution = variance;
    Movement movement = options.movement();
    double position = options.priors().position();
    for (int p = 0; p < diagonal.length; p++) {
      int gap = design.placeStep[p];
      diagonal[p] = own(p);
      link[p] = 0;
      if (gap > 0) {
        Movement.Step step = movement.step(variance, position, gap);
        diagonal[p - 1] += step.before();
        diagonal[p] += step.after();
        link[p] = -step.between();
      }
    }
  }
}
