package org.entente.landscape;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// What is found in a landscape as figures.
///
/// @param landscape the landscape
public record LandscapeFigures(Landscape landscape) {

  /// The energy of a stable alignment.
  public Figure energy(LocalMinimum minimum) {
    return Figure.exact(minimum.energy(), provenance("energy [AxelrodBennett1993]"));
  }

  /// The share of alignments from which descent ends in a stable alignment.
  public Figure basin(LocalMinimum minimum) {
    return Figure.of(
        minimum.basin(), minimum.basinInterval(), provenance("basin of steepest descent"));
  }

  /// The height of a barrier; where it is not exact, the upper bound down to the lower.
  public Figure barrier(Barrier barrier) {
    Provenance provenance = provenance("least highest energy on a path of single switches");
    return barrier.isExact()
        ? Figure.exact(barrier.high(), provenance)
        : Figure.of(
            barrier.high(),
            new Interval(barrier.low(), barrier.high(), 1, Interval.Basis.BOUND),
            provenance);
  }

  /// The barriers to alignments, deepest first, at a place: missing beyond those that were sought.
  public Figure barrier(List<Barrier> sought, int place) {
    return place < sought.size()
        ? barrier(sought.get(place))
        : Figure.missing("sought for the " + sought.size() + " deepest only");
  }

  /// The frustration of a state in an alignment.
  public Figure frustration(int state, Alignment alignment) {
    return Figure.exact(
        landscape.frustration(state, alignment), provenance("frustration [AxelrodBennett1993]"));
  }

  private Provenance provenance(String method) {
    int n = landscape.size();
    return Provenance.of(List.of(), n * (n - 1L) / 2, "dyads", method);
  }
}
