package org.entente.idealpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.idealpoint.IdealPointOutcome.Reason;
import org.entente.idealpoint.step.Iteration;
import org.entente.idealpoint.step.JointPosterior;
import org.entente.idealpoint.step.PathPrior;
import org.entente.idealpoint.step.Polarity;
import org.entente.idealpoint.step.ResidualStart;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Interrupted;
import org.entente.run.Run;

/// Dynamic ordinal ideal-point model of roll calls, fitted by penalised likelihood.
///
/// Model ([BaileyStrezhnevVoeten2017]): z = β_v'θ_it + e with e ~ N(0,1); a vote is yes for z < γ1,
/// abstain between γ1 and γ2, no above γ2; θ_it moves as [org.entente.idealpoint.vote.Movement]
/// says, in every dimension alike; β_v ~ N(0,1). Absences are skipped. Roll calls with the same
/// bridge key share (β, γ1, γ2). Scale: positions have mean 0 and, their errors included, standard
/// deviation 1 over all actor-periods; polarity by the anchors; several dimensions are identified
/// by [org.entente.idealpoint.step.PrincipalAxes].
///
/// Algorithm: alternating Newton steps, one for each roll call (three parameters) and one for each
/// actor's whole path (tridiagonal), a dimension after the other; then the moves that leave the
/// likelihood as it is and that alternating steps see hardly, a common shift
/// ([org.entente.idealpoint.step.PeriodShifts]) and a turn
/// ([org.entente.idealpoint.step.PeriodRotations]) of every period; all of it accelerated
/// ([org.entente.idealpoint.step.Acceleration]), until no position moves by more than the
/// tolerance. A further dimension starts from the residuals of those before. Then, once, the
/// variances of positions and roll calls together ([JointPosterior]). Cost: O(sweeps × votes ×
/// dimensions), and once that of the variances; memory about 30 bytes a vote and twice the square
/// of the actors of each period. The same bytes on any number of threads.
public final class IdealPointModel {
  private final Design design;
  private final IdealPointOptions options;
  private final PathPrior prior;
  private final Iteration iteration;
  private final Run run;

  private IdealPointModel(Design design, IdealPointOptions options, Run run) {
    this.design = design;
    this.options = options;
    this.run = run;
    this.prior = new PathPrior(design, options, options.priors().evolution());
    this.iteration = new Iteration(design, options, prior, run);
  }

  /// Fits the model to the votes that pass the rules of the options.
  public static IdealPointOutcome fit(RollCallRecord votes, IdealPointOptions options, Run run) {
    return fit(votes, options, Optional.empty(), run);
  }

  /// Fits the model, starting from an earlier fit to fewer votes of the same actors and roll calls:
  /// the same optimum in fewer sweeps. Where the earlier fit has more or fewer dimensions it is not
  /// used.
  public static IdealPointOutcome fit(
      RollCallRecord votes, IdealPointOptions options, Optional<IdealPointFit> earlier, Run run) {
    return fit(votes, options, earlier, /* joint= */ true, run);
  }

  /// The same without the variances of positions and roll calls together, for replicates, of which
  /// only the positions are looked at.
  static IdealPointOutcome fitPositions(RollCallRecord votes, IdealPointOptions options, Run run) {
    return fit(votes, options, Optional.empty(), /* joint= */ false, run);
  }

  private static IdealPointOutcome fit(
      RollCallRecord votes,
      IdealPointOptions options,
      Optional<IdealPointFit> earlier,
      boolean joint,
      Run run) {
    if (votes.votes() == 0) {
      return new IdealPointOutcome.Degenerate(Reason.NO_VOTES);
    }
    Design design = Design.of(votes, options);
    if (design.items() == 0) {
      return new IdealPointOutcome.Degenerate(Reason.NO_DIVIDED_ROLL_CALL);
    }
    if (design.actorsWithVotes() < 2) {
      return new IdealPointOutcome.Degenerate(Reason.ONE_ACTOR);
    }
    if (design.items() == 1) {
      return new IdealPointOutcome.Degenerate(Reason.ONE_ROLL_CALL);
    }
    if (design.actorsWithVotes() <= options.dimensions()
        || design.items() <= options.dimensions()) {
      return new IdealPointOutcome.Degenerate(Reason.TOO_MANY_DIMENSIONS);
    }
    try {
      return new IdealPointModel(design, options, run)
          .iterate(earlier.filter(e -> e.dimensions() == options.dimensions()), joint);
    } catch (Interrupted _) {
      return new IdealPointOutcome.Cancelled();
    }
  }

  private IdealPointOutcome iterate(Optional<IdealPointFit> earlier, boolean joint) {
    Polarity polarity = new Polarity(design, options);
    Parameters now = new Parameters(design, options.dimensions());
    boolean varied = true;
    if (earlier.isPresent()) {
      earlier.get().start(design, now);
      varied = iteration.settle(now, options.dimensions());
    } else {
      polarity.start(now);
      for (int d = 1; d <= options.dimensions() && varied; d++) {
        if (d > 1) {
          new ResidualStart(design, now).write(now.position[d - 1]);
        }
        varied = iteration.settle(now, d);
      }
    }
    if (!varied) {
      return new IdealPointOutcome.Degenerate(Reason.NO_VARIATION);
    }
    polarity.orient(now);
    List<JointPosterior> posteriors = joint ? posteriors(now) : List.of();
    IdealPointFit fit = new IdealPointFit(design, now, prior.evolution(), posteriors);
    return iteration.change() <= options.limits().tolerance()
        ? new IdealPointOutcome.Converged(fit, iteration.sweeps(), iteration.change())
        : new IdealPointOutcome.NotConverged(fit, iteration.sweeps(), iteration.change());
  }

  /// One for each dimension; none where the record is too large for them.
  private List<JointPosterior> posteriors(Parameters now) {
    List<JointPosterior> posteriors = new ArrayList<>();
    for (int d = 0; d < options.dimensions() && JointPosterior.fits(design); d++) {
      posteriors.add(new JointPosterior(design, now, d, prior, options.priors(), run));
    }
    return posteriors;
  }
}
