package org.entente.part;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The year that a figure of a group is of, where its dyads or members have years of their own.
public final class OwnYear {
  private OwnYear() {}

  /// The year such that at least half of the years are that or earlier: a mean is no younger than
  /// half of what it is a mean of. Without any, `latest`.
  public static int ofMost(int latest, IntStream years) {
    int[] sorted = years.toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? latest : sorted[(sorted.length - 1) / 2];
  }
}
