package org.entente.sources.mid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class MidTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void dyadYears_bothCodings_goToTheirDatasets() {
    String rest =
        """
        sidea1,sidea2,fatality1,fatality2,fatalpre1,fatalpre2,hiact1,hiact2,hostlev1,hostlev2,\
        orig1,orig2,fatality,hostlev,mindur,maxdur,recip,stmon
        9001,2,365,1962,1,1,1,0,-9,0,-9,0,7,1,3,1,1,1,-9,4,5,5,0,10
        """;
    ImportReport gml =
        load("a.csv", "dispnum,ccode1,ccode2,year,gmlmidongoing,gmlmidonset," + rest);
    ImportReport cow =
        load("b.csv", "dispnum,ccode1,ccode2,year,cowmidongoing,cowmidonset," + rest);
    assertThat(gml.dataset()).isEqualTo("gml-mid-dyad-years");
    assertThat(cow.dataset()).isEqualTo("cow-mid-dyad-years");
    assertThat(gml.rowsKept()).isEqualTo(1);
  }

  @Test
  void disputes_sameColumns_toldByFileName() {
    String text =
        """
        dispnum,styear,stmon,outcome,settle,fatality,mindur,maxdur,hiact,hostlev,recip
        9001,1962,10,-9,1,0,5,5,7,4,0
        """;
    assertThat(load("gml_mid_disputes.csv", text).dataset()).isEqualTo("gml-mid-disputes");
    assertThat(load("cow_mid_disputes.csv", text).dataset()).isEqualTo("cow-mid-disputes");
  }

  @Test
  void participants_midb_minusNineIsMissing() {
    ImportReport report =
        load(
            "MIDB 5.0.csv",
            """
            dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,\
            revtype2,fatality,fatalpre,hiact,hostlev,orig,version
            9001,USA,2,-9,10,1962,28,10,1962,1,1,1,-9,0,0,7,3,1,5
            """);
    assertThat(report.dataset()).isEqualTo("cow-mid5-participants");
    assertThat(report.rowsKept()).isEqualTo(1);
  }
}
