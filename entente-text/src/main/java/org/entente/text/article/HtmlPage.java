package org.entente.text.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.run.UserProblem;
import org.entente.text.article.Paragraph.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A page as HTML: which of its blocks are the article, with jsoup as the parser.
record HtmlPage(Document document, String html) {
  /* Deeper than any page that a person wrote; elements below would be flattened unseen. */
  private static final int DEEPEST = 1_000;

  static Article read(String name, String html) {
    refuseDepth(name, html);
    Parser parser = Parser.htmlParser();
    parser.setTrackPosition(true);
    parser.setMaxDepth(DEEPEST);
    return new HtmlPage(parser.parseInput(html, ""), html).article(name);
  }

  private Article article(String name) {
    List<HtmlBlock> blocks = HtmlBlock.listOf(document, html);
    Set<HtmlBlock> main = MainContent.of(document, blocks);
    String title = title();
    List<Paragraph> paragraphs = new ArrayList<>();
    String section = "";
    StringBuilder text = new StringBuilder();
    for (HtmlBlock block : blocks) {
      Kind kind = kind(block, main, title);
      section = kind == Kind.HEADING ? block.text() : section;
      paragraphs.add(new Paragraph(kind, section, block.content()));
      if (kind == Kind.MAIN) {
        text.append(block.text()).append('\n');
      }
    }
    return new Article(
        name, title, date(), null, authors(), Language.of(text.toString()), paragraphs);
  }

  private static Kind kind(HtmlBlock block, Set<HtmlBlock> main, String title) {
    if (!title.isEmpty() && block.text().equals(title)) {
      return Kind.TITLE;
    }
    if (block.isCaption()) {
      return Kind.CAPTION;
    }
    if (!main.contains(block)) {
      return Chrome.authors(block.text()).isEmpty() ? Kind.BOILERPLATE : Kind.BYLINE;
    }
    return block.isHeading() ? Kind.HEADING : Kind.MAIN;
  }

  private String title() {
    List<Element> heads = document.select("h1");
    String shared = attribute("meta[property=og:title]", "content");
    String named = shared.isEmpty() ? document.title().strip() : shared;
    for (Element head : heads) {
      String text = head.text().strip();
      if (!text.isEmpty() && (named.contains(text) || heads.size() == 1)) {
        return text;
      }
    }
    return named;
  }

  private String attribute(String query, String key) {
    Element found = document.selectFirst(query);
    return found == null ? "" : found.attr(key).strip();
  }

  private @Nullable LocalDate date() {
    for (String query :
        List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=DC.date.issued]",
            "meta[name=parsely-pub-date]")) {
      LocalDate day = DateLine.find(attribute(query, "content")).orElse(null);
      if (day != null) {
        return day;
      }
    }
    LocalDate linked = StructuredData.published(document).orElse(null);
    if (linked != null) {
      return linked;
    }
    Element time = document.selectFirst("time[datetime]");
    return time == null ? null : DateLine.find(time.attr("datetime")).orElse(null);
  }

  private List<String> authors() {
    LinkedHashSet<String> found = new LinkedHashSet<>(StructuredData.authors(document));
    if (found.isEmpty()) {
      for (Element e : document.select("meta[name=author], meta[property=article:author]")) {
        String value = e.attr("content").strip();
        if (!value.isEmpty() && !value.contains("://")) {
          found.add(value);
        }
      }
    }
    if (found.isEmpty()) {
      for (Element e : document.select("[rel=author], [itemprop=author]")) {
        String value = e.text().strip();
        if (!value.isEmpty() && Chrome.words(value) <= 5) {
          found.add(value);
        }
      }
    }
    return List.copyOf(found);
  }

  /* Counts what is open without building the tree: a tree of a hundred thousand levels is no page. */
  private static void refuseDepth(String name, String html) {
    int open = 0;
    int deepest = 0;
    for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
      char next = html.charAt(i + 1);
      i = Math.max(i, behindRaw(html, i));
      if (next == '/') {
        open = Math.max(0, open - 1);
      } else if (Character.isLetter(next) && !closesItself(html, i + 1)) {
        open++;
        deepest = Math.max(deepest, open);
      }
    }
    if (deepest > 10 * DEEPEST) {
      throw UserProblem.input(
          name + " is no news page (its elements are nested " + deepest + " deep)",
          "Give a page of which at most " + DEEPEST + " elements stand within each other.");
    }
  }

  /* Where a comment, a script or a style ends, in which "a<b" is no element; -1 for others and for those without
  an end. */
  private static int behindRaw(String html, int at) {
    if (html.startsWith("<!--", at)) {
      return html.indexOf("-->", at);
    }
    for (String tag : RAW) {
      if (html.regionMatches(true, at + 1, tag, 0, tag.length())) {
        int end = html.indexOf("</", at);
        while (end >= 0 && !html.regionMatches(true, end + 2, tag, 0, tag.length())) {
          end = html.indexOf("</", end + 2);
        }
        return end;
      }
    }
    return -1;
  }

  private static boolean closesItself(String html, int at) {
    for (String tag : VOID) {
      if (html.regionMatches(true, at, tag, 0, tag.length())
          && at + tag.length() < html.length()
          && !Character.isLetterOrDigit(html.charAt(at + tag.length()))) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> VOID =
      List.of(
          "br", "img", "input", "meta", "link", "hr", "p", "li", "source", "path", "option", "td",
          "tr", "area", "col", "dt", "dd", "th", "tbody", "thead", "tfoot", "wbr", "embed", "base",
          "param", "track");
  private static final List<String> RAW = List.of("script", "style");
}
