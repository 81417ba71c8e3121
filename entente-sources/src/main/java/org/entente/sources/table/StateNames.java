package org.entente.sources.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.world.ListedName;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import org.jspecify.annotations.Nullable;

/// The registry of states as a loader asks it: by COW code, ISO code or name, and for existence.
public final class StateNames {
  private static final int MAX_CODE = 1000;

  private final List<Optional<State>> stateByCode = new ArrayList<>();
  private final Map<String, Integer> codeByIso2 = new HashMap<>();
  private final Map<String, Integer> codeByIso3 = new HashMap<>();
  private final Map<String, Integer> codeByName = new HashMap<>();

  /// The names and codes of the registry; of two states with one name, the later one counts.
  public StateNames(States states) {
    for (int code = 0; code < MAX_CODE; code++) {
      stateByCode.add(states.find(code));
    }
    for (State s : states.list()) {
      later(codeByIso2, s.iso2(), s);
      later(codeByIso3, s.iso3(), s);
      later(codeByName, plain(s.name()), s);
      s.aliases().forEach(alias -> codeByName.putIfAbsent(plain(alias), s.code()));
    }
  }

  private void later(Map<String, Integer> codes, String name, State state) {
    if (!name.isEmpty()) {
      codes.merge(name, state.code(), (a, b) -> lastDay(a).compareTo(lastDay(b)) >= 0 ? a : b);
    }
  }

  private LocalDate lastDay(int code) {
    return stateByCode.get(code).stream()
        .flatMap(s -> s.periods().stream())
        .map(Spell::to)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// Whether a state bears the COW code.
  public boolean isKnown(int code) {
    return code > 0 && code < MAX_CODE && stateByCode.get(code).isPresent();
  }

  /// Whether the state existed in at least one of the years from `first` to `last`.
  public boolean existed(int code, int first, int last) {
    return stateByCode.get(code).stream()
        .flatMap(s -> s.periods().stream())
        .anyMatch(p -> p.from().getYear() <= last && first <= p.to().getYear());
  }

  /// The COW code of the state with the name in the scheme, if there is one.
  public Optional<Integer> find(StateScheme scheme, String name) {
    return Optional.ofNullable(
        switch (scheme) {
          case COW -> name.matches("\\d{1,3}") ? Integer.valueOf(name) : null;
          case ISO2 -> codeByIso2.get(name);
          case ISO3 -> codeByIso3.get(name);
          case UN -> UnNumbers.find(name).orElse(null);
          case NAME -> byName(name);
          case ANY ->
              name.matches("\\d{1,3}(\\.0)?")
                  ? Integer.valueOf(name.replace(".0", ""))
                  : byIso3OrName(name);
          case ANY_UN ->
              name.matches("\\d+(\\.0)?") ? UnNumbers.find(name).orElse(null) : byIso3OrName(name);
        });
  }

  private @Nullable Integer byIso3OrName(String name) {
    return codeByIso3.containsKey(name) ? codeByIso3.get(name) : byName(name);
  }

  private @Nullable Integer byName(String name) {
    Set<Integer> codes =
        ListedName.find(
            name,
            plain -> {
              Integer code = codeByName.get(plain(plain));
              return code == null ? Set.of() : Set.of(code);
            });
    return codes.stream().findFirst().orElseGet(() -> byBrokenName(name));
  }

  /* A name spoilt by a wrong encoding counts where it can be one state's only. */
  private @Nullable Integer byBrokenName(String name) {
    Optional<String> decoded = BrokenName.decoded(name);
    if (decoded.isPresent()) {
      return byName(decoded.get());
    }
    Set<Integer> codes =
        BrokenName.pattern(plain(name)).stream()
            .flatMap(p ->
                codeByName.entrySet().stream()
                    .filter(e -> p.matcher(e.getKey()).matches())
                    .map(Map.Entry::getValue))
            .collect(Collectors.toSet());
    return codes.size() == 1 ? codes.iterator().next() : null;
  }
}
