package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.registry.CoalitionList;
import org.entente.answer.registry.CoalitionPage;
import org.entente.answer.registry.StateList;
import org.entente.answer.registry.StatePage;
import org.entente.answer.text.TextPage;
import org.entente.sources.world.WorldFiles;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The lists and pages of the registry on the terminal.
@Tag("slow")
class RegistryTextTest {
  private static final int WIDTH = 100;
  private static final World WORLD = WorldFiles.load(List.of());

  @Test
  void everyPageFitsTheScreen() {
    for (Coalition c : WORLD.coalitions()) {
      assertThat(lines(CoalitionPage.of(c, WORLD.states())))
          .as(c.id())
          .allMatch(RegistryTextTest::fits)
          .contains("Members");
    }
    for (State s : WORLD.states().list()) {
      assertThat(state(s)).as(s.name()).allMatch(RegistryTextTest::fits);
    }
    assertThat(list(null, null)).allMatch(RegistryTextTest::fits);
    assertThat(states(Optional.empty())).allMatch(RegistryTextTest::fits);
  }

  private static boolean fits(String line) {
    return line.codePointCount(0, line.length()) <= WIDTH;
  }

  private static List<String> lines(Page page) {
    return new TextPage(WIDTH, false, false, false).lines(page);
  }

  private static List<String> lines(Table table) {
    return lines(Page.titled("List").section(Section.headed("List").table(table)));
  }

  private static List<String> state(State s) {
    return lines(StatePage.of(s, WORLD, Section.headed("Figures")));
  }

  private static List<String> states(Optional<LocalDate> on) {
    return lines(new StateList(WORLD.states(), on).table());
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
    String row = sco.get(founders) + sco.get(founders + 1);
    assertThat(row).contains("2001-06-15", "China, Kazakhstan", "Uzbekistan");
  }

  @Test
  void rulesAreSaidInWordsWithTheirSpells() {
    String eu = String.join(" ", page("EU")).replaceAll("\\s+", " ");
    assertThat(eu)
        .contains("62 of 87 votes")
        .contains("255 of 345 votes and 14 members")
        .contains("55% of members with 65% of the population, blocked by no fewer than 4");
    assertThat(String.join(" ", page("African Union")).replaceAll("\\s+", " "))
        .contains("majority of 66.67% of members");
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
    assertThat(coalitions(LocalDate.of(1700, 1, 1), null).table().rows()).isEmpty();
    assertThat(coalitions(LocalDate.of(1700, 1, 1), null).note()).isEqualTo("None.");
  }

  @Test
  void stateListShowsTheNamesOfTheDate() {
    String of1914 = String.join("\n", states(Optional.of(LocalDate.of(1914, 7, 28))));
    assertThat(of1914)
        .contains("Russian Empire")
        .contains("Austria-Hungary")
        .contains("Ottoman Empire")
        .contains("Saint Petersburg")
        .doesNotContain("Poland");
  }

  @Test
  void stateStandsInTheCoalitionsThatItContinues() {
    List<String> prussia = state(WORLD.getState("Prussia"));
    assertThat(prussia)
        .anyMatch(line -> line.contains("SIXTH-COALITION") && line.contains("as Prussia"));
    assertThat(prussia).anyMatch(line -> line.contains("NATO"));
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
    return lines(CoalitionPage.of(WORLD.getCoalition(name), WORLD.states()));
  }

  private static List<String> list(@Nullable LocalDate on, @Nullable String member) {
    return lines(coalitions(on, member).table());
  }

  private static CoalitionList coalitions(@Nullable LocalDate on, @Nullable String member) {
    return new CoalitionList(
        WORLD.coalitions(),
        Optional.ofNullable(on),
        Optional.ofNullable(member).map(WORLD::getState));
  }
}
