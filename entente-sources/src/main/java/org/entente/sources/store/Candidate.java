package org.entente.sources.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;
import org.entente.sources.own.OwnFile;
import org.entente.sources.own.OwnSeries;
import org.entente.sources.table.Dataset;

/// A file and what it holds, before its rows are read.
///
/// @param file the file
/// @param holds its datasets with their layouts, at least one
/// @param asked the datasets among which it was recognised
/// @param own the series that the file holds, if it is a user's own
/// @param further the other files of that series, such as those of other years
record Candidate(
    SourceFile file,
    List<Recognised> holds,
    List<Dataset> asked,
    Optional<OwnSeries> own,
    List<Candidate> further) {
  private static final int SHOWN = 3;
  private static final String YEAR = "(?:19|20)\\d\\d";

  /// Copies the lists.
  Candidate {
    holds = List.copyOf(holds);
    asked = List.copyOf(asked);
    further = List.copyOf(further);
  }

  /// The columns of a file fit no dataset, or too many.
  static final class NotRecognised extends UserProblem {
    private static final long serialVersionUID = 1L;

    NotRecognised(String message, String advice) {
      super(Kind.INPUT, message, advice);
    }
  }

  /// Opens the file and recognises it. Throws [UserProblem] where it cannot be read, and
  /// [NotRecognised] where it fits no dataset.
  static Candidate of(Path path, ImportOptions options) {
    List<Dataset> asked = Recognition.candidates(options.dataset());
    SourceFile file = SourceFile.at(path);
    Optional<OwnFile> said =
        options
            .own()
            .or(() ->
                options.dataset().isPresent()
                    ? Optional.empty()
                    : OwnFile.in(file.opening()).or(() -> OwnTable.published(file)));
    if (said.isPresent()) {
      Recognised own = OwnTable.recognise(said.get(), file);
      OwnSeries series = OwnTable.series(said.get(), file);
      return new Candidate(
          file, List.of(own), List.of(own.dataset()), Optional.of(series), List.of());
    }
    try (CsvLines lines = open(file, asked)) {
      List<Recognised> holds = Recognition.recognise(file, lines.header(), options.dataset());
      for (Recognised held : holds) {
        requireYear(file, held, lines);
        requireContent(file, held, lines);
      }
      return new Candidate(file, holds, asked, Optional.empty(), List.of());
    }
  }

  /* The columns of a matrix say nothing of its year, but its name or the lines above it may. */
  private static void requireYear(SourceFile file, Recognised held, CsvLines lines) {
    String year = held.dataset().hint();
    if (!year.matches(YEAR)) {
      return;
    }
    StringBuilder said = new StringBuilder(file.name());
    lines.passed().forEach(line -> said.append(' ').append(String.join(" ", line.cells())));
    Set<String> years =
        Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)")
            .matcher(said)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!years.isEmpty() && !years.contains(year)) {
      throw new NotRecognised(
          Phrase.of(
              "%s has the columns of %s, but speaks of %s, not of %s",
              file.path(), held.dataset().key(), String.join(", ", years), year),
          "Nothing was imported: its figures would stand under a year that is not theirs.");
    }
  }

  /* Columns alone do not make a dataset: of an indicator's file at least one row must be of it. */
  private static void requireContent(SourceFile file, Recognised held, CsvLines lines) {
    List<String> header = held.layout().renamed(lines.header());
    for (Map.Entry<String, String> only : held.layout().onlyCell().entrySet()) {
      int place = header.indexOf(only.getKey());
      Set<String> others = new TreeSet<>();
      boolean found = false;
      while (!found && lines.hasNext()) {
        List<String> cells = lines.next();
        String cell = place < cells.size() ? cells.get(place).strip() : "";
        found = cell.equals(only.getValue());
        if (others.size() < SHOWN) {
          others.add(cell);
        }
      }
      if (!found) {
        throw new NotRecognised(
            file.path()
                + " has the columns of "
                + held.dataset().key()
                + ", but its "
                + only.getKey()
                + " is "
                + String.join(", ", others)
                + ", not "
                + only.getValue(),
            "Nothing was imported: " + held.dataset().title() + " is " + only.getValue() + ".");
      }
    }
  }

  /// Opens the file's lines below the header.
  CsvLines open() {
    return open(file, asked);
  }

  private static CsvLines open(SourceFile file, List<Dataset> asked) {
    return new CsvLines(file, header -> Recognition.fits(header, asked));
  }

  /// The same, but several files of one series of a user's own as one: publishers ship a file for
  /// each year, or for each country. A file given twice counts once.
  static List<Candidate> joined(List<Candidate> candidates) {
    Map<OwnSeries, Map<String, Candidate>> ofSeries = new LinkedHashMap<>();
    List<Candidate> joined = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.own.isEmpty()) {
        joined.add(candidate);
      } else {
        ofSeries
            .computeIfAbsent(candidate.own.get(), _ -> new LinkedHashMap<>())
            .putIfAbsent(candidate.file.sha256(), candidate);
      }
    }
    ofSeries
        .values()
        .forEach(files -> {
          List<Candidate> all = List.copyOf(files.values());
          Candidate first = all.getFirst();
          joined.add(
              new Candidate(
                  first.file, first.holds, first.asked, first.own, all.subList(1, all.size())));
        });
    return joined;
  }

  /// Its file and those of further candidates, in order.
  List<SourceFile> files() {
    return Stream.concat(Stream.of(file), further.stream().map(Candidate::file)).toList();
  }

  /// Takes files that hold the same dataset, but not the same bytes, out of the list and says so.
  static List<DirectoryReport.Skipped> removeRivals(List<Candidate> candidates) {
    Map<String, List<Candidate>> byDataset = new TreeMap<>();
    for (Candidate candidate : candidates) {
      for (Recognised held : candidate.holds) {
        byDataset.computeIfAbsent(held.dataset().key(), _ -> new ArrayList<>()).add(candidate);
      }
    }
    List<DirectoryReport.Skipped> refused = new ArrayList<>();
    byDataset.forEach((key, rivals) -> {
      if (rivals.stream().map(c -> c.file.sha256()).distinct().count() > 1) {
        candidates.removeAll(rivals);
        refused.add(
            new DirectoryReport.Skipped(
                rivals.getFirst().file.path(),
                rivals.size()
                    + " files hold "
                    + key
                    + ": "
                    + rivals.stream().map(c -> c.file.name()).collect(Collectors.joining(", ")),
                "None of them was taken. Import the one that is meant by its name."));
      }
    });
    return refused;
  }
}
