package org.entente.sources.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.entente.evidence.DyadYears;
import org.entente.evidence.StateYears;
import org.entente.sources.Sample;
import org.entente.sources.store.EvidenceStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented flows after the COW data; expected values are worked out by hand.
@Tag("slow")
class RecentTradeTest {
  @TempDir Path directory;

  private static void load(Sample sample, EvidenceStore store) {
    sample.load(
        store,
        "cow.csv",
        "ccode1,ccode2,year,flow1,flow2,smoothflow1,smoothflow2\n2,20,2014,100,90,100,90\n");
    sample.load(store, "states.csv", "ccode,year,imports,exports\n2,2014,1000,900\n");
    sample.load(
        store,
        "unctad_2015.csv",
        """
        exporter_iso3,exporter_ccode,importer_iso3,importer_ccode,musd
        USA,2,CAN,20,80
        CAN,20,USA,2,95
        CHN,710,USA,2,300
        ABW,,USA,2,1
        """);
    sample.load(
        store,
        "imts.csv",
        """
        exporter_iso3,exporter_ccode,importer_iso3,importer_ccode,years,musd,suspect
        USA,2,CAN,20,2023-2024,200,
        CAN,20,USA,2,2023-2024,300,
        USA,2,CHN,710,2023-2024,100,
        """);
    sample.load(
        store,
        "partners.csv",
        """
        iso3,ccode,direction,year,partner,partner_iso3,partner_ccode,share_pct,total_musd,total_basis,edition
        USA,2,export,2023,Canada,CAN,20,40,9,goods,x
        USA,2,export,2023,Mexico,MEX,,20,9,goods,x
        USA,2,import,2023,Canada,CAN,20,50,9,goods,x
        CAN,20,import,2023,United States,USA,2,100,9,goods,x
        """);
  }

  @Test
  void flows_areImportsOfTheFirstAndOfTheSecond_aDirectionWithoutARowIsSmall() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      load(sample, store);
      DyadYears flows = store.evidence().dyads(Trade.flows(), "flow1", "flow2");
      assertThat(flows.size()).isEqualTo(5);
      int begin = flows.begin(2015);
      assertThat(flows.value(0, begin)).isEqualTo(95);
      assertThat(flows.value(1, begin)).isEqualTo(80);
      int china = flows.begin(2024) + 1;
      assertThat(flows.second(china)).isEqualTo(710);
      assertThat(flows.value(0, china)).isZero();
      assertThat(flows.value(1, china)).isEqualTo(100);
    }
  }

  @Test
  void totals_areSumsIn2015_andIn2024WhatTheLargestPartnersImply() {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      load(sample, store);
      StateYears totals = store.evidence().states(Trade.totals(), "imports", "exports");
      int of2015 = totals.begin(2015);
      assertThat(totals.value(0, of2015)).isEqualTo(395);
      assertThat(totals.value(1, of2015)).isEqualTo(80);
      int of2024 = totals.begin(2024);
      // Imports 300 / .5 = 600. Exports 200 / .4 = 500, above the 300 that have a row.
      assertThat(totals.value(0, of2024)).isCloseTo(600, within(1e-9));
      assertThat(totals.value(1, of2024)).isCloseTo(500, within(1e-9));
    }
  }
}
