package org.entente.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Who reads the years before a succession finds the successor in its predecessor's place; expected
/// values are the made-up ones of the predecessor.
class SuccessorYearsTest {
  private static final int FRANCE = 220;
  private static final int GERMANY = 255;
  private static final int WEST_GERMANY = 260;
  private static final int EAST_GERMANY = 265;

  /* One year; each state's share is its place over ten, each dyad's trade its number. */
  private record OneYear(YearSlice slice) implements Yearbook {
    static OneYear of(int year, int... codes) {
      Dyads dyads = Dyads.of(codes);
      float[] shares = new float[dyads.states()];
      for (int i = 0; i < shares.length; i++) {
        shares[i] = i / 10f;
      }
      float[] trade = new float[dyads.count()];
      for (int d = 0; d < trade.length; d++) {
        trade[d] = d;
      }
      return new OneYear(
          new YearSlice(
              year,
              dyads,
              0,
              Map.of(),
              Map.of(StateColumn.CINC, shares, StateColumn.IDEAL_POINT, shares),
              Map.of(DyadColumn.TRADE, trade),
              new byte[0],
              new byte[dyads.count()][0]));
    }

    @Override
    public NavigableSet<Integer> years() {
      return new TreeSet<>(List.of(slice.year()));
    }

    @Override
    public YearSlice year(int year) {
      return slice;
    }

    @Override
    public List<Dataset> datasets() {
      return List.of();
    }
  }

  private static YearSlice read(Yearbook book, LocalDate date) {
    return Panel.asOf(book, date, Panel.YearRule.COMPLETED).now();
  }

  @Test
  void germany_standsForWestGermany_fromTheDayOfUnity() {
    OneYear book = OneYear.of(1989, FRANCE, WEST_GERMANY, EAST_GERMANY);
    YearSlice before = read(book, LocalDate.of(1990, 10, 2));
    assertThat(before.dyads().findState(GERMANY)).isEmpty();
    YearSlice after = read(book, LocalDate.of(1990, 12, 1));
    assertThat(after.dyads().findState(WEST_GERMANY)).isEmpty();
    int germany = after.dyads().findState(GERMANY).orElseThrow();
    assertThat(after.at(StateColumn.CINC, germany)).isEqualTo(0.1f);
    // The dyads of three states are (0,1), (0,2), (1,2).
    assertThat(after.at(DyadColumn.TRADE, after.dyads().find(GERMANY, EAST_GERMANY).orElseThrow()))
        .isEqualTo(2);
  }

  @Test
  void yearsAndDatesApart_areAsTheyStand() {
    OneYear book = OneYear.of(1989, FRANCE, WEST_GERMANY);
    assertThat(read(book, LocalDate.of(2014, 1, 1)).dyads().findState(GERMANY)).isEmpty();
    OneYear both = OneYear.of(1990, FRANCE, GERMANY, WEST_GERMANY);
    assertThat(read(both, LocalDate.of(1991, 6, 30)).dyads().findState(WEST_GERMANY)).isPresent();
  }

  @Test
  void heirsOfAStateThatWasDivided_haveItsTies_butNotItsSize_norTiesBetweenThem() {
    OneYear book = OneYear.of(1992, FRANCE, 315, 710);
    YearSlice after = read(book, LocalDate.of(1993, 6, 30));
    int czechia = after.dyads().findState(316).orElseThrow();
    int slovakia = after.dyads().findState(317).orElseThrow();
    assertThat(after.at(StateColumn.CINC, czechia)).isNaN();
    assertThat(after.at(StateColumn.IDEAL_POINT, slovakia)).isEqualTo(0.1f);
    assertThat(after.at(DyadColumn.TRADE, after.dyads().find(FRANCE, 317).orElseThrow())).isZero();
    assertThat(after.at(DyadColumn.TRADE, after.dyads().find(316, 710).orElseThrow())).isEqualTo(2);
    assertThat(after.at(DyadColumn.TRADE, after.dyads().find(316, 317).orElseThrow())).isNaN();
    assertThat(after.sketch(after.dyads().find(316, 317).orElseThrow())).isEmpty();
  }
}
