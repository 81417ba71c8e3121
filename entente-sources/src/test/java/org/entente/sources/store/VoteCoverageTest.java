package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.sources.Sample;
import org.entente.sources.table.Reason;
import org.entente.sources.table.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lost votes are named: made-up sessions of twenty roll calls.
class VoteCoverageTest {
  private static final int ROLL_CALLS = 20;

  @TempDir Path directory;

  /* The United States vote always; France in all of session 77 and `later` times in session 78. */
  private static String votes(int later) {
    StringBuilder text = new StringBuilder("resid,ccode,vote\n");
    for (int session = 77; session <= 78; session++) {
      for (int k = 1; k <= ROLL_CALLS; k++) {
        text.append(session * 1000 + k).append(",2,1\n");
        if (session == 77 || k <= later) {
          text.append(session * 1000 + k).append(",220,1\n");
        }
      }
    }
    return text.toString();
  }

  private ImportReport load(int later) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      return sample.load(store, "unga.csv", votes(later));
    }
  }

  @Test
  void aStateThatVotedAlways_andThenHardly_isNamedWithItsShares() {
    assertThat(load(2).remarked())
        .containsExactly(
            new Refusal(
                Reason.LOST,
                "ccode",
                "voted on 100% of the roll calls of session 77 and on 10% of session 78",
                18,
                0,
                "220"));
  }

  @Test
  void aStateThatVotedLess_orNotAtAll_isNot() {
    assertThat(load(8).remarked()).isEmpty();
    assertThat(load(0).remarked()).isEmpty();
  }
}
