package org.entente.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.app.Entente;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a second campaign tried, of the kinds of the first: each is refused in one message.
@Tag("slow")
class SecondCampaignTest {
  private static final int USAGE = 2;
  private static final int INPUT = 3;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private static void refused(int code, String... words) {
    Entente.Answer said = Entente.entente(words);
    assertThat(said.code()).as("%s: %s", List.of(words), said.err()).isEqualTo(code);
    assertThat(said.err()).startsWith("entente: ").doesNotContain("\tat ", "Exception", "defect");
    assertThat(said.err().codePoints().filter(HostileText::steers)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-02-30",
        "0000-01-01",
        "99999",
        "\uff12\uff10\uff11\uff14",
        "2014-13",
        "1e3",
        "-5",
        "2014-07-10T00:00",
        "31 February 2014",
        ""
      })
  void aDateThatIsNone(String date) {
    refused(USAGE, "assess", "SCO", "--as-of", date);
    refused(USAGE, "power", "EU", "--as-of", date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "1e9", "99999999999", "0x50", "\u0668\u0660", "NaN", ""})
  void aWholeNumberThatIsNone(String number) throws IOException {
    String ties = file("ties.csv", "from,to,sign\na,b,1\nb,c,1\na,c,-1\n");
    refused(USAGE, "list", "coalitions", "--width", number);
    refused(USAGE, "balance", "--edges", ties, "--time-limit", number);
    refused(USAGE, "balance", "--edges", ties, "--camps", number);
    refused(USAGE, "ideal-points", "--year", number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alliance=1e308", "alliance=NaN", "alliance=-1", "alliance=0x1p3", "x=1"})
  void evidenceBeyondReason(String evidence) {
    refused(USAGE, "balance", "--as-of", "1955", "--evidence", evidence);
  }

  @Test
  void yearsTheWrongWayRound() {
    refused(USAGE, "trend", "SCO", "--from", "2014", "--to", "2001");
    refused(USAGE, "show", "Russia", "--from", "2014", "--to", "2000");
    refused(USAGE, "export", "states", "--from", "2014", "--to", "2000", "--csv", "-");
  }

  @Test
  void membersThatCannotBe() {
    refused(USAGE, "enlarge", "SCO", "--as-of", "2014", "--candidates", "");
    refused(USAGE, "enlarge", "SCO", "--as-of", "2014", "--candidates", "IND,IND");
    refused(USAGE, "enlarge", "SCO", "--as-of", "2014", "--candidates", "RUS");
    refused(USAGE, "what-if", "SCO", "--as-of", "2014", "--join", "RUS");
    refused(USAGE, "what-if", "SCO", "--as-of", "2014", "--leave", "USA");
    refused(USAGE, "assess", "--members", "RUS,RUS", "--as-of", "2014");
    refused(USAGE, "explain", "SCO", "trust", "--pair", "RUS,RUS", "--as-of", "2014");
    refused(USAGE, "show", "pair", "Russia", "Russia");
    refused(USAGE, "shock", "--state", "RUS", "--gdp", "-3", "--as-of", "2014");
  }

  /* A folder, a link that leads nowhere, bytes, in place of each file that is read. */
  @Test
  void whatIsNoFileOfText() throws IOException {
    Path broken = Files.createSymbolicLink(folder.resolve("broken"), Path.of("nowhere"));
    String utf16 =
        new String("id: X\n".getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1);
    for (String place :
        List.of(
            Files.createDirectory(folder.resolve("dir")).toString(),
            broken.toString(),
            file("utf16", utf16.getBytes(StandardCharsets.ISO_8859_1)),
            file("packed", packed("id: X\n".getBytes(StandardCharsets.UTF_8))))) {
      refused(INPUT, "assess", "SCO", "--as-of", "2014", "--coalition-file", place);
      refused(INPUT, "assess", "SCO", "--as-of", "2014", "--weights-file", place);
      refused(INPUT, "power", "--rule", place);
      refused(INPUT, "watch", place);
      refused(INPUT, "grade", place);
      refused(INPUT, "dossier", "check", place);
      refused(INPUT, "balance", "--edges", place);
      refused(INPUT, "landscape", "--file", place);
      refused(INPUT, "ideal-points", "--votes", place);
      refused(INPUT, "data", "check", place);
      refused(INPUT, "bargain", place);
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "", "{\"question\":1}", "DEEP", "LONG"})
  void whatIsNoSavedAnswer(String text) throws IOException {
    String whole = text.replace("DEEP", "[".repeat(50_000)).replace("LONG", "9".repeat(5000));
    refused(INPUT, "watch", file("saved.json", whole));
    refused(INPUT, "grade", file("ledger.jsonl", whole + "\n{\"probability\": 2}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quota: 2\nmembers: {a: -1, b: 2}\n",
        "quota: .nan\nmembers: {a: 1}\n",
        "quota: 1e308\nmembers: {a: 1e308, b: 1e308}\n",
        "quota: 1\nmembers: {a: 0}\n",
        "quota: 1\n",
        "actors: [a]\n",
        ""
      })
  void whatIsNoRule(String text) throws IOException {
    refused(INPUT, "power", "--rule", file("rule.yaml", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a,b\n1,2\n",
        "actor,size,a,b\na,1,0,NaN\nb,1,NaN,0\n",
        "actor,size,a,b\na,-1,0,1\nb,1,1,0\n",
        "actor,size,a,b\na,1,0,1\nb,1,2,0\n",
        "actor,size,a,a\na,1,0,1\na,1,1,0\n"
      })
  void whatIsNoLandscape(String text) throws IOException {
    refused(INPUT, "landscape", "--file", file("sizes.csv", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "actor,position,power,salience\na,1,1,101\nb,2,1,1\n",
        "actor,position,power,salience\na,abc,1,1\nb,2,1,1\n",
        "actor,position,power,salience\na,1,-1,50\nb,2,1,50\n",
        "actor,position,power,salience\na,NaN,1,50\nb,2,1,50\n",
        "actor,position,power,salience\na,1,1,50\na,2,1,50\n"
      })
  void whatIsNoTableOfActors(String text) throws IOException {
    refused(INPUT, "bargain", file("actors.csv", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x\n", "rcid,actor,vote\n1,a,yes\n1,a,no\n", "CODES"})
  void whatIsNoRecordOfVotes(String text) throws IOException {
    StringBuilder codes = new StringBuilder("rcid,actor,vote\n");
    for (int k = 0; k < 300; k++) {
      codes.append("1,a").append(k).append(',').append(k).append('\n');
    }
    String whole = text.equals("CODES") ? codes.toString() : text;
    refused(INPUT, "ideal-points", "--votes", file("votes.csv", whole));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DIVS", "COMMENTS", "ENTITIES", "LONG", "\u0000\u0000\u0000\u0000"})
  void whatIsNoArticle(String text) throws IOException {
    String page =
        switch (text) {
          case "DIVS" -> "<div>".repeat(100_000);
          case "COMMENTS" -> "<!--".repeat(100_000);
          case "ENTITIES" -> "&#x110000;&#55555555555;".repeat(50);
          case "LONG" -> "a".repeat(20_000_000);
          default -> text;
        };
    refused(INPUT, "read", file("page.html", page), "--as-of", "2014");
  }

  @Test
  void whatIsNoArchive() throws IOException {
    String archive = folder.resolve("archive").toString();
    refused(INPUT, "archive", "add", archive, folder.resolve("nothing.html").toString());
    Entente.Answer deep =
        Entente.entente("archive", "add", archive, file("deep.jsonl", "[".repeat(50_000)));
    assertThat(deep.code()).isEqualTo(INPUT);
    assertThat(deep.err()).contains("line 1: not JSON").doesNotContain("\tat ");
    refused(INPUT, "archive", "search", folder.resolve("nowhere").toString(), "gas");
    refused(INPUT, "archive", "follow", folder.toString(), "RUS", "UKR");
  }

  @Test
  void whatIsNoTableOfAPublisher() throws IOException {
    byte[] votes = "rcid,ccode,vote\n1,2,yes\n".getBytes(StandardCharsets.UTF_8);
    for (String place :
        List.of(
            file("twice.csv", packed(packed(votes))),
            file("book.csv", "PK\u0003\u0004" + "x".repeat(50)),
            file("columns.csv", "PAR1" + "x".repeat(100) + "PAR1"),
            file("base.csv", "SQLite format 3\u0000" + "x".repeat(100)),
            file("rows.csv", "[{\"rcid\":1}]"),
            file("begun.csv", new byte[] {0x1f, (byte) 0x8b}),
            file("cut.csv", new byte[] {0x1f, (byte) 0x8b, 8}),
            file("quote.csv", "\"rcid,ccode,vote\n1,2,yes\n"),
            file("dupe.csv", "rcid,ccode,vote,vote\n1,2,yes,no\n"))) {
      refused(INPUT, "data", "check", "--dataset", "un-votes", place);
    }
  }

  @Test
  void aDefinitionThatIsNone() {
    for (String define : List.of("trust=nothing", "nothing=x", "trust", "=", "")) {
      refused(USAGE, "assess", "SCO", "--as-of", "2014", "--define", define);
    }
  }
}
