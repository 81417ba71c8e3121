package org.entente.text.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.run.UserProblem;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.PlainText;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.Reading;
import org.entente.world.World;
import org.junit.jupiter.api.Test;

/// What reading does to a dossier; texts made up, what is expected follows from them.
class ProposalsTest {
  private static final LocalDate DATE = LocalDate.of(2015, 7, 10);
  private static final World WORLD = WorldFiles.load(List.of());
  private static final ArticleClaims READER = new ArticleClaims(WORLD);
  private static final Dossier EMPTY =
      DossierFile.read("d.yaml", "title: Made up\nas-of: 2015-07-10\n", WORLD);

  private static Reading reading(String text) {
    return READER.read(PlainText.article(text, DATE), DATE);
  }

  private static Dossier with(String text) {
    return Proposals.merge(EMPTY, reading(text)).dossier();
  }

  @Test
  void claims_areProposedOnceAndAsDrafts() {
    Reading reading = reading("Norway fears Chile. Peru condemned Chile.");
    Proposals.Merged first = Proposals.merge(EMPTY, reading);
    assertThat(first.added()).hasSize(2).allMatch(c -> c.status() == Claim.Status.DRAFT);
    Proposals.Merged second = Proposals.merge(first.dossier(), reading);
    assertThat(second.added()).isEmpty();
    assertThat(second.kept()).hasSize(2);
    assertThat(second.differing()).isEmpty();
    assertThat(second.dossier()).isEqualTo(first.dossier());
  }

  @Test
  void whatTheAnalystMadeOfAClaim_stays_andStandsBesideTheArticle() {
    Dossier dossier = with("Norway fears Chile.");
    Claim claim = dossier.claims().getFirst();
    Claim corrected = claim.corrected("NOR", "distrust", "CHL", -1, Claim.Status.CORRECTED);
    Dossier edited = dossier.reading(dossier.sources(), List.of(corrected));
    Proposals.Merged again = Proposals.merge(edited, reading("Norway fears Chile."));
    assertThat(again.dossier().claims()).containsExactly(corrected);
    assertThat(again.differing()).hasSize(1);
  }

  @Test
  void oppositeClaims_areContrary_aDenialOnlyOfItsOwnMatter() {
    assertThat(Proposals.contrary(with("Norway supports Chile. Norway attacked Chile.")))
        .hasSize(1);
    assertThat(Proposals.contrary(with("Norway fears Chile. Norway does not fear Chile.")))
        .hasSize(1);
    assertThat(
            Proposals.contrary(
                with("Norway no longer depends on Chile. Norway offered Chile a port.")))
        .isEmpty();
    assertThat(Proposals.contrary(with("Norway fears Chile. Norway distrusts Chile."))).isEmpty();
  }

  @Test
  void rejectedClaims_contradictNothing() {
    Dossier dossier = with("Norway supports Chile. Norway attacked Chile.");
    String id = dossier.claims().getLast().id();
    Dossier ruled = new Rulings(List.of(), List.of(id)).on(dossier);
    assertThat(Proposals.contrary(ruled)).isEmpty();
    assertThat(new Rulings(List.of("all"), List.of(id)).on(dossier).claims())
        .extracting(Claim::status)
        .containsExactly(Claim.Status.ACCEPTED, Claim.Status.REJECTED);
  }

  @Test
  void rulings_onNoClaimOrBothWays_areRefused() {
    Dossier dossier = with("Norway fears Chile.");
    assertThatThrownBy(() -> new Rulings(List.of("x"), List.of("x")))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("both accepted and rejected");
    assertThatThrownBy(() -> new Rulings(List.of("x"), List.of()).on(dossier))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no claim x");
  }

  @Test
  void review_takesEveryStepBack() {
    Dossier dossier = with("Norway fears Chile. Peru condemned Chile.");
    Review review = new Review(dossier);
    assertThat(review.size()).isEqualTo(2);
    assertThat(review.undo()).isFalse();
    review.accept();
    review.reject();
    assertThat(review.current()).isEmpty();
    assertThat(review.undo()).isTrue();
    assertThat(review.undo()).isTrue();
    assertThat(review.place()).isEqualTo(1);
    assertThat(review.dossier()).isEqualTo(dossier);
  }
}
