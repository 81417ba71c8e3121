package org.entente.coalition;

import java.util.Arrays;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.similarity.Percentiles;

/// Figures whose interval comes from draws: percentiles where the part's own interval is a
/// bootstrap, else the range of the draws and the value.
///
/// @param basis how the part's own interval was obtained
/// @param provenance where the part's figure comes from
public record Spread(Interval.Basis basis, Provenance provenance) {

  /// Figures with intervals like that of a part's figure.
  public static Spread like(Figure.Known figure) {
    return new Spread(figure.interval().basis(), figure.provenance());
  }

  /// The figure of a value with its draws, NaN left out; `quantity` names it in the provenance.
  public Figure figure(double value, double[] draws, String quantity) {
    return Figure.of(value, interval(value, draws), provenance.with("quantity", quantity));
  }

  /// The figure of a value of which nothing but its bounds is known.
  public Figure bounded(double value, double low, double high, String quantity) {
    return Figure.of(
        value,
        new Interval(Math.min(low, value), Math.max(high, value), 1, Interval.Basis.BOUND),
        provenance.with("quantity", quantity));
  }

  private Interval interval(double value, double[] draws) {
    if (basis == Interval.Basis.BOOTSTRAP) {
      var percentiles = Percentiles.interval(draws, Interval.DEFAULT_LEVEL);
      if (percentiles.isPresent()) {
        return percentiles.get();
      }
    }
    double[] known = Arrays.stream(draws).filter(d -> !Double.isNaN(d)).toArray();
    double low = Arrays.stream(known).min().orElse(value);
    double high = Arrays.stream(known).max().orElse(value);
    return new Interval(Math.min(low, value), Math.max(high, value), 1, Interval.Basis.RANGE);
  }
}
