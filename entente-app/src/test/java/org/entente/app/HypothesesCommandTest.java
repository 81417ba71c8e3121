package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.app.Entente.entente;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `hypotheses` on the bundled yearbook: controls a historian would hold it to, and its posteriors
/// from its own table of likelihoods.
@Tag("slow")
class HypothesesCommandTest {
  private static JsonNode asked(String question) {
    Entente.Answer answer =
        entente(
            Stream.concat(
                    Arrays.stream(("hypotheses " + question).split(" ")),
                    Stream.of("--json", "-", "-q"))
                .toArray(String[]::new));
    assertThat(answer.code()).as(answer.err()).isZero();
    return JsonMapper.shared().readTree(answer.out());
  }

  private static JsonNode rows(JsonNode answer, String table) {
    for (JsonNode one : answer.get("page").get("tables")) {
      if (one.get("key").asString().equals(table)) {
        return one.get("rows");
      }
    }
    throw new AssertionError("no table " + table);
  }

  /* NATO is an alliance that states still join, and no zombie. The SCO "cannot be considered a military alliance" in
  theory and evidence (Tugsbilguun): in 2015, when nobody had joined since its founding, it is not told from a zombie,
  after four have joined it is. The Warsaw Pact was an alliance whose end was near and not known; the EU is none of
  the three, and is called none. */
  @Test
  void controls() {
    assertThat(finding("NATO --as-of 2015-07-10")).startsWith("Likeliest an alliance");
    assertThat(finding("SCO --as-of 2015-07-10")).startsWith("These figures do not tell a forum");
    assertThat(finding("SCO --as-of 2026-11-28")).startsWith("Likeliest a forum");
    assertThat(finding("WARSAW-PACT --as-of 1988-12-31"))
        .startsWith("These figures do not tell an alliance");
    assertThat(finding("EU --as-of 2015-07-10"))
        .startsWith("These figures do not tell")
        .contains("What would tell these two apart");
  }

  private static String finding(String question) {
    return asked(question).get("page").get("finding").asString();
  }

  /* prior · product of likelihood^exponent, over all: worked again from the table of evidence. A likelihood given
  by hand enters as it stands, and priors in proportion. */
  @Test
  void posterior_followsFromTheTable() {
    JsonNode answer =
        asked("SCO --as-of 2015-07-10 --prior zombie=3 --likelihood trust:zombie=0.9");
    double exponent =
        Double.parseDouble(
            answer.toString().replaceAll("(?s).*counts with the exponent (0\\.\\d+).*", "$1"));
    double[] odds = {0.2, 0.2, 0.6};
    String[] keys = {"alliance", "forum", "zombie"};
    for (JsonNode row : rows(answer, "evidence")) {
      for (int h = 0; h < keys.length; h++) {
        odds[h] *= Math.pow(row.get(keys[h]).get("value").asDouble(), exponent);
      }
    }
    double all = Arrays.stream(odds).sum();
    JsonNode standings = rows(answer, "hypotheses");
    for (int h = 0; h < keys.length; h++) {
      assertThat(standings.get(h).get("posterior").get("value").asDouble())
          .isCloseTo(odds[h] / all, within(0.01));
    }
  }

  @Test
  void whatIsNotUnderstood_isSaid() {
    assertThat(entente("hypotheses", "SCO", "--prior", "club=1").err())
        .contains("--prior (club=1) is not understood", "alliance, forum, zombie");
    assertThat(entente("hypotheses", "SCO", "--as-of", "1950").code()).isEqualTo(2);
  }
}
