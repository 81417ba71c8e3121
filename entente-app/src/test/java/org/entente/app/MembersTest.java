package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.Entente.entente;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Any set of states wherever a coalition is asked for. Names of dates are those of the registry's
/// sources; figures are compared with those of a coalition of the same members.
@Tag("slow")
class MembersTest {
  private static Entente.Answer asked(String command) {
    return entente(words(command));
  }

  /* An underscore stands for a blank within an argument. */
  private static String[] words(String command) {
    String[] words = command.strip().split(" ", -1);
    for (int k = 0; k < words.length; k++) {
      words[k] = words[k].replace('_', ' ');
    }
    return words;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess --members CHN,RUS,IRN,PRK --as-of 2015-07-10",
        "assess CHN+RUS+IRN+PRK --as-of 2015-07-10",
        "compare NATO --members CHN,RUS,IRN,PRK --as-of 2015-07-10",
        "compare --members CHN,RUS,IRN,PRK --members USA,GBR --as-of 2015-07-10",
        "trend --members CHN,RUS,IRN,PRK --from 2010 --to 2014",
        "explain --members CHN,RUS,IRN,PRK --as-of 2015-07-10",
        "explain trust --members CHN,RUS,IRN,PRK --as-of 2015-07-10 --pair CHN,RUS",
        "fault-lines --members CHN,RUS,IRN,PRK --as-of 2015-07-10",
        "what-if --members CHN,RUS,IRN,PRK --as-of 2015-07-10 --join BLR --leave PRK",
        "power --members CHN,RUS,IRN,PRK --rule majority:2/3 --as-of 2015-07-10",
        "build --members CHN,RUS,IRN,PRK --rule consensus --block --as-of 2015-07-10",
        "enlarge --members CHN,RUS,IRN,PRK --candidates BLR --as-of 2015-07-10",
        "shock --state RUS --gdp -3.7% --members CHN,IRN,PRK --as-of 2015-07-10",
        "landscape --members CHN,RUS,IRN,PRK --as-of 2015-07-10",
        "dossier new --members CHN,RUS,IRN,PRK",
        "show CHN+RUS+IRN+PRK"
      })
  void everyQuestionTakesASet(String command) {
    Entente.Answer answer = asked(command);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).containsPattern("China, Russia, Iran(,| and) North|CHN\\+|China");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RUS,MNG,POL | 1985 | Soviet Union, Mongolian People's Republic and Poland as of",
        "TUR,EGY | 1960 | Turkey and United Arab Republic as of",
        "China,Korea,_Republic_of,Russia | 2015 | China, South Korea and Russia as of",
        "USA,CAN,MEX,CUB,HTI,DOM,JAM,TTO,BRB | 2012 | Mexico and 6 other states as of"
      })
  void theTitleNamesTheStatesByTheirNamesOfTheDate(String members, String date, String title) {
    Entente.Answer answer =
        asked("assess --members " + members + " --as-of " + date + " --width 200");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out().lines().findFirst().orElseThrow()).contains(title);
  }

  /* The Benelux in every respect but its name. */
  @Test
  void aSetHasTheFiguresOfACoalitionOfTheSameMembers() {
    String figures = " --as-of 2014 --csv -";
    String named = asked("explain BENELUX interests" + figures).out();
    String set = asked("explain BEL+NLD+LUX interests" + figures).out();
    assertThat(named).isNotEmpty();
    assertThat(set.replace("BEL+NLD+LUX", "BENELUX")).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assess --members CHN | names one state | Name two or more",
        "assess --members CHN, | needs two of them | --members CHN,RUS",
        "assess | COALITION is missing | Identifier or name",
        "assess SCO --members CHN,RUS | more than one coalition | such as SCO",
        "assess --members CHN,RUSS | no state \"RUSS\" | Did you mean RUS?",
        "assess --members CHN,RUS,China --as-of 2015 | China is named twice | once",
        "assess --members KAZ,RUS --as-of 1985 | Kazakhstan was no state on 1985-12-31 | 1991-12-",
        "assess --members NATO,CHN | NATO is a coalition, not a state | one by one",
        "assess --members Korea,CHN | fits several states | Say",
        "power --members CHN,RUS --as-of 2015 | has no decision rule | --rule consensus",
        "power EU --as-of 2015 --rule quorum | no rule \"quorum\" | majority:2/3",
        "forecast --members CHN,RUS --as-of 2015 | nobody leaves or joins | list coalitions",
        "compare NATO | COALITION is missing | Two or more",
        "explain SCO trust --members CHN,RUS | were given | Give one",
      })
  void whatIsNoSet_isSaidWithARemedy(String command, String why, String advice) {
    Entente.Answer answer = asked(command);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err().replaceAll("\\s+", " ")).contains(why, advice);
    assertThat(answer.err()).doesNotContain("\tat ");
  }
}
