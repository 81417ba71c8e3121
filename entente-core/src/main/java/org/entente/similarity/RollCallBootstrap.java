package org.entente.similarity;

import org.entente.evidence.VoteMatrix;
import org.entente.panel.Dyads;
import org.entente.run.Run;
import org.entente.run.Threads;

/// The nonparametric bootstrap over roll calls: the roll calls are drawn anew with replacement, and
/// every dyad is scored on the same resample.
///
/// A resample is a vote matrix of the drawn columns, so one replicate costs as much as the counts
/// of all dyads once. Replicate b of seed s is the same resample for every dyad and every selection
/// of states of a matrix with the same number of roll calls in the same order. The scatter is that
/// of the agenda: which questions came to a vote. It says nothing of errors in recording votes.
///
/// References: [Efron1979].
///
/// @param replicates the number of resamples B, 2 or more; 200 by default, which puts the end of a
///   90% interval within about a tenth of its width
/// @param measure the measure scored
public record RollCallBootstrap(int replicates, Measure measure) {

  /// The default number of resamples.
  public static final int DEFAULT_REPLICATES = 200;

  /// Refuses fewer than 2 replicates with an [IllegalArgumentException].
  public RollCallBootstrap {
    if (replicates < 2) {
      throw new IllegalArgumentException("replicates (" + replicates + ") must be 2 or more");
    }
  }

  /// Scott's pi with 200 resamples.
  public static RollCallBootstrap ofPi() {
    return new RollCallBootstrap(DEFAULT_REPLICATES, Measure.PI);
  }

  /// The replicates of every dyad of a matrix; memory 8 bytes × B × dyads. The seed is that of the
  /// run. A matrix without roll calls gives undefined scores throughout.
  public PairReplicates replicate(VoteMatrix votes, Run run) {
    Dyads dyads = Dyads.of(votes.stateCodes());
    Resamples resamples = new Resamples(run.seed(), replicates, votes.rollCalls());
    double[][] values = new double[replicates][];
    Threads.each(
        replicates,
        run,
        b -> values[b] = scores(VoteBits.ofColumns(votes, resamples.columns(b)), dyads));
    double[] observed = scores(VoteBits.of(votes), dyads);
    return new PairReplicates(dyads, observed, values);
  }

  private double[] scores(VoteBits bits, Dyads dyads) {
    VoteScore score = new VoteScore(measure);
    double[] values = new double[dyads.count()];
    int[] cells = new int[9];
    int d = 0;
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        bits.count(i, j, cells, 0);
        values[d++] = score.of(cells, 0);
      }
    }
    return values;
  }
}
