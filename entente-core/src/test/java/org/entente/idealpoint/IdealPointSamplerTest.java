package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// The sampler and the fast fit are independent roads to one posterior: each is the other's check.
final class IdealPointSamplerTest {
  private static final IdealPointSampler.Size SIZE = new IdealPointSampler.Size(4, 300, 400, 3);

  @Test
  void theFastFitAgreesWithTheSampler() {
    DrawnVotes drawn = DrawnVotes.of(21, 25, 3, 30);
    IdealPointFit fit =
        ((IdealPointOutcome.Converged)
                IdealPointModel.fit(drawn.votes(), drawn.options(), Run.quiet()))
            .fit();
    List<SampledPosition> sampled =
        IdealPointSampler.sample(drawn.votes(), drawn.options(), fit, SIZE, Run.quiet(5, 2));
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

  @Test
  void theSameBytesOnOneAndTwoThreads() {
    DrawnVotes drawn = DrawnVotes.of(22, 10, 2, 10);
    IdealPointFit fit =
        ((IdealPointOutcome.Converged)
                IdealPointModel.fit(drawn.votes(), drawn.options(), Run.quiet()))
            .fit();
    IdealPointSampler.Size size = new IdealPointSampler.Size(2, 5, 8, 1);
    assertThat(IdealPointSampler.sample(drawn.votes(), drawn.options(), fit, size, Run.quiet(5, 2)))
        .isEqualTo(
            IdealPointSampler.sample(drawn.votes(), drawn.options(), fit, size, Run.quiet(5, 1)));
  }
}
