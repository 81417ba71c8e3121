package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The words in which a dossier keeps claims are those in which they are read.
class ClaimWordsTest {
  @Test
  void kindsAndModalities_areThoseOfADossier() {
    assertThat(Arrays.stream(ClaimKind.values()).map(ClaimKind::word))
        .containsExactlyInAnyOrderElementsOf(org.entente.dossier.Claim.KINDS);
    assertThat(Arrays.stream(Modality.values()).map(m -> m.name().toLowerCase(Locale.ROOT)))
        .containsExactlyInAnyOrderElementsOf(org.entente.dossier.Claim.MODALITIES);
  }
}
