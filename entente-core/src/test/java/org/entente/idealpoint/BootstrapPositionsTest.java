package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.entente.evidence.Interval;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Interrupted;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Expected values: counts by hand; the standard deviations of the fit itself, which rest on other
/// reasons; positions drawn from.
@Tag("slow")
final class BootstrapPositionsTest {
  private static final int REPLICATES = 60;

  private static IdealPointFit fit(DrawnVotes drawn) {
    return ((IdealPointOutcome.Converged)
            IdealPointModel.fit(drawn.votes(), drawn.options(), Run.quiet()))
        .fit();
  }

  private static BootstrapPositions bootstrap(DrawnVotes drawn, Run run) {
    return BootstrapPositions.of(drawn.votes(), drawn.options(), fit(drawn), REPLICATES, run);
  }

  @Test
  void aDrawingHasAsManyRollCallsOfEveryPeriodAndTheirVotes() {
    DrawnVotes drawn = DrawnVotes.of(31, 12, 3, 9);
    RollCallRecord votes = drawn.votes();
    RollCallRecord once =
        new ResampledRollCalls(votes, drawn.options()).draw(new SplittableRandom(5));
    IdealPointFit fit = fit(drawn);
    for (int period : votes.periods()) {
      long used = fit.rollCalls().stream().filter(r -> r.period() == period).count();
      assertThat(once.proposals().stream().filter(p -> p.period() == period)).hasSize((int) used);
    }
    assertThat(once.actors()).isEqualTo(votes.actors());
    int[][] cast = new int[votes.proposals().size()][4];
    for (int k = 0; k < votes.votes(); k++) {
      cast[votes.proposalOf(k)][votes.categoryOf(k)]++;
    }
    int[][] again = new int[once.proposals().size()][4];
    for (int k = 0; k < once.votes(); k++) {
      again[once.proposalOf(k)][once.categoryOf(k)]++;
    }
    for (int p = 0; p < again.length; p++) {
      String id = once.proposals().get(p).id();
      String original = id.contains(" ") ? id.substring(0, id.indexOf(' ')) : id;
      int from =
          votes.proposals().stream().map(RollCallRecord.Proposal::id).toList().indexOf(original);
      assertThat(again[p]).as(id).isEqualTo(cast[from]);
    }
  }

  @Test
  void theSpreadOverDrawingsIsThatOfTheModelWhereTheModelHolds() {
    DrawnVotes drawn = DrawnVotes.of(32, 30, 2, 60);
    IdealPointFit fit = fit(drawn);
    BootstrapPositions bootstrap = bootstrap(drawn, Run.quiet(3, 2));
    assertThat(bootstrap.settled()).isEqualTo(REPLICATES);
    double ratio = 0;
    int held = 0;
    for (Position p : fit.positions()) {
      var spread = bootstrap.position(p.actor(), p.period()).orElseThrow();
      assertThat(spread.interval().basis()).isEqualTo(Interval.Basis.BOOTSTRAP);
      ratio += spread.sd() / p.sd() / fit.positions().size();
      held += spread.interval().low() <= p.mean() && p.mean() <= spread.interval().high() ? 1 : 0;
    }
    assertThat(ratio).isCloseTo(1, within(0.25));
    assertThat(held).isGreaterThan(fit.positions().size() * 8 / 10);
  }

  @Test
  void theSameBytesOnOneAndTwoThreads() {
    DrawnVotes drawn = DrawnVotes.of(33, 8, 2, 10);
    BootstrapPositions one = bootstrap(drawn, Run.quiet(9, 1));
    BootstrapPositions two = bootstrap(drawn, Run.quiet(9, 2));
    BootstrapPositions other = bootstrap(drawn, Run.quiet(10, 2));
    assertThat(one.position("s1", 1)).isEqualTo(two.position("s1", 1));
    assertThat(one.difference("s1", "s2", 0)).isEqualTo(two.difference("s1", "s2", 0));
    assertThat(one.position("s1", 1)).isNotEqualTo(other.position("s1", 1));
  }

  @Test
  void anActorIsNoDistanceFromItselfAndTheAbsentHaveNone() {
    DrawnVotes drawn = DrawnVotes.of(34, 8, 2, 10);
    BootstrapPositions bootstrap = bootstrap(drawn, Run.quiet(9, 2));
    assertThat(bootstrap.difference("s1", "s1", 0).orElseThrow().sd()).isZero();
    assertThat(bootstrap.position("nobody", 0)).isEmpty();
    assertThat(bootstrap.position("s1", 7)).isEmpty();
    assertThat(bootstrap.difference("s1", "nobody", 0)).isEmpty();
  }

  @Test
  void tooFewReplicatesAndSeveralDimensionsAreRefused() {
    DrawnVotes drawn = DrawnVotes.of(35, 8, 2, 10);
    assertThatThrownBy(() ->
            BootstrapPositions.of(drawn.votes(), drawn.options(), fit(drawn), 19, Run.quiet()))
        .hasMessageContaining("replicates (19)");
    IdealPointOptions plane =
        drawn.options().withDimensions(2).with(new IdealPointOptions.Limits(5, 1e-4));
    var outcome = IdealPointModel.fit(drawn.votes(), plane, Run.quiet());
    IdealPointFit two =
        outcome instanceof IdealPointOutcome.Converged c
            ? c.fit()
            : ((IdealPointOutcome.NotConverged) outcome).fit();
    assertThatThrownBy(() -> BootstrapPositions.of(drawn.votes(), plane, two, 20, Run.quiet()))
        .hasMessageContaining("dimensions (2)");
  }

  @Test
  void anInterruptionEndsIt() {
    DrawnVotes drawn = DrawnVotes.of(36, 8, 2, 10);
    IdealPointFit fit = fit(drawn);
    int[] asked = new int[1];
    Run run = new Run(1, 1, Progress.SILENT, () -> ++asked[0] > 10, System::nanoTime);
    assertThatThrownBy(
            () -> BootstrapPositions.of(drawn.votes(), drawn.options(), fit, REPLICATES, run))
        .isInstanceOf(Interrupted.class);
  }
}
