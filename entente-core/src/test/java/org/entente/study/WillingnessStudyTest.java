package org.entente.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpBook;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.willingness.WarJoining;
import org.junit.jupiter.api.Test;

/// Made-up wars of twelve states in 2000 to 2013, one a year against state 1: those of its allies
/// (even numbers) that are strong (above 6) join, and nobody else but for one in each war.
class WillingnessStudyTest {
  private static final int STATES = 12;
  private static final int FIRST = 2000;
  private static final int END = 2014;

  private static Yearbook book() {
    MadeUpYear[] years = new MadeUpYear[END - FIRST];
    for (int y = 0; y < years.length; y++) {
      int[] states = new int[STATES];
      for (int s = 0; s < STATES; s++) {
        states[s] = s + 1;
      }
      MadeUpYear year = MadeUpYear.of(FIRST + y, states).all(DyadColumn.ALLIED, 0);
      for (int s = 1; s <= STATES; s++) {
        year.state(StateColumn.CINC, s, s > 6 ? .05 : .002);
        if (s > 1) {
          year.dyad(DyadColumn.ALLIED, 1, s, s % 2 == 0 ? 1 : 0);
        }
      }
      years[y] = year;
    }
    return MadeUpBook.of(years);
  }

  private static boolean joins(int year, int state) {
    return (state % 2 == 0 && state > 6) || state == 2 + year % 5;
  }

  private static List<CriterionCase> cases(int changedFrom) {
    List<CriterionCase> cases = new ArrayList<>();
    for (int year = FIRST; year < END; year++) {
      for (int state = 2; state <= STATES; state++) {
        boolean joined = joins(year, state) != (year >= changedFrom);
        cases.add(new CriterionCase(year, List.of(1, state), false, joined ? 1 : 0, "war " + year));
      }
    }
    return cases;
  }

  private static WillingnessReport report(int changedFrom) {
    return WillingnessStudy.of(book(), cases(changedFrom), Run.quiet()).report();
  }

  @Test
  void treatyAndPower_areFound() {
    WarJoining model = WillingnessStudy.of(book(), cases(END), Run.quiet()).model();

    assertThat(model.probability(WarJoining.row(1, .05)))
        .isGreaterThan(model.probability(WarJoining.row(1, .002)))
        .isGreaterThan(model.probability(WarJoining.row(0, .05)));
    assertThat(model.from()).isEqualTo(FIRST);
    assertThat(model.to()).isEqualTo(END - 1);
    assertThat(model.text())
        .isEqualTo(
            WillingnessStudy.of(book(), cases(END), Run.quiet(Run.DEFAULT_SEED, 2)).model().text());
  }

  /// By hand: eight wars, eleven others in each; wars are spoken of once twenty had joined, which
  /// is from the fifth on (three allies and one more in each, of which in some the one is an ally).
  @Test
  void report_countsWarsAndCases() {
    WillingnessReport report = report(END);

    assertThat(report.wars()).isEqualTo(14);
    assertThat(report.joined()).isEqualTo(14);
    int before = 0;
    int heard = 0;
    for (int year = FIRST; year < END; year++) {
      heard += before >= 20 ? 11 : 0;
      for (int state = 2; state <= STATES; state++) {
        before += joins(year, state) ? 1 : 0;
      }
    }
    assertThat(report.rated().getFirst().cases()).isEqualTo(heard);
    assertThat(report.rated().getFirst().auc().find().orElseThrow()).isGreaterThan(.8);
  }

  /// A law: what is said of a war rests on earlier wars alone. The last war turned round, the rank
  /// of its own cases turns round, and the model is not what is said by.
  @Test
  void laterWars_changeNothingSaid() {
    WillingnessReport one = report(END);
    WillingnessReport other = report(END - 1);

    assertThat(other.rated().getFirst().auc().find().orElseThrow())
        .isLessThan(one.rated().getFirst().auc().find().orElseThrow());
    assertThat(other.coefficients()).isNotEqualTo(one.coefficients());
  }

  @Test
  void tooFewWars_areRefused() {
    assertThatThrownBy(() -> WillingnessStudy.of(book(), cases(END).subList(0, 22), Run.quiet()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("fewer than 40 states joined a war");
  }
}
