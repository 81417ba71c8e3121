package org.entente.text.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.run.UserProblem;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.PlainText;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Modality;
import org.entente.text.claim.Reading;
import org.entente.text.probe.Probe;
import org.entente.text.probe.ProbeResult;
import org.entente.text.probe.Probes;
import org.entente.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A language model that is a server on loopback, and says what a test tells it to say.
@Tag("slow")
class ModelClaimsTest {
  private static final World WORLD = WorldFiles.load(List.of());
  private static final LocalDate DAY = LocalDate.of(2015, 7, 10);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String KEY = "a-key";

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private BinaryOperator<String> model = (instruction, question) -> "{\"claims\": []}";

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/chat/completions", this::complete);
    server.createContext("/moved/chat/completions", x -> status(x, 302, ""));
    server.createContext("/closed/chat/completions", x -> status(x, 401, "no such key"));
    server.createContext("/page/chat/completions", x -> status(x, 200, "<html>"));
    server.createContext("/large/chat/completions", x -> status(x, 200, "x".repeat(2_000_000)));
    server.createContext("/slow/chat/completions", ModelClaimsTest::wait);
    server.createContext("/drip/chat/completions", ModelClaimsTest::drip);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void complete(HttpExchange x) throws IOException {
    JsonNode body = JSON.readTree(x.getRequestBody().readAllBytes());
    asked.add(x.getRequestHeaders().getFirst("Authorization") + " " + body.path("temperature"));
    String content =
        model.apply(
            body.path("messages").path(0).path("content").asString(),
            body.path("messages").path(1).path("content").asString());
    String answer =
        JSON.writeValueAsString(
            java.util.Map.of(
                "choices",
                List.of(java.util.Map.of("message", java.util.Map.of("content", content)))));
    status(x, 200, answer);
  }

  private static void status(HttpExchange x, int code, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    x.getResponseHeaders().add("Location", "/v1/chat/completions");
    x.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = x.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static void wait(HttpExchange x) throws IOException {
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    status(x, 200, "{}");
  }

  /* A blank at a time, without an end that a reader would wait for. */
  private static void drip(HttpExchange x) throws IOException {
    x.sendResponseHeaders(200, 0);
    try (OutputStream out = x.getResponseBody()) {
      for (int k = 0; k < 50; k++) {
        out.write(' ');
        out.flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Endpoint endpoint(String base) {
    return Endpoint.of(
        "http://"
            + server.getAddress().getAddress().getHostAddress()
            + ":"
            + server.getAddress().getPort()
            + "/"
            + base,
        "made-up",
        KEY);
  }

  private ModelClaims reader(String base, Labels labels) {
    return new ModelClaims(
        new ArticleClaims(WORLD),
        endpoint(base),
        labels,
        base.matches("slow|drip") ? Duration.ofSeconds(1) : Duration.ofMinutes(2));
  }

  private Reading read(ModelClaims reader, String text) {
    return reader.read(PlainText.article(text, DAY), DAY);
  }

  private static String claim(String source, String target, String kind, String quote) {
    return "{\"source\": \""
        + source
        + "\", \"target\": \""
        + target
        + "\", \"kind\": \""
        + kind
        + "\", \"negated\": false, \"how\": \"hedged\", \"quote\": \""
        + quote
        + "\"}";
  }

  /* A quote that is a small word or the half of one stands in any sentence; the same claim twice is one;
  a fence of Markdown about the JSON is none of it. */
  @Test
  void aQuoteIsOfWholeWords_andAClaimCountsOnce() {
    model =
        (_, _) ->
            "```json\n{\"claims\": ["
                + String.join(
                    ",",
                    claim("KAZ", "RUS", "fear", "fears Russia"),
                    claim("KAZ", "RUS", "fear", "fears Russia"),
                    claim("KAZ", "RUS", "rivalry", "ears Rus"),
                    claim("KAZ", "RUS", "harm", "s"))
                + "]}\n```";
    try (ModelClaims reader = reader("v1", Labels.standard())) {
      assertThat(read(reader, "Kazakhstan fears Russia.").claims()).hasSize(1);
      assertThat(reader.refused()).containsOnly(java.util.Map.entry(Refusal.QUOTE, 2));
    }
  }

  /* One right claim; a kind that was not offered, an actor that is not named, a quote that does not
  stand in the sentence, and an answer that is no JSON are no claims. */
  @Test
  void whatDoesNotStandInTheSentence_isRefusedAndCounted() {
    model =
        (_, question) ->
            question.contains("Iran")
                ? "I think that Iran is afraid."
                : "{\"claims\": ["
                    + String.join(
                        ",",
                        claim("KAZ", "RUS", "fear", "fears Russia"),
                        claim("KAZ", "RUS", "loves", "fears Russia"),
                        claim("KAZ", "CHN", "fear", "fears Russia"),
                        claim("KAZ", "RUS", "rivalry", "hates Russia"))
                    + "]}";
    try (ModelClaims reader = reader("v1", Labels.standard())) {
      Reading reading = read(reader, "Kazakhstan fears Russia. Iran met Iraq. China grew.");

      Claim claim = reading.claims().getFirst();
      assertThat(reading.claims()).hasSize(1);
      assertThat(claim.source().code() + claim.target().code()).isEqualTo("KAZRUS");
      assertThat(claim.kind()).isEqualTo(ClaimKind.FEAR);
      assertThat(claim.modality()).isEqualTo(Modality.HEDGED);
      assertThat(claim.quote().sentence()).isEqualTo("Kazakhstan fears Russia.");
      assertThat(claim.confidence()).isEqualTo(ModelClaims.CONFIDENCE);
      assertThat(reader.refused())
          .containsEntry(Refusal.FORM, 1)
          .containsEntry(Refusal.KIND, 1)
          .containsEntry(Refusal.ACTORS, 1)
          .containsEntry(Refusal.QUOTE, 1);
      assertThat(reading.notes()).hasSize(5).first().asString().contains("made-up at");
      assertThat(asked).hasSize(2).allMatch(a -> a.equals("Bearer a-key 0"));
    }
  }

  /* An article of which nothing was understood must not pass for one that states nothing. */
  @Test
  void aModelThatNeverAnswersInTheForm_isAProblem() {
    model = (_, _) -> "As a pirate I say arr.";
    try (ModelClaims reader = reader("v1", Labels.standard())) {
      assertThatThrownBy(() -> read(reader, "Kazakhstan fears Russia. Iran met Iraq."))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("gave no answer in the form asked for (2 asked)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "moved, answers with status 302",
    "closed, answers with status 401: no such key",
    "page, does not answer in the form of chat completions: <html>",
    "large, gave no answer that could be read",
    "slow, has not answered within 1 seconds",
    "drip, has not answered within 1 seconds",
    "none, answers with status 404"
  })
  void otherAnswers_areToldInOneMessage(String base, String message) {
    try (ModelClaims reader = reader(base, Labels.standard())) {
      assertThatThrownBy(() -> read(reader, "Kazakhstan fears Russia."))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining(message)
          .hasMessageNotContaining(KEY);
    }
  }

  @ParameterizedTest
  @CsvSource({"ftp://example.org", "example.org", "https://a:b@example.org/v1", "'http://a b'"})
  void whatIsNoWebAddress_isRefused(String address) {
    assertThatThrownBy(() -> Endpoint.of(address, "m", ""))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(address);
  }

  private static final Pattern ASKED =
      Pattern.compile("Sentence: (.*)\\nActors:\\n- (\\w+): (.*)\\n- (\\w+): (.*)", Pattern.DOTALL);

  /* A model that understands: the plain reader's claims under the names it is offered. */
  private static String understood(String instruction, String question) {
    Matcher asked = ASKED.matcher(question);
    if (!asked.matches()) {
      return "{\"claims\": []}";
    }
    return new ArticleClaims(WORLD)
        .readText(asked.group(1), DAY).stream()
            .map(c ->
                "{\"source\": \""
                    + c.source().code()
                    + "\", \"target\": \""
                    + c.target().code()
                    + "\", \"kind\": \""
                    + offered(instruction, c.kind())
                    + "\", \"negated\": "
                    + (c.modality() == Modality.NEGATED)
                    + ", \"quote\": \""
                    + c.quote().words()
                    + "\"}")
            .collect(Collectors.joining(",", "{\"claims\": [", "]}"));
  }

  private static String offered(String instruction, ClaimKind kind) {
    String meaning = new SentenceQuestion(Labels.standard()).instruction();
    String words =
        Arrays.stream(meaning.split("\n", -1))
            .filter(l -> l.startsWith("- " + kind.word() + ": "))
            .map(l -> l.substring(l.indexOf(": ") + 2))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(instruction.split("\n", -1))
        .filter(l -> l.endsWith(": " + words))
        .map(l -> l.substring(2, l.indexOf(": ")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void modelThatUnderstands_holdsAllProbes() {
    model = ModelClaimsTest::understood;
    assertThat(Probes.of(labels -> reader("v1", labels)))
        .allSatisfy(r -> assertThat(r.failed()).as(r.probe().words()).isEmpty())
        .allSatisfy(r -> assertThat(r.tried()).isPositive());
  }

  /* Takes the first kind of the offer, the first actor as source. */
  @Test
  void modelThatGuessesByPlace_isFound() {
    model =
        (instruction, question) -> {
          Matcher asked = ASKED.matcher(question);
          String first =
              instruction.substring(instruction.indexOf("- ") + 2).replaceFirst(":(?s).*", "");
          return asked.matches()
              ? "{\"claims\": ["
                  + claim(asked.group(2), asked.group(4), first, asked.group(1))
                  + "]}"
              : "{}";
        };
    List<ProbeResult> results = Probes.of(labels -> reader("v1", labels));
    assertThat(results.stream().filter(r -> r.probe() == Probe.ORDER).findFirst())
        .hasValueSatisfying(r -> assertThat(r.held()).isZero());
    assertThat(results.stream().filter(r -> r.probe() == Probe.NEGATION).findFirst())
        .hasValueSatisfying(r -> assertThat(r.held()).isZero());
  }
}
