package org.entente.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.run.Interrupted;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;

/// Small landscapes by hand, and degenerate input.
class LandscapeTest {

  private static final Landscape TRIANGLE =
      Landscape.of(
          List.of("A", "B", "C"),
          new double[] {3, 2, 1},
          new double[][] {{0, 1, -1}, {1, 0, -1}, {-1, -1, 0}});

  private static LandscapeOutcome.Surveyed survey(Landscape l, Sides sides) {
    return (LandscapeOutcome.Surveyed)
        LandscapeSurvey.survey(l, LandscapeOptions.standard().with(sides), Run.quiet());
  }

  private static Landscape of(int n, double propensity) {
    double[][] p = new double[n][n];
    double[] sizes = new double[n];
    String[] names = new String[n];
    for (int i = 0; i < n; i++) {
      java.util.Arrays.fill(p[i], propensity);
      sizes[i] = 1;
      names[i] = "s" + i;
    }
    return Landscape.of(List.of(names), sizes, p);
  }

  @Test
  void triangle_byHand() {
    // Friends A, B against C: apart from C, E = 2 (3·1·(-1) + 2·1·(-1)) = -10.
    Alignment together = Alignment.of(0, 0, 1);
    assertThat(TRIANGLE.energy(together)).isEqualTo(-10);
    assertThat(TRIANGLE.frustration(2, together)).isEqualTo(-5);
    assertThat(TRIANGLE.frustration(0, together)).isEqualTo(-1);
    LandscapeOutcome.Surveyed got = survey(TRIANGLE, Sides.TWO);
    assertThat(got.minima()).hasSize(1);
    assertThat(got.deepest().alignment()).isEqualTo(together);
    assertThat(got.deepest().basin()).isEqualTo(1);
  }

  @Test
  void alignment_sidesHaveNoNames() {
    assertThat(Alignment.of(1, 0, 2)).isEqualTo(Alignment.of(0, 1, 2));
    assertThat(Alignment.of(2, 1, 0)).hasToString("-01");
    assertThat(Alignment.of(0, 0, 1).switchesTo(Alignment.of(0, 1, 0))).isEqualTo(1);
    assertThatThrownBy(() -> Alignment.of(0, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void threeEnemies_oneStandsNeutralOrWithAnother() {
    // On two sides two of three enemies of one size must stand together; with neutrality none.
    assertThat(survey(of(3, -1), Sides.TWO).deepest().energy()).isEqualTo(-4);
    assertThat(survey(of(3, -1), Sides.TWO_AND_NEUTRAL).deepest().energy()).isEqualTo(-6);
  }

  @Test
  void empty_single_andIndifferentStates_areDefined() {
    assertThat(survey(of(0, 0), Sides.TWO).minima()).hasSize(1);
    assertThat(survey(of(1, 0), Sides.TWO).deepest().energy()).isZero();
    LandscapeOutcome.Surveyed flat = survey(of(200, 0), Sides.TWO);
    assertThat(flat.minima()).hasSize(1);
    assertThat(flat.indifferent()).hasSize(200);
    assertThat(survey(of(4, 0), Sides.TWO_AND_NEUTRAL).minima()).hasSize(1);
  }

  @Test
  void allEnemies_moreMinimaThanTheLimit_isFlat() {
    // Of 16 equal enemies every even split is stable: C(16,8)/2 = 6,435 of them.
    LandscapeOptions few = new LandscapeOptions(Sides.TWO, 10, 6_434);
    LandscapeOptions enough = new LandscapeOptions(Sides.TWO, 10, 6_435);
    assertThat(LandscapeSurvey.survey(of(16, -1), few, Run.quiet()))
        .isEqualTo(new LandscapeOutcome.Flat(6_434));
    assertThat(
            ((LandscapeOutcome.Surveyed) LandscapeSurvey.survey(of(16, -1), enough, Run.quiet()))
                .minima())
        .hasSize(6_435);
  }

  @Test
  void wrongInput_isNamed() {
    List<String> two = List.of("A", "B");
    double[] sizes = {1, 1};
    assertThatThrownBy(() -> Landscape.of(List.of("A", "A"), sizes, new double[2][2]))
        .isInstanceOf(UserProblem.class)
        .hasMessage("two states have the name (A)");
    assertThatThrownBy(() -> Landscape.of(two, new double[] {1, -1}, new double[2][2]))
        .hasMessage("the size of B is (-1.0)");
    assertThatThrownBy(() -> Landscape.of(two, sizes, new double[][] {{0, Double.NaN}, {1, 0}}))
        .hasMessage("the propensity of B and A is (NaN)");
    assertThatThrownBy(() -> Landscape.of(two, sizes, new double[][] {{0, 2}, {1, 0}}))
        .hasMessage("the propensity of B to A is (1.0), the other way (2.0)");
    assertThatThrownBy(
            () -> Landscape.of(two, new double[] {1e200, 1e200}, new double[][] {{0, 1}, {1, 0}}))
        .hasMessage("the energy is too large for a number");
    assertThatThrownBy(() -> Landscape.of(two, new double[1], new double[2][2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void survey_canBeInterrupted() {
    Run stopped = new Run(1, 2, Progress.SILENT, () -> true, System::nanoTime);
    assertThatThrownBy(() ->
            LandscapeSurvey.survey(
                LandscapeLawsTest.random(1, 24, false), LandscapeOptions.standard(), stopped))
        .isInstanceOf(Interrupted.class);
  }
}
