package org.entente.sources.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.bargaining.Issue;
import org.entente.evidence.Range;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTableTest {
  @TempDir Path folder;

  private Issue read(String text) throws IOException {
    return ActorTable.read(Files.writeString(folder.resolve("issue.csv"), text));
  }

  @Test
  void rangesAndPoints() throws IOException {
    Issue issue = read("Actor,Power,Position,Salience\nA,3,30..50,80\nB,1..2..4,10,20..30..50\n");

    assertThat(issue.name()).isEqualTo("issue");
    assertThat(issue.actors().getFirst().positions()).containsExactly(new Range(30, 40, 50));
    assertThat(issue.actors().get(1).capability()).isEqualTo(new Range(1, 2, 4));
    assertThat(issue.actors().get(1).saliences()).containsExactly(new Range(0.2, 0.3, 0.5));
    assertThat(issue.isPoint()).isFalse();
  }

  @Test
  void severalDimensions_keepTheirNames() throws IOException {
    Issue issue =
        read(
            "actor,capability,position Tax,salience Tax,position Army,salience Army\nA,1,1,.2,3,.4\n");

    assertThat(issue.dimensions()).extracting(d -> d.name()).containsExactly("Tax", "Army");
    assertThat(issue.actors().getFirst().positions())
        .extracting(Range::value)
        .containsExactly(1.0, 3.0);
  }

  @Test
  void saliencesUpToOne_areShares() throws IOException {
    assertThat(read("actor,position,salience\nA,10,0.4\nB,20,1\n").actors().getFirst().weight(0))
        .isEqualTo(0.4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,-1,10,50 | line 2: the capability (-1) is below 0",
        "A,1,10,150 | line 2: the salience (150) is above 100",
        "A,1,10,-5 | line 2: the salience (-5) is below 0",
        "A,1,110,50 | line 2: the position (110) is above 100",
        "A,1,ten,50 | line 2: the position (ten) is neither a number nor a range",
        "A,1,50..30,50 | line 2: the position (50..30) is neither a number nor a range",
        "A,1,,50 | line 2: the position () is neither",
        "A,NaN,10,50 | line 2: the capability (NaN) is neither",
        ",1,10,50 | line 2: the actor has no name",
        "A,0,10,50 | no actor has both capability and salience above 0",
      })
  void badRow_oneClearMessage(String row, String message) {
    assertThatThrownBy(() -> read("actor,capability,position,salience\n" + row + "\n"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(message);
  }

  @Test
  void emptyIssueTwiceAndMissingColumn_areRefused() {
    assertThatThrownBy(() -> read("actor,capability,position,salience\n"))
        .hasMessageContaining("the issue is empty");
    assertThatThrownBy(() -> read("actor,position,salience\nA,1,2\nA,3,4\n"))
        .hasMessageContaining("line 3: the actor (A) stands in line 2 already");
    assertThatThrownBy(() -> read("actor,positions_,sal\nA,1,2\n"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("there is no column salience");
  }
}
