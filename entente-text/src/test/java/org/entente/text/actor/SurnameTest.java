package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The part of a name by which later sentences speak of a leader; by the customs of names.
class SurnameTest {
  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, Putin",
    "Xi Jinping, Xi",
    "Kim Jong Un, Kim",
    "Mao Zedong, Mao",
    "Charles de Gaulle, de Gaulle",
    "Mohammed bin Salman, bin Salman",
    "Ursula von der Leyen, Leyen",
    "Abdel Fattah el-Sisi, el-Sisi",
    "Bashar al-Assad, al-Assad",
    "John F. Kennedy, Kennedy",
    "Nasser, Nasser",
    "Elizabeth II, Elizabeth II",
    "Lula da Silva, Lula",
    "Abiy Ahmed, Abiy",
    "Hugo Chavez, Chavez"
  })
  void isTheOneThatIsUsedAlone(String name, String surname) {
    assertThat(Surname.of(name)).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource({
    "May, true",
    "Brown, true",
    "Khan, true",
    "Putin, false",
    "Merkel, false",
    "Biden, false",
    "'', false"
  })
  void isCommonWhereItIsAWordOrManyBearIt(String surname, boolean common) {
    assertThat(Surname.isCommon(surname)).isEqualTo(common);
  }

  /* Terms of office by general reference works; sentences made up. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-05-01 | Theresa May met Angela Merkel. | GBR DEU",
        "2017-05-01 | In May they met. | ''",
        "2017-05-01 | Prime Minister May spoke. | GBR",
        "2017-05-01 | It may rain, and May flowers grow. | ''",
        "2015-07-10 | Xi met Putin. | CHN RUS",
        "2015-07-10 | President Xi Jinping met President Vladimir Putin. | CHN RUS",
        "1962-10-22 | President Kennedy warned Khrushchev. | USA RUS",
        "1962-10-22 | Kennedy airport is new. | ''",
        "2015-07-10 | Assad's troops left. | SYR",
        "2015-07-10 | al-Assad's troops left. | SYR",
        "1935-01-01 | Putin is a name. | ''",
      })
  void leadersSpeakForTheirStates(LocalDate date, String text, String expected) {
    assertThat(Named.codes(text, date)).as(text).isEqualTo(expected);
  }
}
