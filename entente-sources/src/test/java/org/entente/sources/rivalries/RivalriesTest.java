package org.entente.sources.rivalries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class RivalriesTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void tss_typesAndVenice() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      ImportReport report =
          sample.load(
              store,
              "tss.csv",
              """
              tssr_id,rivalry,ccode1,ccode2,start,end,positional,spatial,ideological,\
              interventionary,principal,aprin
              1,A-B,2,365,1945,1989,1,,1,,1,
              2,Venice-B,324,365,1494,1717,1,,,,,
              """);
      assertThat(report.rowsRefused()).isEqualTo(1);
      assertThat(store.evidence().rivalries().getFirst().types())
          .containsExactly("positional", "ideological");
    }
  }

  @Test
  void thompsonDreyer_spells() {
    ImportReport report =
        load(
            "td.csv",
            """
            rivalryno,rivalryname,ccode1,ccode2,styear,endyear,region,type1,type2,type3
            1,A-B,2,200,1816,1904,Americas,spatial,positional,
            """);
    assertThat(report.dataset()).isEqualTo("rivalries-thompson-dreyer");
    assertThat(report.lastYear()).isEqualTo(1904);
  }
}
