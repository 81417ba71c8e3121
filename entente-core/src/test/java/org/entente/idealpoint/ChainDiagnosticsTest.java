package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Expected values: the theory of independent draws and of an autoregression of order 1, whose
/// effective size is n (1 - ρ) / (1 + ρ); the threshold 1.01 of [Vehtari2021].
final class ChainDiagnosticsTest {
  private static double[][] chains(double rho, double shiftOfLast, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] chains = new double[4][2000];
    for (int c = 0; c < chains.length; c++) {
      double x = random.nextGaussian();
      for (int k = 0; k < chains[c].length; k++) {
        x = rho * x + Math.sqrt(1 - rho * rho) * random.nextGaussian();
        chains[c][k] = x + (c == chains.length - 1 ? shiftOfLast : 0);
      }
    }
    return chains;
  }

  @Test
  void independentChainsAgree() {
    ChainDiagnostics d = ChainDiagnostics.of(chains(0, 0, 1));
    assertThat(d.rHat()).isLessThan(1.01);
    assertThat(d.effectiveSize()).isCloseTo(8000, within(1200.0));
  }

  @Test
  void anAutoregressionHasItsEffectiveSize() {
    ChainDiagnostics d = ChainDiagnostics.of(chains(0.8, 0, 2));
    assertThat(d.effectiveSize()).isCloseTo(8000 * 0.2 / 1.8, within(250.0));
  }

  @Test
  void aChainElsewhereIsSeen() {
    assertThat(ChainDiagnostics.of(chains(0, 1, 3)).rHat()).isGreaterThan(1.05);
  }

  /// The folded form sees a chain with another spread, whose mean is the same.
  @Test
  void aChainOfAnotherSpreadIsSeen() {
    double[][] chains = chains(0, 0, 4);
    for (int k = 0; k < chains[0].length; k++) {
      chains[0][k] *= 3;
    }
    assertThat(ChainDiagnostics.of(chains).rHat()).isGreaterThan(1.05);
  }

  @Test
  void aConstantHasNothingToTellApart() {
    assertThat(ChainDiagnostics.of(new double[2][100]).rHat()).isEqualTo(1);
    assertThatThrownBy(() -> ChainDiagnostics.of(new double[2][3]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
