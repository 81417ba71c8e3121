package org.entente.sources.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;
import org.entente.world.Spell;
import org.junit.jupiter.api.Test;

/// Incidents by dyad and year, on invented ones and on the bundled registry.
class IncidentYearTest {
  private static final int INDIA = 750;
  private static final int CHINA = 710;

  private static Incident incident(
      String from, LocalDate to, int one, int other, int levelOne, int levelOther) {
    Incident.Act act =
        List.of(Incident.Act.values()).stream()
            .filter(a -> a.level() == Math.max(levelOne, levelOther))
            .findFirst()
            .orElseThrow();
    return new Incident(
        new Spell(LocalDate.parse(from), to),
        new Incident.Side(List.of(one), levelOne, new TreeMap<>()),
        new Incident.Side(List.of(other), levelOther, new TreeMap<>()),
        act,
        null,
        false,
        "made up",
        List.of("nobody"),
        true);
  }

  @Test
  void eachSide_hasItsOwnHighestActOfTheYear_whoeverIsNamedFirst() {
    Incidents made =
        new Incidents(
            List.of(
                incident("2020-05-05", LocalDate.of(2020, 5, 5), INDIA, CHINA, 3, 1),
                incident("2020-06-15", LocalDate.of(2020, 6, 15), CHINA, INDIA, 4, 2)));
    assertThat(IncidentYear.listOf(made, 2026))
        .containsExactly(new IncidentYear(CHINA, INDIA, 2020, 4, 3));
  }

  @Test
  void whatLasts_countsInEachYear_upToTheLast_andNoLaterIncidentIsSeen() {
    Incidents made =
        new Incidents(
            List.of(
                incident("2019-12-01", Spell.OPEN, INDIA, CHINA, 4, 4),
                incident("2022-01-01", LocalDate.of(2022, 1, 1), INDIA, CHINA, 5, 5)));
    assertThat(IncidentYear.listOf(made, 2021))
        .containsExactly(
            new IncidentYear(CHINA, INDIA, 2019, 4, 4),
            new IncidentYear(CHINA, INDIA, 2020, 4, 4),
            new IncidentYear(CHINA, INDIA, 2021, 4, 4));
  }

  /* Facts of public record: who fought whom in which year. */
  @Test
  void bundled_hasTheConflictsOfToday() {
    List<IncidentYear> years = IncidentYear.listOf(IncidentFiles.load(List.of()), 2026);
    assertThat(years).contains(new IncidentYear(365, 369, 2022, 5, 5));
    assertThat(of(years, 365, 369)).contains(2015, 2022, 2023, 2024, 2025);
    assertThat(of(years, 710, 750)).contains(2017, 2020);
    assertThat(of(years, 750, 770)).contains(2016, 2019, 2025);
    assertThat(of(years, 702, 703)).contains(2021, 2022);
    assertThat(of(years, 630, 770)).contains(2024);
    assertThat(of(years, 371, 373)).contains(2016, 2020, 2023);
    assertThat(of(years, 20, 200)).isEmpty();
  }

  private static List<Integer> of(List<IncidentYear> years, int first, int second) {
    return years.stream()
        .filter(y -> y.first() == first && y.second() == second)
        .map(IncidentYear::year)
        .toList();
  }
}
