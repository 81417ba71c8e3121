package org.entente.bench.idealpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.Position;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;

/// Agreement of our positions with the published ones ([BaileyStrezhnevVoeten2017], April 2020):
/// all roll calls, and the sets of roll calls that have published positions of their own; by
/// decade; widths of the intervals; the table of 2014.
///
/// Argument: the folder of the data.
final class Agreement {
  /// The first session of the 1960s.
  private static final int SINCE_1960 = 15;

  private static final int SESSION_OF_2014 = 69;

  /// COW codes, names.
  private static final Map<String, String> SHOWN_2014 =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("365", "Russia"),
              Map.entry("710", "China"),
              Map.entry("705", "Kazakhstan"),
              Map.entry("703", "Kyrgyzstan"),
              Map.entry("702", "Tajikistan"),
              Map.entry("704", "Uzbekistan"),
              Map.entry("750", "India"),
              Map.entry("770", "Pakistan"),
              Map.entry("630", "Iran"),
              Map.entry("370", "Belarus"),
              Map.entry("2", "United States"),
              Map.entry("200", "United Kingdom"),
              Map.entry("640", "Turkey")));

  /// One state-session, ours beside theirs.
  private record Pair(Position ours, Published.Estimate theirs) {
    double[] means() {
      return new double[] {ours.mean(), theirs.mean()};
    }

    double[] widths() {
      return new double[] {ours.interval().width(), theirs.interval().width()};
    }
  }

  private final List<Pair> pairs = new ArrayList<>();

  private Agreement(IdealPointFit fit, Published published) {
    for (Position p : fit.positions()) {
      Published.Estimate theirs = published.estimates().get(p.actor() + ":" + p.period());
      if (theirs != null) {
        pairs.add(new Pair(p, theirs));
      }
    }
  }

  /// Prints the tables.
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    AssemblyVotes data = AssemblyVotes.in(folder);
    System.out.println(
        "| roll calls | state-sessions | Pearson: median | least | least since 1960 | pooled |"
            + " Spearman: median | least | least since 1960 | pooled |");
    System.out.println("| --- | ---: |" + " ---: |".repeat(8));
    Agreement all = row(data, folder, "All", _ -> true);
    row(data, folder, "MiddleEast", rollCallsOn(folder, "me")::contains);
    Set<String> nuclear = rollCallsOn(folder, "nu");
    row(data, folder, "NoNukes", id -> !nuclear.contains(id));
    Set<String> important = important(folder);
    row(data, folder, "Important", important::contains);
    all.printDecades();
    all.print2014();
  }

  private static Agreement row(
      AssemblyVotes data, Path folder, String issue, Predicate<String> accepted) {
    Published published = Published.in(folder, issue);
    int first = published.firstSession();
    RollCallRecord votes =
        data.record(
            k ->
                data.votes().get(k).session() >= first
                    && accepted.test(data.votes().get(k).rollCall()),
            false);
    Agreement agreement =
        new Agreement(Fits.of(votes, IdealPointOptions.generalAssembly()), published);
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %s | %s |",
            issue,
            agreement.pairs.size(),
            agreement.cells(Correlation::pearson),
            agreement.cells(Correlation::spearman)));
    return agreement;
  }

  private String cells(ToDoubleFunction<List<double[]>> correlation) {
    SortedMap<Integer, List<double[]>> sessions = bySession();
    Quantiles q = quantiles(sessions, correlation);
    Quantiles late = quantiles(sessions.tailMap(SINCE_1960), correlation);
    double pooled = correlation.applyAsDouble(pairs.stream().map(Pair::means).toList());
    return String.format(
        Locale.ROOT, "%.4f | %.4f | %.4f | %.4f", q.median(), q.least(), late.least(), pooled);
  }

  private static Quantiles quantiles(
      Map<Integer, List<double[]>> sessions, ToDoubleFunction<List<double[]>> correlation) {
    return Quantiles.of(sessions.values().stream().mapToDouble(correlation).toArray());
  }

  private SortedMap<Integer, List<double[]>> bySession() {
    TreeMap<Integer, List<double[]>> sessions = new TreeMap<>();
    for (Pair pair : pairs) {
      sessions.computeIfAbsent(pair.ours().period(), _ -> new ArrayList<>()).add(pair.means());
    }
    return sessions;
  }

  private void printDecades() {
    System.out.println();
    System.out.println(
        "| decade | Pearson: median | least | Spearman: median | least | width of ours | of theirs |"
            + " correlation of widths |");
    System.out.println("| --- |" + " ---: |".repeat(7));
    TreeMap<String, List<Pair>> decades = new TreeMap<>();
    for (Pair pair : pairs) {
      decades
          .computeIfAbsent(Decade.ofSession(pair.ours().period()), _ -> new ArrayList<>())
          .add(pair);
    }
    decades.forEach((decade, members) -> {
      TreeMap<Integer, List<double[]>> sessions = new TreeMap<>();
      members.forEach(
          p -> sessions.computeIfAbsent(p.ours().period(), _ -> new ArrayList<>()).add(p.means()));
      Quantiles pearson = quantiles(sessions, Correlation::pearson);
      Quantiles spearman = quantiles(sessions, Correlation::spearman);
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %.4f | %.4f | %.4f | %.4f | %s |",
              decade,
              pearson.median(),
              pearson.least(),
              spearman.median(),
              spearman.least(),
              widths(members)));
    });
    System.out.println("| all | | | | | " + widths(pairs) + " |");
  }

  private static String widths(List<Pair> members) {
    List<double[]> widths = members.stream().map(Pair::widths).toList();
    return String.format(
        Locale.ROOT,
        "%.3f | %.3f | %.2f",
        widths.stream().mapToDouble(w -> w[0]).average().orElse(Double.NaN),
        widths.stream().mapToDouble(w -> w[1]).average().orElse(Double.NaN),
        Correlation.pearson(widths));
  }

  private void print2014() {
    System.out.println();
    System.out.println("| session 69 (2014) | ours | published |");
    System.out.println("| --- | ---: | ---: |");
    pairs.stream()
        .filter(p -> p.ours().period() == SESSION_OF_2014)
        .filter(p -> SHOWN_2014.containsKey(p.ours().actor()))
        .sorted(Comparator.comparingDouble(p -> -p.theirs().mean()))
        .forEach(p ->
            System.out.println(
                String.format(
                    Locale.ROOT,
                    "| %s | %+.2f [%+.2f, %+.2f] | %+.2f [%+.2f, %+.2f] |",
                    SHOWN_2014.get(p.ours().actor()),
                    p.ours().mean(),
                    p.ours().interval().low(),
                    p.ours().interval().high(),
                    p.theirs().mean(),
                    p.theirs().interval().low(),
                    p.theirs().interval().high())));
  }

  /// The roll calls on an issue area, by `un_roll_call_issues.csv`.
  private static Set<String> rollCallsOn(Path folder, String code) {
    return ids(folder.resolve("un_roll_call_issues.csv"), row -> row.get(1).equals(code));
  }

  /// The roll calls that the US State Department calls important.
  private static Set<String> important(Path folder) {
    return ids(folder.resolve("un_roll_calls.csv"), row -> row.get(2).equals("1"));
  }

  private static Set<String> ids(Path file, Predicate<List<String>> wanted) {
    Set<String> ids = new HashSet<>();
    try (CsvLines lines = new CsvLines(SourceFile.at(file))) {
      while (lines.hasNext()) {
        List<String> row = lines.next();
        if (wanted.test(row)) {
          ids.add(row.getFirst());
        }
      }
    }
    return ids;
  }
}
