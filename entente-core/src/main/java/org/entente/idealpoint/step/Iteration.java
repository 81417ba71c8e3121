package org.entente.idealpoint.step;

import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;
import org.entente.run.Run;
import org.entente.run.Threads;

/// The sweeps of a fit, until no position moves by more than the tolerance.
public final class Iteration {
  /// The largest change of a position from which on sweeps are accelerated.
  private static final double NEAR = 0.1;

  private final Design design;
  private final IdealPointOptions options;
  private final PathPrior prior;
  private final Run run;
  private double change = Double.POSITIVE_INFINITY;
  private int sweeps;

  public Iteration(Design design, IdealPointOptions options, PathPrior prior, Run run) {
    this.design = design;
    this.options = options;
    this.prior = prior;
    this.run = run;
  }

  /// The largest change of a position in the last sweep.
  public double change() {
    return change;
  }

  /// The sweeps so far.
  public int sweeps() {
    return sweeps;
  }

  /// Sweeps over the first dimensions until they settle; false where a dimension does not vary.
  public boolean settle(Parameters now, int dimensions) {
    if (!now.standardise(dimensions)) {
      return false;
    }
    change = Double.POSITIVE_INFINITY;
    Acceleration acceleration = new Acceleration();
    PeriodShifts shifts = new PeriodShifts(design, now, prior, options);
    EvolutionVariance evolution = new EvolutionVariance(design, options.priors());
    PeriodRotations rotations = new PeriodRotations(design, now, prior, dimensions);
    while (sweeps < options.limits().sweeps() && change > options.limits().tolerance()) {
      double[] point = state(now, dimensions);
      for (int d = 0; d < dimensions; d++) {
        sweep(now, d);
        shifts.improve(d);
      }
      rotations.improve();
      if (options.estimateEvolution()) {
        prior.setEvolution(evolution.best(now, dimensions));
      }
      if (!now.standardise(dimensions)) {
        return false;
      }
      new PrincipalAxes(design, now, dimensions).apply();
      double[] image = state(now, dimensions);
      change = largest(point, image);
      if (change > options.limits().tolerance() && change < NEAR) {
        acceleration.next(point, image);
        set(now, image, dimensions);
      }
      run.progress().at("ideal points", ++sweeps, options.limits().sweeps());
    }
    return true;
  }

  /// What the sweeps move: the positions of the first dimensions and the logarithm of the step's
  /// variance.
  private double[] state(Parameters now, int dimensions) {
    int n = design.places();
    double[] state = new double[dimensions * n + 1];
    for (int d = 0; d < dimensions; d++) {
      System.arraycopy(now.position[d], 0, state, d * n, n);
    }
    state[dimensions * n] = Math.log(prior.evolution());
    return state;
  }

  private void set(Parameters now, double[] state, int dimensions) {
    int n = design.places();
    for (int d = 0; d < dimensions; d++) {
      System.arraycopy(state, d * n, now.position[d], 0, n);
    }
    if (options.estimateEvolution()) {
      prior.setEvolution(Math.exp(state[dimensions * n]));
    }
  }

  private static double largest(double[] point, double[] image) {
    double largest = 0;
    for (int k = 0; k < point.length; k++) {
      largest = Math.max(largest, Math.abs(image[k] - point[k]));
    }
    return largest;
  }

  private void sweep(Parameters now, int dimension) {
    Threads.ranges(
        design.items(),
        run,
        (from, to) -> {
          ItemStep step = new ItemStep(design, now, dimension, options);
          for (int i = from; i < to; i++) {
            step.improve(i);
          }
        });
    Threads.ranges(
        design.record.actors().size(),
        run,
        (from, to) -> {
          PathStep step = new PathStep(design, now, dimension, prior);
          for (int a = from; a < to; a++) {
            step.improve(a);
          }
        });
  }
}
