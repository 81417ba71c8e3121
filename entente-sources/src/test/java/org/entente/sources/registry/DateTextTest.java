package org.entente.sources.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.run.UserProblem;
import org.entente.world.Spell;
import org.entente.world.Spell.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates, values and keys of the registry's YAML, and its compiled form; expected values by hand.
class DateTextTest {
  private static final String PAGE = "docs/registry.md";

  private static YamlNode yaml(String... lines) {
    return YamlNode.parse("made.yaml", String.join("\n", lines) + "\n", PAGE);
  }

  private static DateText date(String text) {
    return DateText.of(yaml("on: '" + text + "'").get("on"));
  }

  @ParameterizedTest
  @CsvSource({
    "2001-06-15, 2001-06-15, 2001-06-15, DAY",
    "2001-02, 2001-02-01, 2001-02-28, MONTH",
    "2000-02, 2000-02-01, 2000-02-29, MONTH",
    "1961, 1961-01-01, 1961-12-31, YEAR",
    "478 BC, -0477-01-01, -0477-12-31, YEAR",
    "1 BC, 0000-01-01, 0000-12-31, YEAR"
  })
  void aDate_asPreciseAsItIsWritten(
      String text, LocalDate first, LocalDate last, Precision precision) {
    assertThat(date(text)).isEqualTo(new DateText(first, last, precision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2001-02-29",
        "2001-13",
        "2001-00",
        "01-06-15",
        "June 2001",
        "15.6.2001",
        "2001-6-1",
        "BC",
        "478BC",
        "0 BC",
        "12345 BC",
        "2001-06-15T00:00",
        "٢٠٠١"
      })
  void whatIsNoDate_isNamedWithItsPlace(String text) {
    assertThatThrownBy(() -> date(text))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("made.yaml, line 1, on: (" + text + ") is not a date");
              assertThat(p.advice()).contains("478 BC");
            });
  }

  private static final Spell LIFE =
      new Spell(LocalDate.of(1990, 1, 1), Spell.OPEN, Precision.YEAR, Precision.DAY);

  @Test
  void aSpell_takesTheEndsThatAreGiven() {
    assertThat(DateText.spell(yaml("from: 2001-06", "to: 2003"), "from", "to", LIFE))
        .isEqualTo(
            new Spell(
                LocalDate.of(2001, 6, 1),
                LocalDate.of(2003, 12, 31),
                Precision.MONTH,
                Precision.YEAR));
    assertThat(DateText.spell(yaml("x: 1"), "from", "to", LIFE)).isEqualTo(LIFE);
    assertThat(DateText.spell(yaml("to: 1995-05-05"), "from", "to", LIFE))
        .isEqualTo(
            new Spell(
                LocalDate.of(1990, 1, 1), LocalDate.of(1995, 5, 5), Precision.YEAR, Precision.DAY));
    assertThatThrownBy(
            () -> DateText.spell(yaml("from: 2003-01-02", "to: 2003-01-01"), "from", "to", LIFE))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("to (2003-01-01) is before from (2003-01-02)");
    // A month may end in the year that it begins in.
    assertThat(DateText.spell(yaml("from: 2003-05", "to: 2003"), "from", "to", LIFE)).isNotNull();
  }

  @Test
  void valuesAreReadWithTheirPlace() {
    YamlNode node =
        yaml("name: A", "count: 12", "share: 2/3", "list: [a, b]", "map:", "  inner: x");
    assertThat(node.get("name").text()).isEqualTo("A");
    assertThat(node.get("count").count()).isEqualTo(12);
    assertThat(node.get("share").share()).isEqualTo(2 / 3.);
    assertThat(node.texts("list")).containsExactly("a", "b");
    assertThat(node.texts("nothing")).isEmpty();
    assertThat(node.textOr("nothing")).isEmpty();
    assertThat(node.get("map").get("inner").text()).isEqualTo("x");
    assertThat(node.get("list").isList()).isTrue();
    assertThatThrownBy(() -> node.get("map").get("outer"))
        .hasMessageContaining("made.yaml, line 6, map: the key outer is missing");
    assertThatThrownBy(() -> node.get("list").text()).hasMessageContaining("is not a single value");
    assertThatThrownBy(() -> node.get("name").items()).hasMessageContaining("is not a list");
    assertThatThrownBy(() -> node.get("name").entries()).hasMessageContaining("is not a mapping");
    assertThatThrownBy(() -> node.get("list").items().get(1).count())
        .hasMessageContaining("line 4, list 2: (b) is not a whole number, 0 or more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "2147483648", "99999999999999999999", "twelve", "0x10"})
  void whatIsNoCount_isRefused(String text) {
    assertThatThrownBy(() -> yaml("count: '" + text + "'").get("count").count())
        .hasMessageContaining("(" + text + ") is not a whole number");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", ".5, .5", "2/3, .6666666666666666", " 3 / 4 , .75", "1/1, 1", "1e-3, .001"})
  void shares(String text, double share) {
    assertThat(YamlNode.findShare(text)).hasValue(share);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "1.01", "3/2", "1/0", "0/0", "0/5", "-1/-2x", "2/3/4", "/", "", "55%"})
  void whatIsNoShare_isEmpty(String text) {
    assertThat(YamlNode.findShare(text)).isEmpty();
  }

  @Test
  void keysAreKnown_andStandOnce() {
    YamlNode node = yaml("name: A", "memers: [x]");
    assertThatThrownBy(() -> node.requireKeys(List.of("name", "members")))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessageContaining("line 2, memers: unknown key (memers)");
              assertThat(p.advice()).isEqualTo("Did you mean members?");
            });
    assertThatThrownBy(() -> node.requireKeys(List.of("quite", "other")))
        .isInstanceOfSatisfying(
            UserProblem.class, p -> assertThat(p.advice()).isEqualTo("The keys are quite, other."));
    assertThatThrownBy(() -> yaml("a: 1", "a: 2"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> node.get("name").oneOf("kind", List.of("alliance", "bloc")))
        .isInstanceOfSatisfying(
            UserProblem.class, p -> assertThat(p.advice()).isEqualTo("Known are alliance, bloc."));
    assertThat(node.get("name").oneOf("kind", List.of("A"))).isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a comment", "- a", "just text", "a: [", "a: b: c", "\t a: 1"})
  void whatIsNoMapping_isAProblemOfTheFile(String text) {
    assertThatThrownBy(() -> YamlNode.parse("made.yaml", text, PAGE))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p.kind()).isEqualTo(UserProblem.Kind.INPUT);
              assertThat(p.getMessage()).startsWith("made.yaml");
            });
  }

  @Test
  void anEmptyValue_isNamed() {
    assertThatThrownBy(() -> yaml("a: ''").get("a").text()).hasMessageContaining("a: is empty");
    assertThatThrownBy(() -> yaml("a:").get("a").text()).hasMessageContaining("a: is empty");
  }

  private static byte[] bytes(ImageWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.finish(out);
    return out.toByteArray();
  }

  @Test
  void whatIsWritten_isReadAgain() throws IOException {
    ImageWriter writer = new ImageWriter();
    List<Double> reals = List.of(0.0, -0.0, .1, -1e300, Double.NaN, Double.POSITIVE_INFINITY);
    List<String> texts = List.of("", "a", "Côte d'Ivoire 🇨🇮", "a", "\u0000");
    List<Spell> spells =
        List.of(
            LIFE,
            new Spell(LocalDate.of(-477, 1, 1), LocalDate.of(-403, 12, 31)),
            new Spell(LocalDate.of(1992, 5, 15), LocalDate.of(1992, 5, 15)));
    TreeMap<String, String> map = new TreeMap<>(Map.of("atop", "3180", "b", ""));
    TreeMap<Integer, Integer> numbers = new TreeMap<>(Map.of(365, 4, -1, Integer.MIN_VALUE));
    writer.list(reals, writer::real);
    writer.list(texts, writer::text);
    writer.list(spells, writer::spell);
    writer.textMap(map);
    writer.numberMap(numbers);
    writer.constant(Precision.MONTH);
    writer.number(Integer.MAX_VALUE);
    ImageReader reader = new ImageReader(bytes(writer));
    assertThat(reader.list(reader::real)).isEqualTo(reals);
    assertThat(reader.list(reader::text)).isEqualTo(texts);
    assertThat(reader.list(reader::spell)).isEqualTo(spells);
    assertThat(reader.textMap()).isEqualTo(map);
    assertThat(reader.numberMap()).isEqualTo(numbers);
    assertThat(reader.constant(Precision.class)).isEqualTo(Precision.MONTH);
    assertThat(reader.number()).isEqualTo(Integer.MAX_VALUE);
  }

  /* A text that stands a hundred times is kept once: 4 bytes a time and its own 4 + 1,000 once. */
  @Test
  void aTextIsKeptOnce() throws IOException {
    ImageWriter writer = new ImageWriter();
    for (int k = 0; k < 100; k++) {
      writer.text("x".repeat(1_000));
    }
    assertThat(bytes(writer)).hasSize(4 + 4 + 1_000 + 100 * 4);
    assertThat(bytes(new ImageWriter())).hasSize(4);
  }
}
