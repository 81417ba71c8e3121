package org.entente.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.entente.app.Entente;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports as a reader without scripts has them.
@Tag("slow")
class CoalitionReportTest {
  private static final long MOST_BYTES = 3_000_000;
  private static final Pattern FROM_OUTSIDE =
      Pattern.compile(
          "<(?:link|img|iframe|object|embed)\\b|\\s(?:src|href)=\"(?!#)|@import|url\\(");

  @TempDir private Path folder;

  @Test
  void sco_answersTheQuestionsOfAFirstReader() throws IOException {
    String page = report("SCO", "2015-07-10");
    // The six members of the charter, as the registry dates them.
    assertThat(page).contains("China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan");
    assertThat(page)
        .contains(
            "Compared with NATO",
            "Weakest pair: Kyrgyzstan and Uzbekistan (",
            "How sure: ",
            "How old: ");
    assertThat(page).contains("Who depends on whom?", "of its GDP");
    assertThat(page)
        .contains("With India", "Pakistan", "similarity of votes would be", "and trust");
    assertThat(page).contains("How sure are we?", "roll calls", "Where the numbers come from");
    assertThat(page)
        .contains("<code>entente assess SCO --as-of 2015-07-10</code>")
        .contains("SHA-256 hash")
        .doesNotContain(folder.toString(), "--html");
  }

  @Test
  void report_needsNothingFromOutside() throws IOException {
    String page = report("SCO", "2015-07-10");
    String markup = page.substring(0, page.indexOf("<script"));
    assertThat(FROM_OUTSIDE.matcher(markup).results()).isEmpty();
    assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("unsafe-eval");
  }

  @Test
  void sameCommand_makesTheSameBytes() throws IOException {
    assertThat(report("SCO", "2015-07-10")).isEqualTo(report("SCO", "2015-07-10"));
  }

  @Test
  void largeCoalition_staysLight() throws IOException {
    assertThat((long) report("NATO", "2014").length()).isLessThan(MOST_BYTES);
  }

  @Test
  void coalitionWithFewData_isStillReported() throws IOException {
    // 1955: few roll calls, no GDP in current dollars, no remittances.
    String page = report("WARSAW-PACT", "1956");
    assertThat(page).contains("How sure are we?").contains("Who are the members?");
  }

  private String report(String coalition, String asOf) throws IOException {
    Path file = folder.resolve(coalition + ".html");
    assertThat(Entente.run("assess", coalition, "--as-of", asOf, "--html", file.toString(), "-q"))
        .isZero();
    return Files.readString(file);
  }
}
