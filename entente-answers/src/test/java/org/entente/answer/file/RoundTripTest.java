package org.entente.answer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.answer.page.Column;
import org.entente.answer.page.Dictionary;
import org.entente.answer.page.Figures;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.MadeUpPages;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.question.MadeUpAnswers;
import org.entente.answer.question.MadeUpQuestions;
import org.entente.evidence.Figure;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A table read back from CSV, JSON lines, Parquet and JSON has the cells that it was written with.
@Tag("slow")
class RoundTripTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  static Stream<String> names() {
    return MadeUpQuestions.few().stream();
  }

  private static List<Table> madeUpTables() {
    return Stream.of(1L, 2L, 3L)
        .flatMap(seed -> MadeUpPages.random(seed).tables().stream())
        .toList();
  }

  /* Words of the program itself hold nothing that CSV would write out, so they come back as they are. */
  @ParameterizedTest
  @MethodSource("names")
  void theTablesOfAnswers_comeBackFromCsvAndJsonLines(String name) throws IOException {
    for (Table table : MadeUpAnswers.page(name).tables()) {
      FlatTable flat = FlatTable.of(table);
      assertThat(csv(table)).as("%s %s", name, table.key()).isEqualTo(texts(flat));
      assertThat(jsonLines(table)).as("%s %s", name, table.key()).isEqualTo(nodes(flat));
    }
  }

  @Test
  void tablesOfChance_comeBackFromJsonLinesAndParquet() throws Exception {
    for (Table table : madeUpTables()) {
      FlatTable flat = FlatTable.of(table);
      assertThat(jsonLines(table)).isEqualTo(nodes(flat));
      assertThat(parquet(table)).isEqualTo(flat.rows());
    }
  }

  @Test
  void parquet_keepsAnEmptyTable_longWords_andTheEndsOfNumbers() throws Exception {
    Table.Builder table =
        Table.builder("t", "T", "c")
            .column(Column.text("words", "Words", "Words."))
            .column(Column.integer("n", "N", "A number.", ""))
            .column(Column.number("x", "X", "A number.", ""))
            .column(Column.date("day", "Day", "A day."));
    assertThat(parquet(table.build())).isEmpty();
    table.row("ü".repeat(70_000), Long.MAX_VALUE, Double.MIN_VALUE, LocalDate.of(1, 1, 1));
    table.row("", Long.MIN_VALUE, -Double.MAX_VALUE, LocalDate.of(9999, 12, 31));
    table.row(null, null, null, null);
    Table full = table.build();
    assertThat(parquet(full)).isEqualTo(full.rows());
  }

  /* Days, whole numbers and all digits of real ones; `null` is no word. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1.0 / 3, 1e-300, 1e22, -0.0, 123456789.12345679, Double.MIN_VALUE})
  void aNumber_keepsAllItsDigitsEverywhere(double x) throws Exception {
    Table table =
        Table.builder("t", "T", "c")
            .column(Column.number("x", "X", "A number.", ""))
            .row(x)
            .build();
    Page page = Page.titled("T").section(Section.headed("T").table(table));
    assertThat(Double.parseDouble(csv(table).getFirst().getFirst())).isEqualTo(x);
    assertThat(jsonLines(table).getFirst().get("x").asDouble()).isEqualTo(x);
    assertThat(parquet(table).getFirst().getFirst()).isEqualTo(x);
    String document = AnswerJson.write("q", "c", null, page);
    assertThat(AnswerJson.readPage(document).tables().getFirst().rows().getFirst().getFirst())
        .isEqualTo(x);
  }

  /* What a spreadsheet runs gets an apostrophe; numbers, ranges and plain words do not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "=1+1              | '=1+1",
        "+1+1              | '+1+1",
        "-1+cmd            | '-1+cmd",
        "@SUM(A1)          | '@SUM(A1)",
        "＝1               | '＝1",
        "-1 to 1           | -1 to 1",
        "+2.5%             | +2.5%",
        "-                 | '-",
        "--                | '--",
        "-x                | '-x",
        "a=b               | a=b",
        "1-1               | 1-1",
        "'quoted'          | 'quoted'",
        "-5, of 3 members  | -5, of 3 members",
        "-5; =1            | '-5; =1",
        "-1(A1)            | '-1(A1)",
      })
  void words_thatASpreadsheetWouldRun_areMarked(String words, String cell) throws IOException {
    assertThat(csv(ofWords(words)).getFirst().getFirst()).isEqualTo(cell);
  }

  @Test
  void blanksBeforeAFormula_doNotHideIt() throws IOException {
    for (String blank : List.of(" ", "\t", "\n", "\r", "\u00a0 ", "\u2003")) {
      String cell = csv(ofWords(blank + "=1+1")).getFirst().getFirst();
      assertThat(cell.strip()).as("U+%04X", (int) blank.charAt(0)).doesNotStartWith("=");
    }
  }

  private static Table ofWords(String words) {
    return Table.builder("t", "T", "c")
        .column(Column.text("words", "Words", "Words."))
        .row(words)
        .build();
  }

  @Test
  void quotesCommasAndLines_areOneField() throws IOException {
    String words = "a \"b\", c\nd;e";
    assertThat(csv(ofWords(words))).containsExactly(List.of(words));
  }

  /* No locale of the machine reaches a file. */
  @Test
  void locales_changeNoFile() throws Exception {
    Table table = madeUpTables().getFirst();
    String before = written(table, TableFormat.CSV);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(written(table, TableFormat.CSV)).isEqualTo(before);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(written(table, TableFormat.JSON_LINES)).contains("\"figure_missing\"");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void rowsAreLimitedForTheEye_neverInAFile() throws Exception {
    Table.Builder rows =
        Table.builder("t", "T", "c").column(Column.integer("n", "N", "A number.", ""));
    for (int n = 0; n < 50; n++) {
      rows.row(n);
    }
    for (int shown : new int[] {-1, 0, 1, 49, 50}) {
      Table table = rows.shown(shown).build();
      assertThat(csv(table)).hasSize(50);
      assertThat(jsonLines(table)).hasSize(50);
      assertThat(parquet(table)).hasSize(50);
    }
  }

  @Test
  void aFile_isThePagesFirstTable_withADictionaryOfIt() throws IOException {
    Path file = folder.resolve("out.jsonl");
    TogetherFiles files = new TogetherFiles();
    tables(TableFormat.JSON_LINES).write(file.toString(), files);
    assertThat(files.write())
        .containsExactly(
            "wrote " + file + " and its dictionary; name a folder to get 1 more tables");
    assertThat(Files.readAllLines(file)).containsExactly("{\"n\":1}", "{\"n\":2}");
    assertThat(Files.readAllLines(folder.resolve("out.dictionary.csv")))
        .containsExactly(
            "table,table_title,column,type,unit,description", "one,One,n,integer,,A number.");
  }

  @Test
  void aFolder_hasAllTables_ofEveryFormatTheSameDictionary() throws IOException {
    for (TableFormat format : TableFormat.values()) {
      Path to = folder.resolve(format.ending());
      TogetherFiles files = new TogetherFiles();
      tables(format).write(to.toString(), files);
      assertThat(files.write()).containsExactly("wrote 2 tables and their dictionary to " + to);
      try (Stream<Path> written = Files.list(to)) {
        assertThat(written.map(p -> p.getFileName().toString()))
            .containsExactlyInAnyOrder(
                "one." + format.ending(), "two." + format.ending(), "dictionary.csv");
      }
      assertThat(Files.readAllLines(to.resolve("dictionary.csv"))).hasSize(3);
    }
  }

  @Test
  void standardOutput_takesTextAlone_andAPageWithoutTablesNothing() {
    StringWriter out = new StringWriter();
    Page page = tables(TableFormat.CSV).page();
    new TableFiles(page, TableFormat.CSV, new PrintWriter(out)).write("-", new TogetherFiles());
    assertThat(out).hasToString("n\n1\n2\n");
    assertThatThrownBy(() -> tables(TableFormat.PARQUET).write("-", new TogetherFiles()))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("--parquet cannot go to standard output");
              assertThat(p.advice()).isEqualTo("Name a file.");
            });
    for (TableFormat format : TableFormat.values()) {
      TableFiles none = new TableFiles(Page.titled("T"), format, new PrintWriter(out));
      assertThatThrownBy(() -> none.write("x." + format.ending(), new TogetherFiles()))
          .isInstanceOf(UserProblem.class)
          .hasMessage("this answer has no table");
    }
  }

  private static TableFiles tables(TableFormat format) {
    Table one =
        Table.builder("one", "One", "c")
            .column(Column.integer("n", "N", "A number.", ""))
            .row(1)
            .row(2)
            .build();
    Table two =
        Table.builder("two", "Two", "c").column(Column.text("w", "W", "Words.")).row("x").build();
    Page page = Page.titled("T").section(Section.headed("T").table(one).table(two));
    return new TableFiles(page, format, new PrintWriter(new StringWriter()));
  }

  /* The document says what was asked, how to ask it again, and the data before the page. */
  @Test
  void theDocument_isInThisOrder_andEndsInALineFeed() {
    JsonNode data = JSON.createObjectNode().put("x", 1);
    String document = AnswerJson.write("list", "entente list", data, Page.titled("T"));
    assertThat(document).endsWith("}\n");
    JsonNode read = JSON.readTree(document);
    assertThat(read.propertyNames())
        .containsExactly("format", "question", "command", "data", "page");
    assertThat(read.get("format").asString()).isEqualTo("entente-answer-1");
    assertThat(read.get("data")).isEqualTo(data);
    assertThat(JSON.readTree(AnswerJson.write("list", "c", null, Page.titled("T"))).has("data"))
        .isFalse();
  }

  @Test
  void provenances_areSaidOnce() {
    Table.Builder rows =
        Table.builder("t", "T", "c").column(Column.figure("f", "F", "A figure.", ""));
    for (int k = 0; k < 5; k++) {
      rows.row(Figures.known(k, k, k + 1));
    }
    rows.row(Figures.old(1, 0, 2, 2010, 1));
    Page page = Page.titled("T").section(Section.headed("T").table(rows.build()));
    JsonNode read = JSON.readTree(AnswerJson.write("q", "c", null, page)).get("page");
    assertThat(read.get("provenances")).hasSize(2);
    assertThat(read.get("tables").get(0).get("rows").get(4).get("f").get("provenance").asInt())
        .isZero();
  }

  @Test
  void aFigure_asJson_isEitherKnownOrMissing() {
    Map<String, Object> known = FigureJson.of(Figures.known(0.4, 0.3, 0.5));
    assertThat(JSON.writeValueAsString(known))
        .isEqualTo(
            "{\"value\":0.4,\"interval\":{\"low\":0.3,\"high\":0.5,\"level\":0.9,"
                + "\"basis\":\"bootstrap\"},\"provenance\":{\"datasets\":[\"made\"],"
                + "\"observations\":12,\"unit\":\"roll calls\",\"method\":\"counted by hand\","
                + "\"parameters\":{}}}");
    assertThat(JSON.writeValueAsString(FigureJson.of(Figure.missing("no votes"))))
        .isEqualTo("{\"missing\":\"no votes\"}");
  }

  @Test
  void theDictionaryOfADictionary_isOne() {
    Table dictionary = Dictionary.of(List.of(Dictionary.of(List.of())));
    assertThat(dictionary.rows()).extracting(List::getFirst).containsOnly("dictionary").hasSize(6);
  }

  private static String written(Table table, TableFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.write(table, out);
    return out.toString();
  }

  private static List<List<String>> csv(Table table) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(written(table, TableFormat.CSV))) {
      rows.forEach(row -> cells.add(row.getFields()));
    }
    return cells.subList(1, cells.size());
  }

  private static List<List<String>> texts(FlatTable flat) {
    List<List<String>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : flat.rows()) {
      rows.add(row.stream().map(cell -> cell == null ? "" : cell.toString()).toList());
    }
    return rows;
  }

  private static List<JsonNode> jsonLines(Table table) throws IOException {
    return written(table, TableFormat.JSON_LINES).lines().map(JSON::readTree).toList();
  }

  /* The rows as a reader of JSON has them, who knows no long. */
  private static List<JsonNode> nodes(FlatTable flat) {
    return flat.objects().stream().map(row -> JSON.readTree(JSON.writeValueAsString(row))).toList();
  }

  private List<List<@Nullable Object>> parquet(Table table) throws IOException, SQLException {
    Path file = folder.resolve("t.parquet");
    ParquetExport.write(table, file);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement();
        ResultSet rows = sql.executeQuery("SELECT * FROM '" + file + "'")) {
      List<List<@Nullable Object>> read = new ArrayList<>();
      while (rows.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int c = 1; c <= rows.getMetaData().getColumnCount(); c++) {
          Object cell = rows.getObject(c);
          row.add(cell instanceof BigDecimal d ? (Object) d.doubleValue() : cell);
        }
        read.add(row);
      }
      return read;
    }
  }
}
