package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.answer.registry.CoalitionList;
import org.entente.answer.registry.CoalitionText;
import org.entente.answer.registry.StateList;
import org.entente.answer.registry.StateText;
import org.entente.answer.text.Wrapped;
import org.entente.sources.world.WorldFiles;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The lists and pages of the registry on the terminal.
class RegistryTextTest {
  private static final World WORLD = WorldFiles.load(List.of());

  @Test
  void everyPageFitsAHundredColumns() {
    for (Coalition c : WORLD.coalitions()) {
      assertThat(new CoalitionText(c, WORLD.states()).lines())
          .as(c.id())
          .allMatch(line -> line.length() <= 100)
          .contains("Members");
    }
    for (State s : WORLD.states().list()) {
      assertThat(new StateText(s, WORLD).lines())
          .as(s.name())
          .allMatch(line -> line.length() <= 100);
    }
    assertThat(list(null, null)).allMatch(line -> line.length() <= 100);
    assertThat(new StateList(WORLD.states(), Optional.empty()).lines())
        .allMatch(line -> line.length() <= 100);
  }

  /* Every state that was ever in a role stands on the page, by the name of the time. */
  @Test
  void pageNamesEveryMemberByItsNameOfTheTime() {
    List<String> nato = page("NATO");
    assertThat(String.join("\n", nato)).contains("West Germany").contains("Germany");
    String pact = String.join(" ", page("Warsaw Pact")).replaceAll("\\s+", " ");
    assertThat(pact).contains("Soviet Union").contains("Czechoslovakia").doesNotContain("Russia");
    assertThat(String.join("\n", page("Delian League"))).contains("478 BC").contains("Athens *");
  }

  @Test
  void factsOfOneKindShareARow() {
    List<String> sco = page("SCO");
    int founders = sco.indexOf("Members") + 2;
    assertThat(sco.get(founders)).contains("2001-06-15").contains("China, Kazakhstan");
    assertThat(sco.get(founders + 1)).contains("Tajikistan, Uzbekistan");
  }

  @Test
  void rulesAreSaidInWordsWithTheirSpells() {
    String eu = String.join("\n", page("EU"));
    assertThat(eu)
        .contains("62 of 87 votes")
        .contains("255 of 345 votes and 14 members")
        .contains("55% of members with 65% of the population, blocked by no fewer than 4");
    assertThat(String.join("\n", page("African Union"))).contains("majority of 66.67% of members");
  }

  @Test
  void listKeepsWhatWasThereOnTheDateWithTheState() {
    List<String> lines = list(LocalDate.of(1985, 12, 31), "Egypt");
    String all = String.join(" ", lines).replaceAll("\\s+", " ");
    assertThat(all)
        .contains("ARAB-LEAGUE")
        .contains("suspended 1979-03-31")
        .contains("OAU")
        .contains("OIC")
        .doesNotContain("NATO")
        .doesNotContain("UAR");
    assertThat(list(LocalDate.of(1700, 1, 1), null)).containsExactly("none");
  }

  @Test
  void stateListShowsTheNamesOfTheDate() {
    String of1914 =
        String.join(
            "\n", new StateList(WORLD.states(), Optional.of(LocalDate.of(1914, 7, 28))).lines());
    assertThat(of1914)
        .contains("Russian Empire")
        .contains("Austria-Hungary")
        .contains("Ottoman Empire")
        .contains("Saint Petersburg")
        .doesNotContain("Poland");
  }

  @Test
  void stateStandsInTheCoalitionsThatItContinues() {
    List<String> prussia = new StateText(WORLD.getState("Prussia"), WORLD).lines();
    assertThat(prussia)
        .anyMatch(line -> line.contains("SIXTH-COALITION") && line.contains("as Prussia"));
    assertThat(prussia).anyMatch(line -> line.contains("NATO"));
  }

  @Test
  void textIsBrokenBetweenWords() {
    assertThat(Wrapped.lines("aa bb cc", 5)).containsExactly("aa bb", "cc");
    assertThat(Wrapped.lines("longerthanthat b", 5)).containsExactly("longerthanthat", "b");
    assertThat(Wrapped.lines("", 5)).containsExactly("");
    assertThat(Wrapped.behind("x: ", "aa bb cc", 8)).containsExactly("x: aa bb", "   cc");
  }

  @Test
  void commandsAnswerOrSayWhatIsWrong() {
    assertThat(Main.run("list", "coalitions", "--kind", "Bloc")).isZero();
    assertThat(Main.run("list", "coalitions", "--kind", "blok")).isEqualTo(2);
    assertThat(Main.run("list", "states", "--on", "1900")).isZero();
    assertThat(Main.run("list", "states", "--on", "soon")).isEqualTo(2);
    assertThat(Main.run("show", "nato")).isZero();
    assertThat(Main.run("show", "coalition", "NATO")).isZero();
    assertThat(Main.run("show", "coalition")).isEqualTo(2);
    assertThat(Main.run("show", "Rusia")).isEqualTo(2);
    assertThatThrownBy(() -> WORLD.getCoalition("Rusia")).hasMessageContaining("no coalition");
  }

  private static List<String> page(String name) {
    return new CoalitionText(WORLD.getCoalition(name), WORLD.states()).lines();
  }

  private static List<String> list(@Nullable LocalDate on, @Nullable String member) {
    return new CoalitionList(
            WORLD.coalitions(),
            Optional.ofNullable(on),
            Optional.ofNullable(member).map(WORLD::getState))
        .lines();
  }
}
