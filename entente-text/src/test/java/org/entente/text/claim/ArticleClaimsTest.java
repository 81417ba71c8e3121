package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.run.UserProblem;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences made up for these tests; the expected relations are those a reader takes from them.
class ArticleClaimsTest {
  private static final LocalDate DATE = LocalDate.of(2015, 7, 10);
  private static final ArticleClaims READER = new ArticleClaims(WorldFiles.load(List.of()));

  private static List<String> read(String text) {
    return READER.readText(text, DATE).stream().map(ArticleClaimsTest::brief).toList();
  }

  private static String brief(Claim c) {
    return c.source().code()
        + " "
        + c.target().code()
        + " "
        + c.kind().word()
        + (c.sign() > 0 ? " +" : " -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway is wary of Sweden's plans. | NOR SWE distrust -",
        "Chile fears Peru. | CHL PER fear -",
        "Brazil depends on Bolivia for gas. | BRA BOL depends +",
        "Canada, which lies far away, condemned Denmark on Monday. | CAN DNK accuse -",
        "Denmark was condemned by Canada on Monday. | CAN DNK accuse -",
        "Kenya's invasion of Uganda shocked the region. | KEN UGA assault -",
        "Portugal and Spain have a long rivalry. | PRT ESP rivalry -",
        "The rivalry between Portugal and Spain goes on. | PRT ESP rivalry -",
        "Ghana is suffering from Nigeria's ban on imports. | NGA GHA harm -",
        "Peru threatened to attack Chile. | PER CHL threaten -",
        "Vietnam wooed Laos for years. | VNM LAO seek +",
        "Japan supplied weapons to Malaysia. | JPN MYS aid +",
        "Lima accused Santiago of spying. | PER CHL accuse -",
        "Norway denied that it had attacked Chile. | NOR CHL assault +",
        "Peru blocked sanctions against Chile. | PER CHL support +",
        "Peru backed sanctions against Chile. | PER CHL oppose -",
        "Peru and Chile quarrel; the latter has threatened the former with war. | CHL PER threaten -",
        "Peru and Chile have signed a ceasefire brokered by Brazil. | PER CHL support +",
        "If Norway attacks Chile, Peru would defend Chile. | PER CHL support +",
      })
  void readsOneRelation(String sentence, String expected) {
    assertThat(read(sentence)).contains(expected.strip());
  }

  @Test
  void swappedActorsSwapTheDirection() {
    for (String verb :
        List.of(
            "condemned", "attacked", "fears", "distrusts", "supports", "depends on", "visited")) {
      assertThat(READER.readText("Norway " + verb + " Chile.", DATE))
          .as(verb)
          .isNotEmpty()
          .allSatisfy(c -> assertThat(c.source().code() + c.target().code()).isEqualTo("NORCHL"));
      assertThat(READER.readText("Chile " + verb + " Norway.", DATE))
          .as(verb)
          .isNotEmpty()
          .allSatisfy(c -> assertThat(c.source().code() + c.target().code()).isEqualTo("CHLNOR"));
    }
  }

  @Test
  void aNegationChangesTheSign() {
    assertThat(read("Norway does not support Chile.")).containsExactly("NOR CHL support -");
    assertThat(read("Norway never attacked Chile.")).containsExactly("NOR CHL assault +");
    assertThat(READER.readText("Norway no longer fears Chile.", DATE).getFirst().modality())
        .isEqualTo(Modality.NEGATED);
  }

  @Test
  void namesNobodyWhoIsNotMeant() {
    assertThat(read("Peru and Chile have signed a ceasefire brokered by Brazil."))
        .noneMatch(c -> c.contains("BRA"));
    assertThat(read("If Norway attacks Chile, Peru would defend Chile."))
        .doesNotContain("NOR PER assault -");
  }

  @Test
  void tellsHowAClaimIsPut() {
    assertThat(modality("It is doubtful whether Norway trusts Chile.")).isEqualTo(Modality.HEDGED);
    assertThat(modality("Norway may attack Chile.")).isEqualTo(Modality.HEDGED);
    assertThat(modality("Norway will support Chile.")).isIn(Modality.FUTURE, Modality.ASSERTED);
    assertThat(modality("If Norway attacks Chile, Peru will help."))
        .isEqualTo(Modality.CONDITIONAL);
    assertThat(modality("Norway condemned Chile.")).isEqualTo(Modality.ASSERTED);
    Claim reported = READER.readText("Peru said that Norway attacked Chile.", DATE).getFirst();
    assertThat(reported.modality()).isEqualTo(Modality.REPORTED);
    assertThat(reported.speaker()).isEqualTo("Peru");
  }

  private static Modality modality(String sentence) {
    return READER.readText(sentence, DATE).getFirst().modality();
  }

  @Test
  void aWarningIsARedLineAThreatOrAFear() {
    assertThat(read("Norway warned that the SCO should never become a military bloc."))
        .contains("NOR SCO red-line -");
    assertThat(read("Norway warned Chile against the plan.")).contains("NOR CHL threaten -");
    assertThat(read("Norwegian officials warned this could lead to an occupation by Chile."))
        .contains("NOR CHL fear -");
  }

  @Test
  void refersBack() {
    assertThat(read("Peru and Chile met in May. There is deep distrust between the two nations."))
        .contains("PER CHL distrust -");
    assertThat(read("It is Peru that buys oil from Chile, exploiting the latter's weakness."))
        .contains("PER CHL exploit -");
    assertThat(
            read(
                "Remittances from Norway matter to Chile and Peru. Remittances are an essential part of both countries' economies."))
        .contains("CHL NOR depends +", "PER NOR depends +");
  }

  @Test
  void anActThatIsThreatenedIsNotDone() {
    assertThat(read("Norway threatened to bomb Chile.")).containsExactly("NOR CHL threaten -");
    assertThat(read("Norway refused to help Chile.")).containsExactly("NOR CHL reject -");
  }

  @Test
  void whatIsNotDoneIsNotClaimed() {
    assertThat(read("Norway refused to condemn Chile on Tuesday.")).isEmpty();
    assertThat(modality("Norway has yet to condemn Chile.")).isEqualTo(Modality.NEGATED);
  }

  @Test
  void aMeetingIsWithWhomNotWhere() {
    assertThat(read("Leaders of Norway and Chile met in Brussels."))
        .containsExactly("NOR CHL consult +");
    assertThat(read("Norway's minister met his Chilean counterpart in Lima."))
        .containsExactly("NOR CHL consult +");
  }

  @Test
  void drawsTheCoalition() {
    String text =
        "The Shanghai Cooperation Organisation was founded in 2001 by the leaders of China, Russia and Kazakhstan. "
            + "Uzbekistan took over the presidency of the SCO from Russia. "
            + "Its leaders signed a document on the accession procedure for India and Pakistan.";
    CoalitionPicture picture =
        java.util.Objects.requireNonNull(
            READER.read(ArticleReader.read("text", text), DATE).coalition());
    assertThat(picture.coalition().code()).isEqualTo("SCO");
    assertThat(picture.members()).containsExactlyInAnyOrder("CHN", "RUS", "KAZ", "UZB");
    assertThat(picture.candidates()).containsExactly("IND", "PAK");
    assertThat(picture.founded()).isEqualTo("2001");
    assertThat(picture.chair()).isEqualTo("UZB");
    assertThat(picture.rotating()).isTrue();
  }

  @Test
  void quotesThePlace() {
    String text = "Nothing happened here at all. Norway condemned Chile.";
    Claim claim = READER.readText(text, DATE).getFirst();
    assertThat(text.substring(claim.quote().originBegin(), claim.quote().originEnd()))
        .isEqualTo("Norway condemned Chile.");
  }

  @Test
  void sameTextSameClaims() {
    String text = "Norway may attack Chile. Peru and Chile have a long rivalry.";
    assertThat(new ArticleClaims(WorldFiles.load(List.of())).readText(text, DATE))
        .isEqualTo(READER.readText(text, DATE));
  }

  @Test
  void refusesOtherLanguages() {
    String french =
        "Le gouvernement de la Norvège a dit que les frontières du pays seront ouvertes dans les jours qui viennent.";
    assertThatThrownBy(() -> READER.read(ArticleReader.read("page", french), DATE))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("is in French; only English is read");
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(read("The weather was fine.")).isEmpty();
    assertThat(read("Norway is a state.")).isEmpty();
  }
}
