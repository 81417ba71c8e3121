package org.entente.text.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.article.Paragraph.Kind;
import org.jspecify.annotations.Nullable;

/// A page saved as plain text: which of its lines are the article.
///
/// The article is the stretch of blocks with the greatest sum of weights: running text counts for
/// its words, and whatever ends an article (a disclaimer, lines on the authors, the head of a list
/// of other articles) against it. Within the stretch notices and captions are told by their words.
final class PlainPage {
  private static final int LONG_LINE = 45;
  private static final int LONGEST_LINE = 100;
  private static final int HEADING_WORDS = 14;
  private static final int LEAST_SENTENCE_WORDS = 6;
  private static final double END_WEIGHT = -400;
  private static final double ODD_LINE_WEIGHT = -4;
  private static final double LIST_ITEM_WEIGHT = -12;

  private final List<SourceText> blocks;
  private final Kind[] kinds;

  private PlainPage(List<SourceText> blocks) {
    this.blocks = blocks;
    this.kinds = new Kind[blocks.size()];
  }

  static Article read(String name, String page) {
    return new PlainPage(blocks(page)).article(name);
  }

  private Article article(String name) {
    markByWords();
    int[] stretch = bestStretch();
    for (int i = 0; i < kinds.length; i++) {
      if ((i < stretch[0] || i >= stretch[1])
          && kinds[i] != Kind.CAPTION
          && kinds[i] != Kind.BYLINE) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
    markHeadings(stretch);
    int title = titleBefore(stretch[0]);
    return assemble(name, title);
  }

  private void markByWords() {
    for (int i = 0; i < kinds.length; i++) {
      String text = blocks.get(i).text();
      kinds[i] = Kind.MAIN;
      if (Chrome.isCaption(text)) {
        kinds[i] = Kind.CAPTION;
      } else if (Chrome.isDesk(text)
          || (Chrome.isBio(text) && endsArticle(i))
          || !Chrome.authors(text).isEmpty()) {
        kinds[i] = Kind.BYLINE;
      } else if (Chrome.isPromotion(text) || Chrome.isDisclaimer(text) || Chrome.isListHead(text)) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.MAIN && isShortLine(i) && besidesNotice(i)) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
  }

  /* Lines on the authors end an article; a sentence that merely looks alike has text after it. */
  private boolean endsArticle(int i) {
    int after = 0;
    for (int j = i + 1; j < Math.min(blocks.size(), i + 4); j++) {
      String text = blocks.get(j).text();
      if (Chrome.isDisclaimer(text) || Chrome.isListHead(text) || Chrome.isBio(text)) {
        return true;
      }
      after += isRunning(j) ? 1 : 0;
    }
    return after == 0;
  }

  /* A short line in one run with a notice belongs to the notice. */
  private boolean besidesNotice(int i) {
    return noticeIn(i, 1) || (noticeIn(i, -1) && !isRunning(i + 1));
  }

  private boolean noticeIn(int from, int step) {
    for (int j = from + step; j >= 0 && j < kinds.length; j += step) {
      if (kinds[j] == Kind.BOILERPLATE) {
        return true;
      }
      if (kinds[j] != Kind.MAIN || !isShortLine(j)) {
        return false;
      }
    }
    return false;
  }

  private boolean isShortLine(int i) {
    String text = blocks.get(i).text();
    return Chrome.words(text) <= HEADING_WORDS && !Chrome.endsSentence(text);
  }

  private boolean isRunning(int i) {
    if (i < 0 || i >= blocks.size()) {
      return false;
    }
    String text = blocks.get(i).text();
    return Chrome.words(text) >= LEAST_SENTENCE_WORDS
        && Chrome.endsSentence(text)
        && !Chrome.isListItem(text);
  }

  private double weight(int i) {
    String text = blocks.get(i).text();
    if (Chrome.isDisclaimer(text)
        || (Chrome.isListHead(text) && !isRunning(i + 1))
        || (kinds[i] == Kind.BYLINE && Chrome.isBio(text))) {
      return END_WEIGHT;
    }
    if (kinds[i] != Kind.MAIN) {
      return 0;
    }
    if (isRunning(i)) {
      return Chrome.words(text);
    }
    return Chrome.isListItem(text) ? LIST_ITEM_WEIGHT : ODD_LINE_WEIGHT;
  }

  private int[] bestStretch() {
    double best = 0;
    double sum = 0;
    int begin = 0;
    int[] stretch = {0, 0};
    for (int i = 0; i < blocks.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        begin = i;
      }
      sum += weight(i);
      if (sum > best) {
        best = sum;
        stretch = new int[] {begin, i + 1};
      }
    }
    // A text of a line or two that is no sentence in form is still what was given.
    return best > 0 ? stretch : new int[] {0, blocks.size() <= 3 ? blocks.size() : 0};
  }

  private void markHeadings(int[] stretch) {
    for (int i = stretch[0]; i < stretch[1]; i++) {
      if (kinds[i] == Kind.MAIN && isShortLine(i) && !Chrome.isListItem(blocks.get(i).text())) {
        kinds[i] = stretch[1] - stretch[0] > 1 ? Kind.HEADING : Kind.MAIN;
      }
    }
  }

  /* The nearest short line above the text that is no date, byline or menu. */
  private int titleBefore(int begin) {
    for (int i = begin - 1; i >= 0; i--) {
      String text = blocks.get(i).text();
      boolean candidate =
          kinds[i] == Kind.BOILERPLATE
              && !DateLine.isDateLine(text)
              && !Chrome.isPromotion(text)
              && !Chrome.isListItem(text)
              && !Chrome.isListHead(text);
      if (candidate && Chrome.words(text) >= 2 && Chrome.words(text) <= 30) {
        return i;
      }
    }
    if (begin < kinds.length && kinds[begin] == Kind.HEADING) {
      return begin;
    }
    return -1;
  }

  private Article assemble(String name, int title) {
    if (title >= 0) {
      kinds[title] = Kind.TITLE;
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    List<String> authors = new ArrayList<>();
    String section = "";
    for (int i = 0; i < kinds.length; i++) {
      String text = blocks.get(i).text();
      section = kinds[i] == Kind.HEADING ? text : section;
      paragraphs.add(new Paragraph(kinds[i], section, blocks.get(i)));
      if (kinds[i] == Kind.BYLINE) {
        List<String> named = Chrome.authors(text);
        authors.addAll(named.isEmpty() ? Chrome.authorsOfBio(text) : named);
      }
    }
    String main =
        String.join(
            "\n",
            paragraphs.stream().filter(p -> p.kind() == Kind.MAIN).map(Paragraph::text).toList());
    return new Article(
        name,
        title < 0 ? "" : blocks.get(title).text(),
        dateBetween(title, firstMain()),
        title < 0 ? null : dateBetween(-1, title),
        authors.stream().distinct().toList(),
        Language.of(main),
        paragraphs);
  }

  private int firstMain() {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.MAIN) {
        return i;
      }
    }
    return 0;
  }

  private @Nullable LocalDate dateBetween(int after, int before) {
    for (int i = after + 1; i < before; i++) {
      if (DateLine.isDateLine(blocks.get(i).text())) {
        return DateLine.find(blocks.get(i).text()).orElse(null);
      }
    }
    return null;
  }

  /* One block a line; lines that were broken at a width are put together again. */
  private static List<SourceText> blocks(String page) {
    List<SourceText> blocks = new ArrayList<>();
    boolean wrapped = isWrapped(page);
    SourceText.Builder block = new SourceText.Builder();
    int at = page.startsWith("\uFEFF") ? 1 : 0;
    while (at <= page.length()) {
      int end = page.indexOf('\n', at);
      end = end < 0 ? page.length() : end;
      boolean blank = page.substring(at, end).isBlank();
      if (blank || !wrapped || Chrome.isListItem(page.substring(at, end).strip())) {
        flush(block, blocks);
        block = new SourceText.Builder();
      }
      for (int i = at; i < end; i++) {
        block.append(page.charAt(i), i);
      }
      block.boundary(end);
      at = end + 1;
    }
    flush(block, blocks);
    return blocks;
  }

  private static void flush(SourceText.Builder block, List<SourceText> blocks) {
    if (!block.isEmpty()) {
      blocks.add(block.build());
    }
  }

  /* Lines were broken at a width if most lines that another one follows are long, yet none very. */
  private static boolean isWrapped(String page) {
    String[] lines = page.split("\n", -1);
    int followed = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      int length = lines[i].strip().length();
      if (length > LONGEST_LINE) {
        return false;
      }
      if (length > 0 && !lines[i + 1].isBlank()) {
        followed++;
        full += length >= LONG_LINE && !Chrome.endsSentence(lines[i].strip()) ? 1 : 0;
      }
    }
    return followed > 2 && full * 5 > followed * 3;
  }
}
