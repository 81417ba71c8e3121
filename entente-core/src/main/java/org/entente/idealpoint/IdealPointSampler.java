package org.entente.idealpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.evidence.Interval;
import org.entente.run.Run;

/// A Markov chain sampler of the model of [IdealPointModel] in one dimension: a check of its
/// positions and intervals, too slow for use.
///
/// Metropolis steps on the exact likelihood, without latent utilities: each position alone, each
/// roll call's (β, γ1, γ2) together, and moves of whole periods (all positions and cut points
/// shifted, all positions and loadings stretched) that leave the likelihood as it is. Chains start
/// at the fast fit plus noise of twice its standard deviations. Positions are standardised draw by
/// draw, as in the fit. Cost: about four evaluations of a vote's probability for each vote, draw
/// and chain; memory four bytes for each place, chain and kept draw. Same bytes on any number of
/// threads.
public final class IdealPointSampler {

  /// The size of a sampling run.
  ///
  /// @param chains independent chains, 1 or more
  /// @param warmUp sweeps of a chain before draws are kept
  /// @param draws draws kept of each chain, 4 or more
  /// @param thin sweeps for each kept draw, 1 or more
  public record Size(int chains, int warmUp, int draws, int thin) {
    /// Refuses sizes out of range with an [IllegalArgumentException].
    public Size {
      if (chains < 1 || warmUp < 0 || draws < 4 || thin < 1) {
        throw new IllegalArgumentException("sampling size out of range");
      }
    }
  }

  private final Design design;
  private final float[][][] kept;

  private IdealPointSampler(Design design, float[][][] kept) {
    this.design = design;
    this.kept = kept;
  }

  /// Samples the positions around a fit to the same votes with the same options; by actor, then
  /// period.
  public static List<SampledPosition> sample(
      RollCallRecord votes, IdealPointOptions options, IdealPointFit start, Size size, Run run) {
    Design design = Design.of(votes, options);
    float[][][] kept = new float[size.chains()][size.draws()][design.places()];
    Parameters from = new Parameters(design, 1);
    start.start(design, from);
    try (Workers workers = new Workers(run)) {
      workers.each(
          size.chains(),
          (first, end) -> {
            for (int c = first; c < end; c++) {
              MarkovChain chain =
                  new MarkovChain(
                      design, options, from, new SplittableRandom(run.seed() + 7919L * c));
              for (int s = -size.warmUp(); s < size.draws() * size.thin(); s++) {
                run.checkInterrupted();
                chain.sweep(/* adapting= */ s < 0);
                if (s >= 0 && s % size.thin() == 0) {
                  chain.write(kept[c][s / size.thin()]);
                }
                run.progress().at("sampling", s + size.warmUp(), (long) size.draws() * size.thin());
              }
            }
          });
    }
    return new IdealPointSampler(design, kept).summaries();
  }

  private List<SampledPosition> summaries() {
    List<SampledPosition> all = new ArrayList<>(design.places());
    for (int p = 0; p < design.places(); p++) {
      double[][] draws = new double[kept.length][kept[0].length];
      for (int c = 0; c < kept.length; c++) {
        for (int k = 0; k < draws[c].length; k++) {
          draws[c][k] = kept[c][k][p];
        }
      }
      all.add(summary(p, draws));
    }
    return all;
  }

  private SampledPosition summary(int place, double[][] draws) {
    double[] sorted = Arrays.stream(draws).flatMapToDouble(Arrays::stream).sorted().toArray();
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
    return new SampledPosition(
        design.record.actors().get(design.placeActor[place]),
        design.periods[design.placePeriod[place]],
        mean,
        Math.sqrt(squares / (sorted.length - 1)),
        new Interval(
            sorted[(int) (0.05 * (sorted.length - 1))],
            sorted[(int) Math.ceil(0.95 * (sorted.length - 1))],
            Interval.DEFAULT_LEVEL,
            Interval.Basis.POSTERIOR),
        ChainDiagnostics.of(draws));
  }
}
