package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.answer.question.Desk;
import org.entente.run.Run;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.web.door.Door;
import org.entente.web.door.Form;
import org.entente.web.route.Routes;
import org.entente.web.server.LocalServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The recipes of docs/recipes, run as their first lines say. They are skipped, with the reason,
/// where Python or R with jsonlite is not on the machine.
@Tag("slow")
class RecipesTest {
  private static final Path RECIPES =
      Path.of(Objects.requireNonNull(System.getProperty("entente.root")), "docs", "recipes");
  private static final LocalDate UFA = LocalDate.of(2015, 7, 10);

  private record Ran(int code, String out) {}

  private static Ran run(String... words) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), out.replace("\r\n", "\n"));
    } catch (IOException e) {
      return new Ran(-1, String.valueOf(e.getMessage()));
    }
  }

  private static void require(String program) throws IOException, InterruptedException {
    String trial = program.equals("Rscript") ? "library(jsonlite)" : "import json";
    Ran ran = run(program, program.equals("Rscript") ? "-e" : "-c", trial);
    Assumptions.assumeTrue(
        ran.code() == 0,
        program.equals("Rscript")
            ? "no R with jsonlite on this machine (Debian: r-base-core, r-cran-jsonlite)"
            : "no Python 3 on this machine (Debian: python3)");
  }

  /* The figures that the recipes must print are those of the desk itself. */
  @ParameterizedTest
  @CsvSource({"python3, ask.py", "Rscript, ask.R"})
  void theServerIsAsked(String program, String recipe) throws Exception {
    require(program);
    Door door =
        new Door(
            new Desk(WorldFiles.load(List.of()), YearbookFolder.bundled()), () -> UFA, Run.quiet());
    try (LocalServer server = LocalServer.start(door, 0)) {
      Ran ran = run(program, RECIPES.resolve(recipe).toString(), server.address());
      assertThat(ran.out())
          .isEqualTo(
              "coalition,part,value,low,high,missing\n" + rows(door, "SCO") + rows(door, "NATO"));
      assertThat(ran.code()).isZero();
    }
  }

  private static String rows(Door door, String coalition) {
    byte[] told =
        door.tell(Routes.get("assess"), Map.of("coalition", List.of(coalition)), Form.JSON).bytes();
    StringBuilder rows = new StringBuilder();
    for (JsonNode part : JsonMapper.builder().build().readTree(told).get("data").get("parts")) {
      JsonNode figure = part.get("figure");
      rows.append(
          String.format(
              Locale.ROOT,
              "%s,%s,%.2f,%.2f,%.2f,%n",
              coalition,
              part.get("part").asString(),
              figure.get("value").asDouble(),
              figure.get("interval").get("low").asDouble(),
              figure.get("interval").get("high").asDouble()));
    }
    return rows.toString().replace("\r\n", "\n");
  }

  /* India and China trust each other least of the three (docs/benchmarks/absurd.md). */
  @ParameterizedTest
  @CsvSource({"python3, pairs.py", "Rscript, pairs.R"})
  void anExportIsRead(String program, String recipe, @TempDir Path folder) throws Exception {
    require(program);
    Path pairs = folder.resolve("pairs.csv");
    assertThat(
            Entente.run(
                "export",
                "dyads",
                "--states",
                "RUS,CHN,IND",
                "--from",
                "2013",
                "--to",
                "2014",
                "--csv",
                pairs.toString(),
                "-q"))
        .isZero();
    Ran ran = run(program, RECIPES.resolve(recipe).toString(), pairs.toString());
    assertThat(ran.code()).as(ran.out()).isZero();
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(ran.out()).startsWith("CHN IND 2014 0.").contains("RUS IND 2014 0.99");
    assertThat(Files.size(pairs)).isPositive();
  }
}
