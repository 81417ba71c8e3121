package org.entente.sources.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.run.UserProblem;
import org.entente.sources.file.SourceFile;
import org.entente.sources.own.OwnLayout;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;

/// Recognises the dataset of a file by its header, and says what is nearest when none fits.
final class Recognition {
  private Recognition() {}

  /// The datasets of the catalogue, or the one with the key; throws [UserProblem] if none has it.
  static List<Dataset> candidates(Optional<String> key) {
    return named(key, Catalogue.list());
  }

  /// Whether a header fits a layout of one of the datasets.
  static boolean fits(List<String> header, List<Dataset> candidates) {
    return !fitting(header, candidates).isEmpty();
  }

  /// The dataset whose layout asks for most of the header's columns; of datasets with the same
  /// columns the one whose hint the file name holds; several where the publisher has several in one
  /// file. Throws [UserProblem] if none fits, if two do that are not meant to, and if a column that
  /// is read occurs twice.
  static List<Recognised> recognise(SourceFile file, List<String> header, Optional<String> key) {
    List<Dataset> candidates = candidates(key);
    List<Recognised> fitting = fitting(header, candidates);
    if (fitting.isEmpty()) {
      throw nothingFits(file, header, candidates);
    }
    List<Recognised> meant =
        fitting.stream().filter(r -> key.isPresent() || !r.layout().isVague()).toList();
    if (meant.isEmpty()) {
      throw vague(file, fitting);
    }
    int most = meant.stream().mapToInt(Recognition::asked).max().orElseThrow();
    List<Recognised> best = meant.stream().filter(r -> asked(r) == most).toList();
    if (key.isEmpty() && best.stream().map(r -> r.dataset().key()).distinct().count() > 1) {
      best = best.getFirst().layout().shared().isEmpty() ? hinted(file, best) : best;
    }
    boolean all = key.isEmpty() && !best.getFirst().layout().shared().isEmpty();
    List<Recognised> taken = all ? best : best.subList(0, 1);
    taken.forEach(r -> refuseTwice(file, r.layout(), header));
    return taken;
  }

  private static UserProblem vague(SourceFile file, List<Recognised> fitting) {
    String key = fitting.getFirst().dataset().key();
    return new Candidate.NotRecognised(
        file.path()
            + ": its columns ("
            + String.join(", ", fitting.getFirst().layout().asked())
            + ") may hold any series, and nothing in it says which",
        "Say what it holds, for example with --dataset " + key + ".");
  }

  private static void refuseTwice(SourceFile file, Layout layout, List<String> header) {
    List<String> names = layout.renamed(header);
    for (String column : layout.asked()) {
      if (names.indexOf(column) != names.lastIndexOf(column)) {
        throw UserProblem.input(
            file.path() + ": two columns are called " + column, "Keep the one that is meant.");
      }
    }
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

  private static List<Recognised> fitting(List<String> columns, List<Dataset> candidates) {
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
      throw new Candidate.NotRecognised(
          file.path() + ": the columns fit more than one dataset (" + String.join(", ", keys) + ")",
          "Say which one it is, for example with --dataset " + keys.getFirst() + ".");
    }
    return hinted;
  }

  private static UserProblem nothingFits(
      SourceFile file, List<String> header, List<Dataset> candidates) {
    Recognised nearest =
        candidates.stream()
            .flatMap(d -> d.layouts().stream().map(l -> new Recognised(d, l)))
            .max(Comparator.comparingDouble(r -> nearness(r, header)))
            .orElseThrow();
    String found = String.join(", ", header.subList(0, Math.min(12, header.size())));
    String message =
        file.path() + ": the columns fit no known dataset; columns found: " + shortened(found);
    String own =
        OwnLayout.isPlain(header)
            ? " States and years are in it: as a series of your own it is taken with --series NAME."
            : "";
    if (nearness(nearest, header) < 0.5) {
      return new Candidate.NotRecognised(
          message, "The datasets and their columns are in docs/sources." + own);
    }
    return new Candidate.NotRecognised(
        message,
        "Nearest dataset: "
            + nearest.dataset().key()
            + " ("
            + nearest.layout().name()
            + "), missing: "
            + String.join(", ", nearest.layout().lacking(header))
            + "."
            + own);
  }

  private static double nearness(Recognised r, List<String> columns) {
    double asked = Math.max(1, r.layout().asked().size());
    return (asked - r.layout().lacking(columns).size()) / asked;
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}
