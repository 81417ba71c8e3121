package org.entente.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.answer.crate.Crate;
import org.entente.answer.export.BibTeX;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.file.ParquetExport;
import org.entente.answer.file.TableFiles;
import org.entente.answer.file.TableFormat;
import org.entente.answer.file.TogetherFiles;
import org.entente.answer.html.HtmlPage;
import org.entente.answer.page.Dictionary;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Page;
import org.entente.answer.page.Table;
import org.entente.answer.text.TextPage;
import org.entente.answer.word.WordPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Every way in which an answer is shown or written, each with what makes hostile text in it inert.
/// `ArchitectureTest` holds this list against the classes that render.
enum Rendering {
  /// For a terminal and a pipe, of any width.
  TEXT(TextPage.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) {
      for (boolean bold : new boolean[] {false, true}) {
        int width = bold ? 60 : 0;
        for (String line : new TextPage(width, bold, true, bold).lines(hostile)) {
          boolean isHeading = bold && line.startsWith("\u001b[1m") && line.endsWith("\u001b[0m");
          String shown = isHeading ? line.substring(4, line.length() - 4) : line;
          requireVisible("text of width " + width, shown);
          assertThat(shown).as("one line").doesNotContain("\n");
        }
      }
    }
  },
  /// The report and the briefing.
  HTML(HtmlPage.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) {
      requireSameMarkup(HtmlPage.write(page, "entente x"), HtmlPage.write(hostile, COMMAND));
    }
  },
  /// The same for the workbench.
  VIEW(HtmlPage.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) {
      requireSameMarkup(HtmlPage.view(page, "entente x"), HtmlPage.view(hostile, COMMAND));
    }
  },
  /// The document, which gives back what it was given.
  JSON(AnswerJson.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) {
      ObjectNode data = MAPPER.createObjectNode().put(HostileText.WORDS, HostileText.WORDS);
      String json = AnswerJson.write(HostileText.WORDS, COMMAND, data, hostile);
      requireVisible("JSON", json);
      assertThat(AnswerJson.readPage(json)).isEqualTo(hostile);
      JsonNode read = MAPPER.readTree(json);
      assertThat(read.get("command").asString()).isEqualTo(COMMAND);
      assertThat(read.get("data")).isEqualTo(data);
    }
  },
  /// CSV with its dictionary.
  CSV(TableFiles.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) throws IOException {
      if (hostile.tables().isEmpty()) {
        return;
      }
      Path to = folder.resolve("csv");
      TogetherFiles files = new TogetherFiles();
      StringWriter out = new StringWriter();
      new TableFiles(hostile, TableFormat.CSV, new PrintWriter(out)).write("-", files);
      new TableFiles(hostile, TableFormat.CSV, new PrintWriter(out)).write(to.toString(), files);
      files.write();
      List<Table> tables = new ArrayList<>(hostile.tables());
      tables.add(Dictionary.of(hostile.tables()));
      for (Table table : tables) {
        requireCells(table, Files.readString(to.resolve(table.key() + ".csv")));
      }
      requireCells(hostile.tables().getFirst(), out.toString());
      try (Stream<Path> written = Files.list(to)) {
        assertThat(written).as("no name of a file is a word").hasSize(tables.size());
      }
    }
  },
  /// JSON lines, which give back what they were given.
  JSON_LINES(TableFiles.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) {
      if (hostile.tables().isEmpty()) {
        return;
      }
      StringWriter out = new StringWriter();
      new TableFiles(hostile, TableFormat.JSON_LINES, new PrintWriter(out))
          .write("-", new TogetherFiles());
      requireVisible("JSON lines", out.toString());
      List<JsonNode> rows = out.toString().lines().map(MAPPER::readTree).toList();
      FlatTable flat = FlatTable.of(hostile.tables().getFirst());
      assertThat(rows).hasSize(flat.rows().size());
      for (int i = 0; i < rows.size(); i++) {
        JsonNode given = MAPPER.valueToTree(flat.objects().get(i));
        assertThat(rows.get(i)).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(given)));
      }
    }
  },
  /// Parquet, which is typed and gives back what it was given.
  PARQUET(ParquetExport.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) throws IOException {
      if (hostile.tables().isEmpty()) {
        return;
      }
      Table table = hostile.tables().getFirst();
      Path file = folder.resolve("it's.parquet");
      ParquetExport.write(table, file);
      assertThat(parquet(file))
          .isEqualTo(
              FlatTable.of(table).rows().stream()
                  .map(row -> row.stream().map(String::valueOf).toList())
                  .toList());
    }
  },
  /// A folder for archives, whose descriptions give back what they were given.
  CRATE(Crate.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) throws IOException {
      Path to = folder.resolve("crate");
      TogetherFiles files = new TogetherFiles();
      new Crate(hostile, HostileText.WORDS, COMMAND, null, LocalDate.EPOCH)
          .write(to, hostile, files);
      files.write();
      for (String name : List.of("datapackage.json", "ro-crate-metadata.json")) {
        String described = Files.readString(to.resolve(name));
        requireVisible(name, described);
        assertThat(MAPPER.readTree(described).toString())
            .contains(MAPPER.writeValueAsString(hostile.title()));
      }
    }
  },
  /// A sheet for a word processor, without fields, links and parts from elsewhere.
  WORD(WordPage.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      WordPage.write(hostile, COMMAND, bytes);
      try (ZipInputStream parts =
          new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
          String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
          requireVisible(part.getName(), xml);
          assertThat(xml.replaceAll("(?s)<!\\[CDATA\\[.*?\\]\\]>", ""))
              .doesNotContain(
                  "<img", "<script", "fldSimple", "instrText", "w:hyperlink", "External");
        }
      }
    }
  },
  /// The sources for a bibliography.
  BIBTEX(BibTeX.class) {
    @Override
    void requireInert(Page page, Page hostile, Path folder) {
      String entries = BibTeX.of(hostile.sources());
      requireVisible("BibTeX", entries);
      assertThat(entries).doesNotContain("\\input").doesNotContainPattern("[^\\\\]\\$");
    }
  };

  private static final String COMMAND = "entente " + HostileText.WORDS;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Class<?> renderer;

  Rendering(Class<?> renderer) {
    this.renderer = renderer;
  }

  /// What renders.
  Class<?> renderer() {
    return renderer;
  }

  /// Renders both pages and compares.
  ///
  /// @param page an answer
  /// @param hostile the same with [HostileText] in it
  /// @param folder where files may be written
  abstract void requireInert(Page page, Page hostile, Path folder) throws IOException;

  private static void requireVisible(String what, String text) {
    text.codePoints()
        .filter(HostileText::steers)
        .findFirst()
        .ifPresent(c -> {
          throw new AssertionError(String.format("%s holds U+%04X", what, c));
        });
  }

  /* Hostile words change text and values of attributes, no element and no name of one; those that
  are read from right to left are set apart. */
  private static void requireSameMarkup(String plain, String hostile) {
    Document page = Jsoup.parse(hostile);
    assertThat(page.select("bdi")).allMatch(apart -> apart.attributes().isEmpty());
    assertThat(markup(page)).isEqualTo(markup(Jsoup.parse(plain)));
    assertThat(page.select("img, iframe, object, embed, base, form, link")).isEmpty();
    for (Element script : page.select("script[type=application/json]")) {
      requireVisibleWords(MAPPER.readTree(script.data()));
    }
    // The program's own script may have tabs.
    page.select("script:not([type])").remove();
    requireVisible("HTML", page.outerHtml());
  }

  private static List<String> markup(Document page) {
    List<String> found = new ArrayList<>();
    for (Element e : page.select(":not(bdi)")) {
      found.add(e.tagName() + " " + e.attributes().asList().stream().map(a -> a.getKey()).toList());
    }
    return found;
  }

  /* What the script draws is decoded first. */
  private static void requireVisibleWords(JsonNode node) {
    if (node.isString()) {
      requireVisible("data of a chart", node.stringValue());
    }
    node.forEach(Rendering::requireVisibleWords);
  }

  private static void requireCells(Table table, String csv) throws IOException {
    requireVisible("CSV", csv);
    FlatTable flat = FlatTable.of(table);
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
      int read = 0;
      for (CsvRecord row : rows) {
        assertThat(row.getFieldCount()).isEqualTo(flat.columns().size());
        for (String cell : row.getFields()) {
          assertThat(cell.strip()).doesNotMatch("(?s)[=@\t\r].*|[+-](?![\\d.][\\w .,%+-]*$|$).*");
        }
        read++;
      }
      assertThat(read).isEqualTo(flat.rows().size() + 1);
    }
  }

  private static List<List<String>> parquet(Path file) throws IOException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement();
        ResultSet rows =
            sql.executeQuery("SELECT * FROM '" + file.toString().replace("'", "''") + "'")) {
      List<List<String>> read = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int c = 1; c <= rows.getMetaData().getColumnCount(); c++) {
          @Nullable Object cell = rows.getObject(c);
          row.add(String.valueOf(cell));
        }
        read.add(row);
      }
      return read;
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
