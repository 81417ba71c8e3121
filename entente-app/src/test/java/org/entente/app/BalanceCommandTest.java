package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands about signed networks as a user runs them: answers, exports, and what is said to
/// input that is wrong or degenerate.
@Tag("slow")
class BalanceCommandTest {
  /* The Gulf in 2017: see GulfTest of the core for the history. */
  private static final String GULF =
      """
      from,to,sign,probability
      Saudi Arabia,Emirates,1,1
      Saudi Arabia,Bahrain,1,1
      Emirates,Bahrain,1,1
      Qatar,Saudi Arabia,-1,0.9
      Qatar,Emirates,-1,0.9
      Qatar,Bahrain,-1,0.9
      Kuwait,Qatar,1,0.7
      Kuwait,Saudi Arabia,1,0.8
      Oman,Qatar,1,0.7
      Oman,Emirates,1,0.6
      """;

  @TempDir private Path folder = Path.of("");

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("ties.csv"), text).toString();
  }

  @Test
  void gulf_saysWhoStandsBetween() throws IOException {
    Entente.Answer ran = Entente.entente("balance", "--edges", file(GULF), "--draws", "50");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains("It divides into 2 camps of")
        .contains("against ties of weight 2.00 of 10.00")
        .contains("(proved least)")
        .contains("There are 4 best divisions")
        .containsPattern("Qatar +Kuwait +2 +4")
        .contains("expected frustration");
  }

  @Test
  void gulf_htmlShowsSignsWithoutColour() throws IOException {
    Path html = folder.resolve("gulf.html");
    Entente.Answer ran =
        Entente.entente("balance", "--edges", file(GULF), "--html", html.toString());
    assertThat(ran.code()).isZero();
    String text = Files.readString(html);
    assertThat(text)
        .contains("Solid: friendly. Dashed: hostile.")
        .contains("strokeDash")
        .contains("Network of 6 nodes in 2 camps. Camp 1: Saudi Arabia");
    Entente.entente("balance", "--edges", file(GULF), "--html", html.toString());
    assertThat(Files.readString(html)).isEqualTo(text);
  }

  @Test
  void manyNetworks_oneRowEach() throws IOException {
    String edges = file("year,from,to,sign\n1,a,b,1\n1,b,c,1\n1,a,c,-1\n2,a,b,1\n");
    Entente.Answer ran = Entente.entente("balance", "--edges", edges, "--by", "year", "--csv", "-");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(ran.out()).contains("\n1,3,3,1,").contains("\n2,2,1,0,");
    Entente.Answer missing = Entente.entente("balance", "--edges", edges, "--by", "yaer");
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.err()).contains("there is no column (yaer)");
  }

  @Test
  void threeCamps_onDemand() throws IOException {
    String edges = file("from,to,sign\na,b,-1\nb,c,-1\na,c,-1\n");
    assertThat(Entente.entente("balance", "--edges", edges).out())
        .contains("against ties of weight 1.00");
    assertThat(Entente.entente("balance", "--edges", edges, "--camps", "free").out())
        .contains("It divides into 3 camps of 1 and 1 and 1, against ties of weight 0.00");
    Entente.Answer wrong = Entente.entente("balance", "--edges", edges, "--camps", "zero");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--camps (zero)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b,nan             | 3 | line 2: the weight (nan) is not a number",
        "a,b,                | 3 | line 2: the weight () is not a number",
        ",b,1                | 3 | line 2: the column from is empty"
      })
  void wrongRows_areNamed(String row, int code, String message) throws IOException {
    Entente.Answer ran =
        Entente.entente("balance", "--edges", file("from,to,weight\n" + row + "\n"));
    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,a,1           | 1 tie of a node with itself was left out",
        "a,b,0           | 1 tie of weight zero was left out",
        "a,b,2;b,a,-2    | 1 pair has rows that cancel out",
        "a,b,2;a,b,-1    | 1 row was added to an earlier row"
      })
  void degenerateRows_areCountedAloud(String rows, String note) throws IOException {
    Entente.Answer ran =
        Entente.entente(
            "balance", "--edges", file("from,to,weight\n" + rows.replace(";", "\n") + "\n"));
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains(note);
    assertThat(ran.out()).contains("No division into camps is better than none");
  }

  @Test
  void emptyFile_isAnswered() throws IOException {
    Entente.Answer ran = Entente.entente("balance", "--edges", file("from,to,sign\n"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("weight 0.00 of 0.00");
  }

  @Test
  void noNetworkOrTwo_isAskedBack() {
    assertThat(Entente.entente("balance").err()).contains("which network?");
    assertThat(Entente.entente("balance", "--history", "--as-of", "1955").code()).isEqualTo(2);
    Entente.Answer evidence =
        Entente.entente("balance", "--as-of", "1955", "--evidence", "trade=1");
    assertThat(evidence.code()).isEqualTo(2);
    assertThat(evidence.err()).contains("no evidence \"trade\"");
  }

  @Test
  void theWorldOfADate_hasItsNames() {
    assertThat(Entente.entente("balance", "--as-of", "1962", "--csv", "-").out())
        .contains("Soviet Union", "Yugoslavia")
        .doesNotContain("Russia", "Serbia");
  }

  @Test
  void faultLines_ofACoalition() {
    // Qatar alone four days before the blockade; NATO's best division changes from draw to draw.
    Entente.Answer ran = Entente.entente("fault-lines", "GCC", "--as-of", "2017-06-01");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("It would break between").contains("stands nearest to the line");
    assertThat(Entente.entente("fault-lines", "NATO", "--as-of", "2026-11-28").out())
        .contains("It has no fault line: no one line holds. The likeliest");
    assertThat(Entente.entente("fault-lines", "SC0", "--as-of", "2015").err())
        .contains("Did you mean SCO");
  }

  @Test
  void landscape_ofAFile() throws IOException {
    // Two friends against a third: one stable alignment, energy 2 (3·1·-1 + 2·1·-1) = -10.
    String table = file("state,size,A,B,C\nA,3,,1,-1\nB,2,1,,-1\nC,1,-1,-1,\n");
    Entente.Answer ran = Entente.entente("landscape", "--file", table);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("1 stable alignment, all of 4").contains("A, B | C");
    assertThat(ran.out()).contains("-10.00");
    String lame = file("state,size,A,B\nA,3,,1\nB,2,2,\n");
    Entente.Answer unequal = Entente.entente("landscape", "--file", lame);
    assertThat(unequal.code()).isEqualTo(3);
    assertThat(unequal.err()).contains("the propensity of B to A is (2.0), the other way (1.0)");
    assertThat(Entente.entente("landscape").err()).contains("which landscape?");
    // Without a date it is today's.
    assertThat(Entente.entente("landscape", "SCO").code()).isZero();
  }

  @Test
  void columnsWithoutAHeaderAreSaid() throws IOException {
    Entente.Answer ran =
        Entente.entente("balance", "--edges", file("6,2,4,1289200001.7\n6,5,-2,1289200002.5\n"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains("The file has no header", "weight column 3. Not read: column 4.");
  }

  @ParameterizedTest
  @CsvSource({
    "--draws=1000000000, must be from 1 to 10000",
    "--evidence=alliance=1e308, from 0 to 1",
    "--evidence=alliance=0x1p3, is not a number"
  })
  void valuesBeyondTheLimitsAreNamed(String option, String words) throws IOException {
    String[] what =
        option.startsWith("--draws")
            ? new String[] {"--edges", file(GULF)}
            : new String[] {"--as-of", "2014"};
    Entente.Answer ran = Entente.entente("balance", what[0], what[1], option);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(words).doesNotContain("defect");
  }

  @Test
  void whatTheTimeLimitLeavesOutIsSaid() throws IOException {
    StringBuilder ties = new StringBuilder("from,to,sign\n");
    java.util.SplittableRandom random = new java.util.SplittableRandom(1);
    for (int k = 0; k < 1000; k++) {
      ties.append(random.nextInt(250)).append(',').append(random.nextInt(250)).append(',');
      ties.append(random.nextBoolean() ? 1 : -1).append('\n');
    }
    Entente.Answer ran =
        Entente.entente("balance", "--edges", file(ties.toString()), "--time-limit", "1");
    assertThat(ran.code()).isZero();
    assertThat((ran.err() + ran.out()).replaceAll("\\s+", " "))
        .containsAnyOf("no time was left", "(at least");
  }
}
