package org.entente.balance.camps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.balance.FrustrationOptions;
import org.entente.balance.SignedNetwork;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// What all best divisions agree on, against the list of all of them.
class AgreementTest {

  @Test
  void groups_sayTheSameAsTheListOfAllBestDivisions() {
    CampSolver solver = CampSolver.twoCamps(FrustrationOptions.DEFAULT);
    for (int seed = 0; seed < 150; seed++) {
      SignedNetwork network =
          CampsTest.random(seed, 1 + seed % 10, 0.2 + 0.1 * (seed % 8), seed % 3 == 0);
      CampsOutcome best = solver.solve(network, Run.quiet());
      Agreement agreement = Agreement.of(network, best, solver, Run.quiet());
      CommonGround all = CommonGround.of(network, CampsOptions.atMost(2), Run.quiet());
      assertThat(agreement.proved()).isTrue();
      assertThat(agreement.groups().stream().mapToInt(g -> g.size()).sum())
          .isEqualTo(network.nodes());
      for (int a = 0; a < network.nodes(); a++) {
        for (int b = 0; b < network.nodes(); b++) {
          assertThat(agreement.togetherness(a, b))
              .as("seed " + seed + ", " + a + " and " + b)
              .isEqualTo(all.togetherness(a, b));
        }
      }
    }
  }

  @Test
  void twoSearches_findTheSameFrustration() {
    // The tree search of this package against that of Frustration: two programs, one problem.
    CampSolver solver = CampSolver.twoCamps(FrustrationOptions.DEFAULT);
    for (int seed = 0; seed < 60; seed++) {
      SignedNetwork network = CampsTest.random(500 + seed, 10 + seed % 12, 0.4, seed % 2 == 0);
      assertThat(Camps.solve(network, CampsOptions.atMost(2), Run.quiet()).frustration())
          .as("seed " + seed)
          .isCloseTo(solver.solve(network, Run.quiet()).frustration(), within(1e-9));
    }
  }
}
