package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.app.Entente.entente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.app.Entente.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `explain`, `compare`, `rank` and `trend` as a user runs them on the bundled yearbook: the whole
/// program, once as a process without an evidence store.
@Tag("slow")
class AnalysisCommandsTest {
  @TempDir private Path home = Path.of("");

  private Answer process(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.app.Main"));
    command.addAll(Arrays.asList(arguments));
    Path out = home.resolve("out");
    Path err = home.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("ENTENTE_HOME", home.toString());
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Answer(code, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static double column(String line, String header, String name) {
    List<String> names = Arrays.asList(header.split(",", -1));
    return Double.parseDouble(line.split(",", -1)[names.indexOf(name)]);
  }

  /* The figure of SCO for 2014 is .49 in the reference run of METHODS.md (a); the shares of its members
  sum to it. */
  @Test
  void explain_aPart_givesShapleyValuesThatSumToTheFigure() {
    Answer answer =
        entente(
            "explain", "sco", "interests", "--as-of", "2015-07-10", "--rows", "0", "--csv", "-");
    assertThat(answer.code()).as(answer.err()).isEqualTo(0);
    List<String> lines = answer.out().lines().toList();
    assertThat(lines).hasSize(7);
    double sum = 0;
    for (int k = 1; k < lines.size(); k++) {
      sum += column(lines.get(k), lines.get(0), "shapley");
    }
    assertThat(sum).isCloseTo(0.49, within(0.005));
  }

  /* 78 joint votes in session 69 (METHODS.md, golden test 2) against 76 of the calendar year. */
  @Test
  void explain_aPair_withoutStore_saysWhatToImport() throws IOException, InterruptedException {
    Answer answer =
        process("explain", "SCO", "interests", "--as-of", "2015-07-10", "--pair", "Kazakhstan,RUS");
    assertThat(answer.code()).as(answer.err()).isEqualTo(0);
    assertThat(answer.out().replaceAll("\\s+", " "))
        .contains("Russia - Kazakhstan", "76 joint votes", "nuclear weapons")
        .contains("import un-votes, un-roll-calls and un-roll-call-issues");
  }

  /* The words are those of the definition: .29 is no mean over dyads, which is .75. */
  @Test
  void explain_saysWhatTheDefinitionIs() {
    Answer answer = entente("explain", "SCO", "trust", "--as-of", "2015-07-10");
    assertThat(answer.code()).as(answer.err()).isEqualTo(0);
    assertThat(answer.out())
        .contains("0.17 (0.13 to 0.22), the product over dyads")
        .doesNotContain("The mean over dyads");
  }

  /* Behind a figure stands the evidence of its definition, not that of the part's default. */
  @Test
  void explain_aPair_showsTheEvidenceOfTheDefinition() {
    for (String[] known :
        new String[][] {
          {"alliances-pi", "Alliance portfolios of 2014", "joint votes"},
          {"ideal-points-by-issue", "Ideal points of 2014", "joint votes"},
          {"votes-pi-issues", "Joint votes of 2014", "Alliance portfolios"}
        }) {
      Answer answer =
          entente(
              "explain",
              "SCO",
              "interests",
              "--as-of",
              "2014-12-31",
              "--pair",
              "RUS,KAZ",
              "--define",
              "interests=" + known[0]);
      assertThat(answer.code()).as(answer.err()).isEqualTo(0);
      assertThat(answer.out()).contains(known[1]).doesNotContain(known[2]);
    }
  }

  /* METHODS.md (a): EU .89, NATO .80, SCO .49 in 2014. */
  @Test
  void compare_putsTheEuAboveTheSco() throws IOException {
    Answer answer =
        entente("compare", "EU", "SCO", "--as-of", "2014", "--csv", home.resolve("c").toString());
    assertThat(answer.code()).as(answer.err()).isEqualTo(0);
    List<String> pairs = Files.readAllLines(home.resolve("c").resolve("pairs.csv"));
    assertThat(pairs.get(1)).startsWith("shared interests,EU,SCO,");
    assertThat(column(pairs.get(1), pairs.get(0), "first_higher")).isGreaterThan(0.95);
    assertThat(column(pairs.get(1), pairs.get(0), "difference")).isCloseTo(0.40, within(0.015));
  }

  @Test
  void rank_byInterests_ordersAsTheFiguresDo() {
    Answer answer = entente("rank", "--as-of", "2014", "--by", "interests", "--csv", "-");
    assertThat(answer.code()).as(answer.err()).isEqualTo(0);
    List<String> lines = answer.out().lines().toList();
    assertThat(lines.size()).isGreaterThan(10);
    for (int k = 2; k < lines.size(); k++) {
      assertThat(column(lines.get(k), lines.get(0), "figure"))
          .isLessThanOrEqualTo(column(lines.get(k - 1), lines.get(0), "figure"));
    }
  }

  /* Members and dyads of NATO in 2014: 28 and 28 * 27 / 2. */
  @Test
  void rowsForTheEye_limitNoExport() throws IOException {
    Answer answer = entente("explain", "NATO", "interests", "--as-of", "2014", "--csv", "-");
    assertThat(answer.code()).as(answer.err()).isEqualTo(0);
    assertThat(answer.out().lines()).hasSize(1 + 28);
    Path folder = home.resolve("n");
    entente("explain", "NATO", "interests", "--as-of", "2014", "--csv", folder.toString());
    assertThat(Files.readAllLines(folder.resolve("dyads.csv"))).hasSize(1 + 378);
    Answer text = entente("explain", "NATO", "interests", "--as-of", "2014", "--rows", "5");
    assertThat(text.out()).contains("5 of 28 rows are shown; exports hold all.");
  }

  @Test
  void rank_givesPlacesAsNumbers() {
    Answer answer = entente("rank", "--as-of", "2014", "--by", "interests", "--csv", "-");
    List<String> lines = answer.out().lines().toList();
    assertThat(lines.getFirst()).startsWith("tier,coalition,members,figure,");
    assertThat(lines.get(1)).matches("1,[A-Z-]+,[0-9]+,0\\.[0-9]+,.*");
  }

  /* NATO decides by consensus: each of 28 members has a 28th of the Shapley-Shubik index. */
  @Test
  void votingPowerOfEachMember_isInTextAndCsv() throws IOException {
    Path folder = home.resolve("v");
    entente("explain", "NATO", "capacity", "--as-of", "2014", "--csv", folder.toString());
    List<String> rows = Files.readAllLines(folder.resolve("voting-power.csv"));
    assertThat(rows).hasSize(1 + 28);
    assertThat(column(rows.get(1), rows.get(0), "shapley_shubik"))
        .isCloseTo(1.0 / 28, within(1e-12));
    assertThat(entente("explain", "NATO", "capacity", "--as-of", "2014").out())
        .contains("Shapley-Shubik", "1 in 268,435,456")
        .doesNotContain("()");
  }

  @Test
  void trend_marksThatIndiaAndPakistanJoined() {
    Answer answer = entente("trend", "SCO", "--from", "2012", "--to", "2018", "--ascii");
    assertThat(answer.code()).as(answer.err()).isEqualTo(0);
    assertThat(answer.out())
        .containsPattern("2017 +India, Pakistan")
        .matches(text -> text.lines().noneMatch(l -> l.contains("█")));
  }

  @Test
  void mistakes_endInOneClearMessage() {
    assertMistake("Did you mean SCO?", "trend", "SC0");
    assertMistake("lasts from 1955-05-14", "compare", "NATO", "WARSAW-PACT", "--as-of", "2014");
    assertMistake("Did you mean trust?", "rank", "--as-of", "2014", "--by", "trusst");
    assertMistake(
        "made of members", "explain", "SCO", "capacity", "--as-of", "2014", "--pair", "RUS,CHN");
    assertMistake("Exchange the two", "trend", "NATO", "--from", "2010", "--to", "2000");
  }

  private static void assertMistake(String words, String... arguments) {
    Answer answer = entente(arguments);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains(words).doesNotContain("Exception");
  }
}
