package org.entente.answer.export;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.answer.page.Source;

/// The sources of an answer as BibTeX, one `@misc` for each dataset.
public final class BibTeX {
  private static final String SPECIAL = "\\{}%&$#_^~";

  private BibTeX() {}

  /// The entries, in the order of the sources.
  public static String of(List<Source> sources) {
    return sources.stream().map(BibTeX::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Source source) {
    return "@misc{"
        + source.key()
        + ",\n  title = {{"
        + escaped(source.title())
        + "}},\n"
        + (source.version().isEmpty() ? "" : "  edition = {" + escaped(source.version()) + "},\n")
        + "  note = {"
        + escaped(source.citation())
        + "}\n}\n";
  }

  /* What TeX would read as a command is written out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(c -> {
          if (c == '\\' || c == '~' || c == '^') {
            escaped.append(c == '\\' ? "\\textbackslash{}" : "\\" + (char) c + "{}");
          } else {
            escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append((char) c);
          }
        });
    return escaped.toString();
  }
}
