package org.entente.power;

/// The swings of each member by the size of the set that it joins, as shares.
///
/// share(i, s) is the number of swing sets of size s of member i over C(n-1, s), the sets of that
/// size among the others. Then phi_i is the mean of share(i, s) over s = 0 .. n-1, and beta_i its
/// mean under the binomial weights C(n-1, s) / 2^(n-1).
final class Swings {
  private final double[][] share;
  private final double powerToAct;

  private Swings(double[][] share, double powerToAct) {
    this.share = share;
    this.powerToAct = powerToAct;
  }

  static Swings of(DecisionRule rule) {
    RuleTable table = RuleTable.of(rule);
    if (table.cells() <= SubsetCounts.MOST_CELLS) {
      return SubsetCounts.swings(table);
    }
    if (table.members() <= Enumeration.MOST_MEMBERS) {
      return Enumeration.swings(table);
    }
    throw new VotingPower.TooLarge(table.members());
  }

  /// The swings from counts of swing sets by member and size, and of winning sets.
  static Swings ofCounts(double[][] swingSets, double winningSets) {
    int n = swingSets.length;
    double[] sets = binomials(n - 1);
    double[][] share = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int s = 0; s < n; s++) {
        share[i][s] = swingSets[i][s] / sets[s];
      }
    }
    return new Swings(share, winningSets / Math.pow(2, n));
  }

  /// C(n, 0) to C(n, n).
  private static double[] binomials(int n) {
    double[] row = new double[n + 1];
    row[0] = 1;
    for (int k = 1; k <= n; k++) {
      for (int s = k; s > 0; s--) {
        row[s] += row[s - 1];
      }
    }
    return row;
  }

  double shapleyShubik(int i) {
    double sum = 0;
    for (double s : share[i]) {
      sum += s;
    }
    return sum / share.length;
  }

  double banzhaf(int i) {
    int n = share.length;
    double[] sets = binomials(n - 1);
    double all = Math.pow(2, n - 1);
    double sum = 0;
    for (int s = 0; s < n; s++) {
      sum += share[i][s] * (sets[s] / all);
    }
    return sum;
  }

  double powerToAct() {
    return powerToAct;
  }
}
