package org.entente.landscape;

/// An alignment of two sides that is changed one switch at a time, with the cost of every switch at
/// hand: n additions a switch.
///
/// The half-energy is Σ_{i<j} w_ij d_ij. With side σ_i = ±1 and pull h_i = Σ_j w_ij σ_j, the switch
/// of i costs σ_i h_i, for it parts i from its side and joins it to the other.
final class TwoSides {
  private final int n;
  private final long[][] twice;
  private final long[] pull;
  private final long[] side;

  /// All states on side 0.
  TwoSides(Landscape landscape) {
    n = landscape.size();
    twice = new long[n][n];
    pull = new long[n];
    side = new long[n];
    for (int i = 0; i < n; i++) {
      side[i] = 1;
      long[] w = landscape.couplings(i);
      for (int j = 0; j < n; j++) {
        twice[i][j] = 2 * w[j];
        pull[i] += w[j];
      }
    }
  }

  /// A copy that is changed independently.
  TwoSides(TwoSides other) {
    n = other.n;
    twice = other.twice;
    pull = other.pull.clone();
    side = other.side.clone();
  }

  /// Moves to the alignment of a code: bit i - 1 is the side of state i; state 0 is on side 0.
  void goTo(long code) {
    for (int i = 0; i < n; i++) {
      boolean other = i > 0 && (code >> (i - 1) & 1) == 1;
      if (other != (side[i] < 0)) {
        flip(i);
      }
    }
  }

  /// Switches the side of state `k`.
  void flip(int k) {
    long[] row = twice[k];
    if (side[k] > 0) {
      for (int j = 0; j < n; j++) {
        pull[j] -= row[j];
      }
    } else {
      for (int j = 0; j < n; j++) {
        pull[j] += row[j];
      }
    }
    side[k] = -side[k];
  }

  /// Whether no single switch lowers the energy.
  boolean isMinimum() {
    for (int i = 0; i < n; i++) {
      if (side[i] * pull[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /// The states whose switch may lead to an alignment that descends here, as bits: those from which
  /// the switch of `steepest`, the best one here, would not be better still.
  ///
  /// A filter without branches for [#isDescentOf], which few candidates of many pass. `steepest` is
  /// below 0 in a minimum, where all are candidates.
  long candidates(int steepest) {
    if (steepest < 0) {
      return n == 0 ? 0 : -1L >>> (Long.SIZE - n);
    }
    long[] row = twice[steepest];
    long sign = side[steepest];
    long gain = -sign * pull[steepest];
    long candidates = 0;
    for (int i = 0; i < n; i++) {
      long margin = side[i] * (pull[i] - sign * row[i]) - gain;
      candidates |= (~margin >>> (Long.SIZE - 1)) << i;
    }
    return candidates;
  }

  /// Whether the steepest descent from the alignment with `j` switched begins by switching `j`
  /// back: no other switch there lowers the energy more, and none with a lower number as much.
  boolean isDescentOf(int j) {
    long up = side[j] * pull[j];
    if (up <= 0) {
      return false;
    }
    long[] row = twice[j];
    long sign = side[j];
    for (int k = 0; k < j; k++) {
      if (side[k] * (pull[k] - sign * row[k]) <= -up) {
        return false;
      }
    }
    for (int k = j + 1; k < n; k++) {
      if (side[k] * (pull[k] - sign * row[k]) < -up) {
        return false;
      }
    }
    return true;
  }
}
