package org.entente.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.Entente;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What broke under the first campaign, each with its smallest input and its command, and others of
/// its kind: one message that names the place, no stack trace, no hang, nothing taken in silence.
///
/// What needs processes of its own is in `KilledImportTest`, `KilledBuildTest`, `KilledOutputTest`,
/// `LauncherTest` and `ProcessTest`; limits of time in `BalanceCommandTest`.
@Tag("slow")
class FirstCampaignTest {
  private static final int USAGE = 2;
  private static final int INPUT = 3;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /* Refused in words, whatever the input holds. */
  private static Entente.Answer refused(int code, String... words) {
    Entente.Answer said = Entente.entente(words);
    assertThat(said.code()).as(said.err()).isEqualTo(code);
    assertThat(said.err()).startsWith("entente: ").doesNotContain("\tat ", "  at org.", "defect");
    assertThat(said.err().codePoints().filter(HostileText::steers)).isEmpty();
    return said;
  }

  /* Hexadecimal and suffixed numbers of Java, overflow, words, digits of other scripts. */
  static Stream<String> oddNumbers() {
    return Stream.of(
        "0x1p3",
        "12d",
        "12f",
        "0d",
        "4294967298e9",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "\uff11\uff12",
        "\u0661\u0662",
        "abc",
        "ZZZ",
        "TRUE",
        "1_000",
        "0b1",
        "\"1\n2\"",
        "--1",
        "1-",
        "+-1",
        "1e",
        "12L",
        "1;2",
        "\u22121");
  }

  @ParameterizedTest
  @MethodSource("oddNumbers")
  void whatIsNoNumber_isRefusedWithItsPlace(String cell) throws IOException {
    String nmc =
        file(
            "NMC.csv",
            "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\n"
                + "USA,2,1816,3823,17,80,254,8659,101,0.0396975,2021\n"
                + "USA,2,1817,"
                + cell
                + ",15,80,277,8899,106,0.0358171,2021\n");
    Entente.Answer said = refused(INPUT, "data", "check", nmc);
    assertThat(said.err()).contains("NMC.csv").contains("line 3").contains("milex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "\"20\n16\"", "\uff12\uff10\uff11\uff16", "2016.5"})
  void whatIsNoYear_isRefused(String year) throws IOException {
    String contiguity =
        file(
            "contdird.csv",
            "dyad,state1no,state1ab,state2no,state2ab,year,conttype,version\n"
                + "2020,2,USA,20,CAN,"
                + year
                + ",1,3.2\n");
    refused(INPUT, "data", "check", contiguity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rcid,ccode,vo\u001b[2Jte\n1,2,yes\n",
        "rcid,ccode,vote\n1,2,\u001b]0;own\u0007yes\n",
        "rcid,ccode,vote\n1,\u202e2,yes\n",
        "rcid,ccode,vote\n1,2,\u009b31myes\n",
        "\u2066rcid,ccode,vote\n1,2,yes\n"
      })
  void whatSteersATerminal_isWrittenOut(String text) throws IOException {
    refused(INPUT, "data", "check", "--dataset", "un-votes", file("votes.csv", text));
  }

  /* Deep, wide, endless, of itself, of odd types. */
  static Stream<String> oddYaml() {
    List<String> texts = new ArrayList<>();
    texts.add("[".repeat(200_000));
    texts.add("[".repeat(20_000) + "]".repeat(20_000));
    texts.add("{a: ".repeat(20_000) + "1" + "}".repeat(20_000));
    texts.add("? ".repeat(20_000));
    texts.add("- ".repeat(20_000));
    texts.add("a:\n".repeat(1) + " ".repeat(100_000) + "b: 1\n");
    texts.add("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n");
    texts.add("a: &a\n  b: *a\n");
    texts.add("x".repeat(5_000_000));
    texts.add("id: !!java.net.URL [http://example.org]\n");
    texts.add("id: 1\nname: \u0000\n");
    texts.add("id: \"\\ud83d\"\nname: x\n");
    texts.add("%YAML 9.9\n---\na: 1\n");
    texts.add("a: 1\n---\nb: 2\n");
    texts.add("\ufeff");
    texts.add("");
    texts.add("\t\t\ta: b");
    texts.add("id: X\nname: \"\\e[2J\\u202eX\"\nmembers: 2020-02-31\n");
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("oddYaml")
  void yamlThatIsNone_isRefusedBeforeItIsParsed(String text) throws IOException {
    String path = file("own.yaml", text);
    refused(INPUT, "assess", "SCO", "--as-of", "2014", "--coalition-file", path);
    refused(INPUT, "dossier", "check", path);
    refused(INPUT, "what-if", "SCO", "--as-of", "2014", "--file", path);
    refused(INPUT, "bargain", path, "--issue", "x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interests=1e308,trust=1e308",
        "interests=1e999",
        "interests=NaN",
        "interests=-1",
        "interests=0x1p3",
        "interests=0,trust=0,interdependence=0,capacity=0,exit-pressure=0",
        "interests=",
        "=1",
        "interests"
      })
  void weightsBeyondReason_areNamed(String weights) {
    refused(USAGE, "assess", "SCO", "--as-of", "2014", "--weights", weights);
  }

  /* A device without an end in place of each kind of file that is read whole. */
  @Test
  void aFileWithoutAnEnd_isRefusedBeforeMemoryIs() {
    String endless = "/dev/zero";
    Assumptions.assumeTrue(Files.exists(Path.of(endless)), "no /dev/zero on this system");
    refused(INPUT, "assess", "SCO", "--as-of", "2014", "--coalition-file", endless);
    refused(INPUT, "assess", "SCO", "--as-of", "2014", "--weights-file", endless);
    refused(INPUT, "dossier", "check", endless);
    refused(INPUT, "what-if", "SCO", "--as-of", "2014", "--file", endless);
    refused(INPUT, "watch", endless);
    refused(INPUT, "grade", endless);
    refused(INPUT, "read", endless);
    refused(INPUT, "balance", "--edges", endless);
    refused(INPUT, "landscape", "--file", endless);
    refused(INPUT, "data", "check", endless);
  }

  @Test
  void weightsFiles_deepAndLong_areNamed() throws IOException {
    for (String text :
        List.of(
            "{a: ".repeat(5000) + "1" + "}".repeat(5000),
            "interests: " + "9".repeat(400) + "\n",
            "interests: [1, 2]\n",
            "- 1\n",
            "? [a]\n: 1\n",
            "interests: .inf\n",
            "interests: .nan\ntrust: 1\n",
            "")) {
      String path = file("weights.yaml", text);
      assertThat(refused(INPUT, "assess", "SCO", "--as-of", "2014", "--weights-file", path).err())
          .contains("weights.yaml");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e308", "NaN", "1e999", "0x1p3", "-1e300", "12f"})
  void tiesBeyondReason_areNamedByLine(String weight) throws IOException {
    String ties = file("ties.csv", "from,to,weight\na,b,1\nb,c," + weight + "\na,c,-1\n");
    assertThat(refused(INPUT, "balance", "--edges", ties).err()).contains("line 3");
  }

  @Test
  void aColumnThatStandsTwice_isNotGuessed() throws IOException {
    String ties = file("ties.csv", "from,to,sign,sign\na,b,1,-1\nb,c,1,1\n");
    assertThat(refused(INPUT, "balance", "--edges", ties).err()).contains("\"sign\" twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-100%", "-101%", "1e308%", "NaN%", "0x1p3%", "12d%", "1001%", "5"})
  void changesBeyondReason_areNamed(String change) {
    refused(USAGE, "shock", "--state", "RUS", "--gdp", change, "--as-of", "2014");
    refused(USAGE, "shock", "--state", "RUS", "--currency", change, "--as-of", "2014");
    refused(USAGE, "what-if", "SCO", "--as-of", "2014", "--shock", "RUS:gdp=" + change);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000", "0", "-1", "99999999999999999999", "1e3", "0x10"})
  void drawsBeyondReason_areNamed(String draws) throws IOException {
    String ties = file("ties.csv", "from,to,sign\na,b,1\nb,c,1\na,c,-1\n");
    refused(USAGE, "balance", "--edges", ties, "--draws", draws);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void anEmptyName_isNoFile(String name) {
    refused(USAGE, "data", "import", name);
    refused(USAGE, "data", "check", name);
    refused(USAGE, "balance", "--edges", name);
    refused(USAGE, "rank", "--as-of", "2014", "--html", name);
    refused(USAGE, "rank", "--as-of", "2014", "--csv", name);
    refused(USAGE, "assess", "SCO", "--as-of", "2014", "--yearbook", name);
    refused(USAGE, "assess", "SCO", "--as-of", "2014", "--coalition-file", name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "99999", "1e3", ""})
  void aPortThatIsNone_isNamed(String port) {
    refused(USAGE, "serve", "--port", port);
  }

  @Test
  void aFolderWithoutADataset_isNoSuccess() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty.csv"));
    refused(INPUT, "data", "check", empty.toString());
    file("empty.csv/notes.txt", "nothing");
    refused(INPUT, "data", "check", empty.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"years\": {}}", "[]", "", "null", "{\"version\": 999}"})
  void aYearbookOfAnotherForm_isNamed(String manifest) throws IOException {
    Path book = Files.createDirectory(folder.resolve("book"));
    file("book/yearbook.json", manifest);
    assertThat(
            refused(INPUT, "assess", "SCO", "--as-of", "2014", "--yearbook", book.toString()).err())
        .contains("yearbook.json");
  }

  @Test
  void aReport_goesToStandardOutput() {
    Entente.Answer said = Entente.entente("list", "coalitions", "--html", "-");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).startsWith("<!doctype html>");
    assertThat(Path.of("-")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[2J", "\u202eXQZ", "a\nb", "=cmd|' /C calc'!A0", "</script>"})
  void hostileNames_ofEverythingThatIsNamed(String name) throws IOException {
    refused(USAGE, "assess", name, "--as-of", "2014");
    refused(USAGE, "show", name);
    refused(USAGE, name);
    refused(USAGE, "assess", "--" + name);
    refused(USAGE, "assess", "SCO", "--as-of", name);
    refused(USAGE, "compare", "EU", name, "--as-of", "2014");
    refused(USAGE, "export", "dyads", "--states", name);
    refused(USAGE, "assess", "SCO", "--as-of", "2014", "--define", "trust=" + name);
    refused(USAGE, "assess", "SCO", "--as-of", "2014", "--weights", name + "=1");
    refused(USAGE, "assess", "--members", "RUS," + name, "--as-of", "2014");
  }

  /* A file of a hostile name is told in the answer and in the command that repeats it. */
  @Test
  void aHostileNameOfAFile_isInertInTheAnswer() throws IOException {
    String name = "\u001b[2J\u202e=cmd</script>.csv";
    String ties = file(name.replace('/', '_'), "from,to,sign\n\u001b[31ma,b\u202e,1\nb,=c,-1\n");
    Path html = folder.resolve("\u001b[31mpage\u202e.html");
    Entente.Answer text = Entente.entente("balance", "--edges", ties);
    Entente.Answer json = Entente.entente("balance", "--edges", ties, "--json", "-");
    Entente.Answer page = Entente.entente("balance", "--edges", ties, "--html", html.toString());
    for (Entente.Answer said : List.of(text, json, page)) {
      assertThat(said.code()).as(said.err()).isZero();
      assertThat((said.out() + said.err()).codePoints().filter(HostileText::steers)).isEmpty();
    }
    assertThat(Files.readString(html, StandardCharsets.UTF_8)).doesNotContain("\u202e", "\u001b");
  }
}
