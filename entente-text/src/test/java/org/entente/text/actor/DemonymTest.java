package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.sources.world.WorldFiles;
import org.entente.text.syntax.Sentence;
import org.entente.text.syntax.SentenceReader;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words for people that two states share, or that lie in a longer name. Expected are the states
/// that a reader of a newspaper takes them for.
class DemonymTest {
  private static final World WORLD = WorldFiles.load(List.of());
  private static final SentenceReader SENTENCES = SentenceReader.open();

  private static String actors(String text, LocalDate date) {
    Sentence sentence = SENTENCES.read(0, text).getFirst();
    return new MentionFinder(new Gazetteer(WORLD, date), text)
        .find(sentence).stream()
            .flatMap(m -> m.actors().stream())
            .map(Actor::code)
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The Dominican government deported Haitians. | DOM HTI",
        "Dominican troops marched. | DOM",
        "The Dominican people of Roseau met Dominica's premier. | DMA DMA DMA",
        "Congolese troops fought near Goma. | COD",
        "Congolese officials in Brazzaville condemned Gabon. | COG COG GAB",
        "Guinean soldiers left Conakry. | GIN GIN",
        "The Equatorial Guinean president met France. | GNQ FRA",
        "Bissau-Guinean officers accused Senegal. | GNB SEN",
        "Papua New Guinea signed with Australia. | PNG AUS",
        "Nigerien and Nigerian soldiers met. | NER NGA",
        "The Niger Delta feeds Nigeria. | NGA",
        "Samoan fishermen met ministers. | WSM",
        "American Samoa lies far from Chile. | CHL",
        "South Americans fear Brazil. | BRA",
        "Latin American states distrust Washington. | USA",
        "American Indian tribes sued Canada. | CAN",
        "Northern Irish parties condemned Ireland. | IRL",
        "The Irish Sea separates Ireland from Britain. | IRL GBR",
        "The Indian Ocean lies south of India. | IND",
        "South Sudanese troops attacked Sudan. | SSD SDN",
        "South Koreans distrust North Koreans. | KOR PRK",
        "South African firms sell to Botswana. | ZAF BWA",
        "Turkish Cypriots fear Greece. | GRC",
        "Greek Cypriots distrust Turkey. | CYP TUR",
        "Bosnian Serbs praised Russia. | RUS",
        "French Guiana borders Brazil. | BRA",
        "New Mexico sued Texas. | -",
        "Georgian voters in Atlanta chose a senator who condemned Russia. | RUS",
        "Georgian officials in Tbilisi condemned Russia. | GEO GEO RUS",
      })
  void meansWhomAReaderTakesItFor(String text, String expected) {
    String found = actors(text, LocalDate.of(2024, 1, 15));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  /* Terms of office by general reference works; a surname that is a word needs its title. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "1956-11-20 | Nasser would never forgive Eden. | EGY GBR",
        "1967-06-25 | De Gaulle slammed the door on Wilson. | FRA",
        "1967-06-25 | De Gaulle slammed the door on Mr Wilson. | FRA GBR",
        "1974-11-05 | The Shah lent money. | IRN",
        "2024-01-15 | The Shah lent money. | -",
        "2024-01-15 | President Sisi met Assad. | EGY SYR",
        "2024-01-15 | Nasser was a name in the news. | -",
      })
  void leadersMeanTheirStates_whileTheyAreInTheNews(LocalDate date, String text, String expected) {
    assertThat(actors(text, date)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void noWordsOfTheGazetteerStandForTwoStatesOfOneDay() {
    List<Entry> entries = GazetteerFile.load().entries();
    List<String> twice =
        entries.stream()
            .filter(e -> e.form() == Mention.Form.SEAT)
            .collect(Collectors.groupingBy(Entry::words))
            .values()
            .stream()
            .filter(same -> same.stream().map(Entry::code).distinct().count() > 1)
            .map(same -> same.getFirst().words())
            .toList();
    assertThat(twice).isEqualTo(Arrays.asList());
  }
}
