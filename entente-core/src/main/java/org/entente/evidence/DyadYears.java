package org.entente.evidence;

import java.util.List;

/// Observations of pairs of states by year: rows in order of year, first state, second state, with
/// named columns of numbers.
///
/// What the direction of a pair means is said where the observations come from. A pair and year
/// without a row was not observed or, where the source says so, has none of the thing.
public final class DyadYears extends ObservedYears {
  private final int[] first;
  private final int[] second;

  /// The observations `values[c][i]` of column `c` in row `i`, of the pair `first[i]`, `second[i]`
  /// in `years[i]`. The arrays are copied; different lengths and years out of order are refused
  /// with an [IllegalArgumentException].
  public DyadYears(
      List<String> columns, int[] first, int[] second, int[] years, double[][] values) {
    super("dyad-years", columns, years, values, first, second);
    this.first = first.clone();
    this.second = second.clone();
  }

  /// The COW code of the first state of the row.
  public int first(int row) {
    return first[row];
  }

  /// The COW code of the second state of the row.
  public int second(int row) {
    return second[row];
  }
}
