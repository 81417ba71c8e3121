package org.entente.enlargement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.part.interests.InterestsByAlliances;
import org.entente.run.Run;
import org.entente.scenario.MadeUpStates;
import org.entente.situation.Situation;
import org.entente.world.State;
import org.junit.jupiter.api.Test;

/// Which sets of candidates are looked at, against all subsets counted by their bits; how close a
/// candidate is, by hand.
class EnlargementSetsTest {
  private static List<State> candidates(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(MadeUpStates::state).toList();
  }

  /* All subsets of a size in the order of their places. */
  private static List<List<State>> subsets(List<State> of, int size) {
    List<int[]> places = new ArrayList<>();
    for (int set = 0; set < 1 << of.size(); set++) {
      int members = set;
      if (Integer.bitCount(set) == size) {
        places.add(IntStream.range(0, of.size()).filter(k -> (members >> k & 1) == 1).toArray());
      }
    }
    places.sort(Arrays::compare);
    return places.stream().map(p -> IntStream.of(p).mapToObj(of::get).toList()).toList();
  }

  @Test
  void setsBySize_inTheOrderOfTheCandidates() {
    for (int n = 0; n <= 6; n++) {
      List<State> candidates = candidates(n);
      List<List<State>> all = EnlargementSets.ALL.of(candidates);
      assertThat(all).hasSize((1 << n) - 1);
      assertThat(new HashSet<>(all)).hasSize(all.size());
      int at = 0;
      for (int size = 1; size <= n; size++) {
        List<List<State>> expected = subsets(candidates, size);
        assertThat(all.subList(at, at + expected.size())).isEqualTo(expected);
        at += expected.size();
      }
      List<List<State>> pairs = EnlargementSets.PAIRS.of(candidates);
      int first = Math.min(all.size(), n + n * (n - 1) / 2);
      assertThat(pairs.subList(0, first)).isEqualTo(all.subList(0, first));
      assertThat(pairs).hasSize(n + n * (n - 1) / 2 + (n > 2 ? 1 : 0));
      List<List<State>> each = EnlargementSets.EACH.of(candidates);
      assertThat(each).hasSize(n + (n > 1 ? 1 : 0));
      if (n > 1) {
        assertThat(each.getLast()).isEqualTo(candidates);
        assertThat(pairs.getLast()).isEqualTo(n == 2 ? candidates : all.getLast());
      }
    }
  }

  @Test
  void everySetOfTwelve_andOfNoMore() {
    assertThat(EnlargementSets.ALL.of(candidates(12))).hasSize(4_095);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnlargementSets.ALL.of(candidates(13)))
        .withMessageContaining("(13)");
    assertThat(EnlargementSets.PAIRS.of(candidates(13))).hasSize(13 + 78 + 1);
    assertThat(EnlargementSets.EACH.key()).isEqualTo("each");
  }

  /* Within ten years 1 - (1 - p)², at the ends of the interval alike. */
  @Test
  void tenYears_areTwoSpansOfFive() {
    Provenance made = Provenance.of(List.of(), 1, "cases", "made");
    Figure five = Figure.of(.2, new Interval(.1, .5, .9, Interval.Basis.POSTERIOR), made);
    Figure.Known ten = Prospect.inTenYears(five).known().orElseThrow();
    assertThat(ten.value()).isCloseTo(.36, within(1e-12));
    assertThat(ten.interval().low()).isCloseTo(.19, within(1e-12));
    assertThat(ten.interval().high()).isCloseTo(.75, within(1e-12));
    Figure missing = Figure.missing("no model");
    assertThat(Prospect.inTenYears(missing)).isEqualTo(missing);
    Prospect prospect =
        new Prospect(MadeUpStates.state(5), missing, missing, missing, missing, "", List.of());
    assertThat(prospect.inFiveYears(Map.of(5, five.known().orElseThrow()))).isEqualTo(five);
    assertThat(prospect.inFiveYears(Map.of()).isKnown()).isFalse();
  }

  /* π of alliances: 40 with 10 .2, with 20 .6, with 30 not known. 10 with the others .4 and .5. */
  @Test
  void closeness_isTheMeanOfTheKnownDyads_itselfLeftOut() {
    Panel panel =
        MadeUpYear.panel(
            MadeUpYear.of(2010, 10, 20, 30, 40, 50)
                .dyad(DyadColumn.ALLIANCE_PI, 10, 40, .2)
                .dyad(DyadColumn.ALLIANCE_PI, 20, 40, .6)
                .dyad(DyadColumn.ALLIANCE_PI, 10, 20, .4)
                .dyad(DyadColumn.ALLIANCE_PI, 10, 30, .5));
    Situation situation = Situation.of(MadeUpStates.coalition(10, 20, 30), panel);
    InterestsByAlliances alliances = new InterestsByAlliances();
    Figure.Known outside =
        Closeness.of(alliances, situation, 40, Run.quiet()).known().orElseThrow();
    assertThat(outside.value()).isCloseTo(.4, within(1e-6));
    assertThat(outside.interval().width()).isCloseTo(0, within(1e-9));
    assertThat(outside.provenance().observations()).isEqualTo(2);
    assertThat(Closeness.of(alliances, situation, 10, Run.quiet()).find().orElseThrow())
        .as("a member to the others")
        .isCloseTo(.45, within(1e-6));
    assertThat(Closeness.of(alliances, situation, 50, Run.quiet()))
        .isEqualTo(Figure.missing("nothing on record with the members"));
    assertThat(Closeness.of(alliances, situation, 99, Run.quiet()))
        .isEqualTo(Figure.missing("it was no state in 2010"));
  }
}
