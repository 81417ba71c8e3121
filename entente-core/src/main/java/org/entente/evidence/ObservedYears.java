package org.entente.evidence;

import java.util.List;

/// Observations by year: rows in order of year, with named columns of numbers.
///
/// A missing number is NaN and never zero; what has no row in a year was not observed.
public abstract sealed class ObservedYears permits StateYears, DyadYears {
  private final List<String> columns;
  private final int[] years;
  private final double[][] values;
  private final YearIndex index;

  /* The arrays are copied; different lengths and years out of order are refused. */
  ObservedYears(String rows, List<String> columns, int[] years, double[][] values, int[]... codes) {
    this.columns = List.copyOf(columns);
    this.years = years.clone();
    this.values = new double[values.length][];
    boolean fits = values.length == columns.size();
    for (int[] code : codes) {
      fits &= code.length == years.length;
    }
    if (!fits) {
      throw new IllegalArgumentException("columns of " + rows + " differ in length");
    }
    for (int c = 0; c < values.length; c++) {
      if (values[c].length != years.length) {
        throw new IllegalArgumentException("column " + columns.get(c) + " differs in length");
      }
      this.values[c] = values[c].clone();
    }
    this.index = new YearIndex(this.years, rows);
  }

  /// The number of rows.
  public final int size() {
    return years.length;
  }

  /// The year of the row.
  public final int year(int row) {
    return years[row];
  }

  /// The place of the column; throws [IllegalArgumentException] if there is none.
  public final int column(String name) {
    int found = columns.indexOf(name);
    if (found < 0) {
      throw new IllegalArgumentException("no column \"" + name + "\" among " + columns);
    }
    return found;
  }

  /// The number of the column at place `column` in the row; NaN if missing.
  public final double value(int column, int row) {
    return values[column][row];
  }

  /// The first row of the year, or of the first later year; rows of a year end before `begin(year +
  /// 1)`. Cost: logarithmic in the rows, and linear in the rows of the year.
  public final int begin(int year) {
    return index.begin(year);
  }
}
