package org.entente.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Bodies of states with their full members year by year: those that the models learn from, the
/// dull ones too.
public final class Population {
  private final List<String> names;
  private final List<NavigableMap<Integer, Set<Integer>>> members;

  private Population(List<String> names, List<NavigableMap<Integer, Set<Integer>>> members) {
    this.names = names;
    this.members = members;
  }

  /// Gathers memberships.
  public static final class Builder {
    private final NavigableMap<String, NavigableMap<Integer, Set<Integer>>> byName =
        new TreeMap<>();

    /// A state is a full member of the body in the year.
    public void add(String body, int year, int state) {
      byName
          .computeIfAbsent(body, _ -> new TreeMap<>())
          .computeIfAbsent(year, _ -> new TreeSet<>())
          .add(state);
    }

    /// What has been gathered, bodies in order of name.
    public Population build() {
      return new Population(List.copyOf(byName.keySet()), new ArrayList<>(byName.values()));
    }
  }

  /// The number of bodies.
  public int size() {
    return names.size();
  }

  /// The name of a body.
  public String name(int body) {
    return names.get(body);
  }

  /// The members of a body in a year; none where it does not live or nothing is recorded.
  public Set<Integer> members(int body, int year) {
    return members.get(body).getOrDefault(year, Set.of());
  }

  /// The last year on record.
  public int lastYear() {
    return members.stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
  }

  /// The body as seen at the end of a year.
  ///
  /// @param existence whether a state exists in the year so many years before
  public Body at(int body, int year, Body.Existence existence) {
    List<Set<Integer>> back = new ArrayList<>();
    for (int k = 0; k <= Body.BACK; k++) {
      back.add(members(body, year - k));
    }
    return Body.of(back, existence);
  }
}
