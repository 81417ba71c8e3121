package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.evidence.VoteMatrix;
import org.entente.run.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Session 69 of the General Assembly (2014) in the unvotes release. Expected values: a reference
/// run of independent R and Python scripts on the same file, given to three (dyads) or two
/// (coalitions) decimals.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class UnVotesGoldenTest {
  private static final Map<String, int[]> MEMBERS =
      Map.ofEntries(
          Map.entry(
              "EU28",
              codes(
                  "200 205 210 211 212 220 230 235 255 290 305 310 316 317 325 338 344 349 350 352"
                      + " 355 360 366 367 368 375 380 390")),
          Map.entry("GCC6", codes("670 690 692 694 696 698")),
          Map.entry(
              "NATO28",
              codes(
                  "2 20 200 210 211 212 220 230 235 255 290 310 316 317 325 339 344 349 350 355 360"
                      + " 366 367 368 385 390 395 640")),
          Map.entry("ASEAN10", codes("775 800 811 812 816 820 830 835 840 850")),
          Map.entry("SCO6", codes("365 702 703 704 705 710")),
          Map.entry("SCO6+IN+PK", codes("365 702 703 704 705 710 750 770")),
          Map.entry("SCO6+IN+PK+IR", codes("365 630 702 703 704 705 710 750 770")),
          Map.entry("CSTO6", codes("365 370 371 702 703 705")),
          Map.entry("BRICS5", codes("140 365 560 710 750")),
          Map.entry("FiveEyes", codes("2 20 200 900 920")),
          Map.entry("Mercosur5", codes("101 140 150 160 165")));

  private VoteMatrix votes = VoteMatrix.of(new int[0], new int[0], new byte[0][]);
  private PairCounts counts = PairCounts.of(votes, Run.quiet());

  private static int[] codes(String list) {
    return Arrays.stream(list.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  private static int[] members(String coalition) {
    return MEMBERS.getOrDefault(coalition, new int[0]);
  }

  @BeforeAll
  void readSession() {
    votes = SharedFiles.session(69);
    counts = PairCounts.of(votes, Run.quiet(1, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "365, 710, 77, 0.636, 0.421, 0.391",
    "365, 705, 78, 0.590, 0.236, 0.155",
    "710, 770, 79, 0.899, 0.798, 0.798",
    "750, 770, 80, 0.875, 0.657, 0.657"
  })
  void dyad_asReferenceRun(int a, int b, int joint, double s, double kappa, double pi) {
    int dyad = counts.dyads().find(a, b).orElseThrow();

    assertThat(counts.jointVotes(dyad)).isEqualTo(joint);
    assertThat(counts.score(dyad, Measure.S_ABSOLUTE).find()).hasValueCloseTo(s, within(5e-4));
    assertThat(counts.score(dyad, Measure.KAPPA).find()).hasValueCloseTo(kappa, within(5e-4));
    assertThat(counts.score(dyad, Measure.PI).find()).hasValueCloseTo(pi, within(5e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "EU28, 0.90, 0.89, 200, 338, 0.50",
    "GCC6, 0.96, 0.84, 670, 696, 0.73",
    "NATO28, 0.81, 0.80, 2, 640, -0.13",
    "ASEAN10, 0.92, 0.59, 820, 840, 0.20",
    "SCO6, 0.79, 0.49, 365, 703, 0.14",
    "SCO6+IN+PK, 0.79, 0.46, 365, 703, 0.14",
    "SCO6+IN+PK+IR, 0.80, 0.48, 365, 703, 0.14",
    "CSTO6, 0.77, 0.44, 365, 703, 0.14",
    "BRICS5, 0.74, 0.30, 140, 365, -0.02",
    "FiveEyes, 0.48, 0.47, 2, 920, 0.03",
    "Mercosur5, 0.83, 0.18, 140, 150, -0.05"
  })
  void coalition_meansAndWeakestDyad(
      String coalition, double s, double pi, int weakA, int weakB, double weakest) {
    int[] dyads = counts.dyads().among(members(coalition));
    double[] all = counts.scores(Measure.PI);
    double[] distances = counts.scores(Measure.S_ABSOLUTE);
    double lowest = IntStream.of(dyads).mapToDouble(d -> all[d]).min().orElseThrow();

    assertThat(IntStream.of(dyads).mapToDouble(d -> distances[d]).average().orElseThrow())
        .isCloseTo(s, within(0.0051));
    assertThat(IntStream.of(dyads).mapToDouble(d -> all[d]).average().orElseThrow())
        .isCloseTo(pi, within(0.0051));
    assertThat(lowest).isCloseTo(weakest, within(0.0055));
    assertThat(all[counts.dyads().find(weakA, weakB).orElseThrow()])
        .isCloseTo(lowest, within(0.001));
  }

  /* Both sides have bootstrap noise, .01 to .04 at an end. */
  @ParameterizedTest
  @CsvSource({
    "EU28, 0.85, 0.92",
    "GCC6, 0.66, 0.92",
    "NATO28, 0.76, 0.83",
    "ASEAN10, 0.38, 0.72",
    "SCO6, 0.25, 0.61",
    "CSTO6, 0.22, 0.59",
    "BRICS5, 0.14, 0.46",
    "FiveEyes, 0.35, 0.58",
    "Mercosur5, -0.08, 0.37"
  })
  void coalition_interval(String coalition, double low, double high) {
    int[] members = members(coalition);
    VoteMatrix among = votes.selectStates(code -> Arrays.binarySearch(members, code) >= 0);
    PairReplicates replicates =
        new RollCallBootstrap(1000, Measure.PI).replicate(among, Run.quiet(1, 2));
    Interval interval = replicates.interval(0.9, replicates.dyads().among(members)).orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(0.05));
    assertThat(interval.high()).isCloseTo(high, within(0.05));
  }

  /* The sketch of rank 10 against the direct bootstrap that it records. docs/methods/similarity.md
  gives the measured errors. */
  @ParameterizedTest
  @CsvSource({
    "EU28, 0.02",
    "GCC6, 0.05",
    "NATO28, 0.02",
    "ASEAN10, 0.04",
    "SCO6, 0.06",
    "FiveEyes, 0.04"
  })
  void sketch_intervalNearDirectBootstrap(String coalition, double tolerance) {
    Run run = Run.quiet(1, 2);
    PairReplicates replicates = RollCallBootstrap.ofPi().replicate(votes, run);
    ReplicateSketch sketch = ReplicateSketch.of(replicates, ReplicateSketch.DEFAULT_RANK, run);
    int[] dyads = counts.dyads().among(members(coalition));
    Interval direct = replicates.interval(0.9, dyads).orElseThrow();
    Interval sketched =
        Percentiles.interval(sketch.findMeanOver(dyads).orElseThrow(), 0.9).orElseThrow();

    assertThat(sketched.low()).isCloseTo(direct.low(), within(tolerance));
    assertThat(sketched.high()).isCloseTo(direct.high(), within(tolerance));
  }
}
