package org.entente.answer.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.answer.page.Source;
import org.entente.evidence.Figure;
import org.entente.panel.Yearbook;

/// The datasets behind figures, to be cited.
public final class FigureSources {
  private FigureSources() {}

  /// The datasets that the figures' provenances name, in order of key.
  public static List<Source> of(Collection<Figure> figures, Yearbook yearbook) {
    TreeSet<String> keys = new TreeSet<>();
    figures.forEach(f -> f.known().ifPresent(k -> keys.addAll(k.provenance().datasets())));
    return named(keys, yearbook);
  }

  /// The datasets of these keys, in order of key.
  public static List<Source> named(Collection<String> keys, Yearbook yearbook) {
    return new TreeSet<>(keys)
        .stream()
            .map(key -> yearbook.datasets().stream().filter(d -> d.key().equals(key)).findFirst())
            .flatMap(Optional::stream)
            .map(Source::of)
            .toList();
  }
}
