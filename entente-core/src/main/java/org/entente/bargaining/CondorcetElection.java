package org.entente.bargaining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The probabilistic Condorcet election over the positions taken on a dimension: how likely each is
/// to be what is agreed in the end.
///
/// Utility falls linearly with distance, an actor weighs capability times salience. The expected
/// position forecasts nearly as well as the weighted mean; the probabilities say who can block.
///
/// @param options the positions taken, ascending
/// @param expected their mean under the probabilities
public record CondorcetElection(List<Option> options, double expected) {
  /// The election of the second view: proportional votes, strength squared, uniform challenges.
  public static final Election DEFAULT =
      new Election(VoteRule.PROPORTIONAL, VictoryModel.SQUARE, ElectionModel.MARKOV_UNIFORM);

  /// A position and its chance.
  ///
  /// @param position the position on the dimension's scale
  /// @param holders the names of the actors that hold it, in their order
  /// @param probability the probability that it is chosen, in [0, 1]
  public record Option(double position, List<String> holders, double probability) {
    /// Copies the list.
    public Option {
      holders = List.copyOf(holders);
    }
  }

  /// Copies the list.
  public CondorcetElection {
    options = List.copyOf(options);
  }

  /// The election on one dimension; O(n³).
  public static CondorcetElection of(Issue issue, int dimension, Election election) {
    issue.requireDimension(dimension);
    double[] taken = issue.positions(dimension);
    double[] distinct = Arrays.stream(taken).distinct().sorted().toArray();
    double length = issue.dimensions().get(dimension).length();
    double[][] utility = new double[taken.length][distinct.length];
    for (int i = 0; i < taken.length; i++) {
      for (int a = 0; a < distinct.length; a++) {
        utility[i][a] = 1 - Math.abs(taken[i] - distinct[a]) / length;
      }
    }
    double[] p = election.probabilities(utility, issue.weights(dimension));
    List<Option> options = new ArrayList<>();
    double expected = 0;
    for (int a = 0; a < distinct.length; a++) {
      double position = distinct[a];
      expected += p[a] * position;
      List<String> holders =
          issue.actors().stream()
              .filter(x -> x.positions().get(dimension).value() == position)
              .map(Actor::name)
              .toList();
      options.add(new Option(position, holders, p[a]));
    }
    return new CondorcetElection(options, expected);
  }
}
