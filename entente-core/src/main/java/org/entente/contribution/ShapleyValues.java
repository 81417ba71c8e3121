package org.entente.contribution;

import java.util.Arrays;
import java.util.List;

/// The Shapley value of every player of a game, with how it was obtained.
///
///     phi_i = sum over S without i of |S|! (n-|S|-1)! / n! · [v(S+i) - v(S)]
///
/// It is the only division of v(N) that is efficient (sums to v(N)), symmetric, gives null players
/// nothing and is additive over games [Shapley1953].
///
/// @param values phi of each player, in order
/// @param standardErrors the standard error of each; 0 where the value is exact
/// @param method how it was obtained
public record ShapleyValues(List<Double> values, List<Double> standardErrors, Method method) {

  /// How a Shapley value was obtained.
  public enum Method {
    /// A formula for the class of games; exact for any number of players.
    CLOSED_FORM("exact, closed form"),
    /// All 2^n sets of players; exact.
    ENUMERATION("exact, all sets of members enumerated"),
    /// Random orders of the players; unbiased, with a standard error.
    SAMPLING("estimated from random orders of members");

    private final String words;

    Method(String words) {
      this.words = words;
    }

    /// The method in words.
    public String words() {
      return words;
    }
  }

  /// Copies the lists; refuses different lengths with an [IllegalArgumentException].
  public ShapleyValues {
    values = List.copyOf(values);
    standardErrors = List.copyOf(standardErrors);
    if (values.size() != standardErrors.size()) {
      throw new IllegalArgumentException(
          values.size() + " values with " + standardErrors.size() + " standard errors");
    }
  }

  /// Exact values.
  static ShapleyValues exact(double[] values, Method method) {
    List<Double> list = Arrays.stream(values).boxed().toList();
    return new ShapleyValues(list, list.stream().map(_ -> 0.0).toList(), method);
  }
}
