package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that states share with each other, with people, places and things. Sentences made up;
/// expected are the states that a reader of a newspaper of 2024 takes them for.
class SharedNamesTest {
  private static void means(String text, @Nullable String expected) {
    assertThat(Named.codes(text)).as(text).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Georgia signed with Russia. | GEO RUS",
        "Georgia's government in Tbilisi met Armenia's. | GEO GEO ARM",
        "Voters in Georgia and Florida turned out. | ''",
        "The governor of Georgia spoke in Atlanta. | ''",
        "Georgia O'Keeffe painted flowers. | ''",
        "Georgia condemned Russia. Troops entered Abkhazia. | GEO RUS GEO",
        "The state of Georgia has two senators in Washington; Georgia Republicans lost. | USA",
      })
  void georgia(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Korea and Japan quarrel. | KOR JPN",
        "South Korea fears North Korea. | KOR PRK",
        "North Korean missiles fell. | PRK",
        "South Korean firms left China. | KOR CHN",
        "Pyongyang tested a missile. | PRK",
        "Korea tested a missile, Pyongyang said. | PRK PRK",
        "Seoul said that Korea would answer. | KOR KOR",
        "The Democratic People's Republic of Korea protested. | PRK",
        "The Republic of Korea protested. | KOR",
        "The DPRK protested. | PRK",
        "The Korean War ended in 1953. | ''",
        "The two Koreas talked. | KOREAS",
        "North and South Korea talked. | PRK KOR",
        "South and North Korean soldiers talked. | KOR PRK",
        "North and South America talked. | ''",
      })
  void korea(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Democratic Republic of the Congo accused Rwanda. | COD RWA",
        "The DRC accused Rwanda. | COD RWA",
        "DR Congo accused Rwanda. | COD RWA",
        "Congo accused Rwanda. | COD RWA",
        "Congo-Kinshasa borders Congo-Brazzaville. | COD COG",
        "The Republic of the Congo met France. | COG FRA",
        "Congo's president spoke in Brazzaville. | COG COG",
        "The Congo River divides Kinshasa from Brazzaville. | COD COG",
        "Congolese soldiers from Kinshasa met those of Gabon. | COD COD GAB",
      })
  void congo(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guinea met Mali. | GIN MLI",
        "Guinea-Bissau met Senegal. | GNB SEN",
        "Equatorial Guinea met Gabon. | GNQ GAB",
        "Papua New Guinea met Australia. | PNG AUS",
        "Guinea-Conakry met Mali. | GIN MLI",
        "The Gulf of Guinea is deep. | ''",
        "Guinea pigs are small. | ''",
        "New Guinea is an island. | ''",
        "Guineans and Bissau-Guineans traded. | GIN GNB",
      })
  void guinea(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jordan closed the border with Syria. | JOR SYR",
        "The player Michael Jordan retired. | ''",
        "Jordan Peterson spoke in Canada. | CAN",
        "Jordan's King Abdullah met Israel's minister. | JOR ISR",
        "They crossed the Jordan River. | ''",
        "The Jordan Valley is dry. | ''",
        "Chad and Sudan fought. | TCD SDN",
        "Chad Pennington threw. | ''",
        "Lake Chad shrinks. | ''",
        "Chad's army left Niger. | TCD NER",
        "President Chad Smith of the club resigned. | ''",
        "Troops of Chad crossed into Cameroon. | TCD CMR",
      })
  void jordanAndChad(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Niger met Nigeria. | NER NGA",
        "The Niger Delta is poor. | ''",
        "Mali met Malawi and Malaysia. | MLI MWI MYS",
        "Austria met Australia. | AUT AUS",
        "Slovakia met Slovenia. | SVK SVN",
        "Iran met Iraq. | IRN IRQ",
        "Gambia met Zambia. | GMB ZMB",
        "Mauritius met Mauritania. | MUS MRT",
        "Dominica met the Dominican Republic. | DMA DOM",
        "Paraguay met Uruguay. | PRY URY",
        "Sudan met South Sudan. | SDN SSD",
        "Swaziland met Switzerland and Sweden. | SWZ CHE SWE",
        "Latvia met Lithuania. | LVA LTU",
        "Timor-Leste met Indonesia. | TLS IDN",
        "Micronesia met Palau. | FSM PLW",
        "Sint Maarten lies far from San Marino. | SMR",
        "Saint Lucia met St Kitts and Nevis. | LCA KNA",
        "St. Lucia met Antigua & Barbuda. | LCA ATG",
        "St Vincent and the Grenadines met Trinidad & Tobago. | VCT TTO",
        "Oman met Romania. | OMN ROU",
        "Somalia met Mali. | SOM MLI",
        "The United States met the United Kingdom and the United Arab Emirates. | USA GBR ARE",
      })
  void namesThatHoldOrResembleEachOther(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They ate turkey with china cups. | ''",
        "The Panama Canal is closed. | ''",
        "The Panama Papers named Iceland. | ISL",
        "Lake Malawi and Mount Kenya are sights. | ''",
        "The River Niger floods. | ''",
        "The Washington Post wrote of Chile. | CHL",
        "Bank of America lent Peru money. | PER",
        "The Paris Agreement binds Chile. | CHL",
        "The Vienna Convention binds Peru. | PER",
        "Air France flew to Chile. | CHL",
        "Radio Free Europe reported from Belarus. | EUROPE BLR",
        "The HMS Jamaica sank off Norway. | NOR",
        "French fries are eaten in Belgium. | BEL",
        "A Swiss cheese and a Danish pastry cost more. | ''",
        "New England lies far from England. | GBR",
        "Paris Hilton flew to Japan. | JPN",
        "Kenya Barris filmed in Ghana. | GHA",
        "India Smith flew to Nepal. | NPL",
        "The University of Cyprus met Greece. | GRC",
        "The Bank of England cut rates. | ''",
        "Peru paid US$5 billion. | PER",
        "Peru paid 5 billion US dollars. | PER",
        "The Swiss franc and the Turkish lira fell. | ''",
        "The US lent Peru a sum. | USA PER",
      })
  void thingsAndPeopleWithTheNameOfAState_areNone(String text, String expected) {
    means(text, expected);
  }

  /* The longest name goes first, with an article before it or none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met the Commonwealth of Independent States. | CIS",
        "The Commonwealth of Independent States met. | CIS",
        "They met the Commonwealth in London. | COMMONWEALTH GBR",
        "The Commonwealth met. | COMMONWEALTH",
        "They met the Council of Europe. | COUNCIL-OF-EUROPE",
        "They met the European Union and Europe's press. | EU EUROPE",
        "They met the Swiss and The Hague's judges. | CHE NLD",
        "The Irish Sea and the Irish are two things. | IRL",
      })
  void theLongestNameIsTaken(String text, String expected) {
    means(text, expected);
  }

  /* Words in small letters are no names: "china" is porcelain, "chile" is no state. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "china broke on the floor.",
        "a turkey, a guinea and a jersey.",
        "they polish the japan on the box.",
        "the west wind blew.",
        "who may march in may?",
      })
  void smallLetters_nameNobody(String text) {
    assertThat(Named.codes("Here " + text)).isEmpty();
  }

  /* Words that begin or end with a name are other words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chilean1 and Perugia met.",
        "Omani-ness",
        "The Indiana jury met.",
        "Francesca and Romania2 met.",
        "Mexicana flew.",
        "Peruse the Iranology.",
      })
  void partsOfWords_nameNobody(String text) {
    assertThat(Named.codes(text).replace("OMN", "")).isEmpty();
  }
}
