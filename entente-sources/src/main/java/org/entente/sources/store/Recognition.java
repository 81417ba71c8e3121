package org.entente.sources.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.run.UserProblem;
import org.entente.sources.file.SourceFile;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;

/// Recognises the dataset of a file by its header, and says what is nearest when none fits.
final class Recognition {
  private Recognition() {}

  /// The dataset whose layout asks for most of the header's columns; of datasets with the same
  /// columns the one whose hint the file name holds. Throws [UserProblem] if none fits or two do.
  static Recognised recognise(
      SourceFile file, List<String> header, Optional<String> key, List<Dataset> catalogue) {
    List<Dataset> candidates = named(key, catalogue);
    Set<String> columns = new TreeSet<>(header);
    List<Recognised> fitting = fitting(columns, candidates);
    if (fitting.isEmpty()) {
      throw nothingFits(file, header, candidates);
    }
    int most = fitting.stream().mapToInt(Recognition::asked).max().orElseThrow();
    List<Recognised> best = fitting.stream().filter(r -> asked(r) == most).toList();
    if (key.isEmpty() && best.stream().map(r -> r.dataset().key()).distinct().count() > 1) {
      best = hinted(file, best);
    }
    return best.getFirst();
  }

  private static List<Dataset> named(Optional<String> key, List<Dataset> catalogue) {
    if (key.isEmpty()) {
      return catalogue;
    }
    List<Dataset> named = catalogue.stream().filter(d -> d.key().equals(key.get())).toList();
    if (named.isEmpty()) {
      throw UserProblem.usage(
          "there is no dataset \"" + key.get() + "\"",
          "Datasets: " + String.join(", ", catalogue.stream().map(Dataset::key).toList()));
    }
    return named;
  }

  private static List<Recognised> fitting(Set<String> columns, List<Dataset> candidates) {
    List<Recognised> fitting = new ArrayList<>();
    for (Dataset dataset : candidates) {
      for (Layout layout : dataset.layouts()) {
        if (layout.lacking(columns).isEmpty()) {
          fitting.add(new Recognised(dataset, layout));
        }
      }
    }
    return fitting;
  }

  private static int asked(Recognised r) {
    return r.layout().asked().size();
  }

  private static List<Recognised> hinted(SourceFile file, List<Recognised> best) {
    String name = file.name().toLowerCase(Locale.ROOT);
    List<Recognised> hinted =
        best.stream()
            .filter(r -> !r.dataset().hint().isEmpty() && name.contains(r.dataset().hint()))
            .toList();
    if (hinted.isEmpty()) {
      List<String> keys = best.stream().map(r -> r.dataset().key()).distinct().toList();
      throw UserProblem.input(
          file.path() + ": the columns fit more than one dataset (" + String.join(", ", keys) + ")",
          "Say which one it is.");
    }
    return hinted;
  }

  private static UserProblem nothingFits(
      SourceFile file, List<String> header, List<Dataset> candidates) {
    Set<String> columns = new TreeSet<>(header);
    Recognised nearest =
        candidates.stream()
            .flatMap(d -> d.layouts().stream().map(l -> new Recognised(d, l)))
            .max(Comparator.comparingDouble(r -> nearness(r, columns)))
            .orElseThrow();
    String found = String.join(", ", header.subList(0, Math.min(12, header.size())));
    String message =
        file.path() + ": the columns fit no known dataset; columns found: " + shortened(found);
    if (nearness(nearest, columns) < 0.5) {
      return UserProblem.input(message, "The datasets and their columns are in docs/sources.");
    }
    return UserProblem.input(
        message,
        "Nearest dataset: "
            + nearest.dataset().key()
            + " ("
            + nearest.layout().name()
            + "), missing: "
            + String.join(", ", nearest.layout().lacking(columns)));
  }

  private static double nearness(Recognised r, Set<String> columns) {
    double asked = Math.max(1, r.layout().asked().size());
    return (asked - r.layout().lacking(columns).size()) / asked;
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}
