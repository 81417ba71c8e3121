package org.entente.part.interests;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.evidence.Figure;
import org.entente.panel.MadeUpYear;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// Votes that are always alike leave π undefined (D_e = 0); the reason must not say that nobody
/// voted (the Gulf Cooperation Council of 1990: 77 to 86 joint roll calls a dyad, all alike).
class PerfectAgreementTest {
  private static Figure figure(MadeUpYear year) {
    return new InterestsByVotes().figure(MadeUpYear.panel(year), year.group(1, 2, 3), Run.quiet());
  }

  @Test
  void alwaysAlike_saysSo() {
    MadeUpYear year =
        MadeUpYear.of(1990, 1, 2, 3)
            .votes(1, 2, 80, 0, 0)
            .votes(1, 3, 77, 0, 0)
            .votes(2, 3, 86, 0, 0);

    assertThat(figure(year))
        .isEqualTo(
            Figure.missing(
                "its members always voted alike in 1990, in 3 dyads, so that chance cannot be taken"
                    + " out of their agreement"));
  }

  @Test
  void nobodyTogether_saysThat() {
    assertThat(figure(MadeUpYear.of(1990, 1, 2, 3)))
        .isEqualTo(Figure.missing("no two members voted together in 1990"));
  }
}
