package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.app.Entente.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.entente.app.Entente.Answer;
import org.entente.coalition.Assessment;
import org.entente.evidence.Figure;
import org.entente.part.Part;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What-if questions on the bundled yearbook, and that a supposition calls itself one wherever it
/// is shown.
@Tag("slow")
class WhatIfCommandTest {
  private static final String PREMISE = "if India and Pakistan were members";

  @TempDir private Path home = Path.of("");

  private static double column(String line, String header, String name) {
    int at = Arrays.asList(header.split(",", -1)).indexOf(name);
    return Double.parseDouble(line.split(",", -1)[at]);
  }

  /* The differences are those of two assessments made one by one; those of capacity are India's and
  Pakistan's shares of world capabilities in 2014, .085 and .014 in the release of the data. */
  @Test
  void india_andPakistan_changeTheScoByTheDifferenceOfTwoAssessments() throws IOException {
    Path folder = home.resolve("what-if");
    Answer answer =
        entente(
            "what-if",
            "SCO",
            "--as-of",
            "2015-07-10",
            "--join",
            "IND,PAK",
            "--csv",
            folder.toString());
    assertThat(answer.code()).as(answer.err()).isZero();
    Assessment is = RealCoalitions.assess("SCO", "2015-07-10");
    Assessment then = RealCoalitions.assess("SCO", "2015-07-10", "India", "Pakistan");
    List<String> lines = Files.readAllLines(folder.resolve("parts.csv"));
    for (Part part : Part.values()) {
      String line = lines.get(1 + List.of(Part.values()).indexOf(part));
      double difference = column(line, lines.getFirst(), "difference");
      assertThat(difference)
          .isCloseTo(
              then.part(part).figure().find().orElseThrow()
                  - is.part(part).figure().find().orElseThrow(),
              within(1e-9));
      assertThat(column(line, lines.getFirst(), "difference_low")).isLessThanOrEqualTo(difference);
      assertThat(column(line, lines.getFirst(), "difference_high"))
          .isGreaterThanOrEqualTo(difference);
      assertThat(line).endsWith(PREMISE);
    }
    assertThat(column(lines.get(4), lines.getFirst(), "difference")).isCloseTo(0.1, within(0.005));
  }

  @Test
  void theQuarrelThatComesIn_isNamed() {
    Answer answer = entente("what-if", "SCO", "--as-of", "2015-07-10", "--join", "IND,PAK");
    assertThat(answer.out())
        .contains("Shanghai Cooperation Organisation (SCO) " + PREMISE + ", as of 2015-07-10")
        .contains("If India and Pakistan were members, a loose forum")
        .contains("Weakest pairs then: India - Pakistan")
        .contains("India were a member", "assumed");
  }

  @Test
  void aFile_andOptions_goTogether() throws IOException {
    Path file = home.resolve("s.yaml");
    Files.writeString(file, "changes:\n  - leave: Uzbekistan\n    source: a rumour\n");
    Answer answer =
        entente(
            "what-if",
            "SCO",
            "--as-of",
            "2015-07-10",
            "--file",
            file.toString(),
            "--rule",
            "majority");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out().replaceAll("\\s+", " "))
        .contains("Uzbekistan were not a member (a rumour)")
        .contains("it decided by a majority of more than half the members (assumed)");
  }

  @Test
  void whatCannotBe_endsInOneClearMessage() {
    assertMistake("China is already a member of SCO on 2015-07-10", "--join", "China");
    assertMistake("India joins SCO twice", "--join", "India,IND");
    assertMistake("India is not a member of SCO", "--leave", "India");
    assertMistake("was no state on 2015-07-10", "--join", "Czechoslovakia");
    assertMistake("Did you mean India or", "--join", "Indiaa");
    assertMistake("nothing is supposed");
    Answer gone = entente("what-if", "WARSAW-PACT", "--as-of", "2015", "--join", "India");
    assertThat(gone.err()).contains("It lasts from 1955-05-14 to");
  }

  private static void assertMistake(String words, String... options) {
    String[] arguments = new String[4 + options.length];
    System.arraycopy(new String[] {"what-if", "SCO", "--as-of", "2015-07-10"}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    Answer answer = entente(arguments);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains(words).doesNotContain("Exception");
  }

  /* cases/absurd.md, number 6: the SCO never had eight members in 2015. */
  @Test
  void assess_withOthers_callsItselfASupposition() throws IOException {
    Path html = home.resolve("r.html");
    Path json = home.resolve("r.json");
    Path csv = home.resolve("r.csv");
    Answer answer =
        entente(
            "assess",
            "SCO",
            "--as-of",
            "2015-07-10",
            "--with",
            "India,Pakistan",
            "--candidates",
            "Mongolia",
            "--html",
            html.toString(),
            "--json",
            json.toString(),
            "--csv",
            csv.toString());
    assertThat(answer.code()).as(answer.err()).isZero();
    String page = Files.readString(html);
    assertThat(page)
        .contains("<title>Shanghai Cooperation Organisation (SCO) " + PREMISE)
        .contains("SCO would have eight members")
        .doesNotContain("SCO has eight members");
    JsonNode document = JsonMapper.builder().build().readTree(Files.readString(json)).get("data");
    assertThat(document.get("supposed").get("premise").asString()).isEqualTo(PREMISE);
    assertThat(document.get("finding").get("sentence").asString())
        .startsWith("If India and Pakistan were members, ");
    List<String> rows = Files.readAllLines(csv);
    assertThat(rows).hasSize(1 + Part.values().length);
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.endsWith(PREMISE));
  }

  /* CINC without one component lies between 18% and 26% for China in 2014, as in its assessment. */
  @Test
  void showAState_givesTheRangeThatAssessGives() throws IOException {
    Path csv = home.resolve("china.csv");
    assertThat(
            entente("show", "China", "--from", "2014", "--to", "2014", "--csv", csv.toString())
                .code())
        .isZero();
    // The quoted title has a comma of its own.
    List<String> lines =
        Files.readAllLines(csv).stream().map(l -> l.replaceAll("\"[^\"]*\"", "title")).toList();
    Figure.Known china =
        RealCoalitions.assess("SCO", "2015-07-10")
            .part(Part.CAPACITY)
            .member(710)
            .known()
            .orElseThrow();
    assertThat(column(lines.get(1), lines.getFirst(), "figure_low"))
        .isCloseTo(100 * china.interval().low(), within(1e-9));
    assertThat(column(lines.get(1), lines.getFirst(), "figure_high"))
        .isCloseTo(100 * china.interval().high(), within(1e-9));
    assertThat(china.interval().low()).isCloseTo(0.176, within(0.0005));
    assertThat(china.interval().high()).isCloseTo(0.258, within(0.0005));
  }

  @Test
  void theReport_averagesNoEnds_andShowsOthersWithTheirIntervals() throws IOException {
    Path folder = home.resolve("report");
    assertThat(entente("assess", "SCO", "--as-of", "2015-07-10", "--csv", folder.toString()).code())
        .isZero();
    assertThat(Files.readAllLines(folder.resolve("map.csv"))).noneMatch(l -> l.contains("bound"));
    List<String> others =
        Files.readAllLines(folder.resolve("part-comparison.csv")).stream()
            .filter(l -> l.startsWith("shared interests") && l.contains(",known,"))
            .toList();
    assertThat(others).isNotEmpty().noneMatch(l -> l.contains("exact"));
    List<String> differences = Files.readAllLines(folder.resolve("joining-differences.csv"));
    assertThat(differences).anyMatch(l -> l.contains("bootstrap"));
  }
}
