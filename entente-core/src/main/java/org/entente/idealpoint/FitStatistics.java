package org.entente.idealpoint;

import java.util.Arrays;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.VoteModel;

/// How well the model tells the votes it was fitted to.
///
/// @param votes the votes used
/// @param rollCalls the roll calls used
/// @param classified share of votes whose category has the highest probability, in [0, 1]
/// @param reduction proportional reduction in error against the largest category of each roll call
/// @param geometricMeanProbability exp of the mean log probability of the votes, in (0, 1]
public record FitStatistics(
    int votes,
    int rollCalls,
    double classified,
    double reduction,
    double geometricMeanProbability) {

  /// The mean natural log probability of a vote, at most 0.
  public double logScore() {
    return Math.log(geometricMeanProbability);
  }

  static FitStatistics of(Design design, VoteModel model) {
    long right = 0;
    long errorsBefore = 0;
    double logs = 0;
    for (int i = 0; i < design.items(); i++) {
      int[] counts = new int[4];
      for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
        int category = design.itemCategory[k];
        counts[category]++;
        logs += Math.log(model.probability(i, design.itemPlace[k], category));
        right += model.likeliest(i, design.itemPlace[k]) == category ? 1 : 0;
      }
      errorsBefore += Arrays.stream(counts).sum() - Arrays.stream(counts).max().orElse(0);
    }
    int n = design.votes();
    int used = (int) Arrays.stream(design.itemOfProposal).filter(i -> i >= 0).count();
    double reduction = (double) (errorsBefore - (n - right)) / errorsBefore;
    return new FitStatistics(n, used, (double) right / n, reduction, Math.exp(logs / n));
  }
}
