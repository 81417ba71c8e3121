package org.entente.text.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// A stretch of text of a page that no boundary of a block element divides.
final class HtmlBlock {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "object",
          "button",
          "select",
          "textarea",
          "audio",
          "video",
          "canvas",
          "math",
          "label",
          "input");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong",
          "strike", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "img", "picture");

  private static final int CAPTION_LEVELS = 4;
  private static final Pattern CAPTION =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:wp-)?caption(?:-text)?(?:$|\\s)");

  /* What a raised mark at a word is where it leads to a note. */
  private static final Pattern FOOTNOTE = Pattern.compile("[\\[(]?(?:\\d{1,3}|[a-z*†‡§])[\\])]?");

  private final Element element;
  private final SourceText content;
  private final int linked;

  private HtmlBlock(Element element, SourceText content, int linked) {
    this.element = element;
    this.content = content;
    this.linked = linked;
  }

  /// The element that holds the block.
  Element element() {
    return element;
  }

  SourceText content() {
    return content;
  }

  String text() {
    return content.text();
  }

  /// The share of the characters that stand in links.
  double linkShare() {
    return content.length() == 0 ? 0 : Math.min(1, (double) linked / content.length());
  }

  boolean isHeading() {
    return element.normalName().matches("h[1-6]");
  }

  boolean isCaption() {
    Element at = element;
    for (int level = 0; level < CAPTION_LEVELS && at != null; level++) {
      boolean named = at.normalName().startsWith("fig") || CAPTION.matcher(at.className()).find();
      if (named && !at.normalName().equals("body")) {
        return true;
      }
      at = at.parent();
    }
    return Chrome.isCaption(text());
  }

  /// The blocks of the page in its order. Time linear in the page; no recursion.
  static List<HtmlBlock> listOf(Element root, String html) {
    Collector collector = new Collector(html);
    root.traverse(collector);
    collector.flush();
    return collector.blocks;
  }

  private static final class Collector implements NodeVisitor {
    private final String html;
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private SourceText.Builder text = new SourceText.Builder();
    private Element holder;
    private int linked;
    private int inLinks;
    private int skipping;

    Collector(String html) {
      this.html = html;
      this.holder = new Element("body");
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element e) {
        open(e);
      } else if (node instanceof TextNode t && skipping == 0) {
        add(t);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e) {
        close(e);
      }
    }

    private void open(Element e) {
      if (skips(e)) {
        skipping++;
      }
      if (!INLINE.contains(e.normalName())) {
        flush();
        holder = e;
      }
      inLinks += e.normalName().equals("a") ? 1 : 0;
    }

    private void close(Element e) {
      if (!INLINE.contains(e.normalName())) {
        flush();
        Element parent = e.parent();
        holder = parent == null ? e : parent;
      }
      inLinks -= e.normalName().equals("a") ? 1 : 0;
      if (skips(e)) {
        skipping--;
      }
    }

    private static boolean skips(Element e) {
      boolean footnote =
          e.normalName().equals("sup") && FOOTNOTE.matcher(e.text().strip()).matches();
      return footnote
          || SKIPPED.contains(e.normalName())
          || e.hasAttr("hidden")
          || e.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private void add(TextNode node) {
      String shown = node.getWholeText();
      int from = node.sourceRange().startPos();
      int to = node.sourceRange().endPos();
      int place = Math.max(from, 0);
      for (int i = 0; i < shown.length(); i++) {
        char c = shown.charAt(i);
        text.append(c, place);
        linked += inLinks > 0 && !Character.isWhitespace(c) ? 1 : 0;
        boolean low =
            Character.isHighSurrogate(c) && place < html.length() && html.charAt(place) == '&';
        place = low ? place : Math.min(afterCharacter(place, c), Math.max(to, 0));
      }
    }

    /* The place behind one shown character: an entity is several characters of the source. */
    private int afterCharacter(int place, char shown) {
      if (place >= html.length() || html.charAt(place) != '&') {
        return place + 1;
      }
      int end = place + 1;
      while (end < html.length() && end - place < 32 && isEntityCharacter(html.charAt(end))) {
        end++;
      }
      if (end < html.length() && html.charAt(end) == ';') {
        end++;
      }
      String decoded = Parser.unescapeEntities(html.substring(place, end), false);
      return decoded.isEmpty() || (decoded.charAt(0) == '&' && shown == '&' && decoded.length() > 1)
          ? place + 1
          : end - Math.max(0, decoded.length() - Character.charCount(decoded.codePointAt(0)));
    }

    private static boolean isEntityCharacter(char c) {
      return Character.isLetterOrDigit(c) || c == '#';
    }

    void flush() {
      if (!text.isEmpty()) {
        SourceText content = text.build();
        blocks.add(new HtmlBlock(holder, content, linked));
      }
      text = new SourceText.Builder();
      linked = 0;
    }
  }
}
