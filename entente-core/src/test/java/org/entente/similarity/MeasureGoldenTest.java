package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Published values of the similarity measures.
class MeasureGoldenTest {
  /// Alliance portfolios of Germany and Russia in 1914, Signorino and Ritter 1999, Table 6: GMY RUS
  /// UKG FRN AUH ITA BEL SPN TUR NTH SWD RUM POR SWZ GRC DEN YUG BUL NOR ALB.
  private static final int[] GERMANY = {3, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0};

  private static final int[] RUSSIA = {0, 3, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  private static final double[] CAPABILITIES = {
    .25, .21, .20, .08, .08, .05, .03, .03, .02, .01, .01, .01, .01, .01, 0, 0, 0, 0, 0, 0
  };

  /* S and tau-b: Signorino and Ritter 1999, Table 6. Squared S, kappa and nominal pi to seven
  digits and A: the documentation of the R package fpsim 0.2.0. Kappa and pi with e = 1 and pi with
  e = 2: an independent script, six digits. */
  @ParameterizedTest
  @CsvSource({
    "TAU_B, 0.03031695",
    "S_ABSOLUTE, 0.4",
    "S_SQUARED, 0.44444444",
    "KAPPA, -0.07758621",
    "KAPPA_ABSOLUTE, -0.071429",
    "PI, -0.086957",
    "PI_ABSOLUTE, -0.084337",
    "PI_NOMINAL, -0.04477612",
    "ALIGNMENT, -0.04"
  })
  void germanyAndRussia1914_unweighted_asPublished(Measure measure, double expected) {
    Contingency table = Contingency.ofRatings(4, GERMANY, RUSSIA);

    assertThat(measure.of(table).find()).hasValueCloseTo(expected, within(5e-7));
  }

  /* Signorino and Ritter 1999, Table 6: S weighted by system capability. */
  @Test
  void germanyAndRussia1914_weightedByCapability_asPublished() {
    Contingency table = Contingency.ofRatings(4, GERMANY, RUSSIA, CAPABILITIES);

    assertThat(Measure.S_ABSOLUTE.of(table).find()).hasValueCloseTo(-0.46, within(1e-12));
  }

  /* An independent script: kappa and pi of the portfolios reduced to ally or not are both 1/16. */
  @ParameterizedTest
  @CsvSource({"KAPPA", "PI", "PI_ABSOLUTE", "PI_NOMINAL"})
  void germanyAndRussia1914_binary_oneSixteenth(Measure measure) {
    Contingency table = Contingency.ofRatings(2, binary(GERMANY), binary(RUSSIA));

    assertThat(measure.of(table).find()).hasValueCloseTo(0.0625, within(1e-12));
  }

  private static int[] binary(int[] levels) {
    return Arrays.stream(levels).map(level -> Math.min(level, 1)).toArray();
  }

  /* The documentation of fpsim 0.2.0 on the 38 votes of the United States and Mexico in 1946. */
  @ParameterizedTest
  @CsvSource({"KAPPA, -0.01222707", "PI_NOMINAL, -0.02775801", "TAU_B, 0.01431261"})
  void unitedStatesAndMexico1946_asPublished(Measure measure, double expected) {
    double[] cells = new double[9];
    for (String[] row : SharedFiles.rows("ref_un_usa_mex_1946.csv")) {
      cells[(Integer.parseInt(row[1]) - 1) * 3 + Integer.parseInt(row[2]) - 1]++;
    }

    assertThat(measure.of(Contingency.of(3, cells)).find()).hasValueCloseTo(expected, within(5e-9));
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
