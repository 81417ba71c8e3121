package org.entente.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.panel.Dyads;
import org.entente.panel.MadeUpYear;
import org.entente.panel.YearSlice;
import org.junit.jupiter.api.Test;

/// Groups and what is made of their dyads, against loops written out from the definitions.
class GroupTest {
  private static final int[] CODES = {2, 20, 70, 200, 365, 710, 750};

  private static YearSlice slice() {
    return MadeUpYear.of(2014, CODES).slice();
  }

  private static int[] subset(Random random, int n) {
    return IntStream.range(0, n).filter(_ -> random.nextBoolean()).toArray();
  }

  /* Values of dyads, a third of them missing. */
  private static double[] values(Random random, int count) {
    return IntStream.range(0, count)
        .mapToDouble(_ -> random.nextInt(3) == 0 ? Double.NaN : random.nextDouble())
        .toArray();
  }

  @Test
  void codesInAnyOrderAndTwice_areTheSameGroup() {
    YearSlice slice = slice();
    Group group = Group.of(slice, List.of(710, 2, 365, 2, 999, 1));
    assertThat(group.numbers()).containsExactly(0, 4, 5);
    assertThat(group.absent()).containsExactly(1, 999);
    assertThat(group.size()).isEqualTo(3);
    assertThat(group.code(1)).isEqualTo(365);
    assertThat(group.contains(5)).isTrue();
    assertThat(group.contains(1)).isFalse();
    assertThat(Group.of(slice, List.of()).size()).isZero();
    assertThat(Group.of(slice, List.of()).dyadNumbers()).isEmpty();
    assertThat(Group.of(slice, List.of(2)).dyadNumbers()).isEmpty();
  }

  @Test
  void dyadNumbersAreThoseOfItsPairs_ascending() {
    YearSlice slice = slice();
    Dyads dyads = slice.dyads();
    Random random = new Random(1);
    for (int trial = 0; trial < 50; trial++) {
      int[] numbers = subset(random, CODES.length);
      int[] expected =
          IntStream.range(0, dyads.count())
              .filter(
                  d -> contains(numbers, dyads.firstOf(d)) && contains(numbers, dyads.secondOf(d)))
              .toArray();
      Group group = Group.ofNumbers(slice, numbers);
      assertThat(group.dyadNumbers()).containsExactly(expected);
      int[] visited = new int[expected.length];
      int[] at = {0};
      Dyadic.forEach(
          group,
          (a, b, d) -> {
            assertThat(a).isLessThan(b);
            assertThat(dyads.index(group.number(a), group.number(b))).isEqualTo(d);
            visited[at[0]++] = d;
          });
      assertThat(visited).containsExactly(expected);
    }
  }

  private static boolean contains(int[] numbers, int number) {
    return Arrays.stream(numbers).anyMatch(n -> n == number);
  }

  @Test
  void arraysAreCopied() {
    int[] numbers = {0, 2};
    Group group = Group.ofNumbers(slice(), numbers);
    numbers[0] = 1;
    group.numbers()[1] = 5;
    group.dyadNumbers()[0] = 9;
    assertThat(group.numbers()).containsExactly(0, 2);
    assertThat(group.dyadNumbers()).containsExactly(1);
  }

  @Test
  void withoutOne_theOthersAreLeft() {
    Group group = Group.of(slice(), List.of(2, 70, 365));
    assertThat(group.without(1).numbers()).containsExactly(0, 4);
    assertThat(group.without(0).without(0).without(0).size()).isZero();
    assertThat(group.numbers()).containsExactly(0, 2, 4);
  }

  /* In a year in which 70 is not and 100 is, the numbers move. */
  @Test
  void inAnotherYear_theSameStatesUnderTheirNumbersThere() {
    YearSlice other = MadeUpYear.of(2000, 2, 20, 100, 365).slice();
    Group group = Group.of(slice(), List.of(20, 70, 365));
    Group there = group.in(other);
    assertThat(there.numbers()).containsExactly(1, 3);
    assertThat(there.absent()).containsExactly(70);
    assertThat(there.slice()).isSameAs(other);
    assertThat(group.in(other)).as("kept").isSameAs(there);
    assertThat(group.member(2).numberIn(there)).isEqualTo(3);
    assertThat(group.member(1).numberIn(there)).isEqualTo(-1);
    // A state of the year that is no member there.
    assertThat(new Group.Member(2).numberIn(there)).isEqualTo(-1);
  }

  @Test
  void whatIsKept_isMadeOnce() {
    Group group = Group.of(slice(), List.of(2, 20));
    int[] made = {0};
    for (int k = 0; k < 3; k++) {
      group.kept(
          String.class,
          g -> {
            made[0]++;
            return "of " + g.size();
          });
    }
    assertThat(made[0]).isEqualTo(1);
  }

  private static OptionalDouble plainMean(Group group, double[] values) {
    return Arrays.stream(group.dyadNumbers())
        .mapToDouble(d -> values[d])
        .filter(v -> !Double.isNaN(v))
        .average();
  }

  /* The mean over members of the least known value of a pair that the member is in. */
  private static OptionalDouble plainLowest(Group group, double[] values) {
    Dyads dyads = group.slice().dyads();
    return Arrays.stream(group.numbers())
        .mapToObj(i ->
            Arrays.stream(group.dyadNumbers())
                .filter(d -> dyads.firstOf(d) == i || dyads.secondOf(d) == i)
                .mapToDouble(d -> values[d])
                .filter(v -> !Double.isNaN(v))
                .min())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  private static void same(OptionalDouble actual, OptionalDouble expected) {
    assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
    if (expected.isPresent()) {
      assertThat(actual.getAsDouble())
          .isCloseTo(expected.getAsDouble(), org.assertj.core.api.Assertions.within(1e-12));
    }
  }

  @Test
  void meansProductsAndLowest_areThoseOfTheDefinition() {
    YearSlice slice = slice();
    Random random = new Random(2);
    for (int trial = 0; trial < 200; trial++) {
      double[] values = values(random, slice.dyads().count());
      Group group = Group.ofNumbers(slice, subset(random, CODES.length));
      IntToDoubleFunction of = d -> values[d];
      same(Dyadic.mean(group, of), plainMean(group, values));
      same(Dyadic.meanOfLowest(group, of), plainLowest(group, values));
      double[] known =
          Arrays.stream(group.dyadNumbers())
              .mapToDouble(d -> values[d])
              .filter(v -> !Double.isNaN(v))
              .toArray();
      assertThat(Dyadic.count(group, of)).isEqualTo(known.length);
      same(
          Dyadic.product(group, of),
          known.length == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of(Arrays.stream(known).reduce(1, (a, b) -> a * b)));
    }
  }

  /* Of all missing there is none, of all alike the one. */
  @Test
  void ofNothingKnown_nothing_ofAllAlike_theOne() {
    Group group = Group.of(slice(), List.of(2, 20, 70));
    assertThat(Dyadic.mean(group, _ -> Double.NaN)).isEmpty();
    assertThat(Dyadic.product(group, _ -> Double.NaN)).isEmpty();
    assertThat(Dyadic.meanOfLowest(group, _ -> Double.NaN)).isEmpty();
    assertThat(Dyadic.mean(group, _ -> .25)).hasValue(.25);
    assertThat(Dyadic.meanOfLowest(group, _ -> .25)).hasValue(.25);
    assertThat(Dyadic.product(group, _ -> .5)).hasValue(.125);
    assertThat(Dyadic.mean(Group.of(slice(), List.of(2)), _ -> 1)).isEmpty();
  }
}
