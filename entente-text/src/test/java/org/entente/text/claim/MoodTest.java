package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a clause says, denies, supposes, asks or remembers; sentences made up, the moods those
/// of school grammar. All texts are of 15 January 2024.
class MoodTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway does not support Chile.",
        "Norway will not support Chile.",
        "Norway would not support Chile.",
        "Norway cannot support Chile.",
        "Norway can't support Chile.",
        "Norway won't support Chile.",
        "Norway never supported Chile.",
        "Norway no longer supports Chile.",
        "Norway hardly supports Chile.",
        "Norway has stopped supporting Chile.",
        "Norway is unlikely to support Chile.",
        "It is unlikely that Norway supports Chile.",
        "It is not true that Norway supports Chile.",
        "It is untrue that Norway supports Chile.",
        "There is no evidence that Norway supports Chile.",
        "There is no sign that Norway supports Chile.",
        "Nobody believes that Norway supports Chile.",
        "Few analysts believe that Norway supports Chile.",
        "Norway denied that it supports Chile.",
        "Norway has yet to support Chile.",
        "Neither Norway nor Peru supports Chile.",
        "Norway failed to support Chile.",
        "Norway did nothing to support Chile.",
        "Norway's refusal to support Chile surprised nobody.",
        "Norway's reluctance to support Chile surprised nobody.",
        "Norway rarely supports Chile.",
        "Norway barely supported Chile.",
        "Norway supports no Chilean plan.",
        "Norway denied having supported Chile.",
      })
  void denials(String text) {
    assertThat(Claims.of(text)).as(text).isNotEmpty();
    assertThat(Claims.of(text).getFirst().modality()).as(text).isEqualTo(Modality.NEGATED);
    assertThat(Claims.of(text).getFirst().sign()).as(text).isNegative();
  }

  /* Nobody is trusted, feared or met: two are no pair of a claim that somebody else denies. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway supports no one against Chile.",
        "Norway supports nobody, and Chile knows.",
        "Norway stopped short of condemning Chile.",
        "Norway left without condemning Chile.",
      })
  void whatIsNotDone_isNotClaimed(String text) {
    assertThat(Claims.of(text)).as(text).isEmpty();
  }

  /* Each of these holds a word of denial that does not deny the verb. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway, not Peru, supports Chile.",
        "Norway supports Chile, which does not mind.",
        "No doubt Norway supports Chile.",
        "Not only Norway supports Chile.",
        "Norway supports Chile but not Peru.",
        "Peru does not, but Norway supports Chile.",
        "Norway, which has no army, supports Chile.",
      })
  void wordsOfDenialElsewhere_denyNothing(String text) {
    assertThat(Claims.of(text))
        .as(text)
        .anySatisfy(c -> {
          assertThat(Claims.brief(c)).isEqualTo("NOR support CHL +");
          assertThat(c.modality()).isNotEqualTo(Modality.NEGATED);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway may attack Chile.",
        "Norway might attack Chile.",
        "Norway could attack Chile.",
        "Norway should attack Chile.",
        "Norway is likely to attack Chile.",
        "Norway reportedly attacked Chile.",
        "Norway allegedly attacked Chile.",
        "Norway wants to attack Chile.",
        "Norway is believed to have attacked Chile.",
        "Norway is widely thought to have attacked Chile.",
        "Norway is said to have attacked Chile.",
        "Perhaps Norway attacked Chile.",
        "Maybe Norway attacked Chile.",
        "Apparently, Norway attacked Chile.",
        "It is possible that Norway attacked Chile.",
        "There is a danger that Norway attacks Chile.",
        "It is doubtful whether Norway attacked Chile.",
        "Norway appears to have attacked Chile.",
        "Norway is ready to attack Chile.",
        "Norway has the right to attack Chile.",
        "Norway is accused of attacking Chile.",
        "Did Norway attack Chile?",
        "Has Norway attacked Chile?",
        "Will Norway attack Chile?",
        "“Did Norway attack Chile?”",
      })
  void suppositionsAndQuestions(String text) {
    assertThat(Claims.modality(text)).as(text).isEqualTo(Modality.HEDGED);
    assertThat(Claims.brief(text)).startsWith("NOR assault CHL -");
  }

  /* Who asks why takes it for so. */
  @ParameterizedTest
  @ValueSource(strings = {"Why did Norway attack Chile?", "When did Norway attack Chile?"})
  void questionsForMore_sayIt(String text) {
    assertThat(Claims.modality(text)).isEqualTo(Modality.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If Norway attacks Chile, the war will spread.",
        "Unless Norway attacks Chile, the war will end.",
        "The war will spread if Norway attacks Chile.",
        "Should Norway attack Chile, the war will spread.",
        "Had Norway attacked Chile, the war would have spread.",
        "Were Norway to attack Chile, the war would spread.",
        "Norway would attack Chile if Peru agreed.",
      })
  void conditions(String text) {
    assertThat(Claims.modality(text)).as(text).isEqualTo(Modality.CONDITIONAL);
  }

  /* These have the words of a condition and state a fact. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Even if it rains, Norway attacks Chile.",
        "As if nothing had happened, Norway attacked Chile.",
        "Norway attacked Chile; if it rains, nobody minds.",
      })
  void noConditions(String text) {
    assertThat(Claims.modality(text)).as(text).isEqualTo(Modality.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway will attack Chile.",
        "Norway to attack Chile",
        "Norway is going to attack Chile.",
        "Norway plans to attack Chile.",
        "Norway intends to attack Chile.",
        "Norway is set to attack Chile.",
        "Norway is due to attack Chile.",
        "Norway is expected to attack Chile.",
        "Norway vowed to attack Chile.",
        "Norway has decided to attack Chile.",
        "Norway is preparing to attack Chile.",
      })
  void whatIsToCome(String text) {
    assertThat(Claims.modality(text)).as(text).isEqualTo(Modality.FUTURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway attacked Chile in 1977.",
        "In 1977 Norway attacked Chile.",
        "Norway attacked Chile in the 1990s.",
        "Norway attacked Chile in the late 1970s.",
        "Norway attacked Chile between 1977 and 1979.",
        "From 1977 to 1979 Norway attacked Chile.",
        "Norway attacked Chile thirty years ago.",
        "Norway attacked Chile 30 years ago.",
        "Norway attacked Chile decades ago.",
        "Norway attacked Chile a century ago.",
        "Norway once attacked Chile.",
        "Norway previously attacked Chile.",
        "Norway used to attack Chile.",
        "Norway attacked Chile on 3 March 1977.",
        "Norway attacked Chile in 2018.",
      })
  void whatIsLongPast(String text) {
    assertThat(Claims.modality(text)).as(text).isEqualTo(Modality.PAST);
  }

  /* An act of the last five years is of the time of its telling. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway attacked Chile.",
        "Norway attacked Chile yesterday.",
        "Norway attacked Chile last year.",
        "Norway attacked Chile in 2019.",
        "Norway attacked Chile in the 2020s.",
        "Norway attacked Chile three years ago.",
        "Founded thirty years ago, NATO attacked Chile.",
        "Norway is used to attack, and condemned Chile.",
      })
  void whatIsLatelyPast(String text) {
    assertThat(Claims.modality(text)).as(text).isEqualTo(Modality.ASSERTED);
  }

  /* What one is told not to do is no claim of what he does or does not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway warned Chile not to attack Peru.",
        "Norway urged Chile not to attack Peru.",
        "Norway told Chile not to attack Peru.",
        "Chile must never attack Peru.",
        "Chile should not attack Peru.",
      })
  void whatMustNotBe_isSaidOfNobody(String text) {
    assertThat(Claims.of(text)).as(text).noneMatch(c -> c.kind() == ClaimKind.ASSAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1977 Norway attacked Chile. | In 1977",
        "On Monday Norway attacked Chile. | On Monday",
        "Norway attacked Chile in May 2023. | in May 2023",
        "Last year Norway attacked Chile. | Last year",
        "Norway attacked Chile yesterday. | yesterday",
        "Norway attacked Chile from 2021 to 2023. | from 2021 to 2023",
        "Norway attacked Chile in late 2023. | in late 2023",
        "Norway attacked Chile. | ''",
        "Norway may attack Chile. | ''",
        "In 1977 it rained, and on Monday Norway attacked Chile. | on Monday",
      })
  void theTimeIsThatNearestToTheVerb(String text, String time) {
    assertThat(Claims.of(text).getFirst().time()).as(text).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru says that Norway attacked Chile. | Peru",
        "Peru said Norway attacked Chile. | Peru",
        "Peru claimed Norway attacked Chile. | Peru",
        "Peru's president insisted that Norway attacked Chile. | Peru",
        "Officials in Lima say Norway attacked Chile. | Peru",
        "Analysts say Norway attacked Chile. | Analysts",
        "The paper reported that Norway attacked Chile. | The paper",
        "According to Peru, Norway attacked Chile. | Peru",
        "Norway attacked Chile, according to the paper. | the paper",
        "Norway attacked Chile, Peru said. | Peru",
        "“Norway attacked Chile,” Peru’s president said on Monday. | Peru",
        "The minister said: “Norway attacked Chile.” | The minister",
      })
  void whatIsSaid_hasItsSpeaker(String text, String speaker) {
    Claim claim = Claims.of(text).getFirst();
    assertThat(Claims.brief(text)).as(text).isEqualTo("NOR assault CHL -");
    assertThat(claim.speaker()).as(text).isEqualTo(speaker);
    assertThat(claim.modality()).isEqualTo(Modality.REPORTED);
  }

  @Test
  void whoSpeaks_doesNothingElse() {
    for (String text :
        new String[] {
          "Peru said that Norway attacked Chile.",
          "Peru claimed Norway attacked Chile.",
          "In Peru, Norway attacked Chile.",
          "According to Peru, Norway attacked Chile.",
          "Unlike Peru, Norway attacked Chile.",
          "Norway, unlike Peru, attacked Chile.",
        }) {
      assertThat(Claims.of(text)).as(text).noneMatch(c -> c.source().code().equals("PER"));
    }
  }
}
