package org.entente.sources.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.run.UserProblem;
import org.entente.sources.yaml.YamlNode;
import org.entente.world.NearMiss;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;

/// The states by the codes and names that a coalition's file may use.
///
/// An ISO alpha-3 code (of the time or of today), else a COW abbreviation, else a COW code or a
/// name. A code that several states bore, such as DEU, means the one that existed on the date of
/// the fact, else the one that existed nearest to it.
final class StateCodes {
  private final Map<String, List<State>> byIso = new TreeMap<>();
  private final Map<String, List<State>> byAbbreviation = new TreeMap<>();
  private final Map<String, List<State>> byName = new TreeMap<>();

  StateCodes(States states) {
    for (State s : states.list()) {
      add(byIso, s.iso3(), s);
      s.former().forEach(f -> add(byIso, f.iso3(), s));
      add(byAbbreviation, s.abbreviation(), s);
      add(byName, String.valueOf(s.code()), s);
      add(byName, s.name(), s);
      s.aliases().forEach(alias -> add(byName, alias, s));
      s.former().forEach(f -> f.also().forEach(also -> add(byName, also, s)));
    }
  }

  private static void add(Map<String, List<State>> map, String name, State state) {
    String folded = NearMiss.fold(name);
    if (!folded.isEmpty()) {
      List<State> states = map.computeIfAbsent(folded, _ -> new ArrayList<>(1));
      if (!states.contains(state)) {
        states.add(state);
      }
    }
  }

  /// The state meant on the date. Throws [UserProblem] with the nearest codes if there is none.
  State get(YamlNode node, LocalDate date) {
    String text = node.text();
    String folded = NearMiss.fold(text);
    for (Map<String, List<State>> map : List.of(byIso, byAbbreviation, byName)) {
      List<State> found = map.get(folded);
      if (found != null) {
        return found.stream()
            .min(
                Comparator.comparingLong((State s) -> distance(s, date))
                    .thenComparingInt(State::code))
            .orElseThrow();
      }
    }
    throw unknown(node, text);
  }

  private UserProblem unknown(YamlNode node, String text) {
    List<String> known = new ArrayList<>();
    byIso.values().forEach(l -> l.forEach(s -> known.add(s.shortCode())));
    byName.values().forEach(l -> l.forEach(s -> known.add(s.name())));
    String near = NearMiss.advice(text, known);
    return node.problem(
        "unknown state (" + text + ")",
        near.isEmpty()
            ? "Give its ISO or COW code; a state before 1816 stands under historical: NAME."
            : near);
  }

  private static long distance(State state, LocalDate date) {
    return state.periods().stream().mapToLong(p -> distance(p, date)).min().orElse(Long.MAX_VALUE);
  }

  private static long distance(Spell period, LocalDate date) {
    if (period.contains(date)) {
      return 0;
    }
    return date.isBefore(period.from())
        ? ChronoUnit.DAYS.between(date, period.from())
        : ChronoUnit.DAYS.between(period.to(), date);
  }
}
