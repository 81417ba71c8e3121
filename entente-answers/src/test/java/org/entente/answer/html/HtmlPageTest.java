package org.entente.answer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Figures;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.answer.question.MadeUpAnswers;
import org.entente.answer.question.MadeUpQuestions;
import org.entente.evidence.Figure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports as a parser of HTML reads them: everything of the page is there, in order, as words.
@Tag("slow")
class HtmlPageTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String COMMAND = "entente list 'a \"b\" <c>'";

  private static final Map<String, Document> VIEWS = new ConcurrentHashMap<>();

  static Stream<String> names() {
    return Stream.concat(MadeUpQuestions.few().stream(), Stream.of("assess supposed"));
  }

  /* Parsed once for all laws. */
  private static Document view(String name) {
    return VIEWS.computeIfAbsent(
        name, n -> Jsoup.parse(HtmlPage.view(MadeUpAnswers.page(n), COMMAND)));
  }

  /* The first element that there must be. */
  private static Element only(Document html, String css) {
    return Objects.requireNonNull(html.select(css).first(), css);
  }

  private static Document read(Page page) {
    return Jsoup.parse(HtmlPage.write(page, COMMAND));
  }

  private static Table.Builder table(String key) {
    return Table.builder(key, "Title of " + key, "Caption.")
        .column(Column.text("name", "Name", "A name."))
        .column(Column.figure("f", "Figure", "A figure.", Words.SHARE));
  }

  /* One heading of the first level; those of sections as they stand; ids, which links point to, once. */
  @ParameterizedTest
  @MethodSource("names")
  void everyAnswer_hasItsHeadingsInOrder_andIdsOfTheirOwn(String name) {
    Page page = MadeUpAnswers.page(name);
    Document html = view(name);
    assertThat(html.select("h1").eachText()).containsExactly(oneLine(page.title()));
    List<String> headings = new ArrayList<>();
    page.sections().forEach(s -> headings.add(oneLine(s.heading())));
    if (page.sources().stream().anyMatch(s -> !s.key().equals(Source.YEARBOOK))) {
      headings.add("Where the numbers come from");
    }
    headings.add("How this page was made");
    assertThat(html.select("h2").eachText()).isEqualTo(headings);
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (String target : html.select("a[href^=#]").eachAttr("href")) {
      assertThat(html.select(target)).as(target).hasSize(1);
    }
    assertThat(html.select("nav")).hasSize(page.sections().size() < 4 ? 0 : 1);
  }

  /* A name that would be markup is words: there is no element of it. */
  @ParameterizedTest
  @MethodSource("names")
  void everyTable_hasItsRowsAndColumns_andNamesAreWords(String name) {
    Page page = MadeUpAnswers.page(name);
    Document html = view(name);
    assertThat(html.select("td b, td img, td script, th b, p b, h1 b, h2 b")).isEmpty();
    for (int k = 0; k < page.sections().size(); k++) {
      for (Table table : page.sections().get(k).tables()) {
        String of = "table[data-key=" + table.key() + "]";
        List<Element> found =
            html.select("#s" + k + " > div > " + of + ", #s" + k + " > details > div > " + of);
        assertThat(found).as(table.key()).hasSize(table.shown() < 0 ? 0 : 1);
        for (Element shown : found) {
          assertThat(shown.select("thead th")).hasSize(table.shownColumns().size());
          assertThat(shown.select("tbody tr")).hasSize(table.shownRows().size());
          assertThat(shown.select("tbody tr"))
              .allMatch(row -> row.childrenSize() == table.shownColumns().size());
        }
      }
    }
  }

  /* The script gets each chart's rows as the exports have them, with two texts for every figure. */
  @ParameterizedTest
  @MethodSource("names")
  void everyChart_hasItsRowsBesideItsSpecification(String name) {
    Page page = MadeUpAnswers.page(name);
    Document html = view(name);
    assertThat(html.select("div[data-chart]").eachAttr("data-chart"))
        .isEqualTo(page.charts().stream().map(Chart::key).toList());
    for (Chart chart : page.charts()) {
      JsonNode data = JSON.readTree(only(html, "script#spec-" + chart.key()).data());
      assertThat(data.get("spec")).isEqualTo(JSON.readTree(chart.spec()));
      FlatTable flat = FlatTable.of(chart.data());
      assertThat(data.get("rows")).hasSize(flat.rows().size());
      for (int r = 0; r < flat.rows().size(); r++) {
        JsonNode row = data.get("rows").get(r);
        JsonNode given = JSON.readTree(JSON.writeValueAsString(flat.objects().get(r)));
        given
            .properties()
            .forEach(e -> assertThat(row.get(e.getKey())).as(e.getKey()).isEqualTo(e.getValue()));
        for (int c = 0; c < chart.data().columns().size(); c++) {
          if (chart.data().rows().get(r).get(c) instanceof Figure figure) {
            String key = chart.data().columns().get(c).key();
            String unit = chart.data().unit(chart.data().rows().get(r), c);
            assertThat(row.get(key + "_text").asString()).isEqualTo(Words.figure(figure, unit));
            assertThat(row.get(key + "_source").asString()).isEqualTo(Words.source(figure));
          }
        }
      }
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /* Nothing is fetched: the policy forbids it, and the one script is the one of its hash. */
  @Test
  void theFile_needsNothingFromOutside() throws Exception {
    Page plain = Page.titled("T").section(Section.headed("S").table(table("t").build()));
    Document without = read(plain);
    assertThat(without.select("script")).isEmpty();
    assertThat(policy(without)).contains("default-src 'none'").doesNotContain("script-src");
    Chart chart = new Chart("c", "C", "c", "{\"mark\":\"bar\"}", table("t").build(), "In words.");
    Document with = read(plain.section(Section.headed("C").chart(chart)));
    String script = only(with, "script:not([type])").data();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    assertThat(policy(with))
        .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    for (Document html : List.of(without, with)) {
      assertThat(html.select("link, iframe, img, base, form, object, embed, [src]")).isEmpty();
      assertThat(html.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    }
  }

  private static String policy(Document html) {
    return html.select("meta[http-equiv=Content-Security-Policy]").attr("content");
  }

  @Test
  void theMapOfTheWorld_isInTheFileWhereAChartDrawsIt() {
    Chart map =
        new Chart(
            "m", "M", "c", "{\"data\":{\"name\":\"world\"}}", table("t").build(), "In words.");
    Chart bar = new Chart("m", "M", "c", "{\"mark\":\"bar\"}", table("t").build(), "In words.");
    assertThat(read(Page.titled("T").section(Section.headed("S").chart(map))).select("#world"))
        .hasSize(1);
    assertThat(read(Page.titled("T").section(Section.headed("S").chart(bar))).select("#world"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title><script>x</script>",
        "\" onmouseover=\"x",
        "' onfocus='x",
        "<!-- ",
        "-->",
        "]]>",
        "&lt;b&gt;",
        "&amp;",
        "<b>bold</b>",
        "</td></tr></table>"
      })
  void hostileWords_areTheSameWordsEverywhere(String words) {
    Table table = table("t").row(words, Figure.missing(words)).build();
    Page page =
        new Page(
            words,
            words,
            words,
            List.of(Section.headed(words).paragraph(words).table(table)),
            List.of(new Source(words, words, words, words, words)),
            List.of(words));
    Document html = read(page);
    String plain = oneLine(words);
    assertThat(html.title()).isEqualTo(plain);
    assertThat(html.select("h1").text()).isEqualTo(plain);
    assertThat(html.select("p.finding").text()).isEqualTo(plain);
    assertThat(html.select("p.warning").text()).isEqualTo(plain);
    assertThat(html.select("#s0 > h2").text()).isEqualTo(plain);
    assertThat(html.select("#s0 tbody th").text()).isEqualTo(plain);
    assertThat(html.select("#s0 tbody td").attr("title")).isEqualTo(words);
    assertThat(html.select("#s0 p.note").text()).isEqualTo("missing (1): " + plain);
    assertThat(html.select("#sources tbody th").text()).isEqualTo(plain);
    assertThat(html.select("script, [onmouseover], [onfocus]")).isEmpty();
    assertThat(only(html, "#made code").text()).isEqualTo(COMMAND);
  }

  @Test
  void hostileWords_inTheDataOfACharts_endNoElement() {
    Table table = table("t").row("</script><script>x</script>", Figures.exact(0.5)).build();
    Chart chart = new Chart("c", "C", "c", "{}", table, "In words.");
    Document html = read(Page.titled("T").section(Section.headed("S").chart(chart)));
    assertThat(html.select("script")).hasSize(2);
    JsonNode data = JSON.readTree(only(html, "#spec-c").data());
    assertThat(data.get("rows").get(0).get("name").asString())
        .isEqualTo("</script><script>x</script>");
  }

  /* Reasons are numbered once for a table, and each cell has its own as a title. */
  @Test
  void missingFigures_areNumberedByReason() {
    Table table =
        table("t")
            .row("a", Figure.missing("no votes"))
            .row("b", Figure.missing("no data"))
            .row("c", Figure.missing("no votes"))
            .row("d", Figures.exact(0.5))
            .build();
    Document html = read(Page.titled("T").section(Section.headed("S").table(table)));
    assertThat(html.select("#s0 tbody td").eachText())
        .containsExactly("missing (1)", "missing (2)", "missing (1)", "50%");
    assertThat(html.select("#s0 p.note").eachText())
        .containsExactly("missing (1): no votes", "missing (2): no data");
    assertThat(html.select("#s0 td[title]").eachAttr("title"))
        .containsExactly(
            "no votes", "no data", "no votes", "counted by hand; 12 roll calls; made; exact");
  }

  /* Up to sixteen rows stand open, more behind their title; over a hundred bear no provenance. */
  @ParameterizedTest
  @ValueSource(ints = {1, 16, 17, 100, 101})
  void longTables_areFolded_andVeryLongOnesLight(int rows) {
    Table.Builder table = table("t");
    for (int r = 0; r < rows; r++) {
      table.row("name " + r, Figures.exact(0.5));
    }
    Document html = read(Page.titled("T").section(Section.headed("S").table(table.build())));
    assertThat(html.select("#s0 details")).hasSize(rows > 16 ? 1 : 0);
    assertThat(html.select("#s0 summary").text())
        .isEqualTo(rows > 16 ? "Title of t (" + rows + " rows)" : "");
    assertThat(html.select("#s0 td[title]")).hasSize(rows > 100 ? 0 : rows);
    assertThat(html.select("#s0 tbody tr")).hasSize(rows);
  }

  @Test
  void aTableForExportsAlone_isNotThere_andOneCutSaysSo() {
    Table.Builder rows = table("t").row("a", Figures.exact(1)).row("b", Figures.exact(1));
    Document none =
        read(Page.titled("T").section(Section.headed("S").table(rows.shown(-1).build())));
    assertThat(none.select("#s0 table")).isEmpty();
    Document one = read(Page.titled("T").section(Section.headed("S").table(rows.shown(1).build())));
    assertThat(one.select("#s0 tbody tr")).hasSize(1);
    assertThat(one.select("#s0 p.note").text())
        .isEqualTo("1 of 2 rows are shown; exports hold all.");
  }

  @Test
  void headings_tellWhatTheyMean_withTheUnitUnlessTheRowHasIt() {
    Table table =
        Table.builder("t", "T", "c")
            .column(Column.text("unit", "Unit", "The unit."))
            .column(Column.figure("a", "A", "Of the row.", "@unit"))
            .column(Column.number("b", "B", "A number.", "years"))
            .column(Column.number("c", "C", "Plain.", ""))
            .row("", Figures.exact(1), 2.0, 3.0)
            .build();
    Document html = read(Page.titled("T").section(Section.headed("S").table(table)));
    assertThat(html.select("thead th").eachAttr("title"))
        .containsExactly("Of the row.", "A number. (years)", "Plain.");
  }

  /* The contents stand first, or after a section with charts that opens the page. */
  @Test
  void contents_standBeforeTheSections_orBehindALeadingChart() {
    Page page = Page.titled("T");
    for (String heading : List.of("A", "B", "C", "D")) {
      page = page.section(Section.headed(heading).paragraph("p"));
    }
    Document plain = read(page);
    assertThat(plain.select("nav a").eachText()).containsExactly("A", "B", "C", "D");
    assertThat(plain.select("nav + section").attr("id")).isEqualTo("s0");
    Chart chart = new Chart("c", "C", "c", "{}", table("t").build(), "In words.");
    Page led = Page.titled("T").section(Section.headed("A").chart(chart));
    for (String heading : List.of("B", "C", "D")) {
      led = led.section(Section.headed(heading).paragraph("p"));
    }
    assertThat(read(led).select("nav + section").attr("id")).isEqualTo("s1");
  }

  @Test
  void thePage_saysHowItWasMade_andHowToCiteIt() {
    Page page =
        Page.titled("Ties of \"A & B\", 50%")
            .sources(List.of(Source.ofYearbook("0123456789abcdef00")));
    Document html = read(page);
    assertThat(only(html, "#made p").text())
        .contains("from the yearbook whose SHA-256 hash begins with 0123456789abcdef.");
    assertThat(html.select("#sources")).as("the yearbook is told of below").isEmpty();
    String bibtex = html.select("#made code").eachText().getLast();
    assertThat(bibtex)
        .startsWith(
            "@misc{entente-ties-of-a-b-50, author = {{Entente}}, title = {Ties of \"A \\& B\", 50\\%}")
        .contains("yearbook 0123456789abcdef}", "note = {entente list 'a \"b\" <c>'}")
        .endsWith("}");
    assertThat(read(Page.titled("T")).select("#made").text()).doesNotContain("hash");
  }

  @Test
  void anEmptyPage_isAPage() {
    Document html = read(Page.titled("T"));
    assertThat(html.select("h1").text()).isEqualTo("T");
    assertThat(html.select("section")).hasSize(1);
    assertThat(html.select("p.finding, p.warning, nav")).isEmpty();
    assertThat(html.select("html").attr("lang")).isEqualTo("en");
  }
}
