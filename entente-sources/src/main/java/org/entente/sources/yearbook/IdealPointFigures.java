package org.entente.sources.yearbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.idealpoint.AsOfPositions;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.panel.Issue;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.jspecify.annotations.Nullable;

/// Where each state stands on the dimension of the votes in the General Assembly, by calendar year,
/// from votes up to the year's end: on all roll calls, or on those of one issue area. Cost: one fit
/// for each year, made when the first is asked for.
final class IdealPointFigures implements YearFigures {
  private static final int LEFT_OUT_SESSION = 19;

  private final RollCallVotes votes;
  private final Predicate<RollCall> wanted;
  private final IdealPointOptions options;
  private final StateColumn position;
  private final StateColumn deviation;
  private @Nullable AsOfPositions positions;

  private IdealPointFigures(
      RollCallVotes votes,
      Predicate<RollCall> wanted,
      IdealPointOptions options,
      StateColumn position,
      StateColumn deviation) {
    this.votes = votes;
    this.wanted = wanted;
    this.options = options;
    this.position = position;
    this.deviation = deviation;
  }

  /// The figures of all roll calls, then those of each issue area.
  ///
  /// @param lastYear the last year whose votes are complete
  static List<YearFigures> listOf(RollCallVotes votes, int lastYear) {
    List<YearFigures> all = new ArrayList<>();
    all.add(
        new IdealPointFigures(
            votes,
            r -> r.date().getYear() <= lastYear,
            IdealPointOptions.generalAssemblyByYear(),
            StateColumn.IDEAL_POINT,
            StateColumn.IDEAL_POINT_SD));
    for (Issue issue : Issue.values()) {
      all.add(
          new IdealPointFigures(
              votes,
              r -> r.date().getYear() <= lastYear && r.concerns(issue.code()),
              IdealPointOptions.generalAssemblyOnIssue(),
              StateColumn.positionOn(issue),
              StateColumn.positionSdOn(issue)));
    }
    return all;
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    AsOfPositions known = positions(run);
    if (!known.covers(draft.year())) {
      return;
    }
    float[] means = draft.missingStates();
    float[] deviations = draft.missingStates();
    for (int i = 0; i < means.length; i++) {
      String state = String.valueOf(draft.dyads().stateCode(i));
      Optional<Position> found = known.find(state, draft.year());
      if (found.isPresent()) {
        means[i] = (float) found.get().mean();
        deviations[i] = (float) found.get().sd();
      }
    }
    draft.put(position, means);
    draft.put(deviation, deviations);
  }

  private synchronized AsOfPositions positions(Run run) {
    if (positions == null) {
      RollCallRecord record =
          RollCallRecord.of(
              votes,
              r -> r.date().getYear(),
              r -> r.session() != LEFT_OUT_SESSION && wanted.test(r));
      positions = AsOfPositions.of(record, options, run);
    }
    return positions;
  }
}
