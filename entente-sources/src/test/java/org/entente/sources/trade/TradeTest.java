package org.entente.sources.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class TradeTest {
  @TempDir Path directory;

  private ImportReport load(String name, String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, name, text);
    }
  }

  @Test
  void dyads_publishersForm_minusNineIsMissing() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      ImportReport report =
          sample.load(
              store,
              "Dyadic_COW_4.0.csv",
              """
              ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1,smoothflow2,\
              smoothtotrade,version
              2,20,1990,United States,Canada,91000.5,-9,91000.5,83000,174000,4
              """);
      assertThat(report.layout()).isEqualTo("Dyadic_COW_4.0");
      var trade = store.evidence().dyads(Trade.flows(), "flow1", "flow2");
      assertThat(trade.value(trade.column("flow1"), 0)).isEqualTo(91000.5);
      assertThat(trade.value(trade.column("flow2"), 0)).isNaN();
    }
  }

  @Test
  void states_publishersForm() {
    ImportReport report =
        load(
            "National_COW_4.0.csv",
            "ccode,statename,stateabb,year,imports,exports,version\n2,USA,USA,1990,1,-9,4\n");
    assertThat(report.dataset()).isEqualTo("cow-trade-states");
  }
}
