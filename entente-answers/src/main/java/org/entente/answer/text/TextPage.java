package org.entente.answer.text;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;

/// A page as lines for a terminal or a pipe.
public final class TextPage {
  private static final int READABLE = 100;

  private final int width;
  private final boolean bold;
  private final boolean verbose;

  /// @param width the most columns of a line, 0 for any number (a pipe)
  /// @param bold whether headings may be set in bold with ANSI codes
  /// @param verbose whether sources are cited in full
  public TextPage(int width, boolean bold, boolean verbose) {
    this.width = width;
    this.bold = bold;
    this.verbose = verbose;
  }

  /// The lines of the page.
  public List<String> lines(Page page) {
    List<String> lines = new ArrayList<>();
    lines.add(heading(page.title()));
    lines.addAll(wrapped(page.finding()));
    for (Section section : page.sections()) {
      lines.add("");
      if (!section.heading().isEmpty() && !section.heading().equals(page.title())) {
        lines.add(heading(section.heading()));
      }
      section.paragraphs().forEach(p -> lines.addAll(wrapped(p)));
      for (Chart chart : section.charts()) {
        if (!section.tables().contains(chart.data())) {
          lines.addAll(wrapped(chart.alternative()));
        }
      }
      for (Table table : section.tables()) {
        lines.addAll(new TextTable(table).lines(width));
      }
    }
    if (!page.sources().isEmpty()) {
      lines.add("");
      sources(page, lines);
    }
    return lines;
  }

  private void sources(Page page, List<String> lines) {
    if (verbose) {
      lines.add(heading("Sources"));
      page.sources().forEach(s -> lines.addAll(wrapped(named(s) + ": " + s.citation())));
    } else {
      lines.addAll(
          wrapped(
              "Sources: " + String.join("; ", page.sources().stream().map(this::named).toList())));
    }
  }

  private String named(Source s) {
    return (s.key() + " " + s.version()).strip();
  }

  private String heading(String text) {
    return bold ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  private List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int most = width == 0 ? READABLE : Math.min(width, READABLE);
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
