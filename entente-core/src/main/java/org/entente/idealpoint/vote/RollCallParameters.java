package org.entente.idealpoint.vote;

/// The parameters of one roll call.
///
/// @param id the roll call
/// @param period its period
/// @param discrimination β of the first dimension: positive where high positions vote no
/// @param discriminationSd its standard deviation given the positions
/// @param lowerCut γ1, between yes and abstain, on the scale of βθ; -∞ where nobody voted yes
/// @param upperCut γ2, between abstain and no; +∞ where nobody voted no, equal to γ1 where nobody
///   abstained
public record RollCallParameters(
    String id,
    int period,
    double discrimination,
    double discriminationSd,
    double lowerCut,
    double upperCut) {

  /// The position at which yes and its nearest alternative are equally likely, γ1 / β; not finite
  /// where β is 0 or nobody voted yes. One dimension only.
  public double lowerCutPosition() {
    return lowerCut / discrimination;
  }

  /// The position at which no and its nearest alternative are equally likely, γ2 / β.
  public double upperCutPosition() {
    return upperCut / discrimination;
  }
}
