package org.entente.answer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.answer.page.Cells;
import org.entente.answer.page.Page;
import org.entente.answer.question.MadeUpAnswers;
import org.entente.answer.question.MadeUpDesk;
import org.entente.text.archive.ArchivedClaim;
import org.entente.text.claim.ClaimKind;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Pairs through time, counted by hand from a few claims.
class FollowPageTest {
  private static final State ARVIA = MadeUpDesk.world().getState("Arvia");
  private static final State BORTLAND = MadeUpDesk.world().getState("Bortland");
  private static final State LORIEN = MadeUpDesk.world().getState("Lorien");

  private static ArchivedClaim claim(
      @Nullable String date,
      String from,
      String to,
      ClaimKind kind,
      double sure,
      boolean repeated) {
    return new ArchivedClaim(
        "p" + date,
        date == null ? null : LocalDate.parse(date),
        from,
        to,
        kind,
        kind.sign(),
        false,
        "asserted",
        sure,
        from + " " + kind.word() + " " + to + " " + sure,
        repeated);
  }

  private static Page page(ArchivedClaim... claims) {
    return FollowPage.of(
        "Pairs",
        List.of(new FollowPage.Pair(ARVIA, BORTLAND), new FollowPage.Pair(ARVIA, LORIEN)),
        List.of(claims),
        MadeUpDesk.yearbook(1),
        0,
        MadeUpAnswers.run());
  }

  @Test
  void nothing_isSaidSo() {
    assertThat(page().finding()).isEqualTo("No dated claim is about them.");
    assertThat(page().sections()).isEmpty();
    assertThat(page(claim(null, "ARV", "BOR", ClaimKind.FEAR, 0.9, false)).finding())
        .isEqualTo("No dated claim is about them.");
    assertThat(page(claim("2010-01-02", "CES", "BOR", ClaimKind.FEAR, 0.9, false)).finding())
        .isEqualTo("No dated claim is about them.");
  }

  /* Of Arvia and Bortland in January a threat, an attack and an aid, in either direction; in March a
  fear, which divides and is no conflict; one repeats, one has no date, one is of another pair. */
  @Test
  void claims_areCountedByMonthPairAndKind() {
    Page page =
        page(
            claim("2010-03-05", "ARV", "BOR", ClaimKind.FEAR, 0.9, false),
            claim("2010-01-20", "BOR", "ARV", ClaimKind.ASSAULT, 0.4, false),
            claim("2010-01-02", "ARV", "BOR", ClaimKind.THREATEN, 0.8, false),
            claim("2010-01-02", "ARV", "BOR", ClaimKind.AID, 0.6, false),
            claim("2010-01-03", "ARV", "BOR", ClaimKind.AID, 0.6, true),
            claim(null, "ARV", "BOR", ClaimKind.AID, 0.6, false),
            claim("2011-05-05", "LOR", "ARV", ClaimKind.ACCUSE, 0.6, false),
            claim("2011-05-05", "LOR", "BOR", ClaimKind.ACCUSE, 0.6, false));
    assertThat(page.finding())
        .isEqualTo(
            "5 claims (7 with undated pages and those that repeat another) from 2010-01 to 2011-05,"
                + " most of conflict in 2010-01 (ARV-BOR 2), 2011-05 (ARV-LOR 1).");
    Cells months = Cells.of(page, "months");
    assertThat(months.all("month")).containsExactly("2010-01", "2010-03", "2011-05");
    assertThat(months.all("binding")).containsExactly(1L, 0L, 0L);
    assertThat(months.all("dividing")).containsExactly(2L, 1L, 1L);
    assertThat(months.all("conflict")).containsExactly(2L, 0L, 1L);
    assertThat(months.at("kinds", "2010-01")).isEqualTo("aid 1, threaten 1, assault 1");
    assertThat(months.at("sentence", "2010-01")).isEqualTo("ARV threaten BOR 0.8");
    Cells years = Cells.of(page, "years");
    assertThat(years.all("year")).containsExactly(2010L, 2011L);
    assertThat(years.all("pair")).containsExactly("ARV-BOR", "ARV-LOR");
    assertThat(years.all("dividing")).containsExactly(3L, 1L);
    Cells claims = Cells.of(page, "claims");
    assertThat(claims.table().rows()).hasSize(7);
    assertThat(claims.all("date").getFirst()).isEqualTo(LocalDate.of(2010, 1, 2));
    assertThat(claims.all("date").getLast()).as("undated ones last").isNull();
  }

  @Test
  void oneClaim_isOne_andWithoutConflictItIsSaid() {
    assertThat(page(claim("2010-01-02", "ARV", "BOR", ClaimKind.AID, 0.6, false)).finding())
        .isEqualTo("1 claim from 2010-01 to 2010-01, none of conflict.");
  }

  /* Standing relations have no class of events; the others theirs, with code and quad class. */
  @Test
  void aRow_hasTheColumnsOfEventData() {
    Cells claims =
        new Cells(
            ClaimTable.of(
                List.of(
                    claim("2010-01-02", "ARV", "BOR", ClaimKind.OPPOSE, 0.5, false),
                    claim("2010-01-02", "ARV", "BOR", ClaimKind.RIVALRY, 0.5, false)),
                1));
    assertThat(claims.all("plover")).as("PLOVER has no OPPOSE").containsExactly("REJECT", "");
    assertThat(claims.all("cameo_root")).containsExactly("12", "");
    assertThat(claims.all("quad_class")).containsExactly(3L, 0L);
    assertThat(claims.all("relation")).containsExactly("oppose", "rivalry");
    assertThat(claims.table().shownRows()).hasSize(1);
  }
}
