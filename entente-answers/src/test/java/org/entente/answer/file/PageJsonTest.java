package org.entente.answer.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.answer.page.Column;
import org.entente.answer.page.MadeUpPages;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.text.TextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page written as JSON and read again is the same page, whatever is in it.
class PageJsonTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pageReadAgain_isThePage(long seed) {
    Page page = MadeUpPages.random(seed);
    Page again = AnswerJson.readPage(AnswerJson.write("list", "entente list", null, page));
    assertThat(again).as("seed " + seed).isEqualTo(page);
  }

  /* So every figure and word of the text is in the JSON. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void textOfThePageReadAgain_isItsText(long seed) {
    Page page = MadeUpPages.random(seed);
    Page again = AnswerJson.readPage(AnswerJson.write("list", "entente list", null, page));
    TextPage text = new TextPage(80, false, true, false);
    assertThat(text.lines(again)).as("seed " + seed).isEqualTo(text.lines(page));
  }

  @Test
  void rowsHiddenFromTheEye_areInTheJson() {
    Table table =
        Table.builder("t", "T", "c")
            .column(Column.integer("n", "N", "A number.", ""))
            .row(1)
            .row(2)
            .row(3)
            .shown(1)
            .build();
    Page page = Page.titled("T").section(Section.headed("T").table(table));
    assertThat(new TextPage(80, false, false, false).lines(page))
        .contains("1 of 3 rows are shown; exports hold all.");
    String document = AnswerJson.write("rank", "entente rank", null, page);
    assertThat(AnswerJson.readPage(document).tables().getFirst().rows()).hasSize(3);
  }
}
