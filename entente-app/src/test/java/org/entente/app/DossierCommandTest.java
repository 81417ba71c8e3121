package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `dossier`, and red lines held against scenarios: what the bundled dossier says of the SCO in
/// 2015.
@Tag("slow")
class DossierCommandTest {
  @TempDir private Path folder = Path.of("");

  private record Outcome(int code, String out, String err) {}

  private static Outcome entente(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLineFor(words)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(words);
    return new Outcome(code, out.toString(), err.toString());
  }

  private static Outcome entente(String line) {
    return entente(line.split(" "));
  }

  /* Karimov on 10 July 2015 and the concept of 2012: an alliance is what Uzbekistan leaves. */
  @Test
  void militaryBloc_crossesUzbekistansLine_andNoOther() {
    Outcome outcome =
        entente(
            "what-if SCO --as-of 2015-07-10 --undertake mutual-defence --dossier sco-2015"
                + " --width 300");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("It crosses what members called red lines: Uzbekistan leaves")
        .contains("if it took on mutual defence");
    assertThat(outcome.out()).doesNotContain("Uzbekistan objects (likelihood");
  }

  @Test
  void india_crossesTheReservation_andMajorityNothing() {
    assertThat(
            entente("what-if SCO --as-of 2015-07-10 --join IND --dossier sco-2015 --width 300")
                .out())
        .contains("red lines: Uzbekistan objects");
    assertThat(entente("what-if SCO --as-of 2015-07-10 --rule majority --dossier sco-2015").out())
        .contains("None is crossed.");
  }

  /* The dossier of today is sound, and says what it has at second hand; a majority rule is what India would object
  to. */
  @Test
  void dossierOfToday_isSound_andItsLinesAreHeldAgainstScenarios() {
    assertThat(entente("dossier check sco-2026 --width 200").out())
        .contains("It is sound", "cited at second hand");
    assertThat(
            entente("what-if SCO --as-of 2026-11-28 --rule majority --dossier sco-2026 --width 300")
                .out())
        .contains("red lines: India objects")
        .containsPattern(
            "by their own will within 5 years in 0\\.\\d% \\(.*%\\) of [\\d,]+ member-years");
  }

  @Test
  void check_keepsSourcesThatDifferSideBySide() {
    Outcome outcome = entente("dossier check sco-2015 --width 200");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("remittances of Tajikistan, 2013 (% of GDP)")
        .contains("49.6 % of GDP")
        .contains("42 % of GDP");
  }

  @Test
  void new_writesWhatCheckAccepts_andNeverOverAFile() throws IOException {
    Path file = folder.resolve("asean.yaml");
    assertThat(entente("dossier", "new", "ASEAN", "--to", file.toString()).code()).isZero();
    assertThat(entente("dossier", "check", file.toString()).code()).isZero();
    Outcome again = entente("dossier", "new", "ASEAN", "--to", file.toString());

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is there already");
    assertThat(Files.readString(file)).contains("coalition: ASEAN");
    assertThat(entente("dossier", "new", "ASEAN").out()).isEqualTo(Files.readString(file));
  }

  @Test
  void mistakes_areOneMessage() {
    assertThat(entente("dossier check nofile.yaml").err()).contains("no file nofile.yaml");
    assertThat(entente("dossier new ASEA").err()).contains("ASEAN");
    assertThat(entente("what-if SCO --undertake defence").err())
        .contains("nothing called \"defence\" can be taken on");
  }
}
