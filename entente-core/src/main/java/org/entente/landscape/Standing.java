package org.entente.landscape;

/// An alignment of two sides and, where allowed, neutral states, that is changed one switch at a
/// time.
///
///     t_ci = Σ_{j on side c} w_ij,  c = 0, 1
///
/// A state's half-energy is Σ_j w_ij less its ties with its own side; a neutral state has none.
final class Standing {
  private final int n;
  private final Landscape landscape;
  private final int places;
  private final long[][] ties;
  private final byte[] side;
  private int bestState;
  private int bestSide;

  Standing(Landscape landscape, Sides sides, Alignment at) {
    this.n = landscape.size();
    this.landscape = landscape;
    this.places = sides.count();
    this.ties = new long[2][n];
    this.side = at.copyOfSides();
    for (int i = 0; i < n; i++) {
      join(i, side[i], 1);
    }
  }

  private void join(int i, int at, int sign) {
    if (at == Alignment.NEUTRAL) {
      return;
    }
    long[] row = landscape.couplings(i);
    long[] t = ties[at];
    for (int j = 0; j < n; j++) {
      t[j] += sign * row[j];
    }
  }

  /// What the switch of state `i` to side `to` adds to the half-energy.
  long cost(int i, int to) {
    return held(i, side[i]) - held(i, to);
  }

  private long held(int i, int at) {
    return at == Alignment.NEUTRAL ? 0 : ties[at][i];
  }

  /// Switches state `i` to side `to`.
  void move(int i, int to) {
    join(i, side[i], -1);
    join(i, to, 1);
    side[i] = (byte) to;
  }

  /// Descends to a minimum: makes the switch that lowers the energy most, of equals that of the
  /// state with the lowest number to the lowest side, until none lowers it.
  void settle() {
    while (steepest() < 0) {
      move(bestState, bestSide);
    }
  }

  /// Whether no single switch lowers the energy.
  boolean isMinimum() {
    return steepest() >= 0;
  }

  private long steepest() {
    long best = 0;
    for (int i = 0; i < n; i++) {
      for (int to = 0; to < places; to++) {
        long cost = to == side[i] ? 0 : cost(i, to);
        if (cost < best) {
          best = cost;
          bestState = i;
          bestSide = to;
        }
      }
    }
    return best;
  }

  int side(int i) {
    return side[i];
  }

  Alignment alignment() {
    return Alignment.owned(side.clone());
  }
}
