package org.entente.part.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;

/// The record of disputes and rivalries of one dyad in a year's slice, and the trust that it
/// leaves: the formulas of [TrustByRecord].
final class DisputeRecord {
  private static final double DISPLAY_OF_FORCE = 3.0 / 5.0;
  private static final int WINDOW_YEARS = 50;
  private static final int[] HALF_LIVES = {5, 10, 20};

  private DisputeRecord() {}

  /// The record in words.
  static String why(YearSlice slice, int d) {
    List<String> words = new ArrayList<>();
    int disputes = (int) slice.at(DyadColumn.DISPUTES, d);
    if (disputes > 0) {
      words.add(
          String.format(
              Locale.ROOT,
              disputes == 1 ? "a dispute in %2$d" : "disputes in %d of 50 years, last in %d",
              disputes,
              (int) slice.at(DyadColumn.LAST_DISPUTE, d)));
    }
    float rivalry = slice.at(DyadColumn.LAST_RIVALRY, d);
    if (isRivalryOpen(slice, d)) {
      words.add(
          slice.at(DyadColumn.RIVALRY, d) == 1
              ? "rivals"
              : "rivals when the data end in " + (int) rivalry);
    } else if (rivalry > slice.year() - WINDOW_YEARS) {
      words.add("rivals until " + (int) rivalry);
    }
    return words.isEmpty()
        ? "no dispute or rivalry in the last 50 years"
        : String.join("; ", words);
  }

  /// The lowest trust under all half-lives with up to twice what is expected of the unknown years.
  static double lowest(YearSlice slice, int halfLife, int d) {
    double low = trust(slice, halfLife, d, 1);
    for (int h : HALF_LIVES) {
      low = Math.min(low, trust(slice, h, d, 2));
    }
    return low;
  }

  /// The highest trust under all half-lives with quiet unknown years.
  static double highest(YearSlice slice, int halfLife, int d) {
    double high = trust(slice, halfLife, d, 1);
    for (int h : HALF_LIVES) {
      high = Math.max(high, 1 / (1 + slice.at(hostilityColumn(h), d)));
    }
    return high;
  }

  /// Trust with what is recorded and `times` what is expected of the years after the data end, with
  /// a half-life of `h` years; NaN where there is no record.
  static double trust(YearSlice slice, int h, int d, int times) {
    return 1
        / (1
            + slice.at(hostilityColumn(h), d)
            + times * expectedDisputes(slice, h, d)
            + lastingRivalry(slice, h, d));
  }

  /// The hostility recorded and `times` what is expected of the years after the data end, a rivalry
  /// then in force lasting for as long as anything is expected.
  static double hostility(YearSlice slice, int h, int d, double times) {
    return slice.at(hostilityColumn(h), d)
        + times * expectedDisputes(slice, h, d)
        + Math.min(times, 1) * lastingRivalry(slice, h, d);
  }

  private static double expectedDisputes(YearSlice slice, int h, int d) {
    int end = slice.lastYear(DyadColumn.DISPUTES);
    int unknown = Math.max(0, slice.year() - end);
    float disputes = slice.at(DyadColumn.DISPUTES, d);
    if (unknown == 0 || unknown >= WINDOW_YEARS || !(disputes > 0)) {
      return 0;
    }
    double sum = 0;
    for (int ago = 0; ago < unknown; ago++) {
      sum += Math.pow(2, -(double) ago / h);
    }
    return disputes / (WINDOW_YEARS - unknown) * DISPLAY_OF_FORCE * sum;
  }

  /* What the record has let decay of a rivalry that was in force when the rivalry data end. */
  private static double lastingRivalry(YearSlice slice, int h, int d) {
    int unknown = slice.year() - slice.lastYear(DyadColumn.RIVALRY);
    return unknown > 0 && isRivalryOpen(slice, d) ? 1 - Math.pow(2, -(double) unknown / h) : 0;
  }

  private static boolean isRivalryOpen(YearSlice slice, int d) {
    return slice.at(DyadColumn.LAST_RIVALRY, d) == slice.lastYear(DyadColumn.RIVALRY);
  }

  /// The column of hostility with a half-life of 5, 10 or 20 years; others are refused with an
  /// [IllegalArgumentException].
  static DyadColumn hostilityColumn(int halfLife) {
    return switch (halfLife) {
      case 5 -> DyadColumn.HOSTILITY_5;
      case 10 -> DyadColumn.HOSTILITY_10;
      case 20 -> DyadColumn.HOSTILITY_20;
      default ->
          throw new IllegalArgumentException("half-life (" + halfLife + ") must be 5, 10 or 20");
    };
  }
}
