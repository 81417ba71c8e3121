package org.entente.sources.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.Undertaking;
import org.entente.sources.world.WorldFiles;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Scenarios as files and options: every kind of change, and every kind of mistake with its place.
class ScenarioFileTest {
  private static final World WORLD = WorldFiles.load(List.of());

  private static State state(String name) {
    return WORLD.getState(name);
  }

  private static List<Change> read(String text) {
    return ScenarioFile.read("s.yaml", text, WORLD).changes();
  }

  @Test
  void everyKindOfChange_isRead() {
    assertThat(
            read(
                """
                title: what if
                changes:
                  - join: [India, PAK]
                    source: Ufa declaration
                  - leave: Uzbekistan
                  - replace: Tajikistan
                    by: Mongolia
                  - shock: Russia
                    gdp: -3.7%
                    capabilities: +10 %
                  - tie: trade
                    of: Russia
                    with: Kazakhstan
                    change: -50%
                  - tie: remittances
                    of: Kyrgyzstan
                    from: Russia
                    change: -100%
                  - undertake: mutual-defence
                  - rule: majority
                    quota: 2/3
                """))
        .containsExactly(
            new Change.Join(state("IND"), "Ufa declaration"),
            new Change.Join(state("PAK"), "Ufa declaration"),
            new Change.Leave(state("UZB"), "assumed"),
            new Change.Replace(state("TJK"), state("MNG"), "assumed"),
            new Change.Shock(state("RUS"), Change.Quantity.GDP, 1 - 0.037, "assumed"),
            new Change.Shock(state("RUS"), Change.Quantity.CAPABILITIES, 1.1, "assumed"),
            new Change.Tie(state("RUS"), state("KAZ"), Change.Flow.TRADE, 0.5, "assumed"),
            new Change.Tie(state("KGZ"), state("RUS"), Change.Flow.REMITTANCES, 0, "assumed"),
            new Change.Undertake(Undertaking.MUTUAL_DEFENCE, "assumed"),
            new Change.Rule(Coalition.Rule.MAJORITY, 2.0 / 3, "assumed"));
  }

  @Test
  void mistakes_nameFileLineAndWhatWouldBeRight() {
    assertMistake("changes:\n  - join: Indja\n", "s.yaml, line 2", "no state \"Indja\"", "India");
    assertMistake("changes:\n  - jion: India\n", "line 2", "names no change", "join, leave");
    assertMistake(
        "changes:\n  - join: India\n    leave: Russia\n", "line 2", "several changes", "");
    assertMistake("changes:\n  - join: India\n    sorce: x\n", "line 3", "(sorce)", "source");
    assertMistake(
        "changes:\n  - shock: Russia\n    gdp: -3.7\n", "line 3", "(-3.7)", "-3.7% or +10%");
    assertMistake("changes:\n  - shock: Russia\n    gdp: -100%\n", "line 3", "-100%", "above");
    assertMistake("changes:\n  - shock: Russia\n", "line 2", "changes nothing", "gdp: -3.7%");
    assertMistake("changes:\n  - rule: majorty\n", "line 2", "majorty", "majority");
    assertMistake("changes:\n  - rule: majority\n    quota: 7\n", "line 2", "(7)", "2/3");
    assertMistake(
        "changes:\n  - tie: trade\n    of: Russia\n    with: RUS\n    change: -5%\n",
        "line 3", "no ties with itself", "two states");
    assertMistake(
        "changes:\n  - tie: tarde\n    of: Russia\n    with: CHN\n    change: -5%\n",
        "line 2", "(tarde)", "trade");
    assertMistake("changes: India\n", "line 1", "is not a list", "docs/methods/scenario.md");
    assertMistake("change:\n  - join: India\n", "line 2", "(change)", "changes");
    assertMistake("- join\n", "line 1", "is not a mapping", "");
    assertMistake("changes: [", "line", "", "");
  }

  private static void assertMistake(String text, String where, String what, String advice) {
    assertThatThrownBy(() -> read(text))
        .as(text)
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p.kind()).isEqualTo(UserProblem.Kind.INPUT);
              assertThat(p.getMessage()).contains("s.yaml").contains(where).contains(what);
              assertThat(p.advice()).contains(advice);
            });
  }

  @Test
  void aFileThatIsNotThere_isNamed() {
    assertThatThrownBy(() -> ScenarioFile.read(Path.of("nowhere.yaml"), WORLD))
        .isInstanceOf(UserProblem.class)
        .hasMessage("no file nowhere.yaml");
  }

  @Test
  void options_readTheSameChanges() {
    assertThat(ChangeText.rule("majority:2/3"))
        .isEqualTo(new Change.Rule(Coalition.Rule.MAJORITY, 2.0 / 3, "assumed"));
    assertThat(ChangeText.rule("Consensus"))
        .isEqualTo(new Change.Rule(Coalition.Rule.CONSENSUS, 0, "assumed"));
    assertThat(ChangeText.replace("UZB:MNG", WORLD))
        .isEqualTo(new Change.Replace(state("UZB"), state("MNG"), "assumed"));
    assertThat(ChangeText.shock("Russia:gdp=-10%", WORLD))
        .isEqualTo(new Change.Shock(state("RUS"), Change.Quantity.GDP, 0.9, "assumed"));
  }

  @ParameterizedTest
  @CsvSource({
    "Russia, names no state",
    "Russia:gdp, names no state",
    "Russia:gpd=-10%, no quantity",
    "Russia:gdp=ten, is not a percentage",
    "Russia:gdp=-101%, is not a percentage",
    "Rusia:gdp=-10%, no state"
  })
  void shocksThatDoNotFit_areRefused(String text, String words) {
    assertThatThrownBy(() -> ChangeText.shock(text, WORLD))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(words);
  }

  @Test
  void otherOptionsThatDoNotFit_areRefused() {
    assertThatThrownBy(() -> ChangeText.replace("UZB", WORLD)).hasMessageContaining("two states");
    assertThatThrownBy(() -> ChangeText.rule("weighted")).hasMessageContaining("no rule");
    assertThatThrownBy(() -> ChangeText.rule("consensus:0.5"))
        .hasMessageContaining("majority only");
  }
}
