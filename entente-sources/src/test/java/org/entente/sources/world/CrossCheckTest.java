package org.entente.sources.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.entente.sources.SharedFiles;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The bundled registry against the public datasets, state by state and year by year. What differs
/// is listed, each with its reason, in the file of differences beside this test; a difference that
/// is not there fails, and so does an entry that no longer differs.
@Tag("slow")
class CrossCheckTest {
  private static final World WORLD = WorldFiles.load(List.of());
  private static final int LAST_IGO_YEAR = 2014;

  @Test
  void membershipByYearAgreesWithIgoData() throws IOException {
    Map<String, SortedSet<String>> theirs = new HashMap<>();
    rows(
        SharedFiles.directory().resolve("cow_igo_membership.csv.gz"),
        row -> {
          if (row[3].equals("1")) {
            theirs.computeIfAbsent(row[0], _ -> new TreeSet<>()).add(row[2] + " " + row[1]);
          }
        });
    SortedSet<String> found = new TreeSet<>();
    for (Coalition c : WORLD.coalitions()) {
      String igo = c.codes().getOrDefault("cow_igo", "");
      if (!igo.isEmpty()) {
        compare(c.id(), memberYears(c), theirs.getOrDefault(igo, new TreeSet<>()), found);
      }
    }
    assertThat(found).isEqualTo(documented("igo"));
  }

  private static SortedSet<String> memberYears(Coalition c) {
    SortedSet<String> years = new TreeSet<>();
    for (Membership m : c.memberships()) {
      if (m.role() == Membership.Role.MEMBER) {
        IntStream.rangeClosed(
                m.spell().from().getYear(), Math.min(m.spell().to().getYear(), LAST_IGO_YEAR))
            .filter(year -> lives(m, year))
            .forEach(year -> years.add(m.state() + " " + year));
      }
    }
    return years;
  }

  /* Whether the state exists on a day of the year that is in the spell. */
  private static boolean lives(Membership m, int year) {
    Spell within =
        new Spell(
            latest(m.spell().from(), LocalDate.of(year, 1, 1)),
            earliest(m.spell().to(), LocalDate.of(year, 12, 31)));
    return WORLD.states().get(m.state()).periods().stream().anyMatch(p -> p.overlaps(within));
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earliest(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /* Adds lines such as `OAU more 560 1994-1996`: what one side has and the other has not. */
  private static void compare(
      String id, SortedSet<String> ours, SortedSet<String> theirs, SortedSet<String> found) {
    spans(ours, theirs).forEach(span -> found.add(id + " more " + span));
    spans(theirs, ours).forEach(span -> found.add(id + " less " + span));
  }

  private static List<String> spans(SortedSet<String> all, SortedSet<String> without) {
    Map<Integer, List<Integer>> yearsByState = new TreeMap<>();
    for (String stateYear : all) {
      if (!without.contains(stateYear)) {
        String[] parts = stateYear.split(" ", 2);
        yearsByState
            .computeIfAbsent(Integer.valueOf(parts[0]), _ -> new ArrayList<>())
            .add(Integer.valueOf(parts[1]));
      }
    }
    List<String> spans = new ArrayList<>();
    yearsByState.forEach((state, years) -> addSpans(state, years, spans));
    return spans;
  }

  private static void addSpans(int state, List<Integer> years, List<String> spans) {
    int first = years.getFirst();
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
      if (i + 1 == years.size() || years.get(i + 1) != year + 1) {
        spans.add(state + " " + first + "-" + year);
        first = i + 1 < years.size() ? years.get(i + 1) : 0;
      }
    }
  }

  @Test
  void membershipAgreesWithTheCuratedBlocs() throws IOException {
    SortedSet<String> found = new TreeSet<>();
    rows(
        SharedFiles.directory().resolve("bloc_membership_curated.csv"),
        row -> {
          if (row[5].equals("member")) {
            Coalition c = WORLD.getCoalition(row[0]);
            int first = Integer.parseInt(row[3]);
            int last = row[4].isEmpty() ? 2025 : Integer.parseInt(row[4]);
            boolean same =
                isMemberIn(c, row, first)
                    && isMemberIn(c, row, last)
                    && !isMemberIn(c, row, first - 1);
            if (!same) {
              found.add(c.id() + " " + row[1] + " " + row[3] + "-" + row[4]);
            }
          }
        });
    assertThat(found).isEqualTo(documented("curated"));
  }

  private static boolean isMemberIn(Coalition c, String[] row, int year) {
    return c.memberships().stream()
        .anyMatch(m ->
            m.role() == Membership.Role.MEMBER
                && m.spell().overlapsYear(year)
                && (String.valueOf(m.state()).equals(row[2])
                    || WORLD.states().get(m.state()).iso3().equals(row[1])));
  }

  /* Coalitions of one alliance in ATOP; those of several there are no match for one. */
  @Test
  void datesAgreeWithAlliances() throws IOException {
    Map<String, List<Spell>> theirs = atopSpells();
    SortedSet<String> found = new TreeSet<>();
    for (Coalition c : WORLD.coalitions()) {
      String alliance = c.codes().getOrDefault("atop", "");
      for (Membership m : c.memberships()) {
        List<Spell> spells = theirs.get(alliance + " " + m.state());
        if (m.role() == Membership.Role.MEMBER && spells != null) {
          differences(c, m, spells, found);
        }
      }
    }
    assertThat(found).isEqualTo(documented("atop"));
  }

  /* More than a day apart at the begin or the end; ATOP 4.01 ends in 2016. */
  private static void differences(
      Coalition c, Membership m, List<Spell> spells, SortedSet<String> found) {
    Spell all = new Spell(spells.getFirst().from(), spells.getLast().to());
    Spell ours = m.spell();
    boolean first = c.memberships().stream().noneMatch(o -> isEarlier(o, m));
    if (first && apart(all.from(), ours.from())) {
      found.add(c.id() + " from " + m.state() + " " + all.from());
    }
    boolean last = c.memberships().stream().noneMatch(o -> isEarlier(m, o));
    boolean open = all.isOpen() && ours.to().getYear() > 2016;
    if (last && !open && apart(all.to(), ours.to())) {
      found.add(c.id() + " to " + m.state() + " " + (all.isOpen() ? "open" : all.to()));
    }
  }

  private static boolean isEarlier(Membership a, Membership b) {
    return a.role() == b.role()
        && a.state() == b.state()
        && a.spell().from().isBefore(b.spell().from());
  }

  private static boolean apart(LocalDate a, LocalDate b) {
    return a.isBefore(b.minusDays(1))
        || (!b.equals(LocalDate.MAX) && a.isAfter(b.plusDays(1)))
        || (b.equals(LocalDate.MAX) != a.equals(LocalDate.MAX));
  }

  private static Map<String, List<Spell>> atopSpells() throws IOException {
    Map<String, List<Spell>> spells = new HashMap<>();
    rows(
        SharedFiles.directory().resolve("atop_member_v401.csv"),
        row -> {
          LocalDate from = day(row[5], row[6], row[7], false);
          LocalDate to = number(row[8]) == 0 ? Spell.OPEN : day(row[8], row[9], row[10], true);
          spells
              .computeIfAbsent(row[0] + " " + row[3], _ -> new ArrayList<>())
              .add(new Spell(from, to));
        });
    spells.values().forEach(s -> s.sort((a, b) -> a.from().compareTo(b.from())));
    return spells;
  }

  private static LocalDate day(String year, String month, String day, boolean last) {
    int y = number(year);
    int m = Math.max(1, number(month));
    int d = number(day);
    LocalDate first = LocalDate.of(y, m, 1);
    return d > 0
        ? first.withDayOfMonth(d)
        : last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
  }

  private static int number(String field) {
    return field.isEmpty() ? 0 : Integer.parseInt(field);
  }

  @Test
  void periodsAgreeWithTheStateList() throws IOException {
    Map<Integer, List<Spell>> theirs = new TreeMap<>();
    rows(
        SharedFiles.directory().resolve("cow_states.csv"),
        row -> {
          LocalDate to = day(row[6], row[7], row[8], false);
          Spell period =
              new Spell(
                  day(row[3], row[4], row[5], false),
                  to.equals(LocalDate.of(2016, 12, 31)) ? Spell.OPEN : to);
          theirs.computeIfAbsent(Integer.valueOf(row[1]), _ -> new ArrayList<>()).add(period);
        });
    Map<Integer, List<Spell>> ours =
        WORLD.states().list().stream()
            .collect(Collectors.toMap(State::code, State::periods, (a, _) -> a, TreeMap::new));
    assertThat(ours).isEqualTo(theirs);
  }

  @Test
  void codesAgreeWithTheListOfCountries() throws IOException {
    SortedSet<String> found = new TreeSet<>();
    rows(
        SharedFiles.directory().resolve("countries.csv"),
        row -> {
          if (!row[4].isEmpty()) {
            State state = WORLD.states().get(Integer.parseInt(row[4]));
            if (!row[5].isEmpty() && !row[5].equals(state.abbreviation())) {
              found.add(row[4] + " abbreviation " + row[5]);
            }
            boolean known =
                state.iso3().equals(row[2])
                    || state.former().stream().anyMatch(f -> f.iso3().equals(row[2]));
            if (!row[2].isEmpty() && !known) {
              found.add(row[4] + " ISO " + row[2]);
            }
          }
        });
    assertThat(found).isEqualTo(documented("codes"));
  }

  /* The lines of one section of the file of differences, without their reasons. */
  private static SortedSet<String> documented(String section) throws IOException {
    SortedSet<String> lines = new TreeSet<>();
    try (InputStream in = CrossCheckTest.class.getResourceAsStream("differences.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (line.startsWith(section + " ")) {
          lines.add(line.split(": ", 2)[0].substring(section.length() + 1));
        }
      }
    }
    return lines;
  }

  /* The fields of each row after the header; none of these files has quoted commas in a column that
  is read here before its last quoted one. */
  private static void rows(Path file, Consumer<String[]> row) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String plain = line.indexOf('"') < 0 ? line : line.replaceAll("\"[^\"]*\"", "quoted");
        row.accept(plain.split(",", -1));
      }
    }
  }
}
