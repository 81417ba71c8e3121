package org.entente.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.answer.page.Cells;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.question.MadeUpDesk;
import org.entente.text.actor.Actor;
import org.entente.text.article.Article;
import org.entente.text.article.ArticleReader;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Modality;
import org.entente.text.claim.Quote;
import org.entente.text.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Claims in words, and pages of what was read, by hand.
class ClaimWordsTest {
  private static final Article ARTICLE =
      ArticleReader.read("news.txt", "Arvia fears Bortland. Cestria aids Dunmark.");

  private static Actor actor(String code, String name) {
    return new Actor(code, name, Actor.Kind.STATE, List.of());
  }

  private static Claim claim(
      String from, String to, ClaimKind kind, Modality modality, String words, int begin) {
    return new Claim(
        actor(from.substring(0, 3).toUpperCase(Locale.ROOT), from),
        actor(to.substring(0, 3).toUpperCase(Locale.ROOT), to),
        kind,
        modality == Modality.NEGATED ? -kind.sign() : kind.sign(),
        0.7,
        false,
        modality,
        "",
        "",
        "",
        new Quote(from + " " + words + " " + to + ".", words, 0, begin, begin, begin + 20),
        0.8123);
  }

  private static Claim claim(ClaimKind kind, Modality modality) {
    return claim("Arvia", "Bortland", kind, modality, "acts on", 0);
  }

  /* The verb without its s, behind "does not"; "is" takes "not" itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGREE   | agrees with          | does not agree with",
        "CONSULT | meets                | does not meet",
        "REQUEST | makes demands on     | does not make demands on",
        "ACCUSE  | accuses              | does not accuse",
        "REJECT  | refuses              | does not refuse",
        "COERCE  | coerces              | does not coerce",
        "SANCTION| cuts ties with       | does not cut ties with",
        "RIVALRY | is a rival of        | is not a rival of",
        "FEAR    | fears                | does not fear",
        "DISTRUST| distrusts            | does not distrust",
        "SHARED_INTEREST | shares interests with | does not share interests with",
        "RED_LINE| draws a red line for | draws a red line for",
      })
  void aClaim_andItsDenial(ClaimKind kind, String asserted, String denied) {
    assertThat(ClaimWords.of(claim(kind, Modality.ASSERTED)))
        .isEqualTo("Arvia " + asserted + " Bortland");
    assertThat(ClaimWords.of(claim(kind, Modality.NEGATED)))
        .isEqualTo("Arvia " + denied + " Bortland");
  }

  @ParameterizedTest
  @EnumSource(ClaimKind.class)
  void everyKind_hasAVerb_andADenial(ClaimKind kind) {
    String asserted = ClaimWords.of(claim(kind, Modality.ASSERTED));
    assertThat(asserted).matches("Arvia [a-z]+(s|es)?( [a-z ]+)? Bortland");
    String denied = ClaimWords.of(claim(kind, Modality.NEGATED));
    if (kind != ClaimKind.RED_LINE) {
      assertThat(denied).containsPattern("Arvia (does not [a-z]+|is not )").isNotEqualTo(asserted);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "promised to help, makes a promise to",
    "will help, makes a promise to",
    "gave its WORD to, makes a promise to",
    "signed with, agrees with",
    "willing, makes a promise to"
  })
  void anAgreement_thatOffers_isAPromise(String words, String verb) {
    Claim claim = claim("Arvia", "Bortland", ClaimKind.AGREE, Modality.ASSERTED, words, 0);
    assertThat(ClaimWords.of(claim)).isEqualTo("Arvia " + verb + " Bortland");
  }

  @Test
  void whatItIsAbout_andThatItIsMutual_standBehind() {
    Claim plain = claim(ClaimKind.DEPENDS, Modality.ASSERTED);
    Claim claim =
        new Claim(
            plain.source(),
            plain.target(),
            plain.kind(),
            1,
            0.7,
            true,
            Modality.REPORTED,
            "Karimov",
            "",
            "energy",
            plain.quote(),
            0.5);
    assertThat(ClaimWords.of(claim))
        .isEqualTo("Arvia depends on Bortland, and the other way round (energy)");
    assertThat(ClaimWords.how(claim)).isEqualTo("reported (Karimov)");
    assertThat(ClaimWords.how(plain)).isEqualTo("asserted");
  }

  @ParameterizedTest
  @EnumSource(Modality.class)
  void everyModality_isItsWord(Modality modality) {
    assertThat(ClaimWords.how(claim(ClaimKind.FEAR, modality)))
        .isEqualTo(modality.name().toLowerCase(Locale.ROOT));
  }

  private static Page page(Claim... claims) {
    Reading reading = new Reading(ARTICLE, List.of(claims), null, List.of(), List.of("A note."));
    return ReadingPage.of(reading, LocalDate.of(2012, 12, 31), MadeUpDesk.world());
  }

  private static final Claim FEARS =
      claim("Arvia", "Bortland", ClaimKind.FEAR, Modality.ASSERTED, "fears", 0);
  private static final Claim FEARED =
      claim("Bortland", "Arvia", ClaimKind.FEAR, Modality.ASSERTED, "fears", 30);
  private static final Claim AIDS =
      claim("Cestria", "Dunmark", ClaimKind.AID, Modality.ASSERTED, "aids", 60);

  @Test
  void theFinding_countsWhatDividesAndBinds_andThePairOfMost() {
    assertThat(page().finding())
        .isEqualTo("The article states no relation between states or coalitions.");
    assertThat(page(FEARS).finding()).isEqualTo("1 claim, which divides.");
    assertThat(page(AIDS).finding()).isEqualTo("1 claim, which binds.");
    assertThat(page(FEARS, AIDS).finding()).isEqualTo("2 claims, of which 1 divides and 1 binds.");
    assertThat(page(FEARS, FEARED, AIDS).finding())
        .isEqualTo(
            "3 claims, of which 2 divide and 1 binds; 2 of them are about Arvia and Bortland.");
    List<Claim> many = new ArrayList<>(List.of(FEARS, FEARED));
    for (int k = 0; k < 8; k++) {
      many.add(claim("State" + k, "Other" + k, ClaimKind.AID, Modality.ASSERTED, "aids", 100 + k));
    }
    assertThat(page(many.toArray(Claim[]::new)).finding())
        .isEqualTo(
            "10 claims, of which 2 divide and 8 bind; 2 of them are about Arvia and Bortland.");
  }

  @Test
  void aClaim_isARow_withItsCodes_andNumbersToTwoPlaces() {
    Cells claims = Cells.of(page(FEARS, AIDS), "claims");
    assertThat(claims.at("claim", "1")).isEqualTo("Arvia fears Bortland");
    assertThat(claims.at("confidence", "1")).isEqualTo(0.81);
    assertThat(claims.at("plover", "1")).isEqualTo("");
    assertThat(claims.rows("1").getFirst().get(claims.column("quad_class"))).isNull();
    assertThat(claims.at("plover", "2")).isEqualTo("AID");
    assertThat(claims.at("cameo_root", "2")).isEqualTo("07");
    assertThat(claims.at("quad_class", "2")).isEqualTo(2L);
    assertThat(claims.table().shownRows()).as("exports hold them").isEmpty();
  }

  /* Two claims of one sentence stand in one row. */
  @Test
  void aSentence_isARow_withAllThatItClaims() {
    Claim again = claim("Arvia", "Bortland", ClaimKind.DISTRUST, Modality.NEGATED, "fears", 0);
    Cells sentences = Cells.of(page(FEARS, again, AIDS), "sentences");
    assertThat(sentences.all("claims"))
        .containsExactly(
            "Arvia fears Bortland [asserted]; Arvia does not distrust Bortland [negated]",
            "Cestria aids Dunmark [asserted]");
  }

  @Test
  void thePage_isInOrder_andSaysWhatItDoesNotKnow() {
    Page page = page(FEARS);
    assertThat(page.sections())
        .extracting(Section::heading)
        .containsExactly(
            "The article",
            "Who wants, fears, needs or distrusts whom?",
            "Which coalition does it describe?",
            "What on the page is not the article?");
    assertThat(page.warnings()).hasSize(2).last().isEqualTo("A note.");
    assertThat(page.warnings().getFirst()).startsWith("the page does not say when it was written");
    assertThat(page.sections().getFirst().paragraphs().getFirst())
        .contains(", 6 words", "From news.txt.");
  }
}
