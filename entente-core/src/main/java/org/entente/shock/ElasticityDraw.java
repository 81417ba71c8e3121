package org.entente.shock;

import java.util.function.ToDoubleFunction;
import org.entente.evidence.Range;

/// One value for each of the [Elasticities].
record ElasticityDraw(
    double remittancesToIncome,
    double remittancesToCurrency,
    double incomeFromRemittances,
    double tradeToIncome,
    double tradeToCurrency,
    double incomeFromTrade) {

  /// The values that `pick` takes from the ranges, in their order.
  static ElasticityDraw of(Elasticities ranges, ToDoubleFunction<Range> pick) {
    double remittancesToIncome = pick.applyAsDouble(ranges.remittancesToIncome());
    double remittancesToCurrency = pick.applyAsDouble(ranges.remittancesToCurrency());
    double incomeFromRemittances = pick.applyAsDouble(ranges.incomeFromRemittances());
    double exportShare = pick.applyAsDouble(ranges.exportShare());
    double tradeToIncome = pick.applyAsDouble(ranges.tradeToIncome());
    double tradeToCurrency = pick.applyAsDouble(ranges.tradeToCurrency());
    double incomeFromTrade = pick.applyAsDouble(ranges.incomeFromTrade());
    return new ElasticityDraw(
        remittancesToIncome,
        remittancesToCurrency,
        incomeFromRemittances,
        tradeToIncome,
        tradeToCurrency,
        exportShare * incomeFromTrade);
  }

  /// The relative change of a flow from a partner whose income and currency change; an end at most.
  double flow(Channel channel, double income, double currency) {
    double change =
        switch (channel) {
          case REMITTANCES -> remittancesToIncome * income + remittancesToCurrency * currency;
          case TRADE -> tradeToIncome * income + tradeToCurrency * currency;
        };
    return Math.max(-1, change);
  }

  /// Income lost for each unit of the flow lost.
  double multiplier(Channel channel) {
    return channel == Channel.REMITTANCES ? incomeFromRemittances : incomeFromTrade;
  }
}
