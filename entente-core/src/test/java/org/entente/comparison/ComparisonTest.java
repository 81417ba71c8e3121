package org.entente.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.coalition.Definitions;
import org.entente.contribution.MadeUpYears;
import org.entente.evidence.Bounds;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Sampled;
import org.entente.evidence.Settings;
import org.entente.panel.Panel;
import org.entente.part.PartDefinition;
import org.entente.part.interests.InterestsByIdealPoints;
import org.entente.part.interests.InterestsByVotes;
import org.entente.run.Run;
import org.entente.situation.Premise;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.Spell;
import org.junit.jupiter.api.Test;

/// Comparisons of made-up coalitions: counting by hand, laws, and degenerate input.
class ComparisonTest {
  private static final List<PartDefinition> DEFINITIONS = Definitions.ofYearbook().choose(Map.of());
  private static final int DRAWS = 20;

  private static Panel panel(double votes) {
    return Panel.asOf(
        new MadeUpYears(5, 12, 2010, 2012, votes),
        LocalDate.of(2012, 12, 31),
        Panel.YearRule.COMPLETED);
  }

  private static Situation side(Panel panel, String id, int... numbers) {
    List<Integer> codes =
        IntStream.of(numbers).mapToObj(i -> panel.now().dyads().stateCode(i)).toList();
    return new Situation(named(id), codes, Optional.empty(), panel, Premise.REAL);
  }

  private static Coalition named(String id) {
    Spell life = new Spell(LocalDate.of(1945, 1, 1), Spell.OPEN);
    return new Coalition(
        id, id, List.of(), "bloc", "mixed", life, List.of(), List.of(), new TreeMap<>(), "");
  }

  private static double known(Figure figure) {
    return figure.find().orElseThrow();
  }

  private static double[] draws(PartDefinition definition, Panel panel, Situation side) {
    return switch (((Estimate.Known) definition.estimate(panel, side.group(), Run.quiet()))
        .draws()) {
      case Sampled sampled -> sampled.values();
      case Settings settings -> settings.values();
      case Bounds bounds -> throw new AssertionError(bounds + " have no draws");
    };
  }

  /* Draws of a posterior count with the same mirrored at the value. */
  private static boolean isPosterior(PartDefinition definition, Panel panel, Situation side) {
    return ((Estimate.Known) definition.estimate(panel, side.group(), Run.quiet())).draws()
            instanceof Sampled sampled
        && sampled.kind() == Sampled.Kind.POSTERIOR;
  }

  @Test
  void probabilities_sumToOne_andAreThoseOfCountingTheDraws() {
    Panel panel = panel(1);
    Situation a = side(panel, "A", 0, 1, 2, 3);
    Situation b = side(panel, "B", 4, 5, 6);
    Comparison c = Comparison.of(List.of(a, b), DEFINITIONS, DRAWS, Run.quiet());
    for (int p = 0; p < DEFINITIONS.size(); p++) {
      PairComparison pair = c.parts().get(p).pairs().getFirst();
      double[] first = draws(DEFINITIONS.get(p), panel, a);
      double[] second = draws(DEFINITIONS.get(p), panel, b);
      double difference =
          known(c.parts().get(p).figures().get(0)) - known(c.parts().get(p).figures().get(1));
      boolean mirrored = isPosterior(DEFINITIONS.get(p), panel, a);
      int higher = 0;
      int counted = 0;
      for (int k = 0; k < first.length; k++) {
        higher += first[k] > second[k] ? 1 : 0;
        counted++;
        if (mirrored) {
          higher += 2 * difference - (first[k] - second[k]) > 0 ? 1 : 0;
          counted++;
        }
      }
      assertThat(known(pair.firstHigher())).isCloseTo((double) higher / counted, within(1e-12));
      assertThat(known(pair.firstHigher()) + known(pair.tie()) + known(pair.secondHigher()))
          .isCloseTo(1, within(1e-12));
      assertThat(known(pair.difference()))
          .isEqualTo(
              known(c.parts().get(p).figures().get(0)) - known(c.parts().get(p).figures().get(1)));
    }
  }

  @Test
  void exchangingTheSides_exchangesTheProbabilities() {
    Panel panel = panel(1);
    Situation a = side(panel, "A", 0, 1, 2, 3);
    Situation b = side(panel, "B", 2, 3, 7);
    Comparison ab = Comparison.of(List.of(a, b), DEFINITIONS, DRAWS, Run.quiet());
    Comparison ba =
        Comparison.of(List.of(b, a), DEFINITIONS, DRAWS, Run.quiet(Run.DEFAULT_SEED, 3));
    for (int p = 0; p < DEFINITIONS.size(); p++) {
      PairComparison one = ab.parts().get(p).pairs().getFirst();
      PairComparison other = ba.parts().get(p).pairs().getFirst();
      assertThat(known(one.firstHigher())).isEqualTo(known(other.secondHigher()));
      assertThat(known(one.tie())).isEqualTo(known(other.tie()));
      assertThat(known(one.difference())).isEqualTo(-known(other.difference()));
    }
  }

  /* What moves both alike cancels: a coalition is the same as itself in every draw. */
  @Test
  void aCoalitionAgainstItself_tiesAlways_withoutUncertainty() {
    Panel panel = panel(1);
    Situation a = side(panel, "A", 0, 4, 9);
    Situation again = side(panel, "again", 0, 4, 9);
    Comparison c = Comparison.of(List.of(a, again), DEFINITIONS, DRAWS, Run.quiet());
    for (PartComparison part : c.parts()) {
      assertThat(known(part.pairs().getFirst().tie())).isEqualTo(1);
      Interval difference = part.pairs().getFirst().difference().known().orElseThrow().interval();
      assertThat(difference.low()).isEqualTo(0);
      assertThat(difference.high()).isEqualTo(0);
    }
  }

  /* Wilson's interval for 40 of 40: 1 / (1 + z²/40) = .936647 with z² = 2.70554, by hand. */
  @Test
  void theProbabilityFromABootstrap_hasTheIntervalOfItsSample() {
    Panel panel = panel(1);
    Situation a = side(panel, "A", 0, 4, 9);
    Comparison c =
        Comparison.of(List.of(a, a), List.of(new InterestsByVotes()), DRAWS, Run.quiet());
    Figure.Known tie = c.parts().getFirst().pairs().getFirst().tie().known().orElseThrow();
    assertThat(tie.interval().low()).isCloseTo(0.936647, within(1e-6));
    assertThat(tie.interval().high()).isEqualTo(1);
  }

  /* The seed that draws the positions' errors reaches the difference as it reaches the intervals, and
  the difference of two samples is no range. */
  @Test
  void theSeed_reachesTheDifferenceOfIdealPoints() {
    Panel panel = panel(1);
    List<Situation> sides = List.of(side(panel, "A", 0, 4, 9), side(panel, "B", 1, 2, 3));
    List<PartDefinition> definitions = List.of(InterestsByIdealPoints.overall());
    Comparison one = Comparison.of(sides, definitions, DRAWS, Run.quiet(1, 1));
    Comparison other = Comparison.of(sides, definitions, DRAWS, Run.quiet(2, 1));
    PairComparison of1 = one.parts().getFirst().pairs().getFirst();
    PairComparison of2 = other.parts().getFirst().pairs().getFirst();
    assertThat(of1.difference()).isNotEqualTo(of2.difference());
    Interval in = of1.difference().known().orElseThrow().interval();
    assertThat(in.level()).isEqualTo(Interval.DEFAULT_LEVEL);
    assertThat(in.basis()).isEqualTo(Interval.Basis.POSTERIOR);
    assertThat(of1.firstHigher().known().orElseThrow().interval().width()).isPositive();
  }

  @Test
  void aMissingFigure_saysWhose() {
    Panel panel = panel(0);
    Comparison c =
        Comparison.of(
            List.of(side(panel, "A", 0, 1), side(panel, "B", 2, 3)),
            DEFINITIONS,
            DRAWS,
            Run.quiet());
    assertThat(c.parts().getFirst().pairs().getFirst().firstHigher())
        .isEqualTo(Figure.missing("A has no figure"));
  }

  @Test
  void oneSideAlone_isRefused() {
    Panel panel = panel(1);
    assertThatThrownBy(
            () -> Comparison.of(List.of(side(panel, "A", 0, 1)), DEFINITIONS, DRAWS, Run.quiet()))
        .hasMessageContaining("(1)");
  }
}
