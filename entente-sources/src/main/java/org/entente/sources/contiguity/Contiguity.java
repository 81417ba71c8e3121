package org.entente.sources.contiguity;

import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Dataset.Existence;
import org.entente.sources.table.Layout;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// Who borders whom and how far states are apart. See docs/sources/contiguity.md.
public final class Contiguity {
  private static final String LICENCE = "free with citation";
  private static final double HALF_EQUATOR_KM = 20_100;

  private static final Table SPELLS =
      Table.of(
          "cow_contiguity",
          Column.state("ccode1").inKey(),
          Column.state("ccode2").inKey(),
          Column.code("conttype", 1, 2, 3, 4, 5),
          Column.date("stdate").inKey(),
          Column.date("enddate"));

  private static final Table YEARS =
      Table.ofDyadYears("cow_contiguity_year", 1816, Column.code("conttype", 1, 2, 3, 4, 5));

  private static final Table CAPITALS =
      Table.of(
          "capital",
          Column.state("ccode").inKey(),
          Column.text("statenme"),
          Column.text("capital"),
          Column.date("stdate").inKey(),
          Column.date("enddate"),
          Column.number("lat", -90, 90),
          Column.number("lng", -180, 180));

  private static final Table DISTANCES =
      Table.ofDyadYears("border_distance", 1886, Column.number("mindist", 0, HALF_EQUATOR_KM));

  private static final String CITATION =
      "Stinnett, Douglas M., Jaroslav Tir, Philip Schafer, Paul F. Diehl and Charles Gochman. 2002."
          + " The Correlates of War Project Direct Contiguity Data, version 3. Conflict Management"
          + " and Peace Science 19(2): 58-66.";

  private Contiguity() {}

  /// Spells of direct contiguity: 1 land or river, 2 to 5 across 12, 24, 150, 400 miles of water.
  public static Dataset spells() {
    return Dataset.of(
            "cow-contiguity",
            SPELLS,
            List.of("stdate", "enddate"),
            Layout.named("peacesciencer and the shared layout", SPELLS)
                .leaveOut("conttype", "0", "not contiguous"))
        .described("COW Direct Contiguity", "3.2", CITATION, LICENCE)
        .outside(Existence.IGNORE)
        .ruled(RowRule.inOrder("stdate", "enddate"));
  }

  /// Direct contiguity by directed dyad-year as published.
  public static Dataset years() {
    return Dataset.of(
            "cow-contiguity-years",
            YEARS,
            List.of("year"),
            Layout.named("COW (contdird)", YEARS)
                .from("ccode1", "state1no")
                .from("ccode2", "state2no"))
        .described("COW Direct Contiguity by dyad-year", "3.2", CITATION, LICENCE);
  }

  /// Capitals with their dates and coordinates in degrees.
  public static Dataset capitals() {
    return Dataset.of(
            "capitals",
            CAPITALS,
            List.of("stdate", "enddate"),
            Layout.named("peacesciencer and the shared layout", CAPITALS))
        .described(
            "Capitals of states",
            "peacesciencer 1.2.9",
            "Miller, Steven V. 2022. peacesciencer: An R package for quantitative peace science"
                + " research. Conflict Management and Peace Science 39(6): 755-779.",
            "GPL-2 (package)")
        .outside(Existence.IGNORE)
        .ruled(RowRule.inOrder("stdate", "enddate"));
  }

  /// The least distance between the borders of two states, in km, by dyad-year; the first code is
  /// the lower one.
  public static Dataset distances() {
    return Dataset.of(
            "border-distances",
            DISTANCES,
            List.of("year"),
            Layout.named("CShapes by peacesciencer and the shared layout", DISTANCES))
        .described(
            "Least distance between borders",
            "CShapes 2.0",
            "Schvitz, Guy, Luc Girardin, Seraina Rueegger, Nils B. Weidmann, Lars-Erik Cederman and"
                + " Kristian Skrede Gleditsch. 2022. Mapping the international system, 1886-2019:"
                + " The CShapes 2.0 dataset. Journal of Conflict Resolution 66(1): 144-161.",
            LICENCE)
        .ruled(RowRule.inOrder("ccode1", "ccode2"));
  }

  /// Borders and narrow waters between two states.
  public static Series borders() {
    return Series.of("contiguity", "direct contiguity", spells(), DyadColumn.CONTIGUITY);
  }

  /// Where capitals lie.
  public static Series places() {
    return Series.of(
        "capitals",
        "places of capitals",
        capitals(),
        StateColumn.CAPITAL_LATITUDE,
        StateColumn.CAPITAL_LONGITUDE);
  }
}
