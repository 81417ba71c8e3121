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
  /// Position on the votes on the Middle East alone, from votes up to the year's end, on a scale of
  /// its own.
  IDEAL_POINT_ME,
  /// Its posterior standard deviation.
  IDEAL_POINT_ME_SD,
  /// Position on the votes on nuclear weapons alone, from votes up to the year's end, on a scale of
  /// its own.
  IDEAL_POINT_NU,
  /// Its posterior standard deviation.
  IDEAL_POINT_NU_SD,
  /// Position on the votes on arms control and disarmament alone, from votes up to the year's end,
  /// on a scale of its own.
  IDEAL_POINT_DI,
  /// Its posterior standard deviation.
  IDEAL_POINT_DI_SD,
  /// Position on the votes on human rights alone, from votes up to the year's end, on a scale of
  /// its own.
  IDEAL_POINT_HR,
  /// Its posterior standard deviation.
  IDEAL_POINT_HR_SD,
  /// Position on the votes on colonialism alone, from votes up to the year's end, on a scale of its
  /// own.
  IDEAL_POINT_CO,
  /// Its posterior standard deviation.
  IDEAL_POINT_CO_SD,
  /// Position on the votes on economic development alone, from votes up to the year's end, on a
  /// scale of its own.
  IDEAL_POINT_EC,
  /// Its posterior standard deviation.
  IDEAL_POINT_EC_SD,
  /// Latitude of the capital at the end of the year, degrees north.
  CAPITAL_LATITUDE,
  /// Longitude of the capital at the end of the year, degrees east.
  CAPITAL_LONGITUDE;

  /// The column of positions on an issue area.
  public static StateColumn positionOn(Issue issue) {
    return values()[IDEAL_POINT_ME.ordinal() + 2 * issue.ordinal()];
  }

  /// The column of the standard deviations of positions on an issue area.
  public static StateColumn positionSdOn(Issue issue) {
    return values()[IDEAL_POINT_ME_SD.ordinal() + 2 * issue.ordinal()];
  }

  /// The column's name in the yearbook's files.
  public String column() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
