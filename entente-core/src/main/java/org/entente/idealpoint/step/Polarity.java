package org.entente.idealpoint.step;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;

/// The direction of the dimension and the starting positions, from the anchors.
public final class Polarity {
  private final Design design;
  private final int[] side;

  /// Sides of the anchors that cast a vote; without any, the actor with the most votes (the first
  /// of them) is the positive one.
  public Polarity(Design design, IdealPointOptions options) {
    this.design = design;
    side = new int[design.record.actors().size()];
    mark(options.anchors().positive(), 1);
    mark(options.anchors().negative(), -1);
    if (IntStream.range(0, side.length).noneMatch(a -> side[a] != 0 && voted(a) > 0)) {
      int most =
          IntStream.range(0, side.length)
              .boxed()
              .max(Comparator.comparingInt(this::voted).thenComparing(Comparator.reverseOrder()))
              .orElseThrow();
      side[most] = 1;
    }
  }

  private void mark(List<String> keys, int sign) {
    for (int a = 0; a < side.length; a++) {
      if (keys.contains(design.record.actors().get(a))) {
        side[a] = sign;
      }
    }
  }

  private int voted(int actor) {
    return design.placeStart[design.actorStart[actor + 1]]
        - design.placeStart[design.actorStart[actor]];
  }

  /// Starting positions: how far a place votes with the positive and against the negative anchors,
  /// roll call by roll call, as deviations from the roll call's mean vote.
  public void start(Parameters parameters) {
    double[] position = parameters.position[0];
    int[] count = new int[design.places()];
    for (int i = 0; i < design.items(); i++) {
      double mean = 0;
      double anchor = 0;
      int n = design.itemStart[i + 1] - design.itemStart[i];
      for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
        mean += design.itemCategory[k] / (double) n;
      }
      for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
        anchor += side[design.placeActor[design.itemPlace[k]]] * (design.itemCategory[k] - mean);
      }
      double sign = Math.signum(anchor);
      parameters.loading[0][i] = sign;
      for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
        position[design.itemPlace[k]] += sign * (design.itemCategory[k] - mean);
        count[design.itemPlace[k]]++;
      }
    }
    for (int p = 0; p < count.length; p++) {
      position[p] /= Math.max(1, count[p]);
    }
  }

  /// Turns the first dimension so that the positive anchors stand above the negative ones (or above
  /// 0), and every further one so that the actor with the largest sum of positions is positive.
  public void orient(Parameters parameters) {
    for (int d = 0; d < parameters.dimensions(); d++) {
      if ((d == 0 ? ofAnchors(parameters) : ofExtreme(parameters.position[d])) < 0) {
        parameters.reflect(d);
      }
    }
  }

  private double ofAnchors(Parameters parameters) {
    double sum = 0;
    for (int p = 0; p < design.places(); p++) {
      sum += side[design.placeActor[p]] * parameters.position[0][p];
    }
    return sum;
  }

  private double ofExtreme(double[] position) {
    double extreme = 0;
    for (int a = 0; a < side.length; a++) {
      double sum = 0;
      for (int p = design.actorStart[a]; p < design.actorStart[a + 1]; p++) {
        sum += position[p];
      }
      extreme = Math.abs(sum) > Math.abs(extreme) ? sum : extreme;
    }
    return extreme;
  }
}
