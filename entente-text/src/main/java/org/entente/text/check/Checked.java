package org.entente.text.check;

import java.util.List;
import org.entente.text.claim.Reading;

/// An article held against the data.
///
/// @param reading what was read from it
/// @param year the year of the figures
/// @param verdicts one for each claim, in the order of the claims
/// @param numbers the numbers that could be held against a figure
/// @param forecasts the memberships it expects or calls unlikely
public record Checked(
    Reading reading,
    int year,
    List<Verdict> verdicts,
    List<NumberCheck> numbers,
    List<Forecast> forecasts) {
  /// Copies the lists.
  public Checked {
    verdicts = List.copyOf(verdicts);
    numbers = List.copyOf(numbers);
    forecasts = List.copyOf(forecasts);
  }

  /// How many verdicts have the outcome.
  public long count(Outcome outcome) {
    return verdicts.stream().filter(v -> v.outcome() == outcome).count();
  }
}
