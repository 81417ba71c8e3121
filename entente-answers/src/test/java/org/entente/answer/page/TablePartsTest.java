package org.entente.answer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What tables, columns, charts and pages hold and refuse; what is expected follows from how they
/// are made.
class TablePartsTest {
  private static final Column NAME = Column.text("name", "Name", "A name.");
  private static final Column NUMBER = Column.integer("n", "N", "A number.", "");
  private static final Column FIGURE = Column.figure("pi", "π", "Similarity.", "-1 to 1");

  private static Table.Builder table() {
    return Table.builder("t", "T", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "1a", "a-b", "a b", "ä", "a.b", "_a"})
  void aColumnsKey_isAName(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Column.text(key, "T", "D"))
        .withMessageContaining("(" + key + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "1a", "a_b", "a b", "ä", "a/b", "..", "-a"})
  void aTablesKey_isAName_forItIsOneOfAFile(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.builder(key, "T", "c").build())
        .withMessageContaining("(" + key + ")");
  }

  @Test
  void aColumnWithoutTitleOrDescription_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Column.text("a", " ", "D"));
    assertThatIllegalArgumentException().isThrownBy(() -> Column.text("a", "T", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table().column(NAME).column(NAME).build())
        .withMessageContaining("name occurs twice");
  }

  @Test
  void aRowOfAnotherLength_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table().column(NAME).column(NUMBER).row("a").build())
        .withMessageContaining("1 cells for 2 columns");
    assertThatIllegalArgumentException().isThrownBy(() -> table().column(NAME).row("a", 1).build());
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aNumber_isFinite(double number) {
    Column weight = Column.number("w", "W", "A weight.", "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table().column(weight).row(number).build())
        .withMessageContaining("column w");
  }

  @Test
  void aCellIsOfItsKind_orNone_butAFigureSaysItselfThatItIsMissing() {
    assertThatIllegalArgumentException().isThrownBy(() -> table().column(NUMBER).row(1.0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table().column(Column.number("w", "W", "W.", "")).row(1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table().column(Column.date("d", "D", "D.")).row("2015-07-10").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table().column(FIGURE).row(new Object[] {null}).build());
    Table empty =
        table()
            .column(NAME)
            .column(NUMBER)
            .column(FIGURE)
            .row(null, null, Figure.missing("no"))
            .build();
    assertThat(empty.rows().getFirst()).containsExactly(null, null, Figure.missing("no"));
  }

  @Test
  void aTable_keepsWhatItWasGiven_thoughTheGiverChangesIt() {
    List<Object> row = new ArrayList<>(List.of("a"));
    List<List<Object>> rows = new ArrayList<>(List.of(row));
    Table table = new Table("t", "T", "c", List.of(NAME), List.copyOf(rows), 0);
    row.set(0, "b");
    rows.clear();
    assertThat(table.rows()).containsExactly(List.of("a"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-3, -1, 0, 1, 2, 3, 4, 100})
  void shownRows_areTheFirst_allForNought_noneBelow(int shown) {
    Table table = table().column(NUMBER).row(1).row(2).row(3).shown(shown).build();
    int expected = shown < 0 ? 0 : shown == 0 ? 3 : Math.min(shown, 3);
    assertThat(table.shownRows()).isEqualTo(table.rows().subList(0, expected));
    assertThat(table.leavesOut()).isEqualTo(expected < 3);
    assertThat(FlatTable.of(table).rows()).as("exports").hasSize(3);
    assertThat(table.showing(0).shownRows()).hasSize(3);
  }

  @Test
  void columnsWithoutValues_ofUnits_andForExports_areNotShown() {
    Table table =
        table()
            .column(NAME)
            .column(Column.text("unit", "Unit", "The unit."))
            .column(Column.figure("f", "F", "F.", Column.UNIT_IN + "unit"))
            .column(Column.text("empty", "Empty", "Nothing."))
            .column(Column.integer("none", "None", "Nothing.", ""))
            .column(Column.text("kept", "Kept", "For exports.").forExports())
            .row("a", Words.SHARE, Figure.missing("no"), "", null, "x")
            .row("b", "", Figures.exact(0.5), "", null, "y")
            .build();
    assertThat(table.shownColumns()).containsExactly(0, 2);
    assertThat(table.unit(table.rows().get(0), 2)).isEqualTo(Words.SHARE);
    assertThat(table.unit(table.rows().get(1), 2)).isEmpty();
    assertThat(table.unit(table.rows().get(1), 0)).isEmpty();
  }

  @Test
  void aTableWithoutRows_showsItsHeadings() {
    Table table = table().column(NAME).column(NUMBER).build();
    assertThat(table.shownColumns()).containsExactly(0, 1);
    assertThat(table.leavesOut()).isFalse();
  }

  @Test
  void aUnitThatTheRowDoesNotHave_isNone() {
    Table table =
        table()
            .column(Column.text("unit", "Unit", "The unit."))
            .column(Column.figure("f", "F", "F.", Column.UNIT_IN + "unit"))
            .row(null, Figures.exact(0.5))
            .build();
    assertThat(table.unit(table.rows().getFirst(), 1)).isEmpty();
  }

  @Test
  void aFigure_isSevenColumns_inThisOrder() {
    Table table =
        table()
            .column(NAME)
            .column(FIGURE)
            .column(Column.date("day", "Day", "A day."))
            .row("a", Figures.old(0.4, 0.3, 0.6, 2014, 2), LocalDate.of(2015, 7, 10))
            .row("b", Figure.missing("no votes"), null)
            .build();
    FlatTable flat = FlatTable.of(table);
    assertThat(flat.columns().stream().map(Column::key))
        .containsExactly(
            "name",
            "pi",
            "pi_low",
            "pi_high",
            "pi_level",
            "pi_basis",
            "pi_year",
            "pi_missing",
            "day");
    assertThat(flat.columns().stream().map(c -> c.kind().word()))
        .containsExactly(
            "text", "number", "number", "number", "number", "text", "integer", "text", "date");
    assertThat(flat.rows().get(0))
        .containsExactly("a", 0.4, 0.3, 0.6, 0.9, "drift", 2014L, null, LocalDate.of(2015, 7, 10));
    assertThat(flat.rows().get(1))
        .containsExactly("b", null, null, null, null, null, null, "no votes", null);
    assertThat(flat.objects().get(0)).containsEntry("day", "2015-07-10").hasSize(9);
  }

  /* As in the JSON document, where an end that is open is null. */
  @Test
  void anEndThatIsOpen_isEmptyInExports() {
    Table table =
        table()
            .column(FIGURE)
            .row(Figures.of(0.4, 0.2, Double.POSITIVE_INFINITY, Basis.BOUND))
            .row(Figures.of(0.4, Double.NEGATIVE_INFINITY, 0.7, Basis.BOUND))
            .build();
    assertThat(FlatTable.of(table).rows().get(0).subList(0, 3)).containsExactly(0.4, 0.2, null);
    assertThat(FlatTable.of(table).rows().get(1).subList(0, 3)).containsExactly(0.4, null, 0.7);
  }

  @ParameterizedTest
  @EnumSource(Basis.class)
  void everyBasis_isExportedAsItsWord(Basis basis) {
    double high = basis == Basis.EXACT ? 0.4 : 0.6;
    double low = basis == Basis.EXACT ? 0.4 : 0.3;
    Table table = table().column(FIGURE).row(Figures.of(0.4, low, high, basis)).build();
    assertThat(FlatTable.of(table).objects().getFirst()).containsEntry("pi_basis", word(basis));
    assertThat(FlatTable.of(table).columns().get(4).description()).contains(word(basis));
  }

  @Test
  void theDictionary_hasARowForEachExportedColumn() {
    Table first = table().column(NAME).column(FIGURE).build();
    Table second =
        Table.builder("u", "U", "c")
            .column(Column.text("unit", "Unit", "The unit."))
            .column(Column.number("v", "V", "A value.", Column.UNIT_IN + "unit"))
            .build();
    Table dictionary = Dictionary.of(List.of(first, second));
    assertThat(dictionary.rows()).hasSize(1 + 7 + 2);
    assertThat(dictionary.rows().get(1))
        .containsExactly("t", "T", "pi", "number", "-1 to 1", "Similarity.");
    assertThat(dictionary.rows().getLast())
        .containsExactly("u", "U", "v", "number", "see unit", "A value.");
    assertThat(Dictionary.of(List.of()).rows()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Column.Kind.class)
  void aKindsWord_isReadAsTheKind(Column.Kind kind) {
    assertThat(Column.Kind.of(kind.word())).isEqualTo(kind);
    assertThat(kind.isNumeric()).isEqualTo(kind != Column.Kind.TEXT && kind != Column.Kind.DATE);
  }

  @Test
  void aPage_keepsTheOrderOfWhatItIsGiven_tablesOfSectionsBeforeThoseOfCharts() {
    Table one = Table.builder("one", "T", "c").column(NUMBER).build();
    Table two = Table.builder("two", "T", "c").column(NUMBER).build();
    Table three = Table.builder("three", "T", "c").column(NUMBER).build();
    Page page =
        Page.titled("P")
            .section(Section.headed("A").table(one).chart(chart("x", three)))
            .section(Section.headed("B").chart(chart("y", one)).table(two));
    assertThat(page.tables()).containsExactly(one, two, three);
    assertThat(page.charts()).extracting(Chart::key).containsExactly("x", "y");
    assertThat(page.sections()).extracting(Section::heading).containsExactly("A", "B");
  }

  @Test
  void twoTablesOfOneKey_areRefused_theSameTwiceIsOne() {
    Table one = table().column(NUMBER).row(1).build();
    Table other = table().column(NUMBER).row(2).build();
    Page page = Page.titled("P").section(Section.headed("A").table(one));
    assertThat(page.section(Section.headed("B").table(one)).tables()).containsExactly(one);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page.section(Section.headed("B").table(other)))
        .withMessageContaining("key t");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page.section(Section.headed("B").chart(chart("x", other))));
  }

  @Test
  void everyPartOfAPage_isSetWithoutTheOthers() {
    Source source = new Source("k", "T", "1", "C", "L");
    Page page =
        Page.titled("P")
            .warnings(List.of("w"))
            .sources(List.of(source))
            .evidence("e")
            .finding("f")
            .section(Section.headed("A").paragraph("p").paragraph("q"));
    assertThat(page)
        .isEqualTo(
            new Page(
                "P",
                "f",
                "e",
                List.of(new Section("A", List.of("p", "q"), List.of(), List.of())),
                List.of(source),
                List.of("w")));
  }

  @Test
  void aChart_needsATitleAndAnAlternative() {
    Table data = table().column(NUMBER).build();
    assertThatIllegalArgumentException().isThrownBy(() -> new Chart("k", "", "c", "{}", data, "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Chart("k", "t", "c", "{}", data, " "));
  }

  @Test
  void theYearbook_isASource_byTheBeginningOfItsHash() {
    assertThat(Source.ofYearbook("0123456789abcdef0123").version()).isEqualTo("0123456789abcdef");
    assertThat(Source.ofYearbook("0123").version()).isEqualTo("0123");
    assertThat(Source.ofYearbook("").key()).isEqualTo("yearbook");
  }

  /* Each as TeX prints it: the backslash first, or its own braces would be escaped. */
  @Test
  void textForTex_standsForItself() {
    Map<String, String> expected =
        Map.of(
            "50% & more", "50\\% \\& more",
            "a_b^c~d", "a\\_b\\^{}c\\~{}d",
            "\\input{x}", "\\textbackslash{}input\\{x\\}",
            "#1 costs $2", "\\#1 costs \\$2",
            "Çin – ünlü", "Çin – ünlü",
            "", "",
            "two\nlines\tof it", "two lines of it");
    expected.forEach((text, tex) -> assertThat(TexText.of(text)).isEqualTo(tex));
    assertThat(Arrays.asList("{", "}")).allMatch(c -> TexText.of(c).equals("\\" + c));
  }

  private static String word(Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }

  private static Chart chart(String key, Table data) {
    return new Chart(key, "Title", "c", "{}", data, "In words.");
  }
}
