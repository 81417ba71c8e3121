package org.entente.coalition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.entente.part.Part;

/// The weights of the five parts in a total.
///
/// @param byPart each part's weight, finite and not negative, not all zero
public record Weights(Map<Part, Double> byPart) {
  /// The largest weight; only their ratios count.
  public static final double MAX = 1e6;

  /// Copies the map; refuses weights outside 0 to [#MAX] and a zero sum with an
  /// [IllegalArgumentException].
  public Weights {
    Map<Part, Double> copy = new EnumMap<>(Part.class);
    copy.putAll(byPart);
    byPart = Collections.unmodifiableMap(copy);
    if (byPart.values().stream().anyMatch(w -> !(w >= 0 && w <= MAX))) {
      throw new IllegalArgumentException("weights must be numbers from 0 to 1,000,000");
    }
    if (byPart.values().stream().mapToDouble(w -> w).sum() <= 0) {
      throw new IllegalArgumentException("at least one weight must be above zero");
    }
  }

  /// The weight of a part, 0 if it is not named.
  public double of(Part part) {
    return byPart.getOrDefault(part, 0.0);
  }
}
