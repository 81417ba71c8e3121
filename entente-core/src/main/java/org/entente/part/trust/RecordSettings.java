package org.entente.part.trust;

import java.util.Arrays;
import org.entente.panel.YearSlice;
import org.entente.part.Dyadic;
import org.entente.part.Group;

/// The settings of trust by record under which groups are compared: every half-life of a grid.
///
///     h = 5, 5·2^(1/4), .. 20 years (9 settings)
///     trust(i,j) = 1 / (1 + H_h(i,j))
///
/// H between the half-lives kept by the yearbook (5, 10, 20) is interpolated linearly in log h. All
/// groups and all dyads share a setting, where the figure's own interval lets each dyad take its worst.
final class RecordSettings {
  /// The settings in words.
  static final String WORDS = "half-lives of 5 to 20 years, alike in weight";

  private static final int[] KEPT = {5, 10, 20};
  private static final int STEPS = 4;
  private static final int HALF_LIVES = 2 * STEPS + 1;

  private RecordSettings() {}

  /// The hostility of a dyad under a half-life in years (5, 10 or 20); NaN where there is no
  /// record.
  @FunctionalInterface
  interface Hostility {
    double of(YearSlice slice, int halfLife, int dyad);
  }

  /// The group's trust under each setting: the mean over its dyads with a record, or the mean over
  /// members of the trust in their least trusted partner. Cost: 9 times the dyads of the group.
  static double[] values(Group group, Hostility hostility, boolean meanOverDyads) {
    return meanOverDyads ? means(group, hostility) : meansOfLowest(group, hostility);
  }

  /// The trust of a dyad under each setting, NaN where there is no record.
  static double[] ofDyad(YearSlice slice, int d, Hostility hostility) {
    double[] trust = new double[HALF_LIVES];
    add(trust, slice, d, hostility);
    return trust;
  }

  private static double[] means(Group group, Hostility hostility) {
    double[] sums = new double[HALF_LIVES];
    int known = 0;
    for (int d : group.dyadNumbers()) {
      if (isKnown(group, d, hostility)) {
        add(sums, group.slice(), d, hostility);
        known++;
      }
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= known;
    }
    return sums;
  }

  private static double[] meansOfLowest(Group group, Hostility hostility) {
    double[][] lowest = new double[group.size()][HALF_LIVES];
    for (double[] row : lowest) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    Dyadic.forEach(
        group,
        (a, b, d) -> {
          if (isKnown(group, d, hostility)) {
            double[] trust = ofDyad(group.slice(), d, hostility);
            for (int k = 0; k < trust.length; k++) {
              lowest[a][k] = Math.min(lowest[a][k], trust[k]);
              lowest[b][k] = Math.min(lowest[b][k], trust[k]);
            }
          }
        });
    double[] means = new double[HALF_LIVES];
    for (int k = 0; k < means.length; k++) {
      int setting = k;
      means[k] =
          Arrays.stream(lowest)
              .mapToDouble(row -> row[setting])
              .filter(Double::isFinite)
              .average()
              .orElse(Double.NaN);
    }
    return means;
  }

  private static boolean isKnown(Group group, int d, Hostility hostility) {
    return !Double.isNaN(hostility.of(group.slice(), KEPT[1], d));
  }

  private static void add(double[] sums, YearSlice slice, int d, Hostility hostility) {
    double[] kept = new double[KEPT.length];
    for (int k = 0; k < kept.length; k++) {
      kept[k] = hostility.of(slice, KEPT[k], d);
    }
    for (int h = 0; h < HALF_LIVES; h++) {
      int below = Math.min(h / STEPS, 1);
      double weight = (double) (h - below * STEPS) / STEPS;
      sums[h] += 1 / (1 + kept[below] * (1 - weight) + kept[below + 1] * weight);
    }
  }
}
