package org.entente.bargaining.spatial;

import java.util.List;
import org.entente.bargaining.Issue;

/// A run of the spatial model, turn by turn.
///
/// @param issue what was bargained over
/// @param options the options of the run
/// @param turns the states: the first is the start, the last the end
/// @param end why the run stopped
public record SpatialTrace(Issue issue, SpatialOptions options, List<SpatialTurn> turns, End end) {

  /// Why a run stopped.
  public enum End {
    /// The actors hardly moved any more.
    STILL,
    /// The most turns were reached: the positions may not be settled.
    MOST_TURNS
  }

  /// Copies the list.
  public SpatialTrace {
    turns = List.copyOf(turns);
  }

  /// The last state.
  public SpatialTurn last() {
    return turns.getLast();
  }

  /// The forecast on a dimension: the mean of the final positions under their probabilities, each
  /// position counted once.
  public double expected(int dimension) {
    SpatialTurn last = last();
    double sum = 0;
    double all = 0;
    for (int i = 0; i < last.positions().size(); i++) {
      if (isFirstAt(last, i)) {
        sum += last.probabilities().get(i) * last.positions().get(i).get(dimension);
        all += last.probabilities().get(i);
      }
    }
    return sum / all;
  }

  private static boolean isFirstAt(SpatialTurn turn, int actor) {
    return turn.positions().indexOf(turn.positions().get(actor)) == actor;
  }
}
