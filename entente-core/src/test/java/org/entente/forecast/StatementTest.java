package org.entente.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.MadeUpYear;
import org.entente.part.DyadFigure;
import org.entente.scenario.MadeUpStates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Statements that can be graded: what they refuse, how they read, by hand.
class StatementTest {
  private static final LocalDate DAY = LocalDate.of(2015, 7, 10);
  private static final LocalDate END = LocalDate.of(2020, 7, 10);

  private static Statement statement(
      Statement.Kind kind, double low, double probability, double high, Integer... states) {
    return new Statement(
        "SCO", kind, List.of(states), DAY, END, probability, low, high, "made 2015");
  }

  @Test
  void aKindIsAboutItsNumberOfStates() {
    assertThat(statement(Statement.Kind.CLASH, .1, .2, .3, 750, 710).states())
        .as("in order of code")
        .containsExactly(710, 750);
    assertThat(statement(Statement.Kind.CLAUSE, .1, .2, .3).states()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(Statement.Kind.CLASH, .1, .2, .3, 710, 710))
        .withMessageContaining("[710]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(Statement.Kind.LEAVES, .1, .2, .3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(Statement.Kind.JOINS, .1, .2, .3, 1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(Statement.Kind.CLAUSE, .1, .2, .3, 2));
  }

  @ParameterizedTest
  @CsvSource({
    ".3, .2, .4",
    ".1, .5, .4",
    "-.1, .2, .3",
    ".1, .2, 1.1",
    "NaN, .2, .3",
    ".1, NaN, .3",
    ".1, .2, NaN"
  })
  void aProbabilityLiesInItsInterval(double low, double probability, double high) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(Statement.Kind.LEAVES, low, probability, high, 705))
        .withMessageContaining("(" + probability + ")");
  }

  @Test
  void itsEndsAreAllowed_itsDatesInOrder() {
    assertThat(statement(Statement.Kind.LEAVES, 0, 0, 0, 705).figure().find()).hasValue(0);
    assertThat(statement(Statement.Kind.LEAVES, 1, 1, 1, 705).figure().find()).hasValue(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Statement("SCO", Statement.Kind.LEAVES, List.of(705), DAY, DAY, .1, .1, .1, "made"))
        .withMessageContaining("must be after as of (2015-07-10)");
  }

  @Test
  void inWords() {
    assertThat(statement(Statement.Kind.LEAVES, .1, .2, .3, 705).says(List.of("Kazakhstan")))
        .isEqualTo("Kazakhstan leaves by 2020-07-10");
    assertThat(statement(Statement.Kind.JOINS, .1, .2, .3, 630).says(List.of("Iran")))
        .isEqualTo("Iran joins by 2020-07-10");
    assertThat(
            statement(Statement.Kind.CLASH, .1, .2, .3, 750, 770)
                .says(List.of("India", "Pakistan")))
        .isEqualTo("India and Pakistan clash in arms by 2020-07-10");
    assertThat(statement(Statement.Kind.CLAUSE, .1, .2, .3).says(List.of()))
        .isEqualTo("the clause of defence is called upon by 2020-07-10");
  }

  /* What the hash is taken of tells every field, and nothing but the fields. */
  @Test
  void theCanonicalForm_tellsEveryField() {
    Statement one = statement(Statement.Kind.CLASH, .1, .2, .3, 750, 770);
    assertThat(one.canonical())
        .isEqualTo("SCO|clash|750+770|2015-07-10|2020-07-10|0.2|0.1|0.3|made 2015");
    assertThat(statement(Statement.Kind.CLASH, .1, .2, .3, 770, 750).canonical())
        .isEqualTo(one.canonical());
    Set<String> forms = new HashSet<>();
    forms.add(one.canonical());
    forms.add(statement(Statement.Kind.CLASH, .1, .2, .3, 750, 771).canonical());
    forms.add(statement(Statement.Kind.CLASH, .1, .21, .3, 750, 770).canonical());
    forms.add(statement(Statement.Kind.CLASH, .11, .2, .3, 750, 770).canonical());
    forms.add(statement(Statement.Kind.CLASH, .1, .2, .31, 750, 770).canonical());
    assertThat(forms).hasSize(5);
  }

  @Test
  void theFigure_restsOnTheRecordOrTheRegistry() {
    Figure.Known clash =
        statement(Statement.Kind.CLASH, .1, .2, .3, 750, 770).figure().known().orElseThrow();
    assertThat(clash.provenance().datasets()).containsExactly(Provenance.YEARBOOK);
    assertThat(clash.interval()).isEqualTo(new Interval(.1, .3, .9, Interval.Basis.POSTERIOR));
    assertThat(
            statement(Statement.Kind.LEAVES, .1, .2, .3, 750)
                .figure()
                .known()
                .orElseThrow()
                .provenance()
                .datasets())
        .containsExactly(Provenance.WORLD);
  }

  /* Trust of .9 [.8, .95] is a clash of .1 [.05, .2]; pairs without a figure say nothing; the likeliest
  comes first. */
  @Test
  void clashes_areWhatTrustLacks() {
    Provenance made = Provenance.of(List.of(), 1, "dyads", "made");
    DyadFigure quiet =
        new DyadFigure(
            10, 20, Figure.of(.9, new Interval(.8, .95, .9, Interval.Basis.POSTERIOR), made), "");
    DyadFigure foes =
        new DyadFigure(
            10, 30, Figure.of(.4, new Interval(.3, .5, .9, Interval.Basis.POSTERIOR), made), "");
    DyadFigure unknown = new DyadFigure(20, 30, Figure.missing("no record"), "");
    var panel = MadeUpYear.panel(MadeUpYear.of(2010, 10, 20, 30));
    List<Statement> statements =
        Clashes.of(MadeUpStates.coalition(10, 20, 30), panel, List.of(quiet, foes, unknown));
    assertThat(statements)
        .extracting(Statement::states)
        .containsExactly(List.of(10, 30), List.of(10, 20));
    Statement last = statements.getLast();
    assertThat(last.probability()).isEqualTo(1 - .9);
    assertThat(last.low()).isEqualTo(1 - .95);
    assertThat(last.high()).isEqualTo(1 - .8);
    assertThat(last.by()).isEqualTo(LocalDate.of(2015, 12, 31));
    assertThat(Clashes.of(MadeUpStates.coalition(10, 20), panel, List.of())).isEmpty();
  }
}
