package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sets of states that are named one by one; expected values by hand.
class StateSetTest {
  private static final World WORLD = MadeUpWorld.world();
  private static final LocalDate OLD_TIMES = LocalDate.of(1925, 5, 5);
  private static final LocalDate NOW = LocalDate.of(2000, 1, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RUR,COG,HEI",
        "RUR+COG+HEI",
        " ruria ,, Congo North + 70,",
        "Oldland,COG,Heir",
        "10,40,70"
      })
  void anyNamesMakeTheSameSet(String text) {
    Coalition set = WORLD.getCoalition(text);
    assertThat(set.id()).isEqualTo("RUR+COG+HEI");
    assertThat(set.name()).isEqualTo("Ruria, Congo North and Heir");
    assertThat(set.membersOn(NOW)).containsExactly(10, 40, 70);
    assertThat(set.isUnnamed()).isTrue();
    assertThat(set.title()).isEqualTo(set.name());
    assertThat(set.decisionRules()).isEmpty();
    assertThat(WORLD.getCoalition(set.id())).isEqualTo(set);
  }

  @Test
  void theOrderIsThatOfTheQuestion_theMembersAreThoseOfTheSet() {
    Coalition one = WORLD.getCoalition("HEI,RUR");
    Coalition other = WORLD.getCoalition("RUR,HEI");
    assertThat(one.id()).isEqualTo("HEI+RUR");
    assertThat(one.membersOn(NOW)).isEqualTo(other.membersOn(NOW));
  }

  /* The name of the date; without one, the present name. */
  @Test
  void onADateStatesBearTheirNamesOfTheDay() {
    assertThat(WORLD.getCoalition("RUR,HEI", OLD_TIMES).name()).isEqualTo("Oldland and Heir");
    assertThat(WORLD.getCoalition("RUR,HEI").name()).isEqualTo("Ruria and Heir");
  }

  @Test
  void aStateBelongsToItWhileItExists() {
    Coalition set = WORLD.getCoalition("RUR,RLM");
    assertThat(set.membersOn(OLD_TIMES)).containsExactly(10, 60);
    assertThat(set.membersOn(LocalDate.of(1935, 1, 1))).containsExactly(10);
    assertThat(set.membersOn(LocalDate.of(1945, 1, 1))).containsExactly(10, 60);
    assertThat(set.membersOn(NOW)).containsExactly(10);
    assertThat(set.life()).isEqualTo(MadeUpWorld.ALWAYS);
  }

  @Test
  void aStateThatWasNoneOnTheDateIsRefusedWithItsLife() {
    assertThatThrownBy(() -> WORLD.getCoalition("RUR,RLM", NOW))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p.kind()).isEqualTo(UserProblem.Kind.USAGE);
              assertThat(p)
                  .hasMessage(
                      "Realm was no state on 2000-01-01 (it was one from 1900-01-01 to 1930-12-31,"
                          + " it was one from 1940-01-01 to 1949-12-31)");
            });
    assertThatThrownBy(() -> WORLD.getCoalition("RUR,HEI", LocalDate.of(1899, 1, 1)))
        .hasMessageContaining("it is one from 1900-01-01 on");
  }

  @Test
  void oneNamedTwiceIsRefused_underWhicheverName() {
    assertThatThrownBy(() -> WORLD.getCoalition("Ruria,HEI,Oldland"))
        .isInstanceOf(UserProblem.class)
        .hasMessage("Ruria is named twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RUR,", ",RUR", "+RUR+", ",", "+", ",,,++"})
  void fewerThanTwoAreNoSet(String text) {
    assertThatThrownBy(() -> WORLD.getCoalition(text))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> assertThat(p).hasMessageContaining("two of them or more (" + text + ")"));
  }

  @Test
  void anUnknownStateIsNamed() {
    assertThatThrownBy(() -> WORLD.getCoalition("RUR,Isteriaa"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("no state \"Isteriaa\"");
              assertThat(p.advice()).contains("Isteria");
            });
    assertThatThrownBy(() -> WORLD.getCoalition("RUR,PACT"))
        .hasMessage("PACT is a coalition, not a state");
    assertThatThrownBy(() -> WORLD.getCoalition("RUR,Congo"))
        .hasMessage("the name \"Congo\" fits several states");
  }

  /* "The" is no state, so that it belongs to the piece before it. */
  @Test
  void aNameWithItsOwnComma_isUnderstood() {
    assertThat(WORLD.getCoalition("RUR, Isles, The, HEI").id()).isEqualTo("RUR+ISR+HEI");
    assertThat(WORLD.getCoalition("Isles, The, HEI").id()).isEqualTo("ISR+HEI");
    assertThatThrownBy(() -> WORLD.getCoalition("Isles, The")).hasMessageContaining("two of them");
  }

  /* Eight names stand in a title, of nine the first three. */
  @Test
  void ofManyTheFirstThreeAreNamed() {
    List<State> states =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> MadeUpWorld.state(i, "S" + i, "XX" + i, "State " + i))
            .toList();
    World world = new World(new States(states), List.of());
    assertThat(world.getCoalition("1,2,3,4,5,6,7,8").name())
        .isEqualTo("State 1, State 2, State 3, State 4, State 5, State 6, State 7 and State 8");
    assertThat(world.getCoalition("1,2,3,4,5,6,7,8,9").name())
        .isEqualTo("State 1, State 2, State 3 and 6 other states");
  }
}
