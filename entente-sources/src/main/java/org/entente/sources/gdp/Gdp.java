package org.entente.sources.gdp;

import java.util.List;
import java.util.Set;
import org.entente.panel.StateColumn;
import org.entente.sources.factbook.Factbook;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.Reason;
import org.entente.sources.table.StateScheme;
import org.entente.sources.table.Table;

/// Gross domestic product: the World Bank's, and two estimates that reach further back.
///
/// See docs/sources/gdp.md.
public final class Gdp {
  private static final double MAX = 1e16;
  private static final double MAX_LOG = 50;
  private static final double MILLION = 1e6;
  private static final String CODE = "indicator_code";
  private static final String GDP = "NY.GDP.MKTP.CD";
  private static final String NO_STATE = "aggregate or territory without a COW code";

  /* Rows of units that COW does not list, such as the Orange Free State (564). */
  private static final int ANDERS_OTHER_UNITS = 768;

  private static final Table WORLD_BANK =
      Table.of(
          "gdp_worldbank",
          Column.state("ccode").inKey(),
          Column.year("year", 1950, Column.LAST_YEAR).inKey(),
          Column.number("gdp_usd", 0, MAX));

  private static final Table ANDERS =
      Table.of(
          "gdp_anders",
          Column.state("ccode").inKey(),
          Column.year("year", 1800, Column.LAST_YEAR).inKey(),
          Column.number("wbgdp2011est", 0, MAX_LOG).orMissing(),
          Column.number("wbpopest", 0, MAX_LOG).orMissing(),
          Column.number("sdpest", 0, MAX_LOG).orMissing());

  private static final Table FARISS =
      Table.of(
          "gdp_fariss",
          Column.state("ccode").inKey(),
          Column.year("year", 1500, Column.LAST_YEAR).inKey(),
          Column.number("mrgdppc", 0, MAX).orMissing(),
          Column.number("pwtrgdp", 0, MAX).orMissing(),
          Column.number("sd_pwtrgdp", 0, MAX).orMissing(),
          Column.number("pwtpop", 0, MAX).orMissing());

  private Gdp() {}

  private static Layout ofBank(String name) {
    return Layout.named(name, WORLD_BANK)
        .from("ccode", "country_code")
        .states("ccode", StateScheme.ISO3);
  }

  /// GDP by state-year in current US dollars (NY.GDP.MKTP.CD). The publisher names states by ISO
  /// alpha-3 code, one row to a year or one column to a year; rows of other indicators are left out,
  /// and a file that does not name its indicator is taken only where the user says that it is GDP.
  public static Dataset worldBank() {
    return Dataset.of(
            "gdp-worldbank",
            WORLD_BANK,
            List.of("year"),
            Layout.named("shared layout", WORLD_BANK).leaveOut("ccode", "", NO_STATE),
            ofBank("long (Country Code, Year, Value)").from("gdp_usd", "value").vague(),
            ofBank("long with Indicator Code").from("gdp_usd", "value").only(CODE, GDP),
            ofBank("wide (one column to a year)")
                .only(CODE, GDP)
                .melting(new Layout.Melt("(?:19|20)\\d\\d", "year", "gdp_usd", Set.of())),
            ofBank("DataBank (one column to a year)")
                .only("series_code", GDP)
                .notes("Data from database", "Last Updated")
                .melting(
                    new Layout.Melt(
                        "((?:19|20)\\d\\d)_\\[yr\\d{4}\\]", "year", "gdp_usd", Set.of(".."))))
        .described(
            "GDP, current US dollars",
            "World Bank NY.GDP.MKTP.CD",
            "World Bank. World Development Indicators: GDP (current US$).",
            "CC BY 4.0 (data), PDDL (compilation)");
  }

  /// Natural logarithms of GDP (2011 dollars), population and surplus domestic product, 1800 to
  /// 2016.
  public static Dataset anders() {
    return Dataset.of("gdp-anders", ANDERS, List.of("year"), Layout.named("shared layout", ANDERS))
        .described(
            "Estimated GDP, population and surplus domestic product",
            "2020",
            "Anders, Therese, Christopher J. Fariss and Jonathan N. Markowitz. 2020. Bread before"
                + " guns or butter: Introducing surplus domestic product (SDP). International"
                + " Studies Quarterly 64(2): 392-405.",
            "not stated; cite")
        .allowing(Reason.UNKNOWN_STATE, ANDERS_OTHER_UNITS);
  }

  /// Latent-variable estimates of GDP (million 2017 dollars, PWT), GDP per head and population
  /// (million), 1816 to 2019.
  public static Dataset fariss() {
    return Dataset.of(
            "gdp-fariss", FARISS, List.of("year"), Layout.named("isard, shared layout", FARISS))
        .described(
            "Simulated GDP and population",
            "2022",
            "Fariss, Christopher J., Therese Anders, Jonathan N. Markowitz and Miriam Barnum. 2022."
                + " New estimates of over 500 years of historic GDP and population data. Journal of"
                + " Conflict Resolution 66(3): 553-591.",
            "GPL-2 (package)");
  }

  /// GDP in current US dollars: the World Bank's while it lasts, then the World Factbook's.
  public static Series currentDollars() {
    return Series.of("gdp", "gross domestic product", worldBank(), StateColumn.GDP)
        .spliced(
            Rule.WHILE_IT_LASTS,
            Release.of(worldBank(), Integer.MIN_VALUE, true),
            Release.of(Factbook.states(), Integer.MIN_VALUE, false)
                .reading(
                    Factbook.rows("gdp_oer", "gdp_usd", MILLION, "SELECT * FROM gdp_worldbank")))
        .taking("gdp_usd");
  }
}
