package org.entente.part;

import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Bounds;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.run.Run;

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

  /// The figure of two states as of the end of a year; missing with the reason before the yearbook
  /// begins, and where one of the two has no place in it.
  ///
  /// @param codes the COW codes of the two
  public static Figure atEndOf(
      int year, Yearbook yearbook, PartDefinition definition, List<Integer> codes, Run run) {
    if (year < yearbook.years().first()) {
      return Figure.missing("the yearbook begins in " + yearbook.years().first());
    }
    Panel panel = Panel.asOf(yearbook, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
    return definition.dyads(panel, Group.of(panel.now(), codes), run).stream()
        .findFirst()
        .map(DyadFigure::figure)
        .orElseGet(() -> Figure.missing("the two have no place in the figures of " + year));
  }

  private static Estimate known(Figure figure) {
    return switch (figure) {
      case Figure.Missing(String reason) -> Estimate.missing(reason);
      case Figure.Known(double value, var in, var provenance) ->
          Estimate.of(value, new Bounds(in.low(), in.high(), in.level()), provenance);
    };
  }
}
