package org.entente.text.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the page, of those seen before, that a page nearly repeats. Cost: the pages that share a
/// band with it.
final class Duplicates {
  private static final double ALIKE = .8;

  private final Map<Long, List<Seen>> byBand = new HashMap<>();

  /* A page that was seen. */
  private record Seen(String id, Hashes hashes) {}

  /// The hashes of a page, see [Shingles].
  static final class Hashes {
    final int[] values;

    Hashes(int[] values) {
      this.values = values;
    }
  }

  /// The first page seen that is at least four fifths alike, empty if none is; the page is then
  /// among those seen, unless it repeats one.
  String firstLike(String id, int[] hashes) {
    long[] bands = Shingles.bands(hashes);
    Set<Seen> near = new LinkedHashSet<>();
    for (long band : bands) {
      near.addAll(byBand.getOrDefault(band, List.of()));
    }
    for (Seen seen : near) {
      if (Shingles.likeness(seen.hashes().values, hashes) >= ALIKE) {
        return seen.id();
      }
    }
    Seen own = new Seen(id, new Hashes(hashes));
    for (long band : bands) {
      byBand.computeIfAbsent(band, _ -> new ArrayList<>()).add(own);
    }
    return "";
  }
}
