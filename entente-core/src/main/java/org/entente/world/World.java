package org.entente.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.run.UserProblem;

/// The registry: states and coalitions, found by any of their names.
public final class World {
  private final States states;
  private final StateLookup lookup;
  private final TreeMap<String, Coalition> coalitionById = new TreeMap<>();
  private final Map<String, Coalition> coalitionByName = new HashMap<>();

  /// A registry of the given states and coalitions; a later coalition replaces an earlier one of
  /// the same identifier, so that a user's own file wins.
  public World(States states, Collection<Coalition> coalitions) {
    this.states = states;
    this.lookup = new StateLookup(states);
    for (Coalition coalition : coalitions) {
      coalitionById.put(coalition.id(), coalition);
    }
    for (Coalition c : coalitionById.values()) {
      c.aliases().forEach(alias -> coalitionByName.putIfAbsent(NearMiss.fold(alias), c));
    }
    for (Coalition c : coalitionById.values()) {
      coalitionByName.put(NearMiss.fold(c.name()), c);
    }
    for (Coalition c : coalitionById.values()) {
      coalitionByName.put(NearMiss.fold(c.id()), c);
    }
  }

  /// The states.
  public States states() {
    return states;
  }

  /// The coalitions in order of identifier.
  public List<Coalition> coalitions() {
    return List.copyOf(coalitionById.values());
  }

  /// The coalitions in which the state is or was in any role, as itself or as the successor of a
  /// member of another name, in order of identifier.
  public List<Coalition> coalitionsOf(int state) {
    return coalitionById.values().stream()
        .filter(c ->
            c.memberships().stream().anyMatch(m -> m.state() == state)
                || c.named().stream().anyMatch(m -> m.successor() == state))
        .toList();
  }

  /// The state with a code, abbreviation, ISO code, name, alias, adjective or capital, whatever its
  /// case, accents and punctuation. Throws [UserProblem] with the nearest names if there is none,
  /// and with the choices if several states bear the name.
  public State getState(String name) {
    return findState(name)
        .orElseThrow(() ->
            UserProblem.usage(
                "no state \"" + name + "\"",
                adviceOr(name, lookup.names(), "See: entente list states.")));
  }

  /// The state of that name, if there is one. Throws [UserProblem] if several bear it.
  public Optional<State> findState(String name) {
    return lookup.find(name);
  }

  /// The coalition with an identifier, name or alias, whatever its case, accents and punctuation.
  /// Throws [UserProblem] with the nearest names if there is none.
  public Coalition getCoalition(String name) {
    return findCoalition(name)
        .orElseThrow(() ->
            UserProblem.usage(
                "no coalition \"" + name + "\"",
                adviceOr(name, coalitionNames(), "See: entente list coalitions.")));
  }

  /// The coalition with an identifier, name or alias, if there is one.
  public Optional<Coalition> findCoalition(String name) {
    return Optional.ofNullable(coalitionByName.get(NearMiss.fold(name)));
  }

  private List<String> coalitionNames() {
    TreeSet<String> known = new TreeSet<>(coalitionById.keySet());
    for (Coalition c : coalitionById.values()) {
      known.add(c.name());
      known.addAll(c.aliases());
    }
    return new ArrayList<>(known);
  }

  private static String adviceOr(String name, Collection<String> known, String otherwise) {
    String near = NearMiss.advice(name, known);
    return near.isEmpty() ? otherwise : near;
  }
}
