package org.entente.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.evidence.GoldenFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The Council of the European Union with 27 to 36 members, counted from populations.
@Tag("slow")
class EuropeanCouncilTest {
  private static final double SIX_DIGITS = 5.01e-7;

  /// A council: its states, and its rule without and with the blocking clause.
  private record Council(
      List<String> states, DecisionRule plain, DecisionRule withClause, List<String> row) {
    DecisionRule rule(boolean clause) {
      return clause ? withClause : plain;
    }
  }

  private static Map<String, Council> councils() {
    Map<String, Long> population = new LinkedHashMap<>();
    GoldenFile.rows("power/european-populations.csv")
        .forEach(row -> population.put(row.get(0), Long.valueOf(row.get(1))));
    List<String> members =
        population.keySet().stream().limit(28).filter(s -> !s.equals("GBR")).toList();
    Map<String, Council> councils = new LinkedHashMap<>();
    for (List<String> row : GoldenFile.rows("power/european-councils.csv")) {
      List<String> states = new ArrayList<>(members);
      states.addAll(row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" ")));
      int n = states.size();
      DecisionRule plain =
          new DecisionRule.Conjunction(
              List.of(
                  new DecisionRule.Majority(n, Integer.parseInt(row.get(2))),
                  new DecisionRule.Weighted(
                      states.stream().map(population::get).toList(), Long.parseLong(row.get(3)))));
      DecisionRule withClause = DecisionRule.withBlockingMinority(plain, 4);
      councils.put(row.get(0), new Council(states, plain, withClause, row));
    }
    return councils;
  }

  private static Council council(String name) {
    return Objects.requireNonNull(councils().get(name), name);
  }

  @Test
  void winningCoalitions_toTheUnit() {
    for (Council council : councils().values()) {
      double sets = Math.pow(2, council.states().size());
      if (!council.row().get(4).isEmpty()) {
        assertThat(VotingPower.of(council.plain()).powerToAct() * sets)
            .isEqualTo(Double.parseDouble(council.row().get(4)));
      }
      assertThat(VotingPower.of(council.withClause()).powerToAct() * sets)
          .isEqualTo(Double.parseDouble(council.row().get(5)));
    }
  }

  static List<List<String>> indices() {
    return GoldenFile.rows("power/european-indices.csv");
  }

  @ParameterizedTest
  @MethodSource("indices")
  void indices_toSixDigits(List<String> row) {
    Council council = council(row.get(0));
    VotingPower power = VotingPower.of(council.rule(row.get(1).equals("yes")));
    double expected = Double.parseDouble(row.get(4));
    int state = council.states().indexOf(row.get(2));

    double actual =
        switch (row.get(3)) {
          case "act" -> power.powerToAct();
          case "shapley" -> power.members().get(state).shapleyShubik();
          default -> power.members().get(state).normalisedBanzhaf();
        };
    assertThat(actual).isCloseTo(expected, within(SIX_DIGITS));
  }

  /* Gainers among the 27, from the same reference runs. */
  @Test
  void enlargement_gainsPowerForFew() {
    assertThat(gainers("EU28U", MemberPower::shapleyShubik))
        .containsExactlyInAnyOrder("EST", "CYP", "LVA", "LUX", "MLT", "SVN");
    assertThat(gainers("EU33", MemberPower::shapleyShubik)).containsExactlyInAnyOrder("LUX", "MLT");
    assertThat(gainers("EU33", MemberPower::normalisedBanzhaf))
        .containsExactlyInAnyOrder("LUX", "MLT", "EST", "CYP", "LVA", "SVN");
    assertThat(gainers("EU36", MemberPower::shapleyShubik)).isEmpty();
  }

  private static List<String> gainers(String council, ToDoubleFunction<MemberPower> index) {
    Council now = council("EU27");
    List<MemberPower> before = VotingPower.of(now.withClause()).members();
    List<MemberPower> after = VotingPower.of(council(council).withClause()).members();
    return IntStream.range(0, now.states().size())
        .filter(i -> index.applyAsDouble(after.get(i)) > index.applyAsDouble(before.get(i)))
        .mapToObj(now.states()::get)
        .toList();
  }

  /* Of EU27: 522 blocking sets of four members, 70 of them without Germany, 40 of these with Poland, and
  570 minimal ones of five; reference runs as above. */
  @Test
  void minimalBlockingSets() {
    Council council = council("EU27");
    MinimalSets blocking = MinimalSets.blocking(council.withClause(), 5, 10_000);
    int germany = council.states().indexOf("DEU");
    int poland = council.states().indexOf("POL");
    List<List<Integer>> four = blocking.sets().stream().filter(s -> s.size() == 4).toList();
    List<List<Integer>> noGermany = four.stream().filter(s -> !s.contains(germany)).toList();

    assertThat(blocking.complete()).isTrue();
    assertThat(four).hasSize(522);
    assertThat(noGermany).hasSize(70);
    assertThat(noGermany.stream().filter(s -> s.contains(poland))).hasSize(40);
    assertThat(blocking.sets().stream().filter(s -> s.size() == 5)).hasSize(570);
    assertThat(blocking.sets()).hasSize(522 + 570);
  }

  /* Law: populations in persons (here times 9,973 and a little more or less) change no count by more
  than the sets near the quota, and the method that takes them is exact: a common factor changes
  nothing. */
  @Test
  void populationsInPersons_areCountedExactly() {
    Council council = council("EU36");
    DecisionRule.Conjunction plain = (DecisionRule.Conjunction) council.plain();
    DecisionRule.Weighted weighted = (DecisionRule.Weighted) plain.rules().get(1);
    DecisionRule persons =
        new DecisionRule.Conjunction(
            List.of(
                plain.rules().get(0),
                new DecisionRule.Weighted(
                    weighted.weights().stream().map(w -> w * 9_973).toList(),
                    weighted.quota() * 9_973 - 9_972)));

    assertThat(VotingPower.of(persons)).isEqualTo(VotingPower.of(plain));
  }
}
