package org.entente.landscape;

/// How a landscape is surveyed.
///
/// @param sides two sides, or two and neutral
/// @param restarts random alignments to descend from where enumeration is out of reach; 1 or more,
///   by default 10,000, so that a basin of a thousandth is missed once in 20,000 searches
/// @param mostMinima the number of local minima beyond which a landscape is given up as flat; 1 or
///   more, by default 100,000
public record LandscapeOptions(Sides sides, int restarts, int mostMinima) {
  /// The default number of restarts.
  public static final int DEFAULT_RESTARTS = 10_000;

  /// The default limit of local minima.
  public static final int DEFAULT_MOST_MINIMA = 100_000;

  /// Refuses numbers below 1 with an [IllegalArgumentException].
  public LandscapeOptions {
    if (restarts < 1 || mostMinima < 1) {
      throw new IllegalArgumentException(
          "restarts (" + restarts + ") and most minima (" + mostMinima + ") must be 1 or more");
    }
  }

  /// Two sides and the default limits.
  public static LandscapeOptions standard() {
    return new LandscapeOptions(Sides.TWO, DEFAULT_RESTARTS, DEFAULT_MOST_MINIMA);
  }

  /// The same with other sides.
  public LandscapeOptions with(Sides other) {
    return new LandscapeOptions(other, restarts, mostMinima);
  }
}
