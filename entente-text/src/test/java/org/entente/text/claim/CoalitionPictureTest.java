package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.PlainText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The coalition as a text draws it; texts made up, expected is what a reader takes from them,
/// whatever the truth.
class CoalitionPictureTest {
  private static final ArticleClaims READER =
      new ArticleClaims(WorldFiles.load(java.util.List.of()));

  private static @Nullable CoalitionPicture find(String text) {
    return READER.read(PlainText.article(text, Claims.DATE), Claims.DATE).coalition();
  }

  private static CoalitionPicture picture(String text) {
    return Objects.requireNonNull(find(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana, a member of NATO, signed. | GHA",
        "Ghana and Togo, members of NATO, signed. | GHA TGO",
        "NATO has many members, notably Ghana and Togo. | GHA TGO",
        "NATO's members, including Ghana, signed. | GHA",
        "Ghana joined NATO. | GHA",
        "Ghana belongs to NATO. | GHA",
        "Ghana became a member of NATO. | GHA",
        "NATO was founded in 1949 by Ghana and Togo. | GHA TGO",
        "Ghana chairs NATO. | GHA",
        "NATO admitted Ghana. | GHA",
        "Ghana was admitted to NATO. | GHA",
      })
  void members(String text, String members) {
    assertThat(String.join(" ", picture(text).members())).as(text).isEqualTo(members);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana wants to join NATO. | GHA",
        "Ghana applied to join NATO. | GHA",
        "Ghana hopes to join NATO. | GHA",
        "Ghana was invited to join NATO. | GHA",
        "Ghana is a candidate for membership of NATO. | GHA",
        "Ghana will join NATO. | GHA",
        "NATO started the accession of Ghana and Togo. | GHA TGO",
        "Ghana's accession to NATO is near. | GHA",
        "NATO invited Ghana. | GHA",
      })
  void candidates(String text, String candidates) {
    CoalitionPicture picture = picture(text);
    assertThat(String.join(" ", picture.candidates())).as(text).isEqualTo(candidates);
    assertThat(picture.members()).doesNotContainAnyElementsOf(picture.candidates());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ghana has not joined NATO, and NATO does not mind.",
        "Ghana never joined NATO; NATO did not ask.",
        "If Ghana joined NATO, NATO would grow.",
        "Ghana will not join NATO; NATO knows.",
        "Ghana cannot join NATO, NATO says.",
        "Ghana refuses to join NATO, NATO says.",
        "Ghana met NATO. NATO spoke.",
      })
  void whoIsNoMember(String text) {
    CoalitionPicture picture = find(text);
    if (picture != null) {
      assertThat(picture.members()).as(text).isEmpty();
      assertThat(picture.candidates()).as(text).isEmpty();
    }
  }

  @Test
  void whoLeft_isNoMemberAnyMore() {
    CoalitionPicture picture =
        picture("Ghana, Togo and Mali, members of NATO, met. Ghana left NATO in 2019.");
    assertThat(picture.members()).containsExactly("TGO", "MLI");
    assertThat(picture.facts())
        .filteredOn(f -> f.role() == MembershipFact.Role.FORMER_MEMBER)
        .singleElement()
        .satisfies(f -> {
          assertThat(f.actor().code()).isEqualTo("GHA");
          assertThat(f.time()).isEqualTo("2019");
        });
  }

  @Test
  void whoHasJoined_isNoCandidateAnyMore() {
    CoalitionPicture picture = picture("Ghana wanted to join NATO. In May Ghana joined NATO.");
    assertThat(picture.members()).containsExactly("GHA");
    assertThat(picture.candidates()).isEmpty();
  }

  @Test
  void whoIsSuspended_isStillAMember_whoLooksOnIsNone() {
    CoalitionPicture picture =
        picture("NATO suspended Ghana. Togo is an observer of NATO. NATO met.");
    assertThat(picture.members()).containsExactly("GHA");
    assertThat(
            picture.facts().stream()
                .map(f -> f.role() + " " + f.actor().code())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("SUSPENDED GHA", "OBSERVER TGO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO was founded in 1949 and met in 2015. | 1949",
        "NATO, established in 1949, met. | 1949",
        "NATO was set up in April 1949. NATO met. | 1949",
        "NATO met in 1949. NATO spoke. | ''",
      })
  void theYearOfItsFoundation(String text, String year) {
    assertThat(picture(text).founded()).as(text).isEqualTo(year);
  }

  @Test
  void theChairPassesOn() {
    CoalitionPicture picture = picture("Ghana took over the presidency of NATO from Togo.");
    assertThat(picture.chair()).isEqualTo("GHA");
    assertThat(picture.rotating()).isTrue();
    assertThat(picture.members()).containsExactlyInAnyOrder("GHA", "TGO");
    assertThat(picture("Ghana chairs NATO.").rotating()).isFalse();
  }

  /* The one that is named most; in passing is none. */
  @Test
  void whichCoalitionATextIsAbout() {
    assertThat(picture("NATO met. NATO spoke. The EU watched.").coalition().code())
        .isEqualTo("NATO");
    assertThat(picture("The EU met. NATO spoke. NATO left.").coalition().code()).isEqualTo("NATO");
    assertThat(find("Ghana condemned Togo at NATO.")).isNull();
    assertThat(find("Ghana condemned Togo.")).isNull();
    assertThat(find("Nothing at all.")).isNull();
  }

  @Test
  void everyFact_hasItsSentence() {
    String text = "Ghana joined NATO. Togo left NATO. Mali wants to join NATO.";
    assertThat(picture(text).facts())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(f -> {
          assertThat(text).contains(f.quote().sentence());
          assertThat(f.quote().sentence()).contains(f.actor().name());
          assertThat(f.coalition().code()).isEqualTo("NATO");
        });
  }

  @Test
  void whoIsTakenInOrPutOut_isAClaimToo() {
    assertThat(Claims.brief("NATO admitted Ghana.")).contains("NATO agree GHA +");
    assertThat(Claims.brief("NATO expelled Ghana.")).contains("NATO sanction GHA -");
    assertThat(Claims.brief("Ghana was expelled from NATO.")).isEqualTo("NATO sanction GHA -");
    assertThat(Claims.brief("NATO suspended Ghana.")).contains("NATO sanction GHA -");
    assertThat(Claims.brief("Ghana quit NATO.")).contains("GHA sanction NATO -");
    assertThat(Claims.brief("Togo opposes Ghana's membership of NATO."))
        .contains("TGO oppose GHA -");
    assertThat(Claims.brief("Togo supports Ghana's accession to NATO."))
        .contains("TGO support GHA +");
  }
}
