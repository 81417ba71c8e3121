package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names in texts of other days: expected are the states that readers of that day took them for;
/// the dates are those of general reference works.
class NamesOfTheDayTest {
  private static void means(LocalDate date, String text, String expected) {
    assertThat(Named.codes(text, date)).as("%s of %s", text, date).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1980-01-15 | The Soviet Union invaded Afghanistan. | RUS AFG",
        "1980-01-15 | The USSR invaded Afghanistan. | RUS AFG",
        "1980-01-15 | Soviet troops invaded Afghanistan. | RUS AFG",
        "1980-01-15 | The Soviets invaded Afghanistan. | RUS AFG",
        "1968-08-22 | Warsaw Pact troops entered Czechoslovakia. | WARSAW-PACT CZE",
        "1968-08-22 | Czechoslovak leaders were arrested in Prague. | CZE CZE",
        "1985-05-01 | Yugoslavia and Albania quarrelled. | SRB ALB",
        "1985-05-01 | Yugoslav troops moved. | SRB",
        "1994-05-01 | Yugoslav troops moved. | SRB",
        "1991-07-01 | Yugoslav troops attacked Slovenia. | SRB SVN",
        "1980-05-01 | Zaire met Angola. | COD AGO",
        "1980-05-01 | Zairian troops entered Angola. | COD AGO",
        "1996-11-01 | Rwandan troops entered Zaire. | RWA COD",
        "1978-05-01 | Rhodesian troops attacked Zambia. | ZWE ZMB",
        "1978-05-01 | Rhodesia attacked Zambia. | ZWE ZMB",
        "1965-09-01 | Burma met Ceylon. | MMR LKA",
        "1939-01-15 | Siam met Persia. | THA IRN",
        "1962-05-01 | Upper Volta met Dahomey. | BFA BEN",
        "1963-05-01 | Tanganyika met Kenya. | TZA KEN",
        "1914-07-28 | Austria-Hungary declared war on Serbia. | AUH SRB",
        "1914-11-01 | The Ottoman Empire attacked Russia. | TUR RUS",
        "1914-11-01 | Ottoman troops attacked Russia. | TUR RUS",
        "1960-05-01 | The United Arab Republic met Iraq. | EGY IRQ",
      })
  void statesUnderTheNamesOfTheirTime(LocalDate date, String text, String expected) {
    String told = Named.codes(text, date);
    String asExpected =
        expected
            .replace("CZE", code("Czechoslovakia", date))
            .replace("AUH", code("Austria-Hungary", date));
    assertThat(told).as("%s of %s", text, date).isEqualTo(asExpected);
  }

  private static String code(String name, LocalDate date) {
    return Named.WORLD.findState(name).orElseThrow().namedOn(date).shortCode();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1985-05-01 | East Germany met West Germany. | East Germany;West Germany",
        "1985-05-01 | The GDR met Poland. | East Germany;Poland",
        "1985-05-01 | East German troops stayed in their barracks. | East Germany",
        "1985-05-01 | West German firms sold steel. | West Germany",
        "1985-05-01 | Bonn protested. | West Germany",
        "1965-05-01 | South Vietnam fought North Vietnam. | South Vietnam;North Vietnam",
        "1965-05-01 | Saigon protested. | South Vietnam",
        "1985-05-01 | South Yemen met North Yemen. | South Yemen;North Yemen",
      })
  void dividedStates_areToldApart(LocalDate date, String text, String names) {
    String expected =
        java.util.Arrays.stream(names.split(";", -1))
            .map(n -> Named.WORLD.findState(n).orElseThrow().shortCode())
            .collect(java.util.stream.Collectors.joining(" "));
    means(date, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-15 | Burma met Ceylon. | MMR LKA",
        "2024-01-15 | Swaziland met Eswatini's neighbours. | SWZ SWZ",
        "2024-01-15 | Macedonia met North Macedonia's neighbours. | MKD MKD",
        "2024-01-15 | Czechia and the Czech Republic are one. | CZE CZE",
        "2024-01-15 | Türkiye and Turkey are one. | TUR TUR",
        "2024-01-15 | Turkiye is spelt so. | TUR",
        "2024-01-15 | Côte d'Ivoire is the Ivory Coast. | CIV CIV",
        "2024-01-15 | Cote d’Ivoire met Cabo Verde. | CIV CPV",
        "2024-01-15 | São Tomé and Príncipe met Sao Tome and Principe. | STP STP",
        "2024-01-15 | Kiev is Kyiv. | UKR UKR",
        "2024-01-15 | Peking is Beijing. | CHN CHN",
      })
  void oldAndNewNamesOfOneState_areOne(LocalDate date, String text, String expected) {
    means(date, text, expected);
  }

  /* An adjective of a former name is of its time: long after, it is of history or of a carpet. */
  @Test
  void adjectivesOfFormerNames_areOfTheirTime() {
    assertThat(Named.codes("The Yugoslav wars and Ottoman tiles.", LocalDate.of(2024, 1, 15)))
        .isEmpty();
    assertThat(Named.codes("A Persian carpet lay there.", LocalDate.of(1930, 1, 15))).isEmpty();
    assertThat(Named.codes("Persian troops marched.", LocalDate.of(1930, 1, 15))).isEqualTo("IRN");
  }

  /* A capital speaks for the state whose it was on the day. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1900-05-01 | Constantinople protested. | TUR",
        "2024-01-15 | Berlin protested. | DEU",
        "2024-01-15 | Islamabad and New Delhi protested. | PAK IND",
        "2024-01-15 | Delhi protested. | IND",
        "2024-01-15 | Canberra and Wellington agreed. | AUS NZL",
        "2024-01-15 | Pretoria and Abuja agreed. | ZAF NGA",
        "2024-01-15 | Belgrade and Pristina talked. | SRB XKX",
        "1985-05-01 | Belgrade protested. | SRB",
        "1985-05-01 | Moscow protested. | RUS",
      })
  void capitalsSpeakForTheirState(LocalDate date, String text, String expected) {
    means(date, text, expected);
  }

  /* The Communities were founded on 1 January 1958, the Union on 1 November 1993. */
  @Test
  void brusselsIsTheSeatOfTheUnionOfTheDay() {
    means(LocalDate.of(1950, 5, 1), "Brussels protested.", "BEL");
    means(LocalDate.of(1985, 5, 1), "Brussels protested.", "EC");
    means(LocalDate.of(2015, 5, 1), "Brussels protested.", "EU");
    means(LocalDate.of(2015, 5, 1), "Brussels, Belgium's capital, protested.", "BEL BEL");
  }

  @Test
  void groups_haveTheMembersOfTheDay() {
    Actor before = Named.gazetteer(LocalDate.of(2003, 1, 1)).findActor("EU").orElseThrow();
    Actor after = Named.gazetteer(LocalDate.of(2005, 1, 1)).findActor("EU").orElseThrow();
    Actor europe = Named.gazetteer(LocalDate.of(2005, 1, 1)).findActor("EUROPE").orElseThrow();
    assertThat(before.members()).hasSize(15).doesNotContain("POL");
    assertThat(after.members()).hasSize(25).contains("POL");
    assertThat(europe.members()).isEqualTo(after.members());
    assertThat(europe.kind()).isEqualTo(Actor.Kind.GROUP);
  }

  @Test
  void aCoalitionThatIsOver_isKnownByItsNameAlone() {
    means(LocalDate.of(2024, 1, 15), "The Warsaw Pact is history.", "WARSAW-PACT");
    assertThat(
            Named.gazetteer(LocalDate.of(2024, 1, 15))
                .findActor("WARSAW-PACT")
                .orElseThrow()
                .members())
        .isEmpty();
  }
}
