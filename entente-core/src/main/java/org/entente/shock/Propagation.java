package org.entente.shock;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/// The rounds of a shock under one draw of the elasticities.
///
///     first round   d_i = sum_j m · share_ij · change of the flow from j
///     next rounds   d_i = sum_j (m_r rem_ij η_y + m_x trade_ij ε_y) d_j
///
/// What several shocks take from one flow adds up, to its end at most. States whose economy is
/// shocked from outside keep that change and take part in the first round only.
final class Propagation {
  private final Links links;
  private final ElasticityDraw draw;
  /* the first round by channel and state; the flow itself, before the multiplier */
  private final Map<Channel, double[]> flows = new EnumMap<>(Channel.class);
  /* income by round and state */
  final double[][] rounds;
  private final boolean[] given;

  Propagation(Links links, List<EconomicShock> shocks, ElasticityDraw draw, int rounds) {
    this.links = links;
    this.draw = draw;
    int n = links.states().size();
    this.rounds = new double[rounds][n];
    this.given = new boolean[n];
    for (Channel channel : Channel.values()) {
      flows.put(channel, new double[n]);
    }
    Map<Channel, NavigableMap<Integer, double[]>> changes = new EnumMap<>(Channel.class);
    shocks.forEach(shock -> strike(shock, changes));
    changes.forEach(this::takeIn);
    for (Channel channel : Channel.values()) {
      for (int i = 0; i < n; i++) {
        this.rounds[0][i] += given[i] ? 0 : draw.multiplier(channel) * flow(channel, i);
      }
    }
    for (int round = 1; round < rounds; round++) {
      passOn(this.rounds[round - 1], this.rounds[round]);
    }
  }

  private void strike(EconomicShock shock, Map<Channel, NavigableMap<Integer, double[]>> changes) {
    switch (shock) {
      case EconomicShock.Economy(int state, double income, double currency) -> {
        int from = links.placeOf(state);
        given[from] = true;
        for (Channel channel : Channel.values()) {
          double[] ofReceivers = ofPartner(changes, channel, from);
          double change = draw.flow(channel, income, currency);
          for (int i = 0; i < given.length; i++) {
            ofReceivers[i] += change;
          }
        }
      }
      case EconomicShock.Flow(Channel channel, int receiver, int partner, double change) -> {
        double[] ofReceivers = ofPartner(changes, channel, links.placeOf(partner));
        ofReceivers[links.placeOf(receiver)] += change;
      }
    }
  }

  /* The changes of what each receiver gets from a partner. */
  private double[] ofPartner(
      Map<Channel, NavigableMap<Integer, double[]>> changes, Channel channel, int partner) {
    return changes
        .computeIfAbsent(channel, _ -> new TreeMap<>())
        .computeIfAbsent(partner, _ -> new double[given.length]);
  }

  private void takeIn(Channel channel, NavigableMap<Integer, double[]> byPartner) {
    double[] flow = ofChannel(channel);
    byPartner.forEach((partner, changes) -> {
      for (int i = 0; i < flow.length; i++) {
        double share = i == partner ? Double.NaN : links.share(channel, i, partner);
        if (!Double.isNaN(share)) {
          flow[i] += share * Math.max(-1, changes[i]);
        }
      }
    });
  }

  private void passOn(double[] before, double[] after) {
    double remittances = draw.incomeFromRemittances() * draw.remittancesToIncome();
    double trade = draw.incomeFromTrade() * draw.tradeToIncome();
    for (int i = 0; i < after.length; i++) {
      after[i] = given[i] ? 0 : links.passed(remittances, trade, i, before);
    }
  }

  /// What the shocks take from a state's flow, before the multiplier.
  double flow(Channel channel, int state) {
    return ofChannel(channel)[state];
  }

  private double[] ofChannel(Channel channel) {
    return Objects.requireNonNull(flows.get(channel));
  }

  double income(int state) {
    double sum = 0;
    for (double[] round : rounds) {
      sum += round[state];
    }
    return sum;
  }

  double byChannel(Channel channel, int state) {
    return given[state] ? 0 : draw.multiplier(channel) * flow(channel, state);
  }
}
