package org.entente.world;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

  /// The same states under their names of a date: an answer as of 1985 says Soviet Union.
  public States namedOn(LocalDate date) {
    return new States(stateByCode.values().stream().map(s -> s.namedOn(date)).toList());
  }
}
