package org.entente.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// Scores as figures, each with the interval of a bootstrap of whole blocks.
///
/// @param datasets the keys of the datasets that the forecasts and outcomes rest on
/// @param unit what one case is
/// @param bootstrap how the intervals are drawn
public record ScoreFigures(List<String> datasets, String unit, BlockBootstrap bootstrap) {
  /// Copies the list.
  public ScoreFigures {
    datasets = List.copyOf(datasets);
  }

  /// A score; missing where it is not defined. Cost: that of the bootstrap.
  public Figure score(Forecasts forecasts, Score score) {
    return score(forecasts, score, score.title());
  }

  /// Any score under a title; missing where it is not defined. Cost: that of the bootstrap.
  public Figure score(Forecasts forecasts, ToDoubleFunction<Forecasts> score, String title) {
    double value = score.applyAsDouble(forecasts);
    if (Double.isNaN(value)) {
      return Figure.missing("needs both what came and what did not");
    }
    return bootstrap
        .interval(forecasts, score)
        .map(interval -> Figure.of(value, around(interval, value), provenance(forecasts, title)))
        .orElseGet(() -> Figure.missing("not defined in most resamples"));
  }

  /// The score of one less that of the other on the same cases, from the same draws; missing where
  /// it is not defined.
  public Figure difference(
      Forecasts one, Forecasts other, ToDoubleFunction<Forecasts> score, String title) {
    double value = score.applyAsDouble(one) - score.applyAsDouble(other);
    if (Double.isNaN(value)) {
      return Figure.missing("needs both what came and what did not");
    }
    return bootstrap
        .difference(one, other, score)
        .map(interval -> Figure.of(value, around(interval, value), provenance(one, title)))
        .orElseGet(() -> Figure.missing("not defined in most resamples"));
  }

  /// By how much of the Brier score of a reference the forecasts are better; see
  /// [Score#brierSkill]. The interval is that of the difference of the two, on the same draws, over
  /// the reference's score.
  public Figure skill(Forecasts forecasts, Forecasts reference) {
    double value = Score.brierSkill(forecasts, reference);
    double scale = Score.BRIER.applyAsDouble(reference);
    if (!Double.isFinite(value)) {
      return Figure.missing("the reference is perfect");
    }
    return bootstrap
        .difference(reference, forecasts, Score.BRIER)
        .map(i -> new Interval(i.low() / scale, i.high() / scale, i.level(), i.basis()))
        .map(i -> Figure.of(value, around(i, value), provenance(forecasts, "skill")))
        .orElseGet(() -> Figure.missing("not defined in most resamples"));
  }

  private static Interval around(Interval interval, double value) {
    return new Interval(
        Math.min(interval.low(), value),
        Math.max(interval.high(), value),
        interval.level(),
        interval.basis());
  }

  private Provenance provenance(Forecasts forecasts, String method) {
    return Provenance.of(datasets, forecasts.size(), unit, method)
        .with("resamples", bootstrap.replicates())
        .with("seed", bootstrap.run().seed());
  }
}
