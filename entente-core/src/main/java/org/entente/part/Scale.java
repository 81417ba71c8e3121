package org.entente.part;

import java.util.OptionalDouble;

/// What the values of a definition are measured in.
///
/// @param unit the unit in words
/// @param least the least value that is possible
/// @param greatest the greatest value that is possible
/// @param share whether values are shares, which are shown in percent
/// @param border the value from which a coalition is called strong in the part; NaN where none has
///   been set
/// @param quarrel when two states quarrel by it
public record Scale(
    String unit, double least, double greatest, boolean share, double border, Quarrel quarrel) {

  /// A scale shown as numbers, without border.
  public static Scale of(String unit, double least, double greatest) {
    return new Scale(unit, least, greatest, false, Double.NaN, Quarrel.NONE);
  }

  /// A share in [0, 1] of something, shown in percent, without border.
  public static Scale shareOf(String what) {
    return new Scale("share of " + what, 0, 1, true, Double.NaN, Quarrel.NONE);
  }

  /// The same scale with a border.
  public Scale withBorder(double strongFrom) {
    return new Scale(unit, least, greatest, share, strongFrom, quarrel);
  }

  /// The same scale of trust, by which two states with less than this quarrel.
  public Scale withQuarrelBelow(double trust) {
    return new Scale(unit, least, greatest, share, border, new Quarrel(trust));
  }

  /// The border, empty where none has been set.
  public OptionalDouble findBorder() {
    return Double.isNaN(border) ? OptionalDouble.empty() : OptionalDouble.of(border);
  }
}
