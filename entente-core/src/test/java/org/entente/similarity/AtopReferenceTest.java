package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// S on valued ATOP 5.1 ties over all states of a year. Expected values: the S scores that the
/// author of fpsim published, six digits; levels 3 defence or offence, 2 neutrality or
/// consultation, 1 non-aggression, 0 none, own tie 3.
@Tag("slow")
class AtopReferenceTest {
  private static final List<Integer> YEARS = List.of(1816, 1913, 1939, 1955, 1985, 2018);

  @Test
  void everyDyadOfSixYears_asPublished() {
    Map<Integer, Map<Long, Integer>> levels = levelsByYear();
    Map<Integer, List<String[]>> expected = new TreeMap<>();
    for (String[] row : SharedFiles.rows("ref_s_scores_atop51_dyad_year.csv.gz")) {
      int year = Integer.parseInt(row[0]);
      if (YEARS.contains(year)) {
        expected.computeIfAbsent(year, _ -> new ArrayList<>()).add(row);
      }
    }
    int checked = 0;
    for (int year : YEARS) {
      checked += check(expected.getOrDefault(year, List.of()), levels.getOrDefault(year, Map.of()));
    }
    assertThat(checked).isGreaterThan(30_000);
  }

  private static Map<Integer, Map<Long, Integer>> levelsByYear() {
    Map<Integer, Map<Long, Integer>> levels = new TreeMap<>();
    for (String[] row : SharedFiles.rows("atop_directed_dyad_year.csv.gz")) {
      int year = Integer.parseInt(row[2]);
      if (YEARS.contains(year)) {
        long tie = Long.parseLong(row[0]) * 1000 + Long.parseLong(row[1]);
        levels.computeIfAbsent(year, _ -> new TreeMap<>()).put(tie, level(row));
      }
    }
    return levels;
  }

  private static int level(String[] row) {
    boolean defenceOrOffence = row[3].equals("1") || row[4].equals("1");
    boolean neutralityOrConsultation = row[5].equals("1") || row[7].equals("1");
    int low = row[6].equals("1") ? 1 : 0;
    return defenceOrOffence ? 3 : neutralityOrConsultation ? 2 : low;
  }

  private static int check(List<String[]> rows, Map<Long, Integer> levels) {
    TreeSet<Integer> states = new TreeSet<>();
    for (String[] row : rows) {
      states.add(Integer.valueOf(row[1]));
      states.add(Integer.valueOf(row[2]));
    }
    Map<Integer, int[]> portfolios = new TreeMap<>();
    for (int i : states) {
      portfolios.put(
          i,
          states.stream()
              .mapToInt(k -> k == i ? 3 : levels.getOrDefault(i * 1000L + k, 0))
              .toArray());
    }
    int checked = 0;
    for (String[] row : rows) {
      if (!row[3].isEmpty()) {
        Contingency table =
            Ratings.of(
                4,
                portfolios.getOrDefault(Integer.valueOf(row[1]), new int[0]),
                portfolios.getOrDefault(Integer.valueOf(row[2]), new int[0]));
        String dyad = row[0] + " " + row[1] + "-" + row[2];
        assertThat(Measure.S_ABSOLUTE.of(table).find())
            .as(dyad)
            .hasValueCloseTo(Double.parseDouble(row[3]), within(1e-6));
        assertThat(Measure.S_SQUARED.of(table).find())
            .as(dyad)
            .hasValueCloseTo(Double.parseDouble(row[4]), within(1e-6));
        checked++;
      }
    }
    return checked;
  }
}
