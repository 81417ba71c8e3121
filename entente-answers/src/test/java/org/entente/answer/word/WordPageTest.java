package org.entente.answer.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Figures;
import org.entente.answer.page.MadeUpPages;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A Word file as a library reads it; words and cells are those of the page.
@Tag("slow")
class WordPageTest {
  private static final Table TABLE =
      Table.builder("pairs", "Pairs", "One row for each pair.")
          .column(Column.text("pair", "Pair", "The pair."))
          .column(Column.figure("pi", "π", "Similarity.", ""))
          .column(Column.figure("share", "Share", "A share.", Words.SHARE))
          .column(Column.text("kept", "Kept", "For exports.").forExports())
          .row("A - <B>", Figures.known(0.4, 0.3, 0.5), Figures.known(0.27, 0.22, 0.3), "x")
          .row("C - D", Figure.missing("no votes"), Figures.exact(0.5), "y")
          .build();

  private static byte[] bytes(Page page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordPage.write(page, "entente list", out);
    return out.toByteArray();
  }

  private static XWPFDocument read(Page page) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(page)));
  }

  private static List<String> paragraphs(XWPFDocument word) {
    return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  private static List<List<String>> cells(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
        .toList();
  }

  @Test
  void words_standInTheOrderOfThePage() throws IOException {
    Page page =
        Page.titled("Title <b>")
            .finding("Found.")
            .evidence("Evidence to: 2012.")
            .warnings(List.of("Careful."))
            .section(
                Section.headed("First?")
                    .paragraph("Words & more.")
                    .chart(new Chart("c", "C", "c", "{}", TABLE, "A chart in words.")))
            .section(Section.headed("Second?").table(TABLE));
    try (XWPFDocument word = read(page)) {
      assertThat(paragraphs(word).subList(0, 8))
          .containsExactly(
              "Title <b>",
              "Found.",
              "Evidence to: 2012.",
              "Careful.",
              "First?",
              "Words & more.",
              "A chart in words.",
              "Second?");
      assertThat(paragraphs(word).getLast())
          .startsWith("Entente ")
          .endsWith("Made by: entente list");
      assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Title <b>");
    }
  }

  @Test
  void aTable_hasTheCellsThatAReaderSees() throws IOException {
    try (XWPFDocument word = read(Page.titled("T").section(Section.headed("S").table(TABLE)))) {
      assertThat(word.getTables()).hasSize(1);
      assertThat(cells(word.getTables().getFirst()))
          .containsExactly(
              List.of("Pair", "π", "Share"),
              List.of("A - <B>", "0.40 (0.30 to 0.50)", "27% (22 to 30%)"),
              List.of("C - D", "missing: no votes", "50%"));
      assertThat(paragraphs(word)).contains("Pairs. One row for each pair.");
    }
  }

  /* A table for exports alone is shown where it stands for a chart, which Word does not draw. */
  @Test
  void aTableForExports_standsForAChart() throws IOException {
    Table kept = TABLE.showing(-1);
    Section without = Section.headed("S").table(kept);
    try (XWPFDocument word = read(Page.titled("T").section(without))) {
      assertThat(word.getTables()).isEmpty();
    }
    Section with = without.chart(new Chart("c", "C", "c", "{}", kept, "In words."));
    try (XWPFDocument word = read(Page.titled("T").section(with))) {
      assertThat(word.getTables()).hasSize(1);
      assertThat(cells(word.getTables().getFirst())).hasSize(3);
    }
    Section cut = Section.headed("S").table(TABLE.showing(1));
    try (XWPFDocument word = read(Page.titled("T").section(cut))) {
      assertThat(cells(word.getTables().getFirst())).hasSize(2);
    }
  }

  @Test
  void aTableWithoutColumnsToShow_isItsTitle() throws IOException {
    Table empty =
        Table.builder("e", "Empty", "Nothing in it.")
            .column(Column.text("a", "A", "Nothing."))
            .row("")
            .build();
    try (XWPFDocument word = read(Page.titled("T").section(Section.headed("S").table(empty)))) {
      assertThat(word.getTables()).isEmpty();
      assertThat(paragraphs(word)).contains("Empty. Nothing in it.");
    }
  }

  /* The outline has the title on its first level and the sections on the second. */
  @Test
  void headings_haveTheirLevels() throws IOException {
    Page page = Page.titled("T").section(Section.headed("A")).section(Section.headed("B"));
    try (XWPFDocument word = read(page)) {
      assertThat(
              word.getParagraphs().stream()
                  .filter(p ->
                      p.getCTP().getPPr() != null && p.getCTP().getPPr().getOutlineLvl() != null)
                  .map(p -> p.getText() + " " + p.getCTP().getPPr().getOutlineLvl().getVal()))
          .containsExactly("T 0", "A 1", "B 1");
    }
  }

  @Test
  void theSamePage_isTheSameBytes_andPagesOfChanceAreRead() throws IOException {
    for (long seed : new long[] {1, 2, 3}) {
      Page page = MadeUpPages.random(seed);
      assertThat(bytes(page)).as("seed " + seed).isEqualTo(bytes(page));
      try (XWPFDocument word = read(page)) {
        assertThat(word.getTables())
            .as("seed " + seed)
            .hasSizeLessThanOrEqualTo(page.tables().size());
        assertThat(String.join("\n", paragraphs(word))).contains("careful π <b>\"quoted\"</b>");
      }
    }
  }
}
