package org.entente.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Changed values reach what is derived from them, and nothing else. Expected values by hand.
class OverlayTest {
  private static final double CLOSE = 1e-6;

  private final YearSlice base =
      MadeUpYear.of(2010, 2, 20, 200)
          .state(StateColumn.GDP, 2, 8e6)
          .state(StateColumn.GDP, 20, 2e6)
          .state(StateColumn.TRADE, 2, 4)
          .state(StateColumn.TRADE, 20, 2)
          .dyad(DyadColumn.TRADE, 2, 20, 1)
          .served(DyadColumn.TRADE, 2009, "flows")
          .served(StateColumn.GDP, 2010, "products")
          .slice();

  @Test
  void shares_areDerived() {
    assertThat(base.at(DyadColumn.TRADE_GDP_FORWARD, 0)).isCloseTo(0.125f, within((float) CLOSE));
    assertThat(base.at(DyadColumn.TRADE_GDP_BACK, 0)).isCloseTo(0.5f, within((float) CLOSE));
    assertThat(base.at(DyadColumn.TRADE_SHARE_FORWARD, 0)).isEqualTo(0.25f);
    assertThat(base.at(DyadColumn.TRADE_SHARE_BACK, 0)).isEqualTo(0.5f);
    assertThat(base.at(DyadColumn.TRADE_GDP_FORWARD, 1)).isNaN();
  }

  @Test
  void halvedProduct_doublesTheShareOfThatStateOnly() {
    YearSlice changed = base.overlaid(Overlay.none().with(StateColumn.GDP, 20, 1e6));
    assertThat(changed.at(DyadColumn.TRADE_GDP_BACK, 0)).isEqualTo(1);
    assertThat(changed.at(DyadColumn.TRADE_GDP_FORWARD, 0)).isEqualTo(0.125f);
    assertThat(base.at(DyadColumn.TRADE_GDP_BACK, 0)).isEqualTo(0.5f);
  }

  @Test
  void changedTrade_reachesAllFourShares_inEitherOrderOfTheStates() {
    YearSlice changed = base.overlaid(Overlay.none().with(DyadColumn.TRADE, 20, 2, 0.5));
    assertThat(changed.at(DyadColumn.TRADE_GDP_FORWARD, 0)).isEqualTo(0.0625f);
    assertThat(changed.at(DyadColumn.TRADE_GDP_BACK, 0)).isEqualTo(0.25f);
    assertThat(changed.at(DyadColumn.TRADE_SHARE_FORWARD, 0)).isEqualTo(0.125f);
    assertThat(changed.at(DyadColumn.TRADE_SHARE_BACK, 0)).isEqualTo(0.25f);
  }

  @Test
  void columnThatTheYearLacks_holdsTheChangeAlone() {
    YearSlice changed = base.overlaid(Overlay.none().with(DyadColumn.ALLIED, 2, 200, 1));
    assertThat(changed.at(DyadColumn.ALLIED, 1)).isEqualTo(1);
    assertThat(changed.at(DyadColumn.ALLIED, 0)).isNaN();
  }

  @Test
  void overlays_lieOnEachOther() {
    YearSlice changed =
        base.overlaid(Overlay.none().with(StateColumn.GDP, 20, 1e6))
            .overlaid(Overlay.none().with(DyadColumn.TRADE, 2, 20, 2));
    assertThat(changed.at(DyadColumn.TRADE_GDP_BACK, 0)).isEqualTo(2);
  }

  @Test
  void derivedColumnsAndStrangers_areRefused() {
    assertThatThrownBy(() -> Overlay.none().with(DyadColumn.TRADE_GDP_BACK, 2, 20, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gdp");
    assertThatThrownBy(() -> base.overlaid(Overlay.none().with(StateColumn.GDP, 365, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("365");
  }

  @Test
  void derivedColumn_isServedByWhatItIsMadeOf_andEndsWithTheFirstOfThem() {
    assertThat(base.datasets(DyadColumn.TRADE_GDP_FORWARD)).containsExactly("flows", "products");
    assertThat(base.lastYear(DyadColumn.TRADE_GDP_FORWARD)).isEqualTo(2009);
    assertThat(base.datasets(DyadColumn.REMITTANCE_GDP_BACK)).isEmpty();
  }

  @Test
  void keyMadeLater_hasAPlaceInASliceMadeBefore() {
    DyadColumn own = DyadColumn.of("bridges", "bridges", "bridges", false);
    assertThat(DyadColumn.of("bridges", "bridges", "bridges", false)).isSameAs(own);
    assertThat(base.at(own, 0)).isNaN();
    assertThat(base.overlaid(Overlay.none().with(own, 2, 20, 3)).at(own, 0)).isEqualTo(3);
    assertThatThrownBy(() -> DyadColumn.of("bridges", "tunnels", "bridges", false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void foldedCounts_areSixToAnArea_named() {
    assertThat(DyadColumn.votesOn(Issue.HUMAN_RIGHTS))
        .extracting(Column::column)
        .isEqualTo(List.of("hr_yy", "hr_ya", "hr_yn", "hr_aa", "hr_an", "hr_nn"));
    assertThat(StateColumn.positionSdOn(Issue.NUCLEAR).column()).isEqualTo("ideal_point_nu_sd");
  }
}
