package org.entente.answer.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.run.Version;

/// A page as one HTML file that needs nothing from outside: style, script, data and map are in it,
/// and a Content-Security-Policy forbids everything else. What the page does not use is left out.
///
/// Words and tables are plain HTML and can be read with scripts off; charts are drawn by the script
/// from the specifications and rows in the page, and each stands beside its table.
public final class HtmlPage {
  private static final int CONTENTS_FROM = 4;

  private final Page page;
  private final String commandLine;
  private final Html html = new Html();

  private HtmlPage(Page page, String commandLine) {
    this.page = page;
    this.commandLine = commandLine;
  }

  /// The file's text: the same bytes for the same page.
  public static String write(Page page, String commandLine) {
    return new HtmlPage(page, commandLine).write();
  }

  /// What stands in the middle of the file, without style and script, for a page of the web that
  /// has both: headings, words, tables, and the specifications and rows of the charts.
  public static String view(Page page, String commandLine) {
    HtmlPage view = new HtmlPage(page, commandLine);
    view.content();
    page.charts().forEach(c -> HtmlChart.writeData(c, view.html));
    return view.html.toString();
  }

  private String write() {
    String script = page.charts().isEmpty() ? "" : PageAssets.text("charts.js");
    html.trusted("<!doctype html>\n").open("html", "lang", "en");
    head(script);
    html.open("body").element("a", "To the content", "class", "skip", "href", "#content");
    html.open("main", "id", "content");
    html.element("p", "Entente · how strong is a coalition, really?", "class", "kicker");
    content();
    html.close("main");
    scripts(script);
    return html.close("body").close("html").toString();
  }

  private void content() {
    html.element("h1", page.title());
    if (!page.finding().isEmpty()) {
      html.element("p", page.finding(), "class", "finding");
    }
    if (!page.evidence().isEmpty()) {
      html.element("p", page.evidence(), "class", "note");
    }
    page.warnings().forEach(w -> html.element("p", w, "class", "warning"));
    // Where a chart opens the page, the answer comes before the list of contents.
    boolean isLed = !page.sections().isEmpty() && !page.sections().getFirst().charts().isEmpty();
    if (!isLed) {
      contents();
    }
    for (int k = 0; k < page.sections().size(); k++) {
      section(page.sections().get(k), k);
      if (k == 0 && isLed) {
        contents();
      }
    }
    sources();
    made();
  }

  private void head(String script) {
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
            + (script.isEmpty() ? "" : "; script-src 'sha256-" + hash(script) + "'");
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.title(page.title());
    html.open("style").trusted(PageAssets.text("page.css")).close("style").close("head");
  }

  private void contents() {
    if (page.sections().size() < CONTENTS_FROM) {
      return;
    }
    html.open("nav", "aria-label", "Contents").open("ul");
    for (int k = 0; k < page.sections().size(); k++) {
      html.open("li").element("a", page.sections().get(k).heading(), "href", "#s" + k).close("li");
    }
    html.close("ul").close("nav");
  }

  private void section(Section section, int number) {
    html.open("section", "id", "s" + number).element("h2", section.heading());
    section.paragraphs().forEach(p -> html.element("p", p));
    section.charts().forEach(c -> HtmlChart.write(c, html));
    section.tables().forEach(t -> HtmlTable.write(t, html));
    html.close("section");
  }

  private void sources() {
    // The yearbook itself is told of where the page says how it was made.
    List<Source> datasets =
        page.sources().stream().filter(s -> !s.key().equals(Source.YEARBOOK)).toList();
    if (datasets.isEmpty()) {
      return;
    }
    html.open("section", "id", "sources").element("h2", "Where the numbers come from");
    Table.Builder table =
        Table.builder("sources", "Sources", "Datasets and works behind this page; cite them.")
            .text("key", "Key", "Key that provenances refer to.")
            .text("version", "Version", "Version of the publisher.")
            .text("citation", "Citation", "How to cite it.")
            .text("licence", "Licence", "Licence, or what is known of it.");
    datasets.forEach(s -> table.row(s.key(), s.version(), s.citation(), s.licence()));
    HtmlTable.writeFolded(table.build(), html);
    html.close("section");
  }

  private void made() {
    html.open("section", "id", "made").element("h2", "How this page was made");
    html.element(
        "p",
        "Entente "
            + Version.current()
            + " made it with the command below"
            + yearbook()
                .map(y -> ", from the yearbook whose SHA-256 hash begins with " + y.version())
                .orElse("")
            + ". The same command on the same data makes the same page, byte for byte.");
    html.open("div", "class", "command").element("code", commandLine).close("div");
    Cited cited = new Cited(page.title(), yearbook().map(Source::version), commandLine);
    html.element("h3", "To cite it").element("p", cited.text());
    html.open("div", "class", "command").element("code", cited.bibtex()).close("div");
    html.close("section");
  }

  private Optional<Source> yearbook() {
    return page.sources().stream().filter(s -> s.key().equals(Source.YEARBOOK)).findFirst();
  }

  private void scripts(String script) {
    if (script.isEmpty()) {
      return;
    }
    List<Chart> charts = new ArrayList<>(page.charts());
    charts.forEach(c -> HtmlChart.writeData(c, html));
    if (charts.stream().anyMatch(HtmlChart::drawsTheWorld)) {
      html.open("script", "type", "application/json", "id", "world");
      html.trusted(PageAssets.text("world.json")).close("script");
    }
    html.open("script").trusted(script).close("script");
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
