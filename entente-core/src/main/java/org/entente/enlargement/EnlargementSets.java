package org.entente.enlargement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.world.State;

/// Which sets of candidates are considered.
public enum EnlargementSets {
  /// Each candidate alone, and all together.
  EACH,
  /// Each alone, every two, and all together.
  PAIRS,
  /// Every set.
  ALL;

  /// The most candidates of which every set is considered: 4,095 sets.
  public static final int MOST = 12;

  /// The key in options.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The sets, by size, then in the order of the candidates. Refuses more than [#MOST] candidates
  /// for [#ALL] with an [IllegalArgumentException].
  public List<List<State>> of(List<State> candidates) {
    int n = candidates.size();
    if (this == ALL && n > MOST) {
      throw new IllegalArgumentException("candidates (" + n + ") must be " + MOST + " or fewer");
    }
    List<List<State>> sets = new ArrayList<>();
    int largest = this == ALL ? n : this == PAIRS ? Math.min(2, n) : Math.min(1, n);
    for (int size = 1; size <= largest; size++) {
      choose(candidates, size, 0, new ArrayList<>(), sets);
    }
    if (largest < n) {
      sets.add(List.copyOf(candidates));
    }
    return sets;
  }

  private static void choose(
      List<State> from, int size, int start, List<State> chosen, List<List<State>> sets) {
    if (chosen.size() == size) {
      sets.add(List.copyOf(chosen));
      return;
    }
    for (int k = start; k < from.size(); k++) {
      chosen.add(from.get(k));
      choose(from, size, k + 1, chosen, sets);
      chosen.removeLast();
    }
  }
}
