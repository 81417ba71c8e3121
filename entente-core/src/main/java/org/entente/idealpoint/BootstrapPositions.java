package org.entente.idealpoint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Interrupted;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.entente.run.Threads;

/// A bootstrap over roll calls of the positions of a fit ([Efron1979]): the roll calls of every
/// period are drawn again with replacement, the model is fitted to each drawing, and the spread of
/// a position over drawings tells how much it hangs on the roll calls that happened to be held.
///
/// It is a check of the fit's own intervals, which rest on the model: it needs no normal errors and
/// no independence of votes within a roll call. It knows nothing of the prior densities: where an
/// actor cast few votes it is too narrow, because every drawing is pulled to the same place.
///
/// Each replicate has its own random stream, [Run#stream] of its number; the replicates run in
/// parallel, each fit on one thread: the same bytes on any number of threads. Cost: a fit, started
/// from the one given, for each replicate; memory four bytes for each position and replicate, and a
/// fit for each thread.
public final class BootstrapPositions {
  /// Fewer replicates than this with the actor present give no interval.
  public static final int LEAST = 20;

  private final Map<String, Integer> place;
  private final float[][] draws;
  private final int settled;

  /// What the replicates say about a figure.
  ///
  /// @param replicates those that have it
  /// @param sd their standard deviation
  /// @param interval from their 5% to their 95% quantile
  public record Spread(int replicates, double sd, Interval interval) {}

  private BootstrapPositions(Map<String, Integer> place, float[][] draws, int settled) {
    this.place = place;
    this.draws = draws;
    this.settled = settled;
  }

  /// Draws and fits the replicates, in one dimension; `fit` is the fit of the same votes with the
  /// same options, to which signs are aligned. A replicate that does not settle is left out and
  /// counted ([#settled]). Throws [Interrupted] if the user asks to stop, and
  /// [IllegalArgumentException] for fewer than [#LEAST] replicates or more than one dimension.
  public static BootstrapPositions of(
      RollCallRecord votes, IdealPointOptions options, IdealPointFit fit, int replicates, Run run) {
    if (replicates < LEAST) {
      throw new IllegalArgumentException(
          "bootstrap replicates (" + replicates + ") must be " + LEAST + " or more");
    }
    if (fit.dimensions() != 1) {
      throw new IllegalArgumentException(
          "dimensions (" + fit.dimensions() + ") must be 1 for a bootstrap");
    }
    Map<String, Integer> place = new HashMap<>();
    fit.positions().forEach(p -> place.put(key(p.actor(), p.period()), place.size()));
    double[] original = fit.positions().stream().mapToDouble(Position::mean).toArray();
    ResampledRollCalls rollCalls = new ResampledRollCalls(votes, options);
    float[][] draws = new float[replicates][];
    int[] done = new int[1];
    Run single = new Run(run.seed(), 1, Progress.SILENT, run.interrupted(), run.nanoClock());
    Threads.each(
        replicates,
        run,
        b -> {
          SplittableRandom random = run.stream(b);
          RollCallRecord drawn = rollCalls.draw(random);
          draws[b] =
              aligned(
                  positions(IdealPointModel.fitPositions(drawn, options, single), place), original);
          synchronized (done) {
            run.progress().at("bootstrap", ++done[0], replicates);
          }
        });
    int settled = (int) Arrays.stream(draws).filter(d -> d.length > 0).count();
    return new BootstrapPositions(place, draws, settled);
  }

  private static String key(String actor, int period) {
    return period + ":" + actor;
  }

  /// The positions of one drawing in the places of the fit, NaN where it has none; empty where it
  /// did not settle.
  private static float[] positions(IdealPointOutcome outcome, Map<String, Integer> place) {
    return switch (outcome) {
      case IdealPointOutcome.Cancelled _ -> throw new Interrupted();
      case IdealPointOutcome.Degenerate _, IdealPointOutcome.NotConverged _ -> new float[0];
      case IdealPointOutcome.Converged(var drawn, _, _) -> {
        float[] positions = new float[place.size()];
        Arrays.fill(positions, Float.NaN);
        for (Position p : drawn.positions()) {
          int at = place.getOrDefault(key(p.actor(), p.period()), -1);
          if (at >= 0) {
            positions[at] = (float) p.mean();
          }
        }
        yield positions;
      }
    };
  }

  /// Turned round where it runs against the original.
  private static float[] aligned(float[] positions, double[] original) {
    double agreement = 0;
    for (int p = 0; p < positions.length; p++) {
      agreement += Float.isNaN(positions[p]) ? 0 : positions[p] * original[p];
    }
    for (int p = 0; p < positions.length && agreement < 0; p++) {
      positions[p] = -positions[p];
    }
    return positions;
  }

  /// The replicates asked for.
  public int replicates() {
    return draws.length;
  }

  /// The replicates that settled.
  public int settled() {
    return settled;
  }

  /// The spread of a position; empty where the fit has none, or fewer than [#LEAST] or half of the
  /// replicates have.
  public Optional<Spread> position(String actor, int period) {
    int at = place.getOrDefault(key(actor, period), -1);
    return at < 0 ? Optional.empty() : spread(value(at));
  }

  /// The spread of the difference of two positions, first less second; empty where one is missing.
  public Optional<Spread> difference(String first, String second, int period) {
    int a = place.getOrDefault(key(first, period), -1);
    int b = place.getOrDefault(key(second, period), -1);
    if (a < 0 || b < 0) {
      return Optional.empty();
    }
    double[] one = value(a);
    double[] other = value(b);
    Arrays.setAll(one, k -> one[k] - other[k]);
    return spread(one);
  }

  private double[] value(int at) {
    double[] values = new double[draws.length];
    Arrays.setAll(values, b -> draws[b].length == 0 ? Double.NaN : draws[b][at]);
    return values;
  }

  private static Optional<Spread> spread(double[] values) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    if (sorted.length < Math.max(LEAST, values.length / 2)) {
      return Optional.empty();
    }
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
    double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
    Interval interval =
        new Interval(
            Percentiles.quantile(sorted, tail),
            Percentiles.quantile(sorted, 1 - tail),
            Interval.DEFAULT_LEVEL,
            Interval.Basis.BOOTSTRAP);
    return Optional.of(
        new Spread(sorted.length, Math.sqrt(squares / (sorted.length - 1)), interval));
  }
}
