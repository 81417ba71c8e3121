package org.entente.similarity;

import java.util.Arrays;
import org.entente.evidence.VoteMatrix;

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

  /// The table of two portfolios over the same objects, each object counting once.
  ///
  /// @param levels the number of levels m
  /// @param x the first rater's levels, 0 to m - 1, or -1 where it does not rate the object
  /// @param y the second rater's levels on the same objects
  /// @throws IllegalArgumentException if lengths differ or a level is out of range
  public static Contingency ofRatings(int levels, int[] x, int[] y) {
    double[] weights = new double[x.length];
    Arrays.fill(weights, 1);
    return ofRatings(levels, x, y, weights);
  }

  /// The table of two portfolios over the same objects with a weight for each object, such as the
  /// capability share of the third state.
  ///
  /// @param weights the objects' weights, finite and not negative
  /// @throws IllegalArgumentException if lengths differ, a level is out of range or a weight is bad
  public static Contingency ofRatings(int levels, int[] x, int[] y, double[] weights) {
    if (x.length != y.length || x.length != weights.length) {
      throw new IllegalArgumentException(
          "lengths (" + x.length + ", " + y.length + ", " + weights.length + ") differ");
    }
    double[] cells = new double[levels * levels];
    for (int k = 0; k < x.length; k++) {
      requireLevel(x[k], levels);
      requireLevel(y[k], levels);
      requireWeight(weights[k]);
      if (x[k] >= 0 && y[k] >= 0) {
        cells[x[k] * levels + y[k]] += weights[k];
      }
    }
    return of(levels, cells);
  }

  /// The table of two states' votes on the roll calls on which both voted; cost: the roll calls.
  public static Contingency ofVotes(VoteMatrix votes, int i, int j) {
    double[] cells = new double[9];
    for (int k = 0; k < votes.rollCalls(); k++) {
      int a = votes.vote(i, k);
      int b = votes.vote(j, k);
      if (a != VoteMatrix.MISSING && b != VoteMatrix.MISSING) {
        cells[(a - 1) * 3 + b - 1]++;
      }
    }
    return new Contingency(3, cells);
  }

  private static void requireLevel(int level, int levels) {
    if (level < -1 || level >= levels) {
      throw new IllegalArgumentException(
          "level (" + level + ") is not in 0 to " + (levels - 1) + ", nor -1 for missing");
    }
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

  /// The table with the raters exchanged.
  public Contingency transposed() {
    double[] other = new double[cells.length];
    for (int a = 0; a < levels; a++) {
      for (int b = 0; b < levels; b++) {
        other[b * levels + a] = at(a, b);
      }
    }
    return new Contingency(levels, other);
  }

  /// A copy of the cells in row order.
  double[] cells() {
    return cells.clone();
  }
}
