package org.entente.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.sources.SampleStates;
import org.entente.sources.table.LineReader.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines of made-up files as rows: which are taken, which refused and for what, counted by hand.
class LineReaderTest {
  private static final Table TABLE =
      Table.of(
          "made",
          Column.state("ccode").inKey(),
          Column.year("year", 1816, 2030).inKey(),
          Column.number("value", -1e9, 1e9));
  private static final Dataset DATASET = Dataset.of("made", TABLE, List.of("year"));

  private final Refusals refused = new Refusals();
  private final Refusals remarked = new Refusals();
  private final List<String> rows = new ArrayList<>();

  private static Layout layout() {
    return Layout.named("made", TABLE);
  }

  private LineReader reader(Dataset dataset, Layout layout, String... header) {
    List<String> names = List.of(header).stream().map(Layout::normal).toList();
    return new LineReader(
        dataset,
        layout,
        new Header(names, List.of(header), List.of(), false),
        new StateNames(SampleStates.states()),
        refused,
        remarked);
  }

  private int read(LineReader reader, long line, String... cells) {
    return reader.read(
        List.of(cells),
        line,
        (row, at) -> rows.add(at + ": " + row.whole(0) + " " + row.whole(1) + " " + row.real(2)));
  }

  private List<String> reasons() {
    return refused.list().stream()
        .map(r -> r.reason() + " " + r.column() + " " + r.rows())
        .toList();
  }

  @Test
  void rowsThatFit_areTaken_whateverTheOrderOfColumns() {
    LineReader reader = reader(DATASET, layout(), "Value", "more", "Year", "CCode");
    read(reader, 2, "1.5", "x", "2014", "365");
    read(reader, 3, " 2 ", "", " 2015", "2 ");
    assertThat(rows).containsExactly("2: 365 2014 1.5", "3: 2 2015 2.0");
    assertThat(refused.total()).isZero();
  }

  @Test
  void whatDoesNotFit_isRefusedForItsReason_andCounted() {
    LineReader reader = reader(DATASET, layout(), "ccode", "year", "value");
    read(reader, 2, "365", "2014");
    read(reader, 3, "365", "2014", "1", "2");
    read(reader, 4, "365", "14", "1");
    read(reader, 5, "365", "2014", "much");
    read(reader, 6, "3", "2014", "1");
    read(reader, 7, "705", "1980", "1");
    read(reader, 8, "", "2014", "1");
    assertThat(rows).isEmpty();
    assertThat(refused.total()).isEqualTo(7);
    assertThat(reasons())
        .containsExactlyInAnyOrder(
            "SHAPE  1",
            "SHAPE  1",
            "VALUE year 1",
            "VALUE value 1",
            "UNKNOWN_STATE ccode 1",
            "NOT_EXISTING ccode 1",
            "VALUE ccode 1");
    assertThat(refused.list())
        .anySatisfy(r ->
            assertThat(r.firstCase()).isEqualTo("line 5, column value: \"much\" is not a number"));
    assertThat(refused.list())
        .anySatisfy(
            r -> assertThat(r.firstCase()).isEqualTo("line 3 has 4 cells where the header has 3"));
  }

  /* A state before its time is refused, kept with a remark, or not looked at. */
  @ParameterizedTest
  @CsvSource({"REFUSE, 0, 1, 0", "REMARK, 1, 0, 1", "IGNORE, 1, 0, 0"})
  void existence_asTheDatasetHasIt(
      Dataset.Existence existence, int taken, int refusedRows, int remarks) {
    read(
        reader(DATASET.outside(existence), layout(), "ccode", "year", "value"),
        2,
        "705",
        "1980",
        "1");
    assertThat(rows).hasSize(taken);
    assertThat(refused.total()).isEqualTo(refusedRows);
    assertThat(remarked.total()).isEqualTo(remarks);
  }

  @Test
  void statesByNameAndCode() {
    Layout byName = layout().from("ccode", "country").states("ccode", StateScheme.NAME);
    LineReader reader = reader(DATASET, byName, "country", "year", "value");
    read(reader, 2, "Russia", "2014", "1");
    read(reader, 3, "KAZAKHSTAN", "2014", "1");
    read(reader, 4, "Nowhere", "2014", "1");
    assertThat(rows).containsExactly("2: 365 2014 1.0", "3: 705 2014 1.0");
    assertThat(reasons()).containsExactly("UNKNOWN_NAME country 1");
    // NA is Namibia, not missing.
    rows.clear();
    Layout iso = layout().states("ccode", StateScheme.ISO2);
    read(reader(DATASET, iso, "ccode", "year", "value"), 2, "NA", "2014", "1");
    assertThat(rows).containsExactly("2: 565 2014 1.0");
  }

  /* Columns from 1990 on become rows; an empty cell and a mark are none. */
  @Test
  void aWideLine_isARowForEachFilledCell() {
    Layout wide =
        layout().melting(new Layout.Melt("x?(19\\d\\d|20\\d\\d)", "year", "value", Set.of("*")));
    LineReader reader = reader(DATASET, wide, "ccode", "x1991", "note", "1992", "1993");
    assertThat(read(reader, 2, "365", "1", "n", "", "3")).isEqualTo(2);
    assertThat(read(reader, 3, "2", "*", "n", "..", "7")).isEqualTo(1);
    assertThat(read(reader, 4, "2", "", "n", "", "")).isZero();
    assertThat(rows).containsExactly("2: 365 1991 1.0", "2: 365 1993 3.0", "3: 2 1993 7.0");
    assertThat(refused.total()).isZero();
    // A line that is refused counts for all the rows it holds.
    assertThat(read(reader, 5, "999", "1", "n", "2", "3")).isEqualTo(3);
    assertThat(refused.total()).isEqualTo(3);
  }

  @Test
  void aWideLine_withAFigureBelowNoHeading_isRefused() {
    Layout wide = layout().melting(new Layout.Melt("(19\\d\\d)", "year", "value", Set.of()));
    LineReader reader = reader(DATASET, wide, "ccode", "1991", "");
    read(reader, 2, "365", "1", "");
    read(reader, 3, "365", "1", "5");
    assertThat(rows).containsExactly("2: 365 1991 1.0");
    assertThat(refused.list().getFirst().firstCase())
        .isEqualTo("line 3, column (none): \"5\" stands in column 3, which has no name");
  }

  @Test
  void cellsDecoded_leftOut_constantAndDated() {
    Layout layout =
        layout()
            .decode("ccode", Map.of("SOV", "365"))
            .leaveOut("value", "x", "no value")
            .leaveOutMarked("year", "*", "an estimate")
            .dated("year");
    LineReader reader = reader(DATASET, layout, "ccode", "year", "value");
    read(reader, 2, "SOV", "2014-12-31", "1");
    read(reader, 3, "365", "2014-12-31T00:00:00", "x");
    read(reader, 4, "365", "2014*", "1");
    assertThat(rows).containsExactly("2: 365 2014 1.0");
    assertThat(refused.list())
        .extracting(Refusal::what)
        .containsExactlyInAnyOrder("no value", "an estimate");
    assertThat(refused.list()).allMatch(r -> !r.reason().isFault());
    rows.clear();
    Layout constant = layout().constant("year", "2000").without("value");
    Table withoutValue =
        Table.of(
            "made",
            Column.state("ccode").inKey(),
            Column.year("year", 1816, 2030).inKey(),
            Column.number("value", 0, 1).orMissing());
    Dataset dataset = Dataset.of("made", withoutValue, List.of("year"));
    LineReader other = reader(dataset, constant, "ccode");
    other.read(List.of("2"), 2, (row, at) -> rows.add(row.whole(1) + " " + row.isMissing(2)));
    assertThat(rows).containsExactly("2000 true");
  }

  @Test
  void rowsOfAnotherKind_areLeftOut_andNotesPassedOver() {
    Layout layout = layout().only("Indicator", "GDP").notes("Source:", "*");
    LineReader reader = reader(DATASET, layout, "ccode", "year", "value", "indicator");
    read(reader, 2, "365", "2014", "1", "GDP");
    read(reader, 3, "365", "2014", "1", "Population");
    assertThat(read(reader, 4, "Source: somebody", "", "", "")).isZero();
    assertThat(rows).hasSize(1);
    assertThat(reasons()).containsExactly("LEFT_OUT indicator 1");
  }

  @Test
  void rules_refuseWhatContradictsItself() {
    Dataset ruled =
        DATASET.ruled(row -> row.real(2) < 0 ? "value (" + row.real(2) + ") is below 0" : "");
    LineReader reader = reader(ruled, layout(), "ccode", "year", "value");
    read(reader, 2, "365", "2014", "-1");
    assertThat(rows).isEmpty();
    assertThat(reasons()).containsExactly("CONTRADICTION  1");
  }

  /* The same reason of the same column is one, with the first line and value. */
  @Test
  void refusals_ofOneReason_areCountedTogether() {
    LineReader reader = reader(DATASET, layout(), "ccode", "year", "value");
    for (int line = 2; line < 7; line++) {
      read(reader, line, "365", "2014", "much " + line);
    }
    Refusal only = refused.list().getFirst();
    assertThat(refused.list()).hasSize(1);
    assertThat(only.rows()).isEqualTo(5);
    assertThat(only.line()).isEqualTo(2);
    assertThat(only.value()).isEqualTo("much 2");
    assertThat(new Refusal(Reason.VALUE, "a\u001b", "is bad", 1, 9, "x".repeat(50)).firstCase())
        .isEqualTo("line 9, column a<U+001B>: \"" + "x".repeat(40) + "…\" is bad");
  }

  @Test
  void aLineBeforeTheHeader_mayResembleARow() {
    LineReader reader = reader(DATASET, layout(), "ccode", "year", "value");
    assertThat(reader.resemblesRow(List.of("365", "2014", "1"))).isTrue();
    assertThat(reader.resemblesRow(List.of("365", "2014", "much"))).isTrue();
    assertThat(reader.resemblesRow(List.of("A title", "", ""))).isFalse();
    assertThat(reader.resemblesRow(List.of("365", "2014"))).isFalse();
  }

  @Test
  void aLayout_asksForItsColumns() {
    Layout layout =
        layout().from("value", "GDP (US$)").marked("Indicator").heading("y\\d+", "year");
    assertThat(layout.asked()).containsExactly("indicator", "ccode", "year", "gdp_(us$)");
    assertThat(layout.lacking(List.of("ccode", "y2", "gdp_(us$)"))).containsExactly("indicator");
    assertThat(layout.lacking(List.of("ccode", "y2", "gdp_(us$)", "indicator"))).isEmpty();
    assertThat(layout.unread(List.of("ccode", "y2", "gdp_(us$)", "indicator", "more", "")))
        .containsExactly("more");
    assertThat(Layout.normal("  GDP per.Head - real ")).isEqualTo("gdp_per_head_real");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout().from("nothing", "x"))
        .withMessageContaining("fills no column nothing");
    Layout wide = layout().melting(new Layout.Melt("(19\\d\\d)", "year", "value", Set.of()));
    assertThat(wide.lacking(List.of("ccode", "x"))).containsExactly("columns like (19\\d\\d)");
  }

  @Test
  void namesAndNumbers_findStates() {
    StateNames names = new StateNames(SampleStates.states());
    assertThat(names.find(StateScheme.ANY, "365")).contains(365);
    assertThat(names.find(StateScheme.ANY, "365.0")).contains(365);
    assertThat(names.find(StateScheme.ANY, "RUS")).contains(365);
    assertThat(names.find(StateScheme.ANY, "russia")).contains(365);
    assertThat(names.find(StateScheme.ANY, "3650")).isEmpty();
    assertThat(names.find(StateScheme.ISO3, "rus")).as("codes as they are").isEmpty();
    assertThat(names.find(StateScheme.UN, "643")).contains(365);
    assertThat(names.find(StateScheme.UN, "0643")).contains(365);
    assertThat(names.find(StateScheme.ANY_UN, "842")).contains(2);
    assertThat(names.find(StateScheme.ANY_UN, "99999999999999999999")).isEmpty();
    assertThat(names.isKnown(0)).isFalse();
    assertThat(names.isKnown(-5)).isFalse();
    assertThat(names.isKnown(99_999)).isFalse();
    assertThat(names.existed(260, 1990, 1990)).isTrue();
    assertThat(names.existed(260, 1991, 1999)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"CÃ´te d'Ivoire, Côte d'Ivoire", "PerÃº, Perú", "SÃ£o TomÃ©, São Tomé"})
  void namesThatWereReadWrongly_areReadAgain(String spoilt, String name) {
    assertThat(BrokenName.decoded(spoilt)).contains(name);
    assertThat(BrokenName.decoded(name)).isEmpty();
  }

  @Test
  void aLostLetter_isAnyLetter() {
    assertThat(BrokenName.pattern("C\ufffdte").orElseThrow().matcher("Côte").matches()).isTrue();
    assertThat(BrokenName.pattern("C\ufffdte").orElseThrow().matcher("Cte").matches()).isFalse();
    assertThat(BrokenName.pattern("a.\ufffd").orElseThrow().matcher("axb").matches())
        .as("the rest as it stands")
        .isFalse();
    assertThat(BrokenName.pattern("Cote")).isEmpty();
  }
}
