package org.entente.distrust;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpBook;
import org.entente.panel.MadeUpYear;
import org.junit.jupiter.api.Test;

/// By hand: what a record gains in a year is the level of the year's dispute over 5.
class DyadEventsTest {
  private static final int DYAD = 2 * 1000 + 20;
  private static final double YEAR = Math.pow(2, -0.2);

  private static MadeUpYear year(int year, double hostility, int lastDispute) {
    return MadeUpYear.of(year, 2, 20)
        .dyad(DyadColumn.HOSTILITY_5, 2, 20, hostility)
        .dyad(DyadColumn.LAST_DISPUTE, 2, 20, lastDispute);
  }

  private static DyadEvents events(MadeUpYear... years) {
    MadeUpBook book = MadeUpBook.of(years);
    return DyadEvents.of(book, book.years().first(), book.years().last());
  }

  private static boolean came(DyadEvents events, Outcome outcome, int year) {
    return events.came(outcome, DYAD, year, year);
  }

  /// Level 4 in 1950: force met by force. Level 2.5 in 1951: one seized, the other did nothing.
  @Test
  void forceOfOneSideAlone_isADisputeAndNoClash() {
    DyadEvents events =
        events(year(1950, 0.8, 1950), year(1951, 0.8 * YEAR + 0.5, 1951), year(1952, 0.9, 1951));
    assertThat(came(events, Outcome.DISPUTE, 1950)).isTrue();
    assertThat(came(events, Outcome.CLASH, 1950)).isTrue();
    assertThat(came(events, Outcome.DISPUTE, 1951)).isTrue();
    assertThat(came(events, Outcome.CLASH, 1951)).isFalse();
    assertThat(came(events, Outcome.DISPUTE, 1952)).isFalse();
  }

  /// A rivalry in force adds 1 to the record of both years and is no dispute.
  @Test
  void rivalry_isNotTakenForALevel() {
    DyadEvents events =
        events(
            year(1950, 1.4, 1950).dyad(DyadColumn.LAST_RIVALRY, 2, 20, 1950),
            year(1951, 1.4 * YEAR + 1 - YEAR + 0.4, 1951)
                .dyad(DyadColumn.LAST_RIVALRY, 2, 20, 1951));
    assertThat(came(events, Outcome.CLASH, 1951)).isFalse();
    assertThat(came(events, Outcome.DISPUTE, 1951)).isTrue();
  }

  @Test
  void deadInFighting_areAClash() {
    DyadEvents events = events(year(1952, 0, 1930).dyad(DyadColumn.CONFLICT, 2, 20, 1));
    assertThat(came(events, Outcome.CLASH, 1952)).isTrue();
    assertThat(events.came(Outcome.CLASH, DYAD, 1953, 1957)).isFalse();
  }
}
