package org.entente.similarity;

/// The joint table of two raters over the same objects: cell (a, b) is the number, or the summed
/// weight, of the objects that the first rates at level `a` and the second at level `b`.
///
/// Levels are ordered and equally spaced, 0 to m - 1: votes have three (0 yes, 1 abstain, 2 no),
/// ordinal alliance ties four (0 none, 1 non-aggression, 2 neutrality or consultation, 3 defence or
/// offence), binary ties two. Only objects that both rate enter (pairwise-complete). Every measure
/// of the package is a function of this table alone. Immutable.
public final class Contingency {
  private final int levels;
  private final double[] cells;

  private Contingency(int levels, double[] cells) {
    this.levels = levels;
    this.cells = cells;
  }

  /// The table with the given cells in row order (copied).
  ///
  /// @param levels the number of levels m, 2 or more
  /// @param cells m × m counts or weights, finite and not negative
  /// @throws IllegalArgumentException if the shape or a cell is wrong
  public static Contingency of(int levels, double... cells) {
    if (levels < 2) {
      throw new IllegalArgumentException("levels (" + levels + ") must be 2 or more");
    }
    if (cells.length != levels * levels) {
      throw new IllegalArgumentException(
          "cells (" + cells.length + ") are not levels squared (" + levels * levels + ")");
    }
    for (double cell : cells) {
      requireWeight(cell);
    }
    return new Contingency(levels, cells.clone());
  }

  private static void requireWeight(double weight) {
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight (" + weight + ") must be finite and not negative");
    }
  }

  /// The number of levels m.
  public int levels() {
    return levels;
  }

  /// The count or weight of objects rated `a` by the first and `b` by the second.
  public double at(int a, int b) {
    return cells[a * levels + b];
  }

  /// The number or summed weight of the objects that both rate.
  public double total() {
    double total = 0;
    for (double cell : cells) {
      total += cell;
    }
    return total;
  }

  /// A copy of the cells in row order.
  double[] cells() {
    return cells.clone();
  }
}
