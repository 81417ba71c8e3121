package org.entente.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.app.output.Source;
import org.entente.evidence.Figure;
import org.entente.panel.Yearbook;

/// The datasets behind figures, to be cited.
final class FigureSources {
  private FigureSources() {}

  /// The datasets that the figures' provenances name, in order of key.
  static List<Source> of(Collection<Figure> figures, Yearbook yearbook) {
    TreeSet<String> keys = new TreeSet<>();
    figures.forEach(f -> f.known().ifPresent(k -> keys.addAll(k.provenance().datasets())));
    return keys.stream()
        .map(key -> yearbook.datasets().stream().filter(d -> d.key().equals(key)).findFirst())
        .flatMap(Optional::stream)
        .map(Source::of)
        .toList();
  }
}
