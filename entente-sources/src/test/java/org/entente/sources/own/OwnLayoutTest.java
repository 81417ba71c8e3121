package org.entente.sources.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.StateScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which columns of a user's table are read as what; by the names that are listed in [OwnLayout].
class OwnLayoutTest {
  private static OwnLayout layout(List<String> header, Map<String, String> named) {
    return new OwnLayout(
        "mine.csv", header, new ColumnChoice(named), Map.of(), OwnFile.Numbers.COW, false);
  }

  private static OwnLayout layout(String header) {
    return layout(List.of(header.split(" ", -1)), Map.of());
  }

  private static String file(Dataset dataset, String column) {
    return dataset.layouts().getFirst().find(column).map(Layout.Source::file).orElse("");
  }

  private static OwnSeries series(boolean ofDyads) {
    return new OwnSeries("embassies", "embassies", ofDyads, true);
  }

  @ParameterizedTest
  @CsvSource({
    "ccode1 ccode2 year value, ccode1, ccode2, value",
    "year exporter importer v, exporter, importer, v",
    "reporter partner year amount, reporter, partner, amount",
    "iso3_o iso3_d period embassies other, iso3_o, iso3_d, embassies",
    "sender target time weight, sender, target, weight",
    "from to t figure x, from, to, figure"
  })
  void tablesOfPairs_byTheUsualNames(String header, String first, String second, String value) {
    OwnLayout layout = layout(header);
    assertThat(layout.isOfDyads()).isTrue();
    Dataset dataset = layout.dataset(series(true));
    assertThat(file(dataset, "ccode1")).isEqualTo(first);
    assertThat(file(dataset, "ccode2")).isEqualTo(second);
    assertThat(file(dataset, "value")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "ccode year value, ccode, value",
    "country year gdp, country, gdp",
    "entity code year amount, code, amount",
    "iso3 date obs_value x, iso3, obs_value"
  })
  void tablesOfStates_byTheUsualNames(String header, String state, String value) {
    OwnLayout layout = layout(header);
    assertThat(layout.isOfDyads()).isFalse();
    Dataset dataset = layout.dataset(series(false));
    assertThat(file(dataset, "ccode")).isEqualTo(state);
    assertThat(file(dataset, "value")).isEqualTo(value);
  }

  /* A column for each year: x1990, 1991 and 1992 [yr1992] of the World Bank are years, 1799 is none. */
  @Test
  void aColumnForEachYear_isReadByItsYears() {
    OwnLayout layout = layout("country x1990 1991 1992_[yr1992] 1799");
    Layout read = layout.dataset(series(false)).layouts().getFirst();
    Layout.Melt melt = read.melt().orElseThrow();
    assertThat("x1990").matches(melt.columns());
    assertThat("1991").matches(melt.columns());
    assertThat("1992_[yr1992]").matches(melt.columns());
    assertThat("1799").doesNotMatch(melt.columns());
    assertThat("2100").doesNotMatch(melt.columns());
    assertThat(read.find("value")).isEmpty();
    // A column of years is one row a year, and then one column must hold the value.
    assertThatThrownBy(() -> layout("country year 1990 1991").dataset(series(false)))
        .hasMessageContaining("which column is the value?");
  }

  @Test
  void whatTheUserNames_goesBeforeTheUsualNames() {
    OwnLayout layout =
        layout(
            List.of("ccode1", "ccode2", "year", "value", "Other Value", "place"),
            Map.of("state", "place", "value", "Other  value"));
    assertThat(layout.isOfDyads()).isFalse();
    Dataset dataset =
        layout(
                List.of("ccode1", "ccode2", "year", "value", "other_value", "place"),
                Map.of("state", "place", "value", "Other  value"))
            .dataset(series(false));
    assertThat(file(dataset, "ccode")).isEqualTo("place");
    assertThat(file(dataset, "value")).isEqualTo("other_value");
  }

  @Test
  void columnsByTheirNumber_countedFromOne() {
    Dataset dataset =
        layout(
                List.of("a", "b", "c", "d"),
                Map.of("first", "2", "second", "1", "year", "4", "value", "3"))
            .dataset(series(true));
    assertThat(file(dataset, "ccode1")).isEqualTo("b");
    assertThat(file(dataset, "ccode2")).isEqualTo("a");
    assertThat(file(dataset, "value")).isEqualTo("c");
  }

  /* 4294967297 is 2³² + 1: cut to 32 digits it would be the first column. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "5", "4294967297", "4294967298", "999999999999999999", "1.0"})
  void aNumberOfNoColumn_isRefused(String number) {
    assertThatThrownBy(
            () -> layout(List.of("a", "b", "c", "d"), Map.of("state", number)).isOfDyads())
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> assertThat(p).hasMessage("mine.csv has no column \"" + number + "\" (state)"));
  }

  @Test
  void whatIsNotThere_isAskedForWithAnExample() {
    assertThatThrownBy(() -> layout("a b c").isOfDyads())
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p)
                  .hasMessage("mine.csv: which column is the state? Its columns are a, b, c");
              assertThat(p.advice()).contains("--columns state=a");
            });
    assertThatThrownBy(() -> layout("ccode1 ccode2 a b").dataset(series(true)))
        .hasMessageContaining("which column is the year?");
    assertThatThrownBy(() -> layout("ccode1 ccode2 year a b").dataset(series(true)))
        .hasMessageContaining("which column is the value?");
    assertThatThrownBy(() -> layout(List.of("ccode", "year"), Map.of("stat", "ccode")))
        .isInstanceOfSatisfying(
            UserProblem.class, p -> assertThat(p.advice()).isEqualTo("Did you mean state?"));
    assertThatThrownBy(() -> layout("ccode ccode year value").dataset(series(false)))
        .hasMessage("mine.csv has the column \"ccode\" twice");
    assertThatThrownBy(
            () -> layout(List.of("ccode1", "year"), Map.of("first", "ccode1")).isOfDyads())
        .hasMessageContaining("which column is the second state of a pair?");
  }

  @Test
  void numbersOfTheUn_areReadAsSuch() {
    assertThat(scheme(layout("m49 year value"))).isEqualTo(StateScheme.ANY_UN);
    assertThat(scheme(layout("ccode year value"))).isEqualTo(StateScheme.ANY);
    OwnLayout said =
        new OwnLayout(
            "mine.csv",
            List.of("code", "year", "value"),
            ColumnChoice.NONE,
            Map.of(),
            OwnFile.Numbers.UN,
            false);
    assertThat(scheme(said)).isEqualTo(StateScheme.ANY_UN);
  }

  private static StateScheme scheme(OwnLayout layout) {
    return layout.dataset(series(false)).layouts().getFirst().find("ccode").orElseThrow().scheme();
  }

  @Test
  void plainTables_areThoseOfStatesByYear() {
    assertThat(OwnLayout.isPlain(List.of("ccode", "year", "x"))).isTrue();
    assertThat(OwnLayout.isPlain(List.of("country", "1990", "1991"))).isTrue();
    assertThat(OwnLayout.isPlain(List.of("country", "1990"))).as("one year").isFalse();
    assertThat(OwnLayout.isPlain(List.of("year", "x"))).isFalse();
    assertThat(OwnLayout.isPlain(List.of())).isFalse();
  }

  @Test
  void rowsOfSeveralKinds_areAskedAbout() {
    OwnLayout layout = layout("country year value indicator frequency unit_mult");
    assertThat(layout.kinds()).containsExactly("indicator", "frequency");
    assertThat(layout.scales()).containsExactly("unit_mult");
    OwnLayout said =
        new OwnLayout(
            "mine.csv",
            List.of("country", "year", "value", "indicator", "series_code"),
            ColumnChoice.NONE,
            OwnLayout.compared(Map.of("Indicator", "X")),
            OwnFile.Numbers.COW,
            false);
    assertThat(said.kinds()).isEmpty();
  }

  @Test
  void aFileDescribesItself() {
    Optional<OwnFile> file =
        OwnFile.in(
            "# Series: My-Embassies\n#unit = posts\n\n# directed: No\n# first: sender\n"
                + "# numbers: UN\n# a remark\na,b\n# series: other\n");
    OwnFile own = file.orElseThrow();
    assertThat(own.series()).isEqualTo("my_embassies");
    assertThat(own.unit()).isEqualTo("posts");
    assertThat(own.directed()).isFalse();
    assertThat(own.numbers()).isEqualTo(OwnFile.Numbers.UN);
    assertThat(own.columns().columnByRole()).isEqualTo(Map.of("first", "sender"));
    assertThat(OwnFile.in("a,b\n# series: late\n")).isEmpty();
    assertThat(OwnFile.in("")).isEmpty();
    assertThat(OwnFile.in("# unit: posts\n")).isEmpty();
    assertThatThrownBy(() -> OwnFile.in("# series: a\n# numbers: gwno\n"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("\"gwno\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "_a", "A", "a b", "é", "a;drop table x", "a\"b"})
  void aKeyIsAName(String key) {
    assertThatThrownBy(() -> new OwnSeries(key, "", true, true))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("\"" + key + "\"");
  }

  @Test
  void keysAndScales() {
    assertThatThrownBy(() -> new OwnSeries("a".repeat(41), "", true, true))
        .isInstanceOf(UserProblem.class);
    assertThat(new OwnSeries("a".repeat(40), "", true, true).dataset()).startsWith("own-a");
    assertThatThrownBy(() -> new OwnSeries("trade", "", true, false))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("direction");
    assertThat(OwnSeries.factor("thousand US dollars", "million US dollars")).isEqualTo(.001);
    assertThat(OwnSeries.factor("Billions of dollars", "US dollars")).isEqualTo(1e9);
    assertThat(OwnSeries.factor("US dollars", "US dollars")).isEqualTo(1);
    assertThat(OwnSeries.factor("", "trillion")).isEqualTo(1e-12);
    assertThat(series(true).columns()).hasSize(2);
    assertThat(new OwnSeries("embassies", "", true, false).columns()).hasSize(1);
    assertThat(series(true).table().keys()).isEqualTo("\"ccode1\", \"ccode2\", \"year\"");
  }

  @Test
  void publishersTrade_isKnownByItsColumns() {
    assertThat(PublishedTrade.find(List.of("t", "i", "j", "k", "v", "q")))
        .contains(PublishedTrade.BACI);
    assertThat(PublishedTrade.find(List.of("t", "i", "j", "v"))).isEmpty();
    OwnFile file = new OwnFile("trade", "", true, ColumnChoice.NONE, Map.of());
    OwnFile read = file.in(List.of("t", "i", "j", "k", "v"));
    assertThat(read.unit()).isEqualTo("thousand US dollars");
    assertThat(read.summed()).isTrue();
    assertThat(read.numbers()).isEqualTo(OwnFile.Numbers.UN);
    OwnFile said = new OwnFile("trade", "", true, new ColumnChoice(Map.of("value", "v")), Map.of());
    assertThat(said.in(List.of("t", "i", "j", "k", "v"))).as("what is said holds").isSameAs(said);
  }
}
