package org.entente.bargaining.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.entente.bargaining.CondorcetElection;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;
import org.entente.bargaining.MedianVoter;
import org.entente.bargaining.TurningPoint;
import org.entente.bargaining.WeightedMean;
import org.entente.bargaining.challenge.ChallengeModel;
import org.entente.bargaining.challenge.ChallengeTrace;
import org.entente.bargaining.spatial.SpatialModel;
import org.entente.bargaining.spatial.SpatialTrace;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.evidence.Range;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.entente.run.Threads;

/// What will be decided on an issue, by every model, with their traces and what would turn the
/// outcome. The weighted mean comes first: nothing has been shown to beat it.
///
/// References: [ThomsonEtAl2006], [Black1948], [WiseEtAl2015], [ScholzEtAl2011].
///
/// @param issue the issue
/// @param options how it is looked at
/// @param forecasts by dimension, in each by model
/// @param elections the election of each dimension
/// @param challenges the trace of the challenge model on each dimension
/// @param spatial the trace of the spatial model
/// @param turning by dimension, the single changes that put the weighted mean on the border
public record Outlook(
    Issue issue,
    OutlookOptions options,
    List<Forecast> forecasts,
    List<CondorcetElection> elections,
    List<ChallengeTrace> challenges,
    SpatialTrace spatial,
    List<List<TurningPoint>> turning) {

  /// Copies the lists.
  public Outlook {
    forecasts = List.copyOf(forecasts);
    elections = List.copyOf(elections);
    challenges = List.copyOf(challenges);
    turning = turning.stream().map(List::copyOf).toList();
  }

  /// The outlook. Cost: draws times the spatial model's, where an input is a range, else once.
  public static Outlook of(Issue issue, OutlookOptions options, Run run) {
    int dimensions = issue.dimensions().size();
    List<CondorcetElection> elections = new ArrayList<>();
    List<ChallengeTrace> challenges = new ArrayList<>();
    List<List<TurningPoint>> turning = new ArrayList<>();
    for (int d = 0; d < dimensions; d++) {
      elections.add(CondorcetElection.of(issue, d, CondorcetElection.DEFAULT));
      challenges.add(ChallengeModel.run(issue, d, options.challenge()));
      turning.add(TurningPoint.of(issue, d, place(issue.dimensions().get(d), options.border())));
    }
    return new Outlook(
        issue,
        options,
        new Forecasts(issue, options, run).all(),
        elections,
        challenges,
        SpatialModel.run(SpatialStakes.of(issue), options.spatial(), run),
        turning);
  }

  /// A share of a scale as a place on it.
  private static double place(Dimension scale, double share) {
    return scale.low() + share * scale.length();
  }

  /// The border on a dimension's scale.
  public double border(int dimension) {
    return place(issue.dimensions().get(dimension), options.border());
  }

  /// The forecast of a model on a dimension.
  public Forecast forecast(int dimension, View view) {
    return forecasts.stream()
        .filter(f -> f.dimension() == dimension && f.view() == view)
        .findFirst()
        .orElseThrow();
  }

  /// All models' forecasts at the best inputs and over draws of them.
  private record Forecasts(Issue issue, OutlookOptions options, Run run) {
    private static final List<View> VIEWS = List.of(View.values());
    /* The mean of equal positions may lie beside them by so much of the scale. */
    private static final double ROUNDING = 1e-9;
    private static final String ERRORS =
        "nine of ten outcomes fell so near to its forecasts [ArreguiPerarnaud2021]";

    List<Forecast> all() {
      double[] best = values(issue);
      double[][] drawn = issue.isPoint() ? new double[][] {best} : drawn();
      List<Forecast> forecasts = new ArrayList<>();
      for (int d = 0; d < issue.dimensions().size(); d++) {
        for (int v = 0; v < VIEWS.size(); v++) {
          View view = VIEWS.get(v);
          int place = d * VIEWS.size() + v;
          forecasts.add(
              new Forecast(
                  d,
                  view,
                  outcome(d, best[place], view),
                  overDraws(best[place], drawn, place, view)));
        }
      }
      return forecasts;
    }

    private double[][] drawn() {
      double[][] drawn = new double[options.draws()][];
      Threads.each(
          "draws of positions",
          drawn.length,
          run,
          k -> {
            SplittableRandom random = new SplittableRandom(run.seed() + 0x9E3779B97F4A7C15L * k);
            drawn[k] = values(issue.draw(random));
          });
      return drawn;
    }

    /* By dimension, in each by model. */
    private double[] values(Issue at) {
      run.checkInterrupted();
      double[] values = new double[at.dimensions().size() * VIEWS.size()];
      SpatialTrace spatial = SpatialModel.run(SpatialStakes.of(at), options.spatial(), alone());
      for (int d = 0; d < at.dimensions().size(); d++) {
        for (int v = 0; v < VIEWS.size(); v++) {
          values[d * VIEWS.size() + v] = value(at, d, VIEWS.get(v), spatial);
        }
      }
      return values;
    }

    private double value(Issue at, int d, View view, SpatialTrace spatial) {
      return switch (view) {
        case MEAN -> WeightedMean.of(at, d).position();
        case MEDIAN -> MedianVoter.of(at, d).position();
        case ELECTION -> CondorcetElection.of(at, d, CondorcetElection.DEFAULT).expected();
        case CHALLENGE -> ChallengeModel.run(at, d, options.challenge()).forecast();
        case SPATIAL -> spatial.expected(d);
      };
    }

    /* The draws are spread over the threads already. */
    private Run alone() {
      return new Run(run.seed(), 1, Progress.SILENT, run.interrupted(), run.nanoClock());
    }

    private Figure outcome(int dimension, double value, View view) {
      Dimension scale = issue.dimensions().get(dimension);
      OptionalDouble wanted = wantedByAll(dimension);
      return wanted.isPresent()
              && Math.abs(wanted.getAsDouble() - value) <= ROUNDING * scale.length()
          ? Figure.exact(wanted.getAsDouble(), provenance(view, "all want the same"))
          : Figure.of(value, about(scale, value, view), provenance(view, ERRORS));
    }

    /* Where all want the same there is nothing to foretell. */
    private OptionalDouble wantedByAll(int dimension) {
      List<Range> wanted =
          issue.actors().stream()
              .filter(a -> a.weight(dimension) > 0)
              .map(a -> a.positions().get(dimension))
              .distinct()
              .toList();
      return wanted.size() == 1 && wanted.getFirst().isPoint()
          ? OptionalDouble.of(wanted.getFirst().value())
          : OptionalDouble.empty();
    }

    private static Interval about(Dimension scale, double value, View view) {
      double off = view.error90() * scale.length();
      return new Interval(
          Math.max(scale.low(), value - off),
          Math.min(scale.high(), value + off),
          Interval.DEFAULT_LEVEL,
          Interval.Basis.RANGE);
    }

    private Figure overDraws(double best, double[][] drawn, int place, View view) {
      if (issue.isPoint()) {
        return Figure.exact(best, provenance(view, "all inputs are points"));
      }
      double[] sorted = Arrays.stream(drawn).mapToDouble(v -> v[place]).sorted().toArray();
      int cut = (int) ((1 - Interval.DEFAULT_LEVEL) / 2 * sorted.length);
      return Figure.of(
          best,
          new Interval(
              Math.min(best, sorted[cut]),
              Math.max(best, sorted[sorted.length - 1 - cut]),
              Interval.DEFAULT_LEVEL,
              Interval.Basis.RANGE),
          provenance(view, "middle 90% over draws of the inputs"));
    }

    private Provenance provenance(View view, String interval) {
      return Provenance.of(List.of(), issue.actors().size(), "actors", view.title())
          .with("interval", interval)
          .with("seed", run.seed());
    }
  }
}
