package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// `entente read`: what a made-up page says, and what a page that is none is answered with.
@Tag("slow")
class ReadCommandTest {
  /// A made-up page with a notice and a teaser that name states.
  static final String PAGE =
      """
      <!doctype html><html><head><title>A loose club</title>
      <meta property="article:published_time" content="2015-07-14T08:00:00Z"></head><body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <article><h1>A loose club</h1>
      <p>The Shanghai Cooperation Organisation was founded in 2001 by the leaders of China, Russia,
      Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan, and it has met every year since then.</p>
      <p>Kazakhstan fears Russia, although the two countries have been partners for a long time now.
      Tajikistan depends on Russia for remittances, as every study of its economy has shown.</p>
      <p>Uzbekistan does not trust Kyrgyzstan, and its government has said so on many occasions.</p>
      </article>
      <aside><h2>Latest news</h2><ul><li><a href="/1">France attacks Libya</a></li>
      <li><a href="/2">Italy threatens Austria</a></li></ul></aside>
      </body></html>
      """;

  @TempDir private Path folder;

  /* What a reader of the page draws up. */
  @Test
  void page_isReadToItsCoalitionAndClaims() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);
    Entente.Answer text = Entente.entente("read", page.toString());

    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out())
        .contains("Kazakhstan fears Russia", "Tajikistan depends on Russia (remittances)")
        .contains("6 members", "Founded in 2001", "of 2015-07-14");
    Entente.Answer claims = Entente.entente("read", page.toString(), "--csv", "-", "-q");
    assertThat(claims.out()).contains("KAZ", "fear").doesNotContain("FRA", "LBY", "AUT");
  }

  /* The offsets of a claim lead to its sentence in the file. */
  @Test
  void offsets_leadIntoThePage() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);
    String csv = Entente.entente("read", page.toString(), "--csv", "-", "-q").out();
    String row = csv.lines().filter(l -> l.contains("KAZ,RUS")).findFirst().orElseThrow();
    String[] cells = row.split(",", -1);

    int begin = Integer.parseInt(cells[cells.length - 2]);
    int end = Integer.parseInt(cells[cells.length - 1]);
    assertThat(PAGE.substring(begin, end))
        .startsWith("Kazakhstan fears")
        .endsWith("long time now.");
  }

  @Test
  void standardInput_isReadWhereAskedFor() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)));
      assertThat(Entente.entente("read", "-").out()).contains("Kazakhstan fears Russia");
    } finally {
      System.setIn(before);
    }
  }

  static Stream<Arguments> whatIsNoArticle() {
    String menu = "<li><a href='/x'>Russia</a></li>".repeat(40);
    return Stream.of(
        Arguments.of("empty", "", "is empty"),
        Arguments.of("binary", "GIF\0\1\2\0\0", "is no text (it holds binary data)"),
        Arguments.of("large", "<p>word word</p>\n".repeat(3_000_000), "is too large"),
        Arguments.of("deep", "<div>".repeat(100_000) + "word", "nested 100000 deep"),
        Arguments.of("menu", "<html><body><ul>" + menu + "</ul></body></html>", "has no article"),
        Arguments.of(
            "french",
            "La Russie et la Chine sont des partenaires dans une organisation qui est sans but."
                + " Les membres de cette organisation ne se font pas confiance.",
            "is in French; only English is read"),
        Arguments.of(
            "arabic",
            "روسيا والصين عضوان في منظمة شنغهاي للتعاون. كازاخستان تخشى روسيا منذ سنوات.",
            "is in Arabic; only English is read"));
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNoArticle(String name, String text, String reason) throws IOException {
    Path page = Files.writeString(folder.resolve(name), text);
    Entente.Answer outcome = Entente.entente("read", page.toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(name, reason);
    assertThat(outcome.err().lines()).hasSize(2);
  }

  @Test
  void page_mustBeNamedOnce_andBeAFile() {
    assertThat(Entente.entente("read").err()).contains("FILE is missing");
    assertThat(Entente.entente("read", "x", "--url", "https://example.org").err())
        .contains("both FILE and");
    assertThat(Entente.entente("read", folder.toString()).err()).contains("is a folder");
    assertThat(Entente.entente("read", folder.resolve("none").toString()).err())
        .contains("no such file");
    assertThat(Entente.entente("read", "--url", "http://192.168.1.1/x").err())
        .contains("no public address");
  }

  /* An analyst's line, note and decision outlive a second reading. */
  @Test
  void dossier_keepsWhatAnAnalystWrote() throws IOException {
    String page = Files.writeString(folder.resolve("page.html"), PAGE).toString();
    Path file = folder.resolve("sco.yaml");
    assertThat(Entente.entente("read", page, "--dossier", file.toString(), "-q").out())
        .contains("claims are proposed as drafts");
    String begun = Files.readString(file);
    String id =
        begun.lines().filter(l -> l.endsWith("-kaz-fear-rus")).findFirst().orElseThrow().strip();
    String edited = "# read with Aigul\n" + begun.replace("kind: fear", "kind: distrust");
    Files.writeString(file, edited);

    String name = id.substring(id.lastIndexOf(' ') + 1);
    String second =
        Entente.entente(
                "read",
                page,
                "--dossier",
                file.toString(),
                "--accept",
                name,
                "-q",
                "--width",
                "400")
            .out();

    String after = Files.readString(file);
    assertThat(after)
        .startsWith("# read with Aigul")
        .contains("kind: distrust", "status: accepted");
    assertThat(after.lines().filter(l -> l.contains("id: ")).count())
        .isEqualTo(begun.lines().filter(l -> l.contains("id: ")).count());
    assertThat(second).contains("0 claims are proposed", "1 of them other than", "accepted are 1");
  }

  @Test
  void decisions_needADossier_andAClaimOfIt() throws IOException {
    String page = Files.writeString(folder.resolve("page.html"), PAGE).toString();
    String file = folder.resolve("sco.yaml").toString();

    assertThat(Entente.entente("read", page, "--accept", "x").err()).contains("--dossier FILE");
    assertThat(Entente.entente("read", page, "--dossier", file, "--accept", "x").err())
        .contains("the dossier has no claim x");
    assertThat(
            Entente.entente("read", page, "--dossier", file, "--accept", "x", "--reject", "x")
                .err())
        .contains("both accepted and rejected");
    assertThat(Files.exists(Path.of(file))).isFalse();
  }
}
