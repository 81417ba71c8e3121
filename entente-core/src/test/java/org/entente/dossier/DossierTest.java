package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a dossier refuses, and that it says which value; by the rules written at its records.
class DossierTest {
  private static final Range MIDDLE = Range.point(50);

  private static Contested issue(String id, Stake... stakes) {
    return new Contested(id, "A question", "no", "yes", List.of(stakes));
  }

  private static Fact fact(String id, String... sources) {
    return new Fact(id, "A fact.", List.of("RUS"), List.of(), MadeUpEntries.grounds(sources));
  }

  @Test
  void anEmptyDossierIsOne() {
    Dossier empty = Dossier.titled("Nothing yet");
    assertThat(empty.claims()).isEmpty();
    assertThat(empty.findSource("a")).isEmpty();
    assertThat(empty.coalition()).isEmpty();
    assertThat(empty.asOf()).isNull();
  }

  @Test
  void anIdStandsOnceAmongItsKind_andMayStandInAnother() {
    List<Reference> a = List.of(MadeUpEntries.source("a"));
    assertThat(
            MadeUpEntries.dossier(
                a,
                List.of(issue("a")),
                List.of(fact("a", "a")),
                List.of(MadeUpEntries.claim("a", "a", "support", 1, null))))
        .isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            MadeUpEntries.dossier(
                List.of(MadeUpEntries.source("a"), MadeUpEntries.source("a")),
                List.of(),
                List.of(),
                List.of()))
        .withMessage("the id (a) stands twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            MadeUpEntries.dossier(a, List.of(), List.of(fact("x", "a"), fact("x", "a")), List.of()))
        .withMessage("the id (x) stands twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MadeUpEntries.dossier(a, List.of(issue("i"), issue("i")), List.of(), List.of()));
    Claim claim = MadeUpEntries.claim("c", "a", "support", 1, null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeUpEntries.dossier(a, List.of(), List.of(), List.of(claim, claim)));
  }

  @Test
  void whateverRestsOnASourceNamesOneThatIsThere() {
    List<Reference> a = List.of(MadeUpEntries.source("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MadeUpEntries.dossier(a, List.of(), List.of(fact("x", "a", "b")), List.of()))
        .withMessage("no source has the id (b)");
    Stake stake = MadeUpEntries.stake("RUS", MIDDLE, MIDDLE, null, "c");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MadeUpEntries.dossier(a, List.of(issue("i", stake)), List.of(), List.of()))
        .withMessage("no source has the id (c)");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            MadeUpEntries.dossier(
                a,
                List.of(),
                List.of(),
                List.of(MadeUpEntries.claim("c", "d", "support", 1, null))))
        .withMessage("no source has the id (d)");
    // An assumption rests on none.
    assertThat(MadeUpEntries.dossier(List.of(), List.of(), List.of(fact("x")), List.of()).facts())
        .allMatch(f -> f.grounds().isAssumed());
  }

  @Test
  void listsAreCopied() {
    List<Reference> sources = new ArrayList<>(List.of(MadeUpEntries.source("a")));
    Dossier dossier = MadeUpEntries.dossier(sources, List.of(), List.of(), List.of());
    sources.clear();
    assertThat(dossier.findSource("a")).isPresent();
    assertThat(dossier.reading(List.of(), List.of()).sources()).isEmpty();
    assertThat(dossier.reading(List.of(), List.of()).title()).isEqualTo(dossier.title());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -.1, 1.0000001, Double.NaN, Double.POSITIVE_INFINITY})
  void aConfidenceIsAProbabilityAboveZero(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grounds(List.of(), "", "", confidence, ""))
        .withMessageContaining("(" + confidence + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeUpEntries.claim("a", "s", "support", 1, confidence))
        .withMessageContaining("confidence (" + confidence + ")");
  }

  @Test
  void theEndsOfAConfidenceAreAllowed() {
    assertThat(new Grounds(List.of(), "", "", 1., "").confidence()).isEqualTo(1);
    assertThat(new Grounds(List.of(), "", "", Double.MIN_VALUE, "").confidence()).isPositive();
    assertThat(MadeUpEntries.claim("a", "s", "support", 1, 1.).confidence()).isEqualTo(1);
  }

  @Test
  void aClaimIsOfAKnownKindSignAndModality() {
    for (String kind : Claim.KINDS) {
      assertThat(MadeUpEntries.claim("a", "s", kind, -1, null).kind()).isEqualTo(kind);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeUpEntries.claim("a", "s", "Support", 1, null))
        .withMessageContaining("kind (Support)");
    for (int sign : new int[] {0, 2, -2, Integer.MIN_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MadeUpEntries.claim("a", "s", "support", sign, null))
          .withMessageContaining("sign (" + sign + ")");
    }
    Claim claim = MadeUpEntries.claim("a", "s", "support", 1, .7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim.corrected("RUS", "hug", "CHN", 1, Claim.Status.CORRECTED))
        .withMessageContaining("kind (hug)");
  }

  @ParameterizedTest
  @EnumSource(Claim.Status.class)
  void aDecisionChangesTheStatusAlone(Claim.Status made) {
    Claim claim = MadeUpEntries.claim("a", "s", "support", 1, .7);
    Claim decided = claim.decided(made);
    assertThat(decided.status()).isEqualTo(made);
    assertThat(decided.isUsable()).isEqualTo(made != Claim.Status.REJECTED);
    assertThat(decided.decided(Claim.Status.DRAFT)).isEqualTo(claim);
    Claim turned = claim.corrected("CHN", "oppose", "RUS", -1, made);
    assertThat(turned.corrected("RUS", "support", "CHN", 1, Claim.Status.DRAFT)).isEqualTo(claim);
    assertThat(Claim.Status.valueOf(made.word().toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(made);
  }

  @Test
  void aStakeLiesOnTheScale() {
    assertThat(MadeUpEntries.stake("A", Range.between(0, 100), Range.between(0, 100), null))
        .isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeUpEntries.stake("A", Range.between(-1, 5), MIDDLE, null))
        .withMessage("position (-1.0 to 5.0) is out of range");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeUpEntries.stake("A", MIDDLE, Range.between(5, 100.5), null))
        .withMessage("salience (5.0 to 100.5) is out of range");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeUpEntries.stake("A", MIDDLE, MIDDLE, Range.between(-2, -1)))
        .withMessage("capability (-2.0 to -1.0) is out of range");
    assertThat(MadeUpEntries.stake("A", MIDDLE, MIDDLE, Range.point(1e9)).capability()).isNotNull();
  }
}
