package org.entente.power;

import org.entente.run.Run;

/// The members' decisiveness under a rule, from whichever method counts it.
///
/// With share(i, s) the number of swing sets of size s of member i over C(n-1, s), the sets of that
/// size among the others, phi_i is the mean of share(i, s) over s = 0 .. n-1, and beta_i its mean
/// under the binomial weights C(n-1, s) / 2^(n-1).
final class Swings {
  /* From this many steps of dynamic programming on, meeting in the middle is the faster. */
  private static final double SMALL = 1e7;

  private final double[] shapley;
  private final double[] banzhaf;
  private final double powerToAct;

  Swings(double[] shapley, double[] banzhaf, double powerToAct) {
    this.shapley = shapley;
    this.banzhaf = banzhaf;
    this.powerToAct = powerToAct;
  }

  static Swings of(DecisionRule rule, Run run) {
    RuleTable table = RuleTable.of(rule);
    double n = table.members();
    boolean fits = table.cells() <= SubsetCounts.MOST_CELLS;
    if (fits && n * n * table.cells() <= SMALL) {
      return SubsetCounts.swings(table);
    }
    SizeThresholds single = SizeThresholds.find(table).orElse(null);
    if (single != null && MeetInTheMiddle.takes(single)) {
      return MeetInTheMiddle.swings(single);
    }
    if (single != null && PivotIntegral.takes(single)) {
      return PivotIntegral.swings(single, run);
    }
    if (fits) {
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
    double all = Math.pow(2, n - 1);
    double[] shapley = new double[n];
    double[] banzhaf = new double[n];
    for (int i = 0; i < n; i++) {
      for (int s = 0; s < n; s++) {
        double share = swingSets[i][s] / sets[s];
        shapley[i] += share;
        banzhaf[i] += share * (sets[s] / all);
      }
      shapley[i] /= n;
    }
    return new Swings(shapley, banzhaf, winningSets / Math.pow(2, n));
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
    return shapley[i];
  }

  double banzhaf(int i) {
    return banzhaf[i];
  }

  double powerToAct() {
    return powerToAct;
  }
}
