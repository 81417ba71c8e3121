package org.entente.text.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.run.UserProblem;
import org.entente.text.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages as they lie on disk, made up; what is expected follows from how they were made.
class PageFilesTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.toAbsolutePath().getParent());
    return Files.writeString(path, text);
  }

  private static byte[] packed(String text) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<String> names(PageFiles files) {
    return files.pages().stream().map(p -> Path.of(p.name()).getFileName().toString()).toList();
  }

  @Test
  void aFolder_isReadInDepth_byName_withoutOtherFiles() throws IOException {
    file("b.html", "<p>b");
    file("a.txt", "a");
    file("sub/deep/c.HTM", "<p>c");
    file("notes.md", "no page");
    file("picture.png", "no page");
    file("d.jsonl", "{\"text\": \"d\"}");
    file("sub/html", "no page");
    PageFiles files = PageFiles.of(List.of(folder));
    assertThat(names(files)).containsExactly("a.txt", "b.html", "d.jsonl, line 1", "c.HTM");
    assertThat(files.unread()).isEmpty();
  }

  /* In a folder an ending may be large or small; so may it be where the file itself is named. */
  @ParameterizedTest
  @ValueSource(strings = {"rows.jsonl", "rows.JSONL", "rows.Jsonl"})
  void rowsAreKnownByTheirEnding(String name) throws IOException {
    Path rows = file(name, "{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
    assertThat(PageFiles.of(List.of(rows)).pages()).hasSize(2);
    assertThat(PageFiles.of(List.of(folder)).pages()).hasSize(2);
  }

  @Test
  void packedRows_areUnpacked() throws IOException {
    Path rows = folder.resolve("rows.jsonl.gz");
    Files.write(rows, packed("{\"text\": \"one\"}\n{\"text\": \"zwei ö\"}"));
    PageFiles files = PageFiles.of(List.of(rows));
    assertThat(files.pages()).hasSize(2);
    assertThat(files.pages().get(1).article().mainText()).isEqualTo("zwei ö");
  }

  @Test
  void packedRowsThatAreCutOff_areAProblemOfTheFile() throws IOException {
    byte[] whole = packed("{\"text\": \"one\"}\n".repeat(500));
    Path rows = folder.resolve("cut.jsonl.gz");
    Files.write(rows, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> PageFiles.of(List.of(rows)))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("cut.jsonl.gz cannot be read");
    Path none = file("none.jsonl.gz", "not packed at all");
    assertThatThrownBy(() -> PageFiles.of(List.of(none)))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("none.jsonl.gz cannot be read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"text\": \"x\"} | 1 | ~~",
        "{\"text\": \"x\", \"date\": \"2014-03-02\"} | 1 | ~~",
        "{\"text\": \"x\", \"date\": \"2014-03-02T10:00:00Z\"} | 1 | ~~",
        "{\"text\": \"x\", \"date\": null} | 1 | ~~",
        "{\"text\": \"x\", \"date\": \"\"} | 1 | ~~",
        "{\"text\": \"x\", \"other\": [1, 2]} | 1 | ~~",
        "{\"text\": \"\"} | 0 | no text",
        "{\"text\": \"  \"} | 0 | no text",
        "{\"title\": \"x\"} | 0 | no text",
        "{\"text\": 5} | 1 | ~~",
        "{\"text\": null} | 0 | no text",
        "{\"text\": [\"x\"]} | 0 | no text",
        "[] | 0 | no text",
        "5 | 0 | no text",
        "null | 0 | no text",
        "{ | 0 | not JSON",
        "text | 0 | not JSON",
        "{\"text\": \"x\", \"date\": \"2014\"} | 0 | date (2014) is not YYYY-MM-DD",
        "{\"text\": \"x\", \"date\": \"02.03.2014\"} | 0 | date (02.03.2014) is not YYYY-MM-DD",
        "{\"text\": \"x\", \"date\": \"2014-02-30\"} | 0 | date (2014-02-30) is not YYYY-MM-DD",
      })
  void aRowIsAPage_orIsNamedWithTheReason(String row, int pages, String reason) throws IOException {
    Path rows = file("rows.jsonl", "{\"text\": \"before\"}\n" + row + "\n{\"text\": \"behind\"}\n");
    PageFiles files = PageFiles.of(List.of(rows));
    assertThat(files.pages()).hasSize(2 + pages);
    assertThat(files.unread()).hasSize(1 - pages);
    if (pages == 0) {
      assertThat(files.unread().getFirst()).contains("rows.jsonl, line 2: " + reason);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n\n", "\n  \n"})
  void emptyLines_areNoRows(String between) throws IOException {
    Path rows =
        file("rows.jsonl", "{\"text\": \"one\"}" + between + "{\"text\": \"two\"}" + between);
    PageFiles files = PageFiles.of(List.of(rows));
    assertThat(files.pages()).hasSize(2);
    assertThat(files.unread()).isEmpty();
  }

  /* Editors of Windows put a mark of byte order before the first row. */
  @Test
  void aMarkOfByteOrder_isNoRow() throws IOException {
    Path rows = file("rows.jsonl", "\uFEFF{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
    PageFiles files = PageFiles.of(List.of(rows));
    assertThat(files.unread()).isEmpty();
    assertThat(files.pages()).hasSize(2);
  }

  @Test
  void aRowHasItsTitleAndDay() throws IOException {
    Path rows =
        file(
            "r.jsonl",
            "{\"text\": \"Norway fears Chile.\", \"title\": \"T\", \"date\": \"2014-03-02\"}");
    Article article = PageFiles.of(List.of(rows)).pages().getFirst().article();
    assertThat(article.title()).isEqualTo("T");
    assertThat(article.date()).isEqualTo("2014-03-02");
    assertThat(article.language().isEnglish()).isTrue();
  }

  /* A sentence is too short to tell a language of Latin letters by; another script tells at once. */
  @Test
  void aRowOfAnotherLanguage_isKnownWhenItIsLongEnough() {
    String french = "Le gouvernement a dit que les frontières du pays seront ouvertes. ";
    assertThat(language(french)).isEqualTo("English");
    assertThat(language(french.repeat(8))).isEqualTo("French");
    assertThat(language("Правительство открыло границу.")).isEqualTo("Cyrillic script");
  }

  private static String language(String text) {
    return new RawPage.Row("r", "", null, text).article().language().name();
  }

  @Test
  void whatIsNotThere_orHoldsNothing_isAProblem() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path blank = file("blank.jsonl", "\n\n");
    for (Path path : List.of(empty, blank)) {
      assertThatThrownBy(() -> PageFiles.of(List.of(path)))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining(path + " holds no pages");
    }
    assertThatThrownBy(() -> PageFiles.of(List.of(folder.resolve("none"))))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("is not there");
  }

  /* A file that is named itself is a page whatever its ending. */
  @Test
  void aNamedFile_isAPage() throws IOException {
    Path page = file("page.asp", "<p>x");
    assertThat(PageFiles.of(List.of(page)).pages()).hasSize(1);
  }

  @Test
  void severalPlaces_areReadInTheirOrder() throws IOException {
    Path b = file("b.txt", "b");
    Path a = file("a.txt", "a");
    assertThat(names(PageFiles.of(List.of(b, a, b)))).containsExactly("b.txt", "a.txt", "b.txt");
    assertThat(PageFiles.of(List.of()).pages()).isEmpty();
  }

  @Test
  void linesAreThoseOfTheFile() throws IOException {
    Path rows = file("rows.txt", "one\n\ntwo\r\nthree");
    List<String> lines = new ArrayList<>();
    try (RowLines read = new RowLines(rows)) {
      for (String line = read.next(); line != null; line = read.next()) {
        lines.add(line);
      }
      assertThat(read.next()).isNull();
    }
    assertThat(lines).containsExactly("one", "", "two\r", "three");
  }
}
