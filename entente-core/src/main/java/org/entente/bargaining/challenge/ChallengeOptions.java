package org.entente.bargaining.challenge;

/// The options of the challenge model.
///
/// @param statusQuo the probability Q that things stay as they are if i does not challenge, from 0
///   to 1; 1 by default, as in the replication
/// @param mostRounds the most rounds, 1 or more; 8 by default, as many as the replication prints
/// @param stillness the run stops after a round in which no actor moves by more than this share of
///   the scale; 0.001 by default
public record ChallengeOptions(double statusQuo, int mostRounds, double stillness) {

  /// Refuses values outside their ranges with an [IllegalArgumentException].
  public ChallengeOptions {
    if (!(statusQuo >= 0 && statusQuo <= 1)) {
      throw new IllegalArgumentException("status quo (" + statusQuo + ") must be in 0 to 1");
    }
    if (mostRounds < 1) {
      throw new IllegalArgumentException("rounds (" + mostRounds + ") must be 1 or more");
    }
    if (!(stillness >= 0 && stillness < 1)) {
      throw new IllegalArgumentException("stillness (" + stillness + ") must be in [0, 1)");
    }
  }

  /// The options of the replication.
  public static ChallengeOptions defaults() {
    return new ChallengeOptions(1, 8, 1e-3);
  }
}
