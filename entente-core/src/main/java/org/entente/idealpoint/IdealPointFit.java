package org.entente.idealpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Interval;

/// A fitted ideal-point model: positions with standard deviations, roll-call parameters, distances
/// and fit statistics.
public final class IdealPointFit {
  private static final double Z90 = 1.6448536269514722;

  private final Design design;
  private final Parameters parameters;

  /// Where one actor stands in one period.
  ///
  /// @param actor the actor's key
  /// @param period the period
  /// @param votes the votes of the actor in the period that the fit used
  /// @param mean the position; mean 0 and standard deviation 1 over all actor-periods
  /// @param sd its posterior standard deviation
  public record Position(String actor, int period, int votes, double mean, double sd) {
    /// The 90% interval of the position.
    public Interval interval() {
      return IdealPointFit.interval(mean, sd);
    }
  }

  /// The parameters of one roll call.
  ///
  /// @param id the roll call
  /// @param discrimination β: positive where high positions vote no
  /// @param lowerCut γ1, between yes and abstain, on the scale of βθ
  /// @param upperCut γ2, between abstain and no; equal to γ1 where one of the three did not occur
  public record RollCallParameters(
      String id, double discrimination, double lowerCut, double upperCut) {}

  /// A distance between two actors in a period.
  ///
  /// @param value the difference of the positions, first less second
  /// @param sd its standard deviation
  public record Difference(double value, double sd) {
    /// The 90% interval of the difference.
    public Interval interval() {
      return IdealPointFit.interval(value, sd);
    }
  }

  /// A roll call and how far it separates two actors.
  ///
  /// @param id the roll call
  /// @param separation total variation distance of the two vote distributions, in [0, 1]
  public record Separation(String id, double separation) {}

  /// How well the model tells the votes it was fitted to.
  ///
  /// @param votes the votes used
  /// @param rollCalls the roll calls used
  /// @param classified share of votes whose category has the highest probability
  /// @param reduction proportional reduction in error against the largest category of each roll
  ///   call
  /// @param geometricMeanProbability exp of the mean log probability of the votes
  public record Statistics(
      int votes,
      int rollCalls,
      double classified,
      double reduction,
      double geometricMeanProbability) {}

  IdealPointFit(Design design, Parameters parameters) {
    this.design = design;
    this.parameters = parameters;
  }

  private static Interval interval(double mean, double sd) {
    return new Interval(
        mean - Z90 * sd, mean + Z90 * sd, Interval.DEFAULT_LEVEL, Interval.Basis.POSTERIOR);
  }

  /// All positions, by actor in the order of the record, then period.
  public List<Position> positions() {
    List<Position> all = new ArrayList<>(design.places());
    for (int p = 0; p < design.places(); p++) {
      all.add(position(p));
    }
    return all;
  }

  private Position position(int place) {
    return new Position(
        design.record.actors().get(design.placeActor[place]),
        design.periods[design.placePeriod[place]],
        design.placeStart[place + 1] - design.placeStart[place],
        parameters.position[place],
        Math.sqrt(parameters.variance[place]));
  }

  /// The position of an actor in a period, empty where it cast no vote that counts.
  public Optional<Position> position(String actor, int period) {
    int place = place(actor, period);
    return place < 0 ? Optional.empty() : Optional.of(position(place));
  }

  private int place(String actor, int period) {
    int a = design.record.actors().indexOf(actor);
    if (a < 0) {
      return -1;
    }
    for (int p = design.actorStart[a]; p < design.actorStart[a + 1]; p++) {
      if (design.periods[design.placePeriod[p]] == period) {
        return p;
      }
    }
    return -1;
  }

  /// The signed distance between two actors in a period, empty where one of them is absent.
  ///
  /// The positions are independent given the roll calls, so the variances add.
  public Optional<Difference> distance(String first, String second, int period) {
    int a = place(first, period);
    int b = place(second, period);
    if (a < 0 || b < 0) {
      return Optional.empty();
    }
    double sd = a == b ? 0 : Math.sqrt(parameters.variance[a] + parameters.variance[b]);
    return Optional.of(new Difference(parameters.position[a] - parameters.position[b], sd));
  }

  /// The parameters of every roll call that the fit used, in the order of the record.
  public List<RollCallParameters> rollCalls() {
    List<RollCallParameters> all = new ArrayList<>();
    for (int p = 0; p < design.itemOfProposal.length; p++) {
      int i = design.itemOfProposal[p];
      if (i >= 0) {
        all.add(
            new RollCallParameters(
                design.record.proposals().get(p).id(),
                parameters.loading[i],
                parameters.lower[i],
                parameters.upper[i]));
      }
    }
    return all;
  }

  /// The roll calls of a period that separate two actors most, most first; empty where one of the
  /// actors is absent.
  public List<Separation> separating(String first, String second, int period) {
    int a = place(first, period);
    int b = place(second, period);
    List<Separation> all = new ArrayList<>();
    for (int p = 0; p < design.itemOfProposal.length && a >= 0 && b >= 0; p++) {
      RollCallRecord.Proposal proposal = design.record.proposals().get(p);
      int i = design.itemOfProposal[p];
      if (i >= 0 && proposal.period() == period) {
        all.add(new Separation(proposal.id(), separation(i, a, b)));
      }
    }
    all.sort(Comparator.comparingDouble(Separation::separation).reversed());
    return all;
  }

  private double separation(int item, int a, int b) {
    double sum = 0;
    for (int c = 1; c <= 3; c++) {
      sum += Math.abs(probability(item, a, c) - probability(item, b, c));
    }
    return Math.min(1, sum / 2);
  }

  private double probability(int item, int place, int category) {
    if (category == 2 && design.itemKind[item] == Design.BINARY) {
      return 0;
    }
    double eta = parameters.loading[item] * parameters.position[place];
    return VoteDerivatives.probability(
        category, parameters.lower[item] - eta, parameters.upper[item] - eta);
  }

  /// How well the model tells the votes it was fitted to.
  public Statistics statistics() {
    long right = 0;
    long errorsBefore = 0;
    double logs = 0;
    for (int i = 0; i < design.items(); i++) {
      int[] counts = new int[4];
      for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
        int category = design.itemCategory[k];
        counts[category]++;
        logs += Math.log(probability(i, design.itemPlace[k], category));
        right += likeliest(i, design.itemPlace[k]) == category ? 1 : 0;
      }
      errorsBefore += Arrays.stream(counts).sum() - Arrays.stream(counts).max().orElse(0);
    }
    int n = design.votes();
    int used = (int) Arrays.stream(design.itemOfProposal).filter(i -> i >= 0).count();
    double reduction = (double) (errorsBefore - (n - right)) / errorsBefore;
    return new Statistics(n, used, (double) right / n, reduction, Math.exp(logs / n));
  }

  private int likeliest(int item, int place) {
    int best = 1;
    for (int c = 2; c <= 3; c++) {
      best = probability(item, place, c) > probability(item, place, best) ? c : best;
    }
    return best;
  }
}
