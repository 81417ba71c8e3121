package org.entente.part;

import org.entente.evidence.Bounds;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;

/// A part's figure for one dyad.
///
/// @param first the COW code of the state with the lower code
/// @param second the COW code of the other
/// @param figure the figure
/// @param estimate the same with its draws, which dyads and groups of a definition share
/// @param why what it rests on, in words
public record DyadFigure(int first, int second, Figure figure, Estimate estimate, String why) {

  /// A figure that is known by its interval alone.
  public DyadFigure(int first, int second, Figure figure, String why) {
    this(first, second, figure, known(figure), why);
  }

  /// The figure of an estimate.
  public static DyadFigure of(int first, int second, Estimate estimate, String why) {
    return new DyadFigure(first, second, estimate.figure(), estimate, why);
  }

  private static Estimate known(Figure figure) {
    return switch (figure) {
      case Figure.Missing(String reason) -> Estimate.missing(reason);
      case Figure.Known(double value, var in, var provenance) ->
          Estimate.of(value, new Bounds(in.low(), in.high(), in.level()), provenance);
    };
  }
}
