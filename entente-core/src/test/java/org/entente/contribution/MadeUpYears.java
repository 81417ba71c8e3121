package org.entente.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.evidence.VoteMatrix;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.Issue;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.similarity.DyadSketch;
import org.entente.similarity.Measure;
import org.entente.similarity.PairCounts;
import org.entente.similarity.ReplicateSketch;
import org.entente.similarity.RollCallBootstrap;

/// A made-up yearbook of a few years: random votes, disputes, trade and capabilities of states with
/// the codes 10, 20 and so on; nothing in it is real.
///
/// @param seed the seed of the random figures
/// @param states the number of states
/// @param first the first year
/// @param last the last year
/// @param votes the share of roll calls on which a state votes, in [0, 1]
public record MadeUpYears(long seed, int states, int first, int last, double votes)
    implements Yearbook {
  private static final int ROLL_CALLS = 30;
  private static final int REPLICATES = 40;

  @Override
  public NavigableSet<Integer> years() {
    return new TreeSet<>(IntStream.rangeClosed(first, last).boxed().toList());
  }

  @Override
  public List<Dataset> datasets() {
    return List.of();
  }

  @Override
  public YearSlice year(int year) {
    SplittableRandom random = new SplittableRandom(seed + year);
    int[] codes = IntStream.rangeClosed(1, states).map(i -> 10 * i).toArray();
    Dyads dyads = Dyads.of(codes);
    Map<DyadColumn, float[]> pairs = new HashMap<>();
    for (DyadColumn column : DyadColumn.list()) {
      if (!column.unit().equals("roll calls") && !column.isDerived()) {
        pairs.put(column, uniform(random, dyads.count(), 0.01));
      }
    }
    Map<StateColumn, float[]> ofStates = new HashMap<>();
    for (StateColumn column : StateColumn.list()) {
      ofStates.put(column, uniform(random, states, 0.1));
    }
    addEconomies(random, dyads, pairs, ofStates);
    VoteMatrix matrix = matrix(random, codes);
    ReplicateSketch sketch = sketch(matrix);
    PairCounts counts = PairCounts.of(matrix, Run.quiet());
    for (int c = 0; c < 9; c++) {
      float[] cells = new float[dyads.count()];
      for (int d = 0; d < cells.length; d++) {
        cells[d] = (float) counts.table(d).at(c / 3, c % 3);
      }
      pairs.put(DyadColumn.votes().get(c), cells);
    }
    addIssuesAndAlliances(counts, dyads.count(), pairs);
    return new YearSlice(
        year,
        dyads,
        ROLL_CALLS,
        Map.of(),
        ofStates,
        pairs,
        sketch.basis().toBytes(),
        bytes(sketch, dyads.count()));
  }

  /* Every issue area has the roll calls of the whole year, folded; portfolios are random. */
  private void addIssuesAndAlliances(PairCounts counts, int dyads, Map<DyadColumn, float[]> pairs) {
    int[][] cells = {{0, 0}, {0, 1}, {0, 2}, {1, 1}, {1, 2}, {2, 2}};
    for (Issue issue : Issue.values()) {
      for (int c = 0; c < cells.length; c++) {
        float[] folded = new float[dyads];
        for (int d = 0; d < dyads; d++) {
          int a = cells[c][0];
          int b = cells[c][1];
          folded[d] = (float) (counts.table(d).at(a, b) + (a == b ? 0 : counts.table(d).at(b, a)));
        }
        pairs.put(DyadColumn.votesOn(issue).get(c), folded);
      }
    }
    SplittableRandom random = new SplittableRandom(seed);
    pairs.put(DyadColumn.ALLIANCE_PI, uniform(random, dyads, 1));
    pairs.put(DyadColumn.ALLIED, uniform(random, dyads, 0));
  }

  /* Half of each state's trade is with states that are in no dyad; GDP is a hundred times trade or less. */
  private static void addEconomies(
      SplittableRandom random,
      Dyads dyads,
      Map<DyadColumn, float[]> pairs,
      Map<StateColumn, float[]> ofStates) {
    float[] trade = Objects.requireNonNull(pairs.get(DyadColumn.TRADE));
    float[] total = new float[dyads.states()];
    float[] gdp = new float[dyads.states()];
    for (int i = 0; i < total.length; i++) {
      for (int j = 0; j < total.length; j++) {
        total[i] += i == j ? 0 : 2 * trade[dyads.index(Math.min(i, j), Math.max(i, j))];
      }
      gdp[i] = (float) (total[i] * 1e6 * (1 + 99 * random.nextDouble()));
    }
    ofStates.put(StateColumn.TRADE, total);
    ofStates.put(StateColumn.GDP, gdp);
  }

  private static float[] uniform(SplittableRandom random, int length, double largest) {
    float[] values = new float[length];
    for (int k = 0; k < length; k++) {
      values[k] = (float) (largest * random.nextDouble());
    }
    return values;
  }

  private VoteMatrix matrix(SplittableRandom random, int... codes) {
    byte[][] cast = new byte[codes.length][ROLL_CALLS];
    for (byte[] row : cast) {
      double missing = 1 - votes;
      for (int k = 0; k < ROLL_CALLS; k++) {
        row[k] = (byte) (random.nextDouble() < missing ? 0 : random.nextInt(1, 4));
      }
    }
    return VoteMatrix.of(codes, IntStream.range(0, ROLL_CALLS).toArray(), cast);
  }

  private static ReplicateSketch sketch(VoteMatrix matrix) {
    return ReplicateSketch.of(
        new RollCallBootstrap(REPLICATES, Measure.PI).replicate(matrix, Run.quiet()),
        ReplicateSketch.DEFAULT_RANK,
        Run.quiet());
  }

  private static byte[][] bytes(ReplicateSketch sketch, int dyads) {
    byte[][] bytes = new byte[dyads][];
    for (int d = 0; d < dyads; d++) {
      bytes[d] = sketch.find(d).map(DyadSketch::toBytes).orElse(new byte[0]);
    }
    return bytes;
  }
}
