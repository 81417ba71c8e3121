package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// The program as its users start it: a process of its own, with its output and exit code.
class CommandLineTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private Path folder = Path.of("");

  /// What a process said and how it ended.
  private record Outcome(int code, String out, String err) {}

  private Outcome entente(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "org.entente.app.Main"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("ENTENTE_HOME", folder.resolve("home").toString());
    try {
      int code = builder.start().waitFor();
      return new Outcome(code, Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /* The same in this process, for the many cases where a process of its own would show no more. */
  private static Outcome here(String... arguments) {
    Entente.Answer answer = Entente.entente(arguments);
    return new Outcome(answer.code(), answer.out(), answer.err());
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private List<String> leftBehind() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(name -> !List.of("stdout", "stderr", "home").contains(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Tag("slow")
  @Test
  void assess_fitsAScreenAndSaysWhatMatters() {
    Outcome outcome = entente("assess", "sco", "--as-of", "2015-07-10", "--width", "80");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines)
        .hasSizeBetween(24, 80)
        .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    assertThat(outcome.out())
        .contains("6 members: China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan")
        .contains("A loose forum")
        .contains(
            "shared interests", "trust", "interdependence", "capacity to act", "exit pressure")
        .contains(
            "Nominal strength: ", "Power to act: 1 in 64", "Weakest pairs", "Who depends on whom")
        .contains("80 roll calls", "cow-mid-dyad-years", "atop-ties", "cow-trade")
        .doesNotContain("\u001b");
  }

  @Tag("slow")
  @Test
  void json_toAFileAndToStandardOutput_isTheSame() throws IOException {
    Outcome toFile = entente("assess", "CSTO", "--as-of", "2015-07-10", "--json", "csto.json");
    Outcome toOutput = entente("assess", "CSTO", "--json", "-", "--as-of", "2015-07-10");

    assertThat(toFile.code()).isZero();
    assertThat(toFile.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("csto.json"))).isEqualTo(toOutput.out());
    assertThat(leftBehind()).containsExactly("csto.json");
    assertThat(JsonMapper.builder().build().readTree(toOutput.out()).get("command").asString())
        .isEqualTo("entente assess CSTO --as-of 2015-07-10");
  }

  @Tag("slow")
  @Test
  void command_inTheJsonRepeatsTheAnswer() {
    Outcome first =
        here(
            "assess",
            "Shanghai Cooperation Organisation",
            "--with",
            "India,Pakistan",
            "--as-of",
            "2015-07-10",
            "--define",
            "trust=trust-record-mean",
            "--weights",
            "interests=2,trust=1",
            "--json",
            "-");
    String command = JsonMapper.builder().build().readTree(first.out()).get("command").asString();

    assertThat(command)
        .isEqualTo(
            "entente assess 'Shanghai Cooperation Organisation' --as-of 2015-07-10"
                + " --define trust=trust-record-mean --weights interests=2,trust=1"
                + " --with India,Pakistan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SC0 --as-of 2015-07-10                            | 2 | Did you mean SCO?
          SCO --as-of yesterday                             | 2 | is not a date
          SCO --as-of 1999-01-01                            | 2 | from 2001-06-15
          NATO --as-of 1700-01-01                           | 2 | the yearbook begins in
          SCO --as-of 2015-07-10 --with Atlantis            | 2 | no state "Atlantis"
          SCO --as-of 2015-07-10 --without France           | 2 | France is not a member of SCO
          SCO --as-of 2015-07-10 --define trust=vibes       | 2 | no definition "vibes" of trust
          SCO --as-of 2015-07-10 --define trst=trust-record | 2 | Did you mean trust?
          SCO --as-of 2015-07-10 --weights trust=-1         | 2 | from 0 to 1,000,000
          SCO --as-of 2015-07-10 --weights-file no.yaml     | 3 | no file no.yaml
          SCO --as-of 2015-07-10 --yearbook nowhere         | 3 | the yearbook in nowhere
          SCO --as-of 2015-07-10 --coalition-file no.yaml   | 3 | no.yaml
          """)
  void mistake_isToldWithItsRemedy(String arguments, int code, String message) {
    Outcome outcome = here(("assess " + arguments).split(" "));

    assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.out()).isEmpty();
  }

  @Tag("slow")
  @Test
  void unwritableTarget_failsAndLeavesNothing() {
    Outcome outcome =
        entente("assess", "CSTO", "--as-of", "2015-07-10", "--json", "no/such/folder/a.json");

    assertThat(outcome.code()).isIn(2, 5);
    assertThat(outcome.err()).contains("cannot write no/such/folder/a.json");
    assertThat(leftBehind()).isEmpty();
  }

  @Tag("slow")
  @Test
  void dateAfterTheYearbook_saysHowFarTheEvidenceReaches() {
    Outcome outcome = here("assess", "SCO", "--as-of", "2030-01-01");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Evidence to: votes 2023, trade 2024");
  }

  @Test
  void weightsFile_addsATotalWithItsWeights() throws IOException {
    Files.writeString(folder.resolve("w.yaml"), "interests: 2\ntrust: 1\n");

    Outcome outcome =
        here(
            "assess",
            "CSTO",
            "--as-of",
            "2015-07-10",
            "--weights-file",
            folder.resolve("w.yaml").toString());

    assertThat(outcome.out().replaceAll("\\s+", " ")).contains("weights: interests 2, trust 1");
  }

  @Test
  void weightsFileWithAFault_namesTheLine() throws IOException {
    Files.writeString(folder.resolve("w.yaml"), "interests: 2\ntrust: [\n", StandardCharsets.UTF_8);

    Outcome outcome =
        here(
            "assess",
            "CSTO",
            "--as-of",
            "2015-07-10",
            "--weights-file",
            folder.resolve("w.yaml").toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("w.yaml, line ");
  }

  @Test
  void withAndWithout_makeAPair() {
    Outcome outcome =
        here("assess", "BRICS", "--as-of", "2015-07-10", "--without", "Brazil,Russia,South Africa");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("2 members then: China, India", "of 1 dyad.");
  }

  @Test
  void list_andShow_answer() {
    assertThat(here("list", "coalitions").out()).contains("SCO", "NATO");
    assertThat(here("show", "pair", "India", "Pakistan", "--from", "2013", "--to", "2014").out())
        .contains("2014", "trust");
  }

  @Test
  void nearMiss_inAProcessOfItsOwn_endsWithCode2() {
    Outcome outcome = entente("assess", "SC0", "--as-of", "2015-07-10");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("entente: no coalition \"SC0\"\n  Did you mean SCO?\n");
  }

  @Test
  void unknownCommand_isAUsageError() {
    Outcome outcome = here("asess", "SCO");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("assess");
  }
}
