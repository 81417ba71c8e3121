package org.entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.web.Doors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an enemy would write: names of this machine in other words, requests that are none, numbers
/// that are none, markup in an article. What takes patience is in [AttacksTest].
@Tag("slow")
class OddRequestsTest extends Entered {
  /* A browser keeps one jar of cookies for all ports of a machine. */
  @Test
  void twoServersAtOnce_letTheSameBrowserIn() throws Exception {
    try (LocalServer second = LocalServer.start(Doors.bundled(), 0)) {
      String other =
          get(URI.create(second.address()), Map.of())
              .headers()
              .firstValue("set-cookie")
              .orElseThrow()
              .split(";", 2)[0];
      String both = other + "; " + cookie;
      assertThat(other.split("=", 2)[0]).isNotEqualTo(cookie.split("=", 2)[0]);
      for (LocalServer each : List.of(server, second)) {
        URI page = URI.create(each.origin() + "/");
        assertThat(get(page, Map.of("Cookie", both)).statusCode()).isEqualTo(200);
      }
      URI page = URI.create(second.origin() + "/");
      String forged = other.split("=", 2)[0] + "=" + cookie.split("=", 2)[1];
      assertThat(get(page, Map.of("Cookie", forged)).statusCode()).isEqualTo(401);
    }
  }

  /* Other ways to write 127.0.0.1, the port with other digits, names in a row. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[::1]:PORT",
        "[::ffff:127.0.0.1]:PORT",
        "2130706433:PORT",
        "0x7f.1:PORT",
        "127.1:PORT",
        "127.0.0.1:0PORT",
        "127.0.0.1:PORT:80",
        "127.0.0.1:PORT,evil.example",
        "localhost.:PORT",
        "127.0.0.1%00.evil.example:PORT",
        "",
      })
  void otherWaysToWriteTheName_areRefused(String host) throws Exception {
    String reply = rawGet("/", host.replace("PORT", String.valueOf(server.port())), "");
    assertThat(reply).matches("(?s)HTTP/1.1 40[03] .*");
  }

  @Test
  void theTokenInAReferer_letsNobodyIn() throws Exception {
    String reply =
        raw(
            "GET / HTTP/1.1\r\nHost: %s\r\nReferer: %s\r\nConnection: close\r\n\r\n"
                .formatted(own(), server.address()));
    assertThat(reply).startsWith("HTTP/1.1 401");
    assertThat(get("/").headers().firstValue("referrer-policy")).contains("no-referrer");
  }

  /* Also what the library refuses by itself is a problem document with the headers of every reply. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: <script>\r\n\r\n",
        "GET /<script> HTTP/1.1\r\nHost: a b\r\n\r\n",
        "GET /\r\n\r\n",
        "GET / HTTP/1.9\r\nHost: a\r\n\r\n",
        "CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example:80\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n",
        "POST /text/read HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nContent-Length: 1\r\n\r\nx",
      })
  void whatIsNoRequest_isAProblemWithTheHeadersOfEveryReply(String request) throws Exception {
    String reply = raw(request.replace("Host: a\r", "Host: " + own() + "\r"));
    assertThat(reply)
        .matches("(?s)HTTP/1.1 [45]\\d\\d .*")
        .contains("application/problem+json", "nosniff", "default-src 'none'")
        .doesNotContain("<html", "<script", "jetty", "Jetty", "at org.");
  }

  /* After a body in pieces may come more headers; they are none of the request's. */
  @Test
  void headersAfterABody_letNobodyIn() throws Exception {
    String reply =
        raw(
            "POST /text/read HTTP/1.1\r\nHost: %s\r\nTransfer-Encoding: chunked\r\nTrailer: Cookie\r\n\r\n1\r\nx\r\n0\r\nCookie: %s\r\n\r\n"
                .formatted(own(), cookie));
    assertThat(reply).startsWith("HTTP/1.1 401");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "NaN", "Infinity", "0x10", "1e3", "\u0663", "99999999999", "-"})
  void whatIsNoWholeNumber_isRefused(String number) throws Exception {
    String text = URLEncoder.encode(number, StandardCharsets.UTF_8);
    HttpResponse<String> reply = get("/view/trend?coalition=SCO&to=2014&from=" + text);
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("is not a whole number");
    HttpResponse<String> weighed = get(ASSESS + "&weights=interests%3D" + text);
    assertThat(weighed.statusCode()).as(weighed.body()).isIn(number.equals("1e3") ? 200 : 400);
  }

  @Test
  void aListOfMembersWithoutEnd_isRefused() throws Exception {
    String twice = String.join(",", Collections.nCopies(200, "CHN"));
    assertThat(get("/view/assess?as-of=2014&members=" + twice).body()).contains("named twice");
    assertThat(get("/view/assess?as-of=2014&members=" + "CHN,".repeat(300)).statusCode())
        .isEqualTo(400);
  }

  /* What a page may hold beside script: other bases, redirections, frames, images of a language of its own. */
  @Test
  void anArticleOfHostileMarkup_isInert() throws Exception {
    String article =
        "<base href='//evil.example/'><meta http-equiv=refresh content='0;url=//evil.example'>"
            + "<style>*{display:none}</style><link rel=stylesheet href='//evil.example/a.css'>"
            + "<svg onload=alert(1)><animate onbegin=alert(2)></svg><iframe srcdoc='<b>'></iframe>"
            + "<p>India fears Pakistan. China <a href='javascript:alert(3)'>supports</a> Russia."
            + " <b onclick=alert(4)>Japan\u202e condemned\u2028 China.</b> \u001b[31mIt was late.</p>"
            + "<form action='//evil.example'><input name=a></form>";
    for (String folder : List.of("/view/", "/report/")) {
      HttpResponse<String> reply = post(folder + "check?as-of=2015-07-10", utf8(article));
      assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
      assertThat(reply.body())
          .contains("Pakistan")
          .doesNotContain("evil.example/a.css", "onload=", "onbegin=", "onclick=", "srcdoc")
          .doesNotContain(
              "javascript:", "<base", "http-equiv=refresh", "action=", "\u202e", "\u001b");
    }
  }
}
