package org.entente.bargaining.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/// The bargains on each actor's table in one turn, and which of them it takes.
final class Table {
  private final Stand stand;
  private final SpatialOptions options;
  /* each actor's utility for each present position, by its own risk attitude */
  private final double[][] utility;
  private final double[] risk;
  private final List<Settlement> bargains = new ArrayList<>();
  private final List<List<Integer>> offers = new ArrayList<>();

  Table(Stand stand, SpatialOptions options, double[][] distance, double[] risk) {
    this.stand = stand;
    this.options = options;
    this.risk = risk;
    this.utility = new double[stand.actors][stand.actors];
    for (int i = 0; i < stand.actors; i++) {
      offers.add(new ArrayList<>());
      for (int j = 0; j < stand.actors; j++) {
        utility[i][j] = Stand.utility(distance[i][j], risk[i]);
      }
    }
  }

  void put(Settlement bargain) {
    offers.get(bargain.initiator()).add(bargains.size());
    offers.get(bargain.target()).add(bargains.size());
    bargains.add(bargain);
  }

  /// The number of the bargain that each actor takes, -1 where it stays; `random` gives numbers in
  /// [0, 1) for stochastic transitions.
  int[] choices(DoubleSupplier random) {
    double[] present = new double[stand.actors];
    double[][] after = new double[bargains.size()][];
    for (int a = 0; a < stand.actors; a++) {
      for (int m = 0; m < stand.actors; m++) {
        present[a] += utility[a][m];
      }
      present[a] /= stand.actors;
    }
    for (int b = 0; b < after.length; b++) {
      after[b] = values(bargains.get(b));
    }
    int[] choices = new int[stand.actors];
    for (int k = 0; k < stand.actors; k++) {
      choices[k] = choice(offers.get(k), present, after, random);
    }
    return choices;
  }

  /// What the state after a bargain is worth to each actor: the mean of its utilities for all
  /// actors' positions. Summed in KTAB's order, for rounding decides ties under binary votes.
  private double[] values(Settlement bargain) {
    double[] value = new double[stand.actors];
    for (int a = 0; a < stand.actors; a++) {
      double sum =
          Stand.utility(stand.distance(a, bargain.initiatorEnd()), risk[a])
              + Stand.utility(stand.distance(a, bargain.targetEnd()), risk[a]);
      for (int m = 0; m < stand.actors; m++) {
        if (m != bargain.initiator() && m != bargain.target()) {
          sum += utility[a][m];
        }
      }
      value[a] = sum / stand.actors;
    }
    return value;
  }

  private int choice(
      List<Integer> queue, double[] present, double[][] after, DoubleSupplier random) {
    if (queue.isEmpty()) {
      return -1;
    }
    double[][] value = new double[stand.actors][queue.size() + 1];
    for (int a = 0; a < stand.actors; a++) {
      value[a][0] = present[a];
      for (int q = 0; q < queue.size(); q++) {
        value[a][q + 1] = after[queue.get(q)][a];
      }
    }
    double[] p = options.elections().probabilities(value, stand.capability);
    int chosen =
        options.transition() == SpatialOptions.Transition.DETERMINISTIC
            ? mostProbable(p)
            : drawn(p, random.getAsDouble());
    return chosen == 0 ? -1 : queue.get(chosen - 1);
  }

  private static int mostProbable(double[] p) {
    int best = 0;
    for (int q = 1; q < p.length; q++) {
      best = p[q] > p[best] ? q : best;
    }
    return best;
  }

  private static int drawn(double[] p, double u) {
    double sum = 0;
    for (int q = 0; q < p.length; q++) {
      sum += p[q];
      if (u < sum) {
        return q;
      }
    }
    return p.length - 1;
  }

  /// The positions after everyone has taken its choice, all at once.
  double[][] moved(int[] choices) {
    double[][] moved = new double[stand.actors][];
    for (int k = 0; k < stand.actors; k++) {
      moved[k] =
          choices[k] < 0 ? stand.positions[k].clone() : bargains.get(choices[k]).end(k).clone();
    }
    return moved;
  }

  Settlement bargain(int number) {
    return bargains.get(number);
  }
}
