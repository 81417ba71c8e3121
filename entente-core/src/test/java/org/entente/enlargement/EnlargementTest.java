package org.entente.enlargement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.scenario.MadeUpStates.situation;
import static org.entente.scenario.MadeUpStates.state;

import java.util.List;
import java.util.Optional;
import org.entente.coalition.Assessor;
import org.entente.coalition.WeakDyad;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Settings;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.situation.Situation;
import org.entente.world.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Enlargements of made-up coalitions, against assessments made by hand and algebra.
@Tag("slow")
class EnlargementTest {
  private static final Assessor ASSESSOR = new Assessor(Assessor.withDefaults().definitions(), 20);
  private static final Situation BASE = situation(17, 10, 20, 30, 40);
  private static final List<State> CANDIDATES = List.of(state(50), state(70), state(90));

  private static Enlargement enlargement() {
    return Enlargement.of(BASE, Scenario.NONE, CANDIDATES, ASSESSOR, Run.quiet());
  }

  @Test
  void eachJoining_isTheAssessmentOfTheCoalitionWithIt() {
    List<Joining> joinings = enlargement().joinings();
    assertThat(joinings).hasSize(4);
    for (int c = 0; c < CANDIDATES.size(); c++) {
      Joining joining = joinings.get(c + 1);
      assertThat(joining.states()).containsExactly(CANDIDATES.get(c));
      Situation real = situation(17, 10, 20, 30, 40, CANDIDATES.get(c).code());
      assertThat(joining.with().parts())
          .isEqualTo(ASSESSOR.assess(real, Optional.empty(), Run.quiet()).parts());
      for (Part part : Part.values()) {
        assertThat(joining.difference(part).difference().find().orElseThrow())
            .isEqualTo(
                joining.with().part(part).figure().find().orElseThrow()
                    - ASSESSOR
                        .assess(BASE, Optional.empty(), Run.quiet())
                        .part(part)
                        .figure()
                        .find()
                        .orElseThrow());
      }
    }
  }

  @Test
  void theTwoThatTrustEachOtherLeast_comeFirstTogether() {
    List<State> first = enlargement().joinings().getFirst().states();
    Group group = Group.of(BASE.panel().now(), List.of(50, 70, 90));
    List<DyadFigure> trust =
        ASSESSOR.definition(Part.TRUST).dyads(BASE.panel(), group, Run.quiet());
    double least = trust.stream().mapToDouble(d -> d.figure().find().orElseThrow()).min().orElse(9);
    DyadFigure together =
        trust.stream()
            .filter(d -> d.first() == first.get(0).code() && d.second() == first.get(1).code())
            .findFirst()
            .orElseThrow();
    assertThat(together.figure().find()).hasValue(least);
  }

  @Test
  void newWeakestDyads_holdAJoiningState() {
    for (Joining joining : enlargement().joinings()) {
      for (WeakDyad weak : joining.newWeakest()) {
        assertThat(joining.has(weak.first()) || joining.has(weak.second())).isTrue();
      }
      DyadFigure least = joining.leastTrusting().orElseThrow();
      assertThat(joining.has(least.first()) || joining.has(least.second())).isTrue();
    }
  }

  @Test
  void whatIsSupposedBesides_staysSupposed() {
    Scenario without = new Scenario(List.of(new Change.Leave(state(20), Change.ASSUMED)));
    Joining joining =
        Enlargement.of(BASE, without, List.of(state(50)), ASSESSOR, Run.quiet())
            .joinings()
            .getFirst();
    assertThat(joining.with().members()).containsExactly(10, 30, 40, 50);
    assertThat(joining.with().title()).contains("if S50 were a member and S20 were not");
  }

  @Test
  void aMember_isNoCandidate() {
    assertThatThrownBy(
            () -> Enlargement.of(BASE, Scenario.NONE, List.of(state(10)), ASSESSOR, Run.quiet()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("S10 is already a member");
  }

  @Test
  void noCandidates_makeNoJoinings() {
    assertThat(Enlargement.of(BASE, Scenario.NONE, List.of(), ASSESSOR, Run.quiet()).joinings())
        .isEmpty();
  }

  /* With D dyads of mean V, and D' without the member: its own mean is (D V - D' V') / (D - D'), in
  every draw. */
  @Test
  void closenessOfAMember_isWhatItsDyadsAreOfTheMean() {
    PartDefinition trust = TrustByRecord.ofMean();
    Group all = BASE.group();
    Group others = all.without(1);
    double[] whole = settings(trust, BASE, all);
    double[] rest = settings(trust, BASE, others);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int b = 0; b < whole.length; b++) {
      double own = (6 * whole[b] - 3 * rest[b]) / 3;
      low = Math.min(low, own);
      high = Math.max(high, own);
    }
    double value = (6 * trust.value(all).orElseThrow() - 3 * trust.value(others).orElseThrow()) / 3;
    Figure.Known closeness = Closeness.of(trust, BASE, 20, Run.quiet()).known().orElseThrow();
    assertThat(closeness.value()).isCloseTo(value, within(1e-9));
    assertThat(closeness.interval().low()).isCloseTo(Math.min(low, value), within(1e-9));
    assertThat(closeness.interval().high()).isCloseTo(Math.max(high, value), within(1e-9));
  }

  /* The mean of the ends of intervals is no interval of the mean: it is wider. */
  @Test
  void closeness_isSurerThanTheMeanOfTheEnds() {
    PartDefinition votes = new InterestsByVotes();
    Figure.Known closeness = Closeness.of(votes, BASE, 50, Run.quiet()).known().orElseThrow();
    double width = 0;
    for (int member : List.of(10, 20, 30, 40)) {
      Group pair = Group.of(BASE.panel().now(), List.of(member, 50));
      width +=
          votes
                  .dyads(BASE.panel(), pair, Run.quiet())
                  .getFirst()
                  .figure()
                  .known()
                  .orElseThrow()
                  .interval()
                  .width()
              / 4;
    }
    assertThat(closeness.interval().basis()).isEqualTo(Interval.Basis.BOOTSTRAP);
    assertThat(closeness.interval().width()).isLessThan(width);
    assertThat(closeness.provenance().observations()).isEqualTo(4);
  }

  private static double[] settings(PartDefinition definition, Situation situation, Group group) {
    Estimate.Known known =
        (Estimate.Known) definition.estimate(situation.panel(), group, Run.quiet());
    return ((Settings) known.draws()).values();
  }
}
