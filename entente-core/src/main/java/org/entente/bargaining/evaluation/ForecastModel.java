package org.entente.bargaining.evaluation;

import java.util.OptionalDouble;
import org.entente.bargaining.Actor;
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
  WEIGHTED_MEAN("weighted mean") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      return OptionalDouble.of(WeightedMean.of(issue, 0).position());
    }
  },
  /// The mean of all positions, each counting one.
  PLAIN_MEAN("plain mean") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      return issue.actors().stream().mapToDouble(a -> a.positions().getFirst().value()).average();
    }
  },
  /// The expectation of the probabilistic Condorcet election with uniform challenges.
  ELECTION_UNIFORM("Condorcet election, uniform Markov, square") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      return OptionalDouble.of(
          CondorcetElection.of(issue, 0, CondorcetElection.DEFAULT).expected());
    }
  },
  /// The same with strength as it is.
  ELECTION_UNIFORM_LINEAR("Condorcet election, uniform Markov, linear") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      Election election =
          new Election(VoteRule.PROPORTIONAL, VictoryModel.LINEAR, ElectionModel.MARKOV_UNIFORM);
      return OptionalDouble.of(CondorcetElection.of(issue, 0, election).expected());
    }
  },
  /// The expectation of the conditional election.
  ELECTION_CONDITIONAL("Condorcet election, conditional, linear") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      Election election =
          new Election(VoteRule.PROPORTIONAL, VictoryModel.LINEAR, ElectionModel.CONDITIONAL);
      return OptionalDouble.of(CondorcetElection.of(issue, 0, election).expected());
    }
  },
  /// The spatial model with KTAB's defaults; none where fewer than two actors have a stake.
  SPATIAL("spatial model (KTAB), expectation") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      Issue stakes =
          new Issue(
              issue.name(),
              issue.dimensions(),
              issue.actors().stream().filter(a -> a.weight(0) > 0).toList());
      return OptionalDouble.of(
          SpatialModel.run(stakes, SpatialOptions.defaults(), Run.quiet()).expected(0));
    }
  },
  /// The challenge model, any actor able to hold the status quo (Q = 1).
  CHALLENGE("challenge model, Q = 1") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      return OptionalDouble.of(
          ChallengeModel.run(issue, 0, ChallengeOptions.defaults()).forecast());
    }
  },
  /// The challenge model with an even chance that things change by themselves.
  CHALLENGE_HALF("challenge model, Q = 1/2") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      ChallengeOptions half = new ChallengeOptions(0.5, 8, 1e-3);
      return OptionalDouble.of(ChallengeModel.run(issue, 0, half).forecast());
    }
  },
  /// The middle of the scale.
  MIDDLE("middle of the scale") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      Dimension scale = issue.dimensions().getFirst();
      return OptionalDouble.of(scale.low() + scale.length() / 2);
    }
  },
  /// The median of all positions, each counting one.
  PLAIN_MEDIAN("median") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      double[] positions =
          issue.actors().stream().mapToDouble(a -> a.positions().getFirst().value()).toArray();
      double[] one = new double[positions.length];
      java.util.Arrays.fill(one, 1);
      return OptionalDouble.of(MedianVoter.median(positions, one));
    }
  },
  /// The median weighted by capability times salience.
  WEIGHTED_MEDIAN("weighted median") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      return OptionalDouble.of(MedianVoter.of(issue, 0).position());
    }
  },
  /// The position of the actor whose proposal it is: `COM`, the European Commission.
  PROPOSER("the Commission's position") {
    @Override
    public OptionalDouble forecast(Issue issue) {
      return issue.actors().stream()
          .filter(a -> a.name().equals(COMMISSION))
          .map(Actor::positions)
          .mapToDouble(p -> p.getFirst().value())
          .findFirst();
    }
  };

  private static final String COMMISSION = "COM";

  private final String title;

  ForecastModel(String title) {
    this.title = title;
  }

  /// The name for tables.
  public String title() {
    return title;
  }

  /// The forecast on the issue's scale; empty where the model has none.
  public abstract OptionalDouble forecast(Issue issue);
}
