package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names compared forgivingly; distances against the textbook recursion.
class NearMissTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Côte d'Ivoire; cotedivoire",
        "CÔTE-D’IVOIRE; cotedivoire",
        "São Tomé & Príncipe; saotomeprincipe",
        "U.S.A.; usa",
        "Curaçao; curacao",
        "Россия; россия",
        "ＮＡＴＯ; nato",
        "3180; 3180",
        "...; ''",
        "İzmir; izmir"
      })
  void aFoldHasNoCaseAccentsAndPunctuation(String name, String folded) {
    assertThat(NearMiss.fold(name)).isEqualTo(folded);
    assertThat(NearMiss.fold(folded)).as("folded again").isEqualTo(folded);
  }

  /* The edits between two words, by the recursion that defines them. */
  private static int edits(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    int same = edits(a.substring(1), b.substring(1)) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    return Math.min(same, 1 + Math.min(edits(a.substring(1), b), edits(a, b.substring(1))));
  }

  private static String word(Random random, int most) {
    StringBuilder word = new StringBuilder();
    for (int k = 1 + random.nextInt(most); k > 0; k--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  @Test
  void theNearestAreThoseOfTheRecursion() {
    Random random = new Random(7);
    for (int trial = 0; trial < 60; trial++) {
      String wanted = word(random, 6);
      List<String> known = new ArrayList<>();
      for (int k = 0; k < 8; k++) {
        known.add(word(random, 6));
      }
      int limit = Math.max(1, wanted.length() / 3);
      List<String> expected =
          known.stream()
              .distinct()
              .filter(name -> edits(wanted, name) <= limit)
              .sorted(
                  Comparator.comparingInt((String name) -> edits(wanted, name))
                      .thenComparing(Comparator.naturalOrder()))
              .limit(3)
              .toList();
      assertThat(NearMiss.nearest(wanted, known)).as(wanted + known).isEqualTo(expected);
      Collections.shuffle(known, random);
      assertThat(NearMiss.nearest(wanted, known)).as("in any order").isEqualTo(expected);
    }
  }

  @Test
  void whatIsNear_isAThirdOfTheLengthAway() {
    assertThat(NearMiss.nearest("ab", List.of("abc", "abcd", "b"))).containsExactly("abc", "b");
    assertThat(NearMiss.nearest("abcdef", List.of("abcxyf", "abxyzf"))).containsExactly("abcxyf");
    assertThat(NearMiss.nearest("", List.of("a"))).isEmpty();
    assertThat(NearMiss.nearest("?!", List.of("a"))).isEmpty();
    assertThat(NearMiss.nearest("a", List.of())).isEmpty();
  }

  @Test
  void adviceNamesThem() {
    assertThat(NearMiss.advice("SCP", List.of("SCO", "NATO"))).isEqualTo("Did you mean SCO?");
    assertThat(NearMiss.advice("SC", List.of("SCO", "SCP"))).isEqualTo("Did you mean SCO or SCP?");
    assertThat(NearMiss.advice("SCO", List.of("European Union"))).isEmpty();
  }
}
