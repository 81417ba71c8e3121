package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.Entente.entente;

import org.junit.jupiter.api.Test;

/// `sensitivity` on the bundled yearbook: what can turn a verdict, worked by hand.
class SensitivityCommandTest {
  private static String said(String command) {
    Entente.Answer answer = entente(command.split(" "));
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out().replaceAll("\\s+", " ");
  }

  /* Interests of .49 over 15 pairs are .11 from the border: one pair would have to be 1.6 higher, and
  the lowest (.15) can rise by .85. Trust of .32 over six members is .38 from it: the lowest partners
  of all six would have to rise. */
  @Test
  void noPairAlone_makesTheScoStrong() {
    assertThat(said("sensitivity SCO --as-of 2015-07-10"))
        .contains(
            "no pair of members can turn the verdict alone", "0.11 from its border (0.6), within");
  }

  /* Two states are one pair: its figures are the coalition's, and turn it at the borders, .6 and .7. */
  @Test
  void onePair_turnsItAtTheBorders() {
    String csv = entente("sensitivity --members USA,GBR --as-of 2014 --csv -".split(" ")).out();
    assertThat(csv.lines().skip(1)).hasSize(2);
    assertThat(csv).containsPattern("shared interests,[^\\n]*,0\\.(6|5999999|6000000)");
    assertThat(csv).containsPattern("trust,[^\\n]*,0\\.(7|6999999|7000000)");
  }

  @Test
  void whatIsNoCoalition_isRefused() {
    assertThat(entente("sensitivity", "SCOO").code()).isEqualTo(2);
    assertThat(entente("sensitivity").err()).contains("COALITION is missing");
  }
}
