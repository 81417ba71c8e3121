package org.entente.sources.yearbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Served;
import org.entente.panel.StateColumn;
import org.entente.panel.Yearbook;
import org.entente.sources.own.OwnSeries;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// What `yearbook.json` says of a yearbook: the command that made it, the datasets behind it, and
/// for each series which of them served which years, and of each year its roll calls and its files.
///
/// It is read as a stream of tokens, for it stands at the start of every command: binding it to
/// objects takes ten times as long.
///
/// @param command the command that made the yearbook
/// @param datasets the datasets behind it
/// @param runs what served the columns of each series in runs of years
/// @param years its years, ascending
record Manifest(
    String command,
    List<Yearbook.Dataset> datasets,
    List<Run> runs,
    NavigableMap<Integer, Year> years) {

  /* What the columns of a user's own series begin with. */
  private static final String OWN = "own_";

  Manifest {
    datasets = List.copyOf(datasets);
    runs = List.copyOf(runs);
    years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
  }

  /// What is said of one year.
  ///
  /// @param rollCalls the number of roll calls
  /// @param kinds the kinds of figures of which it has a file
  record Year(int rollCalls, Set<String> kinds) {
    Year {
      kinds = Set.copyOf(kinds);
    }
  }

  /// What served columns in a run of years.
  ///
  /// @param columns the columns
  /// @param from the first year
  /// @param to the last year
  /// @param datasets the releases
  /// @param end the last year of their evidence, beyond the run if they cover it
  record Run(List<Column> columns, int from, int to, List<String> datasets, int end) {
    Run {
      columns = List.copyOf(columns);
      datasets = List.copyOf(datasets);
    }
  }

  /// What served each column in a year.
  Map<Column, Served> served(int year) {
    Map<Column, Served> served = new HashMap<>();
    for (Run run : runs) {
      if (run.from() <= year && year <= run.to()) {
        Served by = new Served(run.datasets(), Math.min(year, run.end()));
        run.columns().forEach(column -> served.put(column, by));
      }
    }
    return served;
  }

  /// Reads the file's text. Throws a [tools.jackson.core.JacksonException] or a
  /// [NumberFormatException] where it is no manifest.
  static Manifest read(byte[] json) {
    try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      String command = "";
      List<Yearbook.Dataset> datasets = new ArrayList<>();
      List<Run> runs = new ArrayList<>();
      NavigableMap<Integer, Year> years = new TreeMap<>();
      expect(in, in.nextToken(), JsonToken.START_OBJECT);
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "command" -> command = in.getString();
          case "datasets" -> datasets(in, datasets);
          case "series" -> series(in, runs);
          case "years" -> years(in, years);
          default -> in.skipChildren();
        }
      }
      expect(in, in.currentToken(), JsonToken.END_OBJECT);
      return new Manifest(command, datasets, runs, years);
    }
  }

  private static void datasets(JsonParser in, List<Yearbook.Dataset> datasets) {
    expect(in, in.currentToken(), JsonToken.START_ARRAY);
    while (in.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> texts = new HashMap<>();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        texts.put(name, in.getString());
      }
      datasets.add(
          new Yearbook.Dataset(
              texts.getOrDefault("key", ""),
              texts.getOrDefault("title", ""),
              texts.getOrDefault("version", ""),
              texts.getOrDefault("citation", ""),
              texts.getOrDefault("licence", "")));
    }
  }

  private static void years(JsonParser in, NavigableMap<Integer, Year> years) {
    expect(in, in.currentToken(), JsonToken.START_OBJECT);
    for (String year = in.nextName(); year != null; year = in.nextName()) {
      in.nextToken();
      years.put(Integer.valueOf(year), year(in));
    }
  }

  private static Year year(JsonParser in) {
    int rollCalls = 0;
    List<String> kinds = List.of();
    expect(in, in.currentToken(), JsonToken.START_OBJECT);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      switch (name) {
        case "rollCalls" -> rollCalls = in.getIntValue();
        case "kinds" -> kinds = texts(in);
        default -> in.skipChildren();
      }
    }
    return new Year(rollCalls, new TreeSet<>(kinds));
  }

  /* Columns that this program does not know are passed over: a later one may have made the file. */
  private static void series(JsonParser in, List<Run> runs) {
    expect(in, in.currentToken(), JsonToken.START_ARRAY);
    while (in.nextToken() == JsonToken.START_OBJECT) {
      List<Column> columns = new ArrayList<>();
      String unit = "";
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "unit" -> unit = in.getString();
          case "states" -> columns.addAll(ofStates(texts(in), unit));
          case "dyads" -> columns.addAll(ofDyads(texts(in), unit));
          case "served" -> runs(in, columns, runs);
          default -> in.skipChildren();
        }
      }
    }
  }

  private static List<Column> ofStates(List<String> names, String unit) {
    return names.size() == 1 && names.getFirst().startsWith(OWN)
        ? OwnSeries.columns(names.getFirst(), unit, false, false)
        : names.stream().flatMap(c -> StateColumn.find(c).stream()).<Column>map(c -> c).toList();
  }

  private static List<Column> ofDyads(List<String> names, String unit) {
    return !names.isEmpty() && names.getFirst().startsWith(OWN)
        ? OwnSeries.columns(
            names.getFirst().replaceFirst("_forward$", ""), unit, true, names.size() > 1)
        : names.stream().flatMap(c -> DyadColumn.find(c).stream()).<Column>map(c -> c).toList();
  }

  private static void runs(JsonParser in, List<Column> columns, List<Run> runs) {
    expect(in, in.currentToken(), JsonToken.START_ARRAY);
    while (in.nextToken() == JsonToken.START_OBJECT) {
      int from = 0;
      int to = 0;
      int end = Integer.MAX_VALUE;
      List<String> datasets = List.of();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "from" -> from = in.getIntValue();
          case "to" -> to = in.getIntValue();
          case "evidenceEnds" -> end = in.getIntValue();
          case "datasets" -> datasets = texts(in);
          default -> in.skipChildren();
        }
      }
      runs.add(new Run(columns, from, to, datasets, end));
    }
  }

  private static List<String> texts(JsonParser in) {
    List<String> texts = new ArrayList<>();
    expect(in, in.currentToken(), JsonToken.START_ARRAY);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      expect(in, in.currentToken(), JsonToken.VALUE_STRING);
      texts.add(in.getString());
    }
    return texts;
  }

  private static void expect(JsonParser in, JsonToken found, JsonToken wanted) {
    if (found != wanted) {
      throw new StreamReadException(in, "expected " + wanted + ", found " + found);
    }
  }
}
