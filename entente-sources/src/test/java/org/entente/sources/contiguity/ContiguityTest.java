package org.entente.sources.contiguity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class ContiguityTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void years_publishersForm() {
    ImportReport report =
        load(
            "contdird.csv",
            """
            dyad,state1no,state1ab,state2no,state2ab,year,conttype,version
            2020,2,USA,20,CAN,1990,1,3.2
            """);
    assertThat(report.dataset()).isEqualTo("cow-contiguity-years");
    assertThat(report.rowsKept()).isEqualTo(1);
  }

  @Test
  void spells_zeroIsNotContiguous() {
    ImportReport report =
        load(
            "c.csv",
            """
            ccode1,ccode2,conttype,stdate,enddate
            2,20,1,1920-01-01,2016-12-01
            2,200,0,1920-01-01,2016-12-01
            """);
    assertThat(report.rowsKept()).isEqualTo(1);
  }

  @Test
  void capitalsAndDistances() {
    assertThat(
            load(
                    "cap.csv",
                    """
                    ccode,statenme,capital,stdate,enddate,lat,lng
                    2,USA,Washington,1816-01-01,2024-12-31,38.9,-77.0
                    """)
                .dataset())
        .isEqualTo("capitals");
    assertThat(load("m.csv", "ccode1,ccode2,year,mindist\n2,20,1990,0\n").dataset())
        .isEqualTo("border-distances");
  }
}
