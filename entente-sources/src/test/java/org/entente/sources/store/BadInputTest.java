package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.evidence.StateYears;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.Sample;
import org.entente.sources.trade.Trade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of bad input ends in one clear message and leaves the store as it was.
class BadInputTest {
  private static final String HEADER = "ccode,year,imports,exports\n";
  private static final String GOOD = HEADER + "2,1990,10,20\n20,1990,5,\n";

  @TempDir Path directory;
  private Sample sample;

  @BeforeEach
  void importGoodFile() {
    sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(store, "good.csv", GOOD);
    }
  }

  private UserProblem problemWith(Path file) {
    try (EvidenceStore store = sample.store()) {
      List<DatasetRecord> before = store.datasets();
      UserProblem problem =
          catchThrowableOfType(
              UserProblem.class, () -> store.importFile(file, ImportOptions.STRICT, Run.quiet()));
      assertThat(problem).as("importing %s", file).isNotNull();
      assertThat(store.datasets()).isEqualTo(before);
      StateYears trade = store.evidence().states(Trade.totals(), "imports", "exports");
      assertThat(trade.size()).isEqualTo(2);
      assertThat(trade.value(0, 0)).isEqualTo(10);
      return problem;
    }
  }

  private UserProblem problemWith(String text) {
    return problemWith(sample.file("bad.csv", text));
  }

  private UserProblem problemWith(String name, byte[] bytes) throws IOException {
    return problemWith(Files.write(directory.resolve(name), bytes));
  }

  private static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void empty() {
    assertThat(problemWith("")).hasMessageContaining("is empty");
    assertThat(problemWith(HEADER)).hasMessageContaining("no rows");
  }

  @Test
  void missingFileAndDirectory() {
    assertThat(problemWith(directory.resolve("none.csv"))).hasMessageContaining("no file");
    assertThat(problemWith(directory)).hasMessageContaining("not a file");
  }

  @Test
  void unreadable() throws IOException {
    // On Linux this file exists, but reading it fails, even for the superuser.
    Path memory = Path.of("/proc/self/mem");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(memory), "needs Linux");
    assertThat(problemWith(memory)).hasMessageContaining("cannot be read");
  }

  @Test
  void truncatedGzip() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int year = 1870; year < 2014; year++) {
      text.append("2,").append(year).append(',').append(year * 7919 % 1013).append(",1\n");
    }
    byte[] whole = gzipped(text.toString());
    assertThat(problemWith("cut.csv.gz", Arrays.copyOf(whole, whole.length / 2)))
        .hasMessageContaining("cut off");
  }

  @Test
  void truncatedPlain() {
    assertThat(problemWith(GOOD + "2,1991,1")).hasMessageContaining("has 3 cells", "line 4");
  }

  @Test
  void wrongDelimiter() {
    assertThat(problemWith(GOOD.replace(',', '|'))).hasMessageContaining("separated by \"|\"");
  }

  @Tag("slow")
  @Test
  void wrongEncoding() throws IOException {
    String text = "ccode,year,imports,exports,name\n2,1990,1,1,C\u00f4te\n";
    for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      assertThat(problemWith("latin.csv", text.getBytes(charset)))
          .hasMessageContaining("not UTF-8");
    }
    assertThat(problemWith("utf16.csv", text.getBytes(StandardCharsets.UTF_16LE)))
        .hasMessageContaining("UTF-16");
  }

  @Test
  void zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("t.csv"));
      zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(problemWith("t.csv", out.toByteArray())).hasMessageContaining("zip archive");
  }

  @Test
  void webPage() {
    assertThat(problemWith("<!DOCTYPE html><html>404</html>")).hasMessageContaining("web page");
  }

  @Tag("slow")
  @Test
  void hugeLine() throws IOException {
    Path file = directory.resolve("huge.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(HEADER.getBytes(StandardCharsets.UTF_8));
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) '7');
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    }
    assertThat(problemWith(file)).hasMessageContaining("longer than");
  }

  static Stream<String> bombs() {
    return Stream.of("\n", "2,1990,1" + "0".repeat(999) + ",20\n");
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("bombs")
  void packedBomb(String line) throws IOException {
    byte[] bomb = gzipped(HEADER + line.repeat((65 << 20) / line.length()));
    assertThat(problemWith("bomb.csv.gz", bomb))
        .hasMessageContaining("it unpacks to far more than its size");
  }

  @Test
  void openQuote() {
    assertThat(problemWith(GOOD + "2,1991,\"1,1\n")).hasMessageContaining("well-formed");
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "999,1990,1,1|no COW code|column ccode",
        "2,1990,7,7|occurs twice|column ccode, year",
        "2,1991,-3,1|outside 0|column imports",
        "2,2914,1,1|outside 1870|column year",
        "2,1066,1,1|outside 1870|column year",
        "2,1991,ten,1|not a number|column imports",
        "2,1991,NaN,1|not a number|column imports",
        "2,1991,0x1p3,1|not a number|column imports",
        "2,1991,12d,1|not a number|column imports",
        "2,1991,1_000,1|not a number|column imports",
        "2,1991,\uff11\uff12,1|not a number|column imports",
        "2,1991,1e999,1|not a number|column imports",
        "2,19x1,1,1|not a whole number|column year",
        ",1991,1,1|is missing|column ccode",
        "2,1991,1,1,1|has 5 cells|line 4"
      })
  void faultyRow(String row, String what, String where) {
    assertThat(problemWith(GOOD + row + "\n")).hasMessageContaining(what, where, "line 4");
  }

  @Test
  void negativeShare() {
    assertThat(problemWith("receiver_ccode,sender_ccode,musd,share_gdp,net_musd\n2,20,1,-0.1,1\n"))
        .hasMessageContaining("share_gdp", "outside 0 to 1");
  }

  @Test
  void unknownCodeOfVote() {
    assertThat(problemWith("rcid,ccode,vote\n3,2,7\n")).hasMessageContaining("not one of 1, 2, 3");
  }

  @Test
  void harmlessForms_areRead() throws IOException {
    String marked =
        """
        \ufeff\
        ccode,year,imports,exports,note\r
        2,1991,1,1,"two\r
        lines"\r
        """;
    Path file = Files.write(directory.resolve("crlf.csv.gz"), gzipped(marked));
    try (EvidenceStore store = sample.store()) {
      ImportReport report = store.importFile(file, ImportOptions.STRICT, Run.quiet());
      assertThat(report.rowsKept()).isEqualTo(1);
    }
  }

  @Test
  void everyRowLeftOut_doesNotReplaceWhatIsThere() {
    // Kazakhstan became independent in 1991.
    assertThat(problemWith(HEADER + "705,1950,10,20\n").getMessage())
        .contains("none of 1 rows can be kept", "line 2", "did not exist");
  }
}
