package org.entente.comparison;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.part.Meaning;
import org.entente.part.Part;

/// Coalitions compared in one part.
///
/// @param meaning what its definition is, and what the draws are that the coalitions share
/// @param figures the figure of each coalition, in the order asked for
/// @param percentiles the percentile of each among random coalitions of its own size
/// @param pairs every pair, in the order asked for
public record PartComparison(
    Meaning meaning, List<Figure> figures, List<Figure> percentiles, List<PairComparison> pairs) {

  /// Copies the lists.
  public PartComparison {
    figures = List.copyOf(figures);
    percentiles = List.copyOf(percentiles);
    pairs = List.copyOf(pairs);
  }

  /// The part.
  public Part part() {
    return meaning.part();
  }
}
