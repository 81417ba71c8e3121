package org.entente.idealpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import org.entente.evidence.Interval;
import org.entente.idealpoint.step.PathPrior;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.entente.run.Threads;

/// A Markov chain sampler of the model of [IdealPointModel] in one dimension: a check of its
/// positions and intervals, too slow for use.
///
/// Metropolis-Hastings steps on the exact likelihood, without latent utilities: each position alone
/// and each roll call's (β, γ1, γ2) together, proposed by a Newton step ([Gamerman1997]); and moves
/// of whole periods (all positions and cut points shifted, all positions and loadings stretched)
/// that leave the likelihood as it is. The variance of a step is held at that of the fit. Chains
/// start at the fast fit plus noise of twice its standard deviations. Positions are kept
/// standardised draw by draw. Cost: four evaluations of a vote's probability and its derivatives
/// for each vote, sweep and chain; memory four bytes for each place, chain and kept draw. Same
/// bytes on any number of threads.
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
  private final IdealPointOptions options;
  private final SamplerForm form;
  private final Parameters start;
  private final PathPrior paths;
  private final Size size;
  private final Run run;
  private final LongAdder done = new LongAdder();

  private IdealPointSampler(
      RollCallRecord votes,
      IdealPointOptions options,
      SamplerForm form,
      IdealPointFit fit,
      Size size,
      Run run) {
    this.design = Design.of(votes, options);
    this.options = options;
    this.form = form;
    this.start = new Parameters(design, 1);
    fit.start(design, start);
    this.paths = new PathPrior(design, options, fit.evolution());
    this.size = size;
    this.run = run;
  }

  /// Samples around a fit to the same votes with the same options.
  public static IdealPointSample sample(
      RollCallRecord votes, IdealPointOptions options, IdealPointFit start, Size size, Run run) {
    RollCallRecord none = RollCallRecord.builder().build();
    return sample(votes, options, SamplerForm.FIT, start, size, none, run);
  }

  /// Samples in a form of the model, from the positions of a fit to the same votes, and gives the
  /// probabilities of other votes, held out, of the same actors and roll calls. Throws
  /// [org.entente.run.Interrupted] if the user asks to stop.
  public static IdealPointSample sample(
      RollCallRecord votes,
      IdealPointOptions options,
      SamplerForm form,
      IdealPointFit start,
      Size size,
      RollCallRecord heldOut,
      Run run) {
    return new IdealPointSampler(votes, options, form, start, size, run).chains(heldOut);
  }

  private IdealPointSample chains(RollCallRecord heldOut) {
    float[][][] kept = new float[size.chains()][size.draws()][design.places()];
    MarkovChain[] chains = new MarkovChain[size.chains()];
    List<HeldOutMean> means = new ArrayList<>();
    for (int c = 0; c < chains.length; c++) {
      means.add(new HeldOutMean(design, heldOut));
    }
    Threads.each(
        chains.length,
        run,
        c -> {
          SplittableRandom random = new SplittableRandom(run.seed() + 7919L * c);
          ChainState state = new ChainState(design, options.priors(), form, paths, start, random);
          chains[c] = new MarkovChain(state, start);
          sample(chains[c], kept[c], means.get(c));
        });
    return new IdealPointSample(
        summaries(kept),
        HeldOutMean.mean(means),
        Arrays.stream(chains).mapToDouble(MarkovChain::acceptedPositions).average().orElseThrow(),
        Arrays.stream(chains).mapToDouble(MarkovChain::acceptedItems).average().orElseThrow(),
        Arrays.stream(chains).mapToDouble(MarkovChain::acceptedStretches).average().orElseThrow());
  }

  private void sample(MarkovChain chain, float[][] draws, HeldOutMean mean) {
    long sweeps = size.warmUp() + (long) size.draws() * size.thin();
    for (long s = -size.warmUp(); s < sweeps - size.warmUp(); s++) {
      run.checkInterrupted();
      chain.sweep();
      if (s >= 0 && s % size.thin() == 0) {
        chain.state().write(draws[(int) (s / size.thin())]);
        mean.add(chain.state());
      }
      done.increment();
      run.progress().at("sampling", done.sum(), sweeps * size.chains());
    }
  }

  private List<SampledPosition> summaries(float[][][] kept) {
    SampledPosition[] all = new SampledPosition[design.places()];
    Threads.each(
        all.length,
        run,
        p -> {
          double[][] draws = new double[kept.length][kept[0].length];
          for (int c = 0; c < kept.length; c++) {
            for (int k = 0; k < draws[c].length; k++) {
              draws[c][k] = kept[c][k][p];
            }
          }
          all[p] = summary(p, draws);
        });
    return Arrays.stream(all).map(Objects::requireNonNull).toList();
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
