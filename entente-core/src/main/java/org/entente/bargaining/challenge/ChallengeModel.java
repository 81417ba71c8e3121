package org.entente.bargaining.challenge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Issue;
import org.entente.bargaining.MedianVoter;
import org.entente.bargaining.WeightedMean;
import org.entente.bargaining.challenge.ChallengeRound.Offer;
import org.entente.bargaining.challenge.ChallengeRound.Relation;

/// Bueno de Mesquita's expected-utility model of challenges as reconstructed by Scholz, Calbert and
/// Smith.
///
/// In each round every two actors weigh what challenging the other is worth; who expects more makes
/// the other an offer; each actor gives in to the demand that moves it least. What the papers leave
/// open is settled as in the reconstruction: the challenged one's salience decides whether it
/// resists, an actor's security is what the others expect of challenging it, and of two equal
/// demands the first is met. Cost of a round: actors³.
///
/// References: [ScholzEtAl2011], [BuenoDeMesquita1985].
public final class ChallengeModel {
  private final Issue issue;
  private final int dimension;
  private final ChallengeOptions options;
  private final double[] salience;
  private final double[] weight;
  private double[] position;

  private ChallengeModel(Issue issue, int dimension, ChallengeOptions options) {
    this.issue = issue;
    this.dimension = dimension;
    this.options = options;
    List<Actor> actors = issue.actors();
    this.salience =
        actors.stream().mapToDouble(a -> a.saliences().get(dimension).value()).toArray();
    this.weight = actors.stream().mapToDouble(a -> a.weight(dimension)).toArray();
    this.position =
        actors.stream().mapToDouble(a -> a.positions().get(dimension).value()).toArray();
  }

  /// A run on one dimension of an issue, on the best values of its inputs.
  public static ChallengeTrace run(Issue issue, int dimension, ChallengeOptions options) {
    return new ChallengeModel(issue, dimension, options).rounds();
  }

  private ChallengeTrace rounds() {
    List<ChallengeRound> rounds = new ArrayList<>();
    double still = options.stillness() * issue.dimensions().get(dimension).length();
    boolean settled = false;
    for (int round = 0; round < options.mostRounds() && !settled; round++) {
      ExpectedUtility utility =
          new ExpectedUtility(
              position,
              salience,
              weight,
              options.statusQuo(),
              MedianVoter.median(position, weight));
      double[] r = exponents(utility);
      List<Offer> offers = utility.isConsensus() ? List.of() : offers(utility, r);
      double[] moved = position.clone();
      for (Offer offer : offers) {
        moved[offer.to()] = offer.accepted() ? offer.place() : moved[offer.to()];
      }
      rounds.add(state(r, offers));
      settled = greatestMove(moved) <= still;
      position = moved;
    }
    rounds.add(state(new double[0], List.of()));
    return new ChallengeTrace(issue, dimension, options, rounds, settled);
  }

  private double[] exponents(ExpectedUtility utility) {
    if (utility.isConsensus()) {
      double[] neutral = new double[position.length];
      Arrays.fill(neutral, 1);
      return neutral;
    }
    return utility.riskExponents();
  }

  private double greatestMove(double[] moved) {
    return IntStream.range(0, moved.length)
        .mapToDouble(i -> Math.abs(moved[i] - position[i]))
        .max()
        .orElseThrow();
  }

  private List<Offer> offers(ExpectedUtility utility, double[] r) {
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < position.length; i++) {
      for (int j = i + 1; j < position.length; j++) {
        if (position[i] != position[j]) {
          offer(i, j, utility.of(i, j, r[i]), utility.of(j, i, r[j])).ifPresent(offers::add);
        }
      }
    }
    return accepted(offers);
  }

  /// What follows from the expectations a of i and b of j.
  private Optional<Offer> offer(int i, int j, double a, double b) {
    if (a <= 0 && b <= 0) {
      return Optional.empty();
    }
    if (a < b) {
      return offer(j, i, b, a);
    }
    if (b > 0) {
      return Optional.of(new Offer(i, j, Relation.CONFLICT, position[i], false));
    }
    if (a > -b) {
      double place = position[j] + (position[i] - position[j]) * -b / a;
      return Optional.of(new Offer(i, j, Relation.COMPROMISE, place, false));
    }
    return Optional.of(new Offer(i, j, Relation.COMPELLED, position[i], false));
  }

  private List<Offer> accepted(List<Offer> offers) {
    int[] best = new int[position.length];
    Arrays.fill(best, -1);
    for (int k = 0; k < offers.size(); k++) {
      Offer offer = offers.get(k);
      int to = offer.to();
      if (best[to] < 0 || way(offer) < way(offers.get(best[to]))) {
        best[to] = k;
      }
    }
    return IntStream.range(0, offers.size())
        .mapToObj(k -> {
          Offer o = offers.get(k);
          return new Offer(o.from(), o.to(), o.relation(), o.place(), best[o.to()] == k);
        })
        .toList();
  }

  private double way(Offer offer) {
    return Math.abs(offer.place() - position[offer.to()]);
  }

  private ChallengeRound state(double[] r, List<Offer> offers) {
    return new ChallengeRound(
        Arrays.stream(position).boxed().toList(),
        MedianVoter.median(position, weight),
        WeightedMean.position(position, weight),
        Arrays.stream(r).boxed().toList(),
        offers);
  }
}
