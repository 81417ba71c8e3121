package org.entente.sources.arms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class ArmsTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void register_deliveriesAreAddedUp() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      ImportReport report =
          sample.load(
              store,
              "trade-register.csv",
              """
              SIPRI AT Database ID,Supplier,Recipient,Delivery year,TIV delivery values
              1,Russia,China,2000,10.5
              2,Russia,China,2000,2
              3,Russia,NATO**,2000,1
              """);
      assertThat(report.rowsKept()).isEqualTo(1);
      var arms = store.evidence().dyads(Arms.deliveries(), "tiv");
      assertThat(arms.value(arms.column("tiv"), 0)).isEqualTo(12.5);
      assertThat(arms.first(0)).isEqualTo(365);
    }
  }

  @Test
  void sharedForms_rebelsAreLeftOut() {
    String header = "year,supplier,supplier_ccode,recipient,recipient_ccode,tiv";
    ImportReport early =
        load(
            "early.csv",
            header
                + "\n1960,France,220,China,710,8\n1960,France,220,Rebels (China)*,710,2\n"
                + "1960,Rebels (France)*,220,Russia,365,1\n");
    assertThat(early.dataset()).isEqualTo("sipri-arms-1950");
    assertThat(early.rowsKept()).isEqualTo(1);
    assertThat(load("late.csv", header + ",n_lines\n2000,France,220,China,710,8,1\n").dataset())
        .isEqualTo("sipri-arms-1995");
  }
}
