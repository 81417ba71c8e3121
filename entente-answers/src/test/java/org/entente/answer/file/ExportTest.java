package org.entente.answer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.text.TextTable;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The exports of a small table, written out by hand.
class ExportTest {
  private static final Figure KNOWN =
      Figure.of(
          0.49,
          new Interval(0.29, 0.65, 0.9, Interval.Basis.BOOTSTRAP),
          Provenance.of(List.of("un-votes"), 77, "roll calls", "Scott's pi").inYear(2014));

  private static final Table TABLE =
      Table.builder("pairs", "Pairs", "One row for each pair.")
          .column(Column.text("pair", "Pair", "The pair."))
          .column(Column.integer("votes", "Votes", "Joint votes.", ""))
          .column(Column.date("day", "Day", "A day."))
          .column(Column.figure("pi", "π", "Similarity of votes.", "-1 to 1"))
          .row("=1+1", 77, LocalDate.of(2015, 7, 10), KNOWN)
          .row("Çin, \"Rusya\"", null, null, Figure.missing("no joint votes"))
          .build();

  @Test
  void csv_isTidyAndHarmless() throws IOException {
    StringWriter out = new StringWriter();
    CsvExport.write(TABLE, out);
    assertThat(out)
        .hasToString(
            """
            pair,votes,day,pi,pi_low,pi_high,pi_level,pi_basis,pi_year,pi_missing
            '=1+1,77,2015-07-10,0.49,0.29,0.65,0.9,bootstrap,2014,
            "Çin, ""Rusya""\",,,,,,,,,no joint votes
            """);
  }

  @Test
  void parquet_isTyped(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("it's.parquet");
    ParquetExport.write(TABLE, file);
    try (var duck = DriverManager.getConnection("jdbc:duckdb:");
        var statement = duck.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT typeof(pair), typeof(votes), typeof(day), typeof(pi), sum(pi) OVER (),"
                    + " pi_missing FROM '"
                    + file.toString().replace("'", "''")
                    + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(
              List.of(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)))
          .containsExactly("VARCHAR", "BIGINT", "DATE", "DOUBLE");
      assertThat(rows.getDouble(5)).isEqualTo(0.49);
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(6)).isEqualTo("no joint votes");
    }
  }

  @Test
  void json_holdsRowsAndColumns() {
    Page page = Page.titled("Pairs").section(Section.headed("Pairs").table(TABLE));
    JsonNode json =
        JsonMapper.builder()
            .build()
            .readTree(AnswerJson.write("list", "entente list", null, page))
            .get("page");
    JsonNode table = json.get("tables").get(0);
    assertThat(table.get("columns")).hasSize(4);
    assertThat(table.get("rows").get(0).get("pi").get("high").asDouble()).isEqualTo(0.65);
    assertThat(table.get("rows").get(1).get("votes").isNull()).isTrue();
    assertThat(table.get("rows").get(1).get("pi").get("missing").asString())
        .isEqualTo("no joint votes");
  }

  @Test
  void folder_holdsEveryTableAndTheDictionary(@TempDir Path folder) throws IOException {
    Page page = Page.titled("Pairs").section(Section.headed("Pairs").table(TABLE));
    Path exports = folder.resolve("exports");
    TogetherFiles files = new TogetherFiles();
    new TableFiles(page, TableFormat.CSV, new PrintWriter(new StringWriter()))
        .write(exports.toString(), files);
    assertThat(files.write()).containsExactly("wrote a table and its dictionary to " + exports);
    assertThat(Files.readAllLines(exports.resolve("dictionary.csv")))
        .contains("pairs,Pairs,pi_low,number,-1 to 1,lower end of the interval of pi");
    assertThat(exports.resolve("pairs.csv")).exists();
  }

  @Test
  void aFolderOfTables_isMadeWhereAFileWouldBe_andGoneIfATableCannotBeWritten(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThatThrownBy(() -> exportTo(folder.resolve("nowhere/exports")))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no folder " + folder.resolve("nowhere"));
    assertThatThrownBy(() -> exportTo(file))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("is a file");
    TogetherFiles files = new TogetherFiles();
    files.addFolder(folder.resolve("crate"));
    files.addFolder(folder.resolve("crate/data"));
    files.add(folder.resolve("crate/data/a.csv"), "one");
    files.add(
        folder.resolve("crate/b.csv"),
        _ -> {
          throw new IOException("no space left");
        });
    assertThatThrownBy(files::write)
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no space left");
    assertThat(folder).isDirectoryNotContaining(f -> !f.equals(file));
  }

  private static void exportTo(Path place) {
    Page page = Page.titled("Pairs").section(Section.headed("Pairs").table(TABLE));
    TogetherFiles files = new TogetherFiles();
    new TableFiles(page, TableFormat.CSV, new PrintWriter(new StringWriter()))
        .write(place.toString(), files);
    files.write();
  }

  @Test
  void twoOutputsToOneFile_areRefused(@TempDir Path folder) {
    TogetherFiles files = new TogetherFiles();
    files.add(folder.resolve("answer"), "one");
    assertThatThrownBy(() -> files.add(folder.resolve("./answer"), "other"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("two outputs");
  }

  @Test
  void file_thatCannotBeWritten_isNamed(@TempDir Path folder) {
    Path lost = folder.resolve("nowhere/file.csv");
    assertThatThrownBy(() -> SafeFile.write(lost, path -> Files.writeString(path, "x")))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void failedWrite_leavesTheOldFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "old");
    assertThatThrownBy(() ->
            SafeFile.write(
                file,
                _ -> {
                  throw new IOException("no space");
                }))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no space");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void text_fitsTheWidthAndNumbersReasons() {
    List<String> lines = new TextTable(TABLE).lines(50);
    assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 50);
    assertThat(lines.get(1)).endsWith("0.49");
    assertThat(lines.get(2)).endsWith("(0.29 to 0.65)");
    assertThat(lines.getLast()).isEqualTo("missing (1): no joint votes");
  }

  @Test
  void cellOfAnotherKind_isRefused() {
    assertThatThrownBy(
            () -> Table.builder("t", "T", "c").column(Column.text("a", "A", "a")).row(3).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("column a");
  }
}
