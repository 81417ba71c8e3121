package org.entente.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.world.Coalition;
import org.entente.world.States;

/// A body of states as seen on a date, looking back [#BACK] years at the most.
///
/// @param tenure the members on the date by COW code, with the years for which each has been one
///   without a break
/// @param age the years for which it has had members without a break
/// @param lapsed how many memberships of living states ended in the last ten years
/// @param joined how many began in the last five, founders included
/// @param former states that were members in the years looked back at and are not now
public record Body(
    SortedMap<Integer, Integer> tenure, int age, int lapsed, int joined, Set<Integer> former) {
  /// How many years are looked back at; longer memberships count as this long.
  public static final int BACK = 25;

  private static final int LAPSES = 10;
  private static final int JOINERS = 5;

  /// Copies the collections.
  public Body {
    tenure = Collections.unmodifiableSortedMap(new TreeMap<>(tenure));
    former = Collections.unmodifiableSet(new TreeSet<>(former));
  }

  /// Whether a state exists so many years before the date.
  @FunctionalInterface
  public interface Existence {
    /// Whether the state of a COW code exists `years` before the date.
    boolean existed(int state, int years);
  }

  /// A coalition of the registry on a date: its full members on that day of every year, suspended
  /// ones taken as outside. Nothing later is read.
  public static Body of(Coalition coalition, LocalDate date, States states) {
    List<Set<Integer>> back = new ArrayList<>();
    for (int k = 0; k <= BACK; k++) {
      back.add(new TreeSet<>(coalition.membersOn(date.minusYears(k))));
    }
    return of(
        back,
        (state, years) ->
            states.find(state).filter(s -> s.existsOn(date.minusYears(years))).isPresent());
  }

  /// A body from its members on the date and 1, 2 ... years before it.
  public static Body of(List<Set<Integer>> back, Existence existence) {
    SortedMap<Integer, Integer> tenure = new TreeMap<>();
    for (int state : back.getFirst()) {
      int years = 0;
      while (years + 1 < back.size() && back.get(years + 1).contains(state)) {
        years++;
      }
      tenure.put(state, years);
    }
    int age = 0;
    while (age + 1 < back.size() && !back.get(age + 1).isEmpty()) {
      age++;
    }
    Set<Integer> former = new TreeSet<>();
    back.forEach(former::addAll);
    former.removeAll(back.getFirst());
    return new Body(tenure, age, lapsed(back, existence), joined(back), former);
  }

  private static int lapsed(List<Set<Integer>> back, Existence existence) {
    int lapsed = 0;
    for (int k = 0; k < LAPSES && k + 1 < back.size(); k++) {
      int then = k;
      if (!back.get(k).isEmpty()) {
        lapsed +=
            (int)
                back.get(k + 1).stream()
                    .filter(s -> !back.get(then).contains(s) && existence.existed(s, then))
                    .count();
      }
    }
    return lapsed;
  }

  private static int joined(List<Set<Integer>> back) {
    int joined = 0;
    for (int k = 0; k < JOINERS && k + 1 < back.size(); k++) {
      Set<Integer> before = back.get(k + 1);
      joined += (int) back.get(k).stream().filter(s -> !before.contains(s)).count();
    }
    return joined;
  }

  /// The number of members.
  public int size() {
    return tenure.size();
  }

  /// Whether a state is a member.
  public boolean has(int state) {
    return tenure.containsKey(state);
  }
}
