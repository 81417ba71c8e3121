package org.entente.bargaining.spatial;

import org.entente.bargaining.VoteRule;

/// All challenges as one actor sees them: the probability that i defeats j, and what k gains by it.
///
///     principals   votes S c (u_i - u_j) of the two sides
///     third party  joins i or j by what victory and defeat at their side is worth to it
///     victory      phi = strength of i / (strength of i + strength of j)
///     gain         (1 - S_j) v + S_j (phi v + (1 - phi) l) - (u_ki + u_kj), v = 2 u_ki, l = 2 u_kj
final class Confrontation {
  private static final double LEAST_STRENGTH = 1e-10;

  private final Stand stand;
  private final SpatialOptions options;
  /* utility of each actor (row) for each position (column), as the viewer sees them */
  private final double[][] utility;

  Confrontation(Stand stand, SpatialOptions options, double[][] utility) {
    this.stand = stand;
    this.options = options;
    this.utility = utility;
  }

  /// The probability that i defeats j; O(actors).
  double victory(int i, int j) {
    VoteRule votes = options.votes();
    double mine = votes.vote(weight(i), utility[i][i] - utility[i][j]);
    double theirs = votes.vote(weight(j), utility[j][i] - utility[j][j]);
    double forI = LEAST_STRENGTH + Math.max(mine, 0) + Math.max(theirs, 0);
    double forJ = LEAST_STRENGTH + Math.max(-mine, 0) + Math.max(-theirs, 0);
    if (options.thirdParties() != SpatialOptions.ThirdParties.SEMI) {
      return forI / (forI + forJ);
    }
    double strengthI = forI;
    double strengthJ = forJ;
    for (int n = 0; n < stand.actors; n++) {
      if (n != i && n != j) {
        double vote = thirdParty(n, i, j, forI, forJ);
        strengthI += Math.max(vote, 0);
        strengthJ += Math.max(-vote, 0);
      }
    }
    return strengthI / (strengthI + strengthJ);
  }

  private double thirdParty(int n, int i, int j, double forI, double forJ) {
    VoteRule votes = options.votes();
    double ui = utility[n][i];
    double uj = utility[n][j];
    double un = utility[n][n];
    double direct = votes.vote(weight(n), ui - uj);
    double withI = forI + Math.max(direct, 0);
    double withJ = forJ + Math.max(-direct, 0);
    double wins = withI / (withI + withJ);
    double loses = 1 - wins;
    double joinI = wins * (2 * ui + un) + loses * (3 * uj);
    double joinJ = wins * (3 * ui) + loses * (2 * uj + un);
    return votes.vote(weight(n), joinI - joinJ);
  }

  /// What actor k expects to gain if i challenges j and wins with probability `victory`.
  double gain(int k, int i, int j, double victory) {
    double won = 2 * utility[k][i];
    double lost = 2 * utility[k][j];
    double resists = stand.totalSalience[j];
    double expected = (1 - resists) * won + resists * (victory * won + (1 - victory) * lost);
    return expected - (utility[k][i] + utility[k][j]);
  }

  private double weight(int actor) {
    return stand.totalSalience[actor] * stand.capability[actor];
  }
}
