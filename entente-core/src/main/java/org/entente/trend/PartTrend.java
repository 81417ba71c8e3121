package org.entente.trend;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.part.Meaning;
import org.entente.part.Part;

/// One part over the years.
///
/// @param meaning what its definition is
/// @param figures the figure at the end of each year of the trend, in order; missing ones with
///   reason
/// @param breaks the breaks found, in order of time, none of them where the evidence changes
/// @param steady the stretches of years with the same evidence in which the change is steady: a
///   straight line fits better than steps
public record PartTrend(
    Meaning meaning, List<Figure> figures, List<Break> breaks, List<Steady> steady) {
  /// Copies the lists.
  public PartTrend {
    figures = List.copyOf(figures);
    breaks = List.copyOf(breaks);
    steady = List.copyOf(steady);
  }

  /// The part.
  public Part part() {
    return meaning.part();
  }
}
