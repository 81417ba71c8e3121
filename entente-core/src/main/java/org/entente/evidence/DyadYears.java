package org.entente.evidence;

import java.util.List;

/// Observations of pairs of states by year: rows in order of year, first state, second state, with
/// named columns of numbers.
///
/// What the direction of a pair means is said where the observations come from. A missing number is
/// NaN and never zero; a pair and year without a row was not observed or, where the source says so,
/// has none of the thing.
public final class DyadYears {
  private final List<String> columns;
  private final int[] first;
  private final int[] second;
  private final int[] years;
  private final double[][] values;
  private final YearIndex index;

  /// The observations `values[c][i]` of column `c` in row `i`, of the pair `first[i]`, `second[i]`
  /// in `years[i]`. The arrays are copied; different lengths and years out of order are refused
  /// with an [IllegalArgumentException].
  public DyadYears(
      List<String> columns, int[] first, int[] second, int[] years, double[][] values) {
    this.columns = List.copyOf(columns);
    this.first = first.clone();
    this.second = second.clone();
    this.years = years.clone();
    this.values = new double[values.length][];
    boolean fits = first.length == second.length && first.length == years.length;
    if (!fits || values.length != columns.size()) {
      throw new IllegalArgumentException("columns of dyad-years differ in length");
    }
    for (int c = 0; c < values.length; c++) {
      if (values[c].length != first.length) {
        throw new IllegalArgumentException("column " + columns.get(c) + " differs in length");
      }
      this.values[c] = values[c].clone();
    }
    this.index = new YearIndex(this.years, "dyad-years");
  }

  /// The number of rows.
  public int size() {
    return first.length;
  }

  /// The COW code of the first state of the row.
  public int first(int row) {
    return first[row];
  }

  /// The COW code of the second state of the row.
  public int second(int row) {
    return second[row];
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
  /// 1)`. Cost: logarithmic in the rows, and linear in the rows of the year.
  public int begin(int year) {
    return index.begin(year);
  }
}
