package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of made-up states 1 (Ruria, the Republic of Ruria, once Oldland), 2 (the Realm of the
/// Isles) and 3 (Ruria-Minor, capital Port); Twin is a name of 1 and of 3.
class ListedNameTest {
  private static final Map<String, Set<Integer>> NAMES =
      Map.of(
          "ruria", Set.of(1),
          "republicofruria", Set.of(1),
          "oldland", Set.of(1),
          "twin", Set.of(1, 3),
          "port", Set.of(3),
          "realmoftheisles", Set.of(2),
          "isles", Set.of(2),
          "northruria", Set.of(3));

  private static Set<Integer> find(String name) {
    return ListedName.find(name, plain -> NAMES.getOrDefault(NearMiss.fold(plain), Set.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ruria; 1",
        "Ruria, Republic of; 1",
        "Ruria (Republic of); 1",
        "Ruria (the Republic of); 1",
        "Isles, Realm of the; 2",
        "Isles (Realm of the); 2",
        "Isles, The; 2",
        "Isles (the); 2",
        "Ruria, North; 3",
        "Ruria (Oldland); 1",
        "Oldland/Ruria; 1",
        "Oldland / Ruria / Republic of Ruria; 1",
        "Twin (Port); 3",
        "Twin (Oldland); 1",
        "Ruria, Republic of (Oldland); 1",
        "Isles, Dominion of Ruria; 2",
        "Isles (Dominion of Ruria); 2"
      })
  void aReadingFindsOne(String name, int state) {
    assertThat(find(name)).containsExactly(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ruria (Isles)",
        "Ruria/Isles",
        "Ruria (Nowhere)",
        "Ruria, South",
        "Isles, Dominion of Nowhere",
        "/",
        "()",
        ",",
        "(the)",
        "the",
        "a, b, c"
      })
  void namesThatDoNotAgreeFindNone(String name) {
    assertThat(find(name)).isEmpty();
  }

  @Test
  void aNameOfTwoIsLeftToTheReader() {
    assertThat(find("Twin")).containsExactlyInAnyOrder(1, 3);
    assertThat(ListedName.beside("Ruria")).isEmpty();
    assertThat(ListedName.turned("Ruria")).isEqualTo(List.of());
    assertThat(find("")).isEmpty();
  }

  /* Each bracket was tried turned and beside, so that forty took a million million look-ups. */
  @Test
  void aNameOfManyBracketsIsReadInFewLookUps() {
    for (String piece : List.of(" (x of)", " (the)", ", x of", "/x", "(", ")", ",")) {
      int[] asked = {0};
      Set<Integer> found =
          ListedName.find(
              "Ruria" + piece.repeat(40),
              plain -> {
                if (++asked[0] > 5_000) {
                  throw new IllegalStateException("too many look-ups for" + piece);
                }
                return Set.of();
              });
      assertThat(found).isEmpty();
    }
  }
}
