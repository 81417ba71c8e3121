package org.entente.sources.factbook;

import java.util.List;
import org.entente.run.Phrase;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.Table;

/// Figures of states by year out of editions of the World Factbook, which goes on where other
/// series end. See docs/sources/factbook.md.
public final class Factbook {
  private static final double MAX = 1e12;

  private static final Table STATES =
      Table.of(
          "factbook_state",
          Column.label("indicator").inKey(),
          Column.state("ccode").inKey(),
          Column.year("year", 2000, Column.LAST_YEAR).inKey(),
          Column.number("value", -MAX, MAX));

  private Factbook() {}

  /// One row for each indicator, state and year.
  public static Dataset states() {
    return Dataset.of(
            "factbook-states",
            STATES,
            List.of("year"),
            Layout.named("shared layout", STATES)
                .leaveOut("ccode", "", "territory without a COW code")
                .marked("basis", "edition"))
        .described(
            "World Factbook by state and year",
            "editions 2015-11 to 2026-01",
            "Central Intelligence Agency. The World Factbook.",
            "public domain");
  }

  /// The rows of an indicator as a column, times a factor, where they lie within a half and 1.8
  /// times what another table has for the year before, if it has anything: an edition's slip of a
  /// digit is no growth.
  ///
  /// @param indicator the indicator
  /// @param column the name of the column, in both tables
  /// @param factor what the values are multiplied with
  /// @param before the rows, with state, year and column, that the series had until then
  public static String rows(String indicator, String column, double factor, String before) {
    return Phrase.of(
        """
        SELECT f.year, f.ccode, f.value * %3$s AS %2$s
        FROM factbook_state f
        LEFT JOIN (%4$s) b ON b.ccode = f.ccode AND b.year = f.year - 1
        WHERE indicator = '%1$s'
          AND (b.%2$s IS NULL OR f.value * %3$s BETWEEN 0.5 * b.%2$s AND 1.8 * b.%2$s)\
        """,
        indicator, column, factor, before);
  }
}
