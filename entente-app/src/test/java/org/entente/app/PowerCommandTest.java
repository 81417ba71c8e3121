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

/// `power` and `build` from their options to their answers.
@Tag("slow")
class PowerCommandTest {
  private static final String EEC =
      """
      title: Council of the EEC, 1958
      members: [Germany, France, Italy, Belgium, Netherlands, Luxembourg]
      rule:
        quota: 12
        weights: {Germany: 4, France: 4, Italy: 4, Belgium: 2, Netherlands: 2, Luxembourg: 1}
      """;

  @TempDir private Path folder = Path.of("");

  private String eec() throws Exception {
    return Files.writeString(folder.resolve("eec.yaml"), EEC).toString();
  }

  /* Shapley .233333, .15 and 0 of the Council of 1958 (docs/methods/voting-power.md). */
  @Test
  void file_givesEveryMemberItsPower() throws Exception {
    Entente.Answer outcome = Entente.entente("power", "--rule", eec(), "--csv", "-");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines().toList().get(1)).startsWith("Germany,0.2333333333");
    assertThat(outcome.out()).contains("Luxembourg,0.0,").hasLineCount(7);
  }

  /* With Germany for it, eight of seventeen votes are still to be won; two great states have them. */
  @Test
  void build_namesTheFewestToWin() throws Exception {
    Entente.Answer outcome =
        Entente.entente("build", "--rule", eec(), "--pass", "--with", "Germany", "--width", "200");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("win France, Italy (2 members, price 2.00)");
  }

  /* Four members with 35% of the population block in the Union of 2022: 522 sets with the
  populations of 2017, Germany in all but 70 (docs/methods/voting-power.md). */
  @Test
  void union_isBlockedByFour() {
    Entente.Answer outcome =
        Entente.entente("build", "EU", "--block", "--as-of", "2022", "--width", "200");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("(4 members, price 4.00)");
  }

  @Test
  void proposer_isThereAlready_andOthersCostTheirDistance() {
    Entente.Answer outcome =
        Entente.entente(
            "build",
            "EU",
            "--pass",
            "--as-of",
            "2015",
            "--proposer",
            "DEU",
            "--without",
            "HUN",
            "--width",
            "400");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("Already there: Germany.")
        .contains("Not to be had: Hungary.")
        .contains("ideal points of 2015");
  }

  /* Who proposes does not block, and those who stand nearest to it are the dearest to win against it. */
  @Test
  void proposer_doesNotBlock_andTheNearestCostMost(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("council.yaml");
    Files.writeString(
        file,
        """
        title: four
        members: [A, B, C, D]
        rule: {majority: 3}
        positions: {A: 0, B: 1, C: 3, D: 4}
        """);

    Entente.Answer outcome =
        Entente.entente(
            "build", "--rule", file.toString(), "--block", "--proposer", "A", "--width", "200");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("Not to be had: A.").contains("C, D");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          power                                          | which body?
          power EU --rule x.yaml                         | that can be supposed
          power --rule nofile.yaml                       | no file nofile.yaml
          power EU --as-of 2015 --unions DEU,FRA;FRA     | France stands in two unions
          power EU --as-of 2015 --unions DEU,RUS         | RUS is no member of European Union
          build EU --as-of 2015                          | carried or blocked?
          build EU --pass --block                        | carried or blocked?
          build EU --pass --proposer DEU --place 1       | --proposer and --place were given
          build EU --pass --as-of 2015 --with DEU --without DEU | both there and not to be had
          build EU --pass --as-of 2015 --place 1,2       | the place [1.0, 2.0] is not of 1 numbers
          build EU --pass --sets 0                       | --sets (0) is out of range
          power JEF --as-of 2020                         | no organ that decides
          """)
  void mistakes_areOneMessage(String arguments, String said) {
    Entente.Answer outcome = Entente.entente(arguments.strip().split(" "));

    assertThat(outcome.code()).isIn(2, 3);
    assertThat(outcome.err()).contains(said.strip()).doesNotContain("Exception");
  }
}
