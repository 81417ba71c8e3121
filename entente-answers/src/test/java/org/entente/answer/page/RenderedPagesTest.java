package org.entente.answer.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.answer.file.TableFiles;
import org.entente.answer.file.TableFormat;
import org.entente.answer.file.TogetherFiles;
import org.entente.answer.html.HtmlPage;
import org.entente.answer.text.TextPage;
import org.entente.evidence.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Laws of every rendering, on pages of chance: no width and no form loses a row or a figure.
class RenderedPagesTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Stream<int[]> widthsAndSeeds() {
    return Stream.of(60, 61, 79, 80, 100, 120, 160, 200)
        .flatMap(width -> Stream.of(1, 2, 3, 4, 5, 6).map(seed -> new int[] {width, seed}));
  }

  /* Letters and signs of the made-up words are one column wide. Below 60 six columns of numbers that
  nothing may break need more than there is. */
  @ParameterizedTest
  @MethodSource("widthsAndSeeds")
  void text_staysWithinItsWidth_andLosesNoWord(int[] widthAndSeed) {
    int width = widthAndSeed[0];
    Page page = MadeUpPages.random(widthAndSeed[1]);
    List<String> narrow = new TextPage(width, false, true, false).lines(page);
    assertThat(narrow)
        .as("seed %d", widthAndSeed[1])
        .allSatisfy(line -> {
          int columns = line.codePointCount(0, line.length());
          assertThat(columns).as(line).isLessThanOrEqualTo(width);
        });
    assertThat(String.join("", narrow).replaceAll("\\s", ""))
        .contains(page.title().replaceAll("[\\s\u2028]+", " ").substring(0, 12).replace(" ", ""));
  }

  /* A value of the shown rows stands on the screen as it is written for a reader. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyYearOfAShownRow_isInTheText(long seed) {
    Page page = MadeUpPages.random(seed);
    String text = String.join("\n", new TextPage(0, false, false, false).lines(page));
    for (Table table : page.tables()) {
      int year = columnAt(table, "year");
      for (List<?> row : table.shownRows()) {
        assertThat(text).as("seed " + seed).contains(String.valueOf(row.get(year)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void csv_holdsEveryRow_andEachFigureUnrounded(long seed) throws IOException {
    for (Table table : tablesWithRows(seed)) {
      List<List<String>> cells = new ArrayList<>();
      try (CsvReader<CsvRecord> rows =
          CsvReader.builder().ofCsvRecord(written(table, TableFormat.CSV))) {
        rows.forEach(row -> cells.add(row.getFields()));
      }
      int value = cells.getFirst().indexOf("figure");
      assertThat(value).as("columns %s", cells.getFirst()).isNotNegative();
      assertThat(cells).as("seed " + seed).hasSize(table.rows().size() + 1);
      for (int r = 0; r < table.rows().size(); r++) {
        String cell = cells.get(r + 1).get(value);
        switch ((Figure) table.rows().get(r).get(columnAt(table, "figure"))) {
          case Figure.Known known ->
              assertThat(Double.parseDouble(cell)).as("seed " + seed).isEqualTo(known.value());
          case Figure.Missing _ -> assertThat(cell).as("missing is never zero").isEmpty();
          case null -> assertThat(cell).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void jsonLines_holdTheSame(long seed) {
    for (Table table : tablesWithRows(seed)) {
      List<JsonNode> rows =
          written(table, TableFormat.JSON_LINES).lines().map(MAPPER::readTree).toList();
      assertThat(rows).as("seed " + seed).hasSize(table.rows().size());
      for (int r = 0; r < rows.size(); r++) {
        if (table.rows().get(r).get(columnAt(table, "figure")) instanceof Figure.Known known) {
          assertThat(rows.get(r).get("figure").asDouble()).isEqualTo(known.value());
          assertThat((Object) rows.get(r).get("year").asLong())
              .isEqualTo(table.rows().get(r).get(columnAt(table, "year")));
        }
      }
    }
  }

  /* What stands between angle brackets in the words stays words. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void html_holdsTitleFindingAndRows_asWords(long seed) {
    Page page = MadeUpPages.random(seed);
    String html = HtmlPage.write(page, "entente made-up");
    assertThat(html).as("seed " + seed).contains("&lt;b&gt;").doesNotContain("<b>\"quoted");
    for (Table table : page.tables()) {
      for (List<?> row : table.shownRows()) {
        assertThat(html).contains(String.valueOf(row.get(columnAt(table, "year"))));
      }
    }
    assertThat(HtmlPage.write(page, "entente made-up")).as("the same twice").isEqualTo(html);
  }

  /* No locale of the machine reaches a rendering. */
  @ParameterizedTest
  @CsvSource({"tr-TR", "ar-EG-u-nu-arab", "de-CH", "hi-IN-u-nu-deva"})
  void locales_changeNothing(String tag) {
    Page page = MadeUpPages.random(5);
    String text = String.join("\n", new TextPage(80, false, true, false).lines(page));
    String html = HtmlPage.write(page, "entente made-up");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(String.join("\n", new TextPage(80, false, true, false).lines(page)))
          .isEqualTo(text);
      assertThat(HtmlPage.write(page, "entente made-up")).isEqualTo(html);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Table> tablesWithRows(long seed) {
    return MadeUpPages.random(seed).tables().stream().filter(t -> !t.rows().isEmpty()).toList();
  }

  private static int columnAt(Table table, String key) {
    return table.columns().stream().map(Column::key).toList().indexOf(key);
  }

  private static String written(Table table, TableFormat format) {
    StringWriter out = new StringWriter();
    Page page = Page.titled("T").section(Section.headed("T").table(table));
    new TableFiles(page, format, new PrintWriter(out)).write("-", new TogetherFiles());
    return out.toString();
  }
}
