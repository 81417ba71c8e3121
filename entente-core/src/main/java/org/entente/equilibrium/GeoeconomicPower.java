package org.entente.equilibrium;

/// What an economy that supplies part of another's inputs can take from it: the loss it can inflict
/// by withholding them, which grows without bound as its share nears the whole, so that the last
/// tenth of a supply counts most.
///
///     power = -ln(1 - ω) / (σ - 1)
///
/// Reference: [ClaytonEtAl2024].
public final class GeoeconomicPower {
  /// The elasticity of substitution that is commonly taken.
  public static final double ELASTICITY = 5;

  private GeoeconomicPower() {}

  /// The logarithmic loss of one who would be cut off from a supplier.
  ///
  /// @param share the supplier's share ω of the inputs, from 0 to below 1
  /// @param elasticity the elasticity of substitution σ between suppliers, above 1
  public static double of(double share, double elasticity) {
    if (!(share >= 0 && share < 1)) {
      throw new IllegalArgumentException("share (" + share + ") must be in [0, 1)");
    }
    if (!(elasticity > 1 && elasticity < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("elasticity (" + elasticity + ") must be above 1");
    }
    return -Math.log1p(-share) / (elasticity - 1);
  }
}
