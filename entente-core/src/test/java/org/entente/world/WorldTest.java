package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How states and coalitions are found in a made-up registry; which name means whom follows from
/// the order of names in [StateLookup], by hand.
class WorldTest {
  private static final LocalDate NOW = LocalDate.of(2000, 1, 1);
  private static final World WORLD = MadeUpWorld.world();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10; 10",
        "Ruria; 10",
        "rUrIa; 10",
        " R-u-r-i-a ; 10",
        "RUR; 10",
        "RU; 10",
        "RRA; 10",
        "Ruria Minor; 10",
        "Oldland; 10",
        "Old Land Union; 10",
        "OLD; 10",
        "Tsardom; 10",
        "Rurian; 10",
        "Oldish; 10",
        "Port; 10",
        "Harbour; 10",
        "Isles, The; 20",
        "Åland; 80",
        "Aland; 80",
        "cote d ete; 80",
        "COTE-D'ÉTÉ; 80",
        "Throne; 60",
        "Realmish; 60"
      })
  void aStateIsFoundByAnyOfItsNames(String name, int code) {
    assertThat(WORLD.getState(name).code()).isEqualTo(code);
  }

  /* IST is the ISO code of 30 and the abbreviation of 20, ISR the reverse: ISO goes before. */
  @ParameterizedTest
  @CsvSource({"IST, 30", "ISR, 20", "COG, 40", "CNG, 40"})
  void aCodeOfTwoKinds_isTheBetterOne(String name, int code) {
    assertThat(WORLD.getState(name).code()).isEqualTo(code);
  }

  /* Realm is the name of 60, which is extinct, and another name of 70, which lives. */
  @Test
  void aLivingStateGoesBeforeAnExtinctOne() {
    assertThat(WORLD.getState("Realm").code()).isEqualTo(70);
    assertThat(WORLD.getState("RLM").code()).isEqualTo(60);
    assertThat(WORLD.getState("Great Realm").code()).isEqualTo(60);
  }

  @Test
  void aNameOfTwoIsAQuestionWithItsChoices() {
    assertThatThrownBy(() -> WORLD.getState("congo"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p.kind()).isEqualTo(UserProblem.Kind.USAGE);
              assertThat(p).hasMessage("the name \"congo\" fits several states");
              assertThat(p.advice()).isEqualTo("Say Congo North (COG) or Congo South (COD).");
            });
    assertThatThrownBy(() -> WORLD.findState("Congo")).isInstanceOf(UserProblem.class);
    assertThatThrownBy(() -> WORLD.getCoalition("Congo"))
        .hasMessage("Congo is a state, not a coalition");
  }

  /* The capital of one beside the name of two tells which. */
  @Test
  void aSecondNameTellsTwoApart() {
    assertThat(WORLD.getState("Congo (Capital40)").code()).isEqualTo(40);
    assertThat(WORLD.getState("Congo/Congo South").code()).isEqualTo(50);
    assertThat(WORLD.findState("Congo (Port)")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Nowhere at all", "999", "-11", "\u0000", "%", "(", "10 20", "،"})
  void whatIsNoName_findsNone(String name) {
    assertThat(WORLD.findState(name)).isEmpty();
    assertThat(WORLD.findCoalition(name)).isEmpty();
    assertThatThrownBy(() -> WORLD.getState(name))
        .isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.advice()).isNotEmpty());
  }

  @Test
  void aMisspeltNameIsMetWithTheNearest() {
    assertThatThrownBy(() -> WORLD.getState("Isteriaa"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("no state \"Isteriaa\"");
              assertThat(p.advice()).startsWith("Did you mean Isteria");
            });
    assertThatThrownBy(() -> WORLD.getCoalition("Nothern Pact"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> assertThat(p.advice()).isEqualTo("Did you mean Northern Pact?"));
    assertThatThrownBy(() -> WORLD.getCoalition("something quite different"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> assertThat(p.advice()).isEqualTo("See: entente list coalitions."));
  }

  @Test
  void aCoalitionAskedForAsAState_isNamed() {
    assertThatThrownBy(() -> WORLD.getState("northern pact"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("northern pact is a coalition, not a state");
              assertThat(p.advice()).contains("entente show PACT");
            });
  }

  /* An identifier goes before a name, a name before other names, the first of two other names. */
  @ParameterizedTest
  @CsvSource({
    "pact, PACT",
    "Pact, PACT",
    "NORTHERN-PACT, PACT",
    "np, PACT",
    "Shared name, LEAGUE",
    "southern league, LEAGUE"
  })
  void aCoalitionIsFoundByAnyOfItsNames(String name, String id) {
    assertThat(WORLD.getCoalition(name).id()).isEqualTo(id);
    assertThat(WORLD.findCoalition(name)).isPresent();
  }

  @Test
  void aLaterCoalitionOfTheSameIdentifierReplacesTheEarlier() {
    Coalition own =
        MadeUpWorld.coalition(
            "PACT",
            "My Pact",
            List.of(),
            MadeUpWorld.member(40, Membership.Role.MEMBER, MadeUpWorld.ALWAYS));
    World world = new World(MadeUpWorld.states(), List.of(WORLD.getCoalition("PACT"), own));
    assertThat(world.coalitions()).containsExactly(own);
    assertThat(world.findCoalition("Northern Pact")).isEmpty();
    assertThat(world.getCoalition("my pact")).isEqualTo(own);
  }

  @Test
  void membersOfADate_byHand() {
    Coalition pact = WORLD.getCoalition("PACT");
    assertThat(pact.membersOn(LocalDate.of(1955, 1, 1))).containsExactly(10, 20);
    assertThat(pact.membersOn(LocalDate.of(1965, 1, 1))).containsExactly(10, 30);
    assertThat(pact.membersOn(LocalDate.of(1969, 12, 31))).containsExactly(10, 30);
    assertThat(pact.membersOn(LocalDate.of(1970, 1, 1))).containsExactly(10, 20, 30);
    assertThat(pact.membersOn(LocalDate.of(1899, 12, 31))).isEmpty();
    assertThat(pact.inRole(Membership.Role.OBSERVER, LocalDate.of(1959, 12, 31)))
        .containsExactly(30);
    assertThat(pact.inRole(Membership.Role.OBSERVER, NOW)).isEmpty();
    assertThat(pact.isDefencePact()).isTrue();
    assertThat(pact.title()).isEqualTo("Northern Pact (PACT)");
  }

  /* Any role counts, of any time; so does a member of another name that the state succeeds. */
  @Test
  void coalitionsOfAState_ofAnyRoleAndAsAnHeir() {
    assertThat(WORLD.coalitionsOf(30)).extracting(Coalition::id).containsExactly("PACT");
    assertThat(WORLD.coalitionsOf(50)).extracting(Coalition::id).containsExactly("LEAGUE");
    assertThat(WORLD.coalitionsOf(70)).isEmpty();
    Membership fact = MadeUpWorld.member(70, Membership.Role.MEMBER, MadeUpWorld.years(1900, 1910));
    Coalition old =
        new Coalition(
            "OLD",
            "Old League",
            List.of(),
            "bloc",
            "political",
            MadeUpWorld.ALWAYS,
            List.of(),
            List.of(),
            List.of(new NamedMember("Realm of the Heirs", true, 70, fact)),
            List.of(),
            new java.util.TreeMap<>(),
            "",
            new java.util.TreeMap<>(),
            "");
    World world = new World(MadeUpWorld.states(), List.of(old));
    assertThat(world.coalitionsOf(70)).containsExactly(old);
    assertThat(old.namedOn(LocalDate.of(1905, 6, 1)))
        .extracting(NamedMember::name)
        .containsExactly("Realm of the Heirs");
    assertThat(old.namedOn(NOW)).isEmpty();
    assertThat(old.isDefencePact()).isFalse();
  }

  @Test
  void aStateGoesByTheNameOfTheDate() {
    State ruria = MadeUpWorld.ruria();
    assertThat(ruria.nameOn(LocalDate.of(1921, 12, 31))).isEqualTo("Tsardom");
    assertThat(ruria.nameOn(LocalDate.of(1922, 1, 1))).isEqualTo("Oldland");
    assertThat(ruria.nameOn(LocalDate.of(1949, 12, 31))).isEqualTo("Oldland");
    assertThat(ruria.nameOn(LocalDate.of(1950, 1, 1))).isEqualTo("Ruria");
    assertThat(ruria.adjectiveOn(LocalDate.of(1930, 1, 1))).isEqualTo("Oldish");
    // A former name without an adjective of its own has the present one.
    assertThat(ruria.adjectiveOn(LocalDate.of(1910, 1, 1))).isEqualTo("Rurian");
    assertThat(ruria.capitalOn(LocalDate.of(1917, 12, 31))).isEqualTo("Harbour");
    assertThat(ruria.capitalOn(LocalDate.of(1918, 1, 1))).isEqualTo("Port");
    assertThat(ruria.namedOn(NOW)).isEqualTo(ruria);
  }

  @Test
  void aWorldOfADate_findsBothNames() {
    World then = WORLD.namedOn(LocalDate.of(1930, 1, 1));
    State oldland = then.getState("Oldland");
    assertThat(oldland.name()).isEqualTo("Oldland");
    assertThat(oldland.adjective()).isEqualTo("Oldish");
    assertThat(then.getState("Ruria")).isEqualTo(oldland);
    assertThat(then.coalitions()).isEqualTo(WORLD.coalitions());
    assertThat(WORLD.getState("Oldland").name()).isEqualTo("Ruria");
  }

  @Test
  void aStateExistsWithinItsPeriodsOnly() {
    State realm = MadeUpWorld.extinct();
    assertThat(realm.existsOn(LocalDate.of(1930, 12, 31))).isTrue();
    assertThat(realm.existsOn(LocalDate.of(1931, 1, 1))).isFalse();
    assertThat(realm.existsIn(1939)).isFalse();
    assertThat(realm.existsIn(1940)).isTrue();
    assertThat(realm.existsThroughout(MadeUpWorld.years(1900, 1930))).isTrue();
    // It existed on the first day and the last, but not between.
    assertThat(realm.existsThroughout(MadeUpWorld.years(1929, 1941))).isFalse();
    assertThat(realm.shortCode()).isEqualTo("RLM");
    assertThat(MadeUpWorld.ruria().shortCode()).isEqualTo("RUR");
  }

  @Test
  void statesAreInOrderOfCode_andACodeIsOneStates() {
    States states = MadeUpWorld.states();
    assertThat(states.list()).extracting(State::code).isSorted().hasSize(8);
    assertThat(states.on(LocalDate.of(1935, 1, 1)))
        .extracting(State::code)
        .containsExactly(10, 20, 30, 40, 50, 70, 80);
    assertThat(states.find(11)).isEmpty();
    assertThatThrownBy(() -> states.get(11)).hasMessageContaining("11");
    assertThatThrownBy(() -> new States(List.of(MadeUpWorld.ruria(), MadeUpWorld.ruria())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10");
  }

  @Test
  void aWorldOfNothing_findsNothing() {
    World empty = new World(new States(List.of()), List.of());
    assertThat(empty.findState("Ruria")).isEmpty();
    assertThat(empty.coalitions()).isEmpty();
    assertThatThrownBy(() -> empty.getCoalition("PACT")).isInstanceOf(UserProblem.class);
    assertThatThrownBy(() -> empty.getState("Ruria"))
        .isInstanceOfSatisfying(
            UserProblem.class, p -> assertThat(p.advice()).isEqualTo("See: entente list states."));
  }
}
