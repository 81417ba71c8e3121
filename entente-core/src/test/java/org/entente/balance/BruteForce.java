package org.entente.balance;

import java.util.SplittableRandom;

/// Frustration by trying every division, and random networks to try it on.
final class BruteForce {
  private BruteForce() {}

  /// The least cost over all divisions, in Gray-code order; exact in long arithmetic.
  static long leastCost(Core core) {
    boolean[] side = new boolean[core.nodes()];
    long least = core.cost(side);
    for (long code = 1; code < 1L << Math.max(0, core.nodes() - 1); code++) {
      side[Long.numberOfTrailingZeros(code)] ^= true;
      least = Math.min(least, core.cost(side));
    }
    return least;
  }

  /// The least frustration of a network over all divisions.
  static double frustration(SignedNetwork network) {
    double least = Double.POSITIVE_INFINITY;
    for (int code = 0; code < 1 << Math.max(0, network.nodes() - 1); code++) {
      double sum = 0;
      for (int e = 0; e < network.edges(); e++) {
        boolean together = ((code >> network.from(e)) & 1) == ((code >> network.to(e)) & 1);
        sum += together == network.isPositive(e) ? 0 : network.weight(e);
      }
      least = Math.min(least, sum);
    }
    return least;
  }

  /// The kinds of weights of a random network.
  enum Weights {
    ONES,
    WHOLE,
    REAL
  }

  /// A random network of `nodes` nodes, perhaps disconnected, perhaps with nodes of no edge.
  static SignedNetwork random(int nodes, Weights weights, SplittableRandom random) {
    double density = 0.15 + 0.85 * random.nextDouble();
    double hostile = random.nextDouble();
    int cut = random.nextInt(4) == 0 ? random.nextInt(nodes + 1) : 0;
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (int v = 0; v < nodes; v++) {
      builder.addNode("n" + v);
    }
    for (int a = 0; a < nodes; a++) {
      for (int b = a + 1; b < nodes; b++) {
        if ((a < cut) == (b < cut) && random.nextDouble() < density) {
          double sign = random.nextDouble() < hostile ? -1 : 1;
          builder.tie(a, b, sign * weight(weights, random), 1);
        }
      }
    }
    return builder.build();
  }

  private static double weight(Weights weights, SplittableRandom random) {
    return switch (weights) {
      case ONES -> 1;
      case WHOLE -> 1 + random.nextInt(6);
      case REAL -> random.nextDouble() * StrictMath.pow(10, random.nextInt(3));
    };
  }

  /// The core of a network of whole weights, unreduced; weights times `factor`.
  static Core core(SignedNetwork network, long factor) {
    int m = network.edges();
    int[] from = new int[m];
    int[] to = new int[m];
    long[] weight = new long[m];
    for (int e = 0; e < m; e++) {
      from[e] = network.from(e);
      to[e] = network.to(e);
      weight[e] = ((long) network.signedWeight(e)) * factor;
    }
    return new Core(network.nodes(), from, to, weight);
  }
}
