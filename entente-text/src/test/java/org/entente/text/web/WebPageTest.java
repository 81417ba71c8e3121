package org.entente.text.web;

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
import java.util.concurrent.Executors;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fetching from a server on loopback; 127.0.0.1 stands for the public Internet, every other
/// address for a private one.
@Tag("slow")
class WebPageTest {
  private static final String HOST = "127.0.0.1";

  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/page", x -> Served.whole(x, "an article".getBytes(StandardCharsets.UTF_8)));
    server.createContext("/moved", x -> Served.redirect(x, "/page"));
    server.createContext("/inside", x -> Served.redirect(x, "http://127.0.0.2/secret"));
    server.createContext("/file", x -> Served.redirect(x, "ftp://127.0.0.1/page"));
    server.createContext("/circle", x -> Served.redirect(x, "/circle"));
    server.createContext("/broken", x -> Served.status(x, 500));
    server.createContext("/endless", x -> Served.endless(x, new byte[1 << 16]));
    server.createContext("/slow", WebPageTest::slow);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String at(String path) {
    return "http://" + HOST + ":" + server.getAddress().getPort() + path;
  }

  /* Only the page that never ends is waited for no longer than it takes to see that. */
  private String fetched(String path) {
    Duration time = path.equals("/slow") ? Duration.ofMillis(2500) : Duration.ofMinutes(2);
    WebPage page = new WebPage(a -> a.getHostAddress().equals(HOST), time);
    return new String(page.get(at(path)), StandardCharsets.UTF_8);
  }

  /* A few bytes now and then for as long as anybody listens. */
  private static void slow(HttpExchange x) throws IOException {
    x.sendResponseHeaders(200, 0);
    try (OutputStream out = x.getResponseBody()) {
      while (!Thread.currentThread().isInterrupted()) {
        out.write('.');
        out.flush();
        java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
      }
    }
  }

  @Test
  void page_isFetched_alsoBehindARedirect() {
    assertThat(fetched("/page")).isEqualTo("an article");
    assertThat(fetched("/moved")).isEqualTo("an article");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /inside  | leads to http://127.0.0.2/secret, which is no public address (127.0.0.2)
          /file    | leads to ftp://127.0.0.1/page, which is no web address
          /circle  | redirects more than 5 times
          /broken  | answers with status 500
          /none    | answers with status 404
          /endless | is too large for a news page
          /slow    | has not answered in full within 2 seconds
          """)
  void limit_isSaidInOneMessage(String path, String reason) {
    assertThatThrownBy(() -> fetched(path))
        .isInstanceOf(UserProblem.class)
        .hasMessageStartingWith(at(path))
        .hasMessageContaining(reason);
  }

  @Test
  void loopback_isRefusedWithoutAConnection() {
    assertThatThrownBy(() -> WebPage.fetch(at("/page")))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no public address (127.0.0.1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sco", "ftp://example.org/", "http:///x", "https://me:word@example.org/"})
  void whatIsNoAddress_isRefused(String address) {
    assertThatThrownBy(() -> WebPage.fetch(address))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no web address");
  }

  /* Blocks of RFC 6890 and its registry. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.168.1.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::"
      })
  void addressesOfSpecialUse_areNotPublic(String address) throws Exception {
    assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
  void others_are(String address) throws Exception {
    assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
  }
}
