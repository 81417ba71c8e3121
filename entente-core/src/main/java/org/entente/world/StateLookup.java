package org.entente.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.run.UserProblem;

/// Finds a state by any of its names and codes, whatever their case, accents and punctuation.
///
/// Where one name fits several states, the better kind of name counts (code, ISO alpha-3, name, ISO
/// alpha-2, COW abbreviation, other and former names, adjective, capital), then a state that still
/// exists; two states that are left are an ambiguity that the user must solve. `Germany` is 255 and
/// not 260, `AUS` Australia and not Austria, `Congo` a question.
final class StateLookup {
  /* The rank of other and former names: the last before adjectives and capitals. */
  private static final int LAST_NAME = 5;

  private record Entry(int rank, State state) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final SortedSet<String> names = new TreeSet<>();

  StateLookup(States states) {
    for (State s : states.list()) {
      add(0, s, Stream.of(String.valueOf(s.code())));
      add(1, s, Stream.of(s.iso3()));
      add(2, s, Stream.of(s.name()));
      add(3, s, Stream.of(s.iso2()));
      add(4, s, Stream.of(s.abbreviation()));
      add(5, s, s.aliases().stream());
      for (State.FormerName former : s.former()) {
        add(5, s, Stream.concat(Stream.of(former.name(), former.iso3()), former.also().stream()));
        add(6, s, Stream.of(former.adjective()));
      }
      add(6, s, Stream.of(s.adjective()));
      add(7, s, Stream.concat(Stream.of(s.capital()), s.seats().stream().map(State.Seat::name)));
    }
  }

  private void add(int rank, State state, Stream<String> known) {
    known
        .filter(name -> !name.isEmpty())
        .forEach(name -> {
          names.add(name);
          entries
              .computeIfAbsent(NearMiss.fold(name), _ -> new ArrayList<>(1))
              .add(new Entry(rank, state));
        });
  }

  /// The names of all states, sorted.
  SortedSet<String> names() {
    return names;
  }

  /// The state of that name, if there is one, also as lists write it ([ListedName]). Throws
  /// [UserProblem] if there are several.
  Optional<State> find(String name) {
    List<State> left = left(entries.getOrDefault(NearMiss.fold(name), List.of()));
    if (left.isEmpty()) {
      left = preferLiving(ListedName.find(name, this::named));
    }
    if (left.size() > 1) {
      throw ambiguous(name, left);
    }
    return left.stream().findFirst();
  }

  private static List<State> left(List<Entry> found) {
    List<Entry> alive =
        found.stream().filter(e -> e.rank() <= LAST_NAME && lives(e.state())).toList();
    return best(alive.isEmpty() ? found : alive);
  }

  /* A name that stands alone is read as ever; one beside another keeps all who bear it, so that
  the two together can tell Congo (Brazzaville) from Congo (Kinshasa). */
  private Set<State> named(String name) {
    Set<State> states = new LinkedHashSet<>();
    entries.getOrDefault(NearMiss.fold(name), List.of()).forEach(e -> states.add(e.state()));
    return states;
  }

  private static List<State> preferLiving(Set<State> found) {
    List<State> living = found.stream().filter(StateLookup::lives).toList();
    return living.isEmpty() ? List.copyOf(found) : living;
  }

  private static boolean lives(State state) {
    return state.periods().getLast().isOpen();
  }

  private static List<State> best(List<Entry> found) {
    int best = found.stream().mapToInt(Entry::rank).min().orElse(0);
    return found.stream().filter(e -> e.rank() == best).map(Entry::state).distinct().toList();
  }

  private static UserProblem ambiguous(String name, List<State> states) {
    List<String> choices =
        states.stream()
            .sorted(Comparator.comparingInt(State::code))
            .map(s -> s.name() + " (" + s.shortCode() + ")")
            .toList();
    return UserProblem.usage(
        "the name \"" + name + "\" fits several states",
        "Say " + String.join(" or ", choices) + ".");
  }
}
