package org.entente.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.evidence.Figure;

/// Who may leave a body, or join it, within five years: each with its probability.
///
/// @param fit the model
/// @param chances by state, the likeliest first
public record Outlook(MembershipFit fit, List<Chance> chances) {

  /// One state's.
  ///
  /// @param state its COW code
  /// @param probability within five years
  /// @param driver the feature that moves it most from the mean case
  /// @param raises whether that feature raises it
  public record Chance(int state, Figure.Known probability, String driver, boolean raises) {}

  /// Copies the list.
  public Outlook {
    chances = List.copyOf(chances);
  }

  /// The chances of the states given that are at risk; others are left out.
  public static Outlook of(MembershipFit fit, Body body, Surroundings world, List<Integer> states) {
    List<Chance> chances = new ArrayList<>();
    for (int state : states) {
      if (fit.event().isAtRisk(state, body)
          && fit.probability(state, body, world) instanceof Figure.Known known) {
        List<Double> contributions = fit.contributions(state, body, world);
        int driver = 0;
        for (int f = 1; f < contributions.size(); f++) {
          if (Math.abs(contributions.get(f)) > Math.abs(contributions.get(driver))) {
            driver = f;
          }
        }
        chances.add(
            new Chance(
                state, known, fit.event().features().get(driver), contributions.get(driver) > 0));
      }
    }
    chances.sort(
        Comparator.comparingDouble((Chance c) -> -c.probability().value())
            .thenComparingInt(Chance::state));
    return new Outlook(fit, chances);
  }

  /// The probability that none of the states does, taken as independent of each other: a bound for
  /// states that move together.
  public double none() {
    return chances.stream()
        .mapToDouble(c -> 1 - c.probability().value())
        .reduce(1, (a, b) -> a * b);
  }
}
