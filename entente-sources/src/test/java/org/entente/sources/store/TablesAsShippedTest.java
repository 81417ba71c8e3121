package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.evidence.DyadYears;
import org.entente.evidence.StateYears;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.own.OwnFile;
import org.entente.sources.series.Series;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables with the headers, codes and quirks of publishers, as their files had them in November
/// 2026. Values are invented; expected ones are those of the files, in the unit of the series.
@Tag("slow")
class TablesAsShippedTest {
  private static final States STATES = WorldFiles.load(List.of()).states();

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file;
  }

  private static OwnFile said(String series, Map<String, String> columns) {
    return new OwnFile(series, "", true, new ColumnChoice(columns), Map.of());
  }

  private List<String> kept(String text, OwnFile said) throws IOException {
    try (EvidenceStore store = EvidenceStore.scratch(STATES)) {
      store.importFile(file("own.csv", text), ImportOptions.STRICT.of(said), Run.quiet());
      Series series = store.evidence().ownSeries().getFirst();
      if (series.columns().getFirst() instanceof StateColumn) {
        StateYears rows = store.evidence().states(series, "value");
        return IntStream.range(0, rows.size())
            .mapToObj(r -> rows.state(r) + " " + rows.year(r) + " " + rows.value(0, r))
            .toList();
      }
      DyadYears rows = store.evidence().dyads(series, "value");
      return IntStream.range(0, rows.size())
          .mapToObj(r ->
              rows.first(r) + " " + rows.second(r) + " " + rows.year(r) + " " + rows.value(0, r))
          .toList();
    }
  }

  private static final String BACI =
      "t,i,j,k,v,q\n2023,842,156,010121,1000.5,3\n2023,842,156,010129,250.25,NA\n"
          + "2023,156,842,010121,4000,3\n2023,251,276,010121,500,3\n2023,490,699,010121,66,1\n"
          + "2023,711,156,010121,5,1\n";
  private static final String COMTRADE =
      "refYear,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n"
          + "2023,USA,X,CHN,TOTAL,147777767212\n2023,USA,M,CHN,TOTAL,448024740123\n"
          + "2023,USA,X,CHN,84,7\n2023,USA,X,W00,TOTAL,2019160000000\n";
  private static final String DOTS =
      "Country Name,Country Code,Indicator Name,Indicator Code,Counterpart Country Name,"
          + "Counterpart Country Code,Attribute,2018,2018Q1,2019,\n"
          + "United States,111,Exports,TXG_FOB_USD,\"China, P.R.: Mainland\",924,Value,12,3,10,\n"
          + "\"Korea, Rep. of\",542,Exports,TXG_FOB_USD,United States,111,Value,7,2,,\n"
          + "United States,111,Exports,TXG_FOB_USD,\"China, P.R.: Mainland\",924,Status,,,E,\n"
          + "United States,111,Imports,TMG_CIF_USD,\"China, P.R.: Mainland\",924,Value,1,1,2,\n";
  private static final String WITS =
      "Reporter,Partner,Product categories,Indicator Type,Indicator,2019,2020\n"
          + "Germany,France,All Products,Export,Trade (US$ Mil)-Top 5 Export Partner,119,103\n"
          + "Germany,France,All Products,Export,Partner share(%)-Top 5 Export Partner,8,7\n"
          + "Germany, World,All Products,Export,Trade (US$ Mil)-Top 5 Export Partner,1493,1382\n"
          + "Germany,China,All Products,Import,Trade (US$ Mil)-Top 5 Import Partner,123,134\n";
  private static final String IMTS =
      "COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE\n"
          + "USA,XG_FOB_USD,CHN,A,2023,147\nUSA,XG_FOB_USD,G001,A,2023,2019\n"
          + "USA,MG_CIF_USD,CHN,A,2023,448\nCHN,XG_FOB_USD,USA,M,2023-M01,50\n";

  /// Numbers of trade statistics (842 the United States, 251 France, 699 India, 490 Taiwan; 711, a
  /// customs union, is none) and products added up.
  @Test
  void baci() throws IOException {
    assertThat(kept(BACI, said("goods", Map.of())))
        .containsExactlyInAnyOrder(
            "2 710 2023 1250.75", "710 2 2023 4000.0", "220 255 2023 500.0", "713 750 2023 66.0");
  }

  @Test
  void exportsAlone_whateverElseIsInTheFile() throws IOException {
    OwnFile goods = said("goods", Map.of());
    assertThat(kept(COMTRADE, goods)).containsExactly("2 710 2023 1.47777767212E11");
    assertThat(kept(DOTS, goods))
        .containsExactlyInAnyOrder("2 710 2018 12.0", "2 710 2019 10.0", "732 2 2018 7.0");
    assertThat(kept(WITS, goods))
        .containsExactlyInAnyOrder("255 220 2019 119.0", "255 220 2020 103.0");
    assertThat(kept(IMTS, goods)).containsExactly("2 710 2023 147.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {BACI, COMTRADE, DOTS, WITS, IMTS})
  void trade_isKnownByItsColumns(String text) throws IOException {
    try (EvidenceStore store = EvidenceStore.scratch(STATES)) {
      ImportReport report =
          store.importFile(file("as.csv", text), ImportOptions.STRICT, Run.quiet());
      assertThat(report.dataset()).isEqualTo("own-trade");
      assertThat(report.rowsKept()).isPositive();
    }
  }

  /// Exports beside imports, one indicator beside another: no series until one is chosen.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "exporter,importer,year,flow,value\nUSA,CHN,2020,Export,5\nFRA,DEU,2020,Import,6\n",
        "iso3,year,indicator,value\nUSA,2020,GDP,5\nFRA,2020,population,6\n",
        "country,variable,2020,2021\nFrance,gdp,5,6\nGermany,debt,6,7\n",
      })
  void rowsOfSeveralKinds_areRefused(String text) {
    assertThatThrownBy(() -> kept(text, said("x", Map.of())))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("its rows are of several kinds");
  }

  /// Numbers are the UN's where the column or the user says so: 20 would be Canada by COW.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "m49,year,value\n250,2020,1\n20,2020,2\n004,2020,3\n",
        "iso_numeric,year,value\n250.0,2020,1\n20.0,2020,2\n4.0,2020,3\n",
        "# series: x\n# numbers: un\ncountry,year,value\n250,2020,1\n20,2020,2\nAFG,2020,3\n",
      })
  void numbersOfTheUn(String text) throws IOException {
    OwnFile x = OwnFile.in(text).orElse(said("x", Map.of()));
    assertThat(kept(text, x))
        .containsExactlyInAnyOrder("220 2020 1.0", "232 2020 2.0", "700 2020 3.0");
  }

  /// Names spoilt by an encoding, and those of lists: Côte d'Ivoire, Turkey, São Tomé.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "country,year,value\nC\u00f4te d'Ivoire,2020,1\nT\u00fcrkiye,2020,2\n",
        "country,year,value\nC\u00c3\u00b4te d'Ivoire,2020,1\nT\u00c3\u00bcrkiye,2020,2\n",
        "country,year,value\nC\ufffdte d'Ivoire,2020,1\nT\ufffdrkiye,2020,2\n",
        "country;date;value\nC\u00f4te d\u2019Ivoire;2020-12-31;1\nTurkey;2020-12-31;2\n",
        "country,year,value\n\"C\u00f4te d'Ivoire\",2020,1\nTurkiye,2020.0,2\n\nSource: own,,\n"
            + "Last Updated: 2026,,\n",
        "title\n\n,country,year,value\n1,Ivory Coast,2020,1\n2,TUR,2020,2\n",
      })
  void names_however_written(String text) throws IOException {
    assertThat(kept(text, said("x", Map.of())))
        .containsExactlyInAnyOrder("437 2020 1.0", "640 2020 2.0");
  }

  /// Troops, arms: the second state under its usual names.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sender;host;2019;2020\nUnited States;Germany;34,5;33,5\nRussia;Syria;;1,5\n",
        "supplier,recipient,2019,2020\nUSA,DEU,34.5,33.5\nRUS,SYR,,1.5\n",
      })
  void pairs_underOtherNames(String text) throws IOException {
    List<String> kept = kept(text, said("troops", Map.of()));
    assertThat(kept).hasSize(3).contains("365 652 2020 1.5");
  }

  /// A lost letter that could be two states is none.
  @Test
  void nameThatMayBeTwo_isNone() throws IOException {
    assertThat(kept("country,year,value\nIra\ufffd,2020,1\nFrance,2020,2\n", said("x", Map.of())))
        .containsExactly("220 2020 2.0");
  }
}
