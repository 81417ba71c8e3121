package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.evidence.Percentiles;
import org.entente.evidence.VoteMatrix;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the mean of dyads scatters beside the components: the sum as it is written, pair by pair,
/// and the width of intervals against the bootstrap itself.
@Tag("slow")
class SketchedDyadsTest {
  private static final int STATES = 7;

  @Test
  void theVariance_isTheSumOverPairsOfDyads() {
    SplittableRandom random = new SplittableRandom(6);
    SketchedDyads dyads = new SketchedDyads(STATES);
    List<int[]> pairs = new ArrayList<>();
    double[][] s = new double[STATES][STATES];
    double[][] alike = new double[STATES][STATES];
    for (int i = 0; i < STATES; i++) {
      for (int j = i + 1; j < STATES; j++) {
        DyadSketch sketch =
            DyadSketch.of(
                random.nextDouble(-0.3, 1),
                random.nextDouble(0.01, 0.2),
                new double[] {random.nextDouble(-0.5, 0.5)});
        alike[i][j] = 1;
        if (random.nextInt(5) > 0) {
          dyads.add(i, j, sketch);
          pairs.add(new int[] {i, j});
          s[i][j] = Math.sqrt(sketch.residualVariance());
          alike[i][j] = Math.max(0, sketch.mean());
        }
        alike[j][i] = alike[i][j];
      }
    }
    double sum = 0;
    for (int[] d : pairs) {
      for (int[] e : pairs) {
        sum += s[d[0]][d[1]] * s[e[0]][e[1]] * together(d, e, alike);
      }
    }
    assertThat(dyads.residualVarianceOfMean())
        .isCloseTo(sum / (pairs.size() * pairs.size()), within(1e-12));
  }

  /* The correlation of what is left of two dyads. */
  private static double together(int[] d, int[] e, double[][] alike) {
    if (Arrays.equals(d, e)) {
      return 1;
    }
    for (int x = 0; x < 2; x++) {
      for (int y = 0; y < 2; y++) {
        if (d[x] == e[y]) {
          return 0.6 * alike[d[1 - x]][e[1 - y]];
        }
      }
    }
    return 0.5
        * (alike[d[0]][e[0]] * alike[d[1]][e[1]] + alike[d[0]][e[1]] * alike[d[1]][e[0]])
        / 2;
  }

  /* Nine states of 40 that vote as they please, and a bloc of nine each of whose members departs from
  its line on its own in one vote of twelve. Over 20 such sessions the interval of their mean from ten
  components against that of the bootstrap of the same votes: within a fifth of it for strangers,
  whose chance likeness counts; for such a bloc wider, for its members depart each on its own, and
  never narrower. */
  @Test
  void theInterval_isNoNarrowerThanThatOfTheBootstrap() {
    double[] strangers = ratios(BLOC);
    double[] bloc = ratios(0);

    assertThat(Percentiles.quantile(strangers, 0.5)).isBetween(0.93, 1.2);
    assertThat(Percentiles.quantile(strangers, 0.1)).isGreaterThan(0.85);
    assertThat(Percentiles.quantile(bloc, 0.1)).isGreaterThan(0.93);
    assertThat(Percentiles.quantile(bloc, 0.5)).isLessThan(1.4);
  }

  private static double[] ratios(int from) {
    double[] ratios = new double[20];
    for (int seed = 0; seed < ratios.length; seed++) {
      PairReplicates direct =
          new RollCallBootstrap(200, Measure.PI).replicate(session(seed), Run.quiet());
      ReplicateSketch sketch = ReplicateSketch.of(direct, 10, Run.quiet());
      int[] dyads = among(direct, from);
      ratios[seed] =
          width(sketch.findMeanOver(dyads).orElseThrow()) / width(direct.meanOver(dyads));
    }
    Arrays.sort(ratios);
    return ratios;
  }

  private static final int ALL = 40;
  private static final int BLOC = 9;

  private static VoteMatrix session(int seed) {
    SplittableRandom random = new SplittableRandom(100L + seed);
    byte[][] votes = new byte[ALL][80];
    for (int k = 0; k < 80; k++) {
      byte line = (byte) (random.nextInt(3) == 0 ? 1 : 3);
      for (int i = 0; i < ALL; i++) {
        boolean own = i >= BLOC || random.nextInt(12) == 0;
        votes[i][k] = own ? (byte) (1 + random.nextInt(3)) : line;
      }
    }
    int[] codes = new int[ALL];
    int[] ids = new int[80];
    Arrays.setAll(codes, i -> i + 1);
    Arrays.setAll(ids, k -> k + 1);
    return VoteMatrix.of(codes, ids, votes);
  }

  private static int[] among(PairReplicates replicates, int from) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = from; i < from + BLOC; i++) {
      for (int j = i + 1; j < from + BLOC; j++) {
        numbers.add(replicates.dyads().index(i, j));
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double width(double... draws) {
    double[] sorted = Arrays.stream(draws).sorted().toArray();
    return Percentiles.quantile(sorted, 0.95) - Percentiles.quantile(sorted, 0.05);
  }
}
