package org.entente.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.Entente;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of every kind as a reader has them: on a wide screen in light and on a phone in the dark
/// they break no rule of accessibility, say nothing to the console, ask no other host and stay
/// within the screen; on paper they stay short.
@Tag("slow")
class PagesInBrowserTest {
  private static final double POINTS_OF_A_PIXEL = 0.75;
  private static final double LEAST_APART = 8;

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess NATO --as-of 2026-11-28",
        "rank --as-of 2014",
        "compare SCO BRICS NATO --as-of 2026-11-28",
        "what-if SCO --as-of 2015-07-10 --join India,Pakistan",
        "trend SCO",
        "show Russia",
        "show Russia Ukraine",
        "show NATO",
        "ideal-points --year 2023",
        "ideal-points --state Russia,USA",
        "list coalitions",
      })
  void page_isForEveryone_silent_andOffline(String command) throws IOException {
    Path file = page(command);
    String name = command.replaceAll("[^A-Za-z0-9]+", "-");
    for (boolean phone : new boolean[] {false, true}) {
      int width = phone ? 390 : 1280;
      browser.open(file, width, phone ? "dark" : "light");
      assertThat(browser.console()).as(command + " at " + width).isEmpty();
      browser.keepPicture(name + "-" + width + ".png");
      assertThat(browser.accessibilityViolations()).as(command + " at " + width).isEmpty();
      assertThat(browser.count("document.documentElement.scrollWidth"))
          .as(command + " at " + width)
          .isLessThanOrEqualTo(width);
      assertThat(browser.requests()).as(command + " at " + width).isEmpty();
    }
  }

  @Test
  void sixMembers_fillFewerThanEightPagesOfPaper() throws IOException {
    browser.open(page("assess SCO --as-of 2015-07-10"), 1280, "light");
    assertThat(browser.printedPages()).isPositive().isLessThan(8);
  }

  @Test
  void thirtyTwoMembers_fillFewerThanFifteenPagesOfPaper() throws IOException {
    browser.open(page("assess NATO --as-of 2026-11-28"), 1280, "light");
    assertThat(browser.printedPages()).isPositive().isLessThan(15);
  }

  @Test
  void aWhatIf_fillsFewerThanFivePagesOfPaper() throws IOException {
    browser.open(page("what-if SCO --as-of 2015-07-10 --join India,Pakistan"), 1280, "light");
    assertThat(browser.printedPages()).isPositive().isLessThan(5);
  }

  /* The chart of all coalitions has a page of its own, where each line is at least 8 points from the next. */
  @Test
  void aRank_fillsFewerThanFivePagesOfPaper_withAChartThatCanBeRead() throws IOException {
    browser.open(page("rank --as-of 2014"), 1280, "light");
    assertThat(browser.printedPages()).isPositive().isLessThan(5);
    browser.asOnPaper(true);
    double lines =
        ((Number)
                browser.run(
                    "const ys = [...document.querySelectorAll('.plot .role-axis-label text')]"
                        + ".map(t => t.getBoundingClientRect().y).sort((a, b) => a - b);"
                        + "return (ys.at(-1) - ys[0]) / ys.length"))
            .doubleValue();
    browser.asOnPaper(false);
    assertThat(lines * POINTS_OF_A_PIXEL).isGreaterThan(LEAST_APART);
  }

  @Test
  void aBriefing_fillsOneSheetOfPaper_andIsForEveryone() throws IOException {
    Path file = folder.resolve("briefing.html");
    assertThat(
            Entente.run(
                "assess", "NATO", "--as-of", "2026-11-28", "--briefing", file.toString(), "-q"))
        .isZero();
    browser.open(file, 390, "dark");
    browser.keepPicture("briefing-phone.png");
    assertThat(browser.console()).isEmpty();
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.open(file, 1280, "light");
    assertThat(browser.printedPages()).isEqualTo(1);
    // Directive 203: likelihood and confidence never in one sentence.
    String text = String.valueOf(browser.run("return document.body.innerText"));
    assertThat(text).contains("Confidence in this assessment is", "within five years");
    assertThat(text.split("[.\\n]", -1))
        .noneMatch(s -> s.contains("onfidence") && s.contains("likely"));
  }

  @Test
  void labelsOfALargeNetwork_coverNoOther() throws IOException {
    browser.open(page("assess NATO --as-of 2026-11-28"), 1280, "light");
    assertThat(
            browser.count(
                """
                (() => {
                  const boxes = [...document.querySelectorAll('#chart-network .mark-text text')]
                    .map(t => t.getBoundingClientRect());
                  let covered = 0;
                  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                    const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                    if (across > 1 && along > 1) covered++;
                  }));
                  return boxes.length < 32 ? -1 : covered;
                })()\
                """))
        .isZero();
  }

  private static Path page(String command) throws IOException {
    Path file = folder.resolve(command.replaceAll("[^A-Za-z0-9]+", "-") + ".html");
    if (!Files.exists(file)) {
      List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
      words.addAll(List.of("--html", file.toString(), "-q"));
      assertThat(Entente.run(words.toArray(String[]::new))).as(command).isZero();
    }
    return file;
  }
}
