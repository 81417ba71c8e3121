package org.entente.text.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.text.claim.ClaimKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Claims by month and pair; counted by hand.
class PairMonthTest {
  private static ArchivedClaim claim(
      @Nullable String day, String from, String to, ClaimKind kind, boolean repeated) {
    return new ArchivedClaim(
        "page",
        day == null ? null : LocalDate.parse(day),
        from,
        to,
        kind,
        kind.sign(),
        false,
        "asserted",
        .8,
        "sentence",
        repeated);
  }

  private static ArchivedClaim claim(String day, String from, String to, ClaimKind kind) {
    return claim(day, from, to, kind, false);
  }

  private static String words(PairMonth m) {
    return m.month() + " " + m.first() + " " + m.second() + " " + m.claims().size();
  }

  @Test
  void bothDirectionsAreOnePair_monthsInOrder() {
    List<PairMonth> months =
        PairMonth.of(
            List.of(
                claim("2014-04-30", "RUS", "UKR", ClaimKind.ASSAULT),
                claim("2014-03-31", "UKR", "RUS", ClaimKind.ACCUSE),
                claim("2014-03-01", "RUS", "UKR", ClaimKind.THREATEN),
                claim("2013-12-31", "CHL", "PER", ClaimKind.AID),
                claim("2014-03-05", "CHL", "PER", ClaimKind.AID),
                claim("2014-03-05", "CHL", "NOR", ClaimKind.AID)));
    assertThat(months.stream().map(PairMonthTest::words))
        .containsExactly(
            "2013-12 CHL PER 1",
            "2014-03 CHL NOR 1",
            "2014-03 CHL PER 1",
            "2014-03 RUS UKR 2",
            "2014-04 RUS UKR 1");
  }

  @Test
  void withoutADay_orARepeat_isNotCounted() {
    assertThat(
            PairMonth.of(
                List.of(
                    claim(null, "RUS", "UKR", ClaimKind.ASSAULT, false),
                    claim("2014-03-01", "RUS", "UKR", ClaimKind.ASSAULT, true))))
        .isEmpty();
    assertThat(PairMonth.of(List.of())).isEmpty();
  }

  /* Conflict: classes of conflict, and rivalry; fear and harm divide and are none. */
  @Test
  void conflictIsCountedByItsClasses() {
    List<ArchivedClaim> claims = new ArrayList<>();
    for (ClaimKind kind : ClaimKind.values()) {
      claims.add(claim("2014-03-01", "RUS", "UKR", kind));
    }
    PairMonth month = PairMonth.of(claims).getFirst();
    int dividing =
        (int) java.util.Arrays.stream(ClaimKind.values()).filter(k -> k.sign() < 0).count();
    assertThat(month.count(-1)).isEqualTo(dividing);
    assertThat(month.count(1)).isEqualTo(ClaimKind.values().length - dividing);
    // REQUEST ACCUSE REJECT THREATEN OPPOSE, PROTEST MOBILIZE SANCTION COERCE ASSAULT, RIVALRY
    assertThat(month.conflict()).isEqualTo(11);
    assertThat(month.byKind().values()).containsOnly(1);
    assertThat(month.byKind()).hasSize(ClaimKind.values().length);
  }

  /* A denied attack binds: it is no conflict. */
  @Test
  void whatIsDenied_isNoConflict() {
    ArchivedClaim c = claim("2014-03-01", "RUS", "UKR", ClaimKind.ASSAULT);
    ArchivedClaim denied =
        new ArchivedClaim(
            c.page(), c.date(), c.from(), c.to(), c.kind(), 1, false, "negated", .8, "s", false);
    PairMonth month = PairMonth.of(List.of(c, denied)).getFirst();
    assertThat(month.conflict()).isEqualTo(1);
    assertThat(month.count(1)).isEqualTo(1);
    assertThat(month.byKind()).isEqualTo(Map.of(ClaimKind.ASSAULT, 2));
  }

  /* Law: the order of the claims does not change the counts; each dated claim is in one month. Seed 41. */
  @Test
  void everyClaimIsInOneMonth_inAnyOrder() {
    Random random = new Random(41);
    List<String> codes = List.of("CHL", "NOR", "PER", "RUS", "UKR");
    List<ArchivedClaim> claims = new ArrayList<>();
    for (int k = 0; k < 300; k++) {
      String day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(400)).toString();
      String from = codes.get(random.nextInt(5));
      String to = codes.get(random.nextInt(5));
      ClaimKind kind = random.nextBoolean() ? ClaimKind.AID : ClaimKind.ASSAULT;
      claims.add(claim(day, from, to, kind));
    }
    List<String> counts = PairMonth.of(claims).stream().map(PairMonthTest::words).toList();
    int sum = PairMonth.of(claims).stream().mapToInt(m -> m.claims().size()).sum();
    assertThat(sum).isEqualTo(300);
    Collections.shuffle(claims, random);
    assertThat(PairMonth.of(claims).stream().map(PairMonthTest::words).toList()).isEqualTo(counts);
    assertThat(PairMonth.of(claims))
        .allSatisfy(m -> {
          assertThat(m.first().compareTo(m.second())).isLessThanOrEqualTo(0);
          assertThat(m.claims()).allMatch(c -> c.isOf(m.first(), m.second()));
          assertThat(m.claims()).allMatch(c -> c.isOf(m.second(), m.first()));
        });
  }
}
