package org.entente.bargaining.evaluation;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.entente.bargaining.CondorcetElection;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Election;
import org.entente.bargaining.ElectionModel;
import org.entente.bargaining.Issue;
import org.entente.bargaining.MedianVoter;
import org.entente.bargaining.VictoryModel;
import org.entente.bargaining.VoteRule;
import org.entente.bargaining.WeightedMean;
import org.entente.bargaining.challenge.ChallengeModel;
import org.entente.bargaining.challenge.ChallengeOptions;
import org.entente.bargaining.spatial.SpatialModel;
import org.entente.bargaining.spatial.SpatialOptions;
import org.entente.run.Run;

/// A model as a forecaster of the outcome of an issue of one dimension.
public enum ForecastModel {
  /// The mean weighted by capability times salience.
  WEIGHTED_MEAN("weighted mean", always(issue -> WeightedMean.of(issue, 0).position())),
  /// The mean of all positions, each counting one.
  PLAIN_MEAN("plain mean", issue -> positions(issue).average()),
  /// The expectation of the probabilistic Condorcet election with uniform challenges.
  ELECTION_UNIFORM(
      "Condorcet election, uniform Markov, square", elected(CondorcetElection.DEFAULT)),
  /// The same with strength as it is.
  ELECTION_UNIFORM_LINEAR(
      "Condorcet election, uniform Markov, linear", elected(linear(ElectionModel.MARKOV_UNIFORM))),
  /// The expectation of the conditional election.
  ELECTION_CONDITIONAL(
      "Condorcet election, conditional, linear", elected(linear(ElectionModel.CONDITIONAL))),
  /// The spatial model with KTAB's defaults; none where fewer than two actors have a stake.
  SPATIAL("spatial model (KTAB), expectation", always(ForecastModel::spatial)),
  /// The challenge model, any actor able to hold the status quo (Q = 1).
  CHALLENGE("challenge model, Q = 1", challenged(ChallengeOptions.defaults())),
  /// The challenge model with an even chance that things change by themselves.
  CHALLENGE_HALF("challenge model, Q = 1/2", challenged(new ChallengeOptions(0.5, 8, 1e-3))),
  /// The middle of the scale.
  MIDDLE("middle of the scale", always(ForecastModel::middle)),
  /// The median of all positions, each counting one.
  PLAIN_MEDIAN("median", always(ForecastModel::median)),
  /// The median weighted by capability times salience.
  WEIGHTED_MEDIAN("weighted median", always(issue -> MedianVoter.of(issue, 0).position())),
  /// The position of the actor whose proposal it is: `COM`, the European Commission.
  PROPOSER("the Commission's position", ForecastModel::ofCommission);

  private static final String COMMISSION = "COM";

  private final String title;
  private final Function<Issue, OptionalDouble> model;

  ForecastModel(String title, Function<Issue, OptionalDouble> model) {
    this.title = title;
    this.model = model;
  }

  /// The name for tables.
  public String title() {
    return title;
  }

  /// The forecast on the issue's scale; empty where the model has none.
  public OptionalDouble forecast(Issue issue) {
    return model.apply(issue);
  }

  private static Function<Issue, OptionalDouble> always(ToDoubleFunction<Issue> model) {
    return issue -> OptionalDouble.of(model.applyAsDouble(issue));
  }

  private static Election linear(ElectionModel model) {
    return new Election(VoteRule.PROPORTIONAL, VictoryModel.LINEAR, model);
  }

  private static Function<Issue, OptionalDouble> elected(Election election) {
    return always(issue -> CondorcetElection.of(issue, 0, election).expected());
  }

  private static Function<Issue, OptionalDouble> challenged(ChallengeOptions options) {
    return always(issue -> ChallengeModel.run(issue, 0, options).forecast());
  }

  private static double spatial(Issue issue) {
    Issue stakes =
        new Issue(
            issue.name(),
            issue.dimensions(),
            issue.actors().stream().filter(a -> a.weight(0) > 0).toList());
    return SpatialModel.run(stakes, SpatialOptions.defaults(), Run.quiet()).expected(0);
  }

  private static double middle(Issue issue) {
    Dimension scale = issue.dimensions().getFirst();
    return scale.low() + scale.length() / 2;
  }

  private static DoubleStream positions(Issue issue) {
    return issue.actors().stream().mapToDouble(a -> a.positions().getFirst().value());
  }

  private static double median(Issue issue) {
    double[] positions = positions(issue).toArray();
    double[] one = new double[positions.length];
    Arrays.fill(one, 1);
    return MedianVoter.median(positions, one);
  }

  private static OptionalDouble ofCommission(Issue issue) {
    return issue.actors().stream()
        .filter(a -> a.name().equals(COMMISSION))
        .mapToDouble(a -> a.positions().getFirst().value())
        .findFirst();
  }
}
