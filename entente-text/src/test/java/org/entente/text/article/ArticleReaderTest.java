package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.run.UserProblem;
import org.entente.text.article.Paragraph.Kind;
import org.junit.jupiter.api.Test;

/// Made-up pages; the expected parts are what a reader sees in them.
class ArticleReaderTest {
  private static final String SENTENCES =
      "The government of Freedonia said on Monday that it would open its border with Sylvania again. "
          + "Its neighbour welcomed the step, which had been asked for over many years of talks. ";

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Border to open - The Freedonia Post</title>
      <meta property="og:title" content="Border to open"/>
      <meta property="article:published_time" content="2015-07-10T08:00:00Z"/>
      <meta name="author" content="Ann Lee"/></head><body>
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <article><h1>Border to open</h1>
      <figure><img src="a.jpg"/><figcaption>The bridge at Spoonville.</figcaption></figure>
      <p>%s</p><h2>Long talks</h2><p>The Presi&shy;dent&nbsp;said &ldquo;caf&eacute;s &amp; shops&rdquo; would gain from it, too. %s</p>
      <div class="newsletter"><p>Sign up for our newsletter and never miss a story again.</p></div>
      <p>%s</p></article>
      <aside class="related"><p>Sylvania votes on Sunday, and here is all that you need to know about it.</p></aside>
      </body></html>
      """
          .formatted(SENTENCES, SENTENCES, SENTENCES);

  @Test
  void takesTheArticleOffAPage() {
    Article article = ArticleReader.read("page", PAGE);
    assertThat(article.title()).isEqualTo("Border to open");
    assertThat(article.date()).isEqualTo(LocalDate.of(2015, 7, 10));
    assertThat(article.authors()).containsExactly("Ann Lee");
    assertThat(article.sections()).containsExactly("Long talks");
    assertThat(article.mainText())
        .contains("Freedonia said")
        .doesNotContain("newsletter", "votes on Sunday", "Spoonville", "Home");
    assertThat(article.ofKind(Kind.CAPTION))
        .extracting(Paragraph::text)
        .containsExactly("The bridge at Spoonville.");
    assertThat(article.language().isEnglish()).isTrue();
  }

  @Test
  void decodesEntitiesAndDropsSoftHyphens() {
    assertThat(ArticleReader.read("page", PAGE).mainText())
        .contains("The President said “cafés & shops” would gain");
  }

  /* Law: each character of the text is the one at its place in the original, entities apart. */
  @Test
  void knowsThePlaceOfEveryCharacter() {
    for (Paragraph paragraph : ArticleReader.read("page", PAGE).paragraphs()) {
      SourceText text = paragraph.content();
      for (int i = 0; i < text.length(); i++) {
        char shown = text.text().charAt(i);
        char there = PAGE.charAt(text.originOf(i));
        if (there != '&' && !Character.isWhitespace(there)) {
          assertThat(there).as("place %s of %s", i, text).isEqualTo(shown);
        }
      }
    }
  }

  @Test
  void tellsBoilerplateOfAPageSavedAsText() {
    String page =
        String.join(
            "\n\n",
            "3rd May 2020",
            "Freedonia's new friends",
            "• A bridge over the river (Photo: Jo Bloggs)",
            SENTENCES,
            "Read and decide",
            "Join the Freedonia Post today",
            "Get instant access to all articles. 14-day free trial.",
            SENTENCES + SENTENCES,
            "Hard bargains",
            SENTENCES,
            "Dr. Jan de Boer is Senior Analyst at the Institute for Freedonian Studies. Ann Lee is Director of the Spoonville Centre.",
            "The views expressed in this opinion piece are the author's, not those of the Freedonia Post.",
            "Ruritania's harvest fails",
            "The harvest of Ruritania has failed for the third year in a row, its farmers said on Tuesday in the capital.",
            "Latest News",
            "1. Ruritania against more rights for farmers",
            "2. Osterlich suspects Sylvania of rigging prices");
    Article article = ArticleReader.read("page.txt", page);
    assertThat(article.title()).isEqualTo("Freedonia's new friends");
    assertThat(article.saved()).isEqualTo(LocalDate.of(2020, 5, 3));
    assertThat(article.date()).isNull();
    assertThat(article.authors()).containsExactly("Jan de Boer", "Ann Lee");
    assertThat(article.ofKind(Kind.MAIN)).hasSize(3);
    assertThat(article.sections()).containsExactly("Hard bargains");
    assertThat(article.ofKind(Kind.CAPTION)).hasSize(1);
    assertThat(article.mainText())
        .doesNotContain("Ruritania", "instant access", "Photo", "views expressed");
  }

  @Test
  void joinsLinesThatWereBrokenAtAWidth() {
    String page =
        "A title of a text\n\nThe government of Freedonia said on Monday that it would\nopen its border with Sylvania again after many years of\ntalks that had come to nothing, and that its neighbour had\nwelcomed the step.\n";
    assertThat(ArticleReader.read("page.txt", page).ofKind(Kind.MAIN)).hasSize(1);
  }

  @Test
  void readsOldEncodings() {
    byte[] latin =
        PAGE.replace("Spoonville", "Spöönville").getBytes(Charset.forName("windows-1252"));
    assertThat(ArticleReader.read("page", latin).ofKind(Kind.CAPTION).getFirst().text())
        .contains("Spöönville");
    byte[] wide = ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE);
    assertThat(ArticleReader.read("page", wide).title()).isEqualTo("Border to open");
  }

  @Test
  void saysOtherLanguagesRatherThanGuess() {
    String french =
        "Le gouvernement de la Freedonie a dit que les frontières du pays seront ouvertes dans les jours qui viennent. ";
    assertThat(ArticleReader.read("page", french.repeat(3)).language().name()).isEqualTo("French");
    assertThat(
            ArticleReader.read("page", "Правительство страны заявило о намерении открыть границу.")
                .language()
                .name())
        .isEqualTo("Cyrillic script");
    assertThat(
            ArticleReader.read("page", "قالت الحكومة يوم الاثنين إنها ستفتح الحدود مع جارتها.")
                .language()
                .name())
        .isEqualTo("Arabic");
  }

  @Test
  void refusesWhatIsNoPage() {
    refuses(new byte[0], "is empty");
    refuses("   \n \t ".getBytes(StandardCharsets.UTF_8), "is empty");
    refuses(new byte[] {'%', 'P', 'D', 'F', '-', 0, 1, 2}, "binary data, a PDF file");
    refuses(new byte[50_000_000], "too large for a news page (more than 16 MB)");
    refuses(
        ("<html><body>" + "<div>".repeat(100_000) + "deep</div></body></html>")
            .getBytes(StandardCharsets.UTF_8),
        "nested 1");
    refuses(
        ("<html><body><ul>" + "<li><a href='x'>A link</a></li>".repeat(30) + "</ul></body></html>")
            .getBytes(StandardCharsets.UTF_8),
        "has no article");
  }

  private static void refuses(byte[] page, String message) {
    assertThatThrownBy(() -> ArticleReader.read("page.html", page))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("page.html")
        .hasMessageContaining(message);
  }
}
