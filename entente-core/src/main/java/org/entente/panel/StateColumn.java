package org.entente.panel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The key of a figure that belongs to one state in one year; NaN marks a missing value.
public final class StateColumn extends Column {
  private static final ColumnKeys<StateColumn> KEYS = new ColumnKeys<>();

  /// Share of world capabilities (CINC), mean of the six component shares.
  public static final StateColumn CINC = of("cinc", "capabilities", "share");

  /// CINC without military expenditure; the mean of the other five component shares.
  public static final StateColumn CINC_WITHOUT_MILEX =
      of("cinc_without_milex", "capabilities", "share");

  /// CINC without military personnel.
  public static final StateColumn CINC_WITHOUT_MILPER =
      of("cinc_without_milper", "capabilities", "share");

  /// CINC without iron and steel production.
  public static final StateColumn CINC_WITHOUT_IRST =
      of("cinc_without_irst", "capabilities", "share");

  /// CINC without energy consumption.
  public static final StateColumn CINC_WITHOUT_PEC =
      of("cinc_without_pec", "capabilities", "share");

  /// CINC without total population.
  public static final StateColumn CINC_WITHOUT_TPOP =
      of("cinc_without_tpop", "capabilities", "share");

  /// CINC without urban population.
  public static final StateColumn CINC_WITHOUT_UPOP =
      of("cinc_without_upop", "capabilities", "share");

  /// Gross domestic product in current US dollars.
  public static final StateColumn GDP = of("gdp", "gdp", "current US dollars");

  /// Inhabitants.
  public static final StateColumn POPULATION = of("population", "population", "inhabitants");

  /// Electoral democracy (V-Dem polyarchy), 0 to 1.
  public static final StateColumn POLYARCHY = of("polyarchy", "regime", "index");

  /// Imports plus exports with all partners, in million current US dollars.
  public static final StateColumn TRADE = of("trade", "trade_totals", "million current US dollars");

  /// Position on the first dimension of votes in the General Assembly, from votes up to the year's
  /// end; the United States are on the positive side.
  public static final StateColumn IDEAL_POINT =
      of("ideal_point", "positions", "standard deviations of all positions");

  /// Posterior standard deviation of the position.
  public static final StateColumn IDEAL_POINT_SD =
      of("ideal_point_sd", "positions", "standard deviations of all positions");

  /// Latitude of the capital at the end of the year, degrees north.
  public static final StateColumn CAPITAL_LATITUDE =
      of("capital_latitude", "capitals", "degrees north");

  /// Longitude of the capital at the end of the year, degrees east.
  public static final StateColumn CAPITAL_LONGITUDE =
      of("capital_longitude", "capitals", "degrees east");

  private StateColumn(
      String name, String kind, String unit, int slot, @Nullable Derivation derivation) {
    super(name, kind, unit, slot, derivation);
  }

  /// The key of a name; made if there is none. A name that already stands for something else is
  /// refused with an [IllegalArgumentException].
  ///
  /// @param name lower-case words joined by `_`
  /// @param kind the kind of figures, which names the file
  /// @param unit what the numbers count or measure
  public static StateColumn of(String name, String kind, String unit) {
    StateColumn key = KEYS.intern(name, slot -> new StateColumn(name, kind, unit, slot, null));
    if (!key.kind().equals(kind)) {
      throw new IllegalArgumentException("column (" + name + ") is already another one");
    }
    return key;
  }

  /// The key with a name, if there is one.
  public static Optional<StateColumn> find(String name) {
    return KEYS.find(name);
  }

  /// All keys made so far, in the order in which they were made.
  public static List<StateColumn> list() {
    return KEYS.list();
  }

  static int count() {
    return KEYS.count();
  }

  /// The column of positions on an issue area, from votes up to the year's end, on a scale of its
  /// own.
  public static StateColumn positionOn(Issue issue) {
    return of("ideal_point_" + issue.code(), "positions", "standard deviations of all positions");
  }

  /// The column of the posterior standard deviations of positions on an issue area.
  public static StateColumn positionSdOn(Issue issue) {
    return of(
        "ideal_point_" + issue.code() + "_sd", "positions", "standard deviations of all positions");
  }

  static {
    for (Issue issue : Issue.values()) {
      positionOn(issue);
      positionSdOn(issue);
    }
  }
}
