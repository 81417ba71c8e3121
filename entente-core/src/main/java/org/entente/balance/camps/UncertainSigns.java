package org.entente.balance.camps;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.balance.SignedNetwork;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.run.Run;

/// What remains of a division into camps when signs are uncertain: draws of all signs, each divided
/// anew.
///
/// In draw d tie e has the sign that is given with its probability, else the opposite; the sign
/// comes from a stream of (seed, d, e) alone, so that two networks that share ties share their
/// draws. Of several best divisions of a draw the one that the solver returns counts.
///
/// Cost: one division a draw; memory n² counts. Deterministic for a seed.
///
/// @param draws the number of draws
/// @param proved the number of draws whose division was proved best
/// @param frustration the mean frustration over the draws
/// @param interval the 90% interval of the frustration over the draws
/// @param together for each node and each other, the probability that they share a camp
/// @param frustrated for each tie, the probability that the best division goes against it
public record UncertainSigns(
    int draws,
    int proved,
    double frustration,
    Interval interval,
    List<List<Double>> together,
    List<Double> frustrated) {
  /// The default number of draws: a probability of 1/2 is within 0.06 of the truth nine times in
  /// ten.
  public static final int DEFAULT_DRAWS = 200;

  /// Copies the lists.
  public UncertainSigns {
    together = together.stream().map(List::copyOf).toList();
    frustrated = List.copyOf(frustrated);
  }

  /// The draws of a network. Throws [IllegalArgumentException] for fewer than one draw.
  public static UncertainSigns draw(SignedNetwork network, CampSolver solver, int draws, Run run) {
    if (draws < 1) {
      throw new IllegalArgumentException("draws (" + draws + ") must be 1 or more");
    }
    int n = network.nodes();
    long[][] together = new long[n][n];
    long[] frustrated = new long[network.edges()];
    double[] frustrations = new double[draws];
    int proved = 0;
    for (int d = 0; d < draws; d++) {
      run.checkInterrupted();
      SignedNetwork drawn = drawn(network, run.seed(), d);
      CampsOutcome outcome = solver.solve(drawn, run);
      proved += outcome instanceof CampsOutcome.Optimal ? 1 : 0;
      frustrations[d] = outcome.frustration();
      count(outcome, drawn, together, frustrated);
      run.progress().at("draws", d + 1L, draws);
    }
    return new UncertainSigns(
        draws,
        proved,
        Arrays.stream(frustrations).average().orElseThrow(),
        interval(frustrations),
        Arrays.stream(together).map(row -> shares(row, draws)).toList(),
        shares(frustrated, draws));
  }

  private static SignedNetwork drawn(SignedNetwork network, long seed, int d) {
    return Networks.reweighted(
        network,
        e -> {
          boolean asGiven = Run.streamOf(seed, d, e).nextDouble() < network.probability(e);
          return asGiven ? network.signedWeight(e) : -network.signedWeight(e);
        });
  }

  private static void count(
      CampsOutcome outcome, SignedNetwork drawn, long[][] together, long[] frustrated) {
    for (int a = 0; a < together.length; a++) {
      for (int b = 0; b < together.length; b++) {
        together[a][b] += outcome.partition().together(a, b) ? 1 : 0;
      }
    }
    for (int e = 0; e < frustrated.length; e++) {
      frustrated[e] += drawn.isFrustrated(e, outcome.partition()) ? 1 : 0;
    }
  }

  private static List<Double> shares(long[] counts, int draws) {
    return IntStream.range(0, counts.length).mapToObj(i -> (double) counts[i] / draws).toList();
  }

  private static Interval interval(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
    return new Interval(
        Percentiles.quantile(sorted, tail),
        Percentiles.quantile(sorted, 1 - tail),
        Interval.DEFAULT_LEVEL,
        Interval.Basis.POSTERIOR);
  }
}
