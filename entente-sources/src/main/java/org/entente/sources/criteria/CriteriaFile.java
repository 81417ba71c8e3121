package org.entente.sources.criteria;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;

/* The rows of a file of a folder, packed or not, with their cells by the names of the columns. */
record CriteriaFile(List<Row> rows) {

  CriteriaFile {
    rows = List.copyOf(rows);
  }

  /* A line: its cells by column. */
  record Row(Map<String, Integer> columns, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    String text(String column) {
      return cells.get(columns.getOrDefault(column, 0));
    }

    OptionalDouble find(String column) {
      return PlainNumber.find(text(column).strip());
    }

    int whole(String column) {
      return (int) find(column).orElse(0);
    }

    List<Integer> codes(String column) {
      return Arrays.stream(text(column).strip().split(" +", -1))
          .filter(c -> !c.isEmpty())
          .map(Integer::valueOf)
          .toList();
    }
  }

  /* The file of a name in the folder; empty where it is not there. Throws UserProblem if it lacks one
  of the columns. */
  static Optional<CriteriaFile> find(Path folder, String name, String... needed) {
    for (String end : List.of(".csv", ".csv.gz")) {
      Path path = folder.resolve(name + end);
      if (Files.exists(path)) {
        return Optional.of(read(path, needed));
      }
    }
    return Optional.empty();
  }

  private static CriteriaFile read(Path path, String... needed) {
    try (CsvLines lines = new CsvLines(SourceFile.at(path))) {
      Map<String, Integer> columns = new HashMap<>();
      for (int c = 0; c < lines.header().size(); c++) {
        columns.put(lines.header().get(c), c);
      }
      for (String column : needed) {
        if (!columns.containsKey(column)) {
          throw UserProblem.input(
              path + " has no column \"" + column + "\"",
              "It needs " + String.join(", ", needed) + ".");
        }
      }
      List<Row> rows = new ArrayList<>();
      while (lines.hasNext()) {
        rows.add(new Row(columns, lines.next()));
      }
      return new CriteriaFile(rows);
    }
  }
}
