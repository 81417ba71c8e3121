package org.entente.app;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// The public datasets as they would read had they been published on a day: rows about later years
/// and later roll calls are not there, spells that go on end on the day.
///
/// What a publisher revises in earlier rows when a later release comes out cannot be undone.
final class CutData {
  /* The dataset's key and its file. */
  private static final Map<String, String> FILES = files();
  /* Columns that date a row, and columns that end a spell. */
  private static final List<String> DATES = List.of("year", "date", "stdate", "start");
  private static final List<String> ENDS = List.of("enddate", "end");

  private final Path data;
  private final int firstYear;
  private final LocalDate lastDay;
  private final Map<String, Set<String>> rollCalls = new LinkedHashMap<>();

  /// The datasets in a folder, from the first year to the last day.
  CutData(Path data, int firstYear, LocalDate lastDay) {
    this.data = data;
    this.firstYear = firstYear;
    this.lastDay = lastDay;
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("un-roll-calls", "un_roll_calls.csv");
    files.put("un-roll-call-issues", "un_roll_call_issues.csv");
    files.put("un-votes", "un_votes.csv.gz");
    files.put("unga-resolutions", "unga_resolutions_1946_2024.csv");
    files.put("unga-votes", "unga_votes_1946_2024.csv.gz");
    files.put("atop-ties", "atop_directed_dyad_year.csv.gz");
    files.put("capitals", "cow_capitals.csv");
    files.put("cow-contiguity", "cow_direct_contiguity.csv");
    files.put("cow-igo-joint", "cow_igo_dyad_year.csv.gz");
    files.put("cow-mid-dyad-years", "cow_mid_directed_dyad_year.csv");
    files.put("gml-mid-dyad-years", "gml_mid_directed_dyad_year.csv");
    files.put("cow-nmc", "cow_nmc.csv");
    files.put("cow-trade", "cow_trade_dyad_year.csv.gz");
    files.put("cow-trade-states", "cow_trade_state_year.csv");
    files.put("gdp-worldbank", "gdp_worldbank.csv");
    files.put("rivalries-tss", "rivalries_thompson_sakuwa_suhas.csv");
    files.put("sipri-arms-1950", "sipri_arms_dyad_year_1950_2021.csv");
    files.put("sipri-arms-1995", "sipri_arms_dyad_year_1995_2024.csv");
    files.put("remittances-2010", "remittances_bilateral_2010.csv");
    files.put("remittances-2017", "remittances_bilateral_2017_gdpshare.csv");
    files.put("remittances-2018", "remittances_bilateral_2018.csv");
    return files;
  }

  /// The names of the files that are read.
  static List<String> names() {
    return List.copyOf(FILES.values());
  }

  /// Writes the cut files into a folder and returns them by key; a file of which no row is left is
  /// left out.
  Map<String, Path> into(Path folder) throws IOException {
    Map<String, Path> cut = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : FILES.entrySet()) {
      Path file = folder.resolve(entry.getKey() + ".csv");
      if (cut(data.resolve(entry.getValue()), file) > 0) {
        cut.put(entry.getKey(), file);
      }
    }
    return cut;
  }

  private int cut(Path from, Path to) throws IOException {
    int rows = 0;
    try (CsvReader<NamedCsvRecord> in = CsvReader.builder().ofNamedCsvRecord(open(from));
        CsvWriter out = CsvWriter.builder().build(to)) {
      for (NamedCsvRecord row : in) {
        if (rows == 0) {
          out.writeRecord(row.getHeader());
        }
        if (isKnown(row)) {
          out.writeRecord(ended(row));
          rows++;
        }
      }
    }
    return rows;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private boolean isKnown(NamedCsvRecord row) {
    String id =
        row.getHeader().contains("rcid")
            ? "rcid"
            : row.getHeader().contains("resid") ? "resid" : "";
    if (row.getHeader().contains("date")) {
      boolean known = isKnown(row.getField("date"), false);
      if (known) {
        rollCalls.computeIfAbsent(id, _ -> new HashSet<>()).add(row.getField(id));
      }
      return known;
    }
    if (!id.isEmpty()) {
      return rollCalls.getOrDefault(id, Set.of()).contains(row.getField(id));
    }
    return DATES.stream()
        .filter(row.getHeader()::contains)
        .findFirst()
        .map(c -> isKnown(row.getField(c), !c.equals("year")))
        .orElse(firstYear <= lastDay.getYear());
  }

  /* A year, or a day; spells may begin before the first year. */
  private boolean isKnown(String when, boolean spell) {
    if (when.length() > 4) {
      LocalDate day = LocalDate.parse(when);
      return !day.isAfter(lastDay) && (spell || day.getYear() >= firstYear);
    }
    int year = Integer.parseInt(when);
    return year <= lastDay.getYear() && (spell || year >= firstYear);
  }

  private List<String> ended(NamedCsvRecord row) {
    List<String> fields = new ArrayList<>(row.getFields());
    for (String column : ENDS) {
      int at = row.getHeader().indexOf(column);
      if (at >= 0) {
        String day =
            fields.get(at).length() > 4 ? lastDay.toString() : String.valueOf(lastDay.getYear());
        if (fields.get(at).compareTo(day) > 0) {
          fields.set(at, day);
        }
      }
    }
    return fields;
  }
}
