package org.entente.sources.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;
import org.entente.sources.SharedFiles;
import org.entente.sources.world.WorldFiles;
import org.entente.world.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Recall and precision of the registry against crises, conflict, event counts, dated news and the
/// peace scale. The figures are printed and must be those of docs/sources/incidents.md.
@Tag("slow")
class IncidentCheckTest {
  private static final Incidents ALL = IncidentFiles.load(List.of());
  private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAST_SENTENCE = LocalDate.of(2026, 3, 28);
  private static final Pattern FORCE =
      Pattern.compile(
          "border guard|airspace|shot down|shoots? down|skirmish|exchange (of )?fire|air ?strike"
              + "|missile|shell(s|ed|ing)|troops|warship|drone|clash|coast guard",
          Pattern.CASE_INSENSITIVE);
  private static final int YEMEN = 679;
  private static final int NORTH_YEMEN = 678;

  @Test
  void crises() throws IOException {
    Recall recall = new Recall(ALL, 2);
    Set<String> seen = new HashSet<>();
    Set<Incident> within = new HashSet<>();
    rows(
        "icb_dyads_v15.csv",
        row -> {
          LocalDate first = day(row, "trgyrdy", "trgmody", "trgdady");
          if (first.isBefore(BEGIN)) {
            return;
          }
          LocalDate last = day(row, "trmyrdy", "trmmody", "trmdady").plusDays(30);
          int a = Integer.parseInt(row.getField("ccode1"));
          int b = Integer.parseInt(row.getField("ccode2"));
          if (seen.add(row.getField("crisno") + " " + Math.min(a, b) + " " + Math.max(a, b))) {
            recall.count(
                a, b, first.minusDays(30), last, row.getField("crisname") + " " + a + " " + b);
          }
          ALL.between(a, b).stream()
              .filter(i -> i.hostility() >= 4 && touches(i, first.minusDays(30), last))
              .forEach(within::add);
        });
    long force =
        ALL.list().stream()
            .filter(i -> i.hostility() >= 4 && i.spell().from().getYear() < 2020)
            .filter(i -> i.spell().from().getYear() >= 2015)
            .count();
    documented(
        recall,
        "crises since 2015, pairs (ICB v15)",
        "| uses of force of 2015 to 2019 within a crisis | "
            + force
            + " | "
            + within.stream().filter(i -> i.spell().from().getYear() < 2020).count());
    assertThat(recall.found()).isGreaterThan(recall.all() * 3 / 4);
  }

  @Test
  void conflict() throws IOException {
    Recall recall = new Recall(ALL, 4);
    Set<String> theirs = new TreeSet<>();
    rows(
        "ucdp_armed_conflict.csv",
        row -> {
          int year = Integer.parseInt(row.getField("year"));
          if (year >= 2015 && row.getField("type_of_conflict").equals("interstate")) {
            theirs.add(year + " " + row.getField("gwno_a") + " " + row.getField("gwno_b"));
          }
        });
    for (String dyadYear : theirs) {
      int[] n = Arrays.stream(dyadYear.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
      recall.count(
          cow(n[1]),
          cow(n[2]),
          YearMonth.of(n[0], 1).atDay(1),
          YearMonth.of(n[0], 12).atEndOfMonth(),
          dyadYear);
    }
    List<Incident> deadly =
        ALL.list().stream()
            .filter(i -> i.deaths() != null && i.deaths().least() >= 25)
            .filter(i -> i.spell().from().getYear() >= 2015 && i.spell().from().getYear() <= 2024)
            .toList();
    documented(
        recall,
        "interstate conflict since 2015, pairs and years (UCDP 25.1)",
        "| incidents of 25 dead or more to 2024 that UCDP has as interstate | "
            + deadly.size()
            + " | "
            + deadly.stream().filter(i -> isIn(i, theirs)).count());
    assertThat(recall.missed()).isEmpty();
  }

  private static boolean isIn(Incident i, Set<String> dyadYears) {
    int year = i.spell().from().getYear();
    return dyadYears.stream()
        .map(d -> Arrays.stream(d.split(" ", -1)).mapToInt(Integer::parseInt).toArray())
        .anyMatch(n -> n[0] == year && i.isBetween(cow(n[1]), cow(n[2])));
  }

  private static int cow(int gleditschWard) {
    return gleditschWard == NORTH_YEMEN ? YEMEN : gleditschWard;
  }

  /* A month of a pair stands out if at least eight days are negative and the sum is five times the
  median of the pair's months or more. The chance is how often such months of the same pairs have an
  incident near, whichever month it is. */
  @Test
  void events() throws IOException {
    Map<String, TreeMap<YearMonth, double[]>> months = new TreeMap<>();
    rows(
        "gdelt_dyad_month_2018_2024.csv.gz",
        row ->
            months
                .computeIfAbsent(
                    row.getField("ccode1") + " " + row.getField("ccode2"), _ -> new TreeMap<>())
                .put(
                    month(row.getField("month")),
                    new double[] {
                      Math.abs(Double.parseDouble(row.getField("neg"))),
                      Double.parseDouble(row.getField("days_neg"))
                    }));
    record Peak(String pair, YearMonth month, double sum) {}
    List<Peak> peaks = new ArrayList<>();
    Map<String, Double> medians = new HashMap<>();
    months.forEach((pair, byMonth) -> {
      double median = median(byMonth.values().stream().mapToDouble(v -> v[0]).toArray());
      medians.put(pair, median);
      byMonth.forEach((month, v) -> {
        if (v[1] >= 8 && v[0] >= 5 * Math.max(median, 1)) {
          peaks.add(new Peak(pair, month, v[0]));
        }
      });
    });
    peaks.sort(Comparator.comparingDouble((Peak p) -> -p.sum()).thenComparing(Peak::pair));
    Recall recall = new Recall(ALL, 2);
    double chance = 0;
    for (Peak peak : peaks.subList(0, 300)) {
      int[] n = Arrays.stream(peak.pair().split(" ", -1)).mapToInt(Integer::parseInt).toArray();
      recall.count(
          n[0],
          n[1],
          peak.month().atDay(1).minusDays(15),
          peak.month().atEndOfMonth().plusDays(15),
          peak.pair() + " " + peak.month());
      Set<YearMonth> all = months.getOrDefault(peak.pair(), new TreeMap<>()).keySet();
      chance +=
          (double)
                  all.stream()
                      .filter(m ->
                          recall.isFound(
                              n[0], n[1], m.atDay(1).minusDays(15), m.atEndOfMonth().plusDays(15)))
                      .count()
              / all.size();
    }
    documented(
        recall,
        "months of pairs that stand out in GDELT, 300 highest",
        "| the same pairs in any month, by chance | 300 | " + Math.round(chance));
    int counted = 0;
    int above = 0;
    for (Incident i : ALL.list()) {
      if (i.hostility() >= 4
          && !i.series()
          && i.one().states().size() == 1
          && i.other().states().size() == 1) {
        int a = i.one().states().getFirst();
        int b = i.other().states().getFirst();
        String pair = Math.min(a, b) + " " + Math.max(a, b);
        double[] v =
            months.getOrDefault(pair, new TreeMap<>()).get(YearMonth.from(i.spell().from()));
        if (v != null) {
          counted++;
          above += v[0] > medians.getOrDefault(pair, Double.NaN) ? 1 : 0;
        }
      }
    }
    String worse =
        "| uses of force in a month worse than the pair's median in GDELT | "
            + counted
            + " | "
            + above;
    System.out.println(worse);
    documented(worse);
    assertThat(recall.found()).isGreaterThan((int) chance);
  }

  @Test
  void news() throws IOException {
    Map<String, Integer> codes = new HashMap<>();
    for (State s : WorldFiles.load(List.of()).states().list()) {
      if (!s.iso3().isEmpty() && s.periods().getLast().isOpen()) {
        codes.put(s.iso3(), s.code());
      }
    }
    Recall recall = new Recall(ALL, 2);
    Map<LocalDate, List<Set<Integer>>> named = new HashMap<>();
    sentences(node -> {
      LocalDate day = LocalDate.parse(node.get("date").asString());
      Set<Integer> states = new TreeSet<>();
      node.get("states").forEach(s -> states.add(codes.getOrDefault(s.asString(), -1)));
      named.computeIfAbsent(day, _ -> new ArrayList<>()).add(states);
      boolean two = states.size() == 2 && node.get("states").size() == 2 && !states.contains(-1);
      if (!day.isBefore(BEGIN) && two && FORCE.matcher(node.get("text").asString()).find()) {
        List<Integer> pair = List.copyOf(states);
        recall.count(pair.get(0), pair.get(1), day.minusDays(15), day.plusDays(15), pair + "");
      }
    });
    List<Incident> datable =
        ALL.list().stream()
            .filter(i -> !i.series() && !i.spell().from().isAfter(LAST_SENTENCE))
            .toList();
    long attested = datable.stream().filter(i -> isNamed(i, named)).count();
    documented(
        recall,
        "news sentences of two states with words of force",
        "| incidents with a sentence that names both sides, 3 days about | "
            + datable.size()
            + " | "
            + attested);
    assertThat(recall.found()).isGreaterThan(recall.all() / 2);
  }

  private static boolean isNamed(Incident i, Map<LocalDate, List<Set<Integer>>> named) {
    LocalDate last = i.spell().isOpen() ? i.spell().from() : i.spell().to();
    return i.spell()
        .from()
        .minusDays(3)
        .datesUntil(last.plusDays(4))
        .flatMap(d -> named.getOrDefault(d, List.of()).stream())
        .anyMatch(states ->
            i.one().states().stream().anyMatch(states::contains)
                && i.other().states().stream().anyMatch(states::contains));
  }

  @Test
  void peaceScale() throws IOException {
    Recall recall = new Recall(ALL, 2);
    Set<String> rivals = new TreeSet<>();
    Set<String> friends = new TreeSet<>();
    rows(
        "peace_scale_v3_dyad_year.csv.gz",
        row -> {
          int year = Integer.parseInt(row.getField("year"));
          if (row.getField("peace").isEmpty()) {
            return;
          }
          double peace = Double.parseDouble(row.getField("peace"));
          String pair = row.getField("ccode1") + " " + row.getField("ccode2");
          if (year >= 2015 && peace <= 0) {
            rivals.add(pair);
          }
          if (year >= 2015 && peace >= 1) {
            friends.add(pair);
          }
        });
    for (String pair : rivals) {
      int[] n = Arrays.stream(pair.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
      recall.count(n[0], n[1], BEGIN, LocalDate.of(2020, 12, 31), pair);
    }
    long quarrels =
        friends.stream()
            .map(pair -> Arrays.stream(pair.split(" ", -1)).mapToInt(Integer::parseInt).toArray())
            .filter(n -> recall.isFound(n[0], n[1], BEGIN, LocalDate.of(2020, 12, 31)))
            .count();
    documented(
        recall,
        "severe rivals of 2015 to 2020 (peace scale 0)",
        "| security communities of 2015 to 2020 with an incident | "
            + friends.size()
            + " | "
            + quarrels);
    assertThat(quarrels).isLessThan(friends.size() / 20);
  }

  private static void documented(Recall recall, String what, String other) throws IOException {
    System.out.println("not in the registry: " + recall.missed().stream().limit(12).toList());
    String first = "| " + what + " | " + recall.all() + " | " + recall.found();
    System.out.println(first + "\n" + other);
    documented(first);
    documented(other);
  }

  private static void documented(String line) throws IOException {
    assertThat(Files.readString(IncidentFaultsTest.root().resolve("docs/sources/incidents.md")))
        .contains(line + " |");
  }

  private static boolean touches(Incident i, LocalDate first, LocalDate last) {
    return !i.spell().from().isAfter(last) && !i.spell().to().isBefore(first);
  }

  private static LocalDate day(NamedCsvRecord row, String year, String month, String day) {
    YearMonth of =
        YearMonth.of(Integer.parseInt(row.getField(year)), Integer.parseInt(row.getField(month)));
    String text = row.getField(day);
    int number = text.isEmpty() ? of.lengthOfMonth() : Integer.parseInt(text);
    return of.atDay(Math.min(number, of.lengthOfMonth()));
  }

  private static YearMonth month(String text) {
    return YearMonth.of(
        Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }

  private static void rows(String name, Consumer<NamedCsvRecord> row) throws IOException {
    Path file = SharedFiles.directory().resolve(name);
    try (BufferedReader in = reader(file);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      csv.forEach(row);
    }
  }

  private static void sentences(Consumer<JsonNode> sentence) throws IOException {
    Path file =
        SharedFiles.directory().resolve("text/corpus/wikipedia_current_events_2014_2026.jsonl.gz");
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader in = reader(file)) {
      in.lines().forEach(line -> sentence.accept(json.readTree(line)));
    }
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return new BufferedReader(
        new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
  }
}
