package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The registry of states, 1816 to today, in order of COW code.
public final class States {
  private final TreeMap<Integer, State> stateByCode = new TreeMap<>();

  /// A registry of the given states; refuses a code that occurs twice with an
  /// [IllegalArgumentException].
  public States(Collection<State> states) {
    for (State state : states) {
      if (stateByCode.put(state.code(), state) != null) {
        throw new IllegalArgumentException("state code " + state.code() + " occurs twice");
      }
    }
  }

  /// The state with the COW code, if there is one.
  public Optional<State> find(int code) {
    return Optional.ofNullable(stateByCode.get(code));
  }

  /// The state with the COW code; throws [IllegalArgumentException] if there is none.
  public State get(int code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no state has COW code " + code));
  }

  /// All states in order of code.
  public List<State> list() {
    return List.copyOf(stateByCode.values());
  }

  /// The states that exist on the date, in order of code.
  public List<State> on(LocalDate date) {
    return stateByCode.values().stream().filter(s -> s.existsOn(date)).toList();
  }

  /// The names by which states can be found: every code, name, alias, adjective and capital,
  /// sorted.
  public Map<String, List<State>> names() {
    Map<String, List<State>> byName = new TreeMap<>();
    for (State s : stateByCode.values()) {
      List<String> names = new ArrayList<>(s.aliases());
      names.addAll(
          List.of(
              String.valueOf(s.code()),
              s.abbreviation(),
              s.iso2(),
              s.iso3(),
              s.name(),
              s.adjective(),
              s.capital()));
      for (String name : names) {
        if (!name.isEmpty()) {
          byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(s);
        }
      }
    }
    byName.values().forEach(l -> l.sort(Comparator.comparingInt(State::code)));
    return byName;
  }
}
