package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `entente ideal-points --votes` as a user runs it: answers, and what votes cannot tell. Expected
/// orders: by hand, from votes that put five actors in a row.
@Tag("slow")
final class IdealPointsCommandTest {
  private static final String ROW =
      "member,a,b,c,d\n1st,yes,yes,yes,yes\n2nd,yes,yes,yes,no\n3rd,yes,yes,no,no\n"
          + "4th,yes,no,no,no\n5th,no,no,no,no\nnever,,,,\n";

  private static final String BASIS = "\"basis\" : \"";

  @TempDir private Path folder;

  private Entente.Answer run(String votes, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("votes.csv"), votes);
    String[] arguments = new String[more.length + 3];
    arguments[0] = "ideal-points";
    arguments[1] = "--votes";
    arguments[2] = file.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Entente.entente(arguments);
  }

  @Test
  void separableVotesPutTheActorsInARow() throws IOException {
    Entente.Answer said = run(ROW, "--positive", "5th", "--negative", "1st", "--csv", "-");
    assertThat(said.code()).isZero();
    assertThat(said.out()).containsSubsequence("5th", "4th", "3rd", "2nd", "1st");
    assertThat(said.out()).doesNotContain("never");
  }

  @Test
  void theRollCallThatSeparatesIsTheOneTheyVotedDifferentlyOn() throws IOException {
    Entente.Answer said = run(ROW, "--separate", "2nd,3rd", "--top", "1");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("1 of the 1 most separating");
  }

  @Test
  void votesThatPlaceNobodyEndInWordsAndCode4() throws IOException {
    outcome("member,a,b\nA,yes,no\n", "no roll call divides");
    outcome("member,a,b\nA,yes,yes\nB,yes,yes\n", "no roll call divides");
    outcome("member,a,b\nA,abstain,abstain\nB,abstain,abstain\n", "no roll call divides");
    outcome("member,a\nA,yes\nB,no\nC,abstain\n", "only one roll call");
    outcome("member,a,b\nA,,\nB,,\n", "there are no votes");
  }

  private void outcome(String votes, String words) throws IOException {
    Entente.Answer said = run(votes);
    assertThat(said.code()).isEqualTo(4);
    assertThat(said.err()).contains(words);
  }

  @Test
  void actorsThatNobodyCanPlaceAreNamed() throws IOException {
    Entente.Answer never = run(ROW, "--state", "never");
    assertThat(never.code()).isEqualTo(4);
    assertThat(never.err()).contains("never cast no vote that counts");
    assertThat(run(ROW, "--pair", "1st,never").err()).contains("1st and never cast no vote");
    assertThat(run(ROW, "--separate", "1st,never").err()).contains("1st and never cast no vote");
    assertThat(run(ROW, "--pair", "1st,1st").err()).contains("both names are the same");
    assertThat(run(ROW, "--state", "nevr").err()).contains("Did you mean never?");
  }

  @Test
  void anActorOfOnePeriodHasOnePosition() throws IOException {
    Entente.Answer said =
        run(
            "member,a@1,b@1,c@2,d@2\nA,yes,no,yes,no\nB,no,yes,no,yes\nC,yes,yes,,\nD,no,no,yes,no\n",
            "--state",
            "C");
    assertThat(said.code()).isZero();
    assertThat(said.out()).containsPattern("C stood at [^;]* in 1\\.");
  }

  @Test
  void damagedFilesAreNamedByLine() throws IOException {
    Entente.Answer word = run("actor,rollcall,vote\nA,r1,yes\nB,r1,maybe\n");
    assertThat(word.code()).isEqualTo(3);
    assertThat(word.err()).contains("line 3", "maybe", "B on r1");
    assertThat(run("actor,vote\nA,yes\n").err()).contains("there is no column rollcall");
    assertThat(run("actor,rollcall,vote\nA,r1,yes\nA,r1,no\n").err()).contains("a second vote");
    assertThat(run("").err()).contains("is empty");
  }

  /// A bridge ties the two votes on each proposal: by hand, both have the same parameters.
  @Test
  void bridgedRollCallsShareTheirParameters() throws IOException {
    StringBuilder votes = new StringBuilder("actor,rollcall,vote,period,bridge\n");
    String[] cast = {"yyyn", "yynn", "ynny", "nyyy", "nnyn"};
    for (int a = 0; a < cast.length; a++) {
      for (int r = 0; r < 4; r++) {
        for (int p = 1; p <= 2; p++) {
          votes.append(
              "m" + a + ",r" + p + r + "," + cast[a].charAt(r) + "," + p + ",k" + r + "\n");
        }
      }
    }
    Entente.Answer said = run(votes.toString(), "--roll-calls", "--csv", "-");
    assertThat(said.code()).isZero();
    var rows = said.out().lines().skip(1).map(l -> l.split(",", -1)).toList();
    assertThat(rows).hasSize(8);
    for (String[] row : rows) {
      String twin = (row[0].charAt(1) == '1' ? "r2" : "r1") + row[0].charAt(2);
      String[] other = rows.stream().filter(x -> x[0].equals(twin)).findFirst().orElseThrow();
      assertThat(row[2]).isEqualTo(other[2]);
    }
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertThat(run(ROW, "--pair", "1st,6th").err()).contains("no actor \"6th\"");
    assertThat(run(ROW, "--pair", "1st").code()).isEqualTo(2);
    assertThat(run(ROW, "--period", "7").err()).contains("no positions in 7");
    assertThat(run(ROW, "--dimensions", "9").err()).contains("dimensions (9)");
    assertThat(run(ROW, "--issue", "me").code()).isEqualTo(2);
  }

  /// The marks of the two kinds of interval, and the number of replicates in what backs the figure.
  @Test
  void aBootstrapGivesTheIntervalsAndSaysSo() throws IOException {
    StringBuilder votes = new StringBuilder("member");
    for (int v = 0; v < 24; v++) {
      votes.append(",v").append(v);
    }
    for (int a = 0; a < 8; a++) {
      votes.append("\nm").append(a);
      for (int v = 0; v < 24; v++) {
        boolean odd = (a * 7 + v * 5) % 11 == 0;
        votes.append((a > v % 7) != odd ? ",yes" : ",no");
      }
    }
    String file = votes.append("\n").toString();
    Entente.Answer model = run(file, "--json", "-");
    Entente.Answer bootstrap = run(file, "--bootstrap", "30", "--json", "-");
    assertThat(model.out()).contains(BASIS + "posterior").doesNotContain(BASIS + "bootstrap");
    assertThat(bootstrap.out()).contains(BASIS + "bootstrap", "30 of 30 bootstrap replicates");
    assertThat(run(file, "--bootstrap", "30", "--json", "-").out()).isEqualTo(bootstrap.out());
    assertThat(run(file, "--bootstrap", "30").out()).contains("the middle 90% of 30 fits");
    assertThat(run(file, "--bootstrap", "5").err()).contains("--bootstrap 5 is too few");
    assertThat(run(file, "--bootstrap", "30", "--roll-calls").err()).contains("does not go with");
    assertThat(run(file, "--bootstrap", "30", "--dimensions", "2").code()).isEqualTo(2);
  }
}
