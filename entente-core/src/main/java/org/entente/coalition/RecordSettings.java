package org.entente.coalition;

import org.entente.panel.YearSlice;

/// The settings of trust by record under which groups are compared: every half-life of a grid with
/// every amount of a grid of what the years beyond the data may have held.
///
///     h = 5, 5·2^(1/4), .. 20 years (9)     u = 0, 1/2, 1, 3/2, 2 times the expected (5)     45 settings
///     trust(i,j) = 1 / (1 + H_{h,u}(i,j))
///
/// H between the half-lives kept by the yearbook (5, 10, 20) is interpolated linearly in log h. All
/// groups and all dyads share a setting, where the figure's own interval lets each dyad take its worst.
final class RecordSettings {
  /// The settings in words.
  static final String WORDS =
      "half-lives of 5 to 20 years with none to twice the expected hostility after the data's end,"
          + " alike in weight";

  private static final int[] KEPT = {5, 10, 20};
  private static final int STEPS = 4;
  private static final int HALF_LIVES = 2 * STEPS + 1;
  private static final int AMOUNTS = 5;

  private RecordSettings() {}

  /// The hostility of a dyad under a half-life in years (5, 10 or 20) and `times` what is expected
  /// of the years beyond the data; NaN where there is no record.
  @FunctionalInterface
  interface Hostility {
    double of(YearSlice slice, int halfLife, int dyad, double times);
  }

  /// The group's mean trust under each setting, over the dyads with a record. Cost: 45 times the
  /// dyads of the group.
  static double[] values(Group group, Hostility hostility) {
    double[] sums = new double[HALF_LIVES * AMOUNTS];
    int known = 0;
    for (int d : group.dyadNumbers()) {
      if (!Double.isNaN(hostility.of(group.slice(), KEPT[1], d, 1))) {
        add(sums, group.slice(), d, hostility);
        known++;
      }
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= known;
    }
    return sums;
  }

  private static void add(double[] sums, YearSlice slice, int d, Hostility hostility) {
    for (int u = 0; u < AMOUNTS; u++) {
      double[] kept = new double[KEPT.length];
      for (int k = 0; k < kept.length; k++) {
        kept[k] = hostility.of(slice, KEPT[k], d, u / 2.0);
      }
      for (int h = 0; h < HALF_LIVES; h++) {
        int below = Math.min(h / STEPS, 1);
        double weight = (double) (h - below * STEPS) / STEPS;
        sums[h * AMOUNTS + u] += 1 / (1 + kept[below] * (1 - weight) + kept[below + 1] * weight);
      }
    }
  }
}
