package org.entente.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.entente.answer.question.Desk;
import org.entente.run.Run;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.web.door.Door;
import org.entente.web.server.LocalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The workbench driven in headless Chromium as its user would.
@Tag("slow")
class WorkbenchInBrowserTest {
  private static final String SETTLED =
      "document.querySelector('#content h1') && document.getElementById('content')"
          + ".getAttribute('aria-busy') === 'false'"
          + " && [...document.querySelectorAll('.plot')].every(p => p.dataset.state === 'drawn')";

  private static Browser browser;
  private static LocalServer server;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    Desk desk = new Desk(WorldFiles.load(List.of()), YearbookFolder.bundled());
    server = LocalServer.start(new Door(desk, () -> LocalDate.of(2015, 7, 10), Run.quiet()), 0);
    browser.open(server.address(), 1280, "light");
    browser.waitFor(SETTLED);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private static String at(String query) {
    return server.origin() + "/?v=1&" + query;
  }

  private static void open(String query, int width, String scheme) {
    browser.open(at(query), width, scheme);
    browser.waitFor(SETTLED);
  }

  private static String title() {
    return String.valueOf(browser.run("return document.querySelector('#content h1').textContent"));
  }

  private static String json() {
    return String.valueOf(
        browser.run(
            "const r = new XMLHttpRequest();"
                + "r.open('GET', document.getElementById('json').href, false); r.send();"
                + "return r.responseText"));
  }

  @Test
  void choosing_sliding_supposing_andUndoing_changeAnswerAndAddress() throws IOException {
    open("q=assess&coalition=SCO&as-of=2015-07-10", 1280, "light");
    assertThat(title()).contains("Shanghai").contains("2015-07-10");
    assertThat(browser.run("return document.querySelector('input[type=range]').value"))
        .isEqualTo("2015");

    browser.run(
        "const s = document.querySelector('input[type=range]'); s.value = 2005;"
            + "s.dispatchEvent(new Event('input', {bubbles: true}))");
    browser.waitFor("location.search.includes('as-of=2005-07-10') && " + SETTLED);
    assertThat(title()).contains("2005-07-10");

    browser.click("button", "what-if");
    browser.waitFor("document.querySelector('input[name=join]')");
    browser.fill("join", "IND,PAK");
    browser.waitFor(
        "document.querySelector('#content h1').textContent.includes('India') && " + SETTLED);
    browser.keepPicture("workbench-what-if.png");
    assertThat(browser.address()).contains("q=what-if", "join=IND%2CPAK", "as-of=2005-07-10");

    browser.click("button", "Undo");
    browser.waitFor("!location.search.includes('join')");
    browser.waitFor("document.querySelector('input[name=join]').value === ''");
  }

  @Test
  void anAddress_opensTheSameAnswerAgain_toTheByte() {
    open("q=compare&coalitions=NATO,SCO&as-of=2014-12-31", 1280, "light");
    String first = json();
    String address = browser.address();
    open("q=rank&as-of=2014-12-31", 1280, "light");
    browser.open(address, 1280, "light");
    browser.waitFor(SETTLED);
    assertThat(json()).isEqualTo(first).contains("entente compare NATO SCO --as-of 2014-12-31");
  }

  @Test
  void theWholeReport_followsTheShortAnswer() throws IOException {
    open("q=assess&coalition=SCO&as-of=2015-07-10", 1280, "light");
    browser.waitFor("document.getElementById('content').dataset.whole === 'yes' && " + SETTLED);
    browser.keepPicture("workbench-whole.png");
    // The charts of the report on SCO: parts, votes, trust, network, dependence, map and trend.
    assertThat(browser.count("document.querySelectorAll('.plot svg').length")).isEqualTo(7);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void itIsSilent_readableByAll_andAsksNoOtherHost() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      open("q=assess&coalition=SCO&as-of=2015-07-10", 1280, scheme);
      browser.keepPicture("workbench-desktop-" + scheme + ".png");
      assertThat(browser.console()).isEmpty();
      assertThat(browser.requests()).allMatch(request -> request.contains(server.origin() + "/"));
      assertThat(browser.accessibilityViolations()).isEmpty();
    }
  }

  @Test
  void onAPhone_itStaysWithinTheScreen() throws IOException {
    open("q=fault-lines&coalition=SCO&as-of=2015-07-10", 390, "light");
    browser.keepPicture("workbench-phone.png");
    assertThat(browser.count("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    assertThat(browser.accessibilityViolations()).isEmpty();
  }

  @Test
  void whatDoesNotFit_isSaidBesideTheFields() {
    open("q=assess&coalition=SCO&as-of=2015-07-10", 1280, "light");
    browser.fill("coalition", "SCOO");
    browser.waitFor("document.querySelector('#status.wrong')");
    assertThat(String.valueOf(browser.run("return document.getElementById('status').textContent")))
        .contains("SCOO", "Did you mean");
  }
}
