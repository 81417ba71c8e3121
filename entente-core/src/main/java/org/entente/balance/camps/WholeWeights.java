package org.entente.balance.camps;

import java.math.BigDecimal;
import java.util.Arrays;
import org.entente.balance.SignedNetwork;

/// The signed weights of a network as whole numbers of a common unit, so that sums are exact and
/// ties are ties.
///
/// Weights are taken as the decimals that they are written as; where that would need more than 60
/// binary digits they are rounded once to the power of two that keeps 52 digits of their sum.
final class WholeWeights {
  private static final int MOST_DIGITS = 52;
  private static final int MOST_DECIMALS = 15;
  private static final double LARGEST = 0x1p60;

  private final long[] byEdge;
  private final double perUnit;

  private WholeWeights(long[] byEdge, double perUnit) {
    this.byEdge = byEdge;
    this.perUnit = perUnit;
  }

  static WholeWeights of(SignedNetwork network) {
    int decimals = 0;
    for (int e = 0; e < network.edges(); e++) {
      decimals =
          Math.max(decimals, BigDecimal.valueOf(network.weight(e)).stripTrailingZeros().scale());
    }
    boolean fits =
        decimals <= MOST_DECIMALS && network.totalWeight() * Math.pow(10, decimals) < LARGEST;
    double perUnit =
        fits
            ? Math.pow(10, decimals)
            : Math.scalb(1.0, MOST_DIGITS - 1 - Math.getExponent(network.totalWeight()));
    long[] byEdge = new long[network.edges()];
    for (int e = 0; e < byEdge.length; e++) {
      byEdge[e] = Math.round(network.signedWeight(e) * perUnit);
    }
    return new WholeWeights(byEdge, perUnit);
  }

  /// The signed weight of an edge.
  long of(int edge) {
    return byEdge[edge];
  }

  /// The matrix of signed weights among some of the nodes.
  long[][] matrix(SignedNetwork network, int[] nodes) {
    int[] place = new int[network.nodes()];
    Arrays.fill(place, -1);
    for (int i = 0; i < nodes.length; i++) {
      place[nodes[i]] = i;
    }
    long[][] w = new long[nodes.length][nodes.length];
    for (int e = 0; e < network.edges(); e++) {
      int i = place[network.from(e)];
      int j = place[network.to(e)];
      if (i >= 0 && j >= 0) {
        w[i][j] = byEdge[e];
        w[j][i] = byEdge[e];
      }
    }
    return w;
  }

  /// A sum of whole weights in the units of the network.
  double inUnits(long sum) {
    return sum / perUnit;
  }
}
