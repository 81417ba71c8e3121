package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.Entente.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be supposed or bargained over is refused in one message with a remedy; what is odd
/// and can be has the obvious answer.
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
      })
  void anIssueThatIsNone_isRefusedByItsLine(String line, String why) throws IOException {
    Path file = Files.writeString(folder.resolve("issue.csv"), HEADER + line + "\n");
    Entente.Answer answer = entente("bargain", file.toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err().replaceAll("\\s+", " ")).contains("issue.csv", why);
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
