package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.entente.evidence.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Published values of the similarity measures; origins and tolerances stand in the data files.
class MeasureGoldenTest {
  private static final List<List<String>> STATES =
      GoldenFile.rows("similarity/germany-russia-1914.csv");

  private static Contingency table(String name) {
    return switch (name) {
      case "1914" -> Ratings.of(4, levels(1), levels(2));
      case "1914 weighted" -> Ratings.of(4, levels(1), levels(2), capabilities());
      case "1914 binary" -> Ratings.of(2, binary(levels(1)), binary(levels(2)));
      default -> votes1946();
    };
  }

  private static int[] levels(int column) {
    return STATES.stream().mapToInt(row -> Integer.parseInt(row.get(column))).toArray();
  }

  private static double[] capabilities() {
    return STATES.stream().mapToDouble(row -> Double.parseDouble(row.get(3))).toArray();
  }

  private static int[] binary(int[] levels) {
    return Arrays.stream(levels).map(level -> Math.min(level, 1)).toArray();
  }

  /* The 38 votes of the United States and Mexico in 1946; skipped where they are absent. */
  private static Contingency votes1946() {
    double[] cells = new double[9];
    for (String[] row : SharedFiles.rows("ref_un_usa_mex_1946.csv")) {
      cells[(Integer.parseInt(row[1]) - 1) * 3 + Integer.parseInt(row[2]) - 1]++;
    }
    return Contingency.of(3, cells);
  }

  static List<List<String>> references() {
    return GoldenFile.rows("similarity/reference-measures.csv");
  }

  @ParameterizedTest
  @MethodSource("references")
  void measure_isAsOthersGiveIt(List<String> row) {
    double expected = Double.parseDouble(row.get(2));
    double tolerance = Double.parseDouble(row.get(3));

    assertThat(Measure.valueOf(row.get(1)).of(table(row.get(0))).find())
        .hasValueCloseTo(expected, within(tolerance));
  }

  /* By hand: both always vote yes, so observed and expected disagreement are 0: kappa and pi are
  0/0, tau-b has no order, S is 1. */
  @Test
  void bothAlwaysAlike_kappaPiTauUndefinedWithReason() {
    Contingency table = Contingency.of(3, 7, 0, 0, 0, 0, 0, 0, 0, 0);

    assertThat(Measure.PI.of(table))
        .isEqualTo(new Score.Undefined(Score.Reason.NO_EXPECTED_DISAGREEMENT));
    assertThat(Measure.KAPPA.of(table))
        .isEqualTo(new Score.Undefined(Score.Reason.NO_EXPECTED_DISAGREEMENT));
    assertThat(Measure.TAU_B.of(table)).isEqualTo(new Score.Undefined(Score.Reason.NO_VARIATION));
    assertThat(Measure.S_SQUARED.of(table)).isEqualTo(new Score.Known(1));
  }

  /* By definition: nothing rated in common leaves every measure undefined. */
  @Test
  void nothingInCommon_everyMeasureUndefined() {
    Contingency empty = Contingency.of(3, new double[9]);

    assertThat(Measure.values())
        .allSatisfy(measure ->
            assertThat(measure.of(empty))
                .isEqualTo(new Score.Undefined(Score.Reason.NOTHING_IN_COMMON)));
  }
}
