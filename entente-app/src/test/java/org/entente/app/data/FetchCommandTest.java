package org.entente.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `data fetch` as a user runs it, from a server on this machine that `--from` names: it asks, goes
/// on where it was cut off, unpacks, checks, imports; the exit code tells the kinds of failure
/// apart.
@Tag("slow")
class FetchCommandTest {
  private static final String HOST = "localhost";

  /* The columns of the publisher, with made-up rows. */
  private static final String CONFLICTS =
      """
      conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,\
      territory_name,year,intensity_level,type_of_conflict,cumulative_intensity,start_date,\
      start_prec,start_date2,start_prec2,ep_end,ep_end_date,ep_end_prec,gwno_a,gwno_a_2nd,gwno_b,\
      gwno_b_2nd,gwno_loc,region,version
      900001,"A, B",Government of A,1,,Government of B,2,,1,X,2025,1,2,0,2025-05-07,1,2025-05-07,1,0,,,\
      750,,770,,"750, 770",3,26.1
      900002,C,Government of C,3,,D,4,,2,,2025,1,3,0,2025-01-01,1,2025-01-01,1,0,,,775,,,,775,3,26.1
      """;

  @TempDir private Path home;
  private HttpServer server;
  private int asked;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    byte[] zip = zipped("folder/UcdpPrioConflict_v26_1.csv", CONFLICTS);
    server.createContext("/ucdp.zip", x -> cutOnce(x, zip));
    server.createContext(
        "/page.csv", x -> answer(x, "text/html", "<html>".getBytes(StandardCharsets.UTF_8)));
    server.createContext(
        "/other.csv", x -> answer(x, "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
    server.createContext(
        "/imts.csv",
        x ->
            answer(
                x,
                "text/csv",
                ("COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE\n"
                        + "CHN,XG_FOB_USD,RUS,A,2022,76000000000\n")
                    .getBytes(StandardCharsets.UTF_8)));
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private static byte[] zipped(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void answer(HttpExchange x, String type, byte[] bytes) throws IOException {
    x.getResponseHeaders().add("Content-Type", type);
    x.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = x.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void cutOnce(HttpExchange x, byte[] bytes) throws IOException {
    String range = x.getRequestHeaders().getFirst("Range");
    int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    x.getResponseHeaders().add("ETag", "\"a\"");
    x.getResponseHeaders().add("Content-Type", "application/zip");
    if (from > 0) {
      x.getResponseHeaders()
          .add("Content-Range", "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length);
    }
    x.sendResponseHeaders(from > 0 ? 206 : 200, bytes.length - from);
    OutputStream out = x.getResponseBody();
    out.write(bytes, from, asked++ == 0 ? 50 : bytes.length - from);
    out.flush();
    x.close();
  }

  private Outcome fetch(String input, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.entente.app.Main"));
    command.addAll(List.of("data", "fetch"));
    command.addAll(List.of(arguments));
    Path in = Files.writeString(home.resolve("in.txt"), input);
    Path out = home.resolve("out.txt");
    Path err = home.resolve("err.txt");
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().put("ENTENTE_HOME", home.toString());
    int code =
        program
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Outcome(code, Files.readString(out), Files.readString(err));
  }

  private String at(String path) {
    return "http://" + HOST + ":" + server.getAddress().getPort() + path;
  }

  @Test
  void file_isFetchedInParts_unpackedAndImported() throws Exception {
    Outcome outcome = fetch("", "ucdp-conflicts", "--yes", "--from", at("/ucdp.zip"));

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("licence  CC BY 4.0", "cite     Gleditsch", "SHA-256", "ucdp-conflicts")
        .containsPattern("imported +2 read +1 kept +1 refused +2025-2025");
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void trade_isReadAsAPlainTable() throws Exception {
    Outcome outcome = fetch("y\n", "trade", "--from", at("/imts.csv"));

    assertThat(outcome.out())
        .contains("Fetch it? [y/N]")
        .containsPattern("own-trade +imported +1 read +1 kept");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void nothingIsFetched_unlessAgreed() throws Exception {
    Outcome no = fetch("n\n", "trade", "--from", at("/imts.csv"));
    assertThat(no.code()).isEqualTo(4);
    assertThat(no.out()).contains("Nothing was fetched.");

    Outcome nobody = fetch("", "trade", "--from", at("/imts.csv"));
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).contains("nobody answers whether to fetch");
    assertThat(home.resolve("downloads")).doesNotExist();
  }

  @Test
  void exitCode_tellsWhatFailed() throws Exception {
    String yes = "--yes";
    assertThat(fetch("", "votes-of-all").code()).isEqualTo(2);
    Outcome browser = fetch("", "vdem", yes);
    assertThat(browser.code()).isEqualTo(3);
    assertThat(browser.err()).contains("is given in a browser only", "https://www.v-dem.net");
    Outcome page = fetch("", "trade", yes, "--from", at("/page.csv"));
    assertThat(page.code()).isEqualTo(3);
    assertThat(page.err()).contains("gives a web page, not the file");
    Outcome other = fetch("", "trade", yes, "--from", at("/other.csv"));
    assertThat(other.code()).isEqualTo(3);
    assertThat(fetch("", "trade", yes, "--from", at("/none.csv")).code()).isEqualTo(3);
    Outcome hash = fetch("", "trade", yes, "--sha256", "00", "--from", at("/imts.csv"));
    assertThat(hash.code()).isEqualTo(3);
    assertThat(hash.err()).contains("has another hash than 00", "Nothing was imported");
    server.stop(0);
    assertThat(fetch("", "trade", yes, "--from", at("/imts.csv")).code()).isEqualTo(5);
  }

  @Test
  void list_saysWhatThereIs() throws Exception {
    assertThat(fetch("").out())
        .contains(
            "ucdp-conflicts", "https://ucdp.uu.se/downloads/ucdpprio/", "CC BY 4.0", "browser");
  }
}
