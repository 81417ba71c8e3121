package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.Entente.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be supposed or bargained over is refused in one message with a remedy; what is odd
/// and can be has the obvious answer.
@Tag("slow")
class InfeasibleTest {
  private static final String HEADER = "actor,capability,salience,position\n";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what-if SCO --as-of 2015 --join IND,IND | India joins SCO twice | Leave it out",
        "what-if SCO --as-of 2015 --join RUS | Russia is already a member | Leave it out",
        "what-if SCO --as-of 2015 --leave USA | is not a member of SCO | show SCO",
        "what-if SCO --as-of 2015 --leave UZB,UZB | Uzbekistan leaves SCO twice | show SCO",
        "what-if SCO --as-of 2015 --replace UZB:UZB | names one state on both sides | UZB:MNG",
        "what-if SCO --as-of 2015 --leave RUS,CHN,UZB,KAZ,KGZ | fewer than two members | Let fewer",
        "what-if SCO --as-of 2015 --leave RUS,CHN,UZB,KAZ,KGZ,TJK | fewer than two | Let fewer",
        "what-if WARSAW-PACT --as-of 2015 --leave POL | has no members on 2015-12-31 | 1991-07-01",
        "what-if SCO --as-of 1985 --join IND | has no members on 1985-12-31 | 2001-06-15",
        "what-if WARSAW-PACT --as-of 1985 --join KAZ | Kazakhstan was no state | another date",
        "enlarge SCO --as-of 2015 --candidates IND,IND | India joins SCO twice | Leave it out",
        "enlarge SCO --as-of 2015 --candidates RUS | already a member | Leave it out",
        "assess SCO --as-of 2015 --weights interests=-1 | weights must be numbers from 0 | trust=1",
      })
  void whatCannotBeSupposed_isRefused(String command, String why, String advice) {
    Entente.Answer answer = entente(command.strip().split(" "));
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err().replaceAll("\\s+", " ")).contains(why, advice).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | has no actor: the issue is empty",
        "'A,50,190,10' | the salience (190) is above 100",
        "'A,50,-1,10' | salience",
        "'A,-50,90,10' | the capability (-50) is below 0",
        "'A,1e308,90,10' | the capability (1e308) is above 1e15",
        "'A,Infinity,90,10' | the capability (Infinity) is neither",
        "'A,50,90,NaN' | the position (NaN) is neither",
        "'A,50,90,x' | line 2",
        "'A,50,90,10;A,20,50,40' | line 3: the actor (A) stands in line 2 already",
        "'A,NaN,90,10;B,1,1,1' | line 2: the capability (NaN) is neither",
        "'A,0,90,10;B,0,50,40' | no actor has both capability and salience above 0",
        "'A,5,0,10;B,5,0,40' | no actor has both capability and salience above 0",
        "'A,50,90' | line 2: the position () is neither a number nor a range",
        "',50,90,10' | line 2: the actor has no name",
        "'A,50,90,40..10' | line 2: the position (40..10) is neither a number nor a range",
      })
  void anIssueThatIsNone_isRefusedByItsLine(String line, String why) throws IOException {
    Path file =
        Files.writeString(folder.resolve("issue.csv"), HEADER + line.replace(";", "\n") + "\n");
    Entente.Answer answer = entente("bargain", file.toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err().replaceAll("\\s+", " ")).contains("issue.csv", why);
  }

  @Test
  void tenThousandActors_areRefusedAtOnce() throws IOException {
    StringBuilder lines = new StringBuilder(HEADER);
    for (int k = 0; k < 10_000; k++) {
      lines.append("A").append(k).append(",1,50,").append(k % 100).append('\n');
    }
    Path file = Files.writeString(folder.resolve("many.csv"), lines.toString());
    Entente.Answer answer = entente("bargain", file.toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err().replaceAll("\\s+", " "))
        .contains("line 502: there are more than 500 actors", "Make one actor of those");
  }

  @Test
  void negativeWeightsOfARule_areRefusedByTheirLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rule.yaml"),
            "members: [A, B]\nrule:\n  weights: {A: -1, B: 2}\n  quota: 1\n");
    Entente.Answer answer = entente("power", "--rule", file.toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("line 3", "-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "members: [A, B]; rule: {weights: {A: 1, B: 2}, quota: 9} | quota (9) must be in 1 to 3",
        "members: [A, B]; rule: {weights: {A: 1, B: 2}, quota: 0} | quota (0) must be in 1 to 3",
        "members: [A, A, B]; rule: {weights: {A: 1, B: 2}, quota: 2} | (A) is named twice",
        "members: []; rule: {quota: 1} | names nobody",
        "members: [A, B]; rule: {weights: {A: 1, C: 2}, quota: 2} | (C) is no member",
        "members: [A, B]; rule: {weights: {A: 1}, quota: 1} | has no weight of B",
        "members: [A, B]; rule: {weights: {A: 1, B: x}, quota: 1} | (x) is no number of 0 or more",
      })
  void aRuleThatIsNone_isRefusedByItsLine(String text, String why) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rule.yaml"), "title: T\n" + text.replace("; ", "\n") + "\n");
    Entente.Answer answer = entente("power", "--rule", file.toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err().replaceAll("\\s+", " ")).contains("rule.yaml, line", why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{join: [IND]}, {join: [IND]}] | 2 | India joins SCO twice",
        "[{shock: RUS, gdp: -100%}] | 3 | leaves nothing of gdp",
        "[{shock: RUS, gdp: -130%}] | 3 | the change (-130%) is not a percentage",
        "[] | 2 | nothing is supposed",
        "[{join: [XYZ]}] | 3 | no state \"XYZ\"",
        "[{jion: [IND]}] | 3 | names no change",
        "[{rule: majority, quota: 3/2}] | 3 | the quota (3/2) is not a share",
        "[{tie: trade, of: RUS, with: RUS, change: -50%}] | 3 | Russia has no ties with itself",
        "[{tie: trade, of: RUS, with: KAZ, change: ten}] | 3 | the change (ten) is not a percentage",
      })
  void aScenarioThatIsNone_isRefused(String changes, int code, String why) throws IOException {
    Path file = Files.writeString(folder.resolve("scenario.yaml"), "changes: " + changes + "\n");
    Entente.Answer answer =
        entente("what-if", "SCO", "--as-of", "2015-07-10", "--file", file.toString());
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.err().replaceAll("\\s+", " ")).contains(why).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"A,50,90,10 | 10.00", "'A,50,90,40;B,20,50,40;C,30,10,40' | 40.00"})
  void oneActor_orAllAtOnePlace_getWhatTheyWant(String lines, String outcome) throws IOException {
    Path file =
        Files.writeString(folder.resolve("issue.csv"), HEADER + lines.replace(";", "\n") + "\n");
    Entente.Answer answer = entente("bargain", file.toString());
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("the forecast is " + outcome);
  }

  @Test
  void whoJoinsAndLeavesAgain_changesNothing() {
    Entente.Answer answer = entente("what-if SCO --as-of 2015 --join IND --leave IND".split(" "));
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("The changes come to nothing");
  }
}
