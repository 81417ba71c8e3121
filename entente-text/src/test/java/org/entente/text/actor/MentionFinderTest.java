package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.sources.world.WorldFiles;
import org.entente.text.syntax.Sentence;
import org.entente.text.syntax.SentenceReader;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences made up for these tests.
class MentionFinderTest {
  private static final World WORLD = WorldFiles.load(List.of());
  private static final SentenceReader READER = SentenceReader.open();

  private static List<String> codes(String text, LocalDate date) {
    MentionFinder finder = new MentionFinder(new Gazetteer(WORLD, date), text);
    return READER.read(0, text).stream()
        .flatMap((Sentence s) -> finder.find(s).stream())
        .map(m -> m.actors().getFirst().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow and the Kremlin agreed. | RUS,RUS",
        "Mr Putin met Angela Merkel. | RUS,DEU",
        "Former Soviet members met in Astana. | SOVIET,KAZ",
        "The West spoke. | WEST",
        "By Jordan Smith in Amman. | JOR",
        "Jordan closed its border. | JOR",
        "The USS America sailed to Japan. | JPN",
        "A turkey was eaten in Turkey. | TUR",
        "They ate a Turkey sandwich. | ''",
        "Chad Smith sang. | ''",
        "Chad sent troops to Niger. | TCD,NER",
        "North Korea and South Korea talked. | PRK,KOR",
        "Officials from Kinshasa spoke for Congo. | COD,COD",
        "Officials from Brazzaville spoke for Congo. | COG,COG",
        "In Georgia, Republicans won in Atlanta. | ''",
        "Russia and Georgia fought over Abkhazia. | RUS,GEO,GEO",
        "Ships crossed the Indian Ocean and the South China Sea. | ''",
        "The Russia-China partnership holds. | RUS,CHN",
        "New Mexico is hot. | ''",
      })
  void tellsStatesFromTheirNamesakes(String sentence, String expected) {
    String codes = String.join(",", codes(sentence, LocalDate.of(2015, 7, 10)));
    assertThat(codes).isEqualTo(expected.replace("''", "").strip());
  }

  @Test
  void leadersSpeakForTheirStateInTheirTimeOnly() {
    assertThat(codes("Boris Yeltsin spoke.", LocalDate.of(1995, 1, 1))).containsExactly("RUS");
    assertThat(codes("Emmanuel Macron spoke.", LocalDate.of(1995, 1, 1))).isEmpty();
  }

  @Test
  void groupsHaveTheMembersOfTheDate() {
    assertThat(
            new Gazetteer(WORLD, LocalDate.of(2015, 7, 10))
                .findActor("SCO")
                .orElseThrow()
                .members())
        .containsExactly("CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB");
    assertThat(
            new Gazetteer(WORLD, LocalDate.of(2018, 1, 1)).findActor("SCO").orElseThrow().members())
        .contains("IND", "PAK")
        .hasSize(8);
  }
}
