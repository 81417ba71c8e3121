package org.entente.bench.idealpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.evidence.Interval;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.IdealPointModel;
import org.entente.idealpoint.IdealPointOutcome;
import org.entente.idealpoint.VectorDistance;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;

/// Bias and coverage of the distance over six issue areas, for pairs of actors drawn at a known
/// distance: [VectorDistance], and the median and middle 90% of draws from the positions'
/// posteriors, which it replaced.
///
/// 60 actors, 4 periods; of the 30 pairs a third each stand 0, 0.3 and 1 apart, the same on every
/// area (random sign) or all on one of the six. Argument: the number of draws of each design.
/// Prints a row for each design and distance.
final class VectorDistances {
  private static final int PAIRS = 30;
  private static final int PERIODS = 4;
  private static final int AREAS = 6;
  private static final int POSTERIOR_DRAWS = 1000;
  private static final double[] APART = {0, 0.3, 1};

  private final SplittableRandom random;
  private final int rollCalls;
  private final boolean onOne;
  private final IdealPointFit.Difference[][][] found =
      new IdealPointFit.Difference[PAIRS][PERIODS][AREAS];
  private final double[][] squares = new double[PAIRS][PERIODS];

  /// How two estimates did on pairs at one distance.
  private static final class Tally {
    private final double[] error = new double[2];
    private final int[] inside = new int[2];
    private int pairs;

    void add(int estimate, double value, Interval in, double truth) {
      error[estimate] += value - truth;
      inside[estimate] += in.low() <= truth && truth <= in.high() ? 1 : 0;
    }

    String cells() {
      return String.format(
          Locale.ROOT,
          "%+.2f | %.0f%% | %+.2f | %.0f%% | %d",
          error[0] / pairs,
          100.0 * inside[0] / pairs,
          error[1] / pairs,
          100.0 * inside[1] / pairs,
          pairs);
    }
  }

  private VectorDistances(int rollCalls, boolean onOne, long seed) {
    this.rollCalls = rollCalls;
    this.onOne = onOne;
    this.random = new SplittableRandom(seed);
  }

  /// Prints the table.
  public static void main(String[] arguments) {
    int draws = Integer.parseInt(arguments[0]);
    for (boolean onOne : new boolean[] {false, true}) {
      for (int rollCalls : new int[] {6, 12, 25, 60}) {
        Tally[] tallies = {new Tally(), new Tally(), new Tally()};
        for (int d = 0; d < draws; d++) {
          new VectorDistances(rollCalls, onOne, 77 + d).count(tallies);
        }
        for (int k = 0; k < APART.length; k++) {
          System.out.println(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %.1f | %s |",
                  onOne ? "all on one area" : "the same on each area",
                  rollCalls,
                  APART[k],
                  tallies[k].cells()));
        }
      }
    }
  }

  private void count(Tally[] tallies) {
    for (int area = 0; area < AREAS; area++) {
      fit(area);
    }
    for (int k = 0; k < PAIRS; k++) {
      for (int t = 0; t < PERIODS; t++) {
        List<IdealPointFit.Difference> differences = List.of(found[k][t]);
        double truth = Math.sqrt(squares[k][t] / AREAS);
        Tally tally = tallies[k * APART.length / PAIRS];
        VectorDistance distance = VectorDistance.of(differences);
        tally.add(0, distance.value(), distance.interval(), truth);
        double[] draws = draws(differences);
        Interval middle =
            new Interval(
                draws[POSTERIOR_DRAWS / 20],
                draws[POSTERIOR_DRAWS - POSTERIOR_DRAWS / 20],
                0.9,
                Interval.Basis.POSTERIOR);
        tally.add(1, draws[POSTERIOR_DRAWS / 2], middle, truth);
        tally.pairs++;
      }
    }
  }

  private double[] draws(List<IdealPointFit.Difference> differences) {
    double[] draws = new double[POSTERIOR_DRAWS];
    for (int b = 0; b < draws.length; b++) {
      double sum = 0;
      for (IdealPointFit.Difference d : differences) {
        double gap = d.value() + d.sd() * random.nextGaussian();
        sum += gap * gap;
      }
      draws[b] = Math.sqrt(sum / differences.size());
    }
    Arrays.sort(draws);
    return draws;
  }

  private void fit(int area) {
    double[][] truth = paths(area);
    RollCallRecord votes = votes(truth);
    IdealPointOptions options = IdealPointOptions.defaults();
    if (!(IdealPointModel.fit(votes, options, Run.quiet(1, 2))
        instanceof IdealPointOutcome.Converged done)) {
      throw new IllegalStateException("a fit did not converge");
    }
    double variance = variance(truth);
    for (int k = 0; k < PAIRS; k++) {
      for (int t = 0; t < PERIODS; t++) {
        found[k][t][area] = done.fit().distance("s" + 2 * k, "s" + (2 * k + 1), t).orElseThrow();
        double gap = truth[2 * k][t] - truth[2 * k + 1][t];
        squares[k][t] += gap * gap / variance;
      }
    }
  }

  private double[][] paths(int area) {
    double[][] paths = new double[2 * PAIRS][PERIODS];
    for (int k = 0; k < PAIRS; k++) {
      double apart = APART[k * APART.length / PAIRS];
      double gap = !onOne ? apart : area == k % AREAS ? apart * Math.sqrt(AREAS) : 0;
      gap *= random.nextBoolean() ? 1 : -1;
      for (int t = 0; t < PERIODS; t++) {
        double noise = random.nextGaussian();
        paths[2 * k][t] =
            t == 0 ? noise : Math.sqrt(0.8) * paths[2 * k][t - 1] + Math.sqrt(0.2) * noise;
        paths[2 * k + 1][t] = paths[2 * k][t] + gap;
      }
    }
    return paths;
  }

  private static double variance(double[][] paths) {
    List<Double> all = new ArrayList<>();
    Arrays.stream(paths).forEach(path -> Arrays.stream(path).forEach(all::add));
    double mean = all.stream().mapToDouble(x -> x).average().orElseThrow();
    return all.stream().mapToDouble(x -> (x - mean) * (x - mean)).average().orElseThrow();
  }

  private RollCallRecord votes(double[][] truth) {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int t = 0; t < PERIODS; t++) {
      for (int v = 0; v < rollCalls; v++) {
        int place = builder.rollCall(t + "-" + v, t);
        double beta = random.nextGaussian();
        double low = 0.8 * random.nextGaussian();
        double high = low + 0.2 + 0.8 * random.nextDouble();
        for (int a = 0; a < truth.length; a++) {
          double z = beta * truth[a][t] + random.nextGaussian();
          if (v == 0 || random.nextDouble() < 0.85) {
            builder.vote(builder.actor("s" + a), place, z < low ? 1 : z < high ? 2 : 3);
          }
        }
      }
    }
    return builder.build();
  }
}
