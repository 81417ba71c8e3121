package org.entente.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbering of dyads against counting them out.
class DyadsTest {
  private static int[] randomCodes(Random random) {
    TreeSet<Integer> codes = new TreeSet<>();
    int n = random.nextInt(40);
    while (codes.size() < n) {
      codes.add(2 + random.nextInt(988));
    }
    return codes.stream().mapToInt(Integer::intValue).toArray();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void numbers_areThoseOfCounting(long seed) {
    int[] codes = randomCodes(new Random(seed));
    Dyads dyads = Dyads.of(codes);
    int counted = 0;
    for (int i = 0; i < codes.length; i++) {
      for (int j = i + 1; j < codes.length; j++, counted++) {
        assertThat(dyads.index(i, j)).as("seed " + seed).isEqualTo(counted);
        assertThat(dyads.firstOf(counted)).isEqualTo(i);
        assertThat(dyads.secondOf(counted)).isEqualTo(j);
        assertThat(dyads.find(codes[i], codes[j])).hasValue(counted);
        assertThat(dyads.find(codes[j], codes[i])).hasValue(counted);
      }
    }
    assertThat(dyads.count()).isEqualTo(counted);
    assertThat(dyads.states()).isEqualTo(codes.length);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void dyadsAmong_areThoseWithBothStates(long seed) {
    Random random = new Random(seed);
    int[] codes = randomCodes(random);
    Dyads dyads = Dyads.of(codes);
    // States that are not in the set, and one named twice, among them.
    int[] members = random.ints(20, 2, 990).toArray();
    members[1] = members[0];
    List<Integer> wanted = new ArrayList<>();
    for (int d = 0; d < dyads.count(); d++) {
      int first = dyads.stateCode(dyads.firstOf(d));
      int second = dyads.stateCode(dyads.secondOf(d));
      if (Arrays.stream(members).anyMatch(m -> m == first)
          && Arrays.stream(members).anyMatch(m -> m == second)) {
        wanted.add(d);
      }
    }
    assertThat(Arrays.stream(dyads.among(members)).boxed()).as("seed " + seed).isEqualTo(wanted);
  }

  @Test
  void whatIsNoDyad_isNotFound() {
    Dyads dyads = Dyads.of(2, 20, 200);
    assertThat(dyads.find(2, 2)).isEmpty();
    assertThat(dyads.find(2, 365)).isEmpty();
    assertThat(dyads.findState(365)).isEmpty();
    assertThat(Dyads.of().count()).isZero();
    assertThat(Dyads.of(2).count()).isZero();
    for (int[] pair : new int[][] {{1, 1}, {2, 1}, {0, 3}, {-1, 1}}) {
      assertThatThrownBy(() -> dyads.index(pair[0], pair[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void codesOutOfOrder_areRefused() {
    assertThatThrownBy(() -> Dyads.of(2, 200, 20)).hasMessageContaining("(20)");
    assertThatThrownBy(() -> Dyads.of(2, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCallersArray_isNotKept() {
    int[] codes = {2, 20};
    Dyads dyads = Dyads.of(codes);
    codes[0] = 1;
    assertThat(dyads.stateCode(0)).isEqualTo(2);
  }
}
