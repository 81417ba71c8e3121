package org.entente.part.ties;

import org.entente.panel.YearSlice;

/// The shares of every state's trade with every other in one year, with each state's partners in
/// falling order: what the parts that rest on trade need to value many groups.
///
/// Memory and cost: n² and n² log n for n states.
final class TradeShares {
  /* shares[i][j] of i's trade that it has with j, NaN when missing */
  private final float[][] shares;
  /* the same with 0 when missing: sums are taken of these, without asking at each */
  private final double[][] amounts;
  /* partners[i] by falling share, those without a share above zero left out */
  private final int[][] partners;

  private TradeShares(float[][] shares, int[][] partners) {
    this.shares = shares;
    this.amounts = new double[shares.length][shares.length];
    for (int i = 0; i < shares.length; i++) {
      for (int j = 0; j < shares.length; j++) {
        amounts[i][j] = Float.isNaN(shares[i][j]) ? 0 : shares[i][j];
      }
    }
    this.partners = partners;
  }

  /// The shares of a year.
  static TradeShares of(YearSlice slice) {
    TieRows rows = TieRows.of(slice);
    float[][] shares = new float[slice.dyads().states()][];
    int[][] partners = new int[shares.length][];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = rows.flows(Tie.TRADE, i);
      partners[i] = rows.falling(Tie.TRADE, i);
    }
    return new TradeShares(shares, partners);
  }

  /// The mean over members of the share of their trade inside the group; NaN when none is known.
  double meanInside(int... numbers) {
    double sum = 0;
    int count = 0;
    for (int i : numbers) {
      double inside = inside(i, numbers);
      if (!Double.isNaN(inside)) {
        sum += inside;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /// The mean over members of the pull of the strongest outsider; NaN when none is known.
  double meanPull(int... numbers) {
    boolean[] member = new boolean[shares.length];
    for (int i : numbers) {
      member[i] = true;
    }
    double sum = 0;
    int count = 0;
    for (int i : numbers) {
      double outside = largestOutside(i, member);
      double inside = inside(i, numbers);
      if (outside > 0 && !Double.isNaN(inside)) {
        sum += outside / (outside + inside);
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  private double largestOutside(int i, boolean[] member) {
    for (int j : partners[i]) {
      if (!member[j]) {
        return shares[i][j];
      }
    }
    return 0;
  }

  /* NaN when none is known: only a sum of zero may be that. */
  private double inside(int i, int... numbers) {
    if (partners[i].length == 0) {
      return Double.NaN;
    }
    double sum = 0;
    double[] row = amounts[i];
    for (int j : numbers) {
      sum += row[j];
    }
    return sum != 0 || isAnyKnown(shares[i], numbers) ? sum : Double.NaN;
  }

  private static boolean isAnyKnown(float[] row, int... numbers) {
    for (int j : numbers) {
      if (!Float.isNaN(row[j])) {
        return true;
      }
    }
    return false;
  }
}
