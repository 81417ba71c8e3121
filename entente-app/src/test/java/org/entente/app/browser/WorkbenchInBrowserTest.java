package org.entente.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// The workbench driven in headless Chromium as its user would.
@Tag("slow")
class WorkbenchInBrowserTest {
  private static final String SETTLED =
      "document.querySelector('#content h1') && document.getElementById('content')"
          + ".getAttribute('aria-busy') === 'false'"
          + " && [...document.querySelectorAll('.plot')].every(p => p.dataset.state === 'drawn')";
  /* The whole report has taken the place of the short answer. */
  private static final String WHOLE =
      "document.getElementById('content').dataset.whole === 'yes' && " + SETTLED;

  private static Browser browser;
  private static LocalServer server;
  private static Door door;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    Desk desk = new Desk(WorldFiles.load(List.of()), YearbookFolder.bundled());
    door = new Door(desk, () -> LocalDate.of(2015, 7, 10), Run.quiet());
    server = LocalServer.start(door, 0);
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

  /* The way of an analyst, in one go, and what is left of it: an address and a file. */
  @Test
  void choosing_sliding_supposing_openingEvidence_saving_andUndoing(@TempDir Path saved)
      throws IOException {
    browser.saveTo(saved);
    open("q=assess&coalition=NATO&as-of=2015-07-10", 1280, "light");
    browser.fill("coalition", "SCO");
    browser.waitFor("location.search.includes('coalition=SCO') && " + SETTLED);
    assertThat(title()).contains("Shanghai").contains("2015-07-10");

    browser.run(
        "const s = document.querySelector('input[type=range]'); s.value = 2014;"
            + "s.dispatchEvent(new Event('input', {bubbles: true}))");
    browser.waitFor("location.search.includes('as-of=2014-07-10') && " + SETTLED);
    assertThat(title()).contains("2014-07-10");

    browser.click("button", "What if");
    browser.waitFor("document.querySelector('input[name=join]')");
    browser.fill("join", "IND,PAK");
    browser.waitFor(
        "document.querySelector('#content h1').textContent.includes('India') && " + SETTLED);
    browser.fill("undertake", "mutual-defence");
    browser.waitFor("location.search.includes('undertake') && " + SETTLED);
    browser.keepPicture("workbench-what-if.png");
    assertThat(browser.address()).contains("q=what-if", "join=IND%2CPAK", "as-of=2014-07-10");

    browser.click("button", "Undo");
    browser.waitFor("!location.search.includes('undertake') && " + SETTLED);
    browser.click("button", "Assess");
    browser.waitFor("location.search.includes('q=assess') && " + WHOLE);
    browser.click("button", "Kyrgyzstan - Uzbekistan");
    browser.waitFor("location.search.includes('q=explain') && " + SETTLED);
    browser.keepPicture("workbench-evidence.png");
    assertThat(browser.address()).contains("pair=KGZ%2CUZB", "part=trust", "as-of=2014-07-10");
    assertThat(title()).contains("Kyrgyzstan", "Uzbekistan");

    String json = json();
    String address = browser.address();
    browser.click("a", "Save as one offline file");
    Path file = saved.resolve("entente-explain.html");
    browser.waitFor(file);
    String heading = title();
    open("q=rank&as-of=2014-12-31", 1280, "light");
    browser.open(address, 1280, "light");
    browser.waitFor(SETTLED);
    assertThat(json()).isEqualTo(json).contains("--pair KGZ,UZB");

    browser.open(file, 1280, "light");
    assertThat(title()).isEqualTo(heading);
    assertThat(browser.requests()).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void anArticle_isPastedOrDropped_itsClaimsDecided_andStandsInTheAddress() throws IOException {
    open("q=check&as-of=2015-07-10&text=China+fears+Russia.", 1280, "light");
    String article = "India fears Pakistan. China and Russia trust each other. ".repeat(12).strip();
    browser.run(
        "const d = new DataTransfer(); d.items.add(new File([`"
            + article
            + "`], 'article.txt', {type: 'text/plain'}));"
            + "document.body.dispatchEvent(new DragEvent('drop', {bubbles: true, dataTransfer: d}))");
    browser.waitFor(
        "document.querySelector('#content').textContent.includes('India') && " + SETTLED);
    browser.keepPicture("workbench-article.png");
    assertThat(browser.accessibilityViolations()).isEmpty();
    assertThat(browser.address()).contains("q=check", "#text=").doesNotContain("India");
    browser.open(browser.address().replace("q=check", "q=read&dossier=ufa.yaml"), 1280, "light");
    browser.waitFor(SETTLED);
    assertThat(browser.run("return document.querySelector('textarea').value")).isEqualTo(article);

    String first = "document.querySelector('table[data-key=dossier] tbody tr')";
    assertThat(browser.run("return " + first + ".cells[0].textContent").toString())
        .startsWith("draft");
    browser.run(first + ".querySelector('button').click()");
    browser.waitFor("location.search.includes('accept=') && " + SETTLED);
    assertThat(browser.run("return " + first + ".cells[0].textContent").toString())
        .startsWith("accepted");
    browser.keepPicture("workbench-dossier.png");
    browser.click("button", "Undo");
    browser.waitFor(
        "!location.search.includes('accept=') && "
            + SETTLED
            + " && "
            + first
            + ".cells[0].textContent.startsWith('draft')");
    assertThat(browser.console()).isEmpty();
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
    browser.waitFor(WHOLE);
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

  /* Every set of twelve candidates, some ten seconds of work: 2^12 - 1 sets. */
  @Test
  void longWork_showsHowFarItIs_andIsStopped() throws IOException {
    open("q=assess&coalition=SCO&as-of=2015-07-10", 1280, "light");
    String twelve = "IND,PAK,IRN,MNG,AFG,BLR,TUR,TKM,AZE,ARM,LKA,KHM";
    browser.open(
        at("q=enlarge&coalition=SCO&sets=all&as-of=2015-07-10&candidates=" + twelve),
        1280,
        "light");
    browser.waitFor(
        "!document.getElementById('work').hidden && document.getElementById('bar').max === 4095");
    browser.keepPicture("workbench-at-work.png");
    assertThat(browser.console()).isEmpty();
    assertThat(browser.accessibilityViolations()).isEmpty();
    assertThat(text("doing")).matches("sets of candidates, \\d+ of 4095");
    browser.run("document.getElementById('stop').focus()");
    browser.press(Keys.ENTER);
    browser.waitFor("document.getElementById('work').hidden");
    assertThat(text("status")).startsWith("Stopped.");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("again");
    browser.waitFor(() -> door.working() == 0, "the server's work to end");

    browser.press(Keys.ENTER);
    browser.waitFor("!document.getElementById('work').hidden");
    browser.press(Keys.ESCAPE);
    browser.waitFor("document.getElementById('status').textContent.startsWith('Stopped')");
    browser.waitFor(() -> door.working() == 0, "the server's work to end");
  }

  private static String text(String id) {
    return String.valueOf(browser.run("return document.getElementById('" + id + "').textContent"));
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
