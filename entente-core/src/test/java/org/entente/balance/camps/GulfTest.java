package org.entente.balance.camps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.balance.SignedNetwork;
import org.entente.landscape.Alignment;
import org.entente.landscape.Landscape;
import org.entente.landscape.LandscapeOptions;
import org.entente.landscape.LandscapeOutcome;
import org.entente.landscape.LandscapeSurvey;
import org.entente.landscape.LocalMinimum;
import org.entente.landscape.Sides;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// The Gulf Cooperation Council in its quarrel of 2017.
///
/// On 5 June 2017 Saudi Arabia, the Emirates and Bahrain cut all ties with Qatar and closed land,
/// sea and air to it. Kuwait mediated; Oman stayed out and opened its ports to Qatar. The blockade
/// ended with the declaration of al-Ula on 5 January 2021. The edges below are that history: three
/// friends who quarrel with one, and two who kept one friend in either camp.
class GulfTest {
  private static final List<String> MEMBERS =
      List.of("Saudi Arabia", "Emirates", "Bahrain", "Qatar", "Kuwait", "Oman");

  private static SignedNetwork quarrel() {
    var builder = SignedNetwork.builder();
    MEMBERS.forEach(builder::addNode);
    return builder
        .tie("Saudi Arabia", "Emirates", 1)
        .tie("Saudi Arabia", "Bahrain", 1)
        .tie("Emirates", "Bahrain", 1)
        .tie("Qatar", "Saudi Arabia", -1)
        .tie("Qatar", "Emirates", -1)
        .tie("Qatar", "Bahrain", -1)
        .tie("Kuwait", "Qatar", 1)
        .tie("Kuwait", "Saudi Arabia", 1)
        .tie("Oman", "Qatar", 1)
        .tie("Oman", "Emirates", 1)
        .build();
  }

  @Test
  void allBestDivisions_kuwaitAndOmanStandBetween() {
    CommonGround ground = CommonGround.of(quarrel(), CampsOptions.atMost(2), Run.quiet());
    assertThat(ground.frustration()).isEqualTo(2);
    // Kuwait and Oman each with either camp: four divisions, one frustrated tie for each of them.
    assertThat(ground.count()).isEqualTo(4);
    for (String member : List.of("Emirates", "Bahrain")) {
      assertThat(togetherness(ground, "Saudi Arabia", member))
          .isEqualTo(CommonGround.Togetherness.ALL);
    }
    assertThat(togetherness(ground, "Saudi Arabia", "Qatar"))
        .isEqualTo(CommonGround.Togetherness.NONE);
    for (String between : List.of("Kuwait", "Oman")) {
      assertThat(togetherness(ground, between, "Qatar")).isEqualTo(CommonGround.Togetherness.SOME);
      assertThat(togetherness(ground, between, "Saudi Arabia"))
          .isEqualTo(CommonGround.Togetherness.SOME);
    }
  }

  private static CommonGround.Togetherness togetherness(CommonGround ground, String a, String b) {
    return ground.togetherness(MEMBERS.indexOf(a), MEMBERS.indexOf(b));
  }

  @Test
  void seam_theOnesBetweenMayChangeForNothing() {
    SignedNetwork network = quarrel();
    CampsOutcome best = Camps.solve(network, CampsOptions.atMost(2), Run.quiet());
    List<Double> margins = Seam.of(network, best.partition()).margins();
    for (int v = 0; v < MEMBERS.size(); v++) {
      boolean between = List.of("Kuwait", "Oman").contains(MEMBERS.get(v));
      assertThat(margins.get(v))
          .as(MEMBERS.get(v))
          .satisfies(m -> assertThat(m == 0).isEqualTo(between));
    }
  }

  @Test
  void landscape_sameStoryInEnergies() {
    SignedNetwork network = quarrel();
    double[][] p = new double[6][6];
    for (int e = 0; e < network.edges(); e++) {
      p[network.from(e)][network.to(e)] = network.signedWeight(e);
      p[network.to(e)][network.from(e)] = network.signedWeight(e);
    }
    Landscape landscape = Landscape.of(MEMBERS, new double[] {1, 1, 1, 1, 1, 1}, p);
    LandscapeOutcome.Surveyed two =
        (LandscapeOutcome.Surveyed)
            LandscapeSurvey.survey(landscape, LandscapeOptions.standard(), Run.quiet());
    assertThat(two.minima().stream().map(LocalMinimum::alignment))
        .contains(
            Alignment.of(0, 0, 0, 1, 0, 0),
            Alignment.of(0, 0, 0, 1, 1, 0),
            Alignment.of(0, 0, 0, 1, 0, 1),
            Alignment.of(0, 0, 0, 1, 1, 1));
    // With neutrality nobody gains by standing apart: the mediators have no enemies.
    LandscapeOutcome.Surveyed three =
        (LandscapeOutcome.Surveyed)
            LandscapeSurvey.survey(
                landscape, LandscapeOptions.standard().with(Sides.TWO_AND_NEUTRAL), Run.quiet());
    assertThat(three.deepest().energy()).isEqualTo(two.deepest().energy());
  }

  @Test
  void leaving_ofQatarOrSettlementMends() {
    SignedNetwork network = quarrel();
    CampSolver solver = CampSolver.of(CampsOptions.atMost(2));
    CampsOutcome best = solver.solve(network, Run.quiet());
    List<Leaving> leavings = Leaving.ofEach(network, best, solver, Run.quiet());
    assertThat(leavings.get(MEMBERS.indexOf("Qatar")).frustration()).isZero();
    assertThat(Mending.byQuarrelsOnly(network, solver, Run.quiet()).cost()).isEqualTo(3);
  }
}
