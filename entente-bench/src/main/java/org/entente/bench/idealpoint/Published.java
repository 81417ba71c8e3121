package org.entente.bench.idealpoint;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.entente.evidence.Interval;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;

/// The published positions of one set of roll calls ([BaileyStrezhnevVoeten2017], April 2020), by
/// `state:session`.
///
/// @param estimates the positions with their 90% intervals
record Published(Map<String, Estimate> estimates) {

  /// One state in one session.
  record Estimate(double mean, Interval interval) {}

  Published {
    estimates = Map.copyOf(estimates);
  }

  /// The estimates of an issue (All, Important, MiddleEast, NoNukes) in
  /// `un_ideal_points_2020.csv.gz` of a folder.
  static Published in(Path folder, String issue) {
    Map<String, Estimate> all = new LinkedHashMap<>();
    try (CsvLines lines =
        new CsvLines(SourceFile.at(folder.resolve("un_ideal_points_2020.csv.gz")))) {
      while (lines.hasNext()) {
        var row = lines.next();
        if (row.get(0).equals(issue)) {
          Interval interval =
              new Interval(
                  Double.parseDouble(row.get(6)),
                  Double.parseDouble(row.get(8)),
                  Interval.DEFAULT_LEVEL,
                  Interval.Basis.POSTERIOR);
          all.put(
              row.get(2) + ":" + row.get(1),
              new Estimate(Double.parseDouble(row.get(5)), interval));
        }
      }
    }
    return new Published(all);
  }

  /// The first session with an estimate.
  int firstSession() {
    TreeSet<Integer> sessions = new TreeSet<>();
    estimates.keySet().forEach(k -> sessions.add(Integer.valueOf(k.substring(k.indexOf(':') + 1))));
    return sessions.first();
  }
}
