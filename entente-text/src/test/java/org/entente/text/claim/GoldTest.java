package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.Article;
import org.entente.text.article.ArticleReader;
import org.entente.text.model.EventClassifier;
import org.entente.text.model.LabelledSpans;
import org.entente.text.model.ModelTrainer;
import org.entente.text.model.ModelTraining;
import org.entente.text.model.SentimentClassifier;
import org.entente.text.model.SpanFeatures;
import org.entente.text.syntax.SentenceReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What is read against what people read, on the open gold beside the project; the figures are
/// printed, and docs/benchmarks/reading.md holds them.
@Tag("slow")
class GoldTest {
  private static final Path SHARED =
      Path.of(System.getProperty("entente.root", ".."), "..", "shared").normalize();
  private static final LocalDate UFA = LocalDate.of(2015, 7, 10);
  private static final Map<String, String> MERGED_ROOTS =
      Map.of("18", "19", "20", "19", "09", "11");

  private static Path gold(String name) {
    Path path = SHARED.resolve(name);
    assumeTrue(Files.exists(path), "the gold " + name + " is not beside the project");
    return path;
  }

  private static List<JsonNode> rows(Path path) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      rows.add(mapper.readTree(line));
    }
    return rows;
  }

  /* The relations and the coalition of the gold were drawn up by a reader of the page. */
  @Test
  void readsAnOpinionPageAsAReaderDoes() throws IOException {
    Path page = gold("examples/text/sco-2015.txt");
    List<JsonNode> gold = rows(gold("examples/text/sco-2015.gold.jsonl"));
    Article article = ArticleReader.read("sco-2015.txt", Files.readAllBytes(page));
    Reading reading =
        new ArticleClaims(WorldFiles.load(List.of()), EventClassifier.bundled()).read(article, UFA);
    List<JsonNode> relations = gold.stream().filter(r -> r.has("source")).toList();
    long found =
        relations.stream()
            .filter(r -> reading.claims().stream().anyMatch(c -> isSame(c, r)))
            .count();
    long right =
        reading.claims().stream()
            .filter(c -> relations.stream().anyMatch(r -> isSame(c, r)))
            .count();
    System.out.println(
        "sco-2015: "
            + found
            + " of "
            + relations.size()
            + " gold relations found, "
            + right
            + " of "
            + reading.claims().size()
            + " claims are among them");
    assertThat(found * 5).isGreaterThanOrEqualTo(relations.size() * 4L);
    CoalitionPicture picture = java.util.Objects.requireNonNull(reading.coalition());
    assertThat(picture.members())
        .containsExactlyInAnyOrder("CHN", "RUS", "KAZ", "KGZ", "TJK", "UZB");
    assertThat(picture.candidates()).containsExactlyInAnyOrder("IND", "PAK", "IRN");
    assertThat(picture.founded()).isEqualTo("2001");
    assertThat(picture.rotating()).isTrue();
    JsonNode boilerplate =
        gold.stream()
            .filter(r -> r.has("boilerplate"))
            .findFirst()
            .orElseThrow()
            .get("boilerplate");
    for (JsonNode words : boilerplate) {
      assertThat(article.mainText()).doesNotContain(words.asString());
    }
  }

  private static boolean isSame(Claim c, JsonNode gold) {
    String source = gold.get("source").asString();
    String target = gold.get("target").asString();
    boolean direct = c.source().code().equals(source) && c.target().code().equals(target);
    boolean turned =
        c.mutual() && c.source().code().equals(target) && c.target().code().equals(source);
    return (direct || turned) && c.sign() == gold.get("sign").asInt();
  }

  /* Records whose source and target are two states; roots 18 to 20 are one class, 09 goes with 11. */
  @Test
  void codesEventsBetweenStates() throws IOException {
    List<JsonNode> records = rows(gold("data/text/plover_gsr_cameo_open.jsonl"));
    ArticleClaims reader = new ArticleClaims(WorldFiles.load(List.of()), EventClassifier.bundled());
    int hits = 0;
    int claimed = 0;
    int wanted = 0;
    for (JsonNode record : records) {
      Set<String> gold = goldEvents(record);
      if (!gold.isEmpty()) {
        Set<String> got =
            events(reader.readText(record.get("text").asString(), LocalDate.of(2005, 1, 1)));
        claimed += got.size();
        wanted += gold.size();
        got.retainAll(gold);
        hits += got.size();
      }
    }
    double precision = (double) hits / claimed;
    double recall = (double) hits / wanted;
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        java.util.Locale.ROOT,
        "events between states: precision %.3f, recall %.3f, F1 %.3f%n",
        precision,
        recall,
        f1);
    assertThat(f1).isGreaterThan(.60);
    assertThat(precision).isGreaterThan(.65);
  }

  private static Set<String> goldEvents(JsonNode record) {
    Set<String> events = new TreeSet<>();
    for (JsonNode e : record.get("events")) {
      String source = e.get("sourceCountry").asString("");
      String target = e.get("targetCountry").asString("");
      if (!source.isEmpty() && !target.isEmpty() && !source.equals(target)) {
        String root = e.get("root").asString("");
        String known =
            root.isEmpty()
                ? ClaimKind.find(e.get("plover").asString()).map(ClaimKind::cameoRoot).orElse("")
                : root;
        events.add(source + " " + target + " " + MERGED_ROOTS.getOrDefault(known, known));
      }
    }
    return events;
  }

  private static Set<String> events(List<Claim> claims) {
    Set<String> events = new TreeSet<>();
    for (Claim c : claims) {
      boolean states = isCountry(c.source().code(), c) && isCountry(c.target().code(), c);
      if (states && c.kind().isEvent()) {
        events.add(c.source().code() + " " + c.target().code() + " " + c.kind().cameoRoot());
        if (c.mutual()) {
          events.add(c.target().code() + " " + c.source().code() + " " + c.kind().cameoRoot());
        }
      }
    }
    return events;
  }

  private static boolean isCountry(String code, Claim c) {
    return code.equals("PSE")
        || (c.source().code().equals(code) ? c.source() : c.target()).isState();
  }

  /* Five folds by position in the shuffled file; the bag of words of a peer is at .752 and .834. */
  @Test
  void classifiesEventsGivenTheirSpans() {
    List<LabelledSpans> labelled =
        new ArrayList<>(LabelledSpans.plover(gold("data/text/plv_train.jsonl")));
    java.util.Collections.shuffle(labelled, new java.util.Random(1));
    List<ModelTrainer.Example> examples =
        ModelTraining.examples(new SpanFeatures(SentenceReader.open()), labelled);
    List<String> guesses = ModelTraining.eventTrainer().crossValidate(examples, 5);
    int roots = 0;
    int quads = 0;
    for (int i = 0; i < guesses.size(); i++) {
      roots += guesses.get(i).equals(examples.get(i).label()) ? 1 : 0;
      quads += quad(guesses.get(i)) == quad(examples.get(i).label()) ? 1 : 0;
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "PLOVER given spans: root %.3f, quad %.3f of %d%n",
        (double) roots / guesses.size(),
        (double) quads / guesses.size(),
        guesses.size());
    assertThat(roots).isGreaterThan((int) (.77 * guesses.size()));
    assertThat(quads).isGreaterThan((int) (.85 * guesses.size()));
  }

  private static int quad(String label) {
    return ClaimKind.find(label).orElseThrow().quad();
  }

  /* 392 of the 1,461 rows of the validation part stand in the training part too, with the same label: what is
  learnt shows in the others. */
  @Test
  void tellsDirectedSentiment() {
    Set<String> trained = new TreeSet<>();
    LabelledSpans.sentiment(gold("data/text/dse_train.jsonl.gz"))
        .forEach(l -> trained.add(l.pair().text()));
    SentimentClassifier classifier = SentimentClassifier.bundled();
    List<int[]> all = new ArrayList<>();
    List<int[]> unseen = new ArrayList<>();
    for (LabelledSpans l : LabelledSpans.sentiment(gold("data/text/dse_valid.jsonl"))) {
      int[] pair = {Integer.parseInt(l.label()), LABELS.indexOf(classifier.classify(l.pair()))};
      all.add(pair);
      if (!trained.contains(l.pair().text())) {
        unseen.add(pair);
      }
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "directed sentiment: macro-F1 of five %.3f, of three polarities %.3f of %d; where the sentence"
            + " was not trained on %.3f, %.3f of %d%n",
        macro(all, 5),
        macro(polarities(all), 3),
        all.size(),
        macro(unseen, 5),
        macro(polarities(unseen), 3),
        unseen.size());
    assertThat(macro(all, 5)).isGreaterThan(.64);
    assertThat(macro(polarities(all), 3)).isGreaterThan(.62);
  }

  private static final List<SentimentClassifier.Direction> LABELS =
      List.of(
          SentimentClassifier.Direction.NEUTRAL,
          SentimentClassifier.Direction.SOURCE_FOR_TARGET,
          SentimentClassifier.Direction.TARGET_FOR_SOURCE,
          SentimentClassifier.Direction.SOURCE_AGAINST_TARGET,
          SentimentClassifier.Direction.TARGET_AGAINST_SOURCE);

  private static List<int[]> polarities(List<int[]> pairs) {
    return pairs.stream().map(p -> new int[] {(p[0] + 1) / 2, (p[1] + 1) / 2}).toList();
  }

  /* The mean of F1 over the labels; each pair is what is right and what was guessed. */
  private static double macro(List<int[]> pairs, int labels) {
    double sum = 0;
    for (int c = 0; c < labels; c++) {
      int label = c;
      long hits = pairs.stream().filter(p -> p[0] == label && p[1] == label).count();
      long right = pairs.stream().filter(p -> p[0] == label).count();
      long guessed = pairs.stream().filter(p -> p[1] == label).count();
      sum += right + guessed == 0 ? 0 : 2.0 * hits / (right + guessed);
    }
    return sum / labels;
  }
}
