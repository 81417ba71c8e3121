package org.entente.bench.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.entente.sources.world.WorldFiles;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.Claim;
import org.entente.text.model.EventClassifier;
import org.entente.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a corpus of dated sentences end to end and counts claims of conflict by pair and month.
///
/// Arguments: the corpus (gzipped JSON lines with `date` and `text`), then the table of GDELT by
/// pair and month (gzipped CSV: `ccode1,ccode2,month,pos,neg`). Prints the speed on one thread, the
/// three months with most conflict claims of three pairs, and the rank correlation with GDELT over
/// pairs and months that either knows.
public final class CorpusReading {
  private static final List<List<String>> PAIRS =
      List.of(List.of("RUS", "UKR"), List.of("CHN", "IND"), List.of("ARM", "AZE"));
  private static final int WARM_UP = 300;
  private static final int MOST_SHOWN = 5;

  private final World world = WorldFiles.load(List.of());
  private final Map<String, TreeMap<YearMonth, Integer>> conflict = new TreeMap<>();
  private int claims;

  private CorpusReading() {}

  private record Line(LocalDate date, String text) {}

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    CorpusReading run = new CorpusReading();
    List<Line> lines = lines(Path.of(arguments[0]));
    run.readAll(lines);
    PAIRS.forEach(run::show);
    if (arguments.length > 1) {
      run.compare(Path.of(arguments[1]));
    }
  }

  private static List<Line> lines(Path corpus) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<Line> lines = new ArrayList<>();
    try (BufferedReader in = open(corpus)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode node = json.readTree(line);
        lines.add(
            new Line(LocalDate.parse(node.get("date").asString()), node.get("text").asString()));
      }
    }
    return lines;
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  private void readAll(List<Line> lines) {
    ArticleClaims reader = new ArticleClaims(world, EventClassifier.bundled());
    for (Line line : lines.subList(0, Math.min(WARM_UP, lines.size()))) {
      reader.readText(line.text(), firstOfYear(line));
    }
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Line line : lines) {
      reader.readText(line.text(), firstOfYear(line)).forEach(c -> count(c, line.date()));
    }
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    Runtime machine = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d sentences, %d claims, %.0f sentences a second of processor time, heap %d MB%n",
        lines.size(),
        claims,
        lines.size() / seconds,
        machine.totalMemory() / 1_000_000);
  }

  /* Leaders and members as of the year: a gazetteer for each day would be made anew each time. */
  private static LocalDate firstOfYear(Line line) {
    return line.date().withMonth(7).withDayOfMonth(1);
  }

  private void count(Claim claim, LocalDate date) {
    claims++;
    if (claim.sign() < 0 && claim.source().isState() && claim.target().isState()) {
      conflict
          .computeIfAbsent(key(claim.source().code(), claim.target().code()), _ -> new TreeMap<>())
          .merge(YearMonth.from(date), 1, Integer::sum);
    }
  }

  private static String key(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  private void show(List<String> pair) {
    TreeMap<YearMonth, Integer> months =
        conflict.getOrDefault(key(pair.getFirst(), pair.getLast()), new TreeMap<>());
    Map<Integer, Integer> years = new TreeMap<>();
    months.forEach((month, n) -> years.merge(month.getYear(), n, Integer::sum));
    System.out.println(String.join("-", pair) + " by year " + years);
    months.entrySet().stream()
        .sorted(Map.Entry.<YearMonth, Integer>comparingByValue().reversed())
        .limit(MOST_SHOWN)
        .forEach(e -> System.out.println("  " + e.getKey() + " " + e.getValue()));
  }

  /* Pairs with at least three months of claims, over the months of the table. */
  private void compare(Path gdelt) throws IOException {
    Map<String, Map<YearMonth, Double>> events = events(gdelt);
    List<double[]> all = new ArrayList<>();
    YearMonth first = YearMonth.of(2018, 1);
    YearMonth last = YearMonth.of(2024, 2);
    for (Map.Entry<String, TreeMap<YearMonth, Integer>> pair : conflict.entrySet()) {
      Map<YearMonth, Double> other = events.getOrDefault(pair.getKey(), Map.of());
      long months =
          pair.getValue().keySet().stream()
              .filter(m -> !m.isBefore(first) && !m.isAfter(last))
              .count();
      if (months < 3 || other.isEmpty()) {
        continue;
      }
      List<double[]> own = new ArrayList<>();
      for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
        own.add(new double[] {pair.getValue().getOrDefault(m, 0), other.getOrDefault(m, 0.0)});
      }
      all.addAll(own);
      if (PAIRS.stream().anyMatch(p -> key(p.getFirst(), p.getLast()).equals(pair.getKey()))) {
        System.out.printf(
            Locale.ROOT,
            "%s: Spearman %.2f, Pearson of logs %.2f over %d months%n",
            pair.getKey(),
            correlation(ranks(own, 0), ranks(own, 1)),
            correlation(logs(own, 0), logs(own, 1)),
            own.size());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "all pairs with three months of claims: Spearman %.2f, Pearson of logs %.2f over %d pairs x"
            + " months%n",
        correlation(ranks(all, 0), ranks(all, 1)),
        correlation(logs(all, 0), logs(all, 1)),
        all.size());
  }

  private Map<String, Map<YearMonth, Double>> events(Path gdelt) throws IOException {
    Map<String, Map<YearMonth, Double>> events = new HashMap<>();
    try (BufferedReader in = open(gdelt)) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",", -1);
        String a = iso(cells[0]);
        String b = iso(cells[1]);
        int month = Integer.parseInt(cells[2]);
        if (!a.isEmpty() && !b.isEmpty()) {
          events
              .computeIfAbsent(key(a, b), _ -> new HashMap<>())
              .put(YearMonth.of(month / 100, month % 100), Math.abs(Double.parseDouble(cells[4])));
        }
      }
    }
    return events;
  }

  private String iso(String code) {
    return world.states().find(Integer.parseInt(code)).map(s -> s.iso3()).orElse("");
  }

  private static double[] logs(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(r -> Math.log1p(r[column])).toArray();
  }

  /* Equal values share their mean rank. */
  private static double[] ranks(List<double[]> rows, int column) {
    double[] sorted = rows.stream().mapToDouble(r -> r[column]).sorted().toArray();
    Map<Double, Double> rank = new HashMap<>();
    for (int from = 0; from < sorted.length; ) {
      int to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      rank.put(sorted[from], (from + to - 1) / 2.0);
      from = to;
    }
    return rows.stream().mapToDouble(r -> rank.getOrDefault(r[column], 0.0)).toArray();
  }

  private static double correlation(double[] x, double[] y) {
    double mx = Arrays.stream(x).average().orElse(0);
    double my = Arrays.stream(y).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - mx) * (y[i] - my);
      xx += (x[i] - mx) * (x[i] - mx);
      yy += (y[i] - my) * (y[i] - my);
    }
    return xy / Math.sqrt(xx * yy);
  }
}
