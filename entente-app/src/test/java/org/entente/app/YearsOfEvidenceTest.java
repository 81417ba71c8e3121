package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the bundled yearbook says at both of its ends, and where one half of a figure is missing.
class YearsOfEvidenceTest {
  private static String said(String... arguments) {
    Entente.Answer answer = Entente.entente(arguments);
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out().replaceAll("\\s+", " ");
  }

  /* ATOP, MID, NMC and the COW trade data reach back; the General Assembly first voted in 1946. */
  @Test
  void coalitionOfTheWar_isAssessedWithoutVotes() {
    assertThat(said("assess", "AXIS", "--as-of", "1941-12-31"))
        .contains(
            "shared interests missing (votes in the General Assembly begin in 1946)",
            "trade 1941, disputes 1941, capabilities 1941, membership December 1941",
            "6 members: Bulgaria, Germany, Hungary, Italy, Japan, Romania")
        .containsPattern("capacity to act \\d+%")
        .containsPattern("trust 0\\.\\d");
  }

  @Test
  void coalitionOfTheCenturyBefore_hasNoTrade() {
    assertThat(said("assess", "--members", "GBR,FRA,TUR", "--as-of", "1855-12-31"))
        .containsPattern("interdependence missing")
        .containsPattern("capacity to act \\d+%");
  }

  /* By hand from the COW files: shares of trade with the others .060, .029, .151, .267, .648, .013,
   * .060, .022 (Poland, Hungary, Czechoslovakia, Albania, Romania, Bulgaria, USSR, GDR), mean .156;
   * of Albania's total the exports are missing, and the partners record all of it. */
  @Test
  void totalOfWhichAHalfIsMissing_isWhatPartnersRecord() {
    assertThat(said("explain", "WARSAW-PACT", "--as-of", "1963-12-31", "interdependence"))
        .contains("interdependence 16%", "8 members");
  }

  /* The Factbook's GDP ends in 2024, its population in 2025. */
  @Test
  void latestValue_isKnownAfterAnotherColumnOfItsDatasetEnds() {
    assertThat(
            said(
                "export",
                "states",
                "--states",
                "USA",
                "--from",
                "2025",
                "--to",
                "2026",
                "--measures",
                "gdp"))
        .doesNotContain("missing (")
        .containsPattern("2026 2 USA United States 29,\\d");
  }
}
