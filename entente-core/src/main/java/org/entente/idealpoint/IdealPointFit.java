package org.entente.idealpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.evidence.Interval;
import org.entente.idealpoint.step.JointPosterior;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.RollCallParameters;
import org.entente.idealpoint.vote.VoteModel;

/// A fitted ideal-point model: positions with standard deviations, roll-call parameters, distances
/// and fit statistics.
public final class IdealPointFit {
  private final Design design;
  private final Parameters parameters;
  private final double evolution;
  private final List<JointPosterior> posteriors;

  /// A distance between two actors in a period.
  ///
  /// @param value the difference of the positions, first less second
  /// @param sd its standard deviation
  public record Difference(double value, double sd) {
    /// How far a position is above another whose error is independent of its own.
    public static Difference of(Position first, Position second) {
      return new Difference(first.mean() - second.mean(), Math.hypot(first.sd(), second.sd()));
    }

    /// The 90% interval of the difference.
    public Interval interval() {
      return Position.interval(value, sd);
    }
  }

  /// A roll call and how far it separates two actors.
  ///
  /// @param rollCall the roll call
  /// @param separation total variation distance of the two vote distributions, in [0, 1]
  public record Separation(RollCallParameters rollCall, double separation) {}

  /// Without joint posteriors the variances are those of the paths given the roll calls.
  IdealPointFit(
      Design design, Parameters parameters, double evolution, List<JointPosterior> posteriors) {
    this.design = design;
    this.parameters = parameters;
    this.evolution = evolution;
    this.posteriors = posteriors;
  }

  /// The number of dimensions.
  public int dimensions() {
    return parameters.dimensions();
  }

  /// The variance of a step over one period, estimated where the options ask for it.
  public double evolution() {
    return evolution;
  }

  /// The periods with votes that the fit used, ascending.
  public List<Integer> periods() {
    return Arrays.stream(design.periods).boxed().toList();
  }

  /// All positions on the first dimension, by actor in the order of the record, then period.
  public List<Position> positions() {
    return positions(1);
  }

  /// All positions on a dimension, the first being 1, by actor in the order of the record, then
  /// period. Throws [IndexOutOfBoundsException] where there is no such dimension.
  public List<Position> positions(int dimension) {
    List<Position> all = new ArrayList<>(design.places());
    for (int p = 0; p < design.places(); p++) {
      all.add(position(p, dimension - 1));
    }
    return all;
  }

  /// The positions of one period on the first dimension, by actor in the order of the record. Those
  /// of the last period cost least, earlier ones the variances of all periods after them.
  public List<Position> positionsIn(int period) {
    List<Position> all = new ArrayList<>();
    for (int p = 0; p < design.places(); p++) {
      if (design.periods[design.placePeriod[p]] == period) {
        all.add(position(p, 0));
      }
    }
    return all;
  }

  private Position position(int place, int d) {
    return new Position(
        design.record.actors().get(design.placeActor[place]),
        design.periods[design.placePeriod[place]],
        design.placeStart[place + 1] - design.placeStart[place],
        parameters.position[d][place],
        Math.sqrt(variance(place, d)));
  }

  private double variance(int place, int d) {
    return posteriors.isEmpty() ? parameters.variance[d][place] : posteriors.get(d).variance(place);
  }

  /// The position of an actor in a period on the first dimension, empty where it cast no vote that
  /// counts.
  public Optional<Position> position(String actor, int period) {
    int place = place(actor, period);
    return place < 0 ? Optional.empty() : Optional.of(position(place, 0));
  }

  private int place(String actor, int period) {
    return design.place(design.record.actors().indexOf(actor), period);
  }

  /// The signed distance between two actors in a period on the first dimension, empty where one of
  /// them is absent.
  ///
  /// What is uncertain for both, such as a roll call's parameters, is counted once.
  public Optional<Difference> distance(String first, String second, int period) {
    int a = place(first, period);
    int b = place(second, period);
    if (a < 0 || b < 0) {
      return Optional.empty();
    }
    double[] position = parameters.position[0];
    double variance =
        a == b
            ? 0
            : posteriors.isEmpty()
                ? variance(a, 0) + variance(b, 0)
                : posteriors.getFirst().varianceOfDifference(a, b);
    return Optional.of(new Difference(position[a] - position[b], Math.sqrt(variance)));
  }

  /// The parameters of every roll call that the fit used, in the order of the record.
  public List<RollCallParameters> rollCalls() {
    List<RollCallParameters> all = new ArrayList<>();
    for (int p = 0; p < design.itemOfProposal.length; p++) {
      if (design.itemOfProposal[p] >= 0) {
        all.add(rollCall(p));
      }
    }
    return all;
  }

  private RollCallParameters rollCall(int proposal) {
    int i = design.itemOfProposal[proposal];
    return new RollCallParameters(
        design.record.proposals().get(proposal).id(),
        design.record.proposals().get(proposal).period(),
        parameters.loading[0][i],
        Math.sqrt(parameters.loadingVariance[0][i]),
        (design.itemSeen[i] & 1) == 0 ? Double.NEGATIVE_INFINITY : parameters.lower[i],
        (design.itemSeen[i] & 4) == 0 ? Double.POSITIVE_INFINITY : parameters.upper[i]);
  }

  /// The roll calls of a period that separate two actors most, most first; empty where one of the
  /// actors is absent.
  public List<Separation> separating(String first, String second, int period) {
    int a = place(first, period);
    int b = place(second, period);
    VoteModel model = new VoteModel(design, parameters);
    List<Separation> all = new ArrayList<>();
    for (int p = 0; p < design.itemOfProposal.length && a >= 0 && b >= 0; p++) {
      int i = design.itemOfProposal[p];
      if (i >= 0 && design.record.proposals().get(p).period() == period) {
        all.add(new Separation(rollCall(p), model.separation(i, a, b)));
      }
    }
    all.sort(Comparator.comparingDouble(Separation::separation).reversed());
    return all;
  }

  /// How well the model tells the votes it was fitted to.
  public FitStatistics statistics() {
    return FitStatistics.of(design, new VoteModel(design, parameters));
  }

  /// The probabilities that the fit gives to votes.
  public VotePredictor predictor() {
    return new VotePredictor(design, parameters);
  }

  /// Writes the parameters into the state of a fit of more votes: an actor's new period starts
  /// where the actor stood last, a new roll call without loading.
  void start(Design next, Parameters state) {
    Map<String, Integer> itemOf = new HashMap<>();
    for (int p = 0; p < design.itemOfProposal.length; p++) {
      itemOf.put(design.record.proposals().get(p).id(), design.itemOfProposal[p]);
    }
    for (int p = 0; p < next.itemOfProposal.length; p++) {
      int from = itemOf.getOrDefault(next.record.proposals().get(p).id(), -1);
      if (from >= 0 && next.itemOfProposal[p] >= 0) {
        copyItem(from, next.itemOfProposal[p], state);
      }
    }
    Map<String, Integer> actorOf = new HashMap<>();
    for (int a = 0; a < design.record.actors().size(); a++) {
      actorOf.put(design.record.actors().get(a), a);
    }
    for (int p = 0; p < next.places(); p++) {
      String actor = next.record.actors().get(next.placeActor[p]);
      int from =
          design.lastPlace(actorOf.getOrDefault(actor, -1), next.periods[next.placePeriod[p]]);
      for (int d = 0; d < dimensions() && from >= 0; d++) {
        state.position[d][p] = parameters.position[d][from];
        state.variance[d][p] = parameters.variance[d][from];
      }
    }
  }

  private void copyItem(int from, int to, Parameters state) {
    state.lower[to] = parameters.lower[from];
    state.upper[to] = parameters.upper[from];
    for (int d = 0; d < dimensions(); d++) {
      state.loading[d][to] = parameters.loading[d][from];
      state.loadingVariance[d][to] = parameters.loadingVariance[d][from];
      state.lowerCovariance[d][to] = parameters.lowerCovariance[d][from];
      state.upperCovariance[d][to] = parameters.upperCovariance[d][from];
    }
  }
}
