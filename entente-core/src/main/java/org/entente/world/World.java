package org.entente.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.run.UserProblem;

/// The registry: states and coalitions, found by any of their names.
public final class World {
  private final States states;
  private final TreeMap<String, Coalition> coalitionById = new TreeMap<>();
  private final Map<String, State> stateByName = new TreeMap<>();
  private final Map<String, Coalition> coalitionByName = new TreeMap<>();

  /// A registry of the given states and coalitions; a later coalition replaces an earlier one of
  /// the same identifier, so that a user's own file wins.
  public World(States states, Collection<Coalition> coalitions) {
    this.states = states;
    for (Coalition coalition : coalitions) {
      coalitionById.put(coalition.id(), coalition);
    }
    states
        .names()
        .forEach(
            (name, of) -> of.forEach(s -> stateByName.merge(NearMiss.fold(name), s, this::prefer)));
    for (State s : states.list()) {
      stateByName.put(NearMiss.fold(s.name()), s);
    }
    for (Coalition c : coalitionById.values()) {
      c.aliases().forEach(alias -> coalitionByName.putIfAbsent(NearMiss.fold(alias), c));
    }
    for (Coalition c : coalitionById.values()) {
      coalitionByName.put(NearMiss.fold(c.name()), c);
      coalitionByName.put(NearMiss.fold(c.id()), c);
    }
  }

  /* Of two states with one name the one that still exists, else the one with the lower code. */
  private State prefer(State a, State b) {
    boolean aLives = a.periods().getLast().isOpen();
    boolean bLives = b.periods().getLast().isOpen();
    return aLives == bLives ? (a.code() <= b.code() ? a : b) : aLives ? a : b;
  }

  /// The states.
  public States states() {
    return states;
  }

  /// The coalitions in order of identifier.
  public List<Coalition> coalitions() {
    return List.copyOf(coalitionById.values());
  }

  /// The state with a code, abbreviation, ISO code, name, alias, adjective or capital, whatever its
  /// case, accents and punctuation. Throws [UserProblem] with the nearest names if there is none.
  public State getState(String name) {
    State state = stateByName.get(NearMiss.fold(name));
    if (state == null) {
      List<String> known = new ArrayList<>(states.names().keySet());
      throw UserProblem.usage("no state \"" + name + "\"", NearMiss.advice(name, known));
    }
    return state;
  }

  /// The coalition with an identifier, name or alias, whatever its case, accents and punctuation.
  /// Throws [UserProblem] with the nearest names if there is none.
  public Coalition getCoalition(String name) {
    Coalition coalition = coalitionByName.get(NearMiss.fold(name));
    if (coalition == null) {
      List<String> known = new ArrayList<>(coalitionById.keySet());
      coalitionById.values().forEach(c -> known.add(c.name()));
      known.sort(Comparator.naturalOrder());
      String near = NearMiss.advice(name, known);
      throw UserProblem.usage(
          "no coalition \"" + name + "\"", near.isEmpty() ? "See: entente list coalitions." : near);
    }
    return coalition;
  }
}
