package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.scenario.MadeUpStates.situation;
import static org.entente.scenario.MadeUpStates.state;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.coalition.Assessor;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Settings;
import org.entente.part.Aggregation;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.PartDefinition;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The difference that a scenario makes, on made-up worlds: laws, and brute force over the draws.
@Tag("slow")
class WhatIfTest {
  private static final Assessor ASSESSOR = new Assessor(Assessor.withDefaults().definitions(), 20);

  private static Scenario scenario(Change... changes) {
    return new Scenario(List.of(changes));
  }

  private static Change join(int code) {
    return new Change.Join(state(code), Change.ASSUMED);
  }

  private static Change leave(int code) {
    return new Change.Leave(state(code), Change.ASSUMED);
  }

  private static double known(Figure figure) {
    return figure.find().orElseThrow();
  }

  @Test
  void aScenarioAgainstItself_differsByExactlyNothing() {
    WhatIf same = WhatIf.of(Scenario.NONE, situation(5, 10, 20, 30, 40), ASSESSOR, Run.quiet());
    assertThat(same.scenario()).isEqualTo(same.base());
    for (PartChange part : same.parts()) {
      Figure.Known difference = part.difference().known().orElseThrow();
      assertThat(difference.value()).isZero();
      assertThat(difference.interval().low()).isZero();
      assertThat(difference.interval().high()).isZero();
      assertThat(part.causes()).isEmpty();
      assertThat(part.members()).isEmpty();
      assertThat(part.dyads()).isEmpty();
    }
    assertThat(known(same.powerToAct())).isZero();
  }

  @Test
  void causes_sumToTheDifference() {
    for (long seed = 1; seed <= 5; seed++) {
      WhatIf whatIf =
          WhatIf.of(
              scenario(
                  join(50),
                  join(80),
                  leave(20),
                  new Change.Shock(state(30), Change.Quantity.CAPABILITIES, 0.5, "assumed"),
                  new Change.Tie(state(10), state(30), Change.Flow.TRADE, 0.2, "assumed")),
              situation(seed, 10, 20, 30, 40),
              ASSESSOR,
              Run.quiet());
      for (PartChange part : whatIf.parts()) {
        double sum = part.causes().stream().mapToDouble(c -> known(c.moved())).sum();
        assertThat(sum)
            .as("seed " + seed + ", " + part.part())
            .isCloseTo(known(part.difference()), within(1e-9));
        assertThat(known(part.difference()))
            .isCloseTo(known(part.after()) - known(part.before()), within(1e-12));
      }
    }
  }

  @Test
  void whatHasNothingToDoWithAPart_movesItByNothing() {
    WhatIf whatIf =
        WhatIf.of(
            scenario(join(50), new Change.Shock(state(30), Change.Quantity.GDP, 0.5, "assumed")),
            situation(9, 10, 20, 30),
            ASSESSOR,
            Run.quiet());
    Figure.Known moved = whatIf.parts().get(1).causes().get(1).moved().known().orElseThrow();
    assertThat(moved.value()).isCloseTo(0, within(1e-12));
    assertThat(moved.interval().width()).isCloseTo(0, within(1e-12));
  }

  @Test
  void dyads_sumToTheDifferenceOfAMeanOverDyads() {
    for (long seed = 1; seed <= 5; seed++) {
      WhatIf whatIf =
          WhatIf.of(
              scenario(join(50), join(80), leave(20)),
              situation(seed, 10, 20, 30, 40),
              ASSESSOR,
              Run.quiet());
      PartChange interests = whatIf.parts().getFirst();
      double sum = interests.dyads().stream().mapToDouble(d -> known(d.moved())).sum();
      // Five members then: 10 dyads, 3 of them as they were; 3 dyads of the one that leaves.
      assertThat(interests.dyads()).hasSize(7 + 3);
      assertThat(sum).isCloseTo(known(interests.difference()), within(1e-6));
    }
  }

  /* A figure that is the same number is not listed, whatever it is told of where it comes from. */
  @Test
  void membersAndDyads_areThoseWithAnotherFigure_andAllOfThose() {
    List<Scenario> scenarios =
        List.of(
            scenario(new Change.Shock(state(30), Change.Quantity.GDP, 0.5, "assumed")),
            scenario(new Change.Shock(state(10), Change.Quantity.CAPABILITIES, 3, "assumed")),
            scenario(new Change.Tie(state(10), state(30), Change.Flow.TRADE, 0, "assumed")),
            scenario(new Change.Tie(state(20), state(40), Change.Flow.ARMS, 2, "assumed")),
            scenario(new Change.Tie(state(20), state(70), Change.Flow.REMITTANCES, 9, "assumed")),
            scenario(join(90)),
            scenario(leave(40)));
    for (Scenario scenario : scenarios) {
      Situation base = situation(12, 10, 20, 30, 40);
      WhatIf whatIf = WhatIf.of(scenario, base, ASSESSOR, Run.quiet());
      Situation then = scenario.of(base);
      for (int p = 0; p < whatIf.parts().size(); p++) {
        PartChange part = whatIf.parts().get(p);
        String as = then.label() + ", " + part.part();
        for (MemberChange m : part.members()) {
          assertThat(m.before().find()).as(as).isNotEqualTo(m.after().find());
        }
        for (DyadChange d : part.dyads()) {
          assertThat(d.before().find()).as(as).isNotEqualTo(d.after().find());
        }
        PartDefinition definition = ASSESSOR.definitions().get(p);
        assertThat(part.dyads().stream().map(d -> d.first() + "-" + d.second()))
            .as(as)
            .containsExactlyInAnyOrderElementsOf(moved(definition, base, then));
      }
    }
  }

  /* The dyads whose value is another, or known on one side only. */
  private static Set<String> moved(PartDefinition definition, Situation base, Situation then) {
    Map<String, Double> was = values(definition, base);
    Map<String, Double> is = values(definition, then);
    Set<String> all = new TreeSet<>(was.keySet());
    all.addAll(is.keySet());
    all.removeIf(dyad -> Objects.equals(was.get(dyad), is.get(dyad)));
    return all;
  }

  private static Map<String, Double> values(PartDefinition definition, Situation situation) {
    Map<String, Double> values = new TreeMap<>();
    for (DyadFigure d : definition.dyads(situation.panel(), situation.group(), Run.quiet())) {
      d.figure().find().ifPresent(v -> values.put(d.first() + "-" + d.second(), v));
    }
    return values;
  }

  /* A tie that is another moves its dyads by the difference over the number of dyads. */
  @Test
  void whatMovesADyad_sumsToTheDifference_alsoWhereTiesChange() {
    for (long seed = 21; seed <= 26; seed++) {
      Situation base = situation(seed, 10, 20, 30, 40, 60);
      WhatIf whatIf =
          WhatIf.of(
              scenario(
                  new Change.Tie(state(10), state(30), Change.Flow.TRADE, 3, "assumed"),
                  new Change.Shock(state(40), Change.Quantity.CAPABILITIES, 0.2, "assumed"),
                  leave(60),
                  join(70)),
              base,
              ASSESSOR,
              Run.quiet());
      for (PartChange part : whatIf.parts()) {
        if (part.meaning().aggregation() == Aggregation.MEAN_OVER_DYADS) {
          double sum = part.dyads().stream().mapToDouble(d -> known(d.moved())).sum();
          assertThat(sum).as("" + part.part()).isCloseTo(known(part.difference()), within(1e-6));
          List<Double> sizes = part.dyads().stream().map(d -> Math.abs(known(d.moved()))).toList();
          assertThat(sizes).isSortedAccordingTo(Comparator.reverseOrder());
        } else {
          assertThat(part.dyads()).allMatch(d -> !d.moved().isKnown());
        }
      }
    }
  }

  /* Every draw by hand: all components of the index, and each left out in turn. */
  @Test
  void anInterval_isThatOfTheDifferences() {
    Situation base = situation(3, 10, 20, 30);
    Scenario scenario = scenario(join(60));
    PartDefinition capacity = new CapacityByCapabilities();
    double[] was = settings(capacity, base, base.group());
    Situation then = scenario.of(base);
    double[] is = settings(capacity, then, then.group());
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int b = 0; b < was.length; b++) {
      low = Math.min(low, is[b] - was[b]);
      high = Math.max(high, is[b] - was[b]);
    }
    Interval interval =
        WhatIf.of(scenario, base, ASSESSOR, Run.quiet())
            .parts()
            .get(3)
            .difference()
            .known()
            .orElseThrow()
            .interval();
    assertThat(interval.low()).isEqualTo(low);
    assertThat(interval.high()).isEqualTo(high);
  }

  @Test
  void sharedDraws_makeADifferenceSurerThanTwoFigures() {
    WhatIf whatIf =
        WhatIf.of(scenario(join(90)), situation(12, 10, 20, 30, 40, 50), ASSESSOR, Run.quiet());
    PartChange interests = whatIf.parts().getFirst();
    assertThat(interests.difference().known().orElseThrow().interval().width())
        .isLessThan(
            interests.before().known().orElseThrow().interval().width()
                + interests.after().known().orElseThrow().interval().width());
  }

  @Test
  void threads_changeNothing() {
    Scenario scenario = scenario(join(50), leave(20));
    Situation base = situation(4, 10, 20, 30, 40);
    WhatIf one = WhatIf.of(scenario, base, ASSESSOR, Run.quiet(1, 1));
    assertThat(WhatIf.of(scenario, base, ASSESSOR, Run.quiet(1, 4))).isEqualTo(one);
  }

  @Test
  void tooManyChanges_areNotTakenApart_andSaySo() {
    WhatIf whatIf =
        WhatIf.of(
            scenario(
                join(40), join(50), join(60), join(70), join(80), join(90), join(100), join(110),
                join(120)),
            situation(4, 10, 20, 30),
            ASSESSOR,
            Run.quiet());
    assertThat(whatIf.parts().getFirst().causes().getFirst().moved())
        .isEqualTo(Figure.missing("more than 8 changes are not taken apart"));
    assertThat(whatIf.parts().getFirst().difference().isKnown()).isTrue();
  }

  @Test
  void anotherRule_movesThePowerToActAlone() {
    WhatIf whatIf =
        WhatIf.of(
            scenario(new Change.Rule(Coalition.Rule.MAJORITY, 0, Change.ASSUMED)),
            situation(4, 10, 20, 30),
            ASSESSOR,
            Run.quiet());
    // 4 of 8 sets of three members pass by majority, 1 of 8 by consensus.
    assertThat(known(whatIf.powerToAct())).isEqualTo(0.375);
    whatIf.parts().forEach(p -> assertThat(known(p.difference())).isZero());
  }

  private static double[] settings(PartDefinition definition, Situation situation, Group group) {
    Estimate.Known known =
        (Estimate.Known) definition.estimate(situation.panel(), group, Run.quiet());
    return ((Settings) known.draws()).values();
  }
}
