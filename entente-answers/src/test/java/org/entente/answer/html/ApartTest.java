package org.entente.answer.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words from right to left in markup: by hand, after the isolation of Unicode's UAX 9 that `bdi`
/// stands for.
class ApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Iran and Iraq|Iran and Iraq",
        "``|``",
        "ایران|<bdi>ایران</bdi>",
        "ایران از عراق می‌ترسد.|<bdi>ایران از عراق می‌ترسد.</bdi>",
        "of ایران in 2015|of <bdi>ایران</bdi> in 2015",
        "ישראל and ایران|<bdi>ישראל</bdi> and <bdi>ایران</bdi>",
        "(ایران), 12 of 15|(<bdi>ایران),</bdi> 12 of 15",
      })
  void wordsFromRightToLeft_areSetApart(String text, String expected) {
    assertThat(Apart.markup(text, piece -> piece)).isEqualTo(expected);
  }

  @Test
  void inAPage_aClaimKeepsItsDirection_andStaysText() {
    Page page =
        Page.titled("ایران <b>")
            .section(
                Section.headed("Claims")
                    .table(
                        Table.builder("claims", "Claims", "One row for each.")
                            .column(Column.text("claim", "Claim", "What is claimed."))
                            .row("ایران <script>alert(1)</script>")
                            .build()));
    String html = HtmlPage.view(page, "entente read");
    assertThat(html).contains("<bdi>ایران</bdi> &lt;script&gt;").doesNotContain("<script>alert");
    assertThat(HtmlPage.write(page, "entente read")).contains("<title>ایران &lt;b&gt;</title>");
  }
}
