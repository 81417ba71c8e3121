package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.DyadYears;
import org.entente.evidence.StateYears;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.SampleStates;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.own.OwnFile;
import org.entente.sources.series.Series;
import org.entente.sources.series.Splice;
import org.entente.sources.trade.Trade;
import org.entente.sources.yearbook.MadeData;
import org.entente.sources.yearbook.YearbookBuilder;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.sources.yearbook.YearbookWriter;
import org.entente.world.States;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain tables of a user's own: however they are written, they give the same figures, and these
/// reach the yearbook. Expected values stand in the tables.
@Tag("slow")
class OwnSeriesTest {
  private static final States STATES = SampleStates.states();

  @TempDir private Path folder;

  private static OwnFile said(String series, String unit, Map<String, String> columns) {
    return new OwnFile(series, unit, true, new ColumnChoice(columns), Map.of());
  }

  private Path file(String text) throws IOException {
    Path file = folder.resolve("own.csv");
    Files.writeString(file, text);
    return file;
  }

  /* What the store holds of a series after an import: "first second year value" or so. */
  private List<String> kept(String text, OwnFile said) throws IOException {
    try (EvidenceStore store = EvidenceStore.scratch(STATES)) {
      store.importFile(file(text), ImportOptions.STRICT.of(said), Run.quiet());
      Series series = store.evidence().ownSeries().getFirst();
      if (series.columns().getFirst() instanceof StateColumn) {
        StateYears rows = store.evidence().states(series, "value");
        return java.util.stream.IntStream.range(0, rows.size())
            .mapToObj(r -> rows.state(r) + " " + rows.year(r) + " " + rows.value(0, r))
            .toList();
      }
      DyadYears rows = store.evidence().dyads(series, "value");
      return java.util.stream.IntStream.range(0, rows.size())
          .mapToObj(r ->
              rows.first(r) + " " + rows.second(r) + " " + rows.year(r) + " " + rows.value(0, r))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ccode1,ccode2,year,value\n2,365,2015,1234.5\n365,710,2015,7\n",
        "\uFEFFccode1,ccode2,year,value\n2,365,2015,\"1,234.5\"\n365,710,2015,7\n",
        "iso3_o,iso3_d,year,value\nUSA,RUS,2015,1234.5\nRUS,CHN,2015,7\nWLD,CHN,2015,9\n",
        "exporter;importer;year;value\nUnited States;Russia;2015;1.234,5\nRUS;China;2015;7,0\n",
        "exporter;importer;year;value\nUSA;RUS;2015;1 234,5\nRUS;CHN;2015;7,00\nCHN;USA;2015;..\n",
        "Trade in services\nmillion dollars\n\nexporter,importer,year,value\nUSA,RUS,2015,1234.5\n"
            + "RUS,CHN,2015,7\n",
        "from\tto\ttime_period\tobs_value\n2\t365\t2015\t1234.5\n365\t710\t2015\t7\n2\t710\t2015\t-\n",
        "exporter,importer,2014,2015\nUSA,RUS,..,1234.5\nRUS,CHN,,7\n",
        "# any words\n# unit: loads\nexporter,importer,year,value\nUSA,RUS,2015,1234.5\n"
            + "RUS,CHN,2015,7\n",
      })
  void samePairs_however_written(String text) throws IOException {
    assertThat(kept(text, said("loads", "", Map.of())))
        .containsExactlyInAnyOrder("2 365 2015 1234.5", "365 710 2015 7.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ccode,year,value\n2,2014,-3\n710,2015,0.5\n",
        "iso3,year,troops\nUSA,2014,-3\nCHN,2015,.5\n",
        "Country Name;2014;2015\nUnited States;-3;NA\nChina;n/a;0,5\n",
        "country,year,troops\n\"Russia\",2015,...\nUnited States,2014,\u22123\nChina,2015,0.5\n",
      })
  void sameStates_however_written(String text) throws IOException {
    assertThat(kept(text, said("troops", "", Map.of())))
        .containsExactlyInAnyOrder("2 2014 -3.0", "710 2015 0.5");
  }

  @Test
  void columns_areNamed_andRowsChosen() throws IOException {
    String text = "t,i,j,k,v\n2015,USA,RUS,X,5\n2015,USA,RUS,M,6\n";
    OwnFile named =
        new OwnFile(
            "goods",
            "",
            true,
            new ColumnChoice(Map.of("first", "i", "second", "j", "value", "v")),
            Map.of("k", "M"));

    assertThat(kept(text, named)).containsExactly("2 365 2015 6.0");
  }

  @Test
  void whatCannotBeFound_isAskedFor() {
    assertThatThrownBy(
            () -> kept("here,there,year,x,y\n2,365,2015,1,2\n", said("staff", "", Map.of())))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("which column is the state? Its columns are here, there, year, x, y");
    assertThatThrownBy(() -> kept("ccode1,ccode2,year,x,y\n", said("staff", "", Map.of())))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("which column is the value?");
    assertThatThrownBy(() -> kept("ccode1,ccode2,year,value\n", said("gdp", "", Map.of())))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("the series gdp is of states");
    assertThatThrownBy(() -> kept("ccode1,ccode2,year,value\n", said("two words", "", Map.of())))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no name of a series");
  }

  @Test
  void file_describesItself() throws IOException {
    String text =
        "# series: embassies\n# unit: staff\n# first: home\n# second: host\n# directed: yes\n"
            + "home,host,year,value\n2,365,2015,12\n";
    try (EvidenceStore store = EvidenceStore.scratch(STATES)) {
      ImportReport report = store.importFile(file(text), ImportOptions.STRICT, Run.quiet());
      assertThat(report.dataset()).isEqualTo("own-embassies");
      assertThat(report.rowsKept()).isOne();
    }
  }

  @Test
  void ownTrade_takesThePlaceOfThePublished_inItsYears() throws IOException {
    Map<String, Integer> last = new TreeMap<>(Map.of("cow-trade", 2014, "own-trade", 2022));
    Splice trade = Splice.of(Trade.flows(), Map.of("own-trade", 2013), last);

    assertThat(trade.findServed(2012).orElseThrow().datasets()).containsExactly("cow-trade");
    assertThat(trade.findServed(2013).orElseThrow().datasets()).containsExactly("own-trade");
    // after its end it is still newer than what is published
    assertThat(trade.findServed(2023).orElseThrow().datasets()).containsExactly("own-trade");
    assertThat(trade.findServed(2023).orElseThrow().lastYear()).isEqualTo(2022);

    // a published release of a later year takes over again
    last.putAll(Map.of("imf-trade-2024", 2024, "factbook-partners", 2023));
    Splice later = Splice.of(Trade.flows(), Map.of("own-trade", 2013), last);
    assertThat(later.findServed(2023).orElseThrow().datasets()).containsExactly("own-trade");
    assertThat(later.findServed(2024).orElseThrow().datasets().getFirst())
        .isEqualTo("imf-trade-2024");
  }

  @Test
  @Tag("slow")
  void yearbook_holdsOwnSeries() throws IOException {
    Path made =
        new MadeData(List.of(2, 20, 200, 365, 710), LocalDate.of(2016, 12, 31))
            .into(folder, STATES);
    try (EvidenceStore store = EvidenceStore.open(made, STATES)) {
      store.importFile(
          file("exporter,importer,year,value\nUSA,RUS,2015,4000000\nRUS,USA,2015,1000000\n"),
          ImportOptions.STRICT.of(said("trade", "US dollars", Map.of())),
          Run.quiet());
      store.importFile(
          file("first,second,year,value\nRUS,USA,2015,7\nUSA,RUS,2015,3\n"),
          ImportOptions.STRICT.of(
              said("staff", "persons", Map.of("first", "first", "second", "second"))),
          Run.quiet());
      store.importFile(
          file("ccode,year,value\n2,2015,11\n"),
          ImportOptions.STRICT.of(said("bases", "bases", Map.of())),
          Run.quiet());
      YearbookWriter.write(
          new YearbookBuilder(store, STATES), 2014, folder.resolve("book"), "test", Run.quiet());
    }
    Yearbook book = YearbookFolder.in(folder.resolve("book"));
    YearSlice year = book.year(2015);
    int pair = year.dyads().find(2, 365).orElseThrow();
    int usa = year.dyads().findState(2).orElseThrow();

    // 4 and 1 million dollars
    assertThat(year.at(DyadColumn.TRADE, pair)).isEqualTo(5);
    assertThat(year.datasets(DyadColumn.TRADE)).containsExactly("own-trade");
    assertThat(year.at(DyadColumn.find("own_staff_forward").orElseThrow(), pair)).isEqualTo(3);
    assertThat(year.at(DyadColumn.find("own_staff_back").orElseThrow(), pair)).isEqualTo(7);
    assertThat(year.at(StateColumn.find("own_bases").orElseThrow(), usa)).isEqualTo(11);
    assertThat(StateColumn.find("own_bases").orElseThrow().unit()).isEqualTo("bases");
    assertThat(book.year(2014).datasets(DyadColumn.TRADE)).containsExactly("cow-trade");
  }
}
