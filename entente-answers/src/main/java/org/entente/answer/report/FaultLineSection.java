package org.entente.answer.report;

import java.util.List;
import org.entente.answer.page.Section;
import org.entente.answer.page.Words;
import org.entente.faultline.FaultLine;
import org.entente.run.Phrase;

/// Along which line the coalition would break, and how firm that line is.
final class FaultLineSection {
  private static final int MOST_NAMED = 8;

  private FaultLineSection() {}

  static Section section(Material b) {
    Section section = Section.headed("Along which line would it break?");
    return section.paragraph(
        switch (b.assessment().faultLine()) {
          case FaultLine.None(String reason) -> "Along none: " + b.resolve(reason) + ".";
          case FaultLine.Line line -> words(b, line);
        });
  }

  private static String words(Material b, FaultLine.Line line) {
    boolean isFirstSmaller = line.first().size() <= line.second().size();
    List<Integer> few = isFirstSmaller ? line.first() : line.second();
    List<Integer> many = isFirstSmaller ? line.second() : line.first();
    String sides =
        b.names(few)
            + " on one side, "
            + (many.size() > MOST_NAMED
                ? "the other " + many.size() + " on the other"
                : b.names(many) + " on the other");
    String share = Words.figure(line.stability(), Words.SHARE);
    String nearest = " Nearest to the line: " + b.name(line.nearest().state()) + ".";
    return line.whyNone().isPresent()
        ? Phrase.of(
            "Along none: %s. The likeliest division has %s; it comes out in %s of the"
                + " draws.%s",
            line.whyNone().orElseThrow(), sides, share, nearest)
        : "The best division has " + sides + "; the same in " + share + " of the draws." + nearest;
  }
}
