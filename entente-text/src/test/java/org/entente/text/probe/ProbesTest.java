package org.entente.text.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.sources.world.WorldFiles;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.ClaimReader;
import org.entente.text.claim.Reading;
import org.entente.text.model.EventClassifier;
import org.entente.world.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The probes, of the reader of this program and of readers that are wrong on purpose.
@Tag("slow")
class ProbesTest {
  private static final World WORLD = WorldFiles.load(List.of());

  private static ProbeResult result(List<ProbeResult> results, Probe probe) {
    return results.stream().filter(r -> r.probe() == probe).findFirst().orElseThrow();
  }

  @Test
  void ownReader_holdsThemAll() {
    List<ProbeResult> results = Probes.of(_ -> new ArticleClaims(WORLD, EventClassifier.bundled()));

    assertThat(results).allSatisfy(r -> assertThat(r.failed()).as(r.probe().words()).isEmpty());
    assertThat(result(results, Probe.DIRECTION).tried()).isEqualTo(24);
    assertThat(result(results, Probe.NEGATION).tried()).isEqualTo(12);
    assertThat(result(results, Probe.ORDER).tried()).isZero();
  }

  @Test
  void silentReader_failsDirectionAndNegation() {
    ClaimReader silent =
        (article, _) -> new Reading(article, List.of(), null, List.of(), List.of());
    List<ProbeResult> results = Probes.of(_ -> silent);

    assertThat(result(results, Probe.DIRECTION).held()).isZero();
    assertThat(result(results, Probe.NEGATION).held()).isZero();
  }

  /* Reads every sentence as the first one that it saw. */
  @Test
  void readerWithoutDirection_isFound() {
    ArticleClaims right = new ArticleClaims(WORLD);
    ClaimReader stuck =
        (article, date) ->
            right.readText("China attacked India.", date).isEmpty()
                ? right.read(article, date)
                : new Reading(
                    article,
                    right.readText("China attacked India.", date),
                    null,
                    List.of(),
                    List.of());

    assertThat(result(Probes.of(_ -> stuck), Probe.DIRECTION).held()).isZero();
  }
}
