package org.entente.panel;

/// The figures of a yearbook that belong to one state in one year; NaN marks a missing value.
public enum StateColumn {
  /// Share of world capabilities (CINC), mean of the six component shares.
  CINC,
  /// CINC without military expenditure; the mean of the other five component shares.
  CINC_WITHOUT_MILEX,
  /// CINC without military personnel.
  CINC_WITHOUT_MILPER,
  /// CINC without iron and steel production.
  CINC_WITHOUT_IRST,
  /// CINC without energy consumption.
  CINC_WITHOUT_PEC,
  /// CINC without total population.
  CINC_WITHOUT_TPOP,
  /// CINC without urban population.
  CINC_WITHOUT_UPOP,
  /// Gross domestic product in current US dollars.
  GDP,
  /// Imports plus exports with all partners, in million current US dollars.
  TRADE,
  /// Position on the first dimension of votes in the General Assembly, from votes up to the year's
  /// end; the United States are on the positive side.
  IDEAL_POINT,
  /// Posterior standard deviation of the position.
  IDEAL_POINT_SD,
  /// Latitude of the capital at the end of the year, degrees north.
  CAPITAL_LATITUDE,
  /// Longitude of the capital at the end of the year, degrees east.
  CAPITAL_LONGITUDE;

  /// The column's name in the yearbook's files.
  public String column() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
