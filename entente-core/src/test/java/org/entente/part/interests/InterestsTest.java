package org.entente.part.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.MadeUpYear;
import org.entente.part.Group;
import org.entente.run.Run;
import org.entente.similarity.Measure;
import org.junit.jupiter.api.Test;

/// The definitions of interests on made-up votes; expected values by hand.
class InterestsTest {

  @Test
  void votesPi_isTheMeanOverDyadsWithAScore() {
    // 1-2 agree on 4 yes and 4 no: π = 1. 1-3: 4 yes-yes, 2 yes-no, 2 no-no, so D_o = 1/4, pooled
    // shares 10/16 and 6/16, D_e = 2 · 60/256 and π = 1 - (1/4)/(120/256) = .4667. 2-3: no joint
    // votes.
    MadeUpYear year =
        MadeUpYear.of(2010, 1, 2, 3).votes(1, 2, 4, 0, 4).votes(1, 3, 4, 2, 2).votes(2, 3, 0, 0, 0);

    assertThat(new InterestsByVotes().value(year.group(1, 2, 3)))
        .hasValueCloseTo((1 + 0.466667) / 2, within(1e-5));
  }

  @Test
  void votesPi_ofNoVotes_isMissingWithReason() {
    MadeUpYear year = MadeUpYear.of(2010, 1, 2);

    assertThat(new InterestsByVotes().figure(MadeUpYear.panel(year), year.group(1, 2), Run.quiet()))
        .isEqualTo(Figure.missing("no two members voted together in 2010"));
  }

  @Test
  void alwaysAlike_isUndefinedNotOne() {
    MadeUpYear year = MadeUpYear.of(2010, 1, 2).votes(1, 2, 9, 0, 0);

    assertThat(new InterestsByVotes().value(year.group(1, 2))).isEmpty();
  }

  @Test
  void byIssues_everyAreaCountsTheSame() {
    // On the Middle East 90 joint votes, always alike in variety: π = 1. On human rights 2 joint
    // votes, always opposed: π = -1. The mean is 0 whatever their number.
    MadeUpYear year =
        MadeUpYear.of(2010, 1, 2)
            .all(DyadColumn.votesOn(Issue.MIDDLE_EAST).getFirst(), 45)
            .all(DyadColumn.votesOn(Issue.MIDDLE_EAST).getLast(), 45)
            .all(DyadColumn.votesOn(Issue.HUMAN_RIGHTS).get(2), 2);

    assertThat(new InterestsByIssues().value(year.group(1, 2))).hasValueCloseTo(0.0, within(1e-9));
  }

  @Test
  void scoreThatHangsOnOneRollCall_isNotExact() {
    // Without the one roll call that differs, π is undefined: its interval must not shrink to
    // nothing.
    MadeUpYear year = MadeUpYear.of(2010, 1, 2).votes(1, 2, 20, 1, 0);
    Group group = year.group(1, 2);

    assertThat(VoteFigures.half(VoteTables.of(group.slice(), 0), Measure.PI)).isEqualTo(1);
  }

  @Test
  void boundOfAMean_isAtLeastTheJackknifeOfIndependentDyads() {
    // Three dyads with the same table: the mean's standard error cannot exceed that of one dyad.
    MadeUpYear year =
        MadeUpYear.of(2010, 1, 2, 3)
            .votes(1, 2, 20, 5, 20)
            .votes(1, 3, 20, 5, 20)
            .votes(2, 3, 20, 5, 20);
    Group group = year.group(1, 2, 3);

    Figure.Known s =
        VoteFigures.mean(group, Measure.S_ABSOLUTE, "S").figure().known().orElseThrow();

    // S = 1 - 2 · 5/45; the jackknife of a mean of 45 values 0 or 1: se = 2 sqrt(p(1-p)/44).
    double p = 5.0 / 45;
    assertThat(s.value()).isCloseTo(1 - 2 * p, within(1e-9));
    assertThat(s.interval().width() / 2)
        .isCloseTo(Interval.Z90 * 2 * Math.sqrt(p * (1 - p) / 44), within(1e-9));
  }

  @Test
  void alliances_areCountedExactly() {
    MadeUpYear year =
        MadeUpYear.of(2010, 1, 2, 3)
            .all(DyadColumn.ALLIED, 0)
            .dyad(DyadColumn.ALLIANCE_PI, 1, 2, 0.5)
            .dyad(DyadColumn.ALLIANCE_PI, 1, 3, 0);
    Group group = year.group(1, 2, 3);

    Figure.Known pi =
        new InterestsByAlliances()
            .figure(MadeUpYear.panel(year), group, Run.quiet())
            .known()
            .orElseThrow();

    assertThat(pi.value()).isEqualTo(0.25);
    assertThat(pi.provenance().observations()).isEqualTo(2);
    assertThat(VoteFigures.allied(group).figure().find()).hasValue(0);
  }

  /* Of ten roll calls two are fewer than a quarter: that pair is missing, and not in the mean, which is
  that of the other: 4 yes and 4 no together, π = 1. */
  @Test
  void fewJointVotes_areMissingWithTheirNumber() {
    MadeUpYear year = MadeUpYear.of(2010, 1, 2, 3).votes(1, 2, 4, 0, 4).votes(1, 3, 1, 1, 0);
    Group group = year.group(1, 2, 3);

    assertThat(new InterestsByVotes().value(group)).hasValueCloseTo(1.0, within(1e-9));
    assertThat(
            new InterestsByVotes()
                .dyads(MadeUpYear.panel(year), group, Run.quiet())
                .get(1)
                .figure())
        .isEqualTo(
            Figure.missing("2 joint votes of 10 roll calls in 2010, fewer than a quarter"));
    assertThat(VoteFigures.mean(year.group(1, 3), Measure.AGREEMENT, "agreement").figure())
        .isEqualTo(Figure.missing("no two members voted together often enough in 2010"));
  }
}
