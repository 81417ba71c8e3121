package org.entente.part.interests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.VectorDistance;
import org.entente.panel.Issue;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;

/// The ideal points of states on one dimension or on each issue area, and the distance of two of
/// them ([VectorDistance]).
///
/// @param positions the columns of positions
/// @param deviations the columns of their posterior standard deviations, in the same order
record PositionSpace(List<StateColumn> positions, List<StateColumn> deviations) {
  /// The one dimension of all votes.
  static final PositionSpace OVERALL =
      new PositionSpace(List.of(StateColumn.IDEAL_POINT), List.of(StateColumn.IDEAL_POINT_SD));

  /// The dimension of each issue area.
  static final PositionSpace BY_ISSUE =
      new PositionSpace(
          Arrays.stream(Issue.values()).map(StateColumn::positionOn).toList(),
          Arrays.stream(Issue.values()).map(StateColumn::positionSdOn).toList());

  /// Copies the lists.
  PositionSpace {
    positions = List.copyOf(positions);
    deviations = List.copyOf(deviations);
  }

  /// Whether a state has a position.
  boolean places(YearSlice slice, int state) {
    return positions.stream().anyMatch(c -> !Float.isNaN(slice.at(c, state)));
  }

  /// Whether the slice has any position.
  boolean isIn(YearSlice slice) {
    for (int i = 0; i < slice.dyads().states(); i++) {
      if (places(slice, i)) {
        return true;
      }
    }
    return false;
  }

  /// The distance of two states over the columns with both, NaN where there is none.
  double distance(YearSlice slice, int i, int j) {
    return Math.sqrt(Math.max(0, squared(slice, i, j)));
  }

  /* Below 0 where the two stand nearer than their errors would put them. */
  private double squared(YearSlice slice, int i, int j) {
    double sum = 0;
    int known = 0;
    for (int k = 0; k < positions.size(); k++) {
      double gap = gap(slice, k, i, j);
      if (!Double.isNaN(gap)) {
        sum += VectorDistance.squared(gap, variance(slice, k, i, j));
        known++;
      }
    }
    return known == 0 ? Double.NaN : sum / known;
  }

  /// The distance of two states with its interval; empty where there is none.
  Optional<VectorDistance> find(YearSlice slice, int i, int j) {
    List<IdealPointFit.Difference> known = new ArrayList<>();
    for (int k = 0; k < positions.size(); k++) {
      double gap = gap(slice, k, i, j);
      if (!Double.isNaN(gap)) {
        known.add(new IdealPointFit.Difference(gap, Math.sqrt(variance(slice, k, i, j))));
      }
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(VectorDistance.of(known));
  }

  /// The signed difference of two states on column `k`, NaN where one has no position.
  double gap(YearSlice slice, int k, int i, int j) {
    return slice.at(positions.get(k), i) - (double) slice.at(positions.get(k), j);
  }

  private double variance(YearSlice slice, int k, int i, int j) {
    double first = slice.at(deviations.get(k), i);
    double second = slice.at(deviations.get(k), j);
    return first * first + second * second;
  }

  /// The errors of a state's positions under each draw, by column: standard normal numbers that
  /// depend on the seed, the state and the column only, so that they are the same in every group.
  List<double[]> errors(YearSlice slice, int state, int draws, Run run) {
    List<double[]> all = new ArrayList<>();
    for (int k = 0; k < positions.size(); k++) {
      SplittableRandom random = run.stream(slice.dyads().stateCode(state), k);
      double sd = slice.at(deviations.get(k), state);
      double[] errors = new double[draws];
      for (int b = 0; b < draws; b++) {
        errors[b] = sd * random.nextGaussian();
      }
      all.add(errors);
    }
    return all;
  }

  /// The distance of two states when draw `b` of their errors is added to their positions; what the
  /// errors add on average is taken off once more, so that the draws lie around the distance, or
  /// above 0 where that is the distance.
  double drawn(
      YearSlice slice, int i, int j, List<double[]> errorsOfI, List<double[]> errorsOfJ, int b) {
    double sum = 0;
    int known = 0;
    for (int k = 0; k < positions.size(); k++) {
      double gap = gap(slice, k, i, j) + errorsOfI.get(k)[b] - errorsOfJ.get(k)[b];
      if (!Double.isNaN(gap)) {
        double variance = variance(slice, k, i, j);
        sum += VectorDistance.squared(gap, variance) - variance;
        known++;
      }
    }
    return Math.sqrt(Math.max(0, sum / known - Math.min(0, squared(slice, i, j))));
  }
}
