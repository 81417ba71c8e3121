package org.entente.answer.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.run.Visible;

/// A page as lines for a terminal or a pipe. Words may come from a file of someone else: what would
/// steer the terminal is written out ([Visible]).
///
/// @param width the most columns of a line, 0 for any number (a pipe)
/// @param bold whether headings may be set in bold with ANSI codes
/// @param verbose whether sources are cited in full
/// @param ascii whether lines are drawn with plain characters
public record TextPage(int width, boolean bold, boolean verbose, boolean ascii) {
  /// The lines of the page.
  public List<String> lines(Page page) {
    List<String> lines = new ArrayList<>();
    lines.addAll(heading(page.title()));
    lines.addAll(wrapped(page.finding()));
    lines.addAll(wrapped(page.evidence()));
    for (Section section : page.sections()) {
      lines.add("");
      if (!section.heading().isEmpty() && !section.heading().equals(page.title())) {
        lines.addAll(heading(section.heading()));
      }
      section.paragraphs().forEach(p -> lines.addAll(wrapped(p)));
      for (Chart chart : section.charts()) {
        if (TextLines.isOverYears(chart)) {
          lines.addAll(new TextLines(chart.data(), ascii).lines(width));
        } else if (!section.tables().contains(chart.data())) {
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
      lines.addAll(heading("Sources"));
      page.sources().forEach(s -> lines.addAll(wrapped(named(s) + ": " + s.citation())));
    } else {
      lines.addAll(wrapped("Sources: " + keys(page.sources())));
    }
  }

  /* Datasets of one version, such as the files of one release, are named together. */
  private static String keys(List<Source> sources) {
    Map<String, List<String>> byVersion = new LinkedHashMap<>();
    sources.forEach(
        s -> byVersion.computeIfAbsent(s.version(), _ -> new ArrayList<>()).add(s.key()));
    return byVersion.entrySet().stream()
        .map(e -> (String.join(", ", e.getValue()) + " " + e.getKey()).strip())
        .collect(Collectors.joining("; "));
  }

  private String named(Source s) {
    return (s.key() + " " + s.version()).strip();
  }

  private List<String> heading(String text) {
    List<String> lines =
        width == 0 ? List.of(Visible.words(text)) : Wrapped.lines(Visible.words(text), width);
    return lines.stream()
        .map(Isolated::of)
        .map(line -> bold ? "\u001b[1m" + line + "\u001b[0m" : line)
        .toList();
  }

  private List<String> wrapped(String text) {
    return text.isBlank()
        ? List.of()
        : Wrapped.lines(text, width == 0 ? Wrapped.SCREEN : width).stream()
            .map(Isolated::of)
            .toList();
  }
}
