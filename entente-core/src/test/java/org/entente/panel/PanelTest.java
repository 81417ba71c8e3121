package org.entente.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which years a date knows.
class PanelTest {
  private static final MadeUpBook BOOK =
      MadeUpBook.of(
          MadeUpYear.of(1998, 2, 20), MadeUpYear.of(1999, 2, 20), MadeUpYear.of(2000, 2, 20, 200));

  /* A year is known when it is over; of its own year only with the rule that says so. */
  @ParameterizedTest
  @CsvSource({
    "2014-01-01, COMPLETED, 2013",
    "2014-12-30, COMPLETED, 2013",
    "2014-12-31, COMPLETED, 2014",
    "2016-02-29, COMPLETED, 2015",
    "2014-01-01, CURRENT, 2014",
    "2014-12-31, CURRENT, 2014",
  })
  void lastKnownYear_isTheLastThatIsOver(LocalDate date, Panel.YearRule rule, int year) {
    assertThat(Panel.lastKnownYear(date, rule)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "1999-06-01, COMPLETED, 1998, 2",
    "1999-12-31, COMPLETED, 1999, 2",
    "2000-12-31, COMPLETED, 2000, 3",
    "2000-01-01, CURRENT, 2000, 3",
  })
  void panel_isOfTheYearThatTheDateKnows(
      LocalDate date, Panel.YearRule rule, int year, int states) {
    Panel panel = Panel.asOf(BOOK, date, rule);
    assertThat(panel.asOf()).isEqualTo(date);
    assertThat(panel.year()).isEqualTo(year);
    assertThat(panel.now().dyads().states()).isEqualTo(states);
    // Nothing dated later is among the years that it looks back on.
    assertThat(panel.recent()).allSatisfy(s -> assertThat(s.year()).isLessThanOrEqualTo(year));
  }

  @Test
  void aDateBeforeTheFirstYear_isRefused() {
    assertThatThrownBy(() -> Panel.asOf(BOOK, LocalDate.of(1998, 6, 1), Panel.YearRule.COMPLETED))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("1998");
  }
}
