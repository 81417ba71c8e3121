package org.entente.contribution;

import org.entente.run.Run;
import org.entente.run.Threads;

/// The Shapley value by enumeration of all sets of players.
///
/// Cost: 2^n values of the game and n · 2^n additions; memory 8 · 2^n bytes.
///
/// References: [Shapley1953].
public final class ShapleyEnumeration {
  /// The largest number of players enumerated, a quarter of a million sets.
  public static final int MOST_PLAYERS = 18;

  private static final int BLOCKS = 64;

  private ShapleyEnumeration() {}

  /// The Shapley value of a game of at most [#MOST_PLAYERS] players; more are refused with an
  /// [IllegalArgumentException].
  public static ShapleyValues of(Game game, Run run) {
    int n = game.players();
    if (n > MOST_PLAYERS) {
      throw new IllegalArgumentException(
          "players (" + n + ") must be at most " + MOST_PLAYERS + " to be enumerated");
    }
    double[] values = valuesOfAllSets(game, run);
    double[] phi = new double[n];
    double[] weights = weights(n);
    for (int set = 0; set < values.length; set++) {
      int size = Integer.bitCount(set);
      for (int i = 0; i < n; i++) {
        if ((set & 1 << i) == 0) {
          phi[i] += weights[size] * (values[set | 1 << i] - values[set]);
        }
      }
    }
    return ShapleyValues.exact(phi, ShapleyValues.Method.ENUMERATION);
  }

  private static double[] valuesOfAllSets(Game game, Run run) {
    double[] values = new double[1 << game.players()];
    Threads.each(
        BLOCKS,
        run,
        block -> {
          for (int set = block; set < values.length; set += BLOCKS) {
            values[set] = set == 0 ? 0 : game.value(membersOf(set));
          }
        });
    return values;
  }

  private static int[] membersOf(int set) {
    int[] members = new int[Integer.bitCount(set)];
    int left = set;
    for (int k = 0; k < members.length; k++) {
      members[k] = Integer.numberOfTrailingZeros(left);
      left &= left - 1;
    }
    return members;
  }

  /* weights[s] = s! (n - s - 1)! / n! */
  private static double[] weights(int n) {
    double[] weights = new double[Math.max(n, 1)];
    weights[0] = 1.0 / Math.max(n, 1);
    for (int s = 1; s < n; s++) {
      weights[s] = weights[s - 1] * s / (n - s);
    }
    return weights;
  }
}
