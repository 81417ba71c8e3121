package org.entente.sources.yearbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.StateYears;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.Served;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.world.Succession;

/// The slice of one year while it is being made.
final class YearDraft {
  private final int year;
  private final Dyads dyads;
  private final Map<StateColumn, float[]> states = new HashMap<>();
  private final Map<DyadColumn, float[]> pairs = new HashMap<>();
  private int rollCalls;
  private byte[] sketchBasis = new byte[0];
  private byte[][] sketches = new byte[0][];

  YearDraft(int year, Dyads dyads) {
    this.year = year;
    this.dyads = dyads;
  }

  int year() {
    return year;
  }

  Dyads dyads() {
    return dyads;
  }

  /// The number of the state with a COW code, -1 when it does not exist in the year.
  int number(int code) {
    return dyads.findState(code).orElse(-1);
  }

  /// The number of the dyad of two states by code, -1 when one does not exist in the year.
  int dyad(int codeA, int codeB) {
    return dyads.find(codeA, codeB).orElse(-1);
  }

  /// A column of states without a value.
  float[] missingStates() {
    return missing(dyads.states());
  }

  /// A column of dyads without a value.
  float[] missingDyads() {
    return missing(dyads.count());
  }

  private static float[] missing(int length) {
    float[] values = new float[length];
    Arrays.fill(values, Float.NaN);
    return values;
  }

  void put(StateColumn column, float[] values) {
    states.put(column, values);
  }

  void put(DyadColumn column, float[] values) {
    pairs.put(column, values);
  }

  /// Whether a column has a value.
  boolean has(Column column) {
    float[] values =
        switch (column) {
          case StateColumn state -> states.get(state);
          case DyadColumn dyad -> pairs.get(dyad);
        };
    for (int k = 0; values != null && k < values.length; k++) {
      if (!Float.isNaN(values[k])) {
        return true;
      }
    }
    return false;
  }

  /// The votes of the year: how many roll calls, and the sketch of their bootstrap.
  void putVotes(int numberOfRollCalls, byte[] basis, byte[][] ofDyads) {
    rollCalls = numberOfRollCalls;
    sketchBasis = basis;
    sketches = ofDyads;
  }

  /// The values of a year's rows for the states that exist in it, NaN where there is no row.
  float[] ofStates(StateYears data, String name, int ofYear) {
    int column = data.column(name);
    float[] values = missingStates();
    for (int row = data.begin(ofYear); row < data.begin(ofYear + 1); row++) {
      int i = number(data.state(row));
      if (i >= 0) {
        values[i] = (float) data.value(column, row);
      }
    }
    return values;
  }

  /// The finished slice.
  YearSlice slice(Map<Column, Served> served) {
    Inheritance.listIn(year, dyads)
        .forEach(i -> {
          states.values().forEach(i::fillState);
          pairs.values().forEach(i::fillDyads);
        });
    return new YearSlice(year, dyads, rollCalls, served, states, pairs, sketchBasis, sketches);
  }

  /// What a state that came in a year takes over from the one it succeeded, where nothing of its own
  /// is recorded in that year: datasets keep the old code to the end of it, or the new one from its
  /// beginning.
  private static final class Inheritance {
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
}
