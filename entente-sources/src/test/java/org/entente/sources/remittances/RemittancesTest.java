package org.entente.sources.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
@Tag("slow")
class RemittancesTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  private static final String BILATERAL =
      "year,sender,sender_iso3,sender_ccode,receiver,receiver_iso3,receiver_ccode,musd\n";

  @Test
  void bilateral_yearsAreToldByFileName() {
    ImportReport of2010 =
        load(
            "remittances_bilateral_2010.csv",
            BILATERAL + "2010,Canada,CAN,20,China,CHN,710,5.5\n2010,Aruba,ABW,,China,CHN,710,1\n");
    assertThat(of2010.dataset()).isEqualTo("remittances-2010");
    assertThat(of2010.rowsKept()).isEqualTo(1);
    assertThat(
            load(
                    "remittances_bilateral_2018.csv",
                    BILATERAL + "2018,Canada,CAN,20,China,CHN,710,5.5\n")
                .dataset())
        .isEqualTo("remittances-2018");
  }

  @Test
  void states_negativePaidOccurs() {
    ImportReport report =
        load(
            "r.csv",
            """
            ccode,year,remittance_paid,remittance_received,remittance_received_pct
            2,1990,-5,7,0.1
            """);
    assertThat(report.rowsKept()).isEqualTo(1);
  }
}
