package org.entente.shock;

import org.entente.evidence.Range;

/// The elasticities of the linear shock, each with the range in which it plausibly lies. All are
/// assumptions that a user may change; none is estimated here.
///
/// @param remittancesToIncome per cent of remittances for a per cent of the sender's income; 1 to 2
/// @param remittancesToCurrency per cent of remittances in dollars for a per cent of the sender's
///   currency; 0.6 to 1: the falls of transfers from Russia in 2015 imply 0.6 to 0.9
/// @param incomeFromRemittances income of the receiver lost for each unit of remittances lost; 0.3
///   to 0.8
/// @param exportShare the part of the trade with a partner that is sold to it; 0.4 to 0.6, as the
///   record holds both directions together
/// @param tradeToIncome per cent of exports for a per cent of the buyer's income; 1 to 2
/// @param tradeToCurrency per cent of exports in dollars for a per cent of the buyer's currency;
///   0.2 to 0.8
/// @param incomeFromTrade income of the seller lost for each unit of exports lost; 0.3 to 0.7, the
///   value added at home in what is sold
public record Elasticities(
    Range remittancesToIncome,
    Range remittancesToCurrency,
    Range incomeFromRemittances,
    Range exportShare,
    Range tradeToIncome,
    Range tradeToCurrency,
    Range incomeFromTrade) {

  /// Refuses a part of the trade outside 0 to 1 with an [IllegalArgumentException].
  public Elasticities {
    if (exportShare.low() < 0 || exportShare.high() > 1) {
      throw new IllegalArgumentException("export share (" + exportShare + ") must be in 0 to 1");
    }
  }

  /// The defaults.
  public static Elasticities defaults() {
    return new Elasticities(
        new Range(1, 1.5, 2),
        new Range(0.6, 0.8, 1),
        new Range(0.3, 0.55, 0.8),
        new Range(0.4, 0.5, 0.6),
        new Range(1, 1.5, 2),
        new Range(0.2, 0.5, 0.8),
        new Range(0.3, 0.5, 0.7));
  }
}
