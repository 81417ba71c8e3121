package org.entente.bench.idealpoint;

import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.IdealPointModel;
import org.entente.idealpoint.IdealPointOutcome;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;

/// Fits that must settle for a program to go on.
final class Fits {
  private Fits() {}

  /// The fit on two threads; throws [IllegalStateException] where it does not settle.
  static IdealPointFit of(RollCallRecord votes, IdealPointOptions options) {
    IdealPointOutcome outcome = IdealPointModel.fit(votes, options, Run.quiet(1, 2));
    if (outcome instanceof IdealPointOutcome.Converged done) {
      return done.fit();
    }
    throw new IllegalStateException("the fit did not settle: " + outcome);
  }
}
