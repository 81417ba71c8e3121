package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Rows by year and votes on roll calls, against a search from the first row and by hand.
class ObservedYearsTest {
  private static DyadYears pairs(int... years) {
    int[] one = new int[years.length];
    return new DyadYears(
        List.of("level"), one, one, years, new double[][] {new double[years.length]});
  }

  @Test
  void aYearBeginsWhereTheFirstRowOfItIs() {
    Random random = new Random(8);
    for (int trial = 0; trial < 200; trial++) {
      int[] years = random.ints(random.nextInt(12), 2000, 2006).sorted().toArray();
      DyadYears rows = pairs(years);
      for (int year = 1999; year <= 2007; year++) {
        int sought = year;
        int expected = (int) Arrays.stream(years).filter(y -> y < sought).count();
        assertThat(rows.begin(year)).as(Arrays.toString(years) + year).isEqualTo(expected);
      }
      assertThat(rows.size()).isEqualTo(years.length);
    }
  }

  @Test
  void aYearOfManyRows_beginsAtItsFirst() {
    int[] years = new int[5_000];
    Arrays.fill(years, 1_000, 5_000, 1);
    assertThat(pairs(years).begin(1)).isEqualTo(1_000);
    assertThat(pairs(years).begin(0)).isZero();
  }

  @Test
  void columnsAreFoundByName_missingStaysMissing() {
    StateYears rows =
        new StateYears(
            List.of("gdp", "trade"),
            new int[] {2, 2},
            new int[] {1990, 1991},
            new double[][] {{1, Double.NaN}, {3, 0}});
    assertThat(rows.value(rows.column("gdp"), 1)).isNaN();
    assertThat(rows.value(rows.column("trade"), 1)).isZero();
    assertThat(rows.state(1)).isEqualTo(2);
    assertThat(rows.year(1)).isEqualTo(1991);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.column("GDP"))
        .withMessage("no column \"GDP\" among [gdp, trade]");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pairs(1990, 1989))
        .withMessage("dyad-years are not in order of year at row 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new StateYears(List.of("a"), new int[1], new int[2], new double[][] {{1, 2}}))
        .withMessageContaining("state-years differ in length");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new StateYears(List.of("a", "b"), new int[2], new int[2], new double[][] {{1, 2}}))
        .withMessageContaining("differ in length");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new StateYears(List.of("a"), new int[2], new int[2], new double[][] {{1}}))
        .withMessage("column a differs in length");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new DyadYears(List.of(), new int[2], new int[1], new int[2], new double[0][]));
  }

  @Test
  void arraysAreCopied() {
    int[] years = {1990};
    double[][] values = {{5}};
    StateYears rows = new StateYears(List.of("a"), new int[] {2}, years, values);
    years[0] = 1;
    values[0][0] = 6;
    assertThat(rows.year(0)).isEqualTo(1990);
    assertThat(rows.value(0, 0)).isEqualTo(5);
  }

  private static RollCall rollCall(String id, Optional<List<String>> issues) {
    return new RollCall(
        id, "un-votes", 69, LocalDate.of(2014, 12, 2), issues, Optional.empty(), false, false, "");
  }

  @Test
  void votesAreOfStateAndRollCall() {
    RollCallVotes votes =
        new RollCallVotes(
            List.of(rollCall("a", Optional.empty()), rollCall("b", Optional.of(List.of("nu")))),
            new int[] {2, 20},
            new byte[][] {
              {RollCallVotes.YES, RollCallVotes.NO}, {RollCallVotes.NONE, RollCallVotes.ABSTAIN}
            });
    assertThat(votes.vote(votes.indexOf(20), 1)).isEqualTo(RollCallVotes.ABSTAIN);
    assertThat(votes.indexOf(3)).isNegative();
    assertThat(votes.votesOf(0)).containsExactly(1, 3);
    votes.votesOf(0)[0] = 2;
    votes.states()[0] = 9;
    assertThat(votes.vote(0, 0)).isEqualTo(RollCallVotes.YES);
    assertThat(votes.states()).containsExactly(2, 20);
    // Not coded is not the same as coded with none: neither concerns an area.
    assertThat(votes.rollCalls().get(0).concerns("nu")).isFalse();
    assertThat(votes.rollCalls().get(1).concerns("nu")).isTrue();
    assertThat(votes.rollCalls().get(1).concerns("me")).isFalse();
  }

  @Test
  void votesThatDoNotFit_areRefusedWithTheirState() {
    List<RollCall> one = List.of(rollCall("a", Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RollCallVotes(one, new int[] {2, 20}, new byte[][] {{1}}))
        .withMessage("1 rows of votes for 2 states");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RollCallVotes(one, new int[] {20, 2}, new byte[][] {{1}, {1}}))
        .withMessageContaining("2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RollCallVotes(one, new int[] {2, 2}, new byte[][] {{1}, {1}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RollCallVotes(one, new int[] {2}, new byte[][] {{1, 1}}))
        .withMessage("state 2 has 2 votes for 1 roll calls");
    assertThat(new RollCallVotes(List.of(), new int[0], new byte[0][]).states()).isEmpty();
  }

  @Test
  void spellsOfPairsAreInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DyadSpell(2, 2, 1990, 1991, 1))
        .withMessageContaining("2 and 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DyadSpell(2, 3, 1992, 1991, 1))
        .withMessageContaining("1992 to 1991");
    Pact pact = new Pact("NATO", List.of(200, 2), 1949, Integer.MAX_VALUE);
    assertThat(pact.members()).containsExactly(2, 200);
    assertThat(pact.isInForce(1948)).isFalse();
    assertThat(pact.isInForce(1949)).isTrue();
    assertThat(pact.isInForce(2100)).isTrue();
    assertThat(new Pact("WP", List.of(365), 1955, 1990).isInForce(1991)).isFalse();
  }
}
