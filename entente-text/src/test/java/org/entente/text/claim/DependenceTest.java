package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dependence and how two get on; sentences made up, expected is what a reader takes from them.
class DependenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway depends on Chile.",
        "Norway is dependent on Chile.",
        "Norway relies heavily on Chile.",
        "Norway gets half of its gas from Chile.",
        "Norway imports nearly all of its gas from Chile.",
        "Norway buys 40% of its gas from Chile.",
        "Norway sells most of its oil to Chile.",
        "Half of Norway's gas comes from Chile.",
        "Chile is Norway's largest trading partner.",
        "Norway's largest trading partner is Chile.",
        "Chile is the biggest creditor of Norway.",
        "Chile remains Norway's main supplier.",
        "Norway cannot survive without Chilean gas.",
        "Without Chilean gas Norway would freeze.",
        "Norway's factories would close if Chile stopped buying.",
        "Remittances from Chile are vital to Norway.",
        "Norway's dependence on Chile is great.",
      })
  void oneDependsOnAnother(String text) {
    assertThat(Claims.brief(text)).as(text).isEqualTo("NOR depends CHL +");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway does not depend on Chile.",
        "Norway no longer depends on Chile.",
        "Norway is not dependent on Chile.",
      })
  void oneDoesNot(String text) {
    assertThat(Claims.brief(text)).as(text).isEqualTo("NOR depends CHL -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway and Chile depend on each other.",
        "The economies of Norway and Chile are interdependent.",
        "The economies of Norway and Chile are intertwined.",
      })
  void eachOnTheOther(String text) {
    assertThat(Claims.of(text))
        .as(text)
        .singleElement()
        .satisfies(c -> {
          assertThat(c.kind()).isEqualTo(ClaimKind.DEPENDS);
          assertThat(c.mutual()).isTrue();
        });
  }

  /* A share of nothing that one lives by is no dependence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Half of the visitors left Norway for Chile.",
        "Norway sells oil to Chile.",
        "Norway won all of its games in Chile.",
        "Most Norwegians have never seen Chile.",
      })
  void sharesOfOtherThings(String text) {
    assertThat(Claims.of(text)).as(text).noneMatch(c -> c.kind() == ClaimKind.DEPENDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for gas | energy",
        "for its oil | energy",
        "for electricity | energy",
        "for loans | finance",
        "for foreign investment | finance",
        "for weapons | arms",
        "for arms | arms",
        "for its exports | trade",
        "as a market | trade",
        "for remittances | remittances",
        "for its security | protection",
        "for subsidies | aid",
        "for advice | ''",
        "'' | ''",
      })
  void theMatterIsNamed(String words, String domain) {
    assertThat(DependenceReader.domain(words)).isEqualTo(domain);
    Claim claim = Claims.of("Norway depends on Chile " + words + ".").getFirst();
    assertThat(claim.detail()).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Relations between Norway and Chile have soured. | NOR rivalry CHL -",
        "Relations between Norway and Chile are tense. | NOR rivalry CHL -",
        "Norway's relations with Chile are icy. | NOR rivalry CHL -",
        "Norwegian-Chilean relations are strained. | NOR rivalry CHL -",
        "Ties between Norway and Chile have frayed. | NOR rivalry CHL -",
        "Relations between Norway and Chile are warm. | NOR support CHL +",
        "Ties between Norway and Chile have improved. | NOR support CHL +",
        "Norway enjoys good relations with Chile. | NOR support CHL +",
        "The interests of Norway and Chile coincide. | NOR shared-interest CHL +",
        "The interests of Norway and Chile clash. | NOR rivalry CHL -",
        "Trust between Norway and Chile has collapsed. | NOR distrust CHL -",
        "Norway signed it, to the dismay of Chile. | CHL oppose NOR -",
        "Anti-Chilean feeling runs high in Norway. | NOR oppose CHL -",
        "Norway's anti-Chilean mood is bitter. | NOR oppose CHL -",
      })
  void howTwoGetOn(String text, String expected) {
    assertThat(Claims.brief(text)).as(text).isEqualTo(expected);
  }

  /* Neither good nor bad, both at once, or not so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Relations between Norway and Chile go back to 1905.",
        "Relations between Norway and Chile have not improved.",
        "Relations between Norway and Chile are not warm.",
        "Relations between Norway and Chile are no longer tense.",
        "Relations between Norway and Chile never soured.",
        "Relations between Norway and Chile, once warm, have soured into good ones.",
        "Relations between Norway and its press are bad.",
        "Relations with Chile are bad.",
        "The ties of Norway and Chile are silk.",
      })
  void nothingIsSaidOfIt(String text) {
    assertThat(Claims.of(text))
        .as(text)
        .noneMatch(c -> List.of(ClaimKind.RIVALRY, ClaimKind.SUPPORT).contains(c.kind()));
  }

  @Test
  void trustThatIsDenied_isDistrust() {
    for (String text :
        List.of(
            "Norway does not trust Chile.",
            "Norway cannot trust Chile.",
            "Norway never trusted Chile.",
            "No Norwegian minister trusts Chile.",
            "Norway trusts neither Chile nor its press.",
            "Norway has no trust in Chile.")) {
      assertThat(Claims.brief(text)).as(text).isEqualTo("NOR distrust CHL -");
    }
    assertThat(Claims.of("Norway trusts Chile.")).noneMatch(c -> c.kind() == ClaimKind.DISTRUST);
  }

  /* Who backs what is done to a state is against it; who blocks it is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway supports sanctions against Chile. | NOR oppose CHL -",
        "Norway backed a resolution against Chile. | NOR oppose CHL -",
        "Norway opposes sanctions on Chile. | NOR support CHL +",
        "Norway blocked a statement critical of Chile. | NOR support CHL +",
        "Norway backs Peru against Chile. | NOR support PER +, NOR oppose CHL -",
        "Norway supports Chile's plan. | NOR support CHL +",
      })
  void sides(String text, String expected) {
    assertThat(Claims.brief(text)).as(text).isEqualTo(expected);
  }
}
