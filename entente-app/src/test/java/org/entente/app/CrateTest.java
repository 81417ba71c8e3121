package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The folder that `--crate` writes, held against what RO-Crate 1.1 (sections "RO-Crate Structure",
/// "Root Data Entity", "Data Entities") and the Data Package standard 2.0 (Data Package, Data
/// Resource, Table Schema) require; and the briefing for Word.
@Tag("slow")
class CrateTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path folder;
  private static Path crate;

  @BeforeAll
  static void write() {
    crate = folder.resolve("sco");
    assertThat(
            Entente.run(
                "assess", "SCO", "--as-of", "2015-07-10", "--crate", crate.toString(), "-q"))
        .isZero();
  }

  private static JsonNode read(String name) throws IOException {
    return JSON.readTree(Files.readString(crate.resolve(name)));
  }

  private static Set<String> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static JsonNode entity(Map<String, JsonNode> byId, String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  @Test
  void theMetadata_isAnRoCrate() throws IOException {
    JsonNode document = read("ro-crate-metadata.json");
    assertThat(document.get("@context").asString())
        .isEqualTo("https://w3id.org/ro/crate/1.1/context");
    Map<String, JsonNode> byId = new HashMap<>();
    for (JsonNode entity : document.get("@graph")) {
      assertThat(entity.has("@type")).isTrue();
      assertThat(byId.put(entity.get("@id").asString(), entity)).as("one entity an id").isNull();
    }
    JsonNode own = entity(byId, "ro-crate-metadata.json");
    assertThat(own.get("@type").asString()).isEqualTo("CreativeWork");
    assertThat(own.get("conformsTo").get("@id").asString())
        .isEqualTo("https://w3id.org/ro/crate/1.1");
    JsonNode root = entity(byId, own.get("about").get("@id").asString());
    assertThat(root.get("@id").asString()).isEqualTo("./");
    assertThat(root.get("@type").asString()).isEqualTo("Dataset");
    assertThat(root.get("name").asString()).contains("Shanghai");
    assertThat(root.get("description").asString()).isNotBlank();
    assertThat(LocalDate.parse(root.get("datePublished").asString())).isNotNull();
    assertThat(byId).containsKey(root.get("license").get("@id").asString());

    Set<String> parts = new TreeSet<>();
    for (JsonNode part : root.get("hasPart")) {
      parts.add(part.get("@id").asString());
      assertThat(entity(byId, part.get("@id").asString()).get("@type").asString())
          .isEqualTo("File");
    }
    Set<String> there = filesOf(crate);
    there.remove("ro-crate-metadata.json");
    assertThat(parts).isEqualTo(there).contains("report.html", "answer.json", "data/parts.csv");
    for (JsonNode cited : root.get("citation")) {
      assertThat(byId).containsKey(cited.get("@id").asString());
    }
    assertThat(entity(byId, "#made").get("name").asString())
        .isEqualTo("entente assess SCO --as-of 2015-07-10");
  }

  @Test
  void theTables_areADataPackage_whoseTypesHold() throws IOException {
    JsonNode described = read("datapackage.json");
    assertThat(described.get("resources")).isNotEmpty();
    Set<String> names = new TreeSet<>();
    for (JsonNode resource : described.get("resources")) {
      assertThat(names.add(resource.get("name").asString())).as("names are unique").isTrue();
      assertThat(resource.get("name").asString()).matches("[-a-z0-9._/]+");
      Path file = crate.resolve(resource.get("path").asString());
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
        for (NamedCsvRecord row : rows) {
          requireTypes(resource.get("schema").get("fields"), row);
        }
      }
    }
    assertThat(names).contains("parts", "dictionary");
  }

  private static void requireTypes(JsonNode fields, NamedCsvRecord row) {
    int column = 0;
    for (JsonNode field : fields) {
      assertThat(row.getHeader().get(column++)).isEqualTo(field.get("name").asString());
      String cell = row.getField(field.get("name").asString());
      String pattern =
          switch (field.get("type").asString()) {
            case "integer" -> "-?\\d+";
            case "number" -> "-?\\d+(\\.\\d+)?([eE]-?\\d+)?";
            case "date" -> "\\d{4}-\\d{2}-\\d{2}";
            default -> "(?s).*";
          };
      assertThat(cell).as(field.toString()).matches("|" + pattern);
    }
  }

  @Test
  void theJson_isThatOfTheAnswer() throws IOException {
    assertThat(read("answer.json").get("format").asString()).isEqualTo("entente-answer-1");
  }

  @Test
  void aBriefing_opensInWord_withHeadingsAndFigures_andIsTheSameTwice() throws IOException {
    Path first = folder.resolve("a.docx");
    Path second = folder.resolve("b.docx");
    for (Path file : List.of(first, second)) {
      assertThat(
              Entente.run(
                  "assess", "SCO", "--as-of", "2015-07-10", "--briefing", file.toString(), "-q"))
          .isZero();
    }
    byte[] bytes = Files.readAllBytes(first);
    assertThat(bytes).isEqualTo(Files.readAllBytes(second));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      String words =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertThat(words)
          .contains("Briefing: Shanghai", "Directive 203", "Confidence in this assessment is");
      assertThat(
              document.getParagraphs().stream()
                  .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetOutlineLvl()))
          .hasSizeGreaterThanOrEqualTo(4);
      assertThat(document.getTables().getFirst().getText()).contains("shared interests", "0.49");
    }
  }
}
