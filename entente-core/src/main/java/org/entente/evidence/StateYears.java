package org.entente.evidence;

import java.util.List;

/// Observations of states by year: rows in order of year and state, with named columns of numbers.
public final class StateYears extends ObservedYears {
  private final int[] states;

  /// The observations `values[c][i]` of column `c` in row `i`, of `states[i]` in `years[i]`. The
  /// arrays are copied; different lengths and years out of order are refused with an
  /// [IllegalArgumentException].
  public StateYears(List<String> columns, int[] states, int[] years, double[][] values) {
    super("state-years", columns, years, values, states);
    this.states = states.clone();
  }

  /// The COW code of the state of the row.
  public int state(int row) {
    return states[row];
  }
}
