package org.entente.sources.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A fault in a coalition's file is named with file, line and key; the schema refuses what it can
/// see of them.
@Tag("slow")
class CoalitionFaultsTest {
  private static final String GOOD =
      """
      id: TEST
      name: Test League
      kind: alliance
      founded: 1992-05-15
      purpose: defence
      decision_rule: consensus
      sources:
        treaty: Treaty of Tashkent, 15 May 1992
      members:
        - {state: RUS, from: 1992-05-15, source: treaty}
        - {state: UZB, from: 1992-05-15, to: 1999-04-02, source: treaty}
        - {state: UZB, from: 2006-06-23, source: treaty}
      observers:
        - {state: SRB, from: 2013, source: treaty}
      candidates:
        - {state: AZE, applied: 1993-09, source: treaty}
      """;

  private static final Schema COALITION = schema("coalition");
  private static final Schema STATES = schema("states");

  @TempDir private Path folder;

  @Test
  void aGoodFileIsAccepted() throws IOException {
    Coalition read = read(GOOD);
    assertThat(read.memberships()).hasSize(5);
    assertThat(read.memberships().get(3).spell().fromText()).isEqualTo("2006-06-23");
    assertThat(schemaErrors(GOOD)).isZero();
  }

  /* Columns: a line of the good file, what stands in its place, the line named, words of the
  message, words of the advice, whether the schema sees it. A bar is a new line. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "name: Test League; nmae: Test League; line 2; unknown key (nmae); name; true",
        "id: TEST; id: test me; line 1; other signs; SCO; true",
        "kind: alliance; kind: aliance; line 3; unknown kind (aliance); alliance; true",
        "purpose: defence; purpose: defense; line 5; unknown purpose (defense); defence; true",
        "founded: 1992-05-15; founded: 1992-15-05; line 4; (1992-15-05) is not a date; 2001-06; true",
        "founded: 1992-05-15; founded: 1992-02-31; line 4; (1992-02-31) is not a date; 2001-06; false",
        "founded: 1992-05-15; ended: 1999; line 1; the key founded is missing; world.md; true",
        "decision_rule: consensus; decision_rule: concensus; line 6; (concensus); consensus; true",
        "decision_rule: consensus; decision_rule: weighted; line 6; needs a quota; decision_rules; true",
        "state: RUS,; state: RUZ,; line 10; unknown state (RUZ); RUS; false",
        "state: RUS,; state: Rusia,; line 10; unknown state (Rusia); Russia; false",
        "source: treaty}|  - {state: UZB, from: 2006; source: treti}|  - {state: UZB, from: 2006; line 11; unknown source (treti); treaty; false",
        "to: 1999-04-02; to: 1991-04-02; line 11; to (1991-04-02) is before from; Exchange; false",
        "to: 1999-04-02; to: 2007-04-02; line 12; two spells as member that overlap; day before; false",
        "to: 1999-04-02; till: 1999-04-02; line 11; unknown key (till); to; true",
        "from: 1992-05-15, source: treaty}; from: 1990-05-15, source: treaty}; line 10; not within the coalition's life; founded; false",
        "state: SRB,; state: RUS,; line 14; member and observer at once; day before; false",
        "state: SRB, from: 2013; state: MNE, from: 1999; line 14; Montenegro did not exist; clip; false",
        "applied: 1993-09, ; ``; line 16; the key applied is missing; world.md; true",
        "applied: 1993-09; from: 1993-09; line 16; unknown key (from); applied; true",
        "observers:; observer:; line 14; unknown key (observer); observers; true",
        "observers:; suspensions:; line 14; suspended while it is no member; within; false",
        "observers:; chair:|  - {state: RUS, from: 2012-01-01, source: treaty}; line 15; hold the chair at once; day before; false",
        "observers:; invocations:|  - {on: 1991-01-01, source: treaty}|observers:; line 14; not within the coalition's life; founded; false",
        "observers:; invocations:|  - {on: 2022-01-05, source: treti}|observers:; line 14; unknown source (treti); treaty; false",
        "observers:; invocations:|  - {on: 2022-01-05}|observers:; line 14; the key source is missing; world.md; true",
        "{state: SRB,; {; line 14; the key state is missing; world.md; true",
        "{state: SRB,; {historical: A, entity: B,; line 14; both historical and entity; Keep one; true",
        "sources:; name: Twice|sources:; line 7; the key name stands twice; Keep one; false",
        "sources:; sources: [; line; ``; world.md; false",
        "decision_rule: consensus; decision_rules: [{rule: weighted, quota: 9, votes: {RUS: 5, UZB: 3}}]; line 6; not in 1 to the sum; Correct; false",
        "decision_rule: consensus; decision_rules: [{rule: weighted, quota: 5, votes: {RUS: 5}}]; line 6; lacks a member; Add; false",
        "decision_rule: consensus; decision_rules: [{rule: majority, quota: 3/2}]; line 6; is not a share; 2/3; false",
        "decision_rule: consensus; decision_rules: [{to: 2000, rule: none}, {from: 1999, rule: none}]; line 6; overlaps; day before; false",
        "decision_rule: consensus; decision_rules: [{rule: consensus, votes: {RUS: 1}}]; line 6; does not belong; Leave; true"
      })
  void faultsAreNamed(
      String good, String bad, String line, String message, String advice, boolean schemaSees)
      throws IOException {
    String text = GOOD.replace(lines(good), lines(bad));
    assertThat(text).isNotEqualTo(GOOD);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("test.yaml, " + line)
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(((UserProblem) e).advice()).contains(advice));
    if (schemaSees) {
      assertThat(schemaErrors(text)).isPositive();
    }
  }

  private static String lines(String text) {
    return text.replace("|", "\n");
  }

  @Test
  void whatIsNoYamlIsSaidInOneMessage() throws IOException {
    for (String text : List.of("", "- a\n- b\n", "just words\n", "id: [\n")) {
      assertThatThrownBy(() -> read(text))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("test.yaml");
    }
    Path latin =
        Files.write(
            folder.resolve("latin.yaml"), "name: Münch".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> WorldFiles.load(List.of(latin)))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("latin.yaml cannot be read as UTF-8 text");
    assertThatThrownBy(() -> WorldFiles.load(List.of(folder.resolve("absent.yaml"))))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("absent.yaml");
  }

  @Test
  void everyBundledFileFitsItsSchema() throws IOException {
    for (Path file : WorldFiles.listFiles(TestPlaces.root().resolve(TestPlaces.COALITIONS))) {
      assertThat(COALITION.validate(tree(Files.readString(file)))).as(file.toString()).isEmpty();
    }
    Path states = TestPlaces.root().resolve(TestPlaces.COALITIONS).resolveSibling("states.yaml");
    assertThat(STATES.validate(tree(Files.readString(states)))).isEmpty();
  }

  private Coalition read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("test.yaml"), text);
    return WorldFiles.load(List.of(file)).getCoalition("TEST");
  }

  private static int schemaErrors(String text) {
    return COALITION.validate(tree(text)).size();
  }

  private static JsonNode tree(String text) {
    return YAMLMapper.builder().build().readTree(text);
  }

  private static Schema schema(String name) {
    Path file = TestPlaces.root().resolve("docs/schema/" + name + ".schema.json");
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
