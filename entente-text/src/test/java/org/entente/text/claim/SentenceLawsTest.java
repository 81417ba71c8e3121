package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.text.article.PlainText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws that hold of a reader of claims whatever it rests on: what is expected of a text follows
/// from what was read of the text that it was made from. Sentences made up.
@Tag("slow")
class SentenceLawsTest {
  /* `@` acts on `#`; of each the claims are not none. */
  static final List<String> SENTENCES =
      List.of(
          "@ fears #.",
          "@ condemned # on Monday.",
          "@ attacked # in March 2023.",
          "@ depends on # for its gas.",
          "@ distrusts #.",
          "@ supports #.",
          "@ threatened # with war.",
          "@ imposed sanctions on #.",
          "@ sent aid to #.",
          "@ signed a treaty with #.",
          "@ was condemned by #.",
          "@ is wary of #.",
          "@ is a rival of #.",
          "@ does not trust #.",
          "@ never attacked #.",
          "@ may attack #.",
          "@ will visit # next year.",
          "Officials said that @ attacked #.",
          "If @ attacks #, the war will spread.",
          "It is unlikely that @ attacked #.",
          "Relations between @ and # have soured.",
          "@ gets half of its oil from #.",
          "@ accused # of spying.",
          "@ recalled its ambassador from #.",
          "@ praised # for its restraint.");
  static final List<String> UNRELATED =
      List.of(
          "The harvest was good this year.",
          "Prices of wheat fell by two per cent on Friday.",
          "What happens next is anybody's guess!",
          "Nobody knows why.",
          "The match ended without a goal, to the delight of the keeper.");

  private static String of(String sentence, String source, String target) {
    return sentence.replace("@", source).replace("#", target);
  }

  @ParameterizedTest
  @FieldSource("SENTENCES")
  void anUnrelatedSentence_changesNothing(String sentence) {
    String text = of(sentence, "Norway", "Chile");
    List<String> claims = Claims.loose(text);
    assertThat(claims).as(text).isNotEmpty();
    for (String other : UNRELATED) {
      assertThat(Claims.loose(other + " " + text)).as("%s before", other).isEqualTo(claims);
      assertThat(Claims.loose(text + " " + other)).as("%s behind", other).isEqualTo(claims);
    }
  }

  @ParameterizedTest
  @FieldSource("SENTENCES")
  void claimsOfOthers_areAddedAndChangeNothing(String sentence) {
    String text = of(sentence, "Norway", "Chile");
    List<String> both = new ArrayList<>(Claims.loose(text));
    both.addAll(Claims.loose("Ghana criticised Togo."));
    Collections.sort(both);
    assertThat(Claims.loose(text + " Ghana criticised Togo.")).isEqualTo(both);
    assertThat(Claims.loose("Ghana criticised Togo. " + text)).isEqualTo(both);
  }

  @ParameterizedTest
  @FieldSource("SENTENCES")
  void exchangedNames_exchangeTheRoles(String sentence) {
    List<Claim> one = Claims.of(of(sentence, "Norway", "Chile"));
    List<Claim> other = Claims.of(of(sentence, "Chile", "Norway"));
    assertThat(other).hasSameSizeAs(one);
    for (int i = 0; i < one.size(); i++) {
      Claim a = one.get(i);
      Claim b = other.get(i);
      assertThat(b.source()).as(sentence).isEqualTo(a.target());
      assertThat(b.target()).isEqualTo(a.source());
      assertThat(List.of(b.kind(), b.sign(), b.modality(), b.mutual()))
          .isEqualTo(List.of(a.kind(), a.sign(), a.modality(), a.mutual()));
    }
  }

  /* Names of one word and of several, in -s and with an article: the relation is the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru|Ghana",
        "the United States|South Korea",
        "Saudi Arabia|the Netherlands",
        "the Philippines|Laos",
        "Bosnia and Herzegovina|Trinidad and Tobago",
        "the UAE|the UK",
        "Côte d’Ivoire|São Tomé and Príncipe",
        "the Democratic Republic of the Congo|the Central African Republic",
        "Guinea-Bissau|Timor-Leste",
        "Papua New Guinea|New Zealand",
      })
  void otherNames_haveTheSameRelation(String names) {
    String source = names.split("\\|", -1)[0];
    String target = names.split("\\|", -1)[1];
    for (String sentence : SENTENCES) {
      List<Claim> plain = Claims.of(of(sentence, "Norway", "Chile"));
      String renamed = of(sentence, source, target);
      String text = Character.toUpperCase(renamed.charAt(0)) + renamed.substring(1);
      assertThat(Claims.of(text))
          .as(text)
          .extracting(c -> c.kind() + " " + c.sign() + " " + c.modality())
          .isEqualTo(
              plain.stream().map(c -> c.kind() + " " + c.sign() + " " + c.modality()).toList());
    }
  }

  @ParameterizedTest
  @FieldSource("SENTENCES")
  void aSentenceTwice_isReadTwice(String sentence) {
    String text = of(sentence, "Norway", "Chile");
    List<Claim> once = Claims.of(text);
    List<Claim> twice = Claims.of(text + " " + text);
    assertThat(twice).hasSize(2 * once.size());
    assertThat(twice.subList(0, once.size())).isEqualTo(once);
    assertThat(twice.getLast().quote().originBegin()).isEqualTo(text.length() + 1);
  }

  /* Curled or straight marks, one blank or several, a line or many. */
  @ParameterizedTest
  @FieldSource("SENTENCES")
  void theLookOfATextChangesNothing(String sentence) {
    String text = of(sentence, "Norway", "Chile");
    List<String> claims = Claims.loose(text);
    assertThat(Claims.loose(text.replace(" ", "  "))).isEqualTo(claims);
    assertThat(Claims.loose(text.replace(" ", "\n"))).isEqualTo(claims);
    assertThat(Claims.loose(text.replace(" ", "\u00A0"))).isEqualTo(claims);
    assertThat(Claims.loose("  " + text + "  ")).isEqualTo(claims);
    assertThat(Claims.loose(text.replace("Norway", "Nor\u00ADway"))).isEqualTo(claims);
  }

  /* Sentences of different states in any order: the same claims. Seed 15. */
  @Test
  void theOrderOfSentencesChangesNothing() {
    List<String> texts = new ArrayList<>();
    List<String> names =
        List.of(
            "Peru", "Chile", "Ghana", "Togo", "Japan", "China", "Egypt", "Kenya", "Spain", "Iran");
    for (int k = 0; k < 12; k++) {
      String sentence = SENTENCES.get(k);
      texts.add(of(sentence, names.get(k % 10), names.get((3 * k + 1) % 10)));
    }
    List<String> claims = Claims.loose(String.join(" ", texts));
    Random random = new Random(15);
    for (int trial = 0; trial < 10; trial++) {
      Collections.shuffle(texts, random);
      assertThat(Claims.loose(String.join(" ", texts))).as(texts.toString()).isEqualTo(claims);
    }
  }

  @Test
  void quotesStandInTheText_andNumbersInTheirRange() {
    StringBuilder text = new StringBuilder();
    SENTENCES.forEach(s -> text.append(of(s, "Norway", "Chile")).append("  "));
    List<Claim> claims = Claims.of(text.toString());
    assertThat(claims).hasSizeGreaterThanOrEqualTo(SENTENCES.size());
    for (Claim c : claims) {
      Quote q = c.quote();
      assertThat(text.substring(q.originBegin(), q.originEnd())).isEqualTo(q.sentence());
      assertThat(q.sentence()).contains(q.words());
      assertThat(c.sign()).isIn(-1, 1);
      assertThat(c.strength()).isGreaterThan(0).isLessThanOrEqualTo(1);
      assertThat(c.confidence()).isGreaterThan(0).isLessThan(1);
      assertThat(c.sign() == c.kind().sign()).isEqualTo(c.modality() != Modality.NEGATED);
      assertThat(c.source()).isNotEqualTo(c.target());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "Norway",
        "Norway.",
        "Norway Chile",
        "Norway, Chile.",
        "fears",
        "?!",
        "Norway is Norway.",
        "Norway fears Norway.",
        "“”",
        "Norway fears.",
        "fears Chile.",
        "And.",
        "the the the",
      })
  void textsThatClaimNothing_giveNothing(String text) {
    assertThat(Claims.of(text)).isEmpty();
  }

  @Test
  void tenThousandWords_areReadAsTheirSentences() {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < 500; k++) {
      text.append("Norway condemned Chile. ")
          .append(UNRELATED.get(k % UNRELATED.size()))
          .append(' ');
      text.append("The harvest of the year was a good one, said the farmers. ");
    }
    List<Claim> claims = Claims.of(text.toString());
    assertThat(claims).hasSize(500);
    assertThat(claims).allMatch(c -> Claims.brief(c).equals("NOR accuse CHL -"));
    assertThat(claims).extracting(c -> c.quote().originBegin()).isSorted().doesNotHaveDuplicates();
  }

  /* A list of twenty that all condemn one is twenty claims. */
  @Test
  void aLongList_isAClaimEach() {
    String names =
        "Peru, Ghana, Togo, Japan, China, Egypt, Kenya, Spain, Iran, Italy, Greece, Cuba, Mali, Nepal, Oman,"
            + " Qatar, Sweden, Poland, Brazil and Norway";
    assertThat(Claims.of(names + " condemned Chile."))
        .hasSize(20)
        .allMatch(c -> c.target().code().equals("CHL") && c.kind() == ClaimKind.ACCUSE);
    assertThat(Claims.of("Chile condemned " + names + ".")).hasSize(20);
  }

  @Test
  void aReaderKeepsNothingOfAnArticle() {
    List<Claim> before = Claims.of("It attacked Chile.");
    Claims.of("Norway fears Peru. It attacked Kenya.");
    assertThat(Claims.of("It attacked Chile.")).isEqualTo(before).isEmpty();
  }

  @Test
  void namesWithoutAClaim_areKeptWithTheirPlaces() {
    String text = "Norway and Chile lie far apart. Nobody minds.";
    Reading reading =
        new ArticleClaims(org.entente.sources.world.WorldFiles.load(List.of()))
            .read(PlainText.article(text, Claims.DATE), Claims.DATE);
    Naming naming = reading.namings().getFirst();
    assertThat(reading.namings()).hasSize(1);
    assertThat(naming.actors()).extracting(a -> a.code()).containsExactly("NOR", "CHL");
    assertThat(naming.spots())
        .extracting(s -> text.substring(s.begin(), s.end()))
        .containsExactly("Norway", "Chile");
  }
}
