package org.entente.sources.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.run.UserProblem;
import org.entente.world.State;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// States by their names, codes, adjectives and capitals, now and of their time. Codes and periods
/// are those of the Correlates of War state list; names of a time are general knowledge.
class StateNamesTest {
  private static final World WORLD = WorldFiles.load(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "RUS; 365",
        "ru; 365",
        "Russia; 365",
        "russian federation; 365",
        "365; 365",
        "Soviet Union; 365",
        "USSR; 365",
        "U.S.S.R.; 365",
        "SUN; 365",
        "Soviet; 365",
        "Moscow?; 365",
        "Russian Empire; 365",
        "Serbia; 345",
        "Yugoslavia; 345",
        "YUG; 345",
        "SFRY; 345",
        "Serbia and Montenegro; 345",
        "Kingdom of Serbs, Croats and Slovenes; 345",
        "Yugoslav; 345",
        "Germany; 255",
        "DEU; 255",
        "GMY; 255",
        "Prussia; 255",
        "Weimar Republic; 255",
        "West Germany; 260",
        "GFR; 260",
        "Bonn; 260",
        "East Germany; 265",
        "GDR; 265",
        "DDR; 265",
        "Yemen; 679",
        "YEM; 679",
        "North Yemen; 678",
        "Yemen Arab Republic; 678",
        "South Yemen; 680",
        "Aden; 680",
        "Vietnam; 816",
        "Viet Nam; 816",
        "North Vietnam; 816",
        "South Vietnam; 817",
        "Saigon; 817",
        "North Korea; 731",
        "DPRK; 731",
        "South Korea; 732",
        "ROK; 732",
        "KOR; 732",
        "Korean Empire; 730",
        "Czechoslovakia; 315",
        "CSK; 315",
        "Czechia; 316",
        "Czech Republic; 316",
        "Slovakia; 317",
        "Tanzania; 510",
        "Tanganyika; 510",
        "Zanzibar; 511",
        "UAR; 651",
        "United Arab Republic; 651",
        "Egypt; 651",
        "Syria; 652",
        "Austria-Hungary; 300",
        "Habsburg Empire; 300",
        "AUH; 300",
        "Austria; 305",
        "AUT; 305",
        "AUS; 900",
        "Ottoman Empire; 640",
        "Türkiye; 640",
        "turkiye; 640",
        "Constantinople; 640",
        "Sardinia; 325",
        "Kingdom of Sardinia; 325",
        "Italy; 325",
        "Turin; 325",
        "Cote d'Ivoire; 437",
        "Côte d’Ivoire; 437",
        "Ivory Coast; 437",
        "Burma; 775",
        "Eswatini; 572",
        "Swaziland; 572",
        "North Macedonia; 343",
        "UK; 200",
        "Britain; 200",
        "United States; 2",
        "USA; 2",
        "Taiwan; 713",
        "Kosovo; 347",
        "Persia; 630",
        "Siam; 800",
        "Ceylon; 780",
        "Zaire; 490",
        "Upper Volta; 439",
        "Rhodesia; 552",
        "Abyssinia; 530"
      })
  void nameFindsState(String name, int code) {
    assertThat(WORLD.getState(name).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "365; 1900-01-01; Russian Empire; Saint Petersburg; Russian",
        "365; 1960-06-01; Soviet Union; Moscow; Soviet",
        "365; 1991-12-26; Russia; Moscow; Russian",
        "345; 1900-01-01; Serbia; Belgrade; Serbian",
        "345; 1999-01-01; Yugoslavia; Belgrade; Yugoslav",
        "345; 2005-01-01; Serbia and Montenegro; Belgrade; Serbian and Montenegrin",
        "345; 2007-01-01; Serbia; Belgrade; Serbian",
        "255; 1866-06-14; Prussia; Berlin; Prussian",
        "255; 1914-08-01; German Empire; Berlin; German",
        "255; 2000-01-01; Germany; Berlin; German",
        "260; 1970-01-01; West Germany; Bonn; German",
        "325; 1859-04-29; Sardinia; Turin; Sardinian",
        "325; 1868-01-01; Italy; Florence; Italian",
        "640; 1914-10-30; Ottoman Empire; Constantinople; Ottoman",
        "640; 1950-01-01; Turkey; Ankara; Turkish",
        "300; 1850-01-01; Austrian Empire; Vienna; Austrian",
        "300; 1900-01-01; Austria-Hungary; Vienna; Austro-Hungarian",
        "510; 1963-01-01; Tanganyika; Dar es Salaam; Tanganyikan",
        "510; 2020-01-01; Tanzania; Dodoma; Tanzanian",
        "651; 1960-01-01; United Arab Republic; Cairo; Egyptian",
        "816; 1970-01-01; North Vietnam; Hanoi; North Vietnamese",
        "816; 1980-01-01; Vietnam; Hanoi; Vietnamese"
      })
  void nameOfADate(int code, LocalDate date, String name, String capital, String adjective) {
    State state = WORLD.states().get(code);
    assertThat(state.nameOn(date)).isEqualTo(name);
    assertThat(state.capitalOn(date)).isEqualTo(capital);
    assertThat(state.adjectiveOn(date)).isEqualTo(adjective);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rusia; Russia",
        "Uzbekstan; Uzbekistan",
        "Germny; Germany",
        "Kazahkstan; Kazakhstan"
      })
  void mistakesGetTheNearestName(String mistake, String nearest) {
    assertThatThrownBy(() -> WORLD.getState(mistake))
        .isInstanceOf(UserProblem.class)
        .hasMessage("no state \"" + mistake + "\"")
        .satisfies(e -> assertThat(((UserProblem) e).advice()).contains(nearest));
  }

  @Test
  void aNameOfSeveralStatesIsAQuestion() {
    assertThatThrownBy(() -> WORLD.getState("Korea"))
        .isInstanceOf(UserProblem.class)
        .hasMessage("the name \"Korea\" fits several states")
        .satisfies(e ->
            assertThat(((UserProblem) e).advice())
                .isEqualTo("Say North Korea (PRK) or South Korea (KOR)."));
    assertThat(WORLD.getState("Federal Republic of Germany").code()).isEqualTo(255);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sco; SCO",
        "Shanghai Cooperation Organisation; SCO",
        "ШОС; SCO",
        "shanghai cooperation organization; SCO",
        "nato; NATO",
        "OTAN; NATO",
        "African Union; AU",
        "Common Market; EC",
        "GUUAM; GUAM",
        "G8; G7",
        "Baghdad pact; CENTO",
        "D-8; D8"
      })
  void nameFindsCoalition(String name, String id) {
    assertThat(WORLD.getCoalition(name).id()).isEqualTo(id);
  }

  @Test
  void mistakenCoalitionGetsTheNearest() {
    assertThatThrownBy(() -> WORLD.getCoalition("SC0"))
        .isInstanceOf(UserProblem.class)
        .hasMessage("no coalition \"SC0\"")
        .satisfies(e -> assertThat(((UserProblem) e).advice()).contains("SCO"));
  }

  /* As ISO 3166, the World Bank, the United Nations and Gleditsch write them; codes of the
  Correlates of War. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Korea, Republic of; 732",
        "Korea, Democratic People's Republic of; 731",
        "Korea (the Republic of); 732",
        "Korea, South; 732",
        "Korea, Dem. People's Rep.; 731",
        "Moldova, Republic of; 359",
        "Moldova (the Republic of); 359",
        "Tanzania, United Republic of; 510",
        "Taiwan, Province of China; 713",
        "Taiwan (Province of China); 713",
        "Congo, Democratic Republic of the; 490",
        "Congo (the Democratic Republic of the); 490",
        "Congo (Brazzaville); 484",
        "Congo (Kinshasa); 490",
        "Guinea (Bissau); 404",
        "Congo, Democratic Republic of (Zaire); 490",
        "Bahamas, The; 31",
        "Bahamas (the); 31",
        "Gambia, The; 420",
        "Philippines (the); 840",
        "Netherlands (Kingdom of the); 210",
        "Bolivia (Plurinational State of); 145",
        "Iran (Islamic Republic of); 630",
        "Micronesia (Federated States of); 987",
        "Venezuela, Bolivarian Republic of; 101",
        "Sri Lanka (Ceylon); 780",
        "Myanmar (Burma); 775",
        "Cambodia (Kampuchea); 811",
        "Burkina Faso (Upper Volta); 439",
        "Zimbabwe (Rhodesia); 552",
        "Turkey (Ottoman Empire); 640",
        "Iran (Persia); 630",
        "Italy/Sardinia; 325",
        "Tanzania/Tanganyika; 510",
        "Vietnam, Democratic Republic of; 816",
        "Russia (Soviet Union); 365",
        "  Egypt , Arab Republic of ; 651"
      })
  void nameAsListsWriteItFindsState(String name, int code) {
    assertThat(WORLD.getState(name).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ireland, Northern",
        "Georgia, State of mind",
        "Guinea (Conakry is not Bissau)",
        "Sri Lanka (Burma)",
        "China (Taiwan)",
        "Tanzania/Uganda",
        "France (something)",
        "(the)",
        "/",
        "Hong Kong, SAR of China"
      })
  void namesThatDoNotAgreeFindNone(String name) {
    assertThat(WORLD.findState(name)).isEmpty();
  }

  /* The kind, not the instances: every state by its own name turned round, in brackets and beside
  each of its other names. */
  @Test
  void everyStateIsFoundByItsNamesAsListsWriteThem() {
    for (State s : WORLD.states().list()) {
      if (!s.periods().getLast().isOpen()) {
        continue;
      }
      String name = s.name();
      assertThat(WORLD.getState(name + " (the)")).as(name).isEqualTo(s);
      assertThat(WORLD.getState(name + ", The")).as(name).isEqualTo(s);
      for (String alias : s.aliases()) {
        if (!alias.contains("(") && !alias.contains("/") && !alias.contains(",")) {
          assertThat(WORLD.getState(name + " (" + alias + ")")).as(name).isEqualTo(s);
          assertThat(WORLD.getState(alias + "/" + name)).as(name).isEqualTo(s);
        }
        int of = alias.lastIndexOf(" of ");
        if (of > 0 && !alias.contains(",") && isNameOf(alias, s)) {
          String turned = alias.substring(of + 4) + ", " + alias.substring(0, of) + " of";
          boolean another =
              WORLD.states().list().stream().anyMatch(o -> o.aliases().contains(turned));
          assertThat(another || WORLD.getState(turned).equals(s)).as(turned).isTrue();
        }
      }
    }
  }

  private static boolean isNameOf(String name, State state) {
    try {
      return WORLD.findState(name).equals(Optional.of(state));
    } catch (UserProblem severalBearIt) {
      return false;
    }
  }
}
