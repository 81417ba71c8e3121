package org.entente.sources.yearbook;

import java.util.List;
import org.entente.panel.Dyads;
import org.entente.world.Succession;

/// What a state that came in a year takes over from the one it succeeded, where nothing of its own
/// is recorded in that year: datasets keep the old code to the end of it, or the new one from its
/// beginning.
final class Inheritance {
  private final Dyads dyads;
  private final int heir;
  private final int past;

  private Inheritance(Dyads dyads, Succession succession) {
    this.dyads = dyads;
    this.heir = dyads.findState(succession.successor()).orElseThrow();
    this.past = dyads.findState(succession.predecessor()).orElseThrow();
  }

  /// Those of a year that has both states.
  static List<Inheritance> listIn(int year, Dyads dyads) {
    return Succession.list().stream()
        .filter(s ->
            s.from().getYear() == year
                && dyads.findState(s.predecessor()).isPresent()
                && dyads.findState(s.successor()).isPresent())
        .map(s -> new Inheritance(dyads, s))
        .toList();
  }

  /// Fills the heir's value of a column of states.
  void fillState(float[] values) {
    if (Float.isNaN(values[heir])) {
      values[heir] = values[past];
    }
  }

  /// Fills the heir's dyads of a column, if none of them has a value other than zero.
  void fillDyads(float[] values) {
    for (int j = 0; j < dyads.states(); j++) {
      if (j != heir && j != past && isRecorded(values[index(heir, j)])) {
        return;
      }
    }
    for (int j = 0; j < dyads.states(); j++) {
      if (j != heir && j != past) {
        values[index(heir, j)] = values[index(past, j)];
      }
    }
  }

  private static boolean isRecorded(float value) {
    return !Float.isNaN(value) && value != 0;
  }

  private int index(int i, int j) {
    return dyads.index(Math.min(i, j), Math.max(i, j));
  }
}
