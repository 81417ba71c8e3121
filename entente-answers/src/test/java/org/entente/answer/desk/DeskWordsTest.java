package org.entente.answer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.answer.page.Column;
import org.entente.answer.page.Figures;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.question.MadeUpDesk;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpBook;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.situation.Premise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines and columns that many answers share, by hand from small years.
class DeskWordsTest {
  private static MadeUpYear year() {
    return year(2014);
  }

  private static MadeUpYear year(int year) {
    return MadeUpYear.of(year, 1, 2, 3)
        .votes(1, 2, 3, 2, 1)
        .trade(1, 2, 0.2)
        .all(DyadColumn.HOSTILITY_10, 0)
        .state(StateColumn.CINC, 1, 0.5);
  }

  /* Each kind of figures with the year that its evidence ends in; what is not there is not named. */
  @Test
  void theLine_namesWhatIsKnown_withItsLastYear() {
    Panel panel =
        MadeUpYear.panel(
            year(2010),
            year(2012).dataEnd(DyadColumn.HOSTILITY_10, 2010),
            year(2014).dataEnd(DyadColumn.HOSTILITY_10, 2010).dataEnd(StateColumn.CINC, 2012));
    assertThat(EvidenceLine.of(panel))
        .isEqualTo(
            "Evidence to: votes 2014, trade 2014, disputes 2010, capabilities 2012, membership"
                + " December 2014.");
    Panel votes = MadeUpYear.panel(MadeUpYear.of(2014, 1, 2).votes(1, 2, 1, 1, 1));
    assertThat(EvidenceLine.of(votes))
        .isEqualTo("Evidence to: votes 2014, membership December 2014.");
  }

  /* Nothing is known of memberships after the last month of the registry. */
  @ParameterizedTest
  @CsvSource({
    "2015-07-10, July 2015",
    "2026-11-30, November 2026",
    "2026-12-01, November 2026",
    "2999-01-01, November 2026",
    "1900-01-31, January 1900",
  })
  void membership_isOfTheMonth_orTheLastThatIsKnown(LocalDate date, String month) {
    assertThat(EvidenceLine.ofMembership(date)).isEqualTo("Evidence to: membership " + month + ".");
  }

  @Test
  void aDossier_hasItsDay_orNone() {
    assertThat(EvidenceLine.ofDossier(null, null))
        .isEqualTo("Evidence to: the dossier, which has no date.");
    assertThat(EvidenceLine.ofDossier(LocalDate.of(2015, 7, 10), MadeUpYear.panel(year())))
        .isEqualTo("Evidence to: the dossier 2015-07-10, capabilities 2014.");
  }

  @Test
  void theEndOfAYear_isNotBeyondTheBook() {
    MadeUpBook book = MadeUpBook.of(year());
    assertThat(EvidenceLine.atTheEndOf(9999, book)).endsWith("membership December 2014.");
    assertThat(EvidenceLine.atTheEndOf(1, book)).endsWith("membership December 2014.");
  }

  @Test
  void sources_areThoseOfTheYearbook_inOrderOfKey_once() {
    Figure made = Figure.exact(1, Provenance.of(List.of("made", "unknown"), 1, "x", "m"));
    List<Source> sources =
        FigureSources.of(
            List.of(made, made, Figure.missing("no"), Figures.exact(2)), MadeUpDesk.yearbook(1));
    assertThat(sources)
        .containsExactly(new Source("made", "Made-up figures", "1.0", "Nobody. Nothing.", "none"));
    assertThat(FigureSources.of(List.of(), MadeUpDesk.yearbook(1))).isEmpty();
    assertThat(FigureSources.named(List.of("unknown"), MadeUpDesk.yearbook(1))).isEmpty();
  }

  private static final Table TABLE =
      Table.builder("t", "T", "c")
          .column(Column.text("a", "A", "A."))
          .column(Column.integer("n", "N", "N.", ""))
          .row("x", null)
          .row(null, 2)
          .shown(1)
          .build();

  @Test
  void whatIsReal_isAsItIs() {
    assertThat(Supposed.in(TABLE, Premise.REAL)).isSameAs(TABLE);
  }

  /* Exports say it in every row; readers have it in the title. */
  @Test
  void whatIsSupposed_isSaidInEveryRowOfAnExport() {
    Premise premise =
        new Premise(
            "if Lorien were a member",
            List.of(new Premise.Assumption("Lorien is a member", "assumed")));
    Table supposed = Supposed.in(TABLE, premise);
    assertThat(supposed.rows())
        .allMatch(row -> "if Lorien were a member".equals(row.getLast()))
        .hasSize(2);
    assertThat(supposed.shownColumns()).isEqualTo(TABLE.shownColumns());
    assertThat(supposed.shown()).isEqualTo(1);
    assertThat(supposed.columns().getLast().key()).isEqualTo("supposed");
  }

  @Test
  void aShare_isShownAsOne() {
    assertThat(PartUnits.of(true)).isEqualTo("share");
    assertThat(PartUnits.of(false)).isEmpty();
    assertThat(PartUnits.IN_ROW).isEqualTo("@" + PartUnits.column().key());
  }
}
