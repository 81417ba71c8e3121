package org.entente.panel;

import java.util.List;
import java.util.Locale;

/// The figures of a yearbook that belong to one dyad in one year; NaN marks a missing value.
///
/// In a dyad the *first* state has the lower COW code. `FORWARD` means the dependence of the first
/// on the second, `BACK` that of the second on the first. Joint votes are counted by (first's vote,
/// second's vote) with Y yes, A abstain, N no.
public enum DyadColumn {
  /// Roll calls on which both voted yes.
  YY,
  /// First yes, second abstain.
  YA,
  /// First yes, second no.
  YN,
  /// First abstain, second yes.
  AY,
  /// Both abstain.
  AA,
  /// First abstain, second no.
  AN,
  /// First no, second yes.
  NY,
  /// First no, second abstain.
  NA,
  /// Both no.
  NN,
  /// Roll calls about the Middle East: both yes.
  ME_YY,
  /// Roll calls about the Middle East: one yes, one abstain.
  ME_YA,
  /// Roll calls about the Middle East: one yes, one no.
  ME_YN,
  /// Roll calls about the Middle East: both abstain.
  ME_AA,
  /// Roll calls about the Middle East: one abstain, one no.
  ME_AN,
  /// Roll calls about the Middle East: both no.
  ME_NN,
  /// Roll calls about nuclear weapons: both yes.
  NU_YY,
  /// Roll calls about nuclear weapons: one yes, one abstain.
  NU_YA,
  /// Roll calls about nuclear weapons: one yes, one no.
  NU_YN,
  /// Roll calls about nuclear weapons: both abstain.
  NU_AA,
  /// Roll calls about nuclear weapons: one abstain, one no.
  NU_AN,
  /// Roll calls about nuclear weapons: both no.
  NU_NN,
  /// Roll calls about arms control and disarmament: both yes.
  DI_YY,
  /// Roll calls about arms control and disarmament: one yes, one abstain.
  DI_YA,
  /// Roll calls about arms control and disarmament: one yes, one no.
  DI_YN,
  /// Roll calls about arms control and disarmament: both abstain.
  DI_AA,
  /// Roll calls about arms control and disarmament: one abstain, one no.
  DI_AN,
  /// Roll calls about arms control and disarmament: both no.
  DI_NN,
  /// Roll calls about human rights: both yes.
  HR_YY,
  /// Roll calls about human rights: one yes, one abstain.
  HR_YA,
  /// Roll calls about human rights: one yes, one no.
  HR_YN,
  /// Roll calls about human rights: both abstain.
  HR_AA,
  /// Roll calls about human rights: one abstain, one no.
  HR_AN,
  /// Roll calls about human rights: both no.
  HR_NN,
  /// Roll calls about colonialism: both yes.
  CO_YY,
  /// Roll calls about colonialism: one yes, one abstain.
  CO_YA,
  /// Roll calls about colonialism: one yes, one no.
  CO_YN,
  /// Roll calls about colonialism: both abstain.
  CO_AA,
  /// Roll calls about colonialism: one abstain, one no.
  CO_AN,
  /// Roll calls about colonialism: both no.
  CO_NN,
  /// Roll calls about economic development: both yes.
  EC_YY,
  /// Roll calls about economic development: one yes, one abstain.
  EC_YA,
  /// Roll calls about economic development: one yes, one no.
  EC_YN,
  /// Roll calls about economic development: both abstain.
  EC_AA,
  /// Roll calls about economic development: one abstain, one no.
  EC_AN,
  /// Roll calls about economic development: both no.
  EC_NN,
  /// 1 if the dyad has a defence or offence obligation in force (ATOP), else 0.
  ALLIED,
  /// Scott's π of the two binary alliance portfolios (defence or offence ties to all states).
  ALLIANCE_PI,
  /// Hostility of the dispute record with a half-life of 5 years.
  HOSTILITY_5,
  /// Hostility of the dispute record with a half-life of 10 years.
  HOSTILITY_10,
  /// Hostility of the dispute record with a half-life of 20 years.
  HOSTILITY_20,
  /// Dispute-years of the dyad in the last 50 years.
  DISPUTES,
  /// The last year with a dispute; missing if there was none since 1816.
  LAST_DISPUTE,
  /// 1 if the dyad is a strategic rivalry in the year, 0 if it is none, missing beyond the data's
  /// end.
  RIVALRY,
  /// The last year of strategic rivalry; missing if there was none since 1816.
  LAST_RIVALRY,
  /// Imports and exports of the two together, in million current US dollars.
  TRADE,
  /// Trade with the other as a share of own GDP.
  TRADE_GDP_FORWARD,
  /// Trade with the other as a share of own GDP.
  TRADE_GDP_BACK,
  /// Trade with the other as a share of own trade.
  TRADE_SHARE_FORWARD,
  /// Trade with the other as a share of own trade.
  TRADE_SHARE_BACK,
  /// Remittances received from the other as a share of own GDP.
  REMITTANCE_GDP_FORWARD,
  /// Remittances received from the other as a share of own GDP.
  REMITTANCE_GDP_BACK,
  /// Share of own arms imports of the last five years that came from the other.
  ARMS_SHARE_FORWARD,
  /// Share of own arms imports of the last five years that came from the other.
  ARMS_SHARE_BACK,
  /// Shared full memberships in intergovernmental organisations.
  JOINT_IGOS,
  /// Direct contiguity at the end of the year: 1 land or river border; 2, 3, 4, 5 across at most
  /// 12, 24, 150, 400 miles of water; 0 none of these.
  CONTIGUITY,
  /// Great-circle distance between the capitals in km.
  CAPITAL_DISTANCE;

  /// All columns in order; unlike `values()` it is not copied at each call, of which there is one
  /// for every cell of every dyad's table.
  public static final List<DyadColumn> ALL = List.of(values());

  /// The column's name in the yearbook's files.
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The first of the six columns of an issue's joint counts, in the order YY, YA, YN, AA, AN, NN
  /// without regard to who cast which vote.
  public static DyadColumn firstOf(Issue issue) {
    return ALL.get(ME_YY.ordinal() + 6 * issue.ordinal());
  }
}
