package org.entente.sources.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A fault in a file of incidents is named with file, line and key; the schema refuses what it can
/// see of them.
@Tag("slow")
class IncidentFaultsTest {
  private static final String GOOD =
      """
      incidents:
        - from: 2020-06-15
          to: 2020-06-16
          sides: [[IND, BTN], CHN]
          hostility: [4, 4]
          act: clash
          deaths: [24, 60]
          through: {BTN: a made-up group}
          what: Fight with clubs and stones
          sources:
            - A ministry, 16 June 2020
            - A newspaper, 17 June 2020
        - from: 2021-05
          sides: [2, RUS]
          hostility: [3, 1]
          act: show
          series: true
          what: Passages
          sources: [A fleet, 2021]
          checked: false
      """
          .replace("[A fleet, 2021]", "[\"A fleet, 2021\"]\n    one_source: true");

  private static final Schema SCHEMA = schema();

  @TempDir private Path folder;

  private static Schema schema() {
    Path file = root().resolve("docs/schema/incidents.schema.json");
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path root() {
    return Path.of(System.getProperty("entente.root", "..")).toAbsolutePath().normalize();
  }

  private static int schemaErrors(String yaml) {
    JsonNode tree = new YAMLMapper().readTree(yaml);
    return SCHEMA.validate(tree).size();
  }

  private List<Incident> read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), yaml);
    List<Incident> bundled = IncidentFiles.load(List.of()).list();
    Incidents all = IncidentFiles.load(List.of(file));
    return all.list().stream().filter(i -> !bundled.contains(i)).toList();
  }

  @Test
  void aGoodFileIsAcceptedBesideTheBundledOnes() throws IOException {
    List<Incident> read = read(GOOD);
    assertThat(read).hasSize(2);
    Incident fight = read.getFirst();
    assertThat(fight.one().states()).containsExactly(750, 760);
    assertThat(fight.one().through()).containsEntry(760, "a made-up group");
    assertThat(fight.deaths()).isEqualTo(new Incident.Deaths(24, 60));
    assertThat(read.getLast().spell().fromText()).isEqualTo("2021-05");
    assertThat(read.getLast().spell().toText()).isEqualTo("2021-05");
    assertThat(read.getLast().checked()).isFalse();
    assertThat(read.getLast().series()).isTrue();
    assertThat(schemaErrors(GOOD)).isZero();
  }

  @Test
  void everyBundledFileFitsTheSchema() throws IOException {
    Path files = root().resolve("entente-sources/src/main/resources/org/entente/sources/incidents");
    for (String name : Files.readAllLines(files.resolve("index.txt"))) {
      assertThat(schemaErrors(Files.readString(files.resolve(name)))).as(name).isZero();
    }
  }

  /* Columns: a piece of the good file, what stands in its place, the line named, words of the
  message, words of the advice, whether the schema sees it. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "incidents:; incident:; line 2; unknown key (incident); incidents; true",
        "what: Fight; waht: Fight; line 9; unknown key (waht); what; true",
        "from: 2020-06-15; from: 2020-06-35; line 2; (2020-06-35) is not a date; 2001-06; true",
        "from: 2020-06-15; from: 2013-06-15; line 2; before the registry begins; 2015; true",
        "to: 2020-06-16; to: 2020-06-14; line 2; is before from; Exchange; false",
        "sides: [[IND, BTN], CHN]; sides: [[IND, BTN]]; line 4; (1) is not the number of sides; [IND, PAK]; true",
        "sides: [[IND, BTN], CHN]; sides: [[INX, BTN], CHN]; line 4; unknown state (INX); IND; false",
        "sides: [[IND, BTN], CHN]; sides: [[IND, BTN], IND]; line 4; stands on both sides; one; false",
        "sides: [[IND, BTN], CHN]; sides: [[IND, DDR], CHN]; line 4; did not exist; date; false",
        "sides: [[IND, BTN], CHN]; sides: [[BTN, BTN], CHN]; line 4; stands twice on a side; once; true",
        "hostility: [4, 4]; hostility: [4, 6]; line 5; (6) is not a level of hostility; 5 (war); true",
        "hostility: [4, 4]; hostility: [3, 3]; line 6; (clash) is of level 4; levels; false",
        "hostility: [4, 4]; hostility: [4]; line 5; (1) is not the number of levels; [4, 1]; true",
        "act: clash; act: clahs; line 6; unknown act (clahs); clash; true",
        "deaths: [24, 60]; deaths: [60, 24]; line 7; is reversed; lower; false",
        "deaths: [24, 60]; deaths: [-1, 4]; line 7; is not a whole number; 12; true",
        "deaths: [24, 60]; deaths: []; line 7; (0) is not the number of ends; [24, 60]; true",
        "{BTN: a made-up group}; {PAK: a made-up group}; line 8; stands on no side; sides; false",
        "- A newspaper, 17 June 2020; ``; line 11; one_source: false; two sources; true",
        "series: true; series: yes; line 17; unknown value (yes); true; true",
        "one_source: true; one_source: false; line 19; one_source: false; one_source: true; true"
      })
  void aFaultIsNamed(
      String good, String bad, String line, String message, String advice, boolean seenBySchema) {
    String yaml = GOOD.replace(good, bad == null ? "" : bad).replaceAll("(?m)^ +$\n", "");
    assertThat(yaml).isNotEqualTo(GOOD);
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("mine.yaml, " + line)
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(((UserProblem) e).advice()).contains(advice));
    assertThat(schemaErrors(yaml) > 0).as("the schema sees it").isEqualTo(seenBySchema);
  }

  @Test
  void anIncidentThatIsThereAlreadyIsNamed() {
    String twice = GOOD + GOOD.substring(GOOD.indexOf('\n') + 1);
    assertThatThrownBy(() -> read(twice))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("mine.yaml, line 2")
        .hasMessageContaining("stands in");
  }
}
