package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.sources.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The two releases of UN votes as one.
@Tag("slow")
class ReconciliationTest {
  @TempDir Path directory;

  private static void loadBoth(Sample sample, EvidenceStore store) {
    // Invented: roll call 10 = resolution 1001 (260 here is 255 there), 11 has no twin, 30001 is
    // new.
    sample.load(store, "v.csv", "rcid,ccode,vote\n10,2,yes\n10,260,no\n10,365,abstain\n11,2,no\n");
    sample.load(
        store,
        "r.csv",
        """
        rcid,session,importantvote,date,unres,amend,para,short,descr
        10,30,1,1975-11-01,R/30/1,0,0,BORDERS,"A, with a comma"
        11,30,,1975-11-02,R/30/2,,1,PARAGRAPH,B
        """);
    sample.load(store, "i.csv", "rcid,short_name,issue\n10,me,Middle East\n10,hr,Human rights\n");
    sample.load(
        store, "unga_v.csv", "resid,ccode,vote\n1001,2,1\n1001,255,3\n1001,365,2\n30001,2,2\n");
    sample.load(
        store,
        "unga_r.csv",
        """
        resid,session,year,date,n,yes,abstain,no
        1001,30,1975,1975-11-01,3,1,1,1
        30001,75,2022,2023-02-23,1,0,1,0
        """);
  }

  @Test
  void votes_ofBothReleases_eachOnce() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      loadBoth(sample, store);
      RollCallVotes votes = store.evidence().votes();
      assertThat(votes.rollCalls())
          .extracting(RollCall::id)
          .containsExactly("rcid 10", "rcid 11", "resid 30001");
      assertThat(votes.states()).containsExactly(2, 260, 365);
      assertThat(votes.vote(votes.indexOf(260), 0)).isEqualTo(RollCallVotes.NO);
      assertThat(votes.vote(votes.indexOf(365), 1)).isEqualTo(RollCallVotes.NONE);
      assertThat(votes.vote(votes.indexOf(2), 2)).isEqualTo(RollCallVotes.ABSTAIN);
    }
  }

  @Test
  void issues_codedUncodedAndUnknown_differ() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      loadBoth(sample, store);
      var rollCalls = store.evidence().votes().rollCalls();
      assertThat(rollCalls.get(0).issues().orElseThrow()).containsExactly("hr", "me");
      assertThat(rollCalls.get(0).important()).contains(true);
      assertThat(rollCalls.get(1).issues().orElseThrow()).isEmpty();
      assertThat(rollCalls.get(1).important()).isEmpty();
      assertThat(rollCalls.get(1).paragraph()).isTrue();
      assertThat(rollCalls.get(2).issues()).isEmpty();
    }
  }

  @Test
  void coverage_ofVotes_isThatOfTheirRollCalls() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      loadBoth(sample, store);
      assertThat(store.find("unga-votes").orElseThrow().lastYear()).isEqualTo(2023);
      assertThat(store.find("un-votes").orElseThrow().lastYear()).isEqualTo(1975);
    }
  }
}
