package org.entente.sources.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Served;
import org.entente.panel.StateColumn;
import org.entente.sources.arms.Arms;
import org.entente.sources.incidents.IncidentYear;
import org.entente.sources.mid.Mid;
import org.entente.sources.remittances.Remittances;
import org.entente.sources.store.Catalogue;
import org.entente.sources.table.Dataset;
import org.entente.sources.trade.Trade;
import org.junit.jupiter.api.Test;

/// Which release serves which year; expected values follow from the rules by hand.
class SpliceTest {
  private static final Map<String, Integer> DISPUTES =
      Map.of("gml-mid-dyad-years", 2010, "cow-mid-dyad-years", 2014);

  @Test
  void oneDataset_servesItsYears_andSaysWhereItEnds() {
    Splice trade = Splice.of(Trade.flows(), Map.of("cow-trade", 2014));
    assertThat(trade.findServed(2013)).contains(new Served(List.of("cow-trade"), 2013));
    assertThat(trade.findServed(2020)).contains(new Served(List.of("cow-trade"), 2014));
  }

  @Test
  void lastEstimate_standsUntilTheNext_andThoseNotImportedAreNotNamed() {
    Splice all =
        Splice.of(
            Remittances.received(),
            Map.of("remittances-2010", 2010, "remittances-2017", 2017, "remittances-2018", 2018));
    assertThat(all.findServed(2009)).isEmpty();
    assertThat(all.findServed(2016))
        .contains(new Served(List.of("remittances-2010", "gdp-worldbank"), 2010));
    assertThat(all.findServed(2017))
        .contains(new Served(List.of("remittances-2017", "gdp-worldbank"), 2017));
    assertThat(all.findServed(2023))
        .contains(new Served(List.of("remittances-2018", "gdp-worldbank"), 2018));
    Splice first = Splice.of(Remittances.received(), Map.of("remittances-2010", 2010));
    assertThat(first.findServed(2023))
        .contains(new Served(List.of("remittances-2010", "gdp-worldbank"), 2010));
    assertThat(Splice.of(Remittances.received(), Map.of()).findServed(2023)).isEmpty();
  }

  @Test
  void newerRelease_takesOver_andTheWindowReachesBackIntoTheOlder() {
    Splice arms =
        Splice.of(Arms.deliveries(), Map.of("sipri-arms-1950", 2021, "sipri-arms-1995", 2024));
    assertThat(datasets(arms, 1994)).containsExactly("sipri-arms-1950");
    assertThat(datasets(arms, 1995)).containsExactly("sipri-arms-1995", "sipri-arms-1950");
    assertThat(datasets(arms, 1998)).containsExactly("sipri-arms-1995", "sipri-arms-1950");
    assertThat(datasets(arms, 1999)).containsExactly("sipri-arms-1995");
    assertThat(arms.findServed(1949)).isEmpty();
  }

  @Test
  void firstRelease_servesWhileItLasts_whateverItsEnd() {
    Splice disputes = Splice.of(Mid.disputes(), DISPUTES);
    assertThat(disputes.findServed(2010)).contains(new Served(List.of("gml-mid-dyad-years"), 2010));
    assertThat(disputes.findServed(2016))
        .contains(new Served(List.of("cow-mid-dyad-years", "gml-mid-dyad-years"), 2014));
    assertThat(datasets(Splice.of(Mid.hostility(), DISPUTES), 1990))
        .containsExactly("gml-mid-dyad-years", "rivalries-tss");
    assertThat(
            datasets(
                Splice.of(
                    Mid.disputes(), Map.of("gml-mid-dyad-years", 2005, "cow-mid-dyad-years", 2014)),
                2006))
        .containsExactly("cow-mid-dyad-years", "gml-mid-dyad-years");
  }

  @Test
  void trade_goesOnWithTheMatrices_whereTheyAreThere() {
    Splice trade =
        Splice.of(
            Trade.totals(),
            Map.of(
                "cow-trade-states", 2014,
                "unctad-trade-2015", 2015,
                "imf-trade-2024", 2024,
                "factbook-partners", 2023));
    assertThat(trade.findServed(2014)).contains(new Served(List.of("cow-trade-states"), 2014));
    assertThat(trade.findServed(2020)).contains(new Served(List.of("unctad-trade-2015"), 2015));
    assertThat(trade.findServed(2026))
        .contains(new Served(List.of("imf-trade-2024", "factbook-partners"), 2024));
    // Without the partners' shares the matrix of 54 states has no totals, and does not serve.
    assertThat(
            Splice.of(Trade.totals(), Map.of("cow-trade-states", 2014, "imf-trade-2024", 2024))
                .findServed(2026))
        .contains(new Served(List.of("cow-trade-states"), 2014));
  }

  @Test
  void incidents_goOnWhereTheDisputeDataEnd() {
    Splice disputes =
        Splice.of(
            Mid.disputes(),
            Map.of("gml-mid-dyad-years", 2010, "cow-mid-dyad-years", 2014, IncidentYear.KEY, 2026));
    assertThat(disputes.findServed(2014))
        .contains(new Served(List.of("cow-mid-dyad-years", "gml-mid-dyad-years"), 2014));
    assertThat(disputes.findServed(2024))
        .contains(
            new Served(
                List.of(IncidentYear.KEY, "cow-mid-dyad-years", "gml-mid-dyad-years"), 2024));
  }

  private static List<String> datasets(Splice splice, int year) {
    return splice.findServed(year).map(Served::datasets).orElse(List.of());
  }

  @Test
  void segments_neverOverlap() {
    for (Series series : Catalogue.series()) {
      Map<String, Integer> all = new TreeMap<>();
      series.releases().forEach(r -> all.put(r.dataset().key(), Math.max(2000, r.from())));
      List<Splice.Segment> segments =
          series.rule() == Rule.BY_ROW ? List.of() : Splice.of(series, all).segments();
      for (int k = 1; k < segments.size(); k++) {
        assertThat(segments.get(k).first()).isEqualTo(segments.get(k - 1).last() + 1);
      }
    }
  }

  @Test
  void catalogue_declaresEachColumnOnce_fromDatasetsItCanImport() {
    Set<Column> seen = new HashSet<>();
    List<String> known =
        Stream.concat(Catalogue.list().stream().map(Dataset::key), Stream.of(IncidentYear.KEY))
            .toList();
    for (Series series : Catalogue.series()) {
      for (Column column : series.columns()) {
        assertThat(seen.add(column)).as(column.column()).isTrue();
        assertThat(column.isDerived()).as(column.column()).isFalse();
      }
      series.releases().stream()
          .filter(r -> !r.isOwn())
          .forEach(r -> {
            assertThat(known).contains(r.dataset().key()).containsAll(r.with());
          });
      assertThat(known).containsAll(series.beside());
    }
  }

  @Test
  void everyStoredColumn_hasASeries() {
    Set<Column> served = new HashSet<>();
    Catalogue.series().forEach(series -> served.addAll(series.columns()));
    assertThat(served).contains(DyadColumn.YY);
    for (Column column : StateColumn.list()) {
      assertThat(served).contains(column);
    }
  }
}
