package org.entente.idealpoint.vote;

/// The probabilities of votes under fitted parameters, in the categories as stored: an item with
/// two categories has yes and no.
public record VoteModel(Design design, Parameters parameters) {
  public double probability(int item, int place, int category) {
    if (category == 2 && design.itemKind[item] == Design.BINARY) {
      return 0;
    }
    double eta = parameters.utility(item, place);
    return VoteDerivatives.probability(
        category, parameters.lower[item] - eta, parameters.upper[item] - eta);
  }

  public int likeliest(int item, int place) {
    int best = 1;
    for (int c = 2; c <= 3; c++) {
      best = probability(item, place, c) > probability(item, place, best) ? c : best;
    }
    return best;
  }

  /// Total variation distance of the vote distributions of two places.
  public double separation(int item, int a, int b) {
    double sum = 0;
    for (int c = 1; c <= 3; c++) {
      sum += Math.abs(probability(item, a, c) - probability(item, b, c));
    }
    return Math.min(1, sum / 2);
  }
}
