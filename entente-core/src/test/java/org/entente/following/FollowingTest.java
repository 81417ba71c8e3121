package org.entente.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.faultline.FaultLines;
import org.entente.landscape.Landscape;
import org.entente.panel.YearSlice;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.run.Run;
import org.entente.scenario.MadeUpStates;
import org.entente.situation.Situation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who follows a member that leaves a made-up coalition, against the worths of the members taken
/// from the landscape and each round of the departure played by hand.
@Tag("slow")
class FollowingTest {
  private static final Run RUN = Run.quiet(3, 2);
  private static final int[] CODES = {10, 20, 30, 40, 50};
  private static final Situation SITUATION = MadeUpStates.situation(21, CODES);
  private static final YearSlice SLICE = SITUATION.panel().now();
  private static final Assessment PLAIN =
      new Assessor(Assessor.withDefaults().definitions(), 10)
          .assess(SITUATION, Optional.empty(), RUN);
  private static final Provenance MADE = Provenance.of(List.of(), 1, "dyads", "made up");

  private static Figure near(double value, double least, double greatest) {
    return Figure.of(
        value,
        new Interval(
            Math.max(least, value - .2), Math.min(greatest, value + .2), .9, Interval.Basis.RANGE),
        MADE);
  }

  /* The assessment with random interests and trust of every pair of the first n members. */
  private static Assessment made(long seed, int n) {
    Random random = new Random(seed);
    List<DyadFigure> interests = new ArrayList<>();
    List<DyadFigure> trust = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double alike = 2 * random.nextDouble() - 1;
        interests.add(new DyadFigure(CODES[i], CODES[j], near(alike, -1, 1), ""));
        trust.add(new DyadFigure(CODES[i], CODES[j], near(random.nextDouble(), 0, 1), ""));
      }
    }
    List<PartAssessment> parts =
        PLAIN.parts().stream()
            .map(p ->
                switch (p.part()) {
                  case INTERESTS -> with(p, interests);
                  case TRUST -> with(p, trust);
                  default -> p;
                })
            .toList();
    return new Assessment(
        PLAIN.coalition(),
        PLAIN.name(),
        PLAIN.premise(),
        PLAIN.asOf(),
        PLAIN.year(),
        PLAIN.members(),
        PLAIN.absent(),
        PLAIN.finding(),
        parts,
        PLAIN.nominalStrength(),
        PLAIN.effectiveStrength(),
        PLAIN.decision(),
        PLAIN.weakest(),
        PLAIN.leastAlike(),
        PLAIN.dependences(),
        PLAIN.faultLine(),
        PLAIN.coverage(),
        PLAIN.datasets(),
        PLAIN.total());
  }

  private static PartAssessment with(PartAssessment p, List<DyadFigure> dyads) {
    return new PartAssessment(
        p.meaning(),
        p.figure(),
        p.others(),
        p.standing(),
        p.random(),
        p.percentile(),
        p.details(),
        dyads,
        p.members());
  }

  private static Landscape landscape(Assessment is) {
    return FaultLines.landscape(
        is.part(Part.INTERESTS).dyads(), is.part(Part.TRUST).dyads(), SLICE);
  }

  /* What j is worth to i. */
  private static double worth(Landscape l, int i, int j) {
    return i == j ? 0 : l.sizeOf(j) * l.propensity(i, j);
  }

  private static int place(Landscape l, int code) {
    return l.states().indexOf(String.valueOf(code));
  }

  @Test
  void worths_areSizesTimesPropensities() {
    for (long seed = 21; seed < 24; seed++) {
      Assessment is = made(seed, CODES.length);
      Landscape l = landscape(is);
      for (int leaver : CODES) {
        Following following = Following.of(is, SLICE, leaver, RUN);
        assertThat(following.leaver()).isEqualTo(leaver);
        assertThat(following.members())
            .extracting(Following.Member::state)
            .doesNotContain(leaver)
            .hasSize(4);
        for (Following.Member m : following.members()) {
          int i = place(l, m.state());
          double staying = 0;
          for (int code : CODES) {
            staying += code == leaver ? 0 : worth(l, i, place(l, code));
          }
          assertThat(m.staying().find().orElseThrow()).isCloseTo(staying, within(1e-9));
          assertThat(m.leaver().find().orElseThrow())
              .isCloseTo(worth(l, i, place(l, leaver)), within(1e-9));
          Figure.Known goes = m.goes().known().orElseThrow();
          assertThat(goes.value()).isBetween(0., 1.);
          assertThat(goes.interval().low()).isLessThanOrEqualTo(goes.value());
        }
      }
    }
  }

  /* To who stays to the end, standing with those who stay is worth no less than standing alone, nor less
  than standing with those who left, unless one of these would not have it. */
  @Test
  void whoStays_isWorseOffNowhere_whoGoes_hadReason() {
    int going = 0;
    for (long seed = 31; seed < 51; seed++) {
      Assessment is = made(seed, CODES.length);
      Landscape l = landscape(is);
      Following following = Following.of(is, SLICE, CODES[0], RUN);
      List<Integer> gone =
          following.going().stream().filter(m -> !m.apart()).map(Following.Member::state).toList();
      List<Integer> staying =
          following.members().stream()
              .filter(m -> m.round() == 0)
              .map(Following.Member::state)
              .toList();
      for (Following.Member m : following.members()) {
        if (m.round() == 0) {
          int i = place(l, m.state());
          double stay = staying.stream().mapToDouble(s -> worth(l, i, place(l, s))).sum();
          double go =
              worth(l, i, place(l, CODES[0]))
                  + gone.stream().mapToDouble(s -> worth(l, i, place(l, s))).sum();
          boolean unwelcome =
              worth(l, place(l, CODES[0]), i) < 0
                  || gone.stream().anyMatch(s -> worth(l, place(l, s), i) < 0);
          assertThat(stay).isGreaterThanOrEqualTo(-1e-9);
          assertThat(unwelcome || stay >= go - 1e-9).isTrue();
        } else {
          going++;
        }
      }
      assertThat(following.going())
          .isSortedAccordingTo((a, b) -> Integer.compare(a.round(), b.round()));
    }
    assertThat(going).as("somebody goes").isPositive();
  }

  /* Each of a blocking group is better off in it than in the whole. */
  @Test
  void aBlockingGroup_isBetterForEachOfItsMembers() {
    int found = 0;
    for (long seed = 31; seed < 51; seed++) {
      Assessment is = made(seed, CODES.length);
      Landscape l = landscape(is);
      Following following = Following.of(is, SLICE, CODES[0], RUN);
      assertThat(following.wholly()).isTrue();
      for (int code : following.blocking()) {
        int i = place(l, code);
        double among =
            following.blocking().stream().mapToDouble(s -> worth(l, i, place(l, s))).sum();
        double whole = 0;
        for (int other : CODES) {
          whole += worth(l, i, place(l, other));
        }
        assertThat(among).isGreaterThan(whole);
        found++;
      }
    }
    assertThat(found).as("some group blocks").isPositive();
  }

  @Test
  void whoIsNoMember_isFollowedByNobody() {
    Following following = Following.of(made(21, 5), SLICE, 120, RUN);
    assertThat(following.members()).isEmpty();
    assertThat(following.going()).isEmpty();
    assertThat(following.blocking()).isEmpty();
    assertThat(following.wholly()).isFalse();
  }

  @Test
  void ofTwo_theOtherIsAsked() {
    Following following = Following.of(made(21, 2), SLICE, 10, RUN);
    assertThat(following.members()).hasSize(1);
    assertThat(following.members().getFirst().staying().find()).hasValue(0);
  }

  @Test
  void theSame_onAnyNumberOfThreads() {
    Assessment is = made(33, 5);
    assertThat(Following.of(is, SLICE, 20, Run.quiet(3, 1)))
        .isEqualTo(Following.of(is, SLICE, 20, Run.quiet(3, 4)));
  }
}
