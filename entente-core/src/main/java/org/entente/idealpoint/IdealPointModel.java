package org.entente.idealpoint;

import org.entente.run.Interrupted;
import org.entente.run.Run;

/// Dynamic ordinal ideal-point model of roll calls, one dimension, fitted by penalised likelihood.
///
/// Model ([BaileyStrezhnevVoeten2017]): z = β_v θ_it + e with e ~ N(0,1); a vote is yes for z < γ1,
/// abstain between γ1 and γ2, no above γ2; θ_it ~ N(θ_i,t-1, evolution variance × periods passed);
/// β_v ~ N(0,1). Absences are skipped. Roll calls with the same bridge key share (β, γ1, γ2).
/// Scale: positions have mean 0 and standard deviation 1 over all actor-periods; polarity by the
/// anchors.
///
/// Algorithm: alternating Newton steps, one for each roll call (three parameters) and one for each
/// actor's whole path (tridiagonal), until no position moves by more than the tolerance. Cost:
/// O(sweeps × votes); memory about 30 bytes a vote. The same bytes on any number of threads.
public final class IdealPointModel {
  private IdealPointModel() {}

  /// Fits the model to the votes that pass the rules of the options.
  public static IdealPointOutcome fit(RollCallRecord votes, IdealPointOptions options, Run run) {
    if (votes.votes() == 0) {
      return new IdealPointOutcome.Degenerate(IdealPointOutcome.Reason.NO_VOTES);
    }
    Design design = Design.of(votes, options);
    if (design.items() == 0) {
      return new IdealPointOutcome.Degenerate(IdealPointOutcome.Reason.NO_DIVIDED_ROLL_CALL);
    }
    if (actors(design) < 2) {
      return new IdealPointOutcome.Degenerate(IdealPointOutcome.Reason.ONE_ACTOR);
    }
    if (design.items() == 1) {
      return new IdealPointOutcome.Degenerate(IdealPointOutcome.Reason.ONE_ROLL_CALL);
    }
    try (Workers workers = new Workers(run)) {
      return iterate(design, options, run, workers);
    } catch (Interrupted _) {
      return new IdealPointOutcome.Cancelled();
    }
  }

  private static int actors(Design design) {
    int count = 0;
    for (int a = 1; a < design.actorStart.length; a++) {
      count += design.actorStart[a] > design.actorStart[a - 1] ? 1 : 0;
    }
    return count;
  }

  private static IdealPointOutcome iterate(
      Design design, IdealPointOptions options, Run run, Workers workers) {
    Parameters now = new Parameters(design);
    Polarity polarity = new Polarity(design, options);
    polarity.start(now);
    double change = Double.POSITIVE_INFINITY;
    int sweep = 0;
    if (!now.standardise()) {
      return new IdealPointOutcome.Degenerate(IdealPointOutcome.Reason.NO_VARIATION);
    }
    while (sweep < options.maximumSweeps() && change > options.tolerance()) {
      double[] before = now.position.clone();
      sweep(design, now, options, workers);
      if (!now.standardise()) {
        return new IdealPointOutcome.Degenerate(IdealPointOutcome.Reason.NO_VARIATION);
      }
      change = largestChange(before, now.position);
      run.progress().at("ideal points", ++sweep, options.maximumSweeps());
    }
    polarity.orient(now);
    IdealPointFit fit = new IdealPointFit(design, now);
    return change <= options.tolerance()
        ? new IdealPointOutcome.Converged(fit, sweep, change)
        : new IdealPointOutcome.NotConverged(fit, sweep, change);
  }

  private static void sweep(
      Design design, Parameters now, IdealPointOptions options, Workers workers) {
    workers.each(
        design.items(),
        (from, to) -> {
          ItemStep step = new ItemStep(design, now, options);
          for (int i = from; i < to; i++) {
            step.improve(i);
          }
        });
    workers.each(
        design.record.actors().size(),
        (from, to) -> {
          PathStep step = new PathStep(design, now, options);
          for (int a = from; a < to; a++) {
            step.improve(a);
          }
        });
  }

  private static double largestChange(double[] before, double[] after) {
    double largest = 0;
    for (int p = 0; p < before.length; p++) {
      largest = Math.max(largest, Math.abs(after[p] - before[p]));
    }
    return largest;
  }
}
