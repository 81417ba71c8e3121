package org.entente.app.output;

/// A page as one HTML file that needs nothing from outside.
final class HtmlPage {
  private HtmlPage() {}

  /// The file's text.
  static String write(Page page, String commandLine) {
    Html html = new Html();
    html.trusted("<!doctype html>\n").open("html", "lang", "en").open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", page.title()).close("head").open("body").open("main");
    html.element("h1", page.title()).element("p", page.finding(), "class", "finding");
    page.warnings().forEach(w -> html.element("p", w, "class", "warning"));
    for (Section section : page.sections()) {
      html.open("section").element("h2", section.heading());
      section.paragraphs().forEach(p -> html.element("p", p));
      section.charts().forEach(c -> HtmlTable.write(c.data(), html));
      section.tables().forEach(t -> HtmlTable.write(t, html));
      html.close("section");
    }
    html.element("p", commandLine, "class", "command");
    return html.close("main").close("body").close("html").toString();
  }
}
