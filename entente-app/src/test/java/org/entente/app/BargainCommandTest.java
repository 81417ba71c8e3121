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

/// `bargain` from its files to its answers: made-up actors and the bundled dossier.
@Tag("slow")
class BargainCommandTest {
  @TempDir private Path folder = Path.of("");

  private Entente.Answer bargain(String rows, String... more) throws IOException {
    Path file = folder.resolve("actors.csv");
    Files.writeString(file, "actor,capability,position,salience\n" + rows.replace(';', '\n'));
    String[] arguments = new String[more.length + 2];
    arguments[0] = "bargain";
    arguments[1] = file.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Entente.entente(arguments);
  }

  /* (10·25·.8 + 5·70·.5 + 10·40·.3 + 3·100·1) / (8 + 2.5 + 3 + 3) = 48.18, by hand; the position of
  the first must rise by 1.82·16.5/8 = 3.75. */
  @Test
  void mean_comesFirst_withWhatWouldTurnIt() throws IOException {
    Entente.Answer outcome =
        bargain("A,10,25,80;B,5,70,50;C,10,40,30;D,3,100,100", "--width", "200");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("the forecast is 48 (0 to 99)")
        .contains("the position of A from 25.00 to 28.75");
    assertThat(outcome.out().indexOf("weighted mean"))
        .isLessThan(outcome.out().indexOf("Condorcet election"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A,-1,20,50           | line 2: the capability (-1) is below 0
          A,1,20,150           | line 2: the salience (150) is above 100
          A,1,20,50;B,1,-5,50  | line 3: the position (-5) is below 0
          A,1,20,50;A,1,30,50  | line 3: the actor (A) stands in line 2 already
          A,0,20,50            | no actor has both capability and salience above 0
          ''                   | the issue is empty
          """)
  void whatCannotBeAnActor_isRefusedWithItsLine(String rows, String said) throws IOException {
    Entente.Answer outcome = bargain(rows);

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains(said).doesNotContain("Exception");
  }

  @Test
  void optionsOutOfRange_areRefused() throws IOException {
    for (String[] option :
        new String[][] {
          {"--border", "101"},
          {"--draws", "0"},
          {"--status-quo", "2"},
          {"--rounds", "0"},
          {"--turns", "0"},
          {"--issue", "x"}
        }) {
      Entente.Answer outcome = bargain("A,1,20,50", option);
      assertThat(outcome.code()).as(String.join(" ", option)).isEqualTo(2);
      assertThat(outcome.err()).contains(option[0]);
    }
  }

  @Test
  void dossier_bringsItsIssuesAndSources() {
    Entente.Answer several = Entente.entente("bargain", "sco-2015");
    Entente.Answer one =
        Entente.entente(
            "bargain", "sco-2015", "--issue", "military-character", "--as-of", "2015-07-10");

    assertThat(several.code()).isEqualTo(2);
    assertThat(several.err()).contains("india-and-pakistan or military-character");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.out()).contains("material capabilities in 2014").contains("gazeta");
  }
}
