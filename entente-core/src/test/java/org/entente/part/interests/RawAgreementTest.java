package org.entente.part.interests;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.YearSlice;
import org.junit.jupiter.api.Test;

class RawAgreementTest {
  private static MadeUpYear year() {
    return MadeUpYear.of(2023, 2, 20, 30);
  }

  /// Myanmar and Thailand in 2023, cases/absurd.md: 77 of 85 alike, never opposed, π -.05.
  @Test
  void nearlyAll_isSaidInNumbers() {
    YearSlice slice =
        year()
            .dyad(DyadColumn.YY, 2, 20, 77)
            .dyad(DyadColumn.YA, 2, 20, 5)
            .dyad(DyadColumn.AY, 2, 20, 3)
            .slice();
    RawAgreement votes = RawAgreement.of(slice, slice.dyads().find(2, 20).orElseThrow());
    assertThat(votes).isEqualTo(new RawAgreement(77, 0, 85));
    assertThat(votes.isNearlyAll()).isTrue();
    assertThat(votes.words()).isEqualTo("77 of 85 alike, never opposed in joint votes");
  }

  /// By hand: 8 of 10 are fewer than nine in ten.
  @Test
  void opposedVotes_areCounted() {
    RawAgreement votes = new RawAgreement(8, 2, 10);
    assertThat(votes.isNearlyAll()).isFalse();
    assertThat(votes.words()).isEqualTo("8 of 10 alike, 2 opposed in joint votes");
  }

  @Test
  void withoutJointVotes_nothingIsClaimed() {
    YearSlice slice = year().slice();
    RawAgreement votes = RawAgreement.of(slice, slice.dyads().find(2, 30).orElseThrow());
    assertThat(votes.isNearlyAll()).isFalse();
    assertThat(votes.words()).isEqualTo("no joint votes");
  }
}
