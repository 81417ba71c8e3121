package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `shock` on the bundled yearbook: what history says of the rouble's fall, and mistakes.
@Tag("slow")
class ShockCommandTest {
  private static Entente.Answer entente(String arguments) {
    return Entente.entente(arguments.strip().split(" "));
  }

  private static List<String> states(String csv) {
    return csv.lines().skip(1).map(line -> line.split(",", -1)[0]).toList();
  }

  /* Transfers to Tajikistan and Kyrgyzstan fell by a quarter to a third in 2015, China was not touched
  (bundled dossier sco-2015). */
  @Test
  void roubleOf2014_hitsTajikistanAndKyrgyzstanFirst_andChinaLast() {
    Entente.Answer outcome =
        entente(
            "shock --state RUS --gdp -3.7% --currency -40% --coalition SCO --as-of 2015-07-10 --csv -");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String> order = states(outcome.out()).stream().filter(s -> !s.equals("Russia")).toList();
    assertThat(order.subList(0, 2)).containsExactlyInAnyOrder("Kyrgyzstan", "Tajikistan");
    assertThat(order.getLast()).isEqualTo("China");
  }

  private static JsonNode rows(String arguments, String table) {
    JsonNode page =
        JsonMapper.shared().readTree(entente(arguments + " --json -").out()).get("page");
    for (JsonNode one : page.get("tables")) {
      if (one.get("key").asString().equals(table)) {
        return one.get("rows");
      }
    }
    throw new AssertionError("no table " + table + " in " + page.get("title"));
  }

  private static double value(JsonNode rows, String state, String column) {
    for (JsonNode row : rows) {
      if (row.get("state").asString().equals(state)) {
        return row.get(column).get("value").asDouble();
      }
    }
    throw new AssertionError("no row of " + state);
  }

  /* Law: what one more sanctioner adds is the target's loss with it less the loss without it. By the names of the
  states: Russia is the target and loses more than any of those who impose it. */
  @Test
  void embargo_costsItsTargetMost_andWhatOneMoreAddsIsTheDifference() {
    String few = "shock --embargo USA,DEU:RUS --as-of 2014";
    String more = "shock --embargo USA,DEU,NLD:RUS --as-of 2014";
    double withFew = value(rows(few, "losses"), "Russia", "exact");
    double withMore = value(rows(more, "losses"), "Russia", "exact");

    JsonNode members = rows(more, "sanctioners-365");
    assertThat(value(rows(few, "next-365"), "Netherlands", "adds"))
        .isCloseTo(withFew - withMore, within(1e-12));
    assertThat(value(members, "Netherlands", "adds")).isCloseTo(withFew - withMore, within(1e-12));
    assertThat(members).hasSize(3);
    for (JsonNode member : members) {
      assertThat(member.get("loss").get("value").asDouble()).isLessThan(-withMore);
    }
  }

  /* Two embargoes on one target are one of both; they had two tables of one name. */
  @Test
  void embargoesOnOneTarget_areOne() {
    String apart = "shock --embargo USA:RUS --embargo DEU:RUS --as-of 2014 --csv -";
    String together = "shock --embargo USA,DEU:RUS --as-of 2014 --csv -";
    Entente.Answer outcome = entente(apart);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).isEqualTo(entente(together).out());
  }

  /* North Korea's GDP is not recorded: what it has no place in says so, and does not say nothing happens. */
  @Test
  void embargoOnAStateWithoutRecord_isNotKnownInGeneralEquilibrium() {
    Entente.Answer outcome = entente("shock --embargo USA,KOR:PRK --as-of 2014");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("it is not known what North Korea loses")
        .doesNotContain("missing: ");
  }

  @Test
  void flow_reachesItsReceiverAlone_inTheFirstRound() {
    Entente.Answer outcome =
        entente(
            "shock --flow remittances:TJK:RUS=-50% --coalition SCO --rounds 1 --as-of 2015-07-10"
                + " --csv -");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(states(outcome.out()).getFirst()).isEqualTo("Tajikistan");
    assertThat(outcome.out()).contains("this engine has no money and no single flows");
  }

  /* North Korea sends nothing that anybody recorded: silence, not nothing. */
  @Test
  void flow_notOnRecord_isRefused() {
    Entente.Answer outcome = entente("shock --flow remittances:KGZ:PRK=-50% --as-of 2015-07-10");

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err())
        .contains("remittances to Kyrgyzstan from North Korea are not on record in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shock                                             | nothing happens
          shock --state RUS                                 | nothing of RUS changes
          shock --gdp -3%                                   | whose economy changes?
          shock --state RUS --gdp -3                        | (-3) is not a percentage
          shock --state RUS --gdp -103%                     | (-103%) is not a percentage of -100% or more
          shock --state EU --gdp -3%                        | EU is a coalition, not a state
          shock --embargo USA:USA                           | names one state on both sides
          shock --embargo USA                               | does not name who imposes it
          shock --flow arms:TJK:RUS=-5%                     | no flow "arms"
          shock --flow remittances:TJK=-5%                  | names no flow, two states and change
          shock --state RUS --gdp -3% --elasticity exportshare=1 | no elasticity "exportshare"
          shock --state RUS --gdp -3% --elasticity export-share=2 | is not from 0 to 1
          shock --state RUS --gdp -3% --elasticity trade-to-income=-1 | is below 0
          shock --state RUS --gdp -3% --trade-elasticity 0  | --trade-elasticity (0.0) is out of range
          shock --state RUS --gdp -3% --substitution 1      | --substitution (1.0) is out of range
          shock --state RUS --gdp -3% --rounds 0            | --rounds (0.0) is out of range
          shock --state Kosovo --gdp -3% --as-of 2005       | Kosovo
          """)
  void mistakes_areOneMessage(String arguments, String said) {
    Entente.Answer outcome = entente(arguments);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(said.strip()).doesNotContain("Exception");
  }
}
