package org.entente.sources.unga;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class UngaTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void resolutions_yearColumnIsNotTrusted() {
    ImportReport report =
        load(
            "unga_resolutions.csv",
            "resid,session,year,date,n,yes,abstain,no\n78001,78,2022,2023-10-01,2,1,0,1\n");
    assertThat(report.lastYear()).isEqualTo(2023);
  }

  @Test
  void votes_threeKnownDuplicatesAreAllowed() {
    ImportReport report =
        load("unga.csv", "resid,ccode,vote\n1001,2,1\n1001,2,1\n1001,20,2\n1001,20,2\n");
    assertThat(report.rowsKept()).isEqualTo(2);
    assertThat(report.rowsRefused()).isEqualTo(2);
  }
}
