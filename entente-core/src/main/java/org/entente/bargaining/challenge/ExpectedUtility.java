package org.entente.bargaining.challenge;

import java.util.Arrays;

/// What actors expect of challenging each other, at given positions. Distances are taken as shares
/// of the distance R between the two extreme positions.
///
///     U_s, U_f   = 2 - 4 (1/2 ∓ |x_i - x_j|/2R)^r           success, failure
///     U_q        = 2 - 4 (1/2)^r                             nothing changes
///     U_b, U_w   = 2 - 4 (1/2 ∓ (|x_i - mu| + |x_i - x_j|)/4R)^r   better, worse
///     E_i(ij)    = s_j (P U_s + (1 - P) U_f) + (1 - s_j) U_s - Q U_q - (1 - Q)(T U_b + (1 - T) U_w)
final class ExpectedUtility {
  private final double[] position;
  private final double[] salience;
  private final double[] weight;
  private final double statusQuo;
  private final double width;
  private final double median;

  ExpectedUtility(
      double[] position, double[] salience, double[] weight, double statusQuo, double median) {
    this.position = position;
    this.salience = salience;
    this.weight = weight;
    this.statusQuo = statusQuo;
    this.median = median;
    this.width =
        Arrays.stream(position).max().orElseThrow() - Arrays.stream(position).min().orElseThrow();
  }

  /// Whether all actors stand at one place.
  boolean isConsensus() {
    return width == 0;
  }

  /// E_i(ij), for the challenger i of exponent r.
  double of(int i, int j, double r) {
    double apart = Math.abs(position[i] - position[j]) / width;
    double off = (Math.abs(position[i] - median) / width + apart) / 4;
    double success = utility(0.5 - apart / 2, r);
    double failure = utility(0.5 + apart / 2, r);
    double wins = victory(i, j);
    double otherwise =
        Math.abs(position[i] - median) / width < apart
            ? utility(0.5 - off, r)
            : utility(0.5 + off, r);
    return salience[j] * (wins * success + (1 - wins) * failure)
        + (1 - salience[j]) * success
        - statusQuo * utility(0.5, r)
        - (1 - statusQuo) * otherwise;
  }

  private static double utility(double share, double r) {
    return 2 - 4 * Math.pow(share, r);
  }

  /// The share of the votes that i gets against j; one half where nobody minds.
  private double victory(int i, int j) {
    double mine = 0;
    double all = 0;
    for (int k = 0; k < position.length; k++) {
      double vote =
          weight[k] * (Math.abs(position[k] - position[j]) - Math.abs(position[k] - position[i]));
      mine += Math.max(vote, 0);
      all += Math.abs(vote);
    }
    return all == 0 ? 0.5 : mine / all;
  }

  /// The exponents by which actors feel risk: who is least threatened by the others' challenges
  /// takes the most.
  double[] riskExponents() {
    int n = position.length;
    double[] security = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        security[i] += j == i ? 0 : of(j, i, 1);
      }
    }
    double most = Arrays.stream(security).max().orElseThrow();
    double least = Arrays.stream(security).min().orElseThrow();
    return Arrays.stream(security)
        .map(s -> most == least ? 0 : (2 * s - most - least) / (most - least))
        .map(risk -> (1 - risk / 3) / (1 + risk / 3))
        .toArray();
  }
}
