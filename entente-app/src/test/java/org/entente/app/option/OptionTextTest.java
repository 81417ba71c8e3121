package org.entente.app.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/// Numbers, paths and weights as users write them; by hand.
class OptionTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "-1, -1",
    "0.5, 0.5",
    ".5, 0.5",
    "-0.25, -0.25",
    "' 2 ', 2",
    "1e3, 1000",
    "+3, 3"
  })
  void numbers(String text, double number) {
    assertThat(new NumberText().convert(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "1,5",
        "0x1p3",
        "1d",
        "1f",
        "NaN",
        "Infinity",
        "-Infinity",
        "1.2.3",
        "--1",
        "½",
        "٣",
        "1 2",
        "1_000",
        "10%"
      })
  void noNumbers(String text) {
    assertThatThrownBy(() -> new NumberText().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("(" + text + ") is not a number");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "7, 7", "-7, -7", "007, 7", "' 7 ', 7", "2147483647, 2147483647"})
  void wholeNumbers(String text, int number) {
    assertThat(WholeText.ofInt(text)).isEqualTo(number);
    assertThat(WholeText.ofLong(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "1.0",
        "1e3",
        "0x1",
        "٣",
        "1_000",
        "--1",
        "9999999999999999999",
        "1 2"
      })
  void noWholeNumbers(String text) {
    assertThatThrownBy(() -> WholeText.ofLong(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("(" + text + ") is not a whole number");
    assertThatThrownBy(() -> WholeText.ofInt(text)).isInstanceOf(TypeConversionException.class);
  }

  /* 2^31 fits a long and no int. */
  @Test
  void anIntHasThirtyTwoBits() {
    assertThat(WholeText.ofLong("2147483648")).isEqualTo(1L << 31);
    for (String text : new String[] {"2147483648", "-2147483649"}) {
      assertThatThrownBy(() -> WholeText.ofInt(text)).isInstanceOf(TypeConversionException.class);
    }
  }

  @Test
  void paths() {
    assertThat(new PathText().convert("a/b.csv")).isEqualTo(Path.of("a/b.csv"));
    assertThat(new PathText().convert(" a ")).isEqualTo(Path.of(" a "));
    assertThat(new PathText.OrStream().convert("-")).isEqualTo("-");
    for (String empty : new String[] {"", " ", "\t"}) {
      assertThatThrownBy(() -> new PathText().convert(empty))
          .isInstanceOf(UserProblem.class)
          .hasMessage("a file or folder has an empty name");
      assertThatThrownBy(() -> new PathText.OrStream().convert(empty))
          .isInstanceOf(UserProblem.class);
    }
    assertThatThrownBy(() -> new PathText().convert("r\uFFFDseau"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("cannot be read in this locale");
    assertThatThrownBy(() -> new PathText().convert("a\0b")).isInstanceOf(UserProblem.class);
  }

  /* The calendar: a year begins on 1 January, February 2012 ends on the 29th. */
  @ParameterizedTest
  @CsvSource({
    "2014, 2014-01-01, 2014-12-31",
    "2012-02, 2012-02-01, 2012-02-29",
    "2012-2, 2012-02-01, 2012-02-29",
    "February 2012, 2012-02-01, 2012-02-29",
    "feb. 2012, 2012-02-01, 2012-02-29",
    "2012-02-03, 2012-02-03, 2012-02-03",
    "3 February 2012, 2012-02-03, 2012-02-03",
    "'February 3, 2012', 2012-02-03, 2012-02-03",
    "' 2014 ', 2014-01-01, 2014-12-31",
  })
  void aPeriodHasAFirstAndALastDay(String text, LocalDate first, LocalDate last) {
    assertThat(new FirstDay().convert(text)).isEqualTo(first);
    assertThat(new AsOf().convert(text)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2014-02-30", "soon", "10/07/2015", "2014-13", "20140"})
  void whatIsNoDate_beginsOnNoDay(String text) {
    assertThatThrownBy(() -> new FirstDay().convert(text))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("'" + text + "' is not a date");
  }

  @TempDir private Path folder;

  private Path weights(String text) throws IOException {
    return Files.writeString(folder.resolve("weights.yaml"), text);
  }

  @Test
  void weightsByPart() throws IOException {
    assertThat(WeightsFile.read(weights("interests: 2\ntrust: 0.5\n# a note\n")))
        .containsExactly(java.util.Map.entry("interests", 2.0), java.util.Map.entry("trust", 0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | is empty",
        "{} | holds no weights",
        "interests: two | (two) is no number",
        "interests: 0x1p1 | (0x1p1) is no number",
        "interests: | interests: is empty",
      })
  void weightsThatAreNone_areSaid(String text, String reason) throws IOException {
    Path file = weights(text);
    assertThatThrownBy(() -> WeightsFile.read(file))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("weights.yaml")
        .hasMessageContaining(reason);
  }

  @Test
  void aFileOfWeightsThatIsNotThere_isSaid() {
    assertThatThrownBy(() -> WeightsFile.read(folder.resolve("none.yaml")))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no file")
        .hasMessageContaining("none.yaml");
  }
}
