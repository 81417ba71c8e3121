package org.entente.text.archive;

import java.util.Arrays;
import java.util.Locale;

/// A text as the least hashes of its runs of four words [Broder1997]: the share of places in which
/// two texts agree estimates the share of runs that they have in common.
final class Shingles {
  /// Hashes kept of a text.
  static final int HASHES = 64;

  private static final int ROWS = 4;
  private static final int RUN = 4;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /// The least value of each hash over the runs of a text; one shorter than a run is one run.
  static int[] of(String text) {
    String[] words =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "")
            .split("[^\\p{L}\\p{N}]+", -1);
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i == 0 || i + RUN <= words.length; i++) {
      long run = 1;
      for (int k = i; k < Math.min(words.length, i + RUN); k++) {
        run = mixed(run * 31 + words[k].hashCode());
      }
      for (int h = 0; h < HASHES; h++) {
        least[h] = Math.min(least[h], (int) mixed(run + h * SEED));
      }
    }
    return least;
  }

  /* The finaliser of SplitMix64 [SteeleLeaFlood2014]. */
  private static long mixed(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  /// The share of places in which two texts agree.
  static double likeness(int[] one, int[] other) {
    int same = 0;
    for (int h = 0; h < HASHES; h++) {
      same += one[h] == other[h] ? 1 : 0;
    }
    return (double) same / HASHES;
  }

  /// The bands of a text, four hashes each: two texts of which four fifths are common share one of
  /// the sixteen but for one time in five thousand.
  static long[] bands(int[] hashes) {
    long[] bands = new long[HASHES / ROWS];
    for (int b = 0; b < bands.length; b++) {
      long band = b;
      for (int r = 0; r < ROWS; r++) {
        band = mixed(band * SEED + hashes[b * ROWS + r]);
      }
      bands[b] = band;
    }
    return bands;
  }
}
