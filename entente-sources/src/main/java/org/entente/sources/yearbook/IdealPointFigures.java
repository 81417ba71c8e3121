package org.entente.sources.yearbook;

import java.util.Optional;
import org.entente.evidence.RollCallVotes;
import org.entente.idealpoint.AsOfPositions;
import org.entente.idealpoint.IdealPointOptions;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.RollCallRecord;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.jspecify.annotations.Nullable;

/// Where each state stands on the dimension of the votes in the General Assembly, by calendar year,
/// from votes up to the year's end. Cost: one fit for each year, made when the first is asked for.
final class IdealPointFigures implements YearFigures {
  private static final int LEFT_OUT_SESSION = 19;

  private final RollCallVotes votes;
  private @Nullable AsOfPositions positions;

  IdealPointFigures(RollCallVotes votes) {
    this.votes = votes;
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    AsOfPositions known = positions(run);
    if (!known.covers(draft.year())) {
      return;
    }
    float[] position = draft.missingStates();
    float[] sd = draft.missingStates();
    for (int i = 0; i < position.length; i++) {
      String state = String.valueOf(draft.dyads().stateCode(i));
      Optional<Position> found = known.find(state, draft.year());
      if (found.isPresent()) {
        position[i] = (float) found.get().mean();
        sd[i] = (float) found.get().sd();
      }
    }
    draft.put(StateColumn.IDEAL_POINT, position);
    draft.put(StateColumn.IDEAL_POINT_SD, sd);
  }

  private synchronized AsOfPositions positions(Run run) {
    if (positions == null) {
      RollCallRecord record =
          RollCallRecord.of(votes, r -> r.date().getYear(), r -> r.session() != LEFT_OUT_SESSION);
      positions = AsOfPositions.of(record, IdealPointOptions.generalAssemblyByYear(), run);
    }
    return positions;
  }
}
