package org.entente.sources.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.evidence.DyadSpell;
import org.entente.sources.Sample;
import org.entente.sources.store.Evidence;
import org.entente.sources.store.EvidenceStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the datasets are shipped.
@Tag("slow")
class RelationsTest {
  @TempDir Path directory;

  @Test
  void conflicts_areOfStates_eachOfOneSideAgainstEachOfTheOther_inCowCodes() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(
          store,
          "ucdp.csv",
          """
          conflict_id,year,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,incompatibility,intensity_level,\
          type_of_conflict
          1,1995,365,,260,"2, 200",territory,2,interstate
          2,1985,260,,365,,territory,1,2
          3,1995,365,,,,government,1,intrastate
          """);
      assertThat(store.evidence().conflicts())
          .containsExactly(
              new DyadSpell(260, 365, 1985, 1985, 1),
              new DyadSpell(255, 365, 1995, 1995, 2),
              new DyadSpell(2, 365, 1995, 1995, 2),
              new DyadSpell(200, 365, 1995, 1995, 2));
    }
  }

  @Test
  void crises_areCountedOnceAYear() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(
          store,
          "icb.csv",
          """
          crisno,year,crisname,ccode1,ccode2,crdynum
          7,1950,A,365,2,1
          7,1951,A,2,365,1
          """);
      assertThat(store.evidence().crises())
          .containsExactlyInAnyOrder(
              new DyadSpell(2, 365, 1950, 1950, 7), new DyadSpell(2, 365, 1951, 1951, 7));
    }
  }

  @Test
  void sanctions_keepGroupsByName_andLeaveOutTargetsThatAreNoStates() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(
          store,
          "gsdb.csv",
          """
          case_id,target,target_ccode,sender,sender_ccode,begin,end,descr_trade
          1,Russia,365,EU,,2014,2023,
          1,Russia,365,United States,2,2014,2023,
          2,Gibraltar,,Canada,20,1969,1985,
          """);
      assertThat(store.evidence().sanctions())
          .containsExactlyInAnyOrder(
              new Evidence.Sanction(1, 365, "EU", 0, 2014, 2023),
              new Evidence.Sanction(1, 365, "United States", 2, 2014, 2023));
    }
  }

  @Test
  void peaceScale_leavesOutWhatIsNotCoded() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(
          store,
          "peace.csv",
          "ccode1,ccode2,year,peace\n2,20,2000,1\n2,365,2000,\n2,710,2000,.5\n");
      var peace = store.evidence().dyads(Relations.peace(), "peace");
      assertThat(peace.size()).isEqualTo(2);
      assertThat(peace.value(0, 1)).isEqualTo(0.5);
    }
  }
}
