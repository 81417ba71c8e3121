package org.entente.answer.export;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.answer.page.Source;
import org.entente.answer.page.TexText;

/// The sources of an answer as BibTeX, one `@misc` for each dataset.
public final class BibTeX {
  private BibTeX() {}

  /// The entries, in the order of the sources.
  public static String of(List<Source> sources) {
    return sources.stream().map(BibTeX::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Source source) {
    return "@misc{"
        + source.key().replaceAll("[^\\w:.-]+", "-")
        + ",\n  title = {{"
        + TexText.of(source.title())
        + "}},\n"
        + (source.version().isEmpty()
            ? ""
            : "  edition = {" + TexText.of(source.version()) + "},\n")
        + "  note = {"
        + TexText.of(source.citation())
        + "}\n}\n";
  }
}
