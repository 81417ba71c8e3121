package org.entente.panel;

import java.util.Collection;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;

/// What is on record of one state or dyad, as a figure: the value as it stands, the year it is of,
/// what served it; or why there is none.
public final class Recorded {
  private Recorded() {}

  /// The figure of a year that holds nothing in a column, with the reason.
  public static Figure missing(YearSlice slice, Column column) {
    return Figure.missing(why(slice, column, column.column().replace('_', ' ')));
  }

  /// The figure of a pair of which nothing is on record in the slice's year.
  public static Figure nothingOfThePair(YearSlice slice) {
    return Figure.missing("no evidence on the pair in " + slice.year());
  }

  /// The value of a column for state number `i`.
  public static Figure of(YearSlice slice, StateColumn column, int i) {
    float value = slice.at(column, i);
    return Float.isNaN(value)
        ? missing(slice, column)
        : Figure.exact(
            value,
            Provenance.of(slice.datasets(column), 1, "state-year", column.column())
                .inYear(slice.lastYear(column)));
  }

  /// The value of a column for dyad number `d`.
  public static Figure of(YearSlice slice, DyadColumn column, int d) {
    float value = slice.at(column, d);
    return Float.isNaN(value)
        ? missing(slice, column)
        : Figure.exact(
            value,
            Provenance.of(slice.datasets(column), 1, "dyad-year", column.column())
                .inYear(slice.lastYear(column)));
  }

  /// The sum of some columns for dyad number `d`: a count of what the two did together.
  ///
  /// @param what what is counted, in the plural
  /// @param quantity what the sum is called
  public static Figure count(
      YearSlice slice, Collection<DyadColumn> columns, int d, String what, String quantity) {
    double count = columns.stream().mapToDouble(c -> slice.at(c, d)).sum();
    DyadColumn first = columns.iterator().next();
    return Double.isNaN(count)
        ? Figure.missing(why(slice, first, what))
        : Figure.exact(
            count,
            Provenance.of(slice.datasets(first), (long) count, what, quantity)
                .inYear(slice.lastYear(first)));
  }

  private static String why(YearSlice slice, Column column, String what) {
    return slice.has(column)
        ? "no " + what + " on record in " + slice.lastYear(column)
        : slice.whyMissing(column, what);
  }
}
