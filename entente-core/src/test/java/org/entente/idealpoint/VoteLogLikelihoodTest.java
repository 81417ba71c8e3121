package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/// Expected values: the normal distribution of Commons Statistics, and differences of it.
final class VoteLogLikelihoodTest {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double STEP = 1e-4;

  private static double exact(int category, double u1, double u2) {
    return switch (category) {
      case 1 -> Math.log(NORMAL.cumulativeProbability(u1));
      case 3 -> Math.log(NORMAL.survivalProbability(u2));
      default -> Math.log(NORMAL.probability(u1, u2));
    };
  }

  @Test
  void theLogLikelihoodIsThatOfTheNormalDistribution() {
    SplittableRandom random = new SplittableRandom(3);
    VoteLogLikelihood vote = new VoteLogLikelihood();
    for (int k = 0; k < 10_000; k++) {
      double u1 = 5 * random.nextGaussian();
      double u2 = u1 + 0.01 + 2 * random.nextDouble();
      int category = 1 + random.nextInt(3);
      vote.at(category, u1, u2);
      double expected = exact(category, u1, u2);
      assertThat(vote.log)
          .as("category %s at %s, %s", category, u1, u2)
          .isCloseTo(expected, within(1e-6 * (1 + Math.abs(expected))));
    }
  }

  @Test
  void theDerivativesAreTheLimitsOfDifferences() {
    SplittableRandom random = new SplittableRandom(4);
    VoteLogLikelihood vote = new VoteLogLikelihood();
    for (int k = 0; k < 2_000; k++) {
      double u1 = 2 * random.nextGaussian();
      double u2 = u1 + 0.2 + random.nextDouble();
      int category = 1 + random.nextInt(3);
      double here = exact(category, u1, u2);
      double up1 = exact(category, u1 + STEP, u2);
      double down1 = exact(category, u1 - STEP, u2);
      double up2 = exact(category, u1, u2 + STEP);
      double down2 = exact(category, u1, u2 - STEP);
      double both = exact(category, u1 + STEP, u2 + STEP);
      vote.at(category, u1, u2);
      assertThat(vote.d1).isCloseTo((up1 - down1) / (2 * STEP), within(1e-5));
      assertThat(vote.d2).isCloseTo((up2 - down2) / (2 * STEP), within(1e-5));
      assertThat(vote.h11).isCloseTo((up1 + down1 - 2 * here) / (STEP * STEP), within(1e-4));
      assertThat(vote.h22).isCloseTo((up2 + down2 - 2 * here) / (STEP * STEP), within(1e-4));
      assertThat(vote.h12).isCloseTo((both - up1 - up2 + here) / (STEP * STEP), within(2e-2));
    }
  }
}
