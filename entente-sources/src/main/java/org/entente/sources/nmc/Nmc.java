package org.entente.sources.nmc;

import java.util.List;
import org.entente.panel.StateColumn;
import org.entente.sources.factbook.Factbook;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.Table;

/// The COW National Material Capabilities. See docs/sources/nmc.md.
public final class Nmc {
  private static final double MAX = 1e10;

  private static final Table CAPABILITIES =
      Table.of(
          "cow_nmc",
          Column.state("ccode").inKey(),
          Column.year("year", 1816, Column.LAST_YEAR).inKey(),
          amount("milex"),
          amount("milper"),
          amount("irst"),
          amount("pec"),
          amount("tpop"),
          amount("upop"),
          Column.number("cinc", 0, 1).orMissing("-9"));

  private Nmc() {}

  private static Column amount(String name) {
    return Column.number(name, 0, MAX).orMissing("-9");
  }

  /// One row for each state-year: the six components and the composite index (CINC).
  public static Dataset capabilities() {
    return Dataset.of(
            "cow-nmc",
            CAPABILITIES,
            List.of("year"),
            Layout.named("NMC (also the shared layout)", CAPABILITIES))
        .described(
            "COW National Material Capabilities",
            "7.0",
            "Singer, J. David. 1987. Reconstructing the Correlates of War dataset on material"
                + " capabilities of states, 1816-1985. International Interactions 14: 115-132.",
            "free with citation");
  }

  /// Shares of world capabilities, whole and without each component.
  public static Series shares() {
    return Series.of(
        "capabilities",
        "capabilities",
        capabilities(),
        StateColumn.CINC,
        StateColumn.CINC_WITHOUT_MILEX,
        StateColumn.CINC_WITHOUT_MILPER,
        StateColumn.CINC_WITHOUT_IRST,
        StateColumn.CINC_WITHOUT_PEC,
        StateColumn.CINC_WITHOUT_TPOP,
        StateColumn.CINC_WITHOUT_UPOP);
  }

  /// Inhabitants: those of the capabilities data while they last, then the World Factbook's.
  public static Series population() {
    String rows = "SELECT year, ccode, tpop * 1000 AS population FROM cow_nmc";
    return Series.of("population", "population", capabilities(), StateColumn.POPULATION)
        .spliced(
            Rule.WHILE_IT_LASTS,
            Release.of(capabilities(), Integer.MIN_VALUE, true).reading(rows),
            Release.of(Factbook.states(), Integer.MIN_VALUE, false)
                .reading(Factbook.rows("population", "population", 1, rows)))
        .taking("population");
  }
}
