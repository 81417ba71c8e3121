package org.entente.bargaining.spatial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;
import org.entente.run.Run;
import org.entente.run.Threads;

/// The spatial model of the KAPSARC Toolkit for Behavioral Analysis, as its program computes it.
///
/// In each turn every actor picks the challenge from which it expects most, by its own perception
/// of everyone's attitude to risk; each challenge leads to a bargain; each actor takes the most
/// probable of the bargains on its table by a probabilistic Condorcet election, and all move at
/// once. Cost of a turn: actors³.
///
/// References: [WiseEtAl2015], [EfirdEtAl2016].
public final class SpatialModel {
  private static final double LEAST_GAIN = 1e-5;
  private static final double LEAST_MOVE = 1e-4;

  private final Issue issue;
  private final SpatialOptions options;
  private final Run run;
  private final SplittableRandom random;
  private final List<SpatialTurn> turns = new ArrayList<>();
  private Stand stand;

  private SpatialModel(Issue issue, SpatialOptions options, Run run) {
    this.issue = issue;
    this.options = options;
    this.run = run;
    this.random = new SplittableRandom(run.seed());
    this.stand = Stand.of(issue);
  }

  /// A run of the model on the best values of an issue's inputs. Refuses an actor without
  /// capability or without salience, and total saliences above 1, with an
  /// [IllegalArgumentException].
  public static SpatialTrace run(Issue issue, SpatialOptions options, Run run) {
    SpatialModel model = new SpatialModel(issue, options, run);
    model.requireStakes();
    SpatialTrace.End end = model.bargain();
    return new SpatialTrace(issue, options, model.turns, end);
  }

  private void requireStakes() {
    for (int i = 0; i < stand.actors; i++) {
      String name = issue.actors().get(i).name();
      if (stand.capability[i] == 0 || stand.totalSalience[i] == 0) {
        throw new IllegalArgumentException(
            "in the spatial model (" + name + ") needs capability and salience above 0");
      }
      if (stand.totalSalience[i] > 1 + 1e-9) {
        throw new IllegalArgumentException(
            "in the spatial model the saliences of ("
                + name
                + ") must add up to 1 or less, not "
                + stand.totalSalience[i]);
      }
    }
  }

  private SpatialTrace.End bargain() {
    for (int turn = 1; ; turn++) {
      run.checkInterrupted();
      double moved = turn();
      double first = turns.getFirst().moved();
      boolean still = turn >= 2 && moved / (first + LEAST_MOVE) < options.stillness();
      if (still || turn >= options.mostTurns()) {
        double[][] distance = stand.distances();
        double[] risk = RiskAttitudes.of(stand, options, distance);
        turns.add(state(distance, risk, List.of(), 0));
        return still ? SpatialTrace.End.STILL : SpatialTrace.End.MOST_TURNS;
      }
    }
  }

  /// One turn; the sum of all moves.
  private double turn() {
    double[][] distance = stand.distances();
    double[] risk = RiskAttitudes.of(stand, options, distance);
    Table table = new Table(stand, options, distance, risk);
    List<Proposal> proposals = proposals(distance, risk);
    proposals.forEach(p -> p.bargains().forEach(table::put));
    int[] choices = table.choices(random::nextDouble);
    double[][] moved = table.moved(choices);
    double sum = 0;
    for (int i = 0; i < stand.actors; i++) {
      sum += RiskAttitudes.apart(stand.positions[i], moved[i]);
    }
    List<Challenge> challenges = proposals.stream().map(p -> challenge(p, table, choices)).toList();
    turns.add(state(distance, risk, challenges, sum));
    stand = stand.at(moved);
    return sum;
  }

  /// A challenge with the bargains it leads to.
  private record Proposal(
      int initiator, int target, double gain, double victory, List<Settlement> bargains) {}

  private List<Proposal> proposals(double[][] distance, double[] risk) {
    Proposal[] found = new Proposal[stand.actors];
    Threads.each(stand.actors, run.withoutProgress(), i -> found[i] = proposal(i, distance, risk));
    return Arrays.stream(found).filter(p -> p.target() >= 0).toList();
  }

  /// The challenge that an actor makes; target -1 if none is worth it.
  private Proposal proposal(int i, double[][] distance, double[] risk) {
    Confrontation view = view(i, distance, risk);
    Proposal best = new Proposal(i, -1, LEAST_GAIN, 0, List.of());
    for (int j = 0; j < stand.actors; j++) {
      if (j != i) {
        double victory = view.victory(i, j);
        double gain = view.gain(i, i, j, victory);
        if (gain > best.gain()) {
          best = new Proposal(i, j, gain, victory, List.of());
        }
      }
    }
    return best.target() < 0
        ? best
        : new Proposal(
            i, best.target(), best.gain(), best.victory(), bargains(best, distance, risk));
  }

  private List<Settlement> bargains(Proposal challenge, double[][] distance, double[] risk) {
    int i = challenge.initiator();
    int j = challenge.target();
    Settlement own = Settlement.of(stand, options.bargain(), i, j, challenge.victory());
    if (options.perspectives() == SpatialOptions.Perspectives.INITIATOR) {
      return List.of(own);
    }
    Confrontation view = view(j, distance, risk);
    double estimate = view.gain(i, i, j, view.victory(i, j));
    Settlement other = Settlement.of(stand, options.bargain(), i, j, estimate);
    if (options.perspectives() == SpatialOptions.Perspectives.BOTH) {
      return List.of(own, other);
    }
    double weightI = stand.capability[i] * stand.totalSalience[i];
    double weightJ = stand.capability[i] * stand.totalSalience[j];
    return List.of(Settlement.mean(own, weightI, other, weightJ));
  }

  /// The utilities of all actors as one of them sees them.
  private Confrontation view(int viewer, double[][] distance, double[] risk) {
    double[][] utility = new double[stand.actors][stand.actors];
    for (int k = 0; k < stand.actors; k++) {
      double seen = options.riskView().seen(risk[viewer], risk[k]);
      for (int m = 0; m < stand.actors; m++) {
        utility[k][m] = Stand.utility(distance[k][m], seen);
      }
    }
    return new Confrontation(stand, options, utility);
  }

  private Challenge challenge(Proposal p, Table table, int[] choices) {
    return new Challenge(
        p.initiator(),
        p.target(),
        p.gain(),
        p.victory(),
        p.bargains().stream()
            .map(b -> new Challenge.Offer(onScale(b.initiatorEnd()), onScale(b.targetEnd())))
            .toList(),
        takes(p.initiator(), p, table, choices),
        takes(p.target(), p, table, choices));
  }

  private static boolean takes(int actor, Proposal p, Table table, int[] choices) {
    return choices[actor] >= 0 && p.bargains().contains(table.bargain(choices[actor]));
  }

  private SpatialTurn state(
      double[][] distance, double[] risk, List<Challenge> challenges, double moved) {
    double[] p = RiskAttitudes.probabilities(stand, options.elections(), distance, risk);
    return new SpatialTurn(
        Arrays.stream(stand.positions).map(this::onScale).toList(),
        Arrays.stream(risk).boxed().toList(),
        Arrays.stream(p).boxed().toList(),
        challenges,
        moved);
  }

  private List<Double> onScale(double[] place) {
    return IntStream.range(0, place.length)
        .mapToObj(k -> {
          Dimension scale = issue.dimensions().get(k);
          return scale.low() + place[k] * scale.length();
        })
        .toList();
  }
}
