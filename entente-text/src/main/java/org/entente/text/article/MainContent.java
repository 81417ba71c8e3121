package org.entente.text.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which blocks of a page are the article.
///
/// Each block of running text gives its weight to the elements around it, less at each level
/// [Kohlschuetter2010]; the element with the greatest weight, corrected for its share of links and
/// for what its class says, holds the article. Within it menus, lists of links, notices and boxes
/// are left out.
final class MainContent {
  private static final double DECAY = .75;
  private static final int LEVELS = 6;
  private static final double WIDER = 1.25;
  private static final double MUCH = .4;
  private static final double NEARLY_ALL = .85;
  private static final int LEAST_LENGTH = 25;
  private static final double LINKS_OF_MENU = .5;
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|commentlist|disqus|sidebar|side-bar|related|recommend(?:ed|ations)?|promo(?:tion)?s?|newsletter|subscri(?:be|ption)|social|share|sharing"
              + "|sharedaddy|addtoany|breadcrumbs?|nav|navbar|navigation|menu|footer|masthead|banner|advert(?:isement)?s?|ads?|sponsor(?:ed)?|cookie|popup|modal|outbrain|taboola|tags?"
              + "|taglist|byline|author(?:-?(?:bio|info|box|name))?|bio|meta|metadata|entry-meta|post-meta|dateline|timestamp|credit|pagination|pager|widget|signup|paywall|trending|popular"
              + "|most-read|more-stories|read-?more|toolbar|utility|jp-relatedposts|copyright|disclaimer|print-only|screen-reader-text|visually-hidden|sr-only)(?:$|[\\s_-])");
  /* What others wrote: it can be longer than the article. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|commentlist|disqus|related|recommend(?:ed|ations)?|jp-relatedposts|more-stories)(?:$|[\\s_-])");
  private static final Pattern NEIGHBOURS =
      Pattern.compile("(?i)(?:^|[_-])(?:with|has|no|not|one|two|without)[_-]");
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?i)(?:article|story|post|entry|content|news|page)[-_]?(?:body|text|content|main|copy|inner)|articlebody|body-?(?:copy|text|content)|^(?:article|story|content|main)$");
  private static final Set<String> OUTER_TAGS =
      Set.of("nav", "footer", "aside", "form", "header", "menu", "dialog");

  private MainContent() {}

  static Set<HtmlBlock> of(Document document, List<HtmlBlock> blocks) {
    Map<Element, Double> running = runningOf(blocks);
    double whole = running.getOrDefault(document.body(), 0.);
    List<HtmlBlock> kept =
        blocks.stream().filter(b -> !isOutside(b.element(), document, running, whole)).toList();
    Element main = holder(kept, document.body());
    if (main == null) {
      return Set.of();
    }
    Set<HtmlBlock> chosen = new LinkedHashSet<>();
    for (HtmlBlock block : kept) {
      if (contains(main, block.element()) && belongs(block) && !isNested(main, block)) {
        chosen.add(block);
      }
    }
    return trimmed(chosen);
  }

  /* The body only where none of its elements holds any: old pages are text with line breaks. */
  private static @Nullable Element holder(List<HtmlBlock> blocks, Element body) {
    Map<Element, Double> weights = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (HtmlBlock block : blocks) {
      double weight = weight(block);
      Element at = block.element();
      for (int level = 0;
          level < LEVELS && at != null && !at.normalName().equals("body");
          level++) {
        if (weights.merge(at, weight, Double::sum) == weight) {
          order.add(at);
        }
        weight *= DECAY;
        at = at.parent();
      }
    }
    Element best = null;
    double most = 0;
    for (Element e : order) {
      double weight = weights.getOrDefault(e, 0.) * favour(e);
      if (weight > most) {
        most = weight;
        best = e;
      }
    }
    Map<Element, Double> running = runningOf(blocks);
    if (best == null) {
      return running.containsKey(body) ? body : null;
    }
    return widened(best, running);
  }

  /* An element around takes over if it adds much running text. */
  private static Element widened(Element best, Map<Element, Double> running) {
    Element at = best;
    double own = running.getOrDefault(best, 0.);
    for (Element up = at.parent();
        up != null && !up.normalName().equals("html");
        up = up.parent()) {
      double more = running.getOrDefault(up, 0.);
      if (more > own * WIDER) {
        at = up;
        own = more;
      }
      if (up.normalName().equals("article")) {
        break;
      }
    }
    return at;
  }

  private static double weight(HtmlBlock block) {
    int length = block.content().length();
    if (length < LEAST_LENGTH
        || block.isHeading()
        || block.linkShare() > LINKS_OF_MENU
        || block.isCaption()) {
      return 0;
    }
    boolean sentence = Chrome.endsSentence(block.text()) || length > 200;
    return (sentence ? 1 : .3) * length * (1 - block.linkShare());
  }

  private static double favour(Element e) {
    String named = e.className() + " " + e.id();
    boolean body =
        e.attr("itemprop").equalsIgnoreCase("articleBody") || INSIDE.matcher(named.strip()).find();
    return body ? 1.3 : 1;
  }

  /* An article within the article is another one, such as a teaser. */
  private static boolean isNested(Element main, HtmlBlock block) {
    return main.normalName().equals("article") && !main.equals(block.element().closest("article"));
  }

  private static boolean belongs(HtmlBlock block) {
    String text = block.text();
    if (block.isCaption() || (Chrome.isPromotion(text) && Chrome.words(text) < 25)) {
      return false;
    }
    if (block.linkShare() > LINKS_OF_MENU && Chrome.words(text) < 25) {
      return false;
    }
    if (block.element().normalName().equals("h1") || Chrome.isListHead(text)) {
      return false;
    }
    return Chrome.authors(text).isEmpty() && !DateLine.isDateLine(text);
  }

  /* A heading with nothing under it heads a list that was left out. */
  private static Set<HtmlBlock> trimmed(Set<HtmlBlock> chosen) {
    List<HtmlBlock> list = new ArrayList<>(chosen);
    while (!list.isEmpty() && list.getLast().isHeading()) {
      list.removeLast();
    }
    return new LinkedHashSet<>(list);
  }

  private static boolean contains(Element outer, Element inner) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /* Whatever its name says, an element that holds much of the running text is no side matter. */
  private static boolean isOutside(
      Element element, Document document, Map<Element, Double> running, double whole) {
    for (Element at = element; at != null && !at.equals(document.body()); at = at.parent()) {
      if (isNamedOutside(at)) {
        boolean foreign = at.normalName().equals("aside") || isNamed(at, FOREIGN);
        if (running.getOrDefault(at, 0.) < whole * (foreign ? NEARLY_ALL : MUCH)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNamedOutside(Element e) {
    String tag = e.normalName();
    if (OUTER_TAGS.contains(tag)) {
      return true;
    }
    boolean large =
        tag.equals("article")
            || tag.equals("main")
            || e.attr("itemprop").equalsIgnoreCase("articleBody");
    return !large && isNamed(e, OUTSIDE);
  }

  /* A class such as `content-with-sidebar` tells of its neighbours. */
  private static boolean isNamed(Element e, Pattern pattern) {
    for (String token : (e.className() + " " + e.id()).split("\\s+", -1)) {
      if (pattern.matcher(token).find() && !NEIGHBOURS.matcher(token).find()) {
        return true;
      }
    }
    return false;
  }

  /* The running text within each element, in one pass. */
  private static Map<Element, Double> runningOf(List<HtmlBlock> blocks) {
    Map<Element, Double> running = new HashMap<>();
    for (HtmlBlock block : blocks) {
      double weight = weight(block);
      for (Element at = block.element(); at != null && weight > 0; at = at.parent()) {
        running.merge(at, weight, Double::sum);
      }
    }
    return running;
  }
}
