package org.entente.answer.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.answer.page.Page;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// What names stand for, found in the registry, as a page.
///
/// @param world the registry
/// @param yearbook the figures of every year
/// @param from the first year shown
/// @param to the last year shown
public record ShownName(World world, Yearbook yearbook, int from, int to) {
  /// What can be shown.
  public enum Subject {
    COALITION,
    STATE,
    PAIR
  }

  /// The page of a subject, or of what the names tell by themselves where it is null; a name that a
  /// coalition and a state share is the coalition's, and the page says so. Throws [UserProblem] for
  /// unknown names and another number of them than the subject has.
  public Page page(@Nullable Subject subject, List<String> names) {
    Subject what = subject == null ? told(names) : subject;
    requireNames(names, what);
    ShowPages pages = new ShowPages(world, yearbook, from, to);
    return switch (what) {
      case COALITION -> {
        Coalition coalition = world.getCoalition(names.getFirst());
        Page page = CoalitionPage.of(coalition, world.states());
        Optional<State> also =
            subject == null ? world.findState(names.getFirst()) : Optional.empty();
        yield also.map(state -> page.warnings(List.of(alsoState(names.getFirst(), state))))
            .orElse(page);
      }
      case STATE -> pages.state(world.getState(names.getFirst()));
      case PAIR -> pages.pair(world.getState(names.getFirst()), other(names));
    };
  }

  private State other(List<String> names) {
    State other = world.getState(names.getLast());
    if (other.equals(world.getState(names.getFirst()))) {
      throw UserProblem.usage(
          "a pair is two states, not " + other.name() + " twice", "Name another.");
    }
    return other;
  }

  private static String alsoState(String name, State state) {
    return name + " also means " + state.name() + ": entente show state " + name;
  }

  private Subject told(List<String> names) {
    if (names.size() > 1) {
      return Subject.PAIR;
    }
    String name = names.getFirst();
    if (world.findCoalition(name).isPresent()) {
      return Subject.COALITION;
    }
    if (world.findState(name).isPresent()) {
      return Subject.STATE;
    }
    if (name.indexOf(',') >= 0 || name.indexOf('+') >= 0) {
      return Subject.COALITION;
    }
    throw UserProblem.usage(
        "no coalition and no state \"" + name + "\"",
        nearest(() -> world.getCoalition(name)) + " " + nearest(() -> world.getState(name)));
  }

  /* The advice of a search that is known to fail. */
  private static String nearest(Runnable search) {
    try {
      search.run();
      return "";
    } catch (UserProblem e) {
      return e.advice();
    }
  }

  private static void requireNames(List<String> names, Subject what) {
    int wanted = what == Subject.PAIR ? 2 : 1;
    if (names.size() != wanted) {
      throw UserProblem.usage(
          "show "
              + what.name().toLowerCase(Locale.ROOT)
              + " needs "
              + (wanted == 1 ? "one name" : "two names")
              + " ("
              + String.join(", ", names)
              + ")",
          "Put names of several words in quotation marks.");
    }
  }
}
