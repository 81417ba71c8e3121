package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scholar's tables. Expected: rows by counting pairs and years by hand; figures by the other
/// commands of the program, which stand on the same definitions.
class ExportCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void dyadsHaveTheirCodesAndIntervals() {
    Entente.Answer ran =
        Entente.entente(
            "export",
            "dyads",
            "--states",
            "RUS,CHN,Kazakhstan",
            "--from",
            "1990",
            "--to",
            "1992",
            "--measures",
            "pi,trust,trade_dependence_1_on_2,joint_votes",
            "--csv",
            "-");
    assertThat(ran.code()).as(ran.err()).isZero();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines.getFirst())
        .startsWith("year,ccode1,ccode2,iso3_1,iso3_2,state1,state2,joint_votes,joint_votes_low")
        .contains(
            "pi_low,pi_high,pi_level,pi_basis,pi_year,pi_missing",
            "trust,",
            "trade_dependence_1_on_2,");
    // Kazakhstan exists from December 1991: one pair in 1990, three in 1991 and 1992.
    assertThat(lines).hasSize(1 + 1 + 3 + 3);
    assertThat(lines.get(1)).startsWith("1990,365,710,RUS,CHN,");
    assertThat(lines.get(2)).startsWith("1991,365,705,RUS,KAZ,");
  }

  @Test
  void piIsThatOfExplain() {
    Entente.Answer table =
        Entente.entente(
            "export",
            "dyads",
            "--states",
            "RUS,CHN",
            "--from",
            "2014",
            "--to",
            "2014",
            "--measures",
            "pi",
            "--csv",
            "-");
    String pi = table.out().lines().toList().get(1).split(",", -1)[7];
    Entente.Answer told =
        Entente.entente(
            "explain", "SCO", "--as-of", "2015-07-10", "interests", "--pair", "RUS,CHN");
    assertThat(told.out())
        .contains(String.format(java.util.Locale.ROOT, "%.2f", Double.parseDouble(pi)));
  }

  @Test
  void statesAndSources() throws IOException {
    Path csv = folder.resolve("states.csv");
    Path bib = folder.resolve("states.bib");
    Entente.Answer ran =
        Entente.entente(
            "export",
            "states",
            "--states",
            "RUS,CHN",
            "--from",
            "2010",
            "--to",
            "2011",
            "--csv",
            csv.toString(),
            "--bibtex",
            bib.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Files.readAllLines(csv)).hasSize(5);
    assertThat(folder.resolve("states.dictionary.csv")).content().contains("ideal_point", "cinc");
    assertThat(bib).content().contains("@misc{cow-nmc,", "title = {{");
  }

  @Test
  void whatThereIsNotIsNamed() {
    assertThat(Entente.entente("export", "dyads", "--states", "RUS,CHN", "--measures", "pie").err())
        .contains("no measure \"pie\"");
    assertThat(Entente.entente("export", "dyads", "--states", "RUS,CHN", "--from", "3000").err())
        .contains("no figures from 3000");
    assertThat(Entente.entente("export", "dyads", "--states", "RUS,Atlantis").code()).isEqualTo(2);
  }
}
