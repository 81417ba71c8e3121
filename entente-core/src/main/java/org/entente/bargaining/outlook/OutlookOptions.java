package org.entente.bargaining.outlook;

import org.entente.bargaining.challenge.ChallengeOptions;
import org.entente.bargaining.spatial.SpatialOptions;

/// How an issue is looked at.
///
/// @param challenge the options of the challenge model
/// @param spatial the options of the spatial model
/// @param border the place between two outcomes, as a share of the scale from its lower end
/// @param draws draws of inputs that are ranges, 1 or more
public record OutlookOptions(
    ChallengeOptions challenge, SpatialOptions spatial, double border, int draws) {
  /// The draws by default.
  public static final int DRAWS = 200;

  /// Refuses a border outside 0 to 1 and fewer than one draw with an [IllegalArgumentException].
  public OutlookOptions {
    if (!(border >= 0 && border <= 1)) {
      throw new IllegalArgumentException("border (" + border + ") must be in 0 to 1");
    }
    if (draws < 1) {
      throw new IllegalArgumentException("draws (" + draws + ") must be 1 or more");
    }
  }

  /// The defaults of both models, the middle of the scale as border.
  public static OutlookOptions defaults() {
    return new OutlookOptions(ChallengeOptions.defaults(), SpatialOptions.defaults(), 0.5, DRAWS);
  }
}
