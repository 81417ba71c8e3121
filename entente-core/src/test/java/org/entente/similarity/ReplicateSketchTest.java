package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.entente.evidence.VoteMatrix;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// The sketch against the replicates that it records.
class ReplicateSketchTest {

  private static PairReplicates replicates(long seed) {
    return new RollCallBootstrap(40, Measure.PI).replicate(Draws.votes(seed), Run.quiet());
  }

  /* With as many components as replicates nothing is left out but rounding: 1/127 of a deviation in
  each of up to 39 correlations. */
  @Test
  void fullRank_reproducesEveryReplicate() {
    for (long seed : new long[] {2, 5, 8}) {
      PairReplicates replicates = replicates(seed);
      ReplicateSketch sketch = ReplicateSketch.of(replicates, 39, Run.quiet());
      for (int d = 0; d < replicates.dyads().count(); d++) {
        if (replicates.isFirm(d)) {
          double[] expected = replicates.meanOver(d);
          double[] actual = sketch.findMeanOver(d).orElseThrow();
          double tolerance = 0.15 * sketch.find(d).orElseThrow().deviation() + 1e-4;
          for (int b = 0; b < expected.length; b++) {
            assertThat(actual[b]).as("seed " + seed).isCloseTo(expected[b], within(tolerance));
          }
        }
      }
    }
  }

  /* Mean and variance of a dyad are kept whatever the rank: the residual widens the deviations. */
  @Test
  void rankOne_keepsMeanAndVarianceOfADyad() {
    PairReplicates replicates = replicates(5);
    ReplicateSketch sketch = ReplicateSketch.of(replicates, 1, Run.quiet());
    for (int d = 0; d < replicates.dyads().count(); d++) {
      if (sketch.find(d).isPresent() && sketch.find(d).orElseThrow().correlation(0) != 0) {
        double[] actual = sketch.findMeanOver(d).orElseThrow();
        assertThat(mean(actual)).isCloseTo(mean(replicates.meanOver(d)), within(1e-4));
        assertThat(deviation(actual)).isCloseTo(deviation(replicates.meanOver(d)), within(1e-3));
      }
    }
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    return Math.sqrt(
        Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
  }

  @Test
  void bytes_roundTrip() {
    ReplicateSketch sketch = ReplicateSketch.of(replicates(5), 6, Run.quiet());
    SketchBasis basis = SketchBasis.fromBytes(sketch.basis().toBytes());
    DyadSketch dyad = sketch.find(0).orElseThrow();
    DyadSketch copy = DyadSketch.fromBytes(dyad.toBytes());

    assertThat(copy).isEqualTo(dyad).hasSameHashCodeAs(dyad);
    assertThat(basis.replicatesOfMean(SketchedDyads.of(copy)))
        .isEqualTo(sketch.findMeanOver(0).orElseThrow());
    assertThat(dyad.toBytes()).hasSize(4 + sketch.basis().rank());
  }

  @Test
  void threads_sameBytes() {
    VoteMatrix votes = Draws.votes(5);
    byte[] one = sketchOn(votes, 1).basis().toBytes();

    assertThat(sketchOn(votes, 8).basis().toBytes()).isEqualTo(one);
  }

  private static ReplicateSketch sketchOn(VoteMatrix votes, int threads) {
    Run run = Run.quiet(4, threads);
    return ReplicateSketch.of(RollCallBootstrap.ofPi().replicate(votes, run), 5, run);
  }

  /* A dyad whose replicates are undefined has no sketch and no part in a mean. */
  @Test
  void undefinedDyad_hasNoSketch() {
    VoteMatrix votes =
        VoteMatrix.of(
            new int[] {2, 20, 200},
            new int[] {1, 2, 3, 4, 5, 6},
            new byte[][] {{1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1}, {1, 2, 1, 3, 3, 3}});
    ReplicateSketch sketch = sketchOn(votes, 1);

    assertThat(sketch.find(0)).isEmpty();
    assertThat(sketch.findMeanOver(0)).isEmpty();
    assertThat(sketch.findMeanOver(0, 1).orElseThrow())
        .isEqualTo(sketch.findMeanOver(1).orElseThrow());
  }

  /* Edge: no roll calls, so nothing is defined and there is no component. */
  @Test
  void noRollCalls_emptySketch() {
    VoteMatrix silent = VoteMatrix.of(new int[] {2, 20}, new int[0], new byte[2][0]);
    ReplicateSketch sketch = sketchOn(silent, 1);

    assertThat(sketch.basis().rank()).isZero();
    assertThat(sketch.find(0)).isEmpty();
  }

  @Test
  void foreignBytes_refused() {
    SketchBasis basis = ReplicateSketch.of(replicates(5), 6, Run.quiet()).basis();

    assertThatThrownBy(() -> SketchBasis.fromBytes(new byte[9])).hasMessageContaining("9 bytes");
    assertThatThrownBy(() -> DyadSketch.fromBytes(new byte[3])).hasMessageContaining("3");
    assertThatThrownBy(() -> basis.replicatesOfMean(new SketchedDyads(2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> basis.replicatesOfMean(SketchedDyads.of(DyadSketch.fromBytes(new byte[6]))))
        .hasMessageContaining("rank (2)");
  }
}
