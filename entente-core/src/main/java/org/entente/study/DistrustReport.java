package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import org.entente.distrust.DisputeModel;
import org.entente.distrust.Feature;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.evaluation.BlockBootstrap;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.Reliability;
import org.entente.evaluation.Score;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// What the study of distrust found: how good the model and its baselines are, whether its
/// probabilities come true, and when it was good.
///
/// @param outcome what was forecast
/// @param rated the specifications, baselines first
/// @param bins the shipped model's cases in ten bins of equal number, the lowest probabilities
///   first
/// @param eras the shipped model by era
public record DistrustReport(Outcome outcome, List<Rated> rated, List<Bin> bins, List<Era> eras) {

  /// Copies the lists.
  public DistrustReport {
    rated = List.copyOf(rated);
    bins = List.copyOf(bins);
    eras = List.copyOf(eras);
  }

  private static Figure figure(
      double value, Interval interval, Forecasts forecasts, String method) {
    return Figure.of(
        value,
        interval,
        Provenance.of(List.of("cow-mid", "gml-mid"), forecasts.size(), "dyad-years", method));
  }

  private static Figure score(Forecasts forecasts, Score score, BlockBootstrap bootstrap) {
    return figure(
        score.applyAsDouble(forecasts),
        bootstrap.interval(forecasts, score).orElseThrow(),
        forecasts,
        score.title() + " by rolling origin");
  }

  /// A specification and how good it was.
  ///
  /// @param name the specification
  /// @param cases dyad-years
  /// @param baseRate the share of them that the outcome came to
  /// @param auc area under the receiver operating characteristic
  /// @param averagePrecision average precision
  /// @param logLess its log score less that of the shipped model; above zero it is worse
  /// @param brier Brier score
  /// @param log log score in nats
  public record Rated(
      String name,
      int cases,
      double baseRate,
      Figure auc,
      Figure averagePrecision,
      Figure logLess,
      double brier,
      double log) {
    static Rated of(String name, Forecasts forecasts, Forecasts shipped, BlockBootstrap bootstrap) {
      return new Rated(
          name,
          forecasts.size(),
          forecasts.baseRate(),
          score(forecasts, Score.AUC, bootstrap),
          score(forecasts, Score.AVERAGE_PRECISION, bootstrap),
          figure(
              Score.LOG.applyAsDouble(forecasts) - Score.LOG.applyAsDouble(shipped),
              bootstrap.difference(forecasts, shipped, Score.LOG).orElseThrow(),
              forecasts,
              "log score less that of the shipped model"),
          Score.BRIER.applyAsDouble(forecasts),
          Score.LOG.applyAsDouble(forecasts));
    }
  }

  /// Cases of like probability.
  ///
  /// @param cases how many
  /// @param forecast their mean probability
  /// @param rate the share that came
  /// @param off the rate less the mean probability, of 10,000, with its interval: the wider of that
  ///   from drawing dyads again and Wilson's
  /// @param ofTen the like interval at 99%, by which ten bins that are all right are all found so
  ///   in nine of ten cases (Bonferroni)
  public record Bin(int cases, double forecast, double rate, Figure off, Interval ofTen) {
    private static final int COUNT = 10;
    private static final double TEN_THOUSAND = 10_000;
    private static final double LEVEL_OF_TEN = 1 - (1 - Interval.DEFAULT_LEVEL) / COUNT;

    /// Whether the interval of the difference holds zero.
    public boolean isCalibrated() {
      return holdsZero(off.known().orElseThrow().interval());
    }

    /// Whether that for ten at once does.
    public boolean isCalibratedAmongTen() {
      return holdsZero(ofTen);
    }

    private static boolean holdsZero(Interval interval) {
      return interval.low() <= 0 && interval.high() >= 0;
    }

    static List<Bin> list(Forecasts forecasts, BlockBootstrap bootstrap) {
      int[] place = new int[forecasts.size()];
      for (int p = 0; p < place.length; p++) {
        place[forecasts.ranked(place.length - 1 - p)] = p;
      }
      List<Bin> bins = new ArrayList<>();
      for (int b = 0; b < COUNT; b++) {
        int bin = b;
        Forecasts of = forecasts.where(k -> (int) ((long) COUNT * place[k] / place.length) == bin);
        double rate = of.baseRate();
        double forecast = meanProbability(of);
        bins.add(
            new Bin(
                of.size(),
                forecast,
                rate,
                figure(
                    TEN_THOUSAND * (rate - forecast),
                    off(of, forecast, Interval.DEFAULT_LEVEL, bootstrap),
                    of,
                    "share less mean probability, of 10,000"),
                off(of, forecast, LEVEL_OF_TEN, bootstrap)));
      }
      return bins;
    }

    /* The wider on each side: where nothing came, drawing dyads again draws nothing. */
    private static Interval off(
        Forecasts of, double forecast, double level, BlockBootstrap bootstrap) {
      Interval drawn =
          bootstrap.interval(of, f -> f.baseRate() - meanProbability(f), level).orElseThrow();
      Interval rate = Reliability.wilson(of.size(), of.events(), level);
      return new Interval(
          TEN_THOUSAND * Math.min(drawn.low(), rate.low() - forecast),
          TEN_THOUSAND * Math.max(drawn.high(), rate.high() - forecast),
          drawn.level(),
          drawn.basis());
    }

    private static double meanProbability(Forecasts forecasts) {
      double sum = 0;
      for (int k = 0; k < forecasts.size(); k++) {
        sum += forecasts.weight(k) * forecasts.probability(k);
      }
      return sum / forecasts.total();
    }
  }

  /// A coefficient of a model: the change of the log odds for one standard deviation.
  ///
  /// @param outcome the model's outcome
  /// @param horizon the model's horizon
  /// @param full whether the model knows all features, or place and power alone
  /// @param feature the feature
  /// @param figure the coefficient, with its interval at 90%
  public record Coefficient(
      Outcome outcome, Horizon horizon, boolean full, Feature feature, Figure figure) {

    /// Those of models.
    public static List<Coefficient> list(List<DisputeModel> models) {
      List<Coefficient> list = new ArrayList<>();
      for (DisputeModel model : models) {
        for (int f = 0; f < model.features().size(); f++) {
          double at = model.logit().terms().get(f).coefficient();
          double half = Interval.Z90 * model.logit().error(f);
          list.add(
              new Coefficient(
                  model.outcome(),
                  model.horizon(),
                  model.isFull(),
                  model.features().get(f),
                  Figure.of(
                      at,
                      new Interval(
                          at - half, at + half, Interval.DEFAULT_LEVEL, Interval.Basis.POSTERIOR),
                      Provenance.of(
                          List.of("cow-mid", "gml-mid"),
                          model.logit().cases(),
                          "dyad-years",
                          "logistic regression with a ridge penalty"))));
        }
      }
      return list;
    }
  }

  /// The shipped model in some years.
  ///
  /// @param from the first year in which it spoke
  /// @param to the last
  /// @param cases dyad-years
  /// @param baseRate the share that the outcome came to
  /// @param auc AUC
  /// @param averagePrecision average precision
  public record Era(
      int from, int to, int cases, double baseRate, double auc, double averagePrecision) {}
}
