package org.entente.idealpoint.step;

import java.util.Arrays;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.VoteDerivatives;

/// Starting positions of a further dimension: the direction in which the votes depart most from the
/// dimensions fitted so far, by power iteration on the slopes of the log likelihood.
///
/// An actor has one place on the direction over all periods, which ties the periods together.
/// Starts at the actor whose votes depart most; deterministic.
public final class ResidualStart {
  private static final int ROUNDS = 20;

  /// Votes of weight 0 added to every place: few votes say little of a direction.
  private static final int SHRINKAGE = 20;

  private final Design design;
  private final double[] slope;
  private final double[] weight;

  public ResidualStart(Design design, Parameters now) {
    this.design = design;
    this.slope = new double[design.votes()];
    this.weight = new double[design.items()];
    VoteDerivatives vote = new VoteDerivatives();
    for (int p = 0; p < design.places(); p++) {
      for (int k = design.placeStart[p]; k < design.placeStart[p + 1]; k++) {
        int item = design.placeItem[k];
        double eta = now.utility(item, p);
        vote.at(design.placeCategory[k], now.lower[item] - eta, now.upper[item] - eta);
        slope[k] = vote.slope();
      }
    }
  }

  /// Writes the starting positions.
  public void write(double[] position) {
    double[] actor = new double[design.actorStart.length - 1];
    actor[farthest()] = 1;
    for (int round = 0; round < ROUNDS; round++) {
      weigh(actor);
      average(position);
      gather(position, actor);
    }
    weigh(actor);
    average(position);
  }

  private int farthest() {
    int worst = 0;
    double most = -1;
    for (int a = 0; a < design.actorStart.length - 1; a++) {
      double sum = 0;
      int end = design.placeStart[design.actorStart[a + 1]];
      for (int k = design.placeStart[design.actorStart[a]]; k < end; k++) {
        sum += slope[k] * slope[k];
      }
      worst = sum > most ? a : worst;
      most = Math.max(most, sum);
    }
    return worst;
  }

  private void weigh(double[] actor) {
    Arrays.fill(weight, 0);
    for (int p = 0; p < design.places(); p++) {
      for (int k = design.placeStart[p]; k < design.placeStart[p + 1]; k++) {
        weight[design.placeItem[k]] += actor[design.placeActor[p]] * slope[k];
      }
    }
  }

  private void average(double[] position) {
    for (int p = 0; p < design.places(); p++) {
      int n = design.placeStart[p + 1] - design.placeStart[p];
      double sum = 0;
      for (int k = design.placeStart[p]; k < design.placeStart[p + 1]; k++) {
        sum += weight[design.placeItem[k]] * slope[k];
      }
      position[p] = sum / (n + SHRINKAGE);
    }
  }

  private void gather(double[] position, double[] actor) {
    double squares = 0;
    for (int a = 0; a < actor.length; a++) {
      actor[a] = 0;
      for (int p = design.actorStart[a]; p < design.actorStart[a + 1]; p++) {
        actor[a] += position[p] / (design.actorStart[a + 1] - design.actorStart[a]);
      }
      squares += actor[a] * actor[a];
    }
    double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (int a = 0; a < actor.length; a++) {
      actor[a] *= scale;
    }
  }
}
