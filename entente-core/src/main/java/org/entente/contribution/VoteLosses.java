package org.entente.contribution;

import java.util.OptionalDouble;
import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;

/// What each roll call takes from the Scott's π of a dyad.
///
///     1 - π = D_o / D_e = sum over roll calls k of v(x_k, y_k) / (N D_e)
///
/// A roll call on which the two vote a and b lowers π by v(a,b) / (N D_e), v = ((a - b)/2)², with the
/// disagreement expected by chance D_e held at its value: the losses of all roll calls sum to 1 - π.
///
/// References: [Scott1955], [Haege2011].
public final class VoteLosses {
  private static final int LEVELS = 3;

  private final Contingency table;
  private final double pi;
  private final double scale;

  private VoteLosses(Contingency table, double pi, double scale) {
    this.table = table;
    this.pi = pi;
    this.scale = scale;
  }

  /// The losses under a 3 × 3 table of joint votes (0 yes, 1 abstain, 2 no) whose π is defined;
  /// others are refused with an [IllegalArgumentException].
  public static VoteLosses of(Contingency table) {
    OptionalDouble pi = Measure.PI.of(table).find();
    if (table.levels() != LEVELS || pi.isEmpty()) {
      throw new IllegalArgumentException("no π of a table of " + table.total() + " joint votes");
    }
    double disagreement = 0;
    for (int a = 0; a < LEVELS; a++) {
      for (int b = 0; b < LEVELS; b++) {
        disagreement += table.at(a, b) * distance(a, b);
      }
    }
    double scale = disagreement == 0 ? 0 : (1 - pi.getAsDouble()) / disagreement;
    return new VoteLosses(table, pi.getAsDouble(), scale);
  }

  private static double distance(int a, int b) {
    return (a - b) * (a - b) / 4.0;
  }

  /// π of the table.
  public double pi() {
    return pi;
  }

  /// What one roll call on which the two vote `a` and `b` lowers π by, 0 or more.
  public double ofOne(int a, int b) {
    return scale * distance(a, b);
  }

  /// What all roll calls on which the two vote `a` and `b` lower π by; over all cells these sum to
  /// 1 - π.
  public double ofAll(int a, int b) {
    return table.at(a, b) * ofOne(a, b);
  }

  /// π of the other roll calls, without one on which the two vote `a` and `b`; empty if there is
  /// none such, or π is then undefined.
  public OptionalDouble without(int a, int b) {
    if (table.at(a, b) < 1) {
      return OptionalDouble.empty();
    }
    double[] cells = new double[LEVELS * LEVELS];
    for (int c = 0; c < cells.length; c++) {
      int removed = c == a * LEVELS + b ? 1 : 0;
      cells[c] = table.at(c / LEVELS, c % LEVELS) - removed;
    }
    return Measure.PI.of(Contingency.of(LEVELS, cells)).find();
  }
}
