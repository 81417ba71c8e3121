package org.entente.sources.yearbook;

import org.entente.evidence.RollCallVotes;
import org.entente.run.Run;
import org.entente.similarity.DyadSketch;
import org.entente.similarity.ReplicateSketch;

/// How dyads voted in the General Assembly: joint counts, overall and by issue, and the sketch of
/// their bootstrap. Cost: that of 200 replicates of all dyads.
///
/// @param votes the votes of all years
/// @param lastYear the last year whose votes are complete; a year in part says less than the last
///   whole one
record VoteFigures(RollCallVotes votes, int lastYear) implements YearFigures {
  @Override
  public void addTo(YearDraft draft, Run run) {
    if (draft.year() > lastYear) {
      return;
    }
    YearVotes ofYear = new YearVotes(votes, draft.dyads(), draft.year());
    if (ofYear.rollCallCount() == 0) {
      return;
    }
    ofYear.addCounts(draft, run);
    ofYear.addIssueCounts(draft, run);
    ReplicateSketch sketch = ofYear.sketch(run);
    byte[][] sketches = new byte[draft.dyads().count()][];
    for (int d = 0; d < sketches.length; d++) {
      sketches[d] = sketch.find(d).map(DyadSketch::toBytes).orElse(new byte[0]);
    }
    draft.putVotes(ofYear.rollCallCount(), sketch.basis().toBytes(), sketches);
  }
}
