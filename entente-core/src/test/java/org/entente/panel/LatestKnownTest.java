package org.entente.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.evidence.Drift;
import org.junit.jupiter.api.Test;

/// Made-up years; expected values are those put into the year named.
class LatestKnownTest {
  /* Votes to 2023, capabilities to 2022, trade to 2014; state 3 is born in 2016. */
  private static Map<Integer, MadeUpYear> years() {
    TreeMap<Integer, MadeUpYear> years = new TreeMap<>();
    for (int year = 2010; year <= 2023; year++) {
      int y = year;
      MadeUpYear made = year < 2016 ? MadeUpYear.of(year, 1, 2) : MadeUpYear.of(year, 1, 2, 3);
      made.votes(1, 2, year, 0, 0).dataEnd(DyadColumn.YY, year);
      made.state(StateColumn.GDP, 1, year * 1e6).dataEnd(StateColumn.GDP, year);
      made.dataEnd(StateColumn.CINC, Math.min(year, 2022))
          .dataEnd(DyadColumn.TRADE, Math.min(y, 2014));
      if (year <= 2022) {
        made.state(StateColumn.CINC, 1, year / 1e5);
      }
      if (year <= 2014) {
        made.dyad(DyadColumn.TRADE, 1, 2, 10 * year);
      }
      years.put(year, made);
    }
    return years;
  }

  private static Panel panel(Map<Integer, MadeUpYear> years, String date) {
    TreeMap<Integer, YearSlice> slices = new TreeMap<>();
    years.forEach((year, made) -> slices.put(year, made.slice()));
    return Panel.asOf(
        new MadeUpBook(slices, Drift.NOT_MEASURED),
        LocalDate.parse(date),
        Panel.YearRule.COMPLETED);
  }

  @Test
  void eachColumnIsOfItsOwnLastYear() {
    Panel panel = panel(years(), "2026-11-28");
    YearSlice now = panel.now();

    assertThat(panel.year()).isEqualTo(2023);
    assertThat(panel.present()).isEqualTo(2025);
    assertThat(now.at(DyadColumn.YY, now.dyads().find(1, 2).orElseThrow())).isEqualTo(2023f);
    assertThat(now.at(StateColumn.CINC, 0)).isEqualTo((float) (2022 / 1e5));
    assertThat(now.at(DyadColumn.TRADE, now.dyads().find(1, 2).orElseThrow())).isEqualTo(20140f);
    assertThat(now.lastYear(DyadColumn.TRADE)).isEqualTo(2014);
    assertThat(panel.age(List.of(DyadColumn.TRADE))).isEqualTo(11);
    assertThat(panel.age(List.of(StateColumn.CINC, DyadColumn.YY))).isEqualTo(3);
  }

  /// 20,140 million dollars over the GDP of 2014 (2,014 million), not of 2023.
  @Test
  void whatIsDerivedMixesNoYears() {
    YearSlice now = panel(years(), "2026-11-28").now();

    assertThat(now.at(DyadColumn.TRADE_GDP_FORWARD, now.dyads().find(1, 2).orElseThrow()))
        .isEqualTo(10f);
    assertThat(now.lastYear(DyadColumn.TRADE_GDP_FORWARD)).isEqualTo(2014);
  }

  @Test
  void aStateBornSinceHasNoValueThen() {
    YearSlice now = panel(years(), "2026-11-28").now();

    assertThat(now.at(DyadColumn.TRADE, now.dyads().find(1, 3).orElseThrow())).isNaN();
    assertThat(now.at(DyadColumn.TRADE, now.dyads().find(2, 3).orElseThrow())).isNaN();
  }

  @Test
  void recentYearsGoBackFromEachColumnsOwn() {
    YearSlice before = panel(years(), "2026-11-28").recent().get(1);

    assertThat(before.at(DyadColumn.TRADE, before.dyads().find(1, 2).orElseThrow()))
        .isEqualTo(20130f);
    assertThat(before.lastYear(StateColumn.CINC)).isEqualTo(2021);
    assertThat(before.at(DyadColumn.YY, before.dyads().find(1, 2).orElseThrow())).isEqualTo(2022f);
  }

  /// A year without any roll call takes those of the year before.
  @Test
  void aYearWithoutVotesTakesThoseBefore() {
    Map<Integer, MadeUpYear> years = years();
    years.put(
        2024,
        MadeUpYear.of(2024, 1, 2, 3).state(StateColumn.GDP, 1, 1).dataEnd(StateColumn.GDP, 2024));
    Panel panel = panel(years, "2025-06-01");

    assertThat(panel.year()).isEqualTo(2024);
    assertThat(panel.now().lastYear(DyadColumn.YY)).isEqualTo(2023);
    assertThat(panel.now().rollCalls()).isEqualTo(10);
  }

  /// Each year has ten roll calls: two joint votes are fewer than a quarter, three are not. The
  /// pair's figures are those of the year before, with that year's number of roll calls; a pair
  /// that has enough keeps its own.
  @Test
  void aPairWithTooFewJointVotesTakesThoseOfTheYearBefore() {
    Map<Integer, MadeUpYear> years = years();
    Objects.requireNonNull(years.get(2022)).votes(1, 3, 8, 0, 0).votes(2, 3, 7, 0, 0);
    Objects.requireNonNull(years.get(2023)).votes(1, 3, 1, 0, 1).votes(2, 3, 3, 0, 0);
    YearSlice now = panel(years, "2023-12-31").now();
    int seldom = now.dyads().find(1, 3).orElseThrow();
    int often = now.dyads().find(2, 3).orElseThrow();

    assertThat(now.at(DyadColumn.YY, seldom)).isEqualTo(8f);
    assertThat(now.at(DyadColumn.NN, seldom)).isZero();
    assertThat(now.lastYear(DyadColumn.YY, seldom)).isEqualTo(2022);
    assertThat(JointVotes.areEnough(now, DyadColumn.YY, seldom)).isTrue();
    assertThat(now.at(DyadColumn.YY, often)).isEqualTo(3f);
    assertThat(now.lastYear(DyadColumn.YY, often)).isEqualTo(2023);
  }

  /// Where no year has enough, the latest is kept, to say how few there were.
  @Test
  void aPairThatNeverHadEnoughKeepsItsFew() {
    Map<Integer, MadeUpYear> years = years();
    Objects.requireNonNull(years.get(2023)).votes(1, 3, 1, 0, 1);
    YearSlice now = panel(years, "2023-12-31").now();
    int pair = now.dyads().find(1, 3).orElseThrow();

    assertThat(JointVotes.areEnough(now, DyadColumn.YY, pair)).isFalse();
    assertThat(JointVotes.tooFew(now, pair))
        .isEqualTo("2 joint votes of 10 roll calls in 2023, fewer than a quarter");
  }

  /// The release of 2020 knows of states 1 and 2 only: the share of state 3 is that of 2019, all
  /// its terms, 30 of 100 and not of 200; what state 1 has with it is of 2020.
  @Test
  void aStateThatTheNewestTradeLeavesOutHasItsSharesOfBefore() {
    Map<Integer, MadeUpYear> years = new TreeMap<>();
    for (int year = 2019; year <= 2020; year++) {
      MadeUpYear made = MadeUpYear.of(year, 1, 2, 3);
      made.state(StateColumn.TRADE, 1, 200).state(StateColumn.TRADE, 2, 200);
      made.dyad(DyadColumn.TRADE, 1, 2, 50).dyad(DyadColumn.TRADE, 1, 3, 30);
      made.dataEnd(StateColumn.TRADE, year).dataEnd(DyadColumn.TRADE, year);
      if (year == 2019) {
        made.state(StateColumn.TRADE, 3, 100);
      }
      years.put(year, made);
    }
    Panel panel = panel(years, "2020-12-31");
    YearSlice now = panel.now();
    int pair = now.dyads().find(1, 3).orElseThrow();

    assertThat(now.at(DyadColumn.TRADE_SHARE_BACK, pair)).isEqualTo(0.3f);
    assertThat(now.lastYear(DyadColumn.TRADE_SHARE_FORWARD, 2)).isEqualTo(2019);
    assertThat(now.at(DyadColumn.TRADE_SHARE_FORWARD, pair)).isEqualTo(0.15f);
    assertThat(now.lastYear(DyadColumn.TRADE_SHARE_FORWARD, 0)).isEqualTo(2020);
    assertThat(panel.recent().get(1).at(DyadColumn.TRADE_SHARE_BACK, pair)).isNaN();
  }

  /// All later years replaced by noise: nothing that is known as of the date changes.
  @Test
  void laterYearsChangeNothing() {
    for (long seed = 1; seed <= 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Map<Integer, MadeUpYear> noisy = years();
      for (int year = 2017; year <= 2023; year++) {
        MadeUpYear noise = MadeUpYear.of(year, 1, 2, 3, 4);
        for (DyadColumn column : DyadColumn.list()) {
          if (!column.isDerived()) {
            noise
                .dyad(column, 1, 2, random.nextDouble())
                .dataEnd(column, random.nextInt(2000, year + 1));
          }
        }
        for (StateColumn column : StateColumn.list()) {
          noise
              .state(column, 1, random.nextDouble())
              .dataEnd(column, random.nextInt(2000, year + 1));
        }
        noisy.put(year, noise);
      }
      YearSlice as = panel(years(), "2017-07-10").now();
      YearSlice is = panel(noisy, "2017-07-10").now();

      for (DyadColumn column : DyadColumn.list()) {
        assertThat(is.lastYear(column))
            .as("%s, seed %d", column, seed)
            .isEqualTo(as.lastYear(column));
        for (int d = 0; d < as.dyads().count(); d++) {
          assertThat(is.at(column, d))
              .as("%s, seed %d", column, seed)
              .isEqualTo(Float.valueOf(as.at(column, d)));
        }
      }
      for (StateColumn column : StateColumn.list()) {
        assertThat(is.at(column, 0))
            .as("%s, seed %d", column, seed)
            .isEqualTo(Float.valueOf(as.at(column, 0)));
      }
    }
  }
}
