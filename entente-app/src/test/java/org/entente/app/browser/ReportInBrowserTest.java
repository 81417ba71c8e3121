package org.entente.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Entente;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// The report on SCO, and one on a coalition with a hostile name, opened in headless Chromium.
@Tag("slow")
class ReportInBrowserTest {
  private static final int CHARTS = 7;
  private static final String SCRIPT =
      "<script>document.title='taken'</script><img src=x onerror=alert(1)>";

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    report = folder.resolve("sco.html");
    assertThat(
            Entente.run(
                "assess", "SCO", "--as-of", "2015-07-10", "--html", report.toString(), "-q"))
        .isZero();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void desktop_drawsEveryChart_silentlyAndOffline() throws IOException {
    browser.open(report, 1280, "light");
    browser.keepPicture("sco-desktop-light.png");
    assertThat(browser.count("document.querySelectorAll('.plot svg').length")).isEqualTo(CHARTS);
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  void charts_showTheMarksThatTheFiguresAskFor() {
    browser.open(report, 1280, "light");
    // Six members make 30 ordered pairs: one cell each in both matrices.
    assertThat(browser.count(marks("votes", ".mark-rect path"))).isEqualTo(30);
    assertThat(browser.count(marks("trust", ".mark-rect path"))).isEqualTo(30);
    // 15 pairs, each with an arrow head and an open end.
    assertThat(browser.count(marks("dependence", ".mark-symbol path"))).isEqualTo(30);
    // A line for each of four parts.
    assertThat(browser.count(marks("trend", ".mark-line path"))).isEqualTo(4);
    assertThat(labels("parts"))
        .contains("SCO", "NATO")
        .anyMatch(label -> label.startsWith("Trust"))
        .anyMatch(label -> label.startsWith("Exit pressure"));
    assertThat(labels("network")).contains("Russia", "Kyrgyzstan", "China");
    assertThat(labels("votes")).contains("0.41");
  }

  @Test
  void phone_inTheDark_staysWithinTheScreen() throws IOException {
    browser.open(report, 390, "dark");
    browser.keepPicture("sco-phone-dark.png");
    assertThat(browser.count("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(20, 23, 26)");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void keyboard_reachesMarksAndTables() {
    browser.open(report, 1280, "light");
    browser.run("document.querySelector('#chart-votes .plot').focus()");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(String.valueOf(browser.run("return document.getElementById('tip').innerText")))
        .contains("–")
        .contains("[")
        .contains("joint votes");
    assertThat(
            String.valueOf(browser.run("return document.querySelector('[aria-live]').innerText")))
        .contains("joint votes");
    browser.press(Keys.ESCAPE);
    assertThat(browser.run("return document.getElementById('tip').hidden")).isEqualTo(true);
    browser.run("document.querySelector('#chart-votes summary').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.run("return document.querySelector('#chart-votes details').open"))
        .isEqualTo(true);
  }

  @Test
  void charts_canBeTakenAway_withTheirWords() {
    browser.open(report, 1280, "light");
    browser.run(
        "window.taken = []; URL.createObjectURL = b => { b.text().then(t => taken.push(b.type + ' '"
            + " + t)); return 'blob:none'; }; HTMLAnchorElement.prototype.click = () => {};"
            + "document.querySelectorAll('#chart-parts .take button').forEach(b => b.click())");
    browser.waitFor("taken.length === 3");
    String taken = String.valueOf(browser.run("return taken.join('\\n')"));
    assertThat(taken)
        .contains("image/svg+xml <svg", "image/png ", "text/csv ", "Made with Entente.")
        .doesNotContain("var(--");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void everyone_canReadIt() throws IOException {
    browser.open(report, 1280, "light");
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.open(report, 390, "dark");
    assertThat(browser.accessibilityViolations()).isEmpty();
  }

  @Test
  void hostileName_isWordsOnly() throws IOException {
    Path yaml =
        Files.writeString(
            folder.resolve("hostile.yaml"),
            """
            id: HOSTILE
            name: "%s"
            kind: ad hoc
            founded: 2001-01-01
            purpose: security
            decision_rule: consensus
            decision_rule_note: "as it likes"
            sources:
              own: "made up for this test"
            members:
              - {state: RUS, from: 2001-01-01, how: founder, source: own}
              - {state: CHN, from: 2001-01-01, how: founder, source: own}
              - {state: KAZ, from: 2001-01-01, how: founder, source: own}
            """
                .formatted(SCRIPT));
    Path hostile = folder.resolve("hostile.html");
    assertThat(
            Entente.run(
                "assess",
                "HOSTILE",
                "--as-of",
                "2015",
                "--coalition-file",
                yaml.toString(),
                "--html",
                hostile.toString(),
                "-q"))
        .isZero();
    browser.open(hostile, 1280, "light");
    assertThat(browser.run("return document.querySelector('h1').textContent"))
        .isEqualTo(SCRIPT + " (HOSTILE) as of 2015-12-31");
    assertThat(String.valueOf(browser.run("return document.title"))).startsWith("<script>");
    assertThat(browser.count("document.images.length")).isZero();
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  private static String marks(String chart, String selector) {
    return "document.querySelectorAll('#chart-" + chart + " " + selector + "').length";
  }

  private static List<String> labels(String chart) {
    return List.of(
        String.valueOf(
                browser.run(
                    "return [...document.querySelectorAll('#chart-"
                        + chart
                        + " svg text')].map(t => t.textContent).join('|')"))
            .split("\\|", -1));
  }
}
