package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.actor.Mention.Form;
import org.entente.text.syntax.SentenceReader;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Laws of names, held over all states and coalitions of the registries.
@Tag("slow")
class GazetteerLawsTest {
  private static final LocalDate DAY = Named.LATELY;
  /* Names that mean another state where nothing else is said, as a reader takes them. */
  private static final Set<String> SHARED = Set.of("COG");

  private static List<State> states() {
    return Named.WORLD.states().list().stream()
        .filter(s -> s.existsOn(DAY) && !SHARED.contains(s.shortCode()))
        .toList();
  }

  private static String first(String sentence) {
    List<Mention> mentions = Named.mentions(sentence, DAY);
    return mentions.isEmpty() ? "-" : mentions.getFirst().actors().getFirst().code();
  }

  /* The name of each state as subject, object and owner, and in the first place, names that state. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday @ signed it.",
        "They wrote to @ about it.",
        "They wrote of @'s plans.",
        "They wrote of @’s plans.",
        "It was signed (by @), they wrote.",
        "@ signed it.",
        "It was \"@\" that signed.",
        "The @-led talks failed.",
      })
  void everyStateIsFoundByItsName(String pattern) {
    List<String> wrong = new ArrayList<>();
    for (State state : states()) {
      String found = first(pattern.replace("@", state.name()));
      if (!found.equals(state.shortCode())) {
        wrong.add(state.name() + ": " + found);
      }
    }
    assertThat(wrong).as(pattern).isEmpty();
  }

  /* Adjectives are those of the registry; of two states with one the reader's choice is tested by name. */
  @Test
  void everyStateIsFoundByItsAdjective_unlessAnotherHasTheSame() {
    List<String> wrong = new ArrayList<>();
    for (State state : states()) {
      boolean shared =
          states().stream().filter(s -> s.adjective().equals(state.adjective())).count() > 1;
      String found = first("Yesterday a " + state.adjective() + " minister signed it.");
      // "Central African" is a region too.
      shared |= state.adjective().equals("Central African");
      if (!state.adjective().isEmpty() && !shared && !found.equals(state.shortCode())) {
        wrong.add(state.adjective() + ": " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyStateIsFoundByItsCapital() {
    List<String> wrong = new ArrayList<>();
    for (State state : states()) {
      String capital = state.capitalOn(DAY);
      String found = first("Officials in " + capital + " signed it.");
      if (!capital.isEmpty() && !found.equals(state.shortCode())) {
        wrong.add(capital + " of " + state.name() + ": " + found);
      }
    }
    /* Brussels speaks for the Union; the rest are names of people or things beside. */
    assertThat(wrong).filteredOn(w -> !w.startsWith("Brussels ")).isEmpty();
  }

  @Test
  void everyLivingCoalitionIsFoundByItsName() {
    List<String> wrong = new ArrayList<>();
    for (Coalition coalition : Named.WORLD.coalitions()) {
      // A name with commas is a list in prose.
      boolean prose =
          Character.isUpperCase(coalition.name().charAt(0)) && !coalition.name().contains(",");
      if (coalition.life().contains(DAY) && prose) {
        String found = first("Yesterday the " + coalition.name() + " met.");
        if (!found.equals(coalition.id())) {
          wrong.add(coalition.name() + ": " + found);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /* An organisation that is a coalition of the registry has the code that it has there. */
  @Test
  void noOrganisationIsACoalitionUnderAnotherCode() {
    List<String> twice = new ArrayList<>();
    GazetteerFile.load()
        .bodies()
        .forEach((code, name) ->
            Named.WORLD
                .findCoalition(name)
                .filter(c -> !c.id().equals(code))
                .ifPresent(c -> twice.add(code + " is " + c.id())));
    assertThat(twice).isEmpty();
  }

  /* Each name alone gives what it gives among others; names are joined by commas. Seed 7. */
  @Test
  void aListOfStates_isThoseStatesInTheirOrder() {
    Random random = new Random(7);
    List<State> states = states();
    for (int trial = 0; trial < 50; trial++) {
      List<State> some = random.ints(5, 0, states.size()).distinct().mapToObj(states::get).toList();
      String text =
          "They wrote to "
              + some.stream().map(State::name).collect(Collectors.joining(", "))
              + " about it.";
      assertThat(Named.codes(text, DAY))
          .as(text)
          .isEqualTo(some.stream().map(State::shortCode).collect(Collectors.joining(" ")));
    }
  }

  /* Mentions stand in order, do not overlap, and lie within their sentence. Seed 8. */
  @Test
  void mentionsAreInOrderAndApart() {
    Random random = new Random(8);
    List<String> words =
        List.of(
            "Russia", "the", "Chinese", "-", "South", "Korea", "Korean", "’s", "Mr", "Putin", ",",
            "and", "former", "Soviet", "states", "Congo", "EU", "New", "Guinea", "Sino", "Indian",
            "Ocean", "al", "Qaeda", "two", "Koreas", "(", ")", "Saint", "Lucia", "é", "of");
    for (int trial = 0; trial < 300; trial++) {
      StringBuilder text = new StringBuilder("They met");
      for (int k = 0; k < 15; k++) {
        text.append(random.nextInt(5) == 0 ? "" : " ")
            .append(words.get(random.nextInt(words.size())));
      }
      String sentence = text.append('.').toString();
      for (var s : SentenceReader.open().read(0, sentence)) {
        int before = 0;
        for (Mention m : new MentionFinder(Named.gazetteer(DAY), sentence).find(s)) {
          assertThat(m.begin()).as(sentence).isGreaterThanOrEqualTo(before);
          assertThat(m.end()).isGreaterThan(m.begin()).isLessThanOrEqualTo(s.text().length());
          before = m.end();
        }
      }
    }
  }

  /* Offsets into the folded text are offsets into the text. Seed 9: characters of all planes. */
  @Test
  void folding_keepsTheLength() {
    Random random = new Random(9);
    for (int trial = 0; trial < 200; trial++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 50; k++) {
        text.appendCodePoint(
            random.nextInt(4) == 0 ? random.nextInt(0xD800) : random.nextInt(0x250));
      }
      String folded = Gazetteer.fold(text.toString());
      assertThat(folded).hasSameSizeAs(text);
      assertThat(Gazetteer.fold(folded)).isEqualTo(folded);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Côte d’Ivoire | Cote d'Ivoire",
        "São Tomé | Sao Tome",
        "Türkiye | Turkiye",
        "Kim Jong–un | Kim Jong-un",
        "plain | plain",
        "😀 é | 😀 e",
      })
  void folding_takesAccentsOff(String text, String folded) {
    assertThat(Gazetteer.fold(text)).isEqualTo(folded);
  }

  @Test
  void formsAreThoseOfTheWords() {
    assertThat(form("Yesterday Norway signed.")).isEqualTo(Form.NAME);
    assertThat(form("Yesterday Norwegian ships sailed.")).isEqualTo(Form.ADJECTIVE);
    assertThat(form("Yesterday Norwegians sailed.")).isEqualTo(Form.PEOPLE);
    assertThat(form("Yesterday Oslo signed.")).isEqualTo(Form.SEAT);
    assertThat(form("Yesterday the Kremlin signed.")).isEqualTo(Form.SEAT);
    assertThat(form("Yesterday Poles voted.")).isEqualTo(Form.PEOPLE);
    assertThat(form("Yesterday Putin signed.")).isEqualTo(Form.LEADER);
    assertThat(form("Yesterday Siberia burned.")).isEqualTo(Form.PLACE);
    assertThat(form("The Sino-Indian border is quiet.")).isEqualTo(Form.ADJECTIVE);
  }

  private static Form form(String text) {
    return Named.mentions(text, DAY).getFirst().form();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Sino-Indian border is quiet. | CHN IND",
        "The Franco-German axis holds. | FRA DEU",
        "An Anglo-Irish treaty was signed. | GBR IRL",
        "The Russo-Japanese war was short. | RUS JPN",
        "The Indo-Pacific is wide. | ''",
        "The Russia–China pact holds. | RUS CHN",
        "US-China-Russia talks failed. | USA CHN RUS",
        "An Iran-backed force attacked. | IRN",
        "The Afghan-Pakistani border is closed. | AFG PAK",
        "Sino-forest products rose. | ''",
      })
  void hyphensJoinStates(String text, String expected) {
    assertThat(Named.codes(text)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BRUSSELS, May 16 (Reuters) - Norway signed it. | NOR",
        "MOSCOW (AP) — Norway signed it. | NOR",
        "NEW DELHI, July 3 (AFP) -- Norway signed it. | NOR",
        "Moscow signed it. | RUS",
      })
  void thePlaceOfAnAgency_isNoActor(String text, String expected) {
    assertThat(Named.codes(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US troops left. | USA",
        "The U.S. Navy sailed. | USA",
        "The USA left. | USA",
        "They asked us to leave. | ''",
        "The UK left. | GBR",
        "The U.K. left. | GBR",
        "UAE ships left. | ARE",
        "The U.N. voted. | UN",
        "The WTO ruled. | WTRO",
        "CAN bus is a standard. | ''",
      })
  void abbreviations(String text, String expected) {
    assertThat(Named.codes(text)).as(text).isEqualTo(expected);
  }
}
