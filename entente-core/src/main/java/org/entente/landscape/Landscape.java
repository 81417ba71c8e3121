package org.entente.landscape;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.run.UserProblem;

/// The energy landscape of n states: their sizes and their propensities to work together.
///
///     frustration  F_i(X) = Σ_{j≠i} s_j p_ij d_ij(X)
///     energy       E(X)   = Σ_i s_i F_i(X) = Σ_{i≠j} s_i s_j p_ij d_ij(X)
///
/// p_ij > 0 means that i and j want to be on one side, p_ij < 0 that they want to be apart; s_i ≥ 0
/// is the size; d_ij(X) is 0 if alignment X puts both on one side, else 1. The sum runs over ordered
/// pairs, so every pair counts twice, as in the paper. Lower energy is a better fit.
///
/// Sums are exact, so the result does not depend on the order of additions and ties are ties, see
/// [Couplings].
///
/// Memory: 8 n² bytes for each of two tables. References: [AxelrodBennett1993].
public final class Landscape {
  private final List<String> states;
  private final double[] sizes;
  private final double[][] propensities;
  private final Couplings couplings;

  private Landscape(List<String> states, double[] sizes, double[][] propensities) {
    this.states = states;
    this.sizes = sizes;
    this.propensities = propensities;
    this.couplings = Couplings.of(sizes, propensities);
  }

  /// A landscape of the given states.
  ///
  /// Throws [UserProblem] for two states of one name, a size that is negative or not finite, a
  /// propensity that is missing (NaN) or infinite, and a pair whose two propensities differ; the
  /// diagonal is not read. Throws [IllegalArgumentException] if the shapes do not fit.
  ///
  /// @param states the names, n of them
  /// @param sizes the size of each state, such as its share of world capabilities
  /// @param propensities n rows of n; symmetric
  public static Landscape of(List<String> states, double[] sizes, double[][] propensities) {
    int n = states.size();
    if (sizes.length != n || propensities.length != n) {
      throw new IllegalArgumentException(
          "(" + n + ") states, " + sizes.length + " sizes, " + propensities.length + " rows");
    }
    requireNames(states);
    double[][] p = new double[n][n];
    for (int i = 0; i < n; i++) {
      if (!(sizes[i] >= 0) || Double.isInfinite(sizes[i])) {
        throw UserProblem.input(
            "the size of " + states.get(i) + " is (" + sizes[i] + ")",
            "A size is a number of 0 or more.");
      }
      for (int j = 0; j < i; j++) {
        requirePropensity(states.get(i), states.get(j), propensities[i][j], propensities[j][i]);
        p[i][j] = propensities[i][j];
        p[j][i] = propensities[i][j];
      }
    }
    return new Landscape(List.copyOf(states), sizes.clone(), p);
  }

  private static void requireNames(List<String> states) {
    Set<String> seen = new HashSet<>();
    for (String state : states) {
      if (!seen.add(state)) {
        throw UserProblem.input("two states have the name (" + state + ")", "Name each once.");
      }
    }
  }

  private static void requirePropensity(String a, String b, double ab, double ba) {
    if (!Double.isFinite(ab) || !Double.isFinite(ba)) {
      throw UserProblem.input(
          "the propensity of " + a + " and " + b + " is (" + (Double.isFinite(ab) ? ba : ab) + ")",
          "Every pair needs one; write 0 for a pair that is indifferent.");
    }
    if (ab != ba) {
      throw UserProblem.input(
          "the propensity of " + a + " to " + b + " is (" + ab + "), the other way (" + ba + ")",
          "Propensities are mutual: both must be the same.");
    }
  }

  /// The number of states n.
  public int size() {
    return sizes.length;
  }

  /// The names in order.
  public List<String> states() {
    return states;
  }

  /// The size of state `i`.
  public double sizeOf(int i) {
    return sizes[i];
  }

  /// The propensity of states `i` and `j`.
  public double propensity(int i, int j) {
    return propensities[i][j];
  }

  /// The energy of an alignment, in units of size squared times propensity. Cost: n².
  public double energy(Alignment x) {
    return energyOf(halfEnergy(x));
  }

  /// The frustration of state `i` in an alignment: below 0 when it is apart from more enemies than
  /// friends. Cost: n.
  public double frustration(int i, Alignment x) {
    double sum = 0;
    for (int j = 0; j < sizes.length; j++) {
      sum += sizes[j] * propensities[i][j] * x.distance(i, j);
    }
    return sum;
  }

  /// Whether state `i` has no propensity to any other, or no size: it may stand anywhere.
  public boolean isIndifferent(int i) {
    for (long w : couplings.row(i)) {
      if (w != 0) {
        return false;
      }
    }
    return true;
  }

  /* The couplings of state i, as whole numbers. */
  long[] couplings(int i) {
    return couplings.row(i);
  }

  /* Half the energy, every pair once, as a whole number. */
  long halfEnergy(Alignment x) {
    long sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += couplings.row(i)[j] * x.distance(i, j);
      }
    }
    return sum;
  }

  double energyOf(long halfEnergy) {
    return 2 * couplings.inUnits(halfEnergy);
  }

  /* The landscape of some of the states, in the same units. */
  Landscape of(int[] chosen) {
    int m = chosen.length;
    double[] s = new double[m];
    double[][] p = new double[m][m];
    String[] names = new String[m];
    for (int i = 0; i < m; i++) {
      names[i] = states.get(chosen[i]);
      s[i] = sizes[chosen[i]];
      for (int j = 0; j < m; j++) {
        p[i][j] = propensities[chosen[i]][chosen[j]];
      }
    }
    return new Landscape(List.of(names), s, p);
  }
}
