package org.entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.run.UserProblem;
import org.entente.web.Doors;
import org.entente.web.door.Form;
import org.entente.web.route.Routes;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The server on this machine: who is let in, what is refused, what is answered. Each promise of
/// docs/security.md is a test here.
@Tag("slow")
class LocalServerTest extends Entered {

  @Test
  void anAnswer_isThatOfTheDoor_andIsNotSentTwice() throws Exception {
    HttpResponse<String> first = get("/api/v1/brief/assess?coalition=SCO&as-of=2014");
    String told =
        new String(
            Doors.bundled()
                .tell(
                    Routes.get("assess"),
                    Map.of("coalition", List.of("SCO"), "as-of", List.of("2014")),
                    Form.BRIEF)
                .bytes(),
            StandardCharsets.UTF_8);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).isEqualTo(told);

    String tag = first.headers().firstValue("etag").orElseThrow();
    HttpResponse<String> again =
        get(
            at("/api/v1/brief/assess?coalition=SCO&as-of=2014"),
            Map.of("Cookie", cookie, "If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void theDescription_namesEveryRouteWithItsParameters() throws Exception {
    JsonNode paths =
        JsonMapper.builder().build().readTree(get("/api/v1/openapi.json").body()).get("paths");
    Routes.ALL.forEach(route ->
        assertThat(paths.get("/api/v1/" + route.name()).get("get").get("parameters"))
            .hasSize(route.parameters().size()));
    assertThat(paths.get("/api/v1/check").get("post").get("requestBody").get("content"))
        .isNotNull();
    assertThat(paths.get("/api/v1/assess").has("post")).isFalse();
  }

  @Test
  void aProblem_isAProblemDocumentWithAdvice_andNoTrace() throws Exception {
    HttpResponse<String> reply = get("/view/assess?coalition=SCOO");
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.headers().firstValue("content-type")).contains("application/problem+json");
    JsonNode problem = JsonMapper.builder().build().readTree(reply.body());
    assertThat(problem.get("detail").asString()).contains("SCOO");
    assertThat(problem.get("advice").asString()).contains("SCO");
    assertThat(reply.body()).doesNotContain("at org.", "Exception");
  }

  @Test
  void anArticleInTheBody_isReadAndChecked() throws Exception {
    byte[] article = utf8("India fears Pakistan. China and Russia trust each other.");
    HttpResponse<String> checked = post("/api/v1/check?as-of=2015-07-10", article);
    assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
    assertThat(checked.body()).contains("entente-answer-1", "India", "Pakistan");
    assertThat(checked.body())
        .isEqualTo(
            get("/api/v1/check?as-of=2015-07-10&text="
                    + "India+fears+Pakistan.+China+and+Russia+trust+each+other.")
                .body());
    assertThat(post("/text/read", article).statusCode()).isEqualTo(200);
  }

  @Test
  void aBodyThatIsNone_isRefused() throws Exception {
    assertThat(post("/api/v1/check", new byte[0]).statusCode()).isEqualTo(400);
    assertThat(post("/api/v1/check", new byte[] {(byte) 0xc3, 0x28}).body()).contains("UTF-8");
    assertThat(post("/api/v1/check", utf8("x"), "Content-Encoding", "gzip").body())
        .contains("compressed");
    assertThat(post("/api/v1/check", utf8("x".repeat(1_000_001))).statusCode()).isEqualTo(400);
    assertThat(post("/api/v1/check?text=a", utf8("b")).statusCode()).isEqualTo(400);
    assertThat(post("/api/v1/assess?coalition=SCO", utf8("b")).statusCode()).isEqualTo(405);
    assertThat(post("/api/v1/nothing", utf8("b")).statusCode()).isEqualTo(405);
    assertThat(post("/api/v1/check", utf8("b"), "Origin", "https://example.org").statusCode())
        .isEqualTo(403);
  }

  @Test
  void withoutTheCookie_nothingIsTold() throws Exception {
    for (String path : List.of("/", ASSESS, "/api/v1/choices", "/assets/charts.js", "/nothing")) {
      assertThat(get(at(path), Map.of()).statusCode()).as(path).isEqualTo(401);
      assertThat(get(at(path), Map.of("Cookie", cookie.replaceFirst("=.*", "=guess"))).statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void theToken_worksOnce_andCannotBeGuessed() throws Exception {
    assertThat(get(URI.create(server.address()), Map.of()).statusCode()).isEqualTo(401);
    for (int k = 0; k < 100; k++) {
      assertThat(get(at("/?token=guess" + k), Map.of()).statusCode()).isEqualTo(401);
    }
    assertThat(server.address().replaceFirst(".*token=", "")).hasSizeGreaterThanOrEqualTo(43);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "127.0.0.1"})
  void anotherName_isRefused_evenWithTheCookie(String host) throws Exception {
    assertThat(rawGet(ASSESS, host, "")).startsWith("HTTP/1.1 403");
  }

  @Test
  void requestsOfOtherPages_areRefused_evenWithTheCookie() throws Exception {
    assertThat(rawGet(ASSESS, own(), "")).startsWith("HTTP/1.1 200");
    assertThat(rawGet(ASSESS, own(), "Origin: http://evil.example\r\n")).startsWith("HTTP/1.1 403");
    assertThat(rawGet(ASSESS, own(), "Origin: null\r\n")).startsWith("HTTP/1.1 403");
    assertThat(rawGet(ASSESS, own(), "Sec-Fetch-Site: cross-site\r\n")).startsWith("HTTP/1.1 403");
    assertThat(rawGet(ASSESS, own(), "Origin: http://" + own() + "\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void onlyReadingIsKnown(String method) throws Exception {
    String reply =
        raw(
            method
                + " "
                + ASSESS
                + " HTTP/1.1\r\nHost: "
                + own()
                + "\r\nCookie: "
                + cookie
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assertThat(reply).startsWith("HTTP/1.1 405");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../../../../etc/passwd",
        "/assets/..%2f..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets/....//....//etc/passwd",
        "/assets//etc/passwd",
        "/assets/workbench.js%00.css",
        "/report/../../etc/passwd",
        "/view/assess/../../etc/passwd",
        "/api/v1/..\\..\\etc\\passwd",
      })
  void noAddressIsAPathOfThisMachine(String path) throws Exception {
    String reply = rawGet(path, own(), "");
    assertThat(reply).matches("(?s)HTTP/1.1 4\\d\\d.*").doesNotContain("root:");
  }

  @Test
  void scriptInFreeText_isInertInEveryForm() throws Exception {
    String hostile = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    for (String folder : List.of("/view/", "/report/", "/api/v1/", "/text/")) {
      HttpResponse<String> reply = get(folder + "assess?coalition=" + hostile);
      assertThat(reply.statusCode()).isEqualTo(400);
      assertThat(reply.headers().firstValue("content-type")).contains("application/problem+json");
      assertThat(reply.headers().firstValue("x-content-type-options")).contains("nosniff");
    }
  }

  @Test
  void everyReply_hasItsPolicy() throws Exception {
    assertThat(get("/").headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("script-src 'self' 'unsafe");
    assertThat(get("/report/rank?as-of=2014").body())
        .contains("Content-Security-Policy", "default-src &#39;none&#39;");
  }

  @Test
  void manyOpenConnections_leaveRoomForTheUser() throws Exception {
    List<Socket> held = new ArrayList<>();
    try {
      for (int k = 0; k < LocalServer.CONNECTIONS + 50; k++) {
        Socket socket = new Socket();
        socket.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 2_000);
        held.add(socket);
      }
      assertThat(rawGet("/assets/page.css", own(), "")).startsWith("HTTP/1.1 200");
    } finally {
      for (Socket socket : held) {
        socket.close();
      }
    }
  }

  @Test
  void headersTooLarge_areRefused() throws Exception {
    assertThat(rawGet(ASSESS, own(), "X: " + "x".repeat(20_000) + "\r\n"))
        .startsWith("HTTP/1.1 431");
    assertThat(rawGet("/view/assess?coalition=" + "x".repeat(2_000), own(), ""))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void itListensToThisMachineOnly() throws Exception {
    InetAddress own = InetAddress.getLocalHost();
    Assumptions.assumeFalse(
        own.isLoopbackAddress(), "this machine has no other address than loopback");
    assertThatThrownBy(() -> new Socket(own, server.port()).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void aPortThatIsTaken_isOneMessage() {
    assertThatThrownBy(() -> LocalServer.start(Doors.bundled(), server.port()))
        .isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.advice()).contains("--port"));
  }

  @Test
  void theWorkbench_asksNoOtherHost() throws Exception {
    try (InputStream in = LocalServer.class.getResourceAsStream("workbench.js")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("http");
    }
    assertThat(get("/").body()).doesNotContain("http:", "https:");
  }
}
