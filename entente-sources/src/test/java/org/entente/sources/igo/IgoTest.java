package org.entente.sources.igo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class IgoTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void memberships_publishersWideForm_isMelted() {
    ImportReport report =
        load(
            "state_year_formatv3.csv",
            "ccode,year,state,AAAID,NATO,WTO\n2,1990,usa,0,1,-9\n20,1990,canada,0,1,3\n");
    assertThat(report.dataset()).isEqualTo("cow-igo-memberships");
    // Rows of wide files are counted by cell: three cells say something.
    assertThat(report.rowsRead()).isEqualTo(3);
    assertThat(report.rowsKept()).isEqualTo(3);
  }

  @Test
  void memberships_longForm() {
    assertThat(load("igo.csv", "igo,year,ccode,status\nNATO,1990,2,1\n").rowsKept()).isEqualTo(1);
  }

  @Test
  void joint_counts() {
    assertThat(load("d.csv", "ccode1,ccode2,year,dyadigos\n2,20,1990,60\n").dataset())
        .isEqualTo("cow-igo-joint");
  }
}
