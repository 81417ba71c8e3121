package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.entente.evidence.JointVote;
import org.entente.evidence.RollCallVotes;
import org.entente.sources.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rows behind one dyad, from invented votes and trade.
@Tag("slow")
class DyadEvidenceTest {
  @TempDir private Path directory = Path.of("");

  private static void load(Sample sample, EvidenceStore store) {
    sample.load(
        store,
        "v.csv",
        "rcid,ccode,vote\n10,2,yes\n10,365,no\n11,2,no\n12,2,yes\n12,365,yes\n13,2,no\n13,365,yes\n");
    sample.load(
        store,
        "r.csv",
        """
        rcid,session,importantvote,date,unres,amend,para,short,descr
        10,69,1,2014-12-02,R/69/35,0,0,,"Free zones : resolution / adopted"
        11,69,,2014-12-03,R/69/36,0,0,PARAGRAPH,B
        12,69,,2014-03-01,R/69/37,0,0,FIRST,C
        13,70,,2015-01-05,R/70/1,0,0,LATER,D
        """);
    sample.load(store, "i.csv", "rcid,short_name,issue\n10,nu,Nuclear\n");
    sample.load(
        store,
        "t.csv",
        """
        ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1,smoothflow2
        2,365,2013,United States,Russia,10,20,10,20
        2,365,2014,United States,Russia,11,-9,11,-9
        2,710,2014,United States,China,1,2,1,2
        """);
  }

  @Test
  void votes_areThoseOfTheYearOnWhichBothVoted_inOrderOfDate() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      load(sample, store);
      List<JointVote> votes = store.evidenceOf(2, 365).votes(2014);
      assertThat(votes).extracting(v -> v.rollCall().id()).containsExactly("rcid 12", "rcid 10");
      JointVote last = votes.getLast();
      assertThat(last.first()).isEqualTo(RollCallVotes.YES);
      assertThat(last.second()).isEqualTo(RollCallVotes.NO);
      assertThat(last.resolution()).isEqualTo("R/69/35");
      assertThat(last.rollCall().title()).isEqualTo("Free zones");
      assertThat(last.rollCall().concerns("nu")).isTrue();
      assertThat(store.evidenceOf(2, 710).votes(2014)).isEmpty();
    }
  }

  @Test
  void trade_isThatOfTheDyadAndYears_missingIsNotZero() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      load(sample, store);
      List<DyadEvidence.TradeYear> trade = store.evidenceOf(2, 365).trade(2013, 2014);
      assertThat(trade).extracting(DyadEvidence.TradeYear::year).containsExactly(2014, 2013);
      assertThat(trade.get(0).importsOfFirst()).isCloseTo(11, within(1e-9));
      assertThat(trade.get(0).importsOfSecond()).isNaN();
      assertThat(store.evidenceOf(2, 365).trade(1990, 1999)).isEmpty();
    }
  }
}
