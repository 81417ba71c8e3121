package org.entente.distrust;

import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;

/* The record of disputes and rivalries of a year's dyads as it stood when its data end: the years
after are unknown, and nothing decays in them. */
final class Past {
  private final YearSlice slice;
  private final int disputesEnd;
  private final int rivalriesEnd;

  Past(YearSlice slice) {
    this.slice = slice;
    this.disputesEnd = Math.min(slice.year(), slice.lastYear(DyadColumn.LAST_DISPUTE));
    this.rivalriesEnd = Math.min(slice.year(), slice.lastYear(DyadColumn.LAST_RIVALRY));
  }

  int disputesEnd() {
    return disputesEnd;
  }

  boolean isKnown(int d) {
    return !Float.isNaN(slice.at(DyadColumn.HOSTILITY_20, d));
  }

  /* 2^(-g/h), 0 without a dispute. */
  double sinceDispute(int d, double halfLife) {
    float last = slice.at(DyadColumn.LAST_DISPUTE, d);
    return Float.isNaN(last) ? 0 : Math.pow(2, -(disputesEnd - last) / halfLife);
  }

  boolean isRivalry(int d) {
    return slice.at(DyadColumn.LAST_RIVALRY, d) == rivalriesEnd;
  }

  /* The hostility with the decay of the years without data taken back. */
  double hostility(int d, DyadColumn column, double halfLife) {
    double all = slice.at(column, d);
    if (!(all > 0)) {
      return 0;
    }
    float last = slice.at(DyadColumn.LAST_RIVALRY, d);
    double rivalry = Float.isNaN(last) ? 0 : Math.pow(2, -(slice.year() - last) / halfLife);
    double disputes = Math.max(0, all - rivalry);
    return disputes * Math.pow(2, (slice.year() - disputesEnd) / halfLife)
        + rivalry * Math.pow(2, (slice.year() - rivalriesEnd) / halfLife);
  }
}
