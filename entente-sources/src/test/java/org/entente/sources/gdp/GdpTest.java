package org.entente.sources.gdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class GdpTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void worldBank_itsForms() {
    assertThat(load("a.csv", "iso3,ccode,year,gdp_usd\nUSA,2,1990,10\nWLD,,1990,20\n").rowsKept())
        .isEqualTo(1);
    ImportReport wide =
        load(
            "c.csv",
            """
            Country Name,Country Code,Indicator Name,Indicator Code,1990,1991
            Canada,CAN,GDP,NY.GDP.MKTP.CD,5,
            United States,USA,GDP,NY.GDP.MKTP.CD,6,7
            """);
    assertThat(wide.rowsKept()).isEqualTo(3);
    assertThat(wide.lastYear()).isEqualTo(1991);
  }

  @Test
  void estimates() {
    assertThat(
            load(
                    "d.csv",
                    "ccode,year,wbgdp2011est,wbpopest,sdpest,wbgdppc2011est\n2,1900,25,18,25,8\n")
                .dataset())
        .isEqualTo("gdp-anders");
    assertThat(
            load("e.csv", "ccode,year,mrgdppc,pwtrgdp,sd_pwtrgdp,pwtpop\n2,1900,1,2,3,4\n")
                .dataset())
        .isEqualTo("gdp-fariss");
  }
}
