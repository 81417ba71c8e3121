package org.entente.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.run.Run;
import org.entente.run.Threads;

/// The Shapley value estimated from random orders of the players: the mean of what each player adds
/// when it joins those before it.
///
/// Orders come in pairs, one the reverse of the other, which lowers the variance; the standard
/// error is that of the mean over pairs. The estimates sum to v(N) exactly, for every order does.
/// Each pair has its own stream, so the number of threads does not matter. Cost: 2 · pairs · n
/// values of the game.
///
/// References: [CastroGomezTejada2009].
public final class ShapleySampling {
  private ShapleySampling() {}

  /// The estimate from the given number of pairs of orders, 2 or more; fewer are refused with an
  /// [IllegalArgumentException].
  public static ShapleyValues of(Game game, int pairs, Run run) {
    if (pairs < 2) {
      throw new IllegalArgumentException("pairs (" + pairs + ") must be 2 or more");
    }
    double[][] ofPair = new double[pairs][];
    Threads.each(pairs, run, p -> ofPair[p] = ofPair(game, run.stream(p)));
    return summary(ofPair, game.players());
  }

  private static double[] ofPair(Game game, SplittableRandom random) {
    int n = game.players();
    int[] order = new int[n];
    for (int k = 0; k < n; k++) {
      int other = random.nextInt(k + 1);
      order[k] = order[other];
      order[other] = k;
    }
    double[] added = new double[n];
    add(game, order, added);
    for (int k = 0; k < n / 2; k++) {
      int swap = order[k];
      order[k] = order[n - 1 - k];
      order[n - 1 - k] = swap;
    }
    add(game, order, added);
    return added;
  }

  private static void add(Game game, int[] order, double[] added) {
    double before = 0;
    for (int k = 0; k < order.length; k++) {
      int[] players = Arrays.copyOf(order, k + 1);
      Arrays.sort(players);
      double after = game.value(players);
      added[order[k]] += (after - before) / 2;
      before = after;
    }
  }

  private static ShapleyValues summary(double[][] ofPair, int n) {
    List<Double> means = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int player = i;
      double[] draws = Arrays.stream(ofPair).mapToDouble(added -> added[player]).toArray();
      double mean = Arrays.stream(draws).sum() / draws.length;
      double squares = Arrays.stream(draws).map(d -> (d - mean) * (d - mean)).sum();
      means.add(mean);
      errors.add(Math.sqrt(squares / (draws.length - 1) / draws.length));
    }
    return new ShapleyValues(means, errors, ShapleyValues.Method.SAMPLING);
  }
}
