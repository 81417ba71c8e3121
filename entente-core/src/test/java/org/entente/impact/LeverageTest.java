package org.entente.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.junit.jupiter.api.Test;

/// What a partner could withhold, by hand.
class LeverageTest {
  private static final YearSlice WORLD =
      MadeUpYear.of(2000, 2, 20, 200, 365)
          .dyad(DyadColumn.TRADE, 2, 20, 30)
          .dyad(DyadColumn.TRADE, 20, 200, 90)
          .state(StateColumn.TRADE, 2, 120)
          .state(StateColumn.TRADE, 20, 120)
          .state(StateColumn.TRADE, 200, 80)
          .slice();

  private static double value(Figure figure) {
    return figure.find().orElseThrow();
  }

  /* 30 of 120; -ln(.75) / 4 = .0719205. */
  @Test
  void share_andPower_areThoseOfTheFormula() {
    Leverage over = Leverage.of(WORLD, 2, 20, 5);
    assertThat(value(over.share())).isEqualTo(0.25);
    assertThat(value(over.power())).isCloseTo(0.0719205, within(1e-7));
    // The more easily others step in, the less it is: -ln(.75) / 8.
    assertThat(value(Leverage.of(WORLD, 2, 20, 9).power())).isCloseTo(0.0359603, within(1e-7));
  }

  @Test
  void theOtherWayRound_isOfTheOthersTrade() {
    assertThat(value(Leverage.of(WORLD, 20, 200, 5).share())).isEqualTo(0.75);
  }

  /* A trade with one above the trade with all is all of it, and its loss beyond every measure. */
  @Test
  void allOfItsTrade_hasNoFiniteLoss() {
    Leverage over = Leverage.of(WORLD, 200, 20, 5);
    assertThat(value(over.share())).isEqualTo(1);
    assertThat(over.power()).hasToString(Figure.missing("all of its trade is with it").toString());
  }

  @Test
  void whatIsNotRecorded_isMissingWithItsReason() {
    assertThat(Leverage.of(WORLD, 2, 200, 5).share().toString()).contains("no trade between");
    assertThat(Leverage.of(WORLD, 365, 2, 5).power().toString()).contains("no trade between");
    assertThat(Leverage.of(WORLD, 2, 999, 5).power().toString()).contains("no state in 2000");
  }
}
