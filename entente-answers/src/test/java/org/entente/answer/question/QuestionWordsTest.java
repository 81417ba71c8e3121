package org.entente.answer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.coalition.Likeness;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.ranking.Matching;
import org.entente.ranking.RankingOptions;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write and what it means: dates, parts, words of a shell, parts of an answer.
class QuestionWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  /* February by the calendar: 2016 and 2000 are leap years, 1900 is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-07-10      | 2015-07-10",
        "2015-7-1        | 2015-07-01",
        "10 July 2015    | 2015-07-10",
        "1 Jul 2015      | 2015-07-01",
        "1 Jul. 2015     | 2015-07-01",
        "10 JULY, 2015   | 2015-07-10",
        "July 10, 2015   | 2015-07-10",
        "july 10 2015    | 2015-07-10",
        "Sept 3, 2015    | 2015-09-03",
        "2015-07         | 2015-07-31",
        "July 2015       | 2015-07-31",
        "Feb 2016        | 2016-02-29",
        "2015-02         | 2015-02-28",
        "Feb 1900        | 1900-02-28",
        "Feb 2000        | 2000-02-29",
        "May 2015        | 2015-05-31",
        "2015            | 2015-12-31",
        "'  2015  '      | 2015-12-31",
        "10   July   2015| 2015-07-10",
        "today           | 2026-11-29",
        "TODAY           | 2026-11-29",
        "29 Feb 2016     | 2016-02-29",
      })
  void aDate_isWhatPeopleSay(String text, LocalDate date) {
    assertThat(SpokenDate.of(text, TODAY)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10/07/2015     | which number is the day",
        "10.7.2015      | which number is the day",
        "1-2-2015       | which number is the day",
        "2015-13-01     | there is no month 13",
        "2015-00        | there is no month 00",
        "2015-02-29     | February 2015 has 28 days",
        "31 April 2015  | April 2015 has 30 days",
        "0 July 2015    | July 2015 has 31 days",
        "2015-07-32     | July 2015 has 31 days",
        "10 Ju 2015     | no month is called Ju",
        "10 J 2015      | no month is called J",
        "10 Juli 2015   | no month is called Juli",
        "Ma 2015        | no month is called Ma",
        "10 Marchand 2015 | no month is called Marchand",
        "soon           | is not a date",
        "''             | is not a date",
        "15-07-10       | is not a date",
        "20150710       | is not a date",
        "2015-07-10T00  | is not a date",
        "٢٠١٥           | is not a date",
        "-2015          | is not a date",
      })
  void whatIsNoDate_saysWhy_andHowToWriteOne(String text, String why) {
    assertThatThrownBy(() -> SpokenDate.of(text, TODAY))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessageContaining("'" + text + "'").hasMessageContaining(why);
              assertThat(p.advice())
                  .isEqualTo("Write 2015-07-10, 10 July 2015, 2015-07, 2015 or today.");
            });
  }

  /* Every day of a long time, written in four ways, is that day. */
  @Test
  void everyDay_isReadAsItIsWritten() {
    for (LocalDate day = LocalDate.of(1899, 12, 25); day.getYear() < 1905; day = day.plusDays(1)) {
      String month = day.getMonth().toString();
      String title = month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT);
      assertThat(SpokenDate.of(day.toString(), TODAY)).isEqualTo(day);
      assertThat(SpokenDate.of(day.getDayOfMonth() + " " + title + " " + day.getYear(), TODAY))
          .isEqualTo(day);
      assertThat(
              SpokenDate.of(
                  title.substring(0, 3) + " " + day.getDayOfMonth() + ", " + day.getYear(), TODAY))
          .isEqualTo(day);
      assertThat(SpokenDate.of(day.getYear() + "-" + day.getMonthValue(), TODAY))
          .isEqualTo(day.withDayOfMonth(day.lengthOfMonth()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interests        | INTERESTS",
        "INTERESTS        | INTERESTS",
        "shared interests | INTERESTS",
        "shared-interests | INTERESTS",
        "trust            | TRUST",
        "interd           | INTERDEPENDENCE",
        "exit             | EXIT_PRESSURE",
        "exit_pressure    | EXIT_PRESSURE",
        "exit-pressure    | EXIT_PRESSURE",
        "Exit Pressure    | EXIT_PRESSURE",
        "capa             | CAPACITY",
        "capacity to act  | CAPACITY",
      })
  void aPart_isFoundByKeyTitleAndBeginning(String name, Part part) {
    assertThat(PartNames.get(name)).isEqualTo(part);
  }

  /* Two parts begin with `inter`; a beginning of fewer than four letters names none. */
  @ParameterizedTest
  @ValueSource(strings = {"", "x", "int", "inter", "power", "exi", "interestss of all"})
  void whatNamesNoPart_orTwo_isRefused(String name) {
    assertThatThrownBy(() -> PartNames.get(name))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("no part \"" + name + "\"");
              assertThat(p.advice())
                  .endsWith(
                      "The parts are interests, trust, interdependence, capacity, exit-pressure.");
            });
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyPart_isFoundByItsKeyAndTitle_andWeighsOneByDefault(Part part) {
    assertThat(PartNames.get(part.key())).isEqualTo(part);
    assertThat(PartNames.get(part.title())).isEqualTo(part);
    assertThat(PartNames.equal().of(part)).isEqualTo(1);
  }

  @Test
  void weights_areByPart_andOthersNought() {
    assertThat(PartNames.weights(Map.of("trust", 2.0, "exit", 1.0)).of(Part.TRUST)).isEqualTo(2);
    assertThat(PartNames.weights(Map.of("trust", 2.0)).of(Part.INTERESTS)).isZero();
    for (Map<String, Double> wrong :
        List.of(Map.of("trust", -1.0), Map.of("trust", 0.0), Map.of("love", 1.0))) {
      assertThatThrownBy(() -> PartNames.weights(wrong)).isInstanceOf(UserProblem.class);
    }
  }

  @Test
  void aRanking_isByInterests_byTheTotalWhereWeightsAreGiven_byWhatIsNamed() {
    assertThat(ranking(null, Map.of()).by()).contains(Part.INTERESTS);
    assertThat(ranking(null, Map.of("trust", 1.0)).by()).isEmpty();
    assertThat(ranking("Total", Map.of()).by()).isEmpty();
    assertThat(ranking("trust", Map.of("exit", 1.0)).by()).contains(Part.TRUST);
    assertThat(ranking(null, Map.of()).weights()).isEqualTo(PartNames.equal());
  }

  private static RankingOptions ranking(@Nullable String by, Map<String, Double> weights) {
    return PartNames.ranking(by, weights, Likeness.ALL, Matching.SIZE, 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "SCO              | SCO",
        "Warsaw Pact      | 'Warsaw Pact'",
        "CHN,RUS          | CHN,RUS",
        "it's             | 'it'\\''s'",
        "a;b              | 'a;b'",
        "$(id)            | '$(id)'",
        "Türkiye          | Türkiye",
        "majority:2/3     | majority:2/3",
        "~                | '~'",
        "*                | '*'",
        "\"               | '\"'",
        "a\\b             | 'a\\b'",
        "#x               | '#x'",
      })
  void aWordOfAShell_isQuotedWhereItMustBe(String word, String shown) {
    assertThat(ShellWord.of(word)).isEqualTo(shown);
    assertThat(ShellWord.split(shown)).containsExactly(word);
  }

  @Test
  void anEmptyWord_isQuoted_andFoundAgain() {
    assertThat(ShellWord.of("")).isEqualTo("''");
    assertThat(ShellWord.split("a '' b")).containsExactly("a", "", "b");
    assertThat(ShellWord.split("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyWords_areFoundAgainInTheirCommand(long seed) {
    Random random = new Random(seed);
    String signs = "ab Çπ'\"\\$`;|&<>()[]{}*?!#~=,.:@%+-_/\t\n";
    for (int k = 0; k < 500; k++) {
      List<String> words =
          random
              .ints(random.nextInt(4), 0, 6)
              .mapToObj(length -> {
                StringBuilder word = new StringBuilder();
                for (int c = 0; c < length; c++) {
                  word.append(signs.charAt(random.nextInt(signs.length())));
                }
                return word.toString();
              })
              .toList();
      String command = String.join(" ", words.stream().map(ShellWord::of).toList());
      assertThat(ShellWord.split(command)).as("seed %d: %s", seed, command).isEqualTo(words);
    }
  }

  @Test
  void panelsAreKept_theLastFourThatWereAskedFor() {
    KeptPanels kept = new KeptPanels(MadeUpDesk.yearbook(1));
    Panel first = kept.at(moment(2006));
    for (int year = 2007; year <= 2009; year++) {
      kept.at(moment(year));
    }
    assertThat(kept.at(moment(2006))).as("asked again, it is the last").isSameAs(first);
    Panel second = kept.at(moment(2007));
    kept.at(moment(2010));
    kept.at(moment(2011));
    assertThat(kept.at(moment(2006))).isSameAs(first);
    assertThat(kept.at(moment(2007))).isSameAs(second);
    for (int year = 2008; year <= 2011; year++) {
      kept.at(moment(year));
    }
    assertThat(kept.at(moment(2006))).as("four others came after it").isNotSameAs(first);
  }

  private static Question.Moment moment(int year) {
    return new Question.Moment(LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
  }

  /* The brief page's own sections stand before those of the whole page, which keeps its own where both
  have one of a heading. */
  @Test
  void everything_isWhatOnlyTheBriefPageHas_thenTheWholePage() {
    Page whole =
        Page.titled("Whole")
            .finding("Found.")
            .section(section("A", "whole"))
            .section(section("B", "b"));
    Page brief = Page.titled("Brief").section(section("A", "brief")).section(section("C", "c"));
    Answer answer = Answer.of(whole).brief(() -> brief);
    Page everything = answer.everything(whole);
    assertThat(everything.title()).isEqualTo("Whole");
    assertThat(everything.sections()).extracting(Section::heading).containsExactly("C", "A", "B");
    assertThat(everything.sections().get(1).paragraphs()).containsExactly("whole");
    assertThat(Answer.of(whole).everything(whole)).isSameAs(whole);
  }

  @Test
  void theYearbook_isASourceWhereThereAreOthers_andAloneOnTheSheet() {
    Source yearbook = Source.ofYearbook("0123");
    Source other = new Source("k", "T", "1", "C", "L");
    Page without = Page.titled("P");
    Answer answer =
        Answer.of(without.sources(List.of(other)))
            .brief(() -> without)
            .briefing(() -> without)
            .rests(yearbook)
            .evidence("Evidence to: 2012.");
    assertThat(answer.page().get().sources()).containsExactly(other, yearbook);
    assertThat(answer.brief().orElseThrow().get().sources()).isEmpty();
    assertThat(answer.briefing().orElseThrow().get().sources()).containsExactly(yearbook);
    assertThat(answer.page().get().evidence()).isEqualTo("Evidence to: 2012.");
    assertThat(answer.brief().orElseThrow().get().evidence()).isEqualTo("Evidence to: 2012.");
  }

  @Test
  void anAnswer_isNotMadeBeforeItIsAskedFor() {
    int[] made = {0};
    Answer answer =
        Answer.of(
                () -> {
                  made[0]++;
                  return Page.titled("P");
                })
            .evidence("e")
            .rests(Source.ofYearbook("0123"));
    assertThat(made[0]).isZero();
    assertThat(answer.page().get().evidence()).isEqualTo("e");
    assertThat(made[0]).isEqualTo(1);
  }

  private static Section section(String heading, String words) {
    return Section.headed(heading).paragraph(words);
  }
}
