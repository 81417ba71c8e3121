package org.entente.sources.yearbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.panel.Yearbook;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// What `yearbook.json` says of a yearbook: the command that made it, the datasets behind it, and
/// for each year its roll calls and how far the datasets reach.
///
/// It is read as a stream of tokens, for it stands at the start of every command: binding it to
/// objects takes ten times as long.
///
/// @param command the command that made the yearbook
/// @param datasets the datasets behind it
/// @param years its years, ascending
record Manifest(
    String command, List<Yearbook.Dataset> datasets, NavigableMap<Integer, Year> years) {

  Manifest {
    datasets = List.copyOf(datasets);
    years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
  }

  /// What is said of one year.
  ///
  /// @param rollCalls the number of roll calls
  /// @param lastYearByDataset the last year each dataset covers
  record Year(int rollCalls, SortedMap<String, Integer> lastYearByDataset) {
    Year {
      lastYearByDataset = Collections.unmodifiableSortedMap(new TreeMap<>(lastYearByDataset));
    }
  }

  /// Reads the file's text. Throws a [tools.jackson.core.JacksonException] or a
  /// [NumberFormatException] where it is no manifest.
  static Manifest read(byte[] json) {
    try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      String command = "";
      List<Yearbook.Dataset> datasets = new ArrayList<>();
      NavigableMap<Integer, Year> years = new TreeMap<>();
      expect(in, in.nextToken(), JsonToken.START_OBJECT);
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "command" -> command = in.getString();
          case "datasets" -> datasets(in, datasets);
          case "years" -> years(in, years);
          default -> in.skipChildren();
        }
      }
      expect(in, in.currentToken(), JsonToken.END_OBJECT);
      return new Manifest(command, datasets, years);
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
    SortedMap<String, Integer> lastYears = new TreeMap<>();
    expect(in, in.currentToken(), JsonToken.START_OBJECT);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      switch (name) {
        case "rollCalls" -> rollCalls = in.getIntValue();
        case "lastYearByDataset" -> lastYears(in, lastYears);
        default -> in.skipChildren();
      }
    }
    return new Year(rollCalls, lastYears);
  }

  private static void lastYears(JsonParser in, SortedMap<String, Integer> lastYears) {
    expect(in, in.currentToken(), JsonToken.START_OBJECT);
    for (String key = in.nextName(); key != null; key = in.nextName()) {
      in.nextToken();
      lastYears.put(key, in.getIntValue());
    }
  }

  private static void expect(JsonParser in, JsonToken found, JsonToken wanted) {
    if (found != wanted) {
      throw new StreamReadException(in, "expected " + wanted + ", found " + found);
    }
  }
}
