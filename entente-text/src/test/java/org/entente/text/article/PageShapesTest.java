package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.entente.run.UserProblem;
import org.entente.text.article.Paragraph.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of many shapes, all made up; expected is what a reader of the page takes for the article.
class PageShapesTest {
  private static final String ONE =
      "The government of Freedonia said on Monday that it would open its border with Sylvania.";
  private static final String TWO =
      "Its neighbour welcomed the step, which had been asked for over many years of talks.";
  private static final String THREE =
      "Ruritania, which lies between the two, was not asked and has kept silent until now.";

  private static Article read(String body) {
    return ArticleReader.read("page.html", "<html><head><title>T</title></head>" + body);
  }

  private static Article around(String inside) {
    return read(
        "<body><article><h1>T</h1><p>" + ONE + "</p>" + inside + "<p>" + TWO + "</p></article>");
  }

  private static List<String> main(Article article) {
    return article.ofKind(Kind.MAIN).stream().map(Paragraph::text).toList();
  }

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  /* Whatever element holds the paragraphs, and however deep, they are the article. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>@</article>",
        "<main>@</main>",
        "<div>@</div>",
        "<div id=content>@</div>",
        "<div class='story-body'><div><div>@</div></div></div>",
        "<section><section>@</section></section>",
        "<table><tr><td>@</td></tr></table>",
        "<center><font size=2>@</font></center>",
        "@",
        "<div itemprop=articleBody>@</div>",
        "<custom-element>@</custom-element>",
        "<blockquote>@</blockquote>",
      })
  void theHolder_makesNoDifference(String holder) {
    Article article = read("<body>" + holder.replace("@", paragraphs(ONE, TWO, THREE)));
    assertThat(main(article)).containsExactly(ONE, TWO, THREE);
  }

  /* A browser shows all of these as the same two paragraphs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p><p>%s</p>",
        "<p>%s<p>%s",
        "<P CLASS=x>%s</P>\r\n<P>%s</P>",
        "<div>%s</div><div>%s</div>",
        "%s<br><br>%s",
        "%s<br/>%s",
        "<p>%s</b></i></span></p><p>%s</p>",
        "<p><b>%s</p><p>%s</b></p>",
        "<p>%s</p><!-- <p>An old paragraph of this page.</p> --><p>%s</p>",
        "<p>%s</p><hr><p>%s</p>",
        "<p\n\tclass='a > b'>%s</p ><p>%s</p>",
        "<ul><li>%s</li><li>%s</li></ul>",
        "<dl><dt>%s</dt><dd>%s</dd></dl>",
        "<p>%s</p></div></div></td><p>%s</p>",
      })
  void brokenAndOldMarkup_isReadAsABrowserDoes(String pattern) {
    String body = pattern.replaceFirst("%s", ONE).replaceFirst("%s", TWO);
    assertThat(main(read("<body>" + body))).containsExactly(ONE, TWO);
  }

  /* What no browser shows, and controls that are no text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var secret = 'Hidden words of a script.';</script>",
        "<style>p:after { content: 'Hidden words of a style.' }</style>",
        "<template><p>Hidden words of a template that nobody instantiates.</p></template>",
        "<noscript><p>Hidden words for those without scripts in their browser.</p></noscript>",
        "<p hidden>Hidden words of an attribute that says that it is hidden.</p>",
        "<p style='color:red; display : none'>Hidden words of a style attribute.</p>",
        "<div style='DISPLAY:NONE'><p>Hidden words within a block that is not shown.</p></div>",
        "<button>Hidden words of a button</button>",
        "<select><option>Hidden words of a choice</option></select>",
        "<textarea>Hidden words that wait for an answer.</textarea>",
        "<svg><title>Hidden words of a drawing</title><text>Hidden</text></svg>",
        "<iframe src=x>Hidden words for those without frames.</iframe>",
        "<!-- Hidden words of a comment. -->",
        "<video>Hidden words for those who cannot play it.</video>",
      })
  void whatIsNotShown_isNotRead(String hidden) {
    Article article = around(hidden);
    assertThat(main(article)).containsExactly(ONE, TWO);
    assertThat(article.paragraphs())
        .extracting(Paragraph::text)
        .noneMatch(t -> t.contains("Hidden"));
  }

  /* Boxes within an article that are none of it, by element or by class as the web writes them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><p>Boxed words about something else altogether stand here.</p></aside>",
        "<nav><a href=/>Boxed</a> <a href=/b>words</a></nav>",
        "<footer><p>Boxed words at the foot of the page.</p></footer>",
        "<form><p>Boxed words of a form to be filled in.</p></form>",
        "<div class='related-stories related'><p>Boxed words of another story.</p></div>",
        "<div class=newsletter><p>Boxed words that ask for an address.</p></div>",
        "<div id=comments><p>Boxed words of a reader who does not agree.</p></div>",
        "<div class='social share'><p>Boxed words to be shared.</p></div>",
        "<p>Subscribe to Boxed, our newsletter, and never miss a story.</p>",
        "<p><a href=/x>Boxed words that lead to another story of this paper</a></p>",
        "<article><p>Boxed words that tease another article of this page.</p></article>",
      })
  void boxes_areLeftOut(String box) {
    assertThat(around(box).mainText()).contains(ONE, TWO).doesNotContain("Boxed");
  }

  /* Words that merely look like the name of a box, or stand in a block that holds most of the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='content-with-sidebar'>@</div>",
        "<div class='has-comments'>@</div>",
        "<div class='shared-authority'>@</div>",
        "<div class='navy menus'>@</div>",
        "<div class='content banner'>@</div>",
        "<header><div>@</div></header>",
        "<form action=/x>@</form>",
      })
  void aBlockThatHoldsTheText_isNoBox(String holder) {
    assertThat(main(read("<body>" + holder.replace("@", paragraphs(ONE, TWO, THREE)))))
        .containsExactly(ONE, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=a><figcaption>Caption of the bridge.</figcaption></figure>",
        "<div class='wp-caption'><p class=wp-caption-text>Caption of the bridge.</p></div>",
        "<div><p class=caption>Caption of the bridge.</p></div>",
        "<p>Caption of the bridge. (Photo: Jo Bloggs)</p>",
        "<p>Caption of the bridge on Monday. REUTERS/Jo Bloggs/Getty Images</p>",
      })
  void captions_areKeptApart(String figure) {
    Article article = around(figure);
    assertThat(main(article)).containsExactly(ONE, TWO);
    assertThat(article.ofKind(Kind.CAPTION))
        .singleElement()
        .satisfies(c -> assertThat(c.text()).startsWith("Caption of the bridge"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>Border to open</h1> | Border to open",
        "<h1> Border&#10; to <em>open</em> </h1> | Border to open",
        "<h1></h1> | The paper's title",
        "<h2>A section</h2> | The paper's title",
        "<h1>Other</h1><h1>The paper's title</h1> | The paper's title",
        "<h1>Caf&eacute;s &amp; bars</h1> | Cafés & bars",
      })
  void titleIsTheFirstHeading_elseThatOfThePage(String head, String title) {
    Article article =
        ArticleReader.read(
            "p",
            "<html><head><title>The paper's title</title></head><body>"
                + head
                + paragraphs(ONE, TWO, THREE));
    assertThat(article.title()).isEqualTo(title);
  }

  @Test
  void headings_headTheParagraphsBehindThem() {
    Article article = around("<h2>Long talks</h2><p>" + THREE + "</p><h3>Last words</h3>");
    assertThat(article.sections()).containsExactly("Long talks", "Last words");
    assertThat(article.ofKind(Kind.MAIN))
        .extracting(Paragraph::section)
        .containsExactly("", "Long talks", "Last words");
  }

  @Test
  void aHeadingWithNothingUnderIt_isNoneOfTheArticle() {
    Article article =
        read("<body><article>" + paragraphs(ONE, TWO) + "<h2>More from us</h2></article>");
    assertThat(article.sections()).isEmpty();
  }

  /* A number that leads to a footnote is no part of the word it stands at. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sup>1</sup>",
        "<sup>[12]</sup>",
        "<sup class=reference><a href=#n>[1]</a></sup>",
        "<sup>*</sup>",
        "<sup><a href=#n>3</a></sup>",
      })
  void marksOfFootnotes_areNotRead(String mark) {
    Article article = around("<p>Troops of Sylvania" + mark + " left the bridge" + mark + ".</p>");
    assertThat(main(article)).contains("Troops of Sylvania left the bridge.");
  }

  @Test
  void raisedLetters_areRead() {
    assertThat(main(around("<p>The 5<sup>th</sup> summit of M<sup>me</sup> Lee took place.</p>")))
        .contains("The 5th summit of Mme Lee took place.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a&nbsp;b | a b",
        "a&#160;&#xA0;b | a b",
        "a&shy;b | ab",
        "a&#8203;b | ab",
        "a&zwnj;b&rlm; | ab",
        "&lt;b&gt; | <b>",
        "AT&T and R&D | AT&T and R&D",
        "&bogus; | &bogus;",
        "&#x1F600;! | 😀!",
        "&copy 2015 | © 2015",
        "a<wbr>b | ab",
        "a<b>b</b>c | abc",
        "a<span> b </span>c | a b c",
        "&ldquo;x&rdquo; &ndash; y | “x” – y",
      })
  void charactersAreThoseThatABrowserShows(String source, String shown) {
    assertThat(main(around("<p>Words before " + source + " and words behind it.</p>")))
        .contains("Words before " + shown + " and words behind it.");
  }

  /* Law: every character that is no entity stands at its place in the source. Seed 5. */
  @Tag("slow")
  @Test
  void placesLeadBackToTheSource_whateverStandsBetween() {
    Random random = new Random(5);
    List<String> parts =
        List.of(
            "word ",
            "Ä ö ",
            "&amp;",
            "&eacute;",
            "<b>bold</b>",
            "<br>",
            "&#8212;",
            "<i>",
            "</i>",
            "\n\t ",
            "&nbsp;",
            "x&shy;y ",
            "<!-- no -->",
            "“q” ",
            "&bogus; ",
            "😀 ",
            "& ",
            "</p><p>",
            "&#x1F600;",
            "<a href='a&amp;b'>link</a> ");
    for (int trial = 0; trial < 40; trial++) {
      StringBuilder body = new StringBuilder("<body><article><p>" + ONE + " ");
      for (int k = 0; k < 30; k++) {
        body.append(parts.get(random.nextInt(parts.size())));
      }
      String page = body.append(TWO).append("</p></article>").toString();
      for (Paragraph paragraph : ArticleReader.read("p", page).paragraphs()) {
        placesFit(paragraph.content(), page);
      }
    }
  }

  private static void placesFit(SourceText text, String page) {
    int before = -1;
    for (int i = 0; i < text.length(); i++) {
      int origin = text.originOf(i);
      char there = page.charAt(origin);
      assertThat(origin).as("order in %s", page).isGreaterThanOrEqualTo(before);
      if (there != '&' && there != '<' && !Character.isWhitespace(there)) {
        assertThat(there)
            .as("place %d of (%s) in %s", i, text, page)
            .isEqualTo(text.text().charAt(i));
      }
      before = origin;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body></body></html>",
        "<html><body><nav><a href=a>Home</a><a href=b>News</a></nav></body></html>",
        "<html><head><title>Only a title</title></head></html>",
        "<html><body><script>document.write('An article of many words that is written late.')</script></body></html>",
        "<html><frameset><frame src=a></frameset></html>",
        "<html><body><img src=a alt='A picture'></body></html>",
        "<div></div>",
        "<!doctype html>",
      })
  void aPageWithoutText_saysSo(String page) {
    assertThatThrownBy(() -> ArticleReader.read("empty.html", page))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("empty.html has no article");
  }

  /* Comparisons in a script are no elements. */
  @Tag("slow")
  @Test
  void aLongScript_isNotTakenForDeepMarkup() {
    String script = "<script>" + "if(a<b){c<d}".repeat(20_000) + "</script>";
    assertThat(main(around(script))).containsExactly(ONE, TWO);
  }

  @Tag("slow")
  @Test
  void manyUnclosedElements_areNotTakenForDeepMarkup() {
    String rows = "<dl>" + "<dt>a<dd>b".repeat(8_000) + "</dl>";
    assertThatCode(() -> around(rows)).doesNotThrowAnyException();
  }

  /* Every beginning of a page is a page or is refused in words; none breaks the reader. */
  @Tag("slow")
  @Test
  void aPageThatIsCutOffAnywhere_isReadOrRefused() {
    String page =
        "<!DOCTYPE html><html><head><title>T</title><script type='application/ld+json'>{\"a\":[1]}"
            + "</script></head><body><article><h1>T &amp; U</h1><p>"
            + ONE
            + "</p><figure><figcaption>C</figcaption></figure><!-- c --><p>"
            + TWO
            + "&eacute;</p></article></body></html>";
    for (int end = 0; end <= page.length(); end++) {
      byte[] cut = page.substring(0, end).getBytes(StandardCharsets.UTF_8);
      try {
        assertThat(ArticleReader.read("cut", cut).paragraphs()).isNotEmpty();
      } catch (UserProblem e) {
        assertThat(e).hasMessageStartingWith("cut ");
      }
    }
  }

  @Tag("slow")
  @Test
  void tenThousandParagraphs_areReadInOrder() {
    StringBuilder body = new StringBuilder("<body><article>");
    for (int k = 0; k < 10_000; k++) {
      body.append("<p>Sentence number ").append(k).append(" of a very long article.</p>");
    }
    List<String> main = main(read(body.toString()));
    assertThat(main).hasSize(10_000);
    assertThat(main.get(4_321)).isEqualTo("Sentence number 4321 of a very long article.");
  }

  @Test
  void readingTwice_givesTheSame() {
    String page = "<body><article><h1>T</h1>" + paragraphs(ONE, TWO, THREE) + "</article>";
    assertThat(read(page)).isEqualTo(read(page));
  }
}
