package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `enlarge` on the bundled yearbook: what history says of India and Pakistan, and mistakes.
@Tag("slow")
class EnlargeCommandTest {
  @TempDir private Path folder = Path.of("");

  private static Entente.Answer entente(String arguments) {
    return Entente.entente(arguments.strip().split(" "));
  }

  private static double value(List<String> lines, String row, String column) {
    List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
    String line = lines.stream().filter(l -> l.startsWith(row + ",")).findFirst().orElseThrow();
    // A set of several candidates is quoted, so that its commas are no ends of cells.
    int shift = row.startsWith("\"") ? row.split(",", -1).length - 1 : 0;
    return Double.parseDouble(line.split(",", -1)[header.indexOf(column) + shift]);
  }

  /* With both, interests hardly move, trust falls, capacity rises, and of 2⁸ sets one decides: the
  verdict of the case, bigger and not stronger. */
  @Test
  void indiaAndPakistan_makeTheScoBiggerAndNotStronger() throws IOException {
    Path out = folder.resolve("sco");
    Entente.Answer outcome =
        entente("enlarge SCO --candidates IND,PAK --as-of 2015-07-10 --csv " + out);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String> parts = Files.readAllLines(out.resolve("differences.csv"));
    List<String> decisions = Files.readAllLines(out.resolve("decisions.csv"));
    String both = "\"India, Pakistan\"";

    assertThat(value(parts, both, "interests_high")).isGreaterThan(0);
    assertThat(value(parts, both, "interests_low")).isLessThan(0);
    assertThat(value(parts, both, "trust_high")).isLessThan(0);
    assertThat(value(parts, both, "capacity_low")).isGreaterThan(0);
    assertThat(value(decisions, "as it is", "power_to_act")).isEqualTo(1.0 / 64);
    assertThat(value(decisions, both, "power_to_act")).isEqualTo(1.0 / 256);
    assertThat(Files.readString(out.resolve("decisions.csv"))).contains("India - Pakistan");
    // .8⁶: all six must see it.
    assertThat(value(decisions, "as it is", "hit")).isCloseTo(0.262144, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"EACH, 4", "PAIRS, 7", "ALL, 7"})
  void setsOfThree_areListed(String which, int rows) {
    Entente.Answer outcome =
        entente("enlarge SCO --candidates IND,PAK,IRN --as-of 2015-07-10 --csv - --sets " + which);

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines().count()).isEqualTo(rows + 1L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          enlarge SCO                                              | --candidates
          enlarge SCO --candidates IND,IND --as-of 2015            | India joins SCO twice
          enlarge SCO --candidates UZB --as-of 2015                | Uzbekistan is already a member of SCO
          enlarge SCO --candidates EU --as-of 2015                 | EU is a coalition, not a state
          enlarge SCO --candidates IND --sets some                 | --sets (some) is none of
          enlarge WARSAW-PACT --candidates IND --as-of 2015        | WARSAW-PACT has no members
          enlarge SCO --candidates IND,PAK,IRN,MNG,BLR,TUR,AFG,LKA,AZE,ARM,KHM,NPL,EGY --sets all --as-of 2015 | every set of 13 candidates is too many
          """)
  void mistakes_areOneMessage(String arguments, String said) {
    Entente.Answer outcome = entente(arguments);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(said.strip()).doesNotContain("Exception");
  }
}
