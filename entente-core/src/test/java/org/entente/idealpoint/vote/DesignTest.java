package org.entente.idealpoint.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which votes a fit uses and how it stores them, by hand and by count; probabilities of votes and
/// their derivatives against the normal distribution of a library and difference quotients.
class DesignTest {
  private static final IdealPointOptions ALL = IdealPointOptions.defaults();

  /* One roll call on which actor a votes as the a-th character says, blank for absent. */
  private static RollCallRecord record(String... rollCalls) {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int a = 0; a < rollCalls[0].length(); a++) {
      builder.actor("s" + a);
    }
    for (int r = 0; r < rollCalls.length; r++) {
      int place = builder.rollCall("r" + r, r);
      for (int a = 0; a < rollCalls[r].length(); a++) {
        if (rollCalls[r].charAt(a) != ' ') {
          builder.vote(a, place, rollCalls[r].charAt(a) - '0');
        }
      }
    }
    return builder.build();
  }

  private static String stored(Design design, int item) {
    StringBuilder stored = new StringBuilder();
    for (int k = design.itemStart[item]; k < design.itemStart[item + 1]; k++) {
      stored.append(design.itemCategory[k]);
    }
    return stored.toString();
  }

  /* Of two categories the lower is stored as yes and the higher as no, whichever two they are. */
  @ParameterizedTest
  @CsvSource({"12312, 12312, 2", "11331, 11331, 1", "11221, 11331, 1", "22332, 11331, 1"})
  void twoCategories_areYesAndNo(String votes, String expected, int kind) {
    Design design = Design.of(record(votes), ALL);
    assertThat(stored(design, 0)).isEqualTo(expected);
    assertThat(design.itemKind[0]).isEqualTo(kind);
    assertThat(design.votes()).isEqualTo(5);
    StringBuilder byPlace = new StringBuilder();
    for (byte category : design.placeCategory) {
      byPlace.append(category);
    }
    assertThat(byPlace).hasToString(expected);
  }

  @Test
  void unanimousRollCalls_andSmallMinorities_areLeftOut() {
    RollCallRecord votes = record("11111", "33333", "11113", "11133");
    assertThat(Design.of(votes, ALL).itemOfProposal).containsExactly(-1, -1, 0, 1);
    IdealPointOptions quarter =
        ALL.with(new IdealPointOptions.DataRules(Set.of(), Integer.MAX_VALUE, .25));
    assertThat(Design.of(votes, quarter).itemOfProposal).containsExactly(-1, -1, -1, 0);
    IdealPointOptions without =
        ALL.with(new IdealPointOptions.DataRules(Set.of(3), Integer.MAX_VALUE, 0));
    assertThat(Design.of(votes, without).itemOfProposal).containsExactly(-1, -1, 0, -1);
    assertThat(Design.of(record("111", "222"), ALL).votes()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IdealPointOptions.DataRules(Set.of(), 0, .5))
        .withMessageContaining("(0.5)");
  }

  @Test
  void parts_areKeptUpToTheirLastPeriod() {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int period : new int[] {1, 2}) {
      for (boolean partial : new boolean[] {false, true}) {
        String id = period + (partial ? "part" : "whole");
        int place = builder.rollCall(new RollCallRecord.Proposal(id, period, id, partial));
        builder.vote(builder.actor("a"), place, 1);
        builder.vote(builder.actor("b"), place, 3);
      }
    }
    IdealPointOptions first = ALL.with(new IdealPointOptions.DataRules(Set.of(), 1, 0));
    assertThat(Design.of(builder.build(), first).itemOfProposal).containsExactly(0, 1, 2, -1);
  }

  /* Actor 0 votes in periods 0 and 3, 1 in 0 only, 2 in all four: places in order of actor and period,
  with the steps between them. */
  @Test
  void places_areActorsInPeriods() {
    Design design = Design.of(record("131", "  1", "  3", "3 1"), ALL);
    // roll calls 1 and 2 have one voter each and are unanimous
    assertThat(design.periods).containsExactly(0, 3);
    assertThat(design.placeActor).containsExactly(0, 0, 1, 2, 2);
    assertThat(design.placePeriod).containsExactly(0, 1, 0, 0, 1);
    assertThat(design.placeStep).containsExactly(0, 1, 0, 0, 1);
    assertThat(design.place(0, 3)).isEqualTo(1);
    assertThat(design.place(1, 3)).isEqualTo(-1);
    assertThat(design.lastPlace(1, 3)).isEqualTo(2);
    assertThat(design.place(-1, 0)).isEqualTo(-1);
    assertThat(design.actorsWithVotes()).isEqualTo(3);
  }

  @Test
  void bridgedRollCalls_areOneItem() {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int period = 0; period < 2; period++) {
      int place = builder.rollCall(new RollCallRecord.Proposal("r" + period, period, "r0", false));
      builder.vote(builder.actor("a"), place, 1);
      builder.vote(builder.actor("b"), place, period == 0 ? 2 : 3);
    }
    Design design = Design.of(builder.build(), ALL);
    assertThat(design.items()).isEqualTo(1);
    assertThat(design.itemKind[0]).as("of both together").isEqualTo(Design.ORDINAL);
    assertThat(stored(design, 0)).isEqualTo("1213");
  }

  /* By item and by place the same votes, each once. */
  @Test
  void bothTables_holdTheSameVotes() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 30; trial++) {
      String[] rollCalls = new String[1 + random.nextInt(6)];
      int actors = 2 + random.nextInt(5);
      for (int r = 0; r < rollCalls.length; r++) {
        StringBuilder votes = new StringBuilder();
        for (int a = 0; a < actors; a++) {
          votes.append(" 123".charAt(random.nextInt(4)));
        }
        rollCalls[r] = votes.toString();
      }
      Design design = Design.of(record(rollCalls), ALL);
      TreeSet<String> byItem = new TreeSet<>();
      for (int i = 0; i < design.items(); i++) {
        for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
          byItem.add(i + " " + design.itemPlace[k] + " " + design.itemCategory[k]);
        }
      }
      TreeSet<String> byPlace = new TreeSet<>();
      for (int p = 0; p < design.places(); p++) {
        for (int k = design.placeStart[p]; k < design.placeStart[p + 1]; k++) {
          byPlace.add(design.placeItem[k] + " " + p + " " + design.placeCategory[k]);
        }
      }
      assertThat(byItem).isEqualTo(byPlace).hasSize(design.votes());
      // Every item is divided as stored.
      for (int i = 0; i < design.items(); i++) {
        assertThat(stored(design, i).chars().distinct().count()).isGreaterThan(1);
      }
    }
  }

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  @Test
  void theRatio_isThatOfDensityAndDistribution() {
    for (double x = -25; x < 12; x += .137) {
      double expected = NORMAL.density(x) / NORMAL.cumulativeProbability(x);
      assertThat(Mills.ratio(x)).isCloseTo(expected, within(x < 2.5 ? 1e-8 * expected : 1e-10));
      assertThat(Mills.cumulative(x)).isCloseTo(NORMAL.cumulativeProbability(x), within(1e-9));
      assertThat(Mills.density(x)).isCloseTo(NORMAL.density(x), within(1e-15));
    }
    // Far below, λ(x) lies between -x and -x - 1/x.
    for (double x : new double[] {-38, -50, -1000, -1e6}) {
      assertThat(Mills.ratio(x)).isBetween(-x, -x - 1 / x);
    }
    assertThat(Mills.ratio(50)).isZero();
  }

  private static double log(int category, double u1, double u2) {
    return Math.log(VoteDerivatives.probability(category, u1, u2));
  }

  @Test
  void derivatives_areDifferenceQuotients() {
    SplittableRandom random = new SplittableRandom(2);
    VoteDerivatives vote = new VoteDerivatives();
    double h = 1e-5;
    for (int trial = 0; trial < 200; trial++) {
      double u1 = 4 * random.nextDouble() - 2;
      double u2 = u1 + .2 + 2 * random.nextDouble();
      for (int c = 1; c <= 3; c++) {
        vote.at(c, u1, u2);
        double d1 = (log(c, u1 + h, u2) - log(c, u1 - h, u2)) / (2 * h);
        double d2 = (log(c, u1, u2 + h) - log(c, u1, u2 - h)) / (2 * h);
        assertThat(vote.d1).isCloseTo(d1, within(1e-6));
        assertThat(vote.d2).isCloseTo(d2, within(1e-6));
        assertThat(vote.slope()).isCloseTo(-(d1 + d2), within(1e-6));
        double curvature = vote.curvature();
        double h11 = vote.h11;
        double h12 = vote.h12;
        double first = vote.d1;
        double slope = vote.slope();
        vote.at(c, u1 + h, u2);
        assertThat(h11).isCloseTo((vote.d1 - first) / h, within(1e-3));
        vote.at(c, u1, u2 + h);
        assertThat(h12).isCloseTo((vote.d1 - first) / h, within(1e-3));
        vote.at(c, u1 - h, u2 - h);
        assertThat(curvature).isCloseTo((vote.slope() - slope) / h, within(1e-3)).isNotPositive();
      }
    }
  }

  @Test
  void probabilities_sumToOne_farOutToo() {
    for (double u1 : new double[] {-30, -8, -1, 0, 2, 8, 30}) {
      for (double apart : new double[] {0, .001, 1, 20}) {
        double sum = 0;
        for (int c = 1; c <= 3; c++) {
          double p = VoteDerivatives.probability(c, u1, u1 + apart);
          assertThat(p).isBetween(1e-12, 1.);
          sum += p;
        }
        assertThat(sum).isCloseTo(1, within(1e-8));
      }
    }
  }

  @Test
  void aRecord_keepsItsOrder_andItsPeriods() {
    RollCallRecord votes = record("12", " 3", "31");
    assertThat(votes.actors()).isEqualTo(List.of("s0", "s1"));
    assertThat(votes.periods()).containsExactly(0, 1, 2);
    assertThat(votes.votes()).isEqualTo(5);
    assertThat(votes.upTo(1).votes()).isEqualTo(3);
    assertThat(votes.upTo(1).actors()).isEqualTo(votes.actors());
    assertThat(votes.upTo(-1).votes()).isZero();
  }
}
