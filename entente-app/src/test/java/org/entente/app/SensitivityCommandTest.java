package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.Entente.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.distrust.Outcome;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.trust.TrustByDistrust;
import org.entente.sources.yearbook.YearbookFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// `sensitivity` on the bundled yearbook: what can turn a verdict, worked by hand.
@Tag("slow")
class SensitivityCommandTest {
  private static String said(String command) {
    Entente.Answer answer = entente(command.split(" "));
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out().replaceAll("\\s+", " ");
  }

  /* Interests of .49 over 15 pairs are .11 from the border: one pair would have to be 1.6 higher, and
  the lowest (.15) can rise by .85. Trust is a product: .17 is at the border of .31 when one factor of .54 is
  .54 · .31 / .17 = .98. */
  @Test
  void oneSettledQuarrel_makesTheScoStrong_butNotWithinItsInterval() {
    assertThat(said("sensitivity SCO --as-of 2015-07-10"))
        .contains(
            "Kyrgyzstan - Uzbekistan from 0.54 to 0.98 in trust (beyond its interval)",
            "0 of them within their intervals",
            "0.11 from its border (0.60), within");
  }

  /* Two states are one pair: its figures are the coalition's, and turn it at the borders: .6, and the trust of two
  states as near and as strong. */
  @Test
  void onePair_turnsItAtTheBorders() {
    String csv = entente("sensitivity --members USA,GBR --as-of 2014 --csv -".split(" ")).out();
    assertThat(csv.lines().skip(1)).hasSize(2);
    assertThat(csv).containsPattern("shared interests,[^\\n]*,0\\.(6|5999999|6000000)");
    YearSlice slice =
        Panel.asOf(YearbookFolder.bundled(), LocalDate.of(2014, 12, 31), Panel.YearRule.COMPLETED)
            .now();
    double border = TrustByDistrust.ofAll(Outcome.CLASH).border(Group.of(slice, List.of(2, 200)));
    assertThat(csv)
        .containsPattern("trust,[^\\n]*," + String.format(Locale.ROOT, "%.4f", border - 5e-5));
  }

  @Test
  void whatIsNoCoalition_isRefused() {
    assertThat(entente("sensitivity", "SCOO").code()).isEqualTo(2);
    assertThat(entente("sensitivity").err()).contains("COALITION is missing");
  }
}
