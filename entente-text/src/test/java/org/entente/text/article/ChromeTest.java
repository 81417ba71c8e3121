package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines that surround articles, as the web writes them, and sentences of articles that use the
/// same words; made up.
class ChromeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe now",
        "Sign up for our newsletter",
        "Start your free trial today",
        "Already a member? Log in",
        "Support The Post now!",
        "Become a member",
        "We use cookies on this website.",
        "Privacy Policy",
        "© 2015 The Post. All rights reserved.",
        "Click here to download our app",
        "READ MORE: Sylvania votes",
        "Related articles",
        "Don't miss: the ten best bridges",
        "Enter your email address",
        "Leave a reply",
        "12 comments",
        "Skip to main content",
      })
  void noticesAreKnown(String line) {
    assertThat(Chrome.isPromotion(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway joined the alliance in 1949.",
        "The two states will support each other.",
        "Its members share a border.",
        "Chile follows Peru.",
        "The king accepted the crown.",
        "Both parliaments registered their dissent.",
        "The press was told to print nothing of this.",
        "",
      })
  void sentencesOfAnArticle_areNoNotices(String line) {
    assertThat(Chrome.isPromotion(line)).isFalse();
  }

  /* A notice is short: a paragraph of an article may speak of subscriptions. */
  @Test
  void aLongParagraph_isNoNotice() {
    String words = "The paper lost a subscription for every line that it printed of the war. ";
    assertThat(Chrome.isPromotion(words)).isTrue();
    assertThat(Chrome.isPromotion(words.repeat(4))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge at Spoonville. (Photo: Jo Bloggs) | true",
        "The bridge (image by Jo Bloggs) | true",
        "Photo: Jo Bloggs | true",
        "Photograph by Jo Bloggs | true",
        "File photo: the bridge | true",
        "The bridge at dawn. Jo Bloggs/AFP | true",
        "The bridge at dawn. Getty Images | true",
        "They posed for a photo on the bridge. | false",
        "AFP reported on Monday that the bridge was open. | false",
        "The picture is bleak. | false",
      })
  void captionsAreKnownByTheirCredit(String line, boolean is) {
    assertThat(Chrome.isCaption(line)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The views expressed here are those of the author. | true",
        "Opinions expressed in this piece do not reflect those of the Post. | true",
        "This does not necessarily represent the views of the institute. | true",
        "The author is a fellow of the institute. | true",
        "The views of the two governments differ. | false",
        "He expressed the view that the bridge was safe. | false",
      })
  void disclaimersAreKnown(String line, boolean is) {
    assertThat(Chrome.isDisclaimer(line)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee is a senior analyst at the Institute for Peace. | true",
        "Dr. Jan de Boer is Professor of History at Spoonville. | true",
        "Ann Lee was formerly ambassador of Freedonia in Sylvania. | true",
        "Ann B. Lee, is the editor of this paper and an expert in law. | true",
        "Freedonia is a republic. | false",
        "He is a senior analyst at the institute. | false",
        "the analyst is a fellow at the institute | false",
      })
  void linesAboutAuthors_areKnown(String line, boolean is) {
    assertThat(Chrome.isBio(line)).isEqualTo(is);
  }

  @Test
  void severalAuthorsOfOneLine_areNamed() {
    assertThat(
            Chrome.authorsOfBio(
                "Dr. Ann Lee is a fellow at the institute. Bo Berg is its director of studies."))
        .containsExactly("Ann Lee", "Bo Berg");
    assertThat(Chrome.authorsOfBio("Nobody here.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Latest news | true",
        "Related: | true",
        "You might also like | true",
        "EDITOR'S PICKS | true",
        "Editors’ choice | true",
        "More from The Post | true",
        "Trending now | true",
        "Comments | true",
        "Comments of the minister | false",
        "Related tensions rise | false",
        "Opinion is divided | false",
      })
  void headsOfLists_areKnown(String line, boolean is) {
    assertThat(Chrome.isListHead(line)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "• A bridge | true",
        "1. A bridge | true",
        "12) A bridge | true",
        "- A bridge | true",
        "» A bridge | true",
        "2015. A year of bridges | false",
        "1.5 million crossed it | false",
        "-5 degrees | false",
        "A bridge | false",
      })
  void itemsOfLists_areKnown(String line, boolean is) {
    assertThat(Chrome.isListItem(line)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "It is open. | true",
        "Is it open? | true",
        "\"It is open.\" | true",
        "“It is open.” | true",
        "(It is open.) | true",
        "It is open… | true",
        "It said: | true",
        "Bridge opens | false",
        "It is open, | false",
        "\"Open\" | false",
      })
  void sentencesEndInAMark(String line, boolean ends) {
    assertThat(Chrome.endsSentence(line)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Ann Lee; Editing by Bo Berg) | true",
        "(Additional reporting by Cy Dahl in Spoonville) | true",
        "(Writing by Ann Lee) | true",
        "(They were reporting to the king.) | false",
        "Reporting by Ann Lee | false",
      })
  void theDesk_standsInBrackets(String line, boolean is) {
    assertThat(Chrome.isDesk(line)).isEqualTo(is);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday the bridge was open.",
        "By the river",
        "by Ann Lee",
        "By",
        "By March the two had met",
        "Byron wrote of it",
        "",
      })
  void linesThatNameNobody_areNoBylines(String line) {
    assertThat(Chrome.authors(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"~~ | 0", "~  ~ | 0", "one | 1", "~ one  two ~ | 2", "~a\tb\nc~ | 3"})
  void wordsAreCounted(String text, int words) {
    assertThat(Chrome.words(text)).isEqualTo(words);
  }
}
