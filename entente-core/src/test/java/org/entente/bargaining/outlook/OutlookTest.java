package org.entente.bargaining.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;
import org.entente.bargaining.MadeIssue;
import org.entente.bargaining.TurningPoint;
import org.entente.bargaining.WeightedMean;
import org.entente.bargaining.challenge.ChallengeOptions;
import org.entente.bargaining.spatial.SpatialOptions;
import org.entente.evidence.Figure;
import org.entente.evidence.Range;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// All models side by side: each says what it says alone, ranges hold the best value, degenerate
/// issues have the obvious answer.
@Tag("slow")
class OutlookTest {
  private static Outlook outlook(Issue issue) {
    return Outlook.of(issue, OutlookOptions.defaults(), Run.quiet());
  }

  private static Figure.Known known(Figure figure) {
    return (Figure.Known) figure;
  }

  /* Hand computation: (8·25·.8 + 2·75·.8) / (10·.8) = 35; the empirical interval is 51 either way. */
  @Test
  void mean_isThatOfTheFormula_withItsEmpiricalInterval() {
    Issue issue =
        Issue.of(
            "hand",
            Dimension.percent("x"),
            List.of(Actor.of("A", 8, 25, 0.8), Actor.of("B", 2, 75, 0.8)));
    Figure.Known mean = known(outlook(issue).forecast(0, View.MEAN).outcome());

    assertThat(mean.value()).isCloseTo(35, within(1e-12));
    assertThat(mean.interval().low()).isZero();
    assertThat(mean.interval().high()).isCloseTo(86, within(1e-12));
  }

  @Test
  void turningPoint_putsTheMeanOnTheBorder() {
    Issue issue = MadeIssue.at(10, 20, 60);
    TurningPoint first = outlook(issue).turning().getFirst().getFirst();

    assertThat(first.input()).isEqualTo(TurningPoint.Input.POSITION);
    double moved = WeightedMean.of(issue, 0).position() + (first.to() - first.from()) / 3;
    assertThat(moved).isCloseTo(50, within(1e-9));
  }

  @Test
  void oneActor_orAllAtOnePlace_isThatPlaceExactly() {
    for (Issue issue : List.of(MadeIssue.at(30), MadeIssue.at(30, 30, 30))) {
      Outlook outlook = outlook(issue);
      for (View view : View.values()) {
        Figure.Known outcome = known(outlook.forecast(0, view).outcome());
        assertThat(outcome.value()).as(view.title()).isCloseTo(30, within(1e-9));
        assertThat(outcome.interval().width()).as(view.title()).isZero();
      }
    }
  }

  @Test
  void rangesOfInputs_holdTheBestValue_onAnyNumberOfThreads() {
    SplittableRandom random = new SplittableRandom(7);
    List<Actor> actors =
        MadeIssue.random(6, 2, random).actors().stream()
            .map(a ->
                new Actor(
                    a.name(),
                    a.capability(),
                    a.positions().stream()
                        .map(p ->
                            new Range(
                                Math.max(0, p.value() - 10),
                                p.value(),
                                Math.min(100, p.value() + 10)))
                        .toList(),
                    a.saliences()))
            .toList();
    Issue issue =
        new Issue("ranges", List.of(Dimension.percent("x"), Dimension.percent("y")), actors);
    Outlook one = Outlook.of(issue, OutlookOptions.defaults(), Run.quiet(3, 1));
    Outlook four = Outlook.of(issue, OutlookOptions.defaults(), Run.quiet(3, 4));

    assertThat(four).isEqualTo(one);
    for (Forecast f : one.forecasts()) {
      Figure.Known inputs = known(f.inputs());
      assertThat(inputs.value()).isBetween(inputs.interval().low(), inputs.interval().high());
    }
    assertThat(known(one.forecast(0, View.MEAN).inputs()).interval().width()).isPositive();
  }

  /* In the spatial model no actor's saliences exceed 1 together, and who has no stake is left out. */
  @Test
  void saliencesAboveOneTogether_areDividedByOneFactor() {
    Issue issue =
        new Issue(
            "two",
            List.of(Dimension.percent("x"), Dimension.percent("y")),
            List.of(actor("A", 1, 0.8, 0.8), actor("B", 1, 0.4, 0.2), actor("C", 0, 0.5, 0.5)));
    List<Actor> taken = outlook(issue).spatial().issue().actors();

    assertThat(taken).extracting(Actor::name).containsExactly("A", "B");
    assertThat(taken.getFirst().saliences().getFirst().value()).isCloseTo(0.5, within(1e-12));
    assertThat(taken.getLast().saliences().getFirst().value()).isCloseTo(0.25, within(1e-12));
  }

  private static Actor actor(String name, double capability, double x, double y) {
    return new Actor(
        name,
        Range.point(capability),
        List.of(Range.point(10 * name.charAt(0) % 100), Range.point(50)),
        List.of(Range.point(x), Range.point(y)));
  }

  @Test
  void optionsOutOfRange_areRefused() {
    for (double border : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() ->
              new OutlookOptions(ChallengeOptions.defaults(), SpatialOptions.defaults(), border, 1))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() ->
            new OutlookOptions(ChallengeOptions.defaults(), SpatialOptions.defaults(), 0.5, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /* The mean of equal positions may lie beside them by rounding; they agree all the same. */
  @Test
  void whoeverAgrees_agrees_whateverTheRounding() {
    for (double place : new double[] {.1, 33.3, 66.7, 14.7, 99.9}) {
      List<Actor> actors = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        actors.add(Actor.of("A" + i, 1 + i / 3., place, .3 + .1 * i));
      }
      Outlook outlook =
          Outlook.of(
              Issue.of("agreed", Dimension.percent("x"), actors),
              OutlookOptions.defaults(),
              Run.quiet());
      for (View view : View.values()) {
        Figure.Known known = outlook.forecast(0, view).outcome().known().orElseThrow();
        assertThat(known.value()).as(view + " at " + place).isCloseTo(place, within(1e-9));
        assertThat(known.interval().width()).as(view + " at " + place).isZero();
      }
    }
  }
}
