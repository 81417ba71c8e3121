package org.entente.text.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.run.UserProblem;

/// Reads a news page, HTML or plain text saved off a page, to an [Article].
///
/// Time and memory are linear in the page. A page that is no page says so: empty, too large,
/// binary, nested too deep, without an article.
public final class ArticleReader {
  /// The most bytes that a page may have: 16 million, far above any news page.
  public static final int MOST_BYTES = 16_000_000;

  private static final int LEAST_WORDS = 20;
  private static final int PROLOGUE = 4096;
  private static final Pattern MARKUP =
      Pattern.compile("(?is)<(?:!doctype\\s+html|html|head|body|article|div|p|meta)\\b[^>]*>");

  private ArticleReader() {}

  /// The article of the page `bytes` that came from `name` (for messages). Throws [UserProblem] if
  /// there is none to be read.
  public static Article read(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw UserProblem.input(
          name + " is too large for a news page (more than " + MOST_BYTES / 1_000_000 + " MB)",
          "Give the page of one article.");
    }
    if (isBinary(bytes)) {
      throw UserProblem.input(
          name + " is no text (it holds binary data" + signature(bytes) + ")",
          "Give a page as HTML or as plain text.");
    }
    return read(name, PageEncoding.decode(bytes));
  }

  /// The article of a page whose characters are known.
  public static Article read(String name, String page) {
    if (page.isBlank()) {
      throw UserProblem.input(name + " is empty", "Give a page as HTML or as plain text.");
    }
    Article article = isHtml(page) ? HtmlPage.read(name, page) : PlainPage.read(name, page);
    long words =
        article.ofKind(Paragraph.Kind.MAIN).stream()
            .mapToLong(p -> p.text().split(" ", -1).length)
            .sum();
    if (words < leastWords(article)) {
      throw UserProblem.input(
          name + " has no article (" + words + " words of running text)",
          "Give the page of one article rather than a list of links or a notice.");
    }
    return article;
  }

  /* Chinese, Japanese and Thai write without blanks; one sentence of plain text is an article too. */
  private static long leastWords(Article article) {
    boolean page = article.paragraphs().size() > 3;
    return page && article.language().isEnglish() ? LEAST_WORDS : 1;
  }

  private static boolean isHtml(String page) {
    String start = page.substring(0, Math.min(page.length(), PROLOGUE));
    return MARKUP.matcher(start).find();
  }

  /* A text holds no NUL and few control characters; UTF-16 is known by its mark. */
  private static boolean isBinary(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
      if (mark == 0xFEFF || mark == 0xFFFE) {
        return false;
      }
    }
    int control = 0;
    int seen = Math.min(bytes.length, 65_536);
    for (int i = 0; i < seen; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean white = bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\f';
      control += bytes[i] > 0 && bytes[i] < ' ' && !white ? 1 : 0;
    }
    return control * 50 > seen;
  }

  private static String signature(byte[] bytes) {
    String start =
        new String(
            bytes, 0, Math.min(4, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      return ", a PDF file";
    }
    if (start.startsWith("PK")) {
      return ", a ZIP or office file";
    }
    return start.toUpperCase(Locale.ROOT).contains("PNG") ? ", a PNG picture" : "";
  }
}
