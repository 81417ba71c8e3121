package org.entente.sources.atop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class AtopTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void ties_publishersColumns() {
    ImportReport report =
        load(
            "atop5_1ddyr.csv",
            """
            dirdyad,year,stateA,stateB,atopally,defense,offense,neutral,nonagg,consul
            2020,1950,2,20,1,1,0,0,0,1
            20002,1950,20,2,1,1,0,0,0,1
            """);
    assertThat(report.dataset()).isEqualTo("atop-ties");
    assertThat(report.rowsKept()).isEqualTo(2);
  }

  @Test
  void ties_sharedColumns() {
    ImportReport report =
        load(
            "atop.csv",
            """
            ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul
            2,20,1950,1,0,0,0,1
            """);
    assertThat(report.rowsKept()).isEqualTo(1);
  }

  @Test
  void members_exitZeroIsInForce() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(
          store,
          "member.csv",
          """
          atopid,member,phase,yrent,moent,dayent,yrexit,moexit,dayexit,term,defense,offense,\
          neutral,nonagg,consul
          9001,2,0,1949,4,4,0,0,0,0,1,0,0,0,1
          9001,200,0,1949,4,4,0,0,0,0,1,0,0,0,1
          9001,220,0,1949,4,4,1966,3,7,2,1,0,0,0,1
          """);
      assertThat(store.evidenceOf(2, 200).treaties(1948)).isEmpty();
      assertThat(store.evidenceOf(2, 200).treaties(2010)).containsExactly(9001);
      assertThat(store.evidenceOf(2, 220).treaties(1966)).containsExactly(9001);
      assertThat(store.evidenceOf(2, 220).treaties(1967)).isEmpty();
    }
  }
}
