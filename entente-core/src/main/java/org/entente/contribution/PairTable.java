package org.entente.contribution;

import java.util.stream.IntStream;
import org.entente.part.Aggregation;
import org.entente.part.Group;
import org.entente.part.GroupValue;

/// What every pair of a group brings to a part that is a sum over pairs, divided by a function of
/// the number of members.
///
/// The value of a pair alone gives it: a(i,j) = v({i,j}) / w(2). Members without any pair that has
/// a value are left out of the mean and are null players of the game.
final class PairTable {
  private static final double TOLERANCE = 1e-9;

  /* amounts[i][j] by the places of the two in the group, NaN where missing */
  private final double[][] amounts;
  private final int[] counted;
  private final Aggregation aggregation;

  private PairTable(double[][] amounts, int[] counted, Aggregation aggregation) {
    this.amounts = amounts;
    this.counted = counted;
    this.aggregation = aggregation;
  }

  /// The table of a group under a mean over dyads or members.
  static PairTable of(GroupValue value, Group group, Aggregation aggregation) {
    int n = group.size();
    double[][] amounts = new double[n][n];
    boolean[] known = new boolean[n];
    for (int a = 0; a < n; a++) {
      amounts[a][a] = Double.NaN;
      for (int b = a + 1; b < n; b++) {
        double amount = value.of(group.number(a), group.number(b)) / sizeWeight(aggregation, 2);
        amounts[a][b] = amount;
        amounts[b][a] = amount;
        known[a] |= !Double.isNaN(amount);
        known[b] |= !Double.isNaN(amount);
      }
    }
    return new PairTable(
        amounts, IntStream.range(0, n).filter(i -> known[i]).toArray(), aggregation);
  }

  private static double sizeWeight(Aggregation aggregation, int size) {
    return aggregation == Aggregation.MEAN_OVER_DYADS
        ? 2.0 / ((double) size * (size - 1))
        : 1.0 / size;
  }

  /// w(s): what the sum over the pairs of s counted members is multiplied with.
  double sizeWeight(int size) {
    return sizeWeight(aggregation, size);
  }

  /// a(i,j) of the members at two places, NaN where missing.
  double amount(int a, int b) {
    return amounts[a][b];
  }

  /// The places of the members with at least one value, ascending.
  int[] counted() {
    return counted.clone();
  }

  /// The number of pairs with a value.
  int pairs() {
    int pairs = 0;
    for (int a = 0; a < amounts.length; a++) {
      for (int b = a + 1; b < amounts.length; b++) {
        pairs += Double.isNaN(amounts[a][b]) ? 0 : 1;
      }
    }
    return pairs;
  }

  /// The sum over the pairs with the member at a place.
  double sumWith(int place) {
    double sum = 0;
    for (int other : counted) {
      if (other != place) {
        sum += amounts[place][other];
      }
    }
    return sum;
  }

  /// The sum over all pairs.
  double sum() {
    double sum = 0;
    for (int place : counted) {
      sum += sumWith(place);
    }
    return sum / 2;
  }

  /// Whether the value of the group, and that of the group without each member in turn, is that of
  /// the closed form: every pair of counted members has an amount, and the sums agree to 1e-9.
  boolean isExactFor(GroupValue value, Group group) {
    if (counted.length < 2 || !agrees(sum(), counted.length, value.of(group.numbers()))) {
      return false;
    }
    for (int place : counted) {
      double without = value.of(group.without(place).numbers());
      if (counted.length > 2 && !agrees(sum() - sumWith(place), counted.length - 1, without)) {
        return false;
      }
    }
    return true;
  }

  private boolean agrees(double sum, int size, double value) {
    return Math.abs(sum * sizeWeight(size) - value) <= TOLERANCE;
  }
}
