package org.entente.evidence;

import java.util.List;

/// Observations of states by year: rows in order of year and state, with named columns of numbers.
///
/// A missing number is NaN and never zero; a state and year without a row was not observed.
public final class StateYears {
  private final List<String> columns;
  private final int[] states;
  private final int[] years;
  private final double[][] values;
  private final YearIndex index;

  /// The observations `values[c][i]` of column `c` in row `i`, of `states[i]` in `years[i]`. The
  /// arrays are copied; different lengths and years out of order are refused with an
  /// [IllegalArgumentException].
  public StateYears(List<String> columns, int[] states, int[] years, double[][] values) {
    this.columns = List.copyOf(columns);
    this.states = states.clone();
    this.years = years.clone();
    this.values = new double[values.length][];
    if (states.length != years.length || values.length != columns.size()) {
      throw new IllegalArgumentException("columns of state-years differ in length");
    }
    for (int c = 0; c < values.length; c++) {
      if (values[c].length != states.length) {
        throw new IllegalArgumentException("column " + columns.get(c) + " differs in length");
      }
      this.values[c] = values[c].clone();
    }
    this.index = new YearIndex(this.years, "state-years");
  }

  /// The number of rows.
  public int size() {
    return states.length;
  }

  /// The COW code of the state of the row.
  public int state(int row) {
    return states[row];
  }

  /// The year of the row.
  public int year(int row) {
    return years[row];
  }

  /// The names of the columns.
  public List<String> columns() {
    return columns;
  }

  /// The place of the column; throws [IllegalArgumentException] if there is none.
  public int column(String name) {
    int found = columns.indexOf(name);
    if (found < 0) {
      throw new IllegalArgumentException("no column \"" + name + "\" among " + columns);
    }
    return found;
  }

  /// The number of the column at place `column` in the row; NaN if missing.
  public double value(int column, int row) {
    return values[column][row];
  }

  /// The first row of the year, or of the first later year; rows of a year end before `begin(year +
  /// 1)`.
  public int begin(int year) {
    return index.begin(year);
  }
}
