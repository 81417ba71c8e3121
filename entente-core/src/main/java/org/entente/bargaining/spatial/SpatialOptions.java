package org.entente.bargaining.spatial;

import org.entente.bargaining.Election;
import org.entente.bargaining.ElectionModel;
import org.entente.bargaining.VictoryModel;
import org.entente.bargaining.VoteRule;

/// The options of the spatial model; [#defaults] are those of KTAB.
///
/// @param votes how an actor divides its vote, in challenges and elections
/// @param victory how strength becomes the probability of victory in elections; in a challenge it
///   is always linear
/// @param election how victories become a choice
/// @param riskRange the range of the risk attitudes
/// @param riskView how an actor sees the risk attitude of another
/// @param thirdParties what third parties to a challenge commit themselves to
/// @param bargain how the two sides of a challenge settle
/// @param perspectives whose view of the challenge the bargain follows
/// @param transition how an actor picks from the bargains on its table
/// @param mostTurns the most turns, 1 or more; 100 by default
/// @param stillness the run stops after a turn, from the second on, in which all moves together are
///   less than this share of the first turn's; 0.02 by default
public record SpatialOptions(
    VoteRule votes,
    VictoryModel victory,
    ElectionModel election,
    RiskRange riskRange,
    RiskView riskView,
    ThirdParties thirdParties,
    BargainRule bargain,
    Perspectives perspectives,
    Transition transition,
    int mostTurns,
    double stillness) {

  /// The range of the risk attitude R, from the weakest position (most daring) to the strongest.
  public enum RiskRange {
    /// From 0 to 1.
    MIN,
    /// From -0.5 to 1.
    MID,
    /// From -1 to 1.
    MAX
  }

  /// How far an actor h sees the risk attitude of i as it is: (1 - a) R_h + a R_i.
  public enum RiskView {
    /// a = 0: everyone is taken to be like oneself.
    NONE(0),
    /// a = 1/3.
    ONE_THIRD(1.0 / 3),
    /// a = 1/2.
    HALF(0.5),
    /// a = 2/3.
    TWO_THIRDS(2.0 / 3),
    /// a = 1: as it is. KTAB names this option but always stops under it.
    FULL(1);

    private final double adjustment;

    RiskView(double adjustment) {
      this.adjustment = adjustment;
    }

    double seen(double own, double other) {
      return (1 - adjustment) * own + adjustment * other;
    }
  }

  /// What a third party to a challenge binds itself to.
  public enum ThirdParties {
    /// It shares in the loss of the side that it joins.
    SEMI,
    /// It may go with the winner afterwards. It then has no reason to join either side.
    NONE,
    /// It shares in victory and defeat in full. The two sides then weigh alike, too.
    FULL
  }

  /// How each dimension is settled between the two sides of a challenge.
  public enum BargainRule {
    /// Weights (salience × probability of victory)², rounded to 1/10,000 of the scale.
    S2P2,
    /// Weights salience × probability of victory, rounded likewise.
    S1P1,
    /// Only the likely loser moves, by the difference of the probabilities and salience squared.
    S2PMAX
  }

  /// Whose perception of the challenge the bargain follows.
  public enum Perspectives {
    /// The challenger's.
    INITIATOR,
    /// One bargain of each. KTAB feeds the challenged one's estimate of the challenger's expected
    /// gain where the probability of victory belongs; so does this.
    BOTH,
    /// A weighted mean of the two, capability times salience; KTAB takes the challenger's
    /// capability for both, and so does this.
    WEIGHTED
  }

  /// How an actor picks from the bargains on its table.
  public enum Transition {
    /// The most probable one; the first on a tie.
    DETERMINISTIC,
    /// Drawn by probability from the run's seed. KTAB's own draws differ from run to run.
    STOCHASTIC
  }

  /// Refuses fewer than one turn and a stillness outside 0 to 1 with an [IllegalArgumentException].
  public SpatialOptions {
    if (mostTurns < 1) {
      throw new IllegalArgumentException("turns (" + mostTurns + ") must be 1 or more");
    }
    if (!(stillness >= 0 && stillness < 1)) {
      throw new IllegalArgumentException("stillness (" + stillness + ") must be in [0, 1)");
    }
  }

  /// The defaults of KTAB.
  public static SpatialOptions defaults() {
    return new SpatialOptions(
        VoteRule.PROPORTIONAL,
        VictoryModel.LINEAR,
        ElectionModel.CONDITIONAL,
        RiskRange.MID,
        RiskView.ONE_THIRD,
        ThirdParties.SEMI,
        BargainRule.S2P2,
        Perspectives.INITIATOR,
        Transition.DETERMINISTIC,
        100,
        0.02);
  }

  Election elections() {
    return new Election(votes, victory, election);
  }
}
