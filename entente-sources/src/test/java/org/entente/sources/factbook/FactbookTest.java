package org.entente.sources.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.evidence.StateYears;
import org.entente.sources.Sample;
import org.entente.sources.gdp.Gdp;
import org.entente.sources.store.EvidenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented rows of the World Factbook beside a series that it goes on from.
class FactbookTest {
  @TempDir Path directory;

  @Test
  void gdp_goesOnAfterTheWorldBank_butNotWhereAYearDoublesIt() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(
          store,
          "wb.csv",
          "iso3,ccode,year,gdp_usd\nUSA,2,2023,27000000000000\nCAN,20,2023,2000000000000\n");
      sample.load(
          store,
          "factbook.csv",
          """
          indicator,iso3,ccode,year,value,basis,edition
          gdp_oer,USA,2,2023,1,,x
          gdp_oer,USA,2,2024,29000000,,x
          gdp_oer,CAN,20,2024,22000000,,x
          gdp_oer,FRA,220,2024,3000000,,x
          population,USA,2,2024,340000000,,x
          """);
      StateYears gdp = store.evidence().states(Gdp.currentDollars(), "gdp_usd");
      int begin = gdp.begin(2024);
      assertThat(gdp.size() - begin).isEqualTo(2);
      assertThat(gdp.state(begin)).isEqualTo(2);
      assertThat(gdp.value(0, begin)).isEqualTo(29e12);
      assertThat(gdp.state(begin + 1)).isEqualTo(220);
      assertThat(gdp.value(0, gdp.begin(2023))).isEqualTo(27e12);
    }
  }
}
