package org.entente.bargaining;

import java.util.Arrays;

/// The probabilistic Condorcet election: every pair of options is put to a weighted vote, the
/// strengths of the two sides give the probability of each victory, and these the probability that
/// an option is what is chosen in the end.
///
///     C_ab = 1e-8 + sum of votes for a against b
///     P_ab = C_ab^e / (C_ab^e + C_ba^e)
///     conditional        p_a ∝ prod_b P_ab
///     Markov, uniform    q_a = (1/m) sum_b P_ab (p_a + p_b) ; p <- (p + q)/2
///     Markov, incentive  challenges ∝ C_ab P_ab
///
/// Cost: actors × options² for the votes, options² for each iteration of the Markov models.
///
/// Reference: [WiseEtAl2015].
///
/// @param votes how an actor divides its vote
/// @param victory how strength becomes the probability of victory
/// @param model how victories become a choice
public record Election(VoteRule votes, VictoryModel victory, ElectionModel model) {
  private static final double LEAST_STRENGTH = 1e-8;
  private static final double LEAST_INCENTIVE = 1e-10;
  private static final int MOST_ITERATIONS = 1_000_000;
  private static final double UNIFORM_ACCURACY = 1e-6;
  private static final double INCENTIVE_ACCURACY = 1e-8;

  /// The probabilities that each option is chosen; sum 1.
  ///
  /// @param utility utility by actor and option
  /// @param weights the actors' weights, 0 or more
  public double[] probabilities(double[][] utility, double[] weights) {
    int options = utility[0].length;
    double[][] strength = strengths(utility, weights);
    double[][] victories = new double[options][options];
    for (int a = 0; a < options; a++) {
      victories[a][a] = 0.5;
      for (int b = 0; b < a; b++) {
        victories[a][b] = victory.probability(strength[a][b], strength[b][a]);
        victories[b][a] = victory.probability(strength[b][a], strength[a][b]);
      }
    }
    return switch (model) {
      case CONDITIONAL -> conditional(victories);
      case MARKOV_UNIFORM -> uniform(victories);
      case MARKOV_INCENTIVE -> incentive(victories, strength);
    };
  }

  private double[][] strengths(double[][] utility, double[] weights) {
    int options = utility[0].length;
    double[][] strength = new double[options][options];
    for (int a = 0; a < options; a++) {
      strength[a][a] = LEAST_STRENGTH;
      for (int b = 0; b < a; b++) {
        double forFirst = 0;
        double forSecond = 0;
        for (int k = 0; k < weights.length; k++) {
          double vote = votes.vote(weights[k], utility[k][a] - utility[k][b]);
          forFirst += Math.max(vote, 0);
          forSecond -= Math.min(vote, 0);
        }
        strength[a][b] = LEAST_STRENGTH + forFirst;
        strength[b][a] = LEAST_STRENGTH + forSecond;
      }
    }
    return strength;
  }

  /// Products, and by logarithms where they fall below what a double can hold.
  private static double[] conditional(double[][] victories) {
    int m = victories.length;
    double[] p = new double[m];
    for (int a = 0; a < m; a++) {
      p[a] = 1;
      for (double wins : victories[a]) {
        p[a] *= wins;
      }
    }
    double sum = Arrays.stream(p).sum();
    if (sum < Double.MIN_NORMAL * 1e20) {
      for (int a = 0; a < m; a++) {
        p[a] = Arrays.stream(victories[a]).map(Math::log).sum();
      }
      double most = Arrays.stream(p).max().orElseThrow();
      p = Arrays.stream(p).map(log -> Math.exp(log - most)).toArray();
      sum = Arrays.stream(p).sum();
    }
    double all = sum;
    return Arrays.stream(p).map(v -> v / all).toArray();
  }

  private static double[] uniform(double[][] victories) {
    int m = victories.length;
    double[] p = new double[m];
    Arrays.fill(p, 1.0 / m);
    double change = 1;
    for (int step = 0; change > UNIFORM_ACCURACY; step++) {
      requireSettling(step);
      double[] q = new double[m];
      for (int a = 0; a < m; a++) {
        for (int b = 0; b < m; b++) {
          q[a] += victories[a][b] * (p[a] + p[b]) / m;
        }
      }
      change = halfWay(p, q);
    }
    return p;
  }

  private static double[] incentive(double[][] victories, double[][] strength) {
    int m = victories.length;
    double[][] share = incentives(victories, strength);
    double[] p = new double[m];
    Arrays.fill(p, 1.0 / m);
    double change = 1;
    for (int step = 0; change > INCENTIVE_ACCURACY; step++) {
      requireSettling(step);
      double[] q = new double[m];
      for (int a = 0; a < m; a++) {
        for (int b = 0; b < m; b++) {
          q[a] += victories[a][b] * (p[a] * share[b][a] + p[b] * share[a][b]);
        }
      }
      change = halfWay(p, q);
    }
    return p;
  }

  /// The share of each challenger (row) among those who challenge an option (column).
  private static double[][] incentives(double[][] victories, double[][] strength) {
    int m = victories.length;
    double[][] share = new double[m][m];
    for (int b = 0; b < m; b++) {
      double sum = 0;
      for (int a = 0; a < m; a++) {
        share[a][b] = strength[a][b] * victories[a][b] + (a == b ? LEAST_INCENTIVE : 0);
        sum += share[a][b];
      }
      for (int a = 0; a < m; a++) {
        share[a][b] /= sum;
      }
    }
    return share;
  }

  /// Moves p half way to q; the greatest change between them.
  private static double halfWay(double[] p, double[] q) {
    double change = 0;
    for (int a = 0; a < p.length; a++) {
      change = Math.max(change, Math.abs(q[a] - p[a]));
      p[a] = (p[a] + q[a]) / 2;
    }
    return change;
  }

  private static void requireSettling(int step) {
    if (step > MOST_ITERATIONS) {
      throw new IllegalStateException("the Markov election did not settle in " + step + " steps");
    }
  }
}
