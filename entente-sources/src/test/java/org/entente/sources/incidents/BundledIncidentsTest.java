package org.entente.sources.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled incidents as a whole.
@Tag("slow")
class BundledIncidentsTest {
  private static final Incidents ALL = IncidentFiles.load(List.of());
  private static final States STATES = WorldFiles.load(List.of()).states();
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 28);

  @Test
  void compiledFormHoldsWhatTheYamlSays() {
    assertThat(ALL.list()).isEqualTo(IncidentFiles.readBundledYaml());
    assertThat(IncidentFiles.class.getResource(IncidentImage.NAME)).isNotNull();
  }

  @Test
  void indexNamesEveryFileOfTheFolder() throws IOException {
    Path folder =
        IncidentFaultsTest.root()
            .resolve("entente-sources/src/main/resources/org/entente/sources/incidents");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(Files.readAllLines(folder.resolve("index.txt")))
          .containsExactlyElementsOf(
              files
                  .map(f -> f.getFileName().toString())
                  .filter(n -> n.endsWith(".yaml"))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void thereAreSomeHundredsFromEveryYear() {
    assertThat(ALL.list()).hasSizeBetween(400, 1000);
    for (int year = 2015; year <= 2026; year++) {
      assertThat(ALL.in(year)).as("%d", year).hasSizeGreaterThan(15);
    }
  }

  @Test
  void datesLieWithinTheRegistry() {
    for (Incident i : ALL.list()) {
      assertThat(i.spell().from()).as(i.what()).isBetween(LocalDate.of(2014, 12, 31), WRITTEN);
      if (!i.spell().isOpen()) {
        assertThat(i.spell().to()).as(i.what()).isBeforeOrEqualTo(WRITTEN);
      }
    }
  }

  @Test
  void openIsTheWarInUkraineOnly() {
    assertThat(ALL.list().stream().filter(i -> i.spell().isOpen()).toList())
        .singleElement()
        .satisfies(i -> assertThat(i.isBetween(365, 369)).isTrue());
  }

  @Test
  void everyStateExistsWhileItHasAPart() {
    for (Incident i : ALL.list()) {
      Stream.concat(i.one().states().stream(), i.other().states().stream())
          .forEach(code ->
              assertThat(STATES.get(code).existsOn(i.spell().from()))
                  .as("%s in: %s", STATES.get(code).name(), i.what())
                  .isTrue());
    }
  }

  @Test
  void levelsAreThoseOfTheActs() {
    for (Incident i : ALL.list()) {
      assertThat(i.hostility()).as(i.what()).isBetween(2, 5);
      if (i.act() == Incident.Act.CLASH) {
        assertThat(i.one().hostility()).as(i.what()).isEqualTo(4);
        assertThat(i.other().hostility()).as(i.what()).isEqualTo(4);
      }
    }
  }

  @Test
  void theDeadOfAThreatAreNone() {
    for (Incident i : ALL.list()) {
      Incident.Deaths deaths = i.deaths();
      if (i.act() == Incident.Act.THREAT && deaths != null) {
        assertThat(deaths.least()).as(i.what()).isZero();
      }
    }
  }

  @Test
  void whatIsNotCheckedNamesWhereItCanBe() {
    assertThat(ALL.list().stream().filter(Incident::checked).count()).isGreaterThan(400);
    assertThat(ALL.list()).allMatch(i -> i.sources().stream().allMatch(s -> s.length() > 6));
  }

  /* The incidents that the registry was asked for; dates from the crises of ICB and the dated news
  sentences, Doklam by the statements of both foreign ministries of 28 August 2017. */
  @ParameterizedTest
  @CsvSource({
    "RUS and UKR, 365, 369, 2022-02-24, 5",
    "Kerch, 365, 369, 2018-11-25, 4",
    "Galwan, 710, 750, 2020-06-15, 4",
    "Doklam, 710, 750, 2017-07-01, 3",
    "Balakot, 750, 770, 2019-02-26, 4",
    "May 2025, 750, 770, 2025-05-07, 4",
    "Batken 2021, 702, 703, 2021-04-29, 4",
    "Batken 2022, 702, 703, 2022-09-16, 4",
    "Karabakh 2016, 371, 373, 2016-04-02, 4",
    "Karabakh 2020, 371, 373, 2020-10-01, 5",
    "Karabakh 2023, 371, 373, 2023-09-19, 4",
    "Iran and Pakistan, 630, 770, 2024-01-18, 4",
    "Cambodia and Thailand July, 811, 800, 2025-07-24, 4",
    "Cambodia and Thailand December, 811, 800, 2025-12-09, 4",
    "Su-24, 365, 640, 2015-11-24, 4",
    "Aegean, 350, 640, 2020-08-12, 3",
    "Second Thomas shoal, 710, 840, 2024-06-17, 4",
    "Senkaku, 710, 740, 2019-05-01, 3",
    "Korea, 731, 732, 2015-08-20, 4",
    "Golan, 630, 666, 2018-05-10, 4",
    "Red Sea, 2, 679, 2024-01-12, 4",
    "Rwanda and Congo, 517, 490, 2025-01-27, 4",
    "Fashaga, 530, 625, 2020-12-20, 4",
    "Essequibo, 101, 110, 2023-12-01, 3",
    "Caracas, 2, 101, 2026-01-03, 4",
    "Iran 2025, 630, 666, 2025-06-20, 5",
    "Iran 2026, 2, 630, 2026-03-01, 5"
  })
  void whatWasAskedForIsThere(String name, int state, int opponent, LocalDate day, int level) {
    assertThat(ALL.between(state, opponent))
        .as(name)
        .anyMatch(i -> i.spell().contains(day) && i.hostility() == level);
  }

  @Test
  void pairsWithoutAQuarrelHaveNone() {
    assertThat(ALL.between(2, 20)).isEmpty();
    assertThat(ALL.between(220, 255)).isEmpty();
    assertThat(ALL.between(385, 380)).isEmpty();
  }
}
