package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import org.entente.evaluation.BlockBootstrap;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.Score;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.willingness.WarJoining;

/// What the study of willingness found.
///
/// @param wars how many wars the cases are of
/// @param joined how many of them anybody joined
/// @param rated the specifications, the one that ships first
/// @param groups how often pairs came, by treaty and power, and what the model says of them
/// @param coefficients of the model that ships, in the order of its features
public record WillingnessReport(
    int wars, int joined, List<Rated> rated, List<Group> groups, List<Figure> coefficients) {
  private static final List<String> DATASETS = List.of("cow-inter-state-wars", "cow-nmc");

  /// Copies the lists.
  public WillingnessReport {
    rated = List.copyOf(rated);
    groups = List.copyOf(groups);
    coefficients = List.copyOf(coefficients);
  }

  /// How good a specification was, spoken of each war from the wars begun before it.
  ///
  /// @param name the specification
  /// @param cases pairs
  /// @param came how many of them came to fight side by side
  /// @param auc area under the curve over all pairs
  /// @param aucAllied the same over the pairs with a treaty of defence or offence
  /// @param averagePrecision average precision over all pairs
  /// @param logLess its log score less that of the model that ships; above zero it is worse
  public record Rated(
      String name,
      int cases,
      int came,
      Figure auc,
      Figure aucAllied,
      Figure averagePrecision,
      Figure logLess) {

    static Rated of(
        String name, Forecasts said, Forecasts allied, Forecasts shipped, BlockBootstrap draws) {
      return new Rated(
          name,
          said.size(),
          (int) said.events(),
          score(said, Score.AUC, draws),
          score(allied, Score.AUC, draws),
          score(said, Score.AVERAGE_PRECISION, draws),
          figure(
              Score.LOG.applyAsDouble(said) - Score.LOG.applyAsDouble(shipped),
              draws.difference(said, shipped, Score.LOG).orElseThrow(),
              said,
              "log score less that of the model that ships"));
    }
  }

  /// Pairs alike in treaty and power.
  ///
  /// @param allied whether a treaty binds them
  /// @param from the least share of world capabilities of the state that may join
  /// @param to the greatest, not included
  /// @param cases how many pairs
  /// @param said the mean probability of the model that ships, fitted to all wars
  /// @param came the share that came, its interval by drawing wars again
  public record Group(
      boolean allied, double from, double to, int cases, double said, Figure came) {}

  static Figure share(Forecasts of, BlockBootstrap draws) {
    return figure(
        of.baseRate(),
        draws.interval(of, Forecasts::baseRate).orElseThrow(),
        of,
        "share that came");
  }

  static List<Figure> coefficients(WarJoining model) {
    List<Figure> figures = new ArrayList<>();
    var logit = model.coefficients().logit();
    for (int f = 0; f < logit.terms().size(); f++) {
      double at = logit.terms().get(f).coefficient();
      double half = Interval.Z90 * logit.error(f);
      figures.add(
          Figure.of(
              at,
              new Interval(at - half, at + half, Interval.DEFAULT_LEVEL, Interval.Basis.POSTERIOR),
              Provenance.of(
                  DATASETS, logit.cases(), "pairs", "ridge logit, wars as blocks of the errors")));
    }
    return figures;
  }

  private static Figure score(Forecasts forecasts, Score score, BlockBootstrap draws) {
    return figure(
        score.applyAsDouble(forecasts),
        draws.interval(forecasts, score).orElseThrow(),
        forecasts,
        score.title() + ", wars as they came");
  }

  private static Figure figure(
      double value, Interval interval, Forecasts forecasts, String method) {
    return Figure.of(value, interval, Provenance.of(DATASETS, forecasts.size(), "pairs", method));
  }
}
