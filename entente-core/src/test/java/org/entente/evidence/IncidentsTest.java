package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.entente.evidence.Incident.Act;
import org.entente.evidence.Incident.Deaths;
import org.entente.evidence.Incident.Side;
import org.entente.world.Spell;
import org.entente.world.Spell.Precision;
import org.junit.jupiter.api.Test;

/// Incidents between made-up states 2, 20 and 200; expected values are counted by hand.
class IncidentsTest {
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 15);

  private static Side side(int hostility, Integer... states) {
    return new Side(List.of(states), hostility, new TreeMap<>());
  }

  private static Incident incident(Spell spell, Side one, Side other, Act act) {
    return new Incident(
        spell, one, other, act, new Deaths(3, 9), false, "a fight", List.of("a", "b"), true);
  }

  private static Incident clash(LocalDate from, LocalDate to) {
    return incident(new Spell(from, to), side(4, 20), side(4, 2), Act.CLASH);
  }

  @Test
  void sidesSayWhoStandsAgainstWhom() {
    Incident i = incident(new Spell(JUNE, JUNE), side(4, 20, 2), side(1, 200), Act.ATTACK);
    assertThat(i.one().states()).containsExactly(2, 20);
    assertThat(i.isBetween(2, 200)).isTrue();
    assertThat(i.isBetween(200, 20)).isTrue();
    assertThat(i.isBetween(2, 20)).isFalse();
    assertThat(i.isBetween(2, 365)).isFalse();
    assertThat(i.hostility()).isEqualTo(4);
    assertThat(i.hostilityOf(20)).isEqualTo(4);
    assertThat(i.hostilityOf(200)).isEqualTo(1);
    assertThat(i.hostilityOf(365)).isZero();
  }

  @Test
  void aProxyIsNoGovernment() {
    TreeMap<Integer, String> through = new TreeMap<>();
    through.put(200, "an armed group");
    Incident i =
        incident(
            new Spell(JUNE, JUNE), side(4, 2, 20), new Side(List.of(200), 4, through), Act.CLASH);
    assertThat(i.isBetween(2, 200)).isTrue();
    assertThat(i.isOfGovernments(2, 200)).isFalse();
    assertThat(clash(JUNE, JUNE).isOfGovernments(2, 20)).isTrue();
  }

  @Test
  void anActOfAnotherLevelThanTheSidesIsRefused() {
    for (Act act : Act.values()) {
      if (act.level() != 4) {
        assertThatThrownBy(() -> incident(new Spell(JUNE, JUNE), side(4, 2), side(1, 20), act))
            .as(act.name())
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void impossibleSidesAndDeathsAreRefused() {
    assertThatThrownBy(() -> side(4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> side(0, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> side(6, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Deaths(9, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Deaths(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> incident(new Spell(JUNE, JUNE), side(4, 2, 20), side(4, 20), Act.CLASH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listIsInOrderOfBeginWhateverTheOrderGiven() {
    Incident early = clash(JUNE.minusYears(1), JUNE);
    Incident late = clash(JUNE, JUNE);
    assertThat(new Incidents(List.of(late, early)).list()).containsExactly(early, late);
    assertThat(new Incidents(List.of(early, late)).list()).containsExactly(early, late);
    assertThat(new Incidents(List.of()).list()).isEmpty();
  }

  @Test
  void oneIncidentTwiceIsRefused() {
    assertThatThrownBy(() -> new Incidents(List.of(clash(JUNE, JUNE), clash(JUNE, JUNE))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void yearAndPairSelect() {
    Incidents all =
        new Incidents(
            List.of(
                clash(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 1, 3)),
                incident(new Spell(JUNE, JUNE), side(3, 2), side(1, 200), Act.SHOW)));
    assertThat(all.in(2019)).hasSize(1);
    assertThat(all.in(2020)).hasSize(2);
    assertThat(all.in(2021)).isEmpty();
    assertThat(all.between(2, 20)).hasSize(1);
    assertThat(all.between(20, 200)).isEmpty();
  }

  @Test
  void asOfADateNothingLaterIsSeen() {
    Incident done = clash(JUNE.minusDays(9), JUNE.minusDays(8));
    Incident running = clash(JUNE.minusDays(2), JUNE.plusDays(5));
    Incident later = clash(JUNE.plusDays(1), JUNE.plusDays(1));
    List<Incident> seen = new Incidents(List.of(done, running, later)).asOf(JUNE).list();
    assertThat(seen).hasSize(2).startsWith(done);
    assertThat(seen.getLast().spell().to()).isEqualTo(JUNE);
    assertThat(seen.getLast().deaths()).isNull();
    assertThat(seen).isEqualTo(new Incidents(List.of(done, running)).asOf(JUNE).list());
  }

  @Test
  void aBeginKnownByMonthCountsFromTheEndOfTheMonth() {
    Spell may =
        new Spell(
            LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31), Precision.MONTH, Precision.MONTH);
    Incidents one = new Incidents(List.of(incident(may, side(4, 2), side(4, 20), Act.CLASH)));
    assertThat(one.asOf(LocalDate.of(2020, 5, 30)).list()).isEmpty();
    assertThat(one.asOf(LocalDate.of(2020, 5, 31)).list()).hasSize(1);
  }
}
