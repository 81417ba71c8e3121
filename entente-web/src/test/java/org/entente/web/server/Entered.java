package org.entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.web.Doors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// A server that has let its user in, and ways to ask it as a client of a library and byte by byte.
abstract class Entered {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  static final String ASSESS = "/view/assess?coalition=SCO&as-of=2014";

  static LocalServer server;
  static String cookie = "";

  @BeforeAll
  static void start() throws Exception {
    server = LocalServer.start(Doors.bundled(), 0);
    HttpResponse<String> entered = get(URI.create(server.address()), Map.of());
    assertThat(entered.statusCode()).isEqualTo(303);
    String set = entered.headers().firstValue("set-cookie").orElseThrow();
    assertThat(set).contains("HttpOnly", "SameSite=Strict");
    cookie = set.split(";", 2)[0];
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static HttpResponse<String> get(URI address, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    headers.forEach(request::header);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(at(path), Map.of("Cookie", cookie));
  }

  static URI at(String path) {
    return URI.create("http://" + own() + path);
  }

  /* A request byte by byte, for what a client of a library would not send. */
  static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String rawGet(String path, String host, String more) throws IOException {
    return raw(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nCookie: "
            + cookie
            + "\r\nConnection: close\r\n"
            + more
            + "\r\n");
  }

  static String own() {
    return "127.0.0.1:" + server.port();
  }

  static HttpResponse<String> post(String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    for (int k = 0; k < headers.length; k += 2) {
      request.header(headers[k], headers[k + 1]);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
