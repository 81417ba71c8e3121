package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days and authors as pages give them; made up, with what a reader takes from them.
class PageDatesTest {
  private static final String TEXT =
      "<p>The government of Freedonia said that it would open its border with Sylvania again.</p>"
          + "<p>Its neighbour welcomed the step, which had been asked for over many years.</p>";

  private static Article read(String head, String body) {
    return ArticleReader.read(
        "page", "<html><head><title>T</title>" + head + "</head><body>" + body + TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2015-07-10 | 2015-07-10",
        "2015-07-10T23:59:59+05:00 | 2015-07-10",
        "Published 2015-07-10, 8 am | 2015-07-10",
        "10 July 2015 | 2015-07-10",
        "10th July 2015 | 2015-07-10",
        "1st Jul 2015 | 2015-07-01",
        "2nd Jul. 2015 | 2015-07-02",
        "3rd july, 2015 | 2015-07-03",
        "July 10, 2015 | 2015-07-10",
        "JULY 10 2015 | 2015-07-10",
        "Jul. 10th, 2015 | 2015-07-10",
        "Sept. 5, 2021 | 2021-09-05",
        "September 5, 2021 | 2021-09-05",
        "May 1, 1999 | 1999-05-01",
        "Friday, July 10, 2015 at 9:15 a.m. | 2015-07-10",
        "Updated: 29 Feb 2016 | 2016-02-29",
        "29 Feb 2015 | -",
        "31 April 2015 | -",
        "2015-13-01 | -",
        "2015-02-30 | -",
        "0 July 2015 | -",
        "July 2015 | -",
        "10/07/2015 | -",
        "in 2015 | -",
        "'' | -",
        "yesterday | -",
        "Room 10 Marble Arch 2015 | -",
        "10 marches 2015 | -",
      })
  void aDayIsFoundInItsForms(String text, @Nullable LocalDate day) {
    assertThat(DateLine.find(text).orElse(null)).isEqualTo(day);
  }

  /* A number that is no day does not hide the day behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ref. 2015-99-99, 10 July 2015 | 2015-07-10",
        "Call 0800-12-34 (2015-07-10) | 2015-07-10",
        "99 May 2015 - 10 July 2015 | 2015-07-10",
      })
  void whatIsNoDay_doesNotHideOne(String text, LocalDate day) {
    assertThat(DateLine.find(text)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 July 2015 | true",
        "Posted on 10 July 2015 | true",
        "On 10 July 2015 the leaders of both states met on the bridge and signed the treaty | false",
        "They met on 10 July 2015. | false",
        "Monday | false",
      })
  void aLineOfADate_isLittleElse(String line, boolean is) {
    assertThat(DateLine.isDateLine(line)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<meta property='article:published_time' content='2015-07-10T08:00Z'> | 2015-07-10",
        "<META PROPERTY=article:published_time CONTENT='July 10, 2015'> | 2015-07-10",
        "<meta itemprop=datePublished content=2015-07-10> | 2015-07-10",
        "<meta name=date content='10 Jul 2015'> | 2015-07-10",
        "<meta name=pubdate content=2015-07-10> | 2015-07-10",
        "<meta name=DC.date.issued content=2015-07-10> | 2015-07-10",
        "<meta name=parsely-pub-date content=2015-07-10T00:00:00Z> | 2015-07-10",
        "<meta name=date content=soon> | -",
        "<meta name=viewport content=2015-07-10> | -",
        "<meta property='article:modified_time' content='2016-01-01'> | -",
      })
  void theHeadTellsTheDay(String head, @Nullable LocalDate day) {
    assertThat(read(head, "").date()).isEqualTo(day);
  }

  /* The page's own word goes before structured data, and that before the first time shown. */
  @Test
  void ofSeveralDays_theSurerIsTaken() {
    String meta = "<meta name=date content=2015-07-10>";
    String bad = "<meta property='article:published_time' content='no day'>";
    String linked =
        "<script type='application/ld+json'>{\"datePublished\":\"2014-01-02\"}</script>";
    String time = "<time datetime=2013-03-04>then</time>";
    assertThat(read(linked + meta, time).date()).isEqualTo("2015-07-10");
    assertThat(read(bad + meta, time).date()).isEqualTo("2015-07-10");
    assertThat(read(linked, time).date()).isEqualTo("2014-01-02");
    assertThat(read("", time).date()).isEqualTo("2013-03-04");
    assertThat(read("", "<time>4 March 2013</time>").date()).isNull();
    assertThat(read("", "").date()).isNull();
  }

  private static Article linked(String json) {
    return read("<script type='application/ld+json'>" + json + "</script>", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"author\":\"Ann Lee\"} | Ann Lee",
        "{\"author\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}} | Ann Lee",
        "{\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Bo Berg\"}]} | Ann Lee;Bo Berg",
        "{\"@graph\":[{\"author\" : {\"url\":\"x\", \"name\" : \"Ann Lee\"}}]} | Ann Lee",
        "{\"author\":{\"name\":\"Bj\\u00f6rn Lee\"}} | Björn Lee",
        "{\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Ann Lee\"}]} | Ann Lee",
        "{\"author\":[\"Ann Lee\",\"Bo Berg\"]} | Ann Lee;Bo Berg",
      })
  void structuredData_namesTheAuthors(String json, String names) {
    assertThat(linked(json).authors()).containsExactly(names.split(";", -1));
  }

  /* Sites put several scripts on a page, the first often about themselves. */
  @Test
  void theScriptThatTells_neednotBeTheFirst() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"WebSite\",\"name\":\"The Post\"}</script>"
            + "<script type='application/ld+json'>{\"author\":{\"name\":\"Ann Lee\"},"
            + "\"datePublished\":\"2015-07-10\"}</script>";
    Article article = read(head, "");
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.date()).isEqualTo("2015-07-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{broken",
        "{\"author\":null}",
        "{\"author\":[]}",
        "{\"datePublished\":\"soon enough\"}",
        "[]"
      })
  void structuredDataThatTellsNothing_isPassedOver(String json) {
    Article article = linked(json);
    assertThat(article.authors()).isEmpty();
    assertThat(article.date()).isNull();
  }

  @Test
  void authorsOfTheHead_thenOfThePage() {
    String head = "<meta name=author content='Ann Lee'>";
    assertThat(read(head, "<a rel=author>Bo Berg</a>").authors()).containsExactly("Ann Lee");
    assertThat(read("", "<a rel=author>Bo Berg</a>").authors()).containsExactly("Bo Berg");
    assertThat(read("<meta name=author content=''>", "").authors()).isEmpty();
    assertThat(
            read("<meta property='article:author' content='https://example.org/ann'>", "")
                .authors())
        .isEmpty();
    assertThat(read("", "<p itemprop=author>" + "Words ".repeat(9) + "</p>").authors())
        .isEqualTo(List.of());
  }
}
