package org.entente.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.entente.evidence.VoteMatrix;
import org.entente.run.Run;
import org.entente.similarity.Measure;
import org.entente.similarity.PairCounts;
import org.entente.similarity.PairReplicates;
import org.entente.similarity.ReplicateSketch;
import org.entente.similarity.RollCallBootstrap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Similarity of all dyads over all years, on generated votes of the size of the General Assembly:
/// 79 years, 60 states growing to 193, 80 roll calls a year.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SimilarityBenchmark {
  private static final int YEARS = 79;
  private static final int ROLL_CALLS = 80;

  private VoteMatrix[] years = new VoteMatrix[0];
  private final Run run = Run.quiet(1, 2);

  /// Draws the votes, seven in ten yes, one in ten missing.
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(1);
    years = new VoteMatrix[YEARS];
    for (int y = 0; y < YEARS; y++) {
      int states = Math.min(193, 60 + 2 * y);
      byte[][] votes = new byte[states][ROLL_CALLS];
      for (byte[] row : votes) {
        for (int k = 0; k < ROLL_CALLS; k++) {
          row[k] = (byte) (random.nextInt(10) < 7 ? 1 : random.nextInt(4));
        }
      }
      years[y] =
          VoteMatrix.of(
              IntStream.range(1, states + 1).toArray(),
              IntStream.range(0, ROLL_CALLS).toArray(),
              votes);
    }
  }

  /// pi, kappa and S of all dyads of all years.
  @Benchmark
  public void allPairsAllYears(Blackhole out) {
    for (VoteMatrix year : years) {
      PairCounts counts = PairCounts.of(year, run);
      out.consume(counts.scores(Measure.PI));
      out.consume(counts.scores(Measure.KAPPA));
      out.consume(counts.scores(Measure.S_ABSOLUTE));
    }
  }

  /// 200 replicates of pi of all dyads of all years, and their sketches.
  @Benchmark
  public void bootstrapAndSketchAllYears(Blackhole out) {
    for (VoteMatrix year : years) {
      PairReplicates replicates = RollCallBootstrap.ofPi().replicate(year, run);
      out.consume(ReplicateSketch.of(replicates, ReplicateSketch.DEFAULT_RANK, run));
    }
  }
}
