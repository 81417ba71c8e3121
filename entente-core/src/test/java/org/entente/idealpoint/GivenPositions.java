package org.entente.idealpoint;

import java.util.List;
import org.entente.idealpoint.step.ItemStep;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.RollCallRecord;

/// Roll calls fitted to positions that another source gives, such as published estimates: what
/// those positions say about votes.
public final class GivenPositions {
  /// Newton steps for each roll call, far more than any takes.
  private static final int STEPS = 50;

  /// Positions by actor and period; NaN for one that is not known, which is taken as 0.
  @FunctionalInterface
  public interface Lookup {
    /// The position of an actor in a period.
    double at(String actor, int period);
  }

  private GivenPositions() {}

  /// The fit of the roll calls alone, in one dimension, to positions taken as exact. Cost: 50
  /// sweeps over the roll calls.
  public static IdealPointFit fitRollCalls(
      RollCallRecord votes, IdealPointOptions options, Lookup positions) {
    Design design = Design.of(votes, options);
    Parameters parameters = new Parameters(design, 1);
    for (int p = 0; p < design.places(); p++) {
      String actor = votes.actors().get(design.placeActor[p]);
      double position = positions.at(actor, design.periods[design.placePeriod[p]]);
      parameters.position[0][p] = Double.isNaN(position) ? 0 : position;
    }
    ItemStep step = new ItemStep(design, parameters, 0, options);
    for (int i = 0; i < design.items(); i++) {
      for (int n = 0; n < STEPS; n++) {
        step.improve(i);
      }
    }
    return new IdealPointFit(design, parameters, options.priors().evolution(), List.of());
  }
}
