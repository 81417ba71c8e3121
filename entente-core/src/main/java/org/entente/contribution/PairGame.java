package org.entente.contribution;

import java.util.function.IntToDoubleFunction;

/// The game of a sum over pairs that is divided according to the number of players:
///
///     v(S) = w(|S|) · sum over pairs {i,j} in S of a(i,j),      v(S) = 0 for fewer than two players
///
/// With w(s) = 2 / (s (s - 1)) it is the mean over pairs, with w(s) = 1 / s the mean over players of
/// their sums. A player meets p others with chance 1/n for each p, so with
///
///     own   = 1/n · sum_{p=1}^{n-1} p/(n-1) · w(p+1)
///     other = 1/n · sum_{p=2}^{n-1} p(p-1)/((n-1)(n-2)) · (w(p+1) - w(p))
///
/// the Shapley value is phi_i = own · (sum of pairs with i) + other · (sum of pairs without i). For the
/// mean over pairs own = 2 (H_n - 1) / (n (n-1)) and other = -4 (H_n - 3/2) / (n (n-1) (n-2)), with H_n
/// the n-th harmonic number. Cost: n for the two weights, n² for all values. This derivation is in
/// `docs/methods/contributions.md`; the value is that of [Shapley1953].
///
/// @param players the number of players n, 2 or more
/// @param own the weight of the pairs that a player belongs to
/// @param other the weight of the pairs that it does not belong to
/// @param weightOfAll w(n)
record PairGame(int players, double own, double other, double weightOfAll) {

  /// The weights for `n` players under a size weight.
  static PairGame of(int n, IntToDoubleFunction weightOfSize) {
    double own = 0;
    double other = 0;
    for (int p = 1; p < n; p++) {
      own += (double) p / (n - 1) * weightOfSize.applyAsDouble(p + 1);
      if (p > 1) {
        other +=
            (double) p
                * (p - 1)
                / ((double) (n - 1) * (n - 2))
                * (weightOfSize.applyAsDouble(p + 1) - weightOfSize.applyAsDouble(p));
      }
    }
    return new PairGame(n, own / n, other / n, weightOfSize.applyAsDouble(n));
  }

  /// The weights of the mean over pairs.
  static PairGame meanOverPairs(int n) {
    return of(n, s -> 2.0 / ((double) s * (s - 1)));
  }

  /// The weights of the mean over players of their sums over pairs.
  static PairGame meanOverPlayers(int n) {
    return of(n, s -> 1.0 / s);
  }

  /// The Shapley value of a player from the value of all players and of all but that one, with
  /// `weightOfRest` = w(n - 1): the two values fix the sums of pairs with and without it.
  double shapley(double all, double withoutIt, double weightOfRest) {
    double without = players == 2 ? 0 : withoutIt / weightOfRest;
    return own * (all / weightOfAll - without) + other * without;
  }
}
