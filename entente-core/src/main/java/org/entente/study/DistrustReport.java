package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import org.entente.evaluation.BlockBootstrap;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.Score;
import org.entente.evidence.Interval;

/// What the study of distrust found: how good the model and its baselines are, whether its
/// probabilities come true, and when it was good.
///
/// @param rated the specifications, baselines first
/// @param bins the shipped model's cases in ten bins of equal number, the lowest probabilities
///   first
/// @param eras the shipped model by era
public record DistrustReport(List<Rated> rated, List<Bin> bins, List<Era> eras) {

  /// Copies the lists.
  public DistrustReport {
    rated = List.copyOf(rated);
    bins = List.copyOf(bins);
    eras = List.copyOf(eras);
  }

  /// A value with its interval from drawing dyads again.
  ///
  /// @param value the value
  /// @param interval its 90% interval
  public record Sure(double value, Interval interval) {
    static Sure of(Forecasts forecasts, Score score, BlockBootstrap bootstrap) {
      double value = score.applyAsDouble(forecasts);
      return new Sure(value, bootstrap.interval(forecasts, score).orElseThrow());
    }

    static Sure difference(Forecasts one, Forecasts other, Score score, BlockBootstrap bootstrap) {
      return new Sure(
          score.applyAsDouble(one) - score.applyAsDouble(other),
          bootstrap.difference(one, other, score).orElseThrow());
    }
  }

  /// A specification and how good it was.
  ///
  /// @param name the specification
  /// @param cases dyad-years
  /// @param baseRate the share of them that a dispute came to
  /// @param auc area under the receiver operating characteristic
  /// @param averagePrecision average precision
  /// @param logLess its log score less that of the shipped model; above zero it is worse
  /// @param brier Brier score
  /// @param log log score in nats
  public record Rated(
      String name,
      int cases,
      double baseRate,
      Sure auc,
      Sure averagePrecision,
      Sure logLess,
      double brier,
      double log) {
    static Rated of(String name, Forecasts forecasts, Forecasts shipped, BlockBootstrap bootstrap) {
      return new Rated(
          name,
          forecasts.size(),
          forecasts.baseRate(),
          Sure.of(forecasts, Score.AUC, bootstrap),
          Sure.of(forecasts, Score.AVERAGE_PRECISION, bootstrap),
          Sure.difference(forecasts, shipped, Score.LOG, bootstrap),
          Score.BRIER.applyAsDouble(forecasts),
          Score.LOG.applyAsDouble(forecasts));
    }
  }

  /// Cases of like probability.
  ///
  /// @param cases how many
  /// @param forecast their mean probability
  /// @param rate the share that came
  /// @param off the rate less the mean probability, with the interval from drawing dyads again
  public record Bin(int cases, double forecast, double rate, Sure off) {

    /// Whether the interval of the difference holds zero.
    public boolean isCalibrated() {
      return off.interval().low() <= 0 && off.interval().high() >= 0;
    }

    static List<Bin> list(Forecasts forecasts, BlockBootstrap bootstrap) {
      int[] place = new int[forecasts.size()];
      for (int p = 0; p < place.length; p++) {
        place[forecasts.ranked(place.length - 1 - p)] = p;
      }
      List<Bin> bins = new ArrayList<>();
      for (int b = 0; b < 10; b++) {
        int bin = b;
        Forecasts of = forecasts.where(k -> (int) (10L * place[k] / place.length) == bin);
        double rate = of.baseRate();
        double forecast = meanProbability(of);
        bins.add(
            new Bin(
                of.size(),
                forecast,
                rate,
                new Sure(
                    rate - forecast,
                    bootstrap.interval(of, f -> f.baseRate() - meanProbability(f)).orElseThrow())));
      }
      return bins;
    }

    private static double meanProbability(Forecasts forecasts) {
      double sum = 0;
      for (int k = 0; k < forecasts.size(); k++) {
        sum += forecasts.weight(k) * forecasts.probability(k);
      }
      return sum / forecasts.total();
    }
  }

  /// The shipped model in some years.
  ///
  /// @param from the first year in which it spoke
  /// @param to the last
  /// @param cases dyad-years
  /// @param baseRate the share that a dispute came to
  /// @param auc AUC
  /// @param averagePrecision average precision
  public record Era(
      int from, int to, int cases, double baseRate, double auc, double averagePrecision) {}
}
