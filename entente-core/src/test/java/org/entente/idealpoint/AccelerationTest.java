package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.idealpoint.step.Acceleration;
import org.junit.jupiter.api.Test;

final class AccelerationTest {
  private static final double[] RATE = {0.995, 0.9, 0.5, -0.3};

  /// x → r x + 1 has the fixed point 1 / (1 - r), the first one at 200.
  private static double farthest(int rounds, boolean accelerated) {
    Acceleration acceleration = new Acceleration();
    double[] x = new double[RATE.length];
    for (int round = 0; round < rounds; round++) {
      double[] image = new double[x.length];
      for (int k = 0; k < x.length; k++) {
        image[k] = RATE[k] * x[k] + 1;
      }
      if (accelerated) {
        acceleration.next(x, image);
      }
      x = image;
    }
    double farthest = 0;
    for (int k = 0; k < x.length; k++) {
      farthest = Math.max(farthest, Math.abs(x[k] - 1 / (1 - RATE[k])));
    }
    return farthest;
  }

  @Test
  void aLinearIterationEndsInAFewRounds() {
    assertThat(farthest(20, /* accelerated= */ false)).isGreaterThan(100);
    assertThat(farthest(20, /* accelerated= */ true)).isLessThan(1e-3);
  }
}
