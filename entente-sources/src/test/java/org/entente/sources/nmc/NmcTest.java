package org.entente.sources.nmc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows in the forms in which the dataset is shipped.
class NmcTest {
  @TempDir Path directory;

  @Test
  void capabilities_publishersForm_minusNineIsMissing() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(
          store,
          "NMC.csv",
          """
          stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version
          USA,2,1950,1000,-9,5,6,150000,60000,0.28,7
          """);
      var nmc = store.evidence().states(Nmc.shares(), "milper", "cinc");
      assertThat(nmc.value(nmc.column("milper"), 0)).isNaN();
      assertThat(nmc.value(nmc.column("cinc"), 0)).isEqualTo(0.28);
    }
  }
}
