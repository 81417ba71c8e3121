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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fetching files from a server on loopback, which stands for a host that the user named.
class WebFileTest {
  private static final String HOST = "localhost";
  private static final byte[] TABLE =
      "ccode,year,value\n2,2020,1\n".repeat(4000).getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private final List<String> ranges = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/table.csv", x -> whole(x, "text/csv", TABLE));
    server.createContext("/moved", x -> Served.redirect(x, "/table.csv"));
    server.createContext("/inside", x -> Served.redirect(x, "http://127.0.0.2/secret.csv"));
    server.createContext("/circle", x -> Served.redirect(x, "/circle"));
    server.createContext("/page", x -> whole(x, "text/html; charset=utf-8", TABLE));
    server.createContext(
        "/hidden-page",
        x ->
            whole(
                x,
                "text/csv",
                "\n<!DOCTYPE html><title>Sign in</title>".getBytes(StandardCharsets.UTF_8)));
    server.createContext("/gone", x -> Served.status(x, 404));
    server.createContext("/closed", x -> Served.status(x, 403));
    server.createContext("/broken", x -> Served.status(x, 500));
    server.createContext("/cut", x -> partly(x, TABLE.length / 3, "\"one\""));
    server.createContext("/dead", x -> partly(x, 0, "\"one\""));
    server.createContext("/silent", WebFileTest::silent);
    server.createContext("/trickle", WebFileTest::trickle);
    server.createContext("/endless", x -> Served.endless(x, TABLE));
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String at(String path) {
    return "http://" + HOST + ":" + server.getAddress().getPort() + path;
  }

  private byte[] fetched(String path, long most) throws IOException {
    Path target = folder.resolve("table.csv");
    Duration silence = path.equals("/silent") ? Duration.ofMillis(1500) : Duration.ofMinutes(1);
    new WebFile(Guard.named(HOST, "Do."), silence, Run.quiet())
        .get(new WebFile.Wanted(at(path), "text/csv", most), target);
    return Files.readAllBytes(target);
  }

  private static void whole(HttpExchange x, String type, byte[] bytes) throws IOException {
    x.getResponseHeaders().add("Content-Type", type);
    Served.whole(x, bytes);
  }

  /* Promises all that is asked for, and breaks off after some bytes of it. */
  private void partly(HttpExchange x, int most, String tag) throws IOException {
    String range = x.getRequestHeaders().getFirst("Range");
    ranges.add(String.valueOf(range));
    boolean same = tag.equals(x.getRequestHeaders().getFirst("If-Range"));
    int from = range != null && same ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
    x.getResponseHeaders().add("ETag", tag);
    x.getResponseHeaders().add("Content-Type", "text/csv");
    if (from > 0) {
      String rest = "bytes " + from + "-" + (TABLE.length - 1) + "/" + TABLE.length;
      x.getResponseHeaders().add("Content-Range", rest);
    }
    x.sendResponseHeaders(from > 0 ? 206 : 200, TABLE.length - from);
    OutputStream out = x.getResponseBody();
    out.write(TABLE, from, Math.min(most, TABLE.length - from));
    out.flush();
    x.close();
  }

  private static void silent(HttpExchange x) throws IOException {
    x.sendResponseHeaders(200, 1000);
    x.getResponseBody().write('a');
    x.getResponseBody().flush();
    LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
    x.close();
  }

  /* A few bytes now and then. */
  private static void trickle(HttpExchange x) throws IOException {
    x.sendResponseHeaders(200, 20);
    try (OutputStream out = x.getResponseBody()) {
      for (int k = 0; k < 20; k++) {
        out.write('a');
        out.flush();
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
  }

  @Test
  void file_isFetched_alsoBehindARedirectToTheSameHost() throws IOException {
    assertThat(fetched("/table.csv", 1 << 20)).isEqualTo(TABLE);
    assertThat(fetched("/moved", 1 << 20)).isEqualTo(TABLE);
  }

  @Test
  void cutOffFile_goesOnWhereItStopped() throws IOException {
    assertThat(fetched("/cut", 1 << 20)).isEqualTo(TABLE);
    assertThat(ranges).hasSizeGreaterThanOrEqualTo(3).startsWith("null");
    assertThat(ranges.get(1)).isEqualTo("bytes=" + TABLE.length / 3 + "-");
    assertThat(folder.resolve("table.csv.part")).doesNotExist();
    assertThat(folder.resolve("table.csv.part.tag")).doesNotExist();
  }

  /* What another release of the file left must not be joined with this one. */
  @Test
  void partOfAnotherFile_isNotGoneOnWith() throws IOException {
    Files.writeString(folder.resolve("table.csv.part"), "something else");
    Files.writeString(folder.resolve("table.csv.part.tag"), "\"older\"");

    assertThat(fetched("/cut", 1 << 20)).isEqualTo(TABLE);
  }

  @Test
  void slowFile_isWaitedFor() throws IOException {
    assertThat(fetched("/trickle", 1 << 20)).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /inside      | INPUT   | leads to http://127.0.0.2/secret.csv, which is no public address
          /circle      | INPUT   | redirects more than 5 times
          /page        | INPUT   | gives a web page, not the file
          /hidden-page | INPUT   | gives a web page, not the file
          /gone        | INPUT   | answers with status 404: there is no such file
          /closed      | INPUT   | answers with status 403: the publisher does not give it
          /broken      | MACHINE | answers with status 500: the server is busy
          /endless     | INPUT   | is larger than 1 MB
          /silent      | MACHINE | nothing came for 1 seconds after 1 bytes
          /dead        | MACHINE | cut off
          """)
  void whatCannotBeHad_isSaidByKind(String path, UserProblem.Kind kind, String reason) {
    assertThatThrownBy(() -> fetched(path, 1_000_000))
        .isInstanceOfSatisfying(UserProblem.class, p -> assertThat(p.kind()).isEqualTo(kind))
        .hasMessageStartingWith(at(path))
        .hasMessageContaining(reason);
    assertThat(folder.resolve("table.csv")).doesNotExist();
  }

  @Test
  void declaredSize_isRefusedBeforeItComes() {
    assertThatThrownBy(() -> fetched("/table.csv", 1000))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("is larger than 0 MB");
  }

  @Test
  void privateHost_isRefusedUnlessTheUserNamedIt() {
    WebFile.Wanted wanted = new WebFile.Wanted(at("/table.csv"), "*/*", 1 << 20);
    assertThatThrownBy(() -> WebFile.fetch(wanted, folder.resolve("x"), Run.quiet()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no public address");
    WebFile.fetchNamed(wanted, folder.resolve("x"), Run.quiet());
    assertThat(folder.resolve("x")).exists();
  }
}
