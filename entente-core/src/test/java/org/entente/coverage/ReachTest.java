package org.entente.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.part.Group;
import org.junit.jupiter.api.Test;

/// How far made-up evidence reaches, counted by hand.
class ReachTest {
  private static Panel panel() {
    return MadeUpYear.panel(
        MadeUpYear.of(2010, 10, 20, 30, 40)
            .state(StateColumn.CINC, 10, .1)
            .state(StateColumn.CINC, 30, .2)
            .served(StateColumn.CINC, 2010, "cow-nmc")
            .dyad(DyadColumn.ALLIED, 10, 20, 1)
            .dyad(DyadColumn.ALLIED, 10, 30, 0)
            .dyad(DyadColumn.ALLIED, 30, 40, 0)
            .served(DyadColumn.ALLIED, 2010, "atop"));
  }

  private static Reach find(List<Reach> all, String kind) {
    return all.stream().filter(r -> r.kind().equals(kind)).findFirst().orElseThrow();
  }

  /* Of 10, 20 and 30 two have capabilities; of their pairs two say whether they are allied, one of them
  that they are not. */
  @Test
  void ofAGroup_byHand() {
    List<Reach> all = Reach.of(panel(), Group.of(panel().now(), List.of(10, 20, 30)));
    assertThat(all).hasSize(2);
    Reach cinc = find(all, StateColumn.CINC.kind());
    assertThat(cinc.ofPairs()).isFalse();
    assertThat(cinc.known()).isEqualTo(2);
    assertThat(cinc.all()).isEqualTo(3);
    assertThat(cinc.share().find().orElseThrow()).isEqualTo(2 / 3.);
    assertThat(cinc.releases()).containsExactly("cow-nmc");
    assertThat(cinc.year()).isEqualTo(2010);
    Reach allied = find(all, DyadColumn.ALLIED.kind());
    assertThat(allied.ofPairs()).isTrue();
    assertThat(allied.known()).isEqualTo(2);
    assertThat(allied.all()).isEqualTo(3);
    assertThat(all.indexOf(cinc)).as("states first").isLessThan(all.indexOf(allied));
  }

  @Test
  void ofTheWorld_allStatesAndPairs() {
    Panel panel = panel();
    assertThat(Reach.world(panel).numbers()).containsExactly(IntStream.range(0, 4).toArray());
    List<Reach> all = Reach.of(panel, Reach.world(panel));
    assertThat(find(all, StateColumn.CINC.kind()).all()).isEqualTo(4);
    assertThat(find(all, DyadColumn.ALLIED.kind()).all()).isEqualTo(6);
    assertThat(find(all, DyadColumn.ALLIED.kind()).known()).isEqualTo(3);
  }

  /* One state makes no pair, and of none the share is not zero but missing. */
  @Test
  void ofOneState_andOfNone() {
    List<Reach> one = Reach.of(panel(), Group.of(panel().now(), List.of(20)));
    assertThat(find(one, StateColumn.CINC.kind()).share().find()).hasValue(0);
    assertThat(find(one, DyadColumn.ALLIED.kind()).share())
        .isEqualTo(Figure.missing("there are none"));
    List<Reach> none = Reach.of(panel(), Group.of(panel().now(), List.of()));
    assertThat(none).allMatch(r -> r.all() == 0 && !r.share().isKnown());
  }

  @Test
  void aYearOfNothing_reachesNowhere() {
    Panel empty = MadeUpYear.panel(MadeUpYear.of(2010, 10, 20));
    assertThat(Reach.of(empty, Reach.world(empty))).isEmpty();
  }

  /* The year is that of the data, not of the question. */
  @Test
  void dataThatEndedBefore_sayTheirYear() {
    Panel panel =
        MadeUpYear.panel(
            MadeUpYear.of(2008, 10, 20)
                .state(StateColumn.CINC, 10, .1)
                .dataEnd(StateColumn.CINC, 2008),
            MadeUpYear.of(2009, 10, 20).dataEnd(StateColumn.CINC, 2008),
            MadeUpYear.of(2010, 10, 20, 30).dataEnd(StateColumn.CINC, 2008));
    Reach cinc = find(Reach.of(panel, Reach.world(panel)), StateColumn.CINC.kind());
    assertThat(cinc.year()).isEqualTo(2008);
    assertThat(cinc.known()).isEqualTo(1);
    assertThat(cinc.all()).isEqualTo(3);
  }
}
