package org.entente.bargaining;

/// One question of an issue, as a scale on which positions are marked.
///
/// @param name what is asked, not blank
/// @param low the position at one end
/// @param high the position at the other end, above `low`
public record Dimension(String name, double low, double high) {

  /// Refuses a blank name and ends that are not finite or not in order with an
  /// [IllegalArgumentException].
  public Dimension {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a dimension needs a name");
    }
    if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "scale (" + low + " to " + high + ") of " + name + " must be finite and ascending");
    }
  }

  /// A scale from 0 to 100, the custom of the field.
  public static Dimension percent(String name) {
    return new Dimension(name, 0, 100);
  }

  /// The length of the scale.
  public double length() {
    return high - low;
  }
}
