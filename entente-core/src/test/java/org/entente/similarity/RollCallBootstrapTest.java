package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.evidence.VoteMatrix;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

class RollCallBootstrapTest {
  private static final RollCallBootstrap PI = new RollCallBootstrap(50, Measure.PI);

  private static PairReplicates replicate(VoteMatrix votes, long seed, int threads) {
    return PI.replicate(votes, Run.quiet(seed, threads));
  }

  /* Oracle: each replicate scored roll call by roll call from the drawn columns. */
  @Test
  void replicates_equalScoresOfDrawnColumns() {
    VoteMatrix votes = Draws.votes(5);
    PairReplicates replicates = replicate(votes, 9, 1);
    Resamples resamples = new Resamples(9, 50, votes.rollCalls());
    for (int b = 0; b < 50; b++) {
      double[] cells = new double[9];
      for (int k : resamples.columns(b)) {
        if (votes.vote(0, k) > 0 && votes.vote(1, k) > 0) {
          cells[(votes.vote(0, k) - 1) * 3 + votes.vote(1, k) - 1]++;
        }
      }
      double expected = Measure.PI.of(Contingency.of(3, cells)).find().orElse(Double.NaN);
      assertThat(replicates.value(b, 0)).as("replicate " + b).isCloseTo(expected, within(1e-12));
    }
  }

  /* A resample keeps the number of roll calls, and each replicate has its own. */
  @Test
  void resamples_ofFullLengthAndAllDifferent() {
    Resamples resamples = new Resamples(1, 100, 80);
    var seen = new TreeSet<String>();
    double drawn = 0;
    for (int b = 0; b < 100; b++) {
      int[] columns = resamples.columns(b);
      assertThat(columns).hasSize(80);
      seen.add(Arrays.toString(columns));
      drawn += Arrays.stream(columns).distinct().count();
    }
    assertThat(seen).hasSize(100);
    /* Expected share of distinct roll calls 1 - (1 - 1/80)^80 = 0.634. */
    assertThat(drawn / 8000).isBetween(0.62, 0.65);
  }

  @Test
  void threads_sameBytes() {
    VoteMatrix votes = Draws.votes(8);
    PairReplicates one = replicate(votes, 3, 1);
    PairReplicates eight = replicate(votes, 3, 8);
    for (int d = 0; d < one.dyads().count(); d++) {
      assertThat(eight.ofDyad(d)).isEqualTo(one.ofDyad(d));
    }
  }

  @Test
  void seedChanged_otherReplicates() {
    VoteMatrix votes = Draws.votes(8);

    assertThat(replicate(votes, 4, 1).ofDyad(0)).isNotEqualTo(replicate(votes, 3, 1).ofDyad(0));
  }

  /* Common resamples: a dyad has the same replicates within any selection of states. */
  @Test
  void statesSelected_sameReplicates() {
    VoteMatrix votes = Draws.votes(8);
    int a = votes.stateCode(0);
    int b = votes.stateCode(1);
    VoteMatrix two = votes.selectStates(code -> code == a || code == b);

    assertThat(replicate(two, 3, 1).ofDyad(0)).isEqualTo(replicate(votes, 3, 1).ofDyad(0));
  }

  /* The standard deviation of agreement over resamples is that of a binomial share,
  sqrt(p (1 - p) / K) with p = 0.75, K = 400; B = 2000 puts it within 5%. */
  @Test
  void agreement_scatterIsBinomial() {
    byte[][] votes = new byte[2][400];
    for (int k = 0; k < 400; k++) {
      votes[0][k] = 1;
      votes[1][k] = (byte) (k < 300 ? 1 : 3);
    }
    int[] ids = IntStream.range(0, 400).toArray();
    VoteMatrix matrix = VoteMatrix.of(new int[] {2, 20}, ids, votes);
    double[] values =
        new RollCallBootstrap(2000, Measure.AGREEMENT).replicate(matrix, Run.quiet()).ofDyad(0);
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance =
        Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();

    assertThat(mean).isCloseTo(0.75, within(0.003));
    assertThat(Math.sqrt(variance)).isCloseTo(Math.sqrt(0.75 * 0.25 / 400), within(0.0011));
  }

  /* A dyad that never disagrees is undefined throughout: no interval, and no part in a mean. */
  @Test
  void undefinedDyad_leftOut() {
    VoteMatrix votes =
        VoteMatrix.of(
            new int[] {2, 20, 200},
            new int[] {1, 2, 3, 4, 5, 6},
            new byte[][] {{1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1}, {1, 1, 1, 3, 3, 3}});
    PairReplicates replicates = replicate(votes, 1, 1);

    assertThat(replicates.isFirm(0)).isFalse();
    assertThat(replicates.interval(0.9, 0)).isEmpty();
    assertThat(replicates.observedMean(0, 1)).isEqualTo(replicates.observed(1));
    assertThat(replicates.meanOver(0, 1)).isEqualTo(replicates.meanOver(1));
  }

  /* NumPy: numpy.percentile([1..11], [5, 95]) = 1.5, 10.5. */
  @Test
  void percentiles_interpolateAsNumpy() {
    double[] values = {11, 1, 2, 10, 3, 9, 4, 8, 5, 7, 6};
    Interval interval = Percentiles.interval(values, 0.9).orElseThrow();

    assertThat(interval.low()).isCloseTo(1.5, within(1e-12));
    assertThat(interval.high()).isCloseTo(10.5, within(1e-12));
    assertThat(interval.basis()).isEqualTo(Interval.Basis.BOOTSTRAP);
  }

  @Test
  void badOptions_refused() {
    assertThatThrownBy(() -> new RollCallBootstrap(1, Measure.PI)).hasMessageContaining("(1)");
    assertThatThrownBy(() -> Percentiles.interval(new double[] {1, 2}, 1))
        .hasMessageContaining("(1.0)");
  }
}
