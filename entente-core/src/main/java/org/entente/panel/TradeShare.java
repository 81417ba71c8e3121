package org.entente.panel;

/// A dyad's trade as a share of what one of its states has: its GDP, or its trade with all. A term
/// that is not recorded, or a whole of zero, leaves the share missing.
final class TradeShare {
  private static final double MILLION = 1e6;

  private TradeShare() {}

  /// Trade over the GDP of the first state of each dyad, or of the second.
  static float[] ofGdp(YearSlice slice, boolean ofFirst) {
    return of(slice, StateColumn.GDP, MILLION, ofFirst);
  }

  /// Trade over the whole trade of the first state of each dyad, or of the second.
  static float[] ofTrade(YearSlice slice, boolean ofFirst) {
    return of(slice, StateColumn.TRADE, 1, ofFirst);
  }

  private static float[] of(YearSlice slice, StateColumn whole, double unit, boolean ofFirst) {
    Dyads dyads = slice.dyads();
    float[] shares = new float[dyads.count()];
    float[] wholes = new float[dyads.states()];
    for (int i = 0; i < wholes.length; i++) {
      wholes[i] = slice.at(whole, i);
    }
    int d = 0;
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++, d++) {
        float all = wholes[ofFirst ? i : j];
        shares[d] = all > 0 ? (float) (slice.at(DyadColumn.TRADE, d) * unit / all) : Float.NaN;
      }
    }
    return shares;
  }
}
