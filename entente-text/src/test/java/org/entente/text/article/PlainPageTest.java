package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.article.Paragraph.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages saved as text, all made up; expected is what a reader takes for the article.
class PlainPageTest {
  private static final String ONE =
      "The government of Freedonia said on Monday that it would open its border with Sylvania.";
  private static final String TWO =
      "Its neighbour welcomed the step, which had been asked for over many years of talks.";
  private static final String THREE =
      "Ruritania, which lies between the two, was not asked and has kept silent until now.";
  private static final String FOUR =
      "Its farmers hope to sell their grain to both as soon as the roads are mended again.";

  private static Article read(String... blocks) {
    return ArticleReader.read("page.txt", String.join("\n\n", blocks));
  }

  private static List<String> main(Article article) {
    return article.ofKind(Kind.MAIN).stream().map(Paragraph::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\n", "\r\n\r\n", "\r\n", "\n \t\n", "\n\n\n\n"})
  void linesAreParagraphs_howeverTheyEnd(String between) {
    String page = String.join(between, ONE, TWO, THREE);
    assertThat(main(ArticleReader.read("p", page))).containsExactly(ONE, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway fears Chile.",
        "Norway fears Chile",
        "Norway",
        "?",
        "Norway fears Chile. Peru does not.",
        "   Norway fears Chile.   \n\n",
      })
  void aLineOrTwo_areTheArticle(String text) {
    assertThat(ArticleReader.read("p", text).ofKind(Kind.MAIN))
        .singleElement()
        .satisfies(p -> assertThat(p.text()).isEqualTo(text.strip()));
  }

  /* As editors fill lines: as many words as fit in 60 columns. */
  private static String filled(String text) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      boolean fits = column > 0 && column + 1 + word.length() <= 60;
      lines.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = fits ? column + 1 + word.length() : word.length();
    }
    return lines.toString();
  }

  @Test
  void aTextBrokenAtAWidth_isPutTogether() {
    String page =
        "Title of it\n\n" + filled(ONE + " " + TWO + " " + THREE) + "\n\n" + filled(FOUR) + "\n";
    assertThat(main(ArticleReader.read("p", page)))
        .containsExactly(ONE + " " + TWO + " " + THREE, FOUR);
  }

  /* Notices, menus and lists before and behind a text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to our newsletter today and never miss a story.",
        "Already a subscriber? Log in here.",
        "Follow us on social media",
        "All rights reserved.",
        "We use cookies to make this site better. Accept all cookies",
        "Share this article",
        "Advertisement",
        "Read more: The harvest of Ruritania",
        "3 comments",
        "Related articles",
        "Most popular",
        "Get unlimited access for one dollar a week.",
        "The views expressed in this article are the author's own.",
      })
  void noticesAround_areNoneOfTheText(String notice) {
    Article article = read(notice, "A bridge is opened", ONE, TWO, THREE, notice);
    assertThat(main(article)).containsExactly(ONE, TWO, THREE);
    assertThat(article.title()).isEqualTo("A bridge is opened");
  }

  @Test
  void aNoticeWithin_isNoneOfTheText() {
    assertThat(main(read("T of it", ONE, "Sign up for our newsletter", TWO, THREE)))
        .containsExactly(ONE, TWO, THREE);
  }

  /* A list of other articles behind the text, which reads like text itself. */
  @Test
  void whatStandsUnderTheHeadOfAList_isLeftOut() {
    Article article =
        read(
            "A bridge is opened",
            ONE,
            TWO,
            THREE,
            "Latest News",
            "1. Sylvania votes on Sunday",
            "2. The harvest fails",
            "3. A king is crowned");
    assertThat(main(article)).containsExactly(ONE, TWO, THREE);
    assertThat(article.mainText()).doesNotContain("harvest", "Latest");
  }

  @Test
  void headings_areThoseOfTheText() {
    Article article = read("A bridge is opened", ONE, TWO, "What comes next", THREE, FOUR);
    assertThat(article.sections()).containsExactly("What comes next");
    assertThat(article.ofKind(Kind.MAIN))
        .extracting(Paragraph::section)
        .containsExactly("", "", "What comes next", "What comes next");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee | Ann Lee",
        "By Ann Lee and Bo Berg | Ann Lee;Bo Berg",
        "By Ann Lee, Bo Berg and Cy Dahl | Ann Lee;Bo Berg;Cy Dahl",
        "BY Ann Lee | Ann Lee",
        "Written by Ann Lee | Ann Lee",
        "Author: Ann Lee | Ann Lee",
        "By Jan de Boer | Jan de Boer",
        "By Ann Lee & Bo Berg | Ann Lee;Bo Berg",
      })
  void aByline_namesTheAuthors(String line, String names) {
    Article article = read("A bridge is opened", line, ONE, TWO, THREE);
    assertThat(article.authors()).containsExactly(names.split(";", -1));
    assertThat(main(article)).containsExactly(ONE, TWO, THREE);
    assertThat(article.title()).isEqualTo("A bridge is opened");
  }

  @Test
  void linesAboutTheAuthors_endTheText() {
    Article article =
        read(
            "A bridge is opened",
            ONE,
            TWO,
            THREE,
            "Dr. Ann Lee is a senior fellow at the Institute for Freedonian Studies.");
    assertThat(main(article)).containsExactly(ONE, TWO, THREE);
    assertThat(article.authors()).containsExactly("Ann Lee");
  }

  /* A minister of whom the text speaks is not its author. */
  @Test
  void aSentenceThatReadsLikeALineAboutAnAuthor_isText() {
    String minister = "Rufus Firefly is the prime minister of Freedonia and will not sign it.";
    Article article = read("A bridge is opened", ONE, minister, TWO, THREE);
    assertThat(main(article)).containsExactly(ONE, minister, TWO, THREE);
    assertThat(article.authors()).isEmpty();
  }

  @Test
  void theDay_standsBelowTheTitle_thatOfSavingAbove() {
    Article below = read("A bridge is opened", "10 July 2015", ONE, TWO, THREE);
    assertThat(below.date()).isEqualTo("2015-07-10");
    assertThat(below.saved()).isNull();
    Article above = read("11 July 2015", "A bridge is opened", ONE, TWO, THREE);
    assertThat(above.date()).isNull();
    assertThat(above.saved()).isEqualTo("2015-07-11");
    Article both = read("11 July 2015", "A bridge is opened", "10 July 2015", ONE, TWO, THREE);
    assertThat(both.date()).isEqualTo("2015-07-10");
    assertThat(both.saved()).isEqualTo("2015-07-11");
  }

  @Test
  void aDayWithinTheText_isNotItsDay() {
    Article article = read("A bridge is opened", ONE, "They met on 10 July 2015.", TWO, THREE);
    assertThat(article.date()).isNull();
  }

  /* The mark of byte order is no character of the title, wherever the first line leads. */
  @Test
  void theMarkOfByteOrder_isNotRead() {
    String page = "\uFEFFA bridge is opened\n\n" + ONE + "\n\n" + TWO;
    Article article = ArticleReader.read("p", page);
    assertThat(article.title()).isEqualTo("A bridge is opened");
    SourceText first = article.paragraphs().getFirst().content();
    assertThat(page.charAt(first.originOf(0))).isEqualTo('A');
  }

  /* Law: each paragraph stands where it says, blanks apart. */
  @Test
  void placesLeadBackToTheText() {
    String page = "  A title here  \n\n\t" + ONE + "\r\n\r\n  " + TWO + " \n " + THREE + "\n";
    for (Paragraph p : ArticleReader.read("p", page).paragraphs()) {
      SourceText text = p.content();
      assertThat(page.substring(text.originOf(0), text.originOf(text.length())))
          .isEqualTo(text.text());
    }
  }

  @Test
  void tagsThatATextSpeaksOf_makeNoPage() {
    String text = "He wrote that 3 < 5 and that a > b, and Norway fears Chile.";
    assertThat(main(ArticleReader.read("p", text))).containsExactly(text);
  }

  @Test
  void tenThousandWords_areOneText() {
    String[] blocks = new String[600];
    for (int k = 0; k < blocks.length; k++) {
      blocks[k] = ONE + " " + k + ".";
    }
    assertThat(main(read(blocks))).hasSize(600);
  }

  @Test
  void theSameParagraphTwice_standsTwice() {
    assertThat(main(read("A title here", ONE, TWO, ONE))).containsExactly(ONE, TWO, ONE);
  }
}
