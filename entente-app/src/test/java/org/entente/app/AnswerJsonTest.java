package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.text.TextPage;
import org.entente.app.hostile.Inert;
import org.entente.coalition.Definitions;
import org.entente.part.Part;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of every command against its published schema, and against what the command says as
/// text; and every rendering of it with hostile text in the place of its words.
@Tag("slow")
class AnswerJsonTest {
  private static final String TIES = "from,to,sign\na,b,1\nb,c,-1\na,c,-1\n";
  private static final Schema SCHEMA = schema();

  @TempDir static Path folder;

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry ->
                registry.schemas(
                    Map.of("urn:entente:assessment:1", published("assessment.schema.json"))))
        .getSchema(published("answer.schema.json"));
  }

  private static String published(String name) {
    try {
      return Files.readString(
          Path.of(System.getProperty("entente.root", ".")).resolve("docs/schema").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> questions() {
    return Stream.of(
        "assess SCO --as-of 2015-07-10",
        "export dyads --states RUS,CHN --from 2014 --to 2014",
        "assess ASEAN --as-of 2023 --weights interests=2,trust=1",
        "compare EU SCO --as-of 2014",
        "what-if SCO --as-of 2015-07-10 --join IND --leave UZB",
        "bargain sco-2015 --issue military-character --as-of 2015-07-10",
        "dossier check sco-2015",
        "what-if SCO --as-of 2015-07-10 --undertake mutual-defence --dossier sco-2015",
        "enlarge SCO --candidates IND,PAK --as-of 2015-07-10",
        "shock --state RUS --gdp -3.7% --currency -40% --coalition SCO --as-of 2015-07-10",
        "shock --embargo USA,DEU:RUS --as-of 2014",
        "power EU --as-of 1996 --positions --unions DEU,FRA;BEL,NLD,LUX",
        "build EU --pass --as-of 2015 --proposer DEU",
        "build EU --block --as-of 2022",
        "rank --as-of 2014",
        "rank --as-of 2014 --by trust",
        "trend SCO --from 2001",
        "trend WARSAW-PACT --part trust",
        "explain SCO --as-of 2015-07-10",
        "explain SCO interests --as-of 2015-07-10 --rows 2",
        "explain SCO trust --as-of 2015-07-10 --pair RUS,KAZ",
        "explain SCO capacity --as-of 2015-07-10",
        "fault-lines SCO --as-of 2015-07-10",
        "forecast SCO --as-of 2015-07-10 --ledger LEDGER",
        "grade LEDGER",
        "study break-up --shipped",
        "watch SAVED",
        "read PAGE",
        "check PAGE",
        "archive search ARCHIVE border",
        "archive search ARCHIVE --claims",
        "archive follow ARCHIVE SCO",
        "balance --edges TIES",
        "landscape ASEAN --as-of 2012",
        "ideal-points --year 2014",
        "ideal-points --state Russia,China --from 1990",
        "data list",
        "list coalitions --member Egypt",
        "list states --on 1914-07-28",
        "list data",
        "coverage NATO --as-of 2014",
        "sensitivity SCO --as-of 2015-07-10",
        "hypotheses SCO --as-of 2015-07-10",
        "what-if CSTO --as-of 2015 --leave RUS",
        "coverage",
        "probe",
        "assess --members CHN,RUS,IRN,PRK --as-of 2014",
        "show NATO",
        "show Turkey",
        "show pair India Pakistan --from 2010");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answer_fitsTheSchema_andHoldsTheText(String question) throws IOException {
    Path ties = Files.writeString(folder.resolve("ties.csv"), TIES);
    Path page = Files.writeString(folder.resolve("page.html"), ReadCommandTest.PAGE);
    Path ledger = folder.resolve("forecasts.jsonl");
    if (!Files.exists(ledger)) {
      Files.writeString(ledger, "");
    }
    Path saved = folder.resolve("saved.json");
    if (question.contains("SAVED")) {
      Files.writeString(
          saved, said(Stream.of("power", "EU", "--as-of", "1996", "--json", "-", "-q")));
    }
    String[] words =
        question
            .replace("SAVED", saved.toString())
            .replace("TIES", ties.toString())
            .replace("ARCHIVE", question.contains("ARCHIVE") ? archive(page).toString() : "")
            .replace("PAGE", page.toString())
            .replace("LEDGER", ledger.toString())
            .split(" ", -1);
    String json = said(Stream.concat(Stream.of(words), Stream.of("--json", "-", "-q")));

    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(question).isEmpty();
    // What is read is what was written, so that every figure of the text is in it.
    Page read = AnswerJson.readPage(json);
    JsonNode tree = JsonMapper.builder().build().readTree(json);
    JsonNode data = tree.get("data");
    assertThat(
            AnswerJson.write(
                tree.get("question").asString(), tree.get("command").asString(), data, read))
        .isEqualTo(json);
    String text = said(Stream.concat(Stream.of(words), Stream.of("-q", "--width", "90")));
    String all = String.join("\n", new TextPage(90, false, false, false).lines(read));
    for (String paragraph : text.split("\n\n", -1)) {
      assertThat(all).as(question).contains(paragraph.strip());
    }
    Inert.require(read, folder);
  }

  /* Adding the page again passes it over. */
  private static Path archive(Path page) {
    Path archive = folder.resolve("archive");
    said(Stream.of("archive", "add", archive.toString(), page.toString()));
    return archive;
  }

  @Test
  void everyCommandWithJson_isAsked() {
    Set<String> asked =
        questions().map(q -> q.split(" ", -1)[0]).collect(Collectors.toCollection(TreeSet::new));
    Set<String> there =
        Main.commandLine().getSubcommands().entrySet().stream()
            .filter(e -> hasJson(e.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked).isEqualTo(there);
  }

  private static boolean hasJson(CommandLine command) {
    return command.getCommandSpec().findOption("--json") != null
        || command.getSubcommands().values().stream().anyMatch(AnswerJsonTest::hasJson);
  }

  @Test
  void aFigureThatIsKnownAndMissing_isRefused() {
    String json = said(Stream.of("rank", "--as-of", "2014", "--json", "-", "-q"));
    String broken =
        json.replaceFirst("\"value\" : ([-\\d])", "\"missing\" : \"x\", \"value\" : $1");
    assertThat(broken).isNotEqualTo(json);
    assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
  }

  /* The document begins with what only the screen has. */
  @Test
  void sectionsOfTheScreen_areInTheDocument() {
    String json = said(Stream.of("assess", "SCO", "--as-of", "2015-07-10", "--json", "-", "-q"));
    assertThat(AnswerJson.readPage(json).sections().stream().map(Section::heading))
        .startsWith(
            "The five parts",
            "In plain words",
            "Weakest pairs, by trust times interests",
            "Fault line")
        .contains("Who weighs what in decisions?", "How is it measured?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-clash", "trust-record"})
  void howItIsMeasured_isSaidOfTheDefinitionInUse(String trust) {
    String json =
        said(
            Stream.of(
                "assess",
                "SCO",
                "--as-of",
                "2015-07-10",
                "--define",
                "trust=" + trust,
                "--json",
                "-",
                "-q"));
    String said =
        AnswerJson.readPage(json).sections().stream()
            .filter(s -> s.heading().equals("How is it measured?"))
            .map(Section::toString)
            .collect(Collectors.joining());
    assertThat(Definitions.ofYearbook().choose(Map.of(Part.TRUST, trust)))
        .allSatisfy(d -> assertThat(said).contains(d.meaning().wording().figure()));
  }

  private static String said(Stream<String> words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(words.toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }
}
