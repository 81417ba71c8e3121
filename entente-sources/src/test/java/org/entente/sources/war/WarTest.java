package org.entente.sources.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class WarTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void participants_publishersColumns_anyCase() {
    ImportReport report =
        load(
            "Inter-StateWarData_v4.0.csv",
            """
            WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,\
            EndDay1,EndYear1,StartYear2,EndYear2,Initiator,Outcome,BatDeath
            900,Invented War,1,2,United States,1,4,7,1823,11,13,1823,-8,-8,2,2,-9
            """);
    assertThat(report.dataset()).isEqualTo("cow-war-participants");
    assertThat(report.rowsKept()).isEqualTo(1);
  }

  @Test
  void dyadYears_warThatResumedInTheYear_isTwoRows() {
    String row = "900,255,200,1864,1,%d,1,2,1,0,1,2,10,20,%d\n";
    ImportReport report =
        load(
            "war.csv",
            "warnum,ccode1,ccode2,year,cowinterongoing,cowinteronset,sidea1,sidea2,initiator1,"
                + "initiator2,outcome1,outcome2,batdeath1,batdeath2,resume\n"
                + row.formatted(1, 0)
                + row.formatted(1, 1));
    assertThat(report.rowsKept()).isEqualTo(2);
  }
}
