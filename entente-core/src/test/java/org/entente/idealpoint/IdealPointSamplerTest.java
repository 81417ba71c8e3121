package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.entente.evidence.Interval;
import org.entente.idealpoint.step.PathPrior;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The sampler and the fast fit are independent roads to one posterior: each is the other's check.
@Tag("slow")
final class IdealPointSamplerTest {
  private static final IdealPointSampler.Size SIZE = new IdealPointSampler.Size(4, 300, 400, 3);

  @Test
  void theFastFitAgreesWithTheSampler() {
    DrawnVotes drawn = DrawnVotes.of(21, 25, 3, 30);
    IdealPointFit fit = fit(drawn);
    List<SampledPosition> sampled =
        IdealPointSampler.sample(drawn.votes(), drawn.options(), fit, SIZE, Run.quiet(5, 2))
            .positions();
    double ratio = 0;
    double error = 0;
    for (SampledPosition s : sampled) {
      Position p = fit.position(s.actor(), s.period()).orElseThrow();
      assertThat(s.diagnostics().rHat()).isLessThan(1.1);
      ratio += p.sd() / s.sd() / sampled.size();
      error += Math.abs(p.mean() - s.mean()) / s.sd() / sampled.size();
    }
    assertThat(ratio).isCloseTo(1, within(0.15));
    assertThat(error).isLessThan(0.35);
  }

  /// With many actors for each roll call the prior of cut points matters little: the 90% intervals
  /// hold the truth in 86 to 94%.
  @Test
  void theIntervalsHoldWhatTheVotesWereDrawnFrom() {
    int inside = 0;
    int all = 0;
    for (int seed = 60; seed < 64; seed++) {
      DrawnVotes drawn = DrawnVotes.of(seed, 120, 2, 30);
      IdealPointSampler.Size size = new IdealPointSampler.Size(1, 60, 200, 1);
      IdealPointSample sample =
          IdealPointSampler.sample(
              drawn.votes(), drawn.options(), fit(drawn), size, Run.quiet(seed, 2));
      double[] truth = drawn.standardised(sample.positions());
      for (int k = 0; k < truth.length; k++) {
        Interval interval = sample.positions().get(k).interval();
        inside += interval.low() <= truth[k] && truth[k] <= interval.high() ? 1 : 0;
        all++;
      }
    }
    assertThat((double) inside / all).isBetween(0.86, 0.94);
  }

  /// Held-out votes are given, on average, the log probability that they have under the truth, less
  /// what estimating costs; a category that nobody used on a roll call has none.
  @Test
  void heldOutVotesArePredicted() {
    DrawnVotes drawn = DrawnVotes.of(23, 40, 2, 40);
    RollCallRecord training = part(drawn.votes(), k -> k % 10 != 0);
    RollCallRecord heldOut = part(drawn.votes(), k -> k % 10 == 0);
    DrawnVotes seen = new DrawnVotes(training, drawn.position());
    IdealPointSample sample =
        IdealPointSampler.sample(
            training,
            seen.options(),
            SamplerForm.FIT,
            fit(seen),
            new IdealPointSampler.Size(1, 60, 120, 1),
            heldOut,
            Run.quiet(4, 1));
    assertThat(sample.heldOut()).hasSize(heldOut.votes());
    double[] known = sample.heldOut().stream().mapToDouble(p -> p).filter(p -> p > 0).toArray();
    assertThat(known).hasSizeGreaterThan(heldOut.votes() * 9 / 10);
    double score = Arrays.stream(known).map(Math::log).average().orElseThrow();
    assertThat(score).isGreaterThan(Math.log(1 / 3.0) + 0.15);
    assertThat(Arrays.stream(known).allMatch(p -> p < 1)).isTrue();
  }

  private static RollCallRecord part(RollCallRecord votes, IntPredicate kept) {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    votes.actors().forEach(builder::actor);
    votes.proposals().forEach(builder::rollCall);
    for (int k = 0; k < votes.votes(); k++) {
      if (kept.test(k)) {
        builder.vote(votes.actorOf(k), votes.proposalOf(k), votes.categoryOf(k));
      }
    }
    return builder.build();
  }

  /// Steps of a chain that starts far off come back: no roll call stays where it is.
  @Test
  void noRollCallIsStuck() {
    DrawnVotes drawn = DrawnVotes.of(24, 40, 2, 40);
    Design design = Design.of(drawn.votes(), drawn.options());
    Parameters start = new Parameters(design, 1);
    fit(drawn).start(design, start);
    ChainState state =
        new ChainState(
            design,
            drawn.options().priors(),
            SamplerForm.FIT,
            new PathPrior(design, drawn.options(), 0.2),
            start,
            new SplittableRandom(8));
    for (int i = 0; i < design.items(); i++) {
      state.loading[i] = 15 * Math.signum(state.loading[i]);
    }
    ItemMove move = new ItemMove(state);
    int[] moved = new int[design.items()];
    for (int k = 0; k < 200; k++) {
      for (int i = 0; i < moved.length; i++) {
        moved[i] += move.move(i) ? 1 : 0;
      }
    }
    assertThat(Arrays.stream(moved).min().orElseThrow()).isGreaterThan(20);
    assertThat(Arrays.stream(state.loading).map(Math::abs).max().orElseThrow()).isLessThan(8);
  }

  private static IdealPointFit fit(DrawnVotes drawn) {
    return ((IdealPointOutcome.Converged)
            IdealPointModel.fit(drawn.votes(), drawn.options(), Run.quiet()))
        .fit();
  }

  @Test
  void theSameBytesOnOneAndTwoThreads() {
    DrawnVotes drawn = DrawnVotes.of(22, 10, 2, 10);
    IdealPointFit fit = fit(drawn);
    IdealPointSampler.Size size = new IdealPointSampler.Size(2, 5, 8, 1);
    assertThat(IdealPointSampler.sample(drawn.votes(), drawn.options(), fit, size, Run.quiet(5, 2)))
        .isEqualTo(
            IdealPointSampler.sample(drawn.votes(), drawn.options(), fit, size, Run.quiet(5, 1)));
  }
}
