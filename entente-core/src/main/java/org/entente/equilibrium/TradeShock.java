package org.entente.equilibrium;

import java.util.Arrays;
import java.util.Set;

/// A change of the world of trade: productivities, trade costs, tariffs and embargoes; everything
/// else stays. Start from [#none] and add changes; each returns a new shock.
public final class TradeShock {
  private final double[] productivity;
  private final double[][] cost;
  private final double[][] tariffBefore;
  private final double[][] tariff;

  private TradeShock(
      double[] productivity, double[][] cost, double[][] tariffBefore, double[][] tariff) {
    this.productivity = productivity;
    this.cost = cost;
    this.tariffBefore = tariffBefore;
    this.tariff = tariff;
  }

  /// No change among n economies, and no tariffs.
  public static TradeShock none(int economies) {
    double[] productivity = new double[economies];
    double[][] cost = new double[economies][economies];
    Arrays.fill(productivity, 1);
    for (double[] row : cost) {
      Arrays.fill(row, 1);
    }
    return new TradeShock(
        productivity, cost, new double[economies][economies], new double[economies][economies]);
  }

  private TradeShock copy() {
    return new TradeShock(productivity.clone(), copy(cost), copy(tariffBefore), copy(tariff));
  }

  private static double[][] copy(double[][] table) {
    return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
  }

  /// An economy's productivity times a factor above 0: 0.963 for a fall of 3.7%.
  public TradeShock withProductivity(int economy, double factor) {
    requireAbove(factor, 0, "productivity factor");
    TradeShock next = copy();
    next.productivity[economy] *= factor;
    return next;
  }

  /// The cost of shipping from a seller to a buyer times a factor above 0, not at home; below 1 for
  /// joining a common market.
  public TradeShock withCost(int buyer, int seller, double factor) {
    requireAbove(factor, 0, "cost factor");
    requireAbroad(buyer, seller);
    TradeShock next = copy();
    next.cost[buyer][seller] *= factor;
    return next;
  }

  /// A tariff of a buyer on a seller, as a share of the price, that was `before` and is `after`;
  /// both above -1.
  public TradeShock withTariff(int buyer, int seller, double before, double after) {
    requireAbove(before, -1, "tariff");
    requireAbove(after, -1, "tariff");
    requireAbroad(buyer, seller);
    TradeShock next = copy();
    next.tariffBefore[buyer][seller] = before;
    next.tariff[buyer][seller] = after;
    return next;
  }

  /// An end of all trade, both ways, between each of the embargo's economies and its target.
  public TradeShock withEmbargo(Set<Integer> by, int target) {
    TradeShock next = copy();
    for (int economy : by) {
      requireAbroad(economy, target);
      next.cost[economy][target] = Double.POSITIVE_INFINITY;
      next.cost[target][economy] = Double.POSITIVE_INFINITY;
    }
    return next;
  }

  private static void requireAbove(double value, double bound, String what) {
    if (!(value > bound && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          what + " (" + value + ") must be above " + bound + " and finite");
    }
  }

  private static void requireAbroad(int buyer, int seller) {
    if (buyer == seller) {
      throw new IllegalArgumentException("economy (" + buyer + ") cannot tax or cut itself off");
    }
  }

  int size() {
    return productivity.length;
  }

  double productivity(int economy) {
    return productivity[economy];
  }

  /// The factor on the price that the buyer pays, but for wage and productivity of the seller.
  double priceFactor(int buyer, int seller) {
    return cost[buyer][seller] * (1 + tariff[buyer][seller]) / (1 + tariffBefore[buyer][seller]);
  }

  double tariff(int buyer, int seller) {
    return tariff[buyer][seller];
  }

  double tariffBefore(int buyer, int seller) {
    return tariffBefore[buyer][seller];
  }
}
