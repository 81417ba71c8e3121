package org.entente.text.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.dossier.Claim;
import org.entente.dossier.Claim.Status;
import org.entente.dossier.Dossier;
import org.entente.run.UserProblem;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.Article;
import org.entente.text.article.Language;
import org.entente.text.article.PlainText;
import org.entente.text.claim.ArticleClaims;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Passes over the drafts of a dossier and the ids of claims; texts made up, expected by hand and
/// by law.
class ReviewTest {
  private static final LocalDate DATE = LocalDate.of(2015, 7, 10);
  private static final World WORLD = WorldFiles.load(List.of());
  private static final ArticleClaims READER = new ArticleClaims(WORLD);
  private static final Dossier EMPTY =
      DossierFile.read("d.yaml", "title: Made up\nas-of: 2015-07-10\n", WORLD);
  private static final String TEXT =
      "Norway fears Chile. Peru condemned Ghana. Japan supports Kenya. Mali attacked Togo.";

  private static Dossier with(String title, String text) {
    Article article =
        new Article(
            "page",
            title,
            DATE,
            null,
            List.of(),
            new Language("English", 1),
            List.of(PlainText.paragraph(text)));
    return Proposals.merge(EMPTY, READER.read(article, DATE)).dossier();
  }

  private static List<Status> statuses(Dossier dossier) {
    return dossier.claims().stream().map(Claim::status).toList();
  }

  @Test
  void everyDecisionIsKept() {
    Review review = new Review(with("T", TEXT));
    assertThat(review.size()).isEqualTo(4);
    assertThat(review.place()).isEqualTo(1);
    review.accept();
    review.reject();
    review.skip();
    assertThat(review.place()).isEqualTo(4);
    review.correct("MLI", "fear", "TGO", -1);
    assertThat(review.current()).isEmpty();
    assertThat(statuses(review.dossier()))
        .containsExactly(Status.ACCEPTED, Status.REJECTED, Status.DRAFT, Status.CORRECTED);
    assertThat(review.dossier().claims().getLast().kind()).isEqualTo("fear");
    assertThat(new Review(review.dossier()).size()).isEqualTo(1);
  }

  @Test
  void aDossierWithoutDrafts_hasNothingToDecide() {
    Review review = new Review(EMPTY);
    assertThat(review.current()).isEmpty();
    assertThat(review.size()).isZero();
    assertThat(review.undo()).isFalse();
    assertThat(review.dossier()).isEqualTo(EMPTY);
  }

  @Test
  void aWrongCorrection_isRefusedAndChangesNothing() {
    Review review = new Review(with("T", TEXT));
    assertThatThrownBy(() -> review.correct("NOR", "love", "CHL", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> review.correct("NOR", "fear", "CHL", 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(review.place()).isEqualTo(1);
    assertThat(review.undo()).isFalse();
    assertThat(review.dossier()).isEqualTo(with("T", TEXT));
  }

  /* Law: all steps taken back give what was before, whatever the steps. Seed 81. */
  @Test
  void stepsTakenBack_giveWhatWasBefore() {
    Random random = new Random(81);
    Dossier before = with("T", TEXT);
    for (int trial = 0; trial < 50; trial++) {
      Review review = new Review(before);
      int steps = 0;
      for (int k = 0; k < 12; k++) {
        if (random.nextInt(3) == 0) {
          steps -= review.undo() ? 1 : 0;
        } else if (review.current().isPresent()) {
          switch (random.nextInt(3)) {
            case 0 -> review.accept();
            case 1 -> review.reject();
            default -> review.skip();
          }
          steps++;
        }
        assertThat(review.place()).isEqualTo(steps + 1);
      }
      while (review.undo()) {
        steps--;
      }
      assertThat(steps).isZero();
      assertThat(review.dossier()).isEqualTo(before);
    }
  }

  /* Rulings and a review of the same decisions give the same dossier. */
  @Test
  void rulingsAreAReviewWithoutAsking() {
    Dossier before = with("T", TEXT);
    List<String> ids = before.claims().stream().map(Claim::id).toList();
    Review review = new Review(before);
    review.accept();
    review.reject();
    Rulings rulings = new Rulings(List.of(ids.get(0)), List.of(ids.get(1)));
    assertThat(rulings.on(before)).isEqualTo(review.dossier());
    assertThat(rulings.isEmpty()).isFalse();
    assertThat(new Rulings(List.of(), List.of()).isEmpty()).isTrue();
    assertThat(new Rulings(List.of(), List.of()).on(before)).isEqualTo(before);
  }

  @Test
  void all_areTheDraftsAndNoOthers() {
    Dossier before = with("T", TEXT);
    String first = before.claims().getFirst().id();
    Dossier rejected = new Rulings(List.of(), List.of(first)).on(before);
    assertThat(statuses(new Rulings(List.of(Rulings.ALL), List.of()).on(rejected)))
        .containsExactly(Status.REJECTED, Status.ACCEPTED, Status.ACCEPTED, Status.ACCEPTED);
  }

  @Test
  void aClaimThatIsNotThere_isRefusedWithTheNearest() {
    Dossier dossier = with("T", TEXT);
    String id = dossier.claims().getFirst().id();
    assertThatThrownBy(() -> new Rulings(List.of(id.substring(1)), List.of()).on(dossier))
        .isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.advice()).contains(id));
    assertThatThrownBy(() -> new Rulings(List.of(), List.of("zzz")).on(dossier))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no claim zzz");
  }

  /* An id is made of the title in letters and digits, cut at a word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A border opens | a-border-opens",
        "  Café's & Bars!  | cafes-bars",
        "Ünïcode Łódź | unicode-odz",
        "1914 | 1914",
        "!!! | source",
        "Правительство | source",
        "A title that goes on and on for more than thirty-two letters | a-title-that-goes-on-and-on-for",
        "Averyveryverylongwordthatneverendsatall | averyveryverylongwordthatneverend",
      })
  void theSourceHasAnIdOfItsTitle(String title, String id) {
    Dossier dossier = with(title, "Norway fears Chile.");
    assertThat(dossier.sources())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.title()).isEqualTo(title.strip());
          assertThat(s.id()).isEqualTo(id.substring(0, Math.min(32, id.length())));
          assertThat(s.id()).matches("[a-z0-9-]+").hasSizeLessThanOrEqualTo(32);
        });
    assertThat(dossier.claims().getFirst().id()).matches("[a-z0-9-]+").endsWith("nor-fear-chl");
  }

  /* Two articles of one title are one source; of titles with one id there are two. */
  @Test
  void sourcesAreToldApartByTheirTitles() {
    Dossier one = with("A title", "Norway fears Chile.");
    Article other =
        new Article(
            "page",
            "A title!",
            DATE,
            null,
            List.of(),
            new Language("English", 1),
            List.of(PlainText.paragraph("Norway fears Chile.")));
    Proposals.Merged merged = Proposals.merge(one, READER.read(other, DATE));
    assertThat(merged.sources())
        .singleElement()
        .satisfies(s -> assertThat(s.id()).isEqualTo("a-title-2"));
    assertThat(merged.added()).hasSize(1);
    assertThat(merged.dossier().claims()).hasSize(2);
  }

  @Test
  void aChangedArticle_addsWhatIsNewAndKeepsTheRest() {
    Dossier one = with("T", "Norway fears Chile.");
    Article longer =
        new Article(
            "page",
            "T",
            DATE,
            null,
            List.of(),
            new Language("English", 1),
            List.of(PlainText.paragraph("Norway fears Chile. Peru condemned Ghana.")));
    Proposals.Merged merged = Proposals.merge(one, READER.read(longer, DATE));
    assertThat(merged.sources()).isEmpty();
    assertThat(merged.kept()).isEqualTo(one.claims());
    assertThat(merged.added()).hasSize(1);
    assertThat(merged.differing()).isEmpty();
  }
}
