package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.answer.assessment.AssessmentData;
import org.entente.coalition.Assessment;
import org.entente.coalition.Weights;
import org.entente.part.Part;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The data of assessments against its published schema.
@Tag("slow")
class AssessmentJsonTest {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    Path file =
        Path.of(System.getProperty("entente.root", "."))
            .resolve("docs/schema/assessment.schema.json");
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String json(Assessment assessment) {
    return AssessmentData.of(assessment, RealCoalitions.WORLD.states(), "entente assess X")
        .toString();
  }

  @ParameterizedTest
  @CsvSource({
    "SCO, 2015-07-10",
    "GCC, 2017-06-01",
    "WARSAW-PACT, 1960-06-01",
    "SCO, 2024-08-01",
    "MERCOSUR, 2012-08-01",
    "NATO, 1965-01-01"
  })
  void document_fitsTheSchema(String coalition, String asOf) {
    assertThat(SCHEMA.validate(json(RealCoalitions.assess(coalition, asOf)), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void documentWithTotal_fitsTheSchema() {
    Assessment a =
        RealCoalitions.assess(
            Map.of(),
            Optional.of(new Weights(Map.of(Part.INTERESTS, 2.0, Part.TRUST, 1.0))),
            Run.quiet(),
            "SCO",
            "2015-07-10");

    assertThat(json(a)).contains("\"byWeight\"");
    assertThat(SCHEMA.validate(json(a), InputFormat.JSON)).isEmpty();
  }

  @Test
  void schema_refusesAFigureThatIsBothKnownAndMissing() {
    String json = json(RealCoalitions.assess("SCO", "2015-07-10"));
    String broken =
        json.replaceFirst("\"nominalStrength\":\\{", "\"nominalStrength\":{\"missing\":\"x\",");

    assertThat(broken).isNotEqualTo(json);
    assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void bytes_areTheSameOnAnyNumberOfThreads() {
    String one = json(withThreads(1));

    assertThat(json(withThreads(1))).isEqualTo(one);
    assertThat(json(withThreads(4))).isEqualTo(one);
  }

  private static Assessment withThreads(int threads) {
    return RealCoalitions.assess(
        Map.of(), Optional.empty(), Run.quiet(Run.DEFAULT_SEED, threads), "CSTO", "2015-07-10");
  }

  @Test
  void keys_standInTheOrderOfTheSchema() throws IOException {
    Path file =
        Path.of(System.getProperty("entente.root", "."))
            .resolve("docs/schema/assessment.schema.json");
    JsonMapper mapper = JsonMapper.builder().build();
    List<String> published =
        List.copyOf(mapper.readTree(Files.readString(file)).get("properties").propertyNames());
    JsonNode written = mapper.readTree(json(RealCoalitions.assess("SCO", "2015-07-10")));

    assertThat(published).startsWith(written.propertyNames().toArray(String[]::new));
  }

  @Test
  void numbers_comeBackAsTheyWere() {
    Assessment a = RealCoalitions.assess("SCO", "2015-07-10");
    JsonNode written = JsonMapper.builder().build().readTree(json(a));

    for (Part part : Part.values()) {
      double value = a.part(part).figure().find().orElseThrow();
      assertThat(
              written
                  .get("parts")
                  .get(List.of(Part.values()).indexOf(part))
                  .get("figure")
                  .get("value")
                  .asDouble())
          .isEqualTo(value);
    }
  }

  @Test
  void sentences_nameStatesNotCodes() {
    assertThat(json(RealCoalitions.assess("SCO", "2015-07-10")))
        .contains("Kyrgyzstan depends on China")
        .doesNotContain("{365}")
        .doesNotContain("{710}");
  }
}
