package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.Entente.entente;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `entente forecast` says around its tables. Members and suspensions are those of the
/// registry's sources.
@Tag("slow")
class ForecastCommandTest {
  @TempDir private Path folder;

  private String forecast(String... options) {
    String[] words = new String[options.length + 6];
    System.arraycopy(
        new String[] {
          "forecast", "ECOWAS", "--as-of", "2023-12-31", "--ledger", folder.resolve("f").toString()
        },
        0,
        words,
        0,
        6);
    System.arraycopy(options, 0, words, 6, options.length);
    Entente.Answer answer = entente(words);
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out();
  }

  @Test
  void howFarTheEvidenceReachesAndWhereItIsFrom_isSaid() {
    assertThat(forecast().replaceAll("\\s+", " "))
        .contains("Evidence to: votes 2023", "Sources: ", "cow-igo-memberships", "; yearbook ");
    assertThat(forecast("--json", "-")).contains("\"evidence\" : \"Evidence to: votes 2023");
  }

  /* Burkina Faso, Guinea, Mali and Niger were suspended and not yet out. */
  @Test
  void aSuspendedMemberNeitherJoinsNorLeaves() {
    assertThat(forecast("--csv", "-").lines().filter(row -> row.contains("Mali"))).isEmpty();
    assertThat(forecast().replaceAll("\\s+", " "))
        .contains("so that nothing is said: Mali, Niger, Guinea, Burkina Faso.");
  }
}
