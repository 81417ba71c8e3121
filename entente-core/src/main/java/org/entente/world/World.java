package org.entente.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;

/// The registry: states and coalitions, found by any of their names.
public final class World {
  private final States states;
  private final TreeMap<String, Coalition> coalitionById = new TreeMap<>();
  private @Nullable StateLookup lookup;
  private @Nullable Map<String, Coalition> coalitionByName;

  /// A registry of the given states and coalitions; a later coalition replaces an earlier one of
  /// the same identifier, so that a user's own file wins.
  public World(States states, Collection<Coalition> coalitions) {
    this.states = states;
    for (Coalition coalition : coalitions) {
      coalitionById.put(coalition.id(), coalition);
    }
  }

  /* The tables of names are made when a name is first asked for: most commands need few. */
  private synchronized StateLookup lookup() {
    if (lookup == null) {
      lookup = new StateLookup(states);
    }
    return lookup;
  }

  private synchronized Map<String, Coalition> coalitionByName() {
    if (coalitionByName == null) {
      coalitionByName = namesOf(coalitionById.values());
    }
    return coalitionByName;
  }

  private static Map<String, Coalition> namesOf(Collection<Coalition> coalitions) {
    Map<String, Coalition> byName = new HashMap<>();
    for (Coalition c : coalitions) {
      c.aliases().forEach(alias -> byName.putIfAbsent(NearMiss.fold(alias), c));
    }
    coalitions.forEach(c -> byName.put(NearMiss.fold(c.name()), c));
    coalitions.forEach(c -> byName.put(NearMiss.fold(c.id()), c));
    return byName;
  }

  /// The same registry with its states under their names of a date, by which an answer as of that
  /// date calls them; they are found by their present names too.
  public World namedOn(LocalDate date) {
    return new World(states.namedOn(date), coalitionById.values());
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
  /// case, accents and punctuation. Throws [UserProblem] with the nearest names if there is none or
  /// a coalition bears it, and with the choices if several states bear the name.
  public State getState(String name) {
    return findState(name)
        .orElseThrow(() ->
            findCoalition(name)
                .map(c ->
                    UserProblem.usage(
                        name + " is a coalition, not a state",
                        "Name its members one by one; see: entente show " + c.id() + "."))
                .orElseGet(() ->
                    UserProblem.usage(
                        "no state \"" + name + "\"",
                        adviceOr(name, lookup().names(), "See: entente list states."))));
  }

  /// The state of that name, if there is one. Throws [UserProblem] if several bear it.
  public Optional<State> findState(String name) {
    return lookup().find(name);
  }

  /// The coalition with an identifier, name or alias, whatever its case, accents and punctuation;
  /// else the set of the states that the text names one by one, `CHN,RUS,IRN,PRK`. Throws
  /// [UserProblem] with the nearest names if there is none.
  public Coalition getCoalition(String name) {
    return coalition(name, null);
  }

  /// The same on a date: a set of states bears their names of that day. Throws [UserProblem] also
  /// for a state named one by one that was none then.
  public Coalition getCoalition(String name, LocalDate date) {
    return coalition(name, date);
  }

  private Coalition coalition(String name, @Nullable LocalDate date) {
    Optional<Coalition> known = findCoalition(name);
    if (known.isEmpty() && StateSet.isWritten(name)) {
      return StateSet.of(name, this, date);
    }
    return known.orElseThrow(() ->
        isState(name)
            ? UserProblem.usage(
                name + " is a state, not a coalition", "See: entente show state \"" + name + "\".")
            : UserProblem.usage(
                "no coalition \"" + name + "\"",
                adviceOr(name, coalitionNames(), "See: entente list coalitions.")));
  }

  /// The coalition with an identifier, name or alias, if there is one.
  public Optional<Coalition> findCoalition(String name) {
    Coalition byId = coalitionById.get(name.toUpperCase(Locale.ROOT));
    return Optional.ofNullable(byId == null ? coalitionByName().get(NearMiss.fold(name)) : byId);
  }

  /* Whether one or several states bear the name. */
  private boolean isState(String name) {
    try {
      return findState(name).isPresent();
    } catch (UserProblem _) {
      return true;
    }
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
