package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;

/// Any set of states, named one by one (`CHN,RUS,IRN,PRK`), as a coalition without a name of its
/// own: each state belongs to it for as long as it exists.
///
/// Its identifier is `CHN+RUS+IRN+PRK`, which finds it again and stands in a list; its name is the
/// states' in words, those of the date: `China, Soviet Union and Mongolia` in 1960. It has no
/// decision rule and nobody at its door.
final class StateSet {
  private static final String KIND = "set of states";

  /* So many names fit a title; of a larger set the first three are named. */
  private static final int MOST_NAMED = 8;
  private static final int FIRST_NAMED = 3;

  private StateSet() {}

  /// Whether a text names states one by one, parted by commas or `+`, as the identifier of a set
  /// does and no other.
  static boolean isWritten(String text) {
    return text.indexOf(',') >= 0 || text.indexOf('+') >= 0;
  }

  /// The set that a text names. A name that holds a comma itself, as lists write it, is understood
  /// where its pieces are no states: `China, Korea, Republic of`.
  ///
  /// Throws [UserProblem] for a name that is no state's, one state named twice or alone, and, where
  /// there is a date, for one that was no state then.
  static Coalition of(String text, World world, @Nullable LocalDate date) {
    Set<State> states = new LinkedHashSet<>();
    for (State state : named(text, world)) {
      if (!states.add(state)) {
        throw UserProblem.usage(state.name() + " is named twice", "Name each state once.");
      }
      if (date != null && !state.existsOn(date)) {
        throw UserProblem.usage(
            state.name() + " was no state on " + date + " (" + lives(state) + ")",
            "Leave it out, or ask for another date.");
      }
    }
    if (states.size() < 2) {
      throw UserProblem.usage(
          "a set of states needs two of them or more (" + text + ")",
          "Example: --members CHN,RUS,IRN,PRK.");
    }
    return coalition(List.copyOf(states), date);
  }

  private static List<State> named(String text, World world) {
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split("[,+]", -1)) {
      if (!piece.isBlank()) {
        pieces.add(piece.strip());
      }
    }
    List<State> states = new ArrayList<>();
    for (int k = 0; k < pieces.size(); k++) {
      Optional<State> turned =
          k + 1 < pieces.size() && !isState(pieces.get(k + 1), world)
              ? world.findState(pieces.get(k) + ", " + pieces.get(k + 1))
              : Optional.empty();
      states.add(turned.isPresent() ? turned.get() : world.getState(pieces.get(k)));
      k += turned.isPresent() ? 1 : 0;
    }
    return states;
  }

  /* A name that several states bear is one of a state all the same. */
  private static boolean isState(String name, World world) {
    try {
      return world.findState(name).isPresent();
    } catch (UserProblem _) {
      return true;
    }
  }

  private static String lives(State state) {
    return String.join(
        ", ",
        state.periods().stream()
            .map(p ->
                p.isOpen()
                    ? "it is one from " + p.fromText() + " on"
                    : "it was one from " + p.fromText() + " to " + p.toText())
            .toList());
  }

  private static Coalition coalition(List<State> states, @Nullable LocalDate date) {
    List<Membership> memberships = new ArrayList<>();
    LocalDate first = Spell.OPEN;
    LocalDate last = LocalDate.MIN;
    for (State state : states) {
      for (Spell spell : state.periods()) {
        memberships.add(
            new Membership(state.code(), Membership.Role.MEMBER, spell, "", "", "", ""));
        first = spell.from().isBefore(first) ? spell.from() : first;
        last = spell.to().isAfter(last) ? spell.to() : last;
      }
    }
    return new Coalition(
        String.join("+", states.stream().map(State::shortCode).toList()),
        words(states.stream().map(s -> date == null ? s.name() : s.nameOn(date)).toList()),
        List.of(),
        KIND,
        "named for the question",
        new Spell(first, last),
        List.of(),
        memberships,
        new TreeMap<>(),
        "");
  }

  private static String words(List<String> names) {
    if (names.size() > MOST_NAMED) {
      return String.join(", ", names.subList(0, FIRST_NAMED))
          + " and "
          + (names.size() - FIRST_NAMED)
          + " other states";
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
