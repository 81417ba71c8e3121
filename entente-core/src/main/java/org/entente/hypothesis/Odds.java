package org.entente.hypothesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.entente.evidence.Bounds;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.evidence.Provenance;
import org.entente.evidence.Sampled;
import org.entente.evidence.Settings;
import org.entente.run.Run;
import org.jspecify.annotations.Nullable;

/* The likelihoods and posteriors of one coalition: place 0 of the first index is what is known, the others are
resamples. */
final class Odds {
  private static final int RESAMPLES = 400;
  private static final long STREAM = 0x4c1;
  private static final Hypothesis[] ALL = Hypothesis.values();

  private final List<Clue> clues;
  private final List<Estimate> estimates;
  private final Likelihoods reference;
  private final GivenOdds given;
  private final long seed;
  /* by resample, clue and hypothesis; NaN where the clue has no figure */
  private final double[][][] likelihoods = new double[RESAMPLES + 1][][];

  private Odds(
      List<Clue> clues, List<Estimate> estimates, Likelihoods reference, GivenOdds given, Run run) {
    this.clues = clues;
    this.estimates = estimates;
    this.reference = reference;
    this.given = given;
    this.seed = run.seed();
    List<double[]> draws = estimates.stream().map(Odds::draws).toList();
    for (int b = 0; b <= RESAMPLES; b++) {
      SplittableRandom random = run.stream(STREAM, b);
      likelihoods[b] = new double[clues.size()][ALL.length];
      Map<Hypothesis, int[]> sample = b == 0 ? reference.all() : reference.resampled(random);
      for (int h = 0; h < ALL.length; h++) {
        for (int k = 0; k < clues.size(); k++) {
          likelihoods[b][k][h] = likelihood(k, ALL[h], value(k, draws.get(k), b), sample);
        }
      }
    }
  }

  static Odds of(
      List<Clue> clues, List<Estimate> estimates, Likelihoods reference, GivenOdds given, Run run) {
    return new Odds(clues, estimates, reference, given, run);
  }

  private static double[] draws(Estimate estimate) {
    return estimate instanceof Estimate.Known(double value, var draws, Provenance _)
        ? switch (draws) {
          case Sampled sampled -> sampled.values();
          case Settings settings -> settings.values();
          case Bounds _ -> new double[] {value};
        }
        : new double[0];
  }

  private double value(int k, double[] draws, int b) {
    if (!(estimates.get(k) instanceof Estimate.Known known)) {
      return Double.NaN;
    }
    double drawn = b == 0 ? known.value() : draws[(b - 1) % draws.length];
    return Double.isNaN(drawn) ? known.value() : drawn;
  }

  private double likelihood(int k, Hypothesis h, double value, Map<Hypothesis, int[]> sample) {
    return Double.isNaN(value)
        ? Double.NaN
        : given
            .findLikelihood(clues.get(k).key(), h)
            .orElseGet(() -> reference.of(h, k, value, sample));
  }

  double exponent() {
    return reference.exponent();
  }

  /* The posterior of every hypothesis in a resample, a clue left out (-1 for none). */
  private double[] posterior(int b, int without) {
    double[] logs = new double[ALL.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int h = 0; h < ALL.length; h++) {
      logs[h] = Math.log(given.prior(ALL[h]));
      for (int k = 0; k < clues.size(); k++) {
        double likelihood = likelihoods[b][k][h];
        logs[h] += k == without || Double.isNaN(likelihood) ? 0 : exponent() * Math.log(likelihood);
      }
      most = Math.max(most, logs[h]);
    }
    double all = 0;
    for (int h = 0; h < ALL.length; h++) {
      logs[h] = Math.exp(logs[h] - most);
      all += logs[h];
    }
    double sum = all;
    return Arrays.stream(logs).map(p -> p / sum).toArray();
  }

  /* A quantity of each resample: what is known, with the middle 90% of the resamples. */
  private Figure figure(double[] byResample, String quantity) {
    double[] resampled = Arrays.copyOfRange(byResample, 1, byResample.length);
    Arrays.sort(resampled);
    double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
    double value = byResample[0];
    return Figure.of(
        value,
        new Interval(
            Math.min(value, Percentiles.quantile(resampled, tail)),
            Math.max(value, Percentiles.quantile(resampled, 1 - tail)),
            Interval.DEFAULT_LEVEL,
            Interval.Basis.BOOTSTRAP),
        Provenance.of(
                List.of(Provenance.WORLD),
                Arrays.stream(ALL).mapToInt(reference::coalitions).sum(),
                "coalitions of the registry",
                quantity + " [Heuer1999]")
            .with("resamples", RESAMPLES)
            .with("seed", seed));
  }

  List<CompetingHypotheses.Standing> standings() {
    double[][] posteriors = posteriors(-1);
    List<CompetingHypotheses.Standing> standings = new ArrayList<>();
    for (int h = 0; h < ALL.length; h++) {
      standings.add(
          new CompetingHypotheses.Standing(
              ALL[h],
              reference.coalitions(ALL[h]),
              given.prior(ALL[h]),
              figure(posteriors[h], "posterior probability")));
    }
    return standings;
  }

  /* By hypothesis and resample. */
  private double[][] posteriors(int without) {
    double[][] posteriors = new double[ALL.length][RESAMPLES + 1];
    for (int b = 0; b <= RESAMPLES; b++) {
      double[] ofResample = posterior(b, without);
      for (int h = 0; h < ALL.length; h++) {
        posteriors[h][b] = ofResample[h];
      }
    }
    return posteriors;
  }

  private static int largest(double[] values) {
    int at = 0;
    for (int h = 1; h < values.length; h++) {
      at = values[h] > values[at] ? h : at;
    }
    return at;
  }

  List<CompetingHypotheses.Row> rows() {
    List<CompetingHypotheses.Row> rows = new ArrayList<>();
    for (int k = 0; k < clues.size(); k++) {
      rows.add(row(k));
    }
    return rows;
  }

  private CompetingHypotheses.Row row(int k) {
    Clue clue = clues.get(k);
    Figure figure = estimates.get(k).figure();
    int leader = largest(posterior(0, k));
    List<Figure> ofHypotheses = new ArrayList<>();
    for (int h = 0; h < ALL.length; h++) {
      ofHypotheses.add(likelihoodFigure(k, h, figure));
    }
    return new CompetingHypotheses.Row(
        clue.key(),
        clue.title(),
        clue.share(),
        figure,
        figure.find().stream().mapToObj(v -> reference.thirds(k).words(v)).findFirst().orElse(""),
        ofHypotheses,
        Arrays.stream(ALL).anyMatch(h -> given.findLikelihood(clue.key(), h).isPresent()),
        weight(k, figure),
        ALL[leader],
        figure(posteriors(k)[leader], "posterior probability without this evidence"),
        turnsAt(k, figure));
  }

  private Figure likelihoodFigure(int k, int h, Figure figure) {
    if (figure instanceof Figure.Missing missing) {
      return missing;
    }
    double[] byResample = new double[RESAMPLES + 1];
    Arrays.setAll(byResample, b -> likelihoods[b][k][h]);
    return figure(byResample, "likelihood under the hypothesis");
  }

  /* By how many bits the greatest likelihood is above the least, each counted with the exponent. */
  private Figure weight(int k, Figure figure) {
    if (figure instanceof Figure.Missing missing) {
      return missing;
    }
    double[] byResample = new double[RESAMPLES + 1];
    Arrays.setAll(
        byResample,
        b -> {
          double most = Arrays.stream(likelihoods[b][k]).max().orElseThrow();
          double least = Arrays.stream(likelihoods[b][k]).min().orElseThrow();
          return exponent() * Math.log(most / least) / Math.log(2);
        });
    return figure(byResample, "weight of evidence in bits [Good1985]");
  }

  /* What would tell two hypotheses apart best if it were seen: the third, of all rows, under which one of them is
  likelier than the other by most. */
  CompetingHypotheses.Telling telling(Hypothesis one, Hypothesis other) {
    CompetingHypotheses.@Nullable Telling best = null;
    for (int k = 0; k < clues.size(); k++) {
      for (int third : reference.thirds(k).possible()) {
        double first = reference.ofThird(one, k, third, reference.all());
        double second = reference.ofThird(other, k, third, reference.all());
        double bits = exponent() * Math.abs(Math.log(first / second)) / Math.log(2);
        if (best == null || bits > best.bits()) {
          best =
              new CompetingHypotheses.Telling(
                  clues.get(k).title(),
                  reference.thirds(k).wordsOf(third),
                  first > second ? one : other,
                  bits);
        }
      }
    }
    return Objects.requireNonNull(best);
  }

  private Figure turnsAt(int k, Figure figure) {
    if (figure instanceof Figure.Missing missing) {
      return missing;
    }
    double[] posterior = posterior(0, -1);
    int leader = largest(posterior);
    double second = 0;
    for (int h = 0; h < ALL.length; h++) {
      second = h == leader ? second : Math.max(second, posterior[h]);
    }
    double at = likelihoods[0][k][leader] * Math.pow(second / posterior[leader], 1 / exponent());
    return Figure.exact(
        at,
        Provenance.of(
            List.of(Provenance.WORLD),
            reference.coalitions(ALL[leader]),
            "coalitions of the registry",
            "likelihood at which the second hypothesis draws level"));
  }
}
