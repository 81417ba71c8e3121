package org.entente.answer.crate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.file.TogetherFiles;
import org.entente.answer.page.Column;
import org.entente.answer.page.Figures;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The folder of an answer: both descriptions name exactly the files that lie in it. What they must
/// hold is what RO-Crate 1.1 and the data package say.
class CrateFilesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate MADE = LocalDate.of(2026, 3, 4);

  private static final Table TABLE =
      Table.builder("pairs", "Pairs", "One row for each pair.")
          .column(Column.text("pair", "Pair", "The pair."))
          .column(Column.figure("pi", "π", "Similarity.", "-1 to 1"))
          .column(Column.date("day", "Day", "A day."))
          .column(Column.integer("n", "N", "A number.", "roll calls"))
          .row("A - B", Figures.known(0.4, 0.3, 0.5), MADE, 12)
          .build();

  private static final Page PAGE =
      Page.titled("Pairs of <A>")
          .finding("One pair.")
          .section(Section.headed("Pairs").table(TABLE))
          .sources(
              List.of(
                  new Source("made", "Made data", "2.0", "Nobody 2020.", "CC0"),
                  new Source("world", "World", "0.1", "Entente.", "Apache-2.0")));

  @TempDir private Path folder;

  private Path written(Page page) {
    Path to = folder.resolve("crate");
    TogetherFiles files = new TogetherFiles();
    new Crate(page, "list", "entente list", null, MADE).write(to, page, files);
    assertThat(files.write()).contains("wrote the crate " + to);
    return to;
  }

  private static JsonNode json(Path folder, String name) throws IOException {
    return JSON.readTree(Files.readString(folder.resolve(name)));
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(p -> folder.relativize(p).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void bothDescriptions_nameTheFilesThatAreThere() throws IOException {
    Path crate = written(PAGE);
    List<String> there = filesIn(crate);
    assertThat(there)
        .containsExactly(
            "answer.json",
            "data/dictionary.csv",
            "data/pairs.csv",
            "datapackage.json",
            "report.html",
            "ro-crate-metadata.json");
    TreeSet<String> described = new TreeSet<>(List.of("ro-crate-metadata.json"));
    for (JsonNode entity : json(crate, "ro-crate-metadata.json").get("@graph")) {
      if (entity.get("@type").asString().equals("File")) {
        described.add(entity.get("@id").asString());
      }
    }
    assertThat(described).containsExactlyElementsOf(there);
    List<String> resources = new ArrayList<>();
    json(crate, "datapackage.json")
        .get("resources")
        .forEach(r -> resources.add(r.get("path").asString()));
    assertThat(resources).containsExactly("data/pairs.csv", "data/dictionary.csv");
  }

  /* One source is called as the action that made the crate is. */
  @Test
  void everyLinkOfTheGraph_leadsToAnEntity_andIdsAreTheirOwn() throws IOException {
    JsonNode graph = json(written(PAGE), "ro-crate-metadata.json").get("@graph");
    List<String> ids = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (JsonNode entity : graph) {
      ids.add(entity.get("@id").asString());
      entity.properties().stream()
          .filter(e -> !e.getKey().equals("@id"))
          .forEach(e -> collect(e.getValue(), links));
    }
    assertThat(ids).doesNotHaveDuplicates();
    links.remove("https://w3id.org/ro/crate/1.1");
    assertThat(ids).containsAll(links);
  }

  private static void collect(JsonNode node, List<String> links) {
    if (node.isObject()) {
      links.add(node.get("@id").asString());
    } else if (node.isArray()) {
      node.forEach(one -> collect(one, links));
    }
  }

  @Test
  void theRoot_isADataset_withTitleFindingDateAndLicence() throws IOException {
    JsonNode document = json(written(PAGE), "ro-crate-metadata.json");
    assertThat(document.get("@context").asString())
        .isEqualTo("https://w3id.org/ro/crate/1.1/context");
    JsonNode root = entity(document, "./");
    assertThat(root.get("@type").asString()).isEqualTo("Dataset");
    assertThat(root.get("name").asString()).isEqualTo("Pairs of <A>");
    assertThat(root.get("description").asString()).isEqualTo("One pair.");
    assertThat(root.get("datePublished").asString()).isEqualTo("2026-03-04");
    assertThat(root.get("hasPart")).hasSize(5);
    assertThat(root.get("citation")).hasSize(2);
    assertThat(entity(document, "ro-crate-metadata.json").get("conformsTo").get("@id").asString())
        .isEqualTo("https://w3id.org/ro/crate/1.1");
    assertThat(entity(document, "#made").get("name").asString()).isEqualTo("entente list");
    assertThat(entity(document, "#source-world").get("license").asString()).isEqualTo("Apache-2.0");
  }

  private static JsonNode entity(JsonNode document, String id) {
    for (JsonNode entity : document.get("@graph")) {
      if (entity.get("@id").asString().equals(id)) {
        return entity;
      }
    }
    throw new AssertionError("no entity " + id);
  }

  @Test
  void theSchemaOfATable_isItsColumnsInOrder_withTypes() throws IOException {
    JsonNode resource = json(written(PAGE), "datapackage.json").get("resources").get(0);
    List<String> fields = new ArrayList<>();
    for (JsonNode field : resource.get("schema").get("fields")) {
      fields.add(field.get("name").asString() + " " + field.get("type").asString());
    }
    assertThat(fields)
        .containsExactly(
            "pair string",
            "pi number",
            "pi_low number",
            "pi_high number",
            "pi_level number",
            "pi_basis string",
            "pi_year integer",
            "pi_missing string",
            "day date",
            "n integer");
    assertThat(fields).hasSameSizeAs(FlatTable.of(TABLE).columns());
    assertThat(resource.get("schema").get("fields").get(1).get("description").asString())
        .isEqualTo("Similarity. (-1 to 1)");
  }

  /* The day of making stands in the one file that asks for it. */
  @Test
  void nothingElse_bearsTheDay() throws IOException {
    Page page = PAGE.finding("No day.");
    Page dayless = new Page(page.title(), page.finding(), "", List.of(), page.sources(), List.of());
    Path crate = written(dayless);
    for (String file : filesIn(crate)) {
      boolean asks = file.equals("ro-crate-metadata.json");
      assertThat(Files.readString(crate.resolve(file)).contains("2026-03-04"))
          .as(file)
          .isEqualTo(asks);
    }
    assertThat(crate.resolve("data")).as("no table, no folder").doesNotExist();
    assertThat(json(crate, "datapackage.json").get("resources")).isEmpty();
  }

  @Test
  void theDocument_isThatOfTheAnswer_notOfTheReport() throws IOException {
    Page more = PAGE.section(Section.headed("More").paragraph("Only in the document."));
    Path to = folder.resolve("crate");
    TogetherFiles files = new TogetherFiles();
    new Crate(PAGE, "list", "entente list", JSON.createObjectNode().put("x", 1), MADE)
        .write(to, more, files);
    files.write();
    String document = Files.readString(to.resolve("answer.json"));
    assertThat(AnswerJson.readPage(document)).isEqualTo(more);
    assertThat(JSON.readTree(document).get("data").get("x").asInt()).isEqualTo(1);
    assertThat(Files.readString(to.resolve("report.html"))).doesNotContain("Only in the document.");
  }
}
