package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.evidence.RollCallVotes;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.Sample;
import org.entente.sources.SharedFiles;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as publishers ship them today: headers and quirks are theirs, values are invented.
/// Expected counts: by hand.
@Tag("slow")
final class PublishersFilesTest {
  private static final String BANK =
      "Country Name,Country Code,Indicator Name,Indicator Code,2012,2013\n";
  private static final String LIBRARY =
      "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,"
          + "total_abstentions,total_non_voting,total_ms,undl_link\n";

  private static final States STATES = WorldFiles.load(List.of()).states();

  @TempDir Path directory;

  private List<ImportReport> load(String name, String text) {
    return load(new Sample(directory).file(name, text));
  }

  private List<ImportReport> load(Path file) {
    try (EvidenceStore scratch = EvidenceStore.scratch(STATES)) {
      return scratch.importEvery(file, ImportOptions.STRICT, Run.quiet());
    }
  }

  private UserProblem problem(String name, String text) {
    UserProblem problem = catchThrowableOfType(UserProblem.class, () -> load(name, text));
    assertThat(problem).as(text).isNotNull();
    return problem;
  }

  @Test
  void worldBank_linesBeforeTheHeader() {
    String text =
        "\ufeff\"Data Source\",\"World Development Indicators\",\n\n"
            + "\"Last Updated Date\",\"2025-01-28\",\n\n"
            + BANK.replace("\n", ",\n")
            + "Canada,CAN,GDP,NY.GDP.MKTP.CD,5,6,\nNowhere,ZZZ,GDP,NY.GDP.MKTP.CD,5,,\n";
    ImportReport report = load("API.csv", text).getFirst();
    assertThat(report.rowsRead()).isEqualTo(3);
    assertThat(report.rowsKept()).isEqualTo(2);
    assertThat(report.rowsRefused()).isEqualTo(1);
    assertThat(report.unread()).containsExactly("country_name", "indicator_name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canada,CAN,GDP,NY.GDP.MKTP.CD,5,6",
        "Canada,CAN,GDP,NY.GDP.MKTP.CD,,6",
        "Canada,CAN,GDP,NY.GDP.MKTP.CD,,",
        "Namibia,\"NA\",GDP,NY.GDP.MKTP.CD,5,6",
        "Namibia,,GDP,NY.GDP.MKTP.CD,,6"
      })
  void worldBank_aRowBeforeTheHeaderIsNotPassedOver(String row) {
    String text = row + "\n\n" + BANK + "Canada,CAN,GDP,NY.GDP.MKTP.CD,5,6\n";
    assertThat(problem("API.csv", text))
        .hasMessageContaining("line 1: a row stands before the header, which is line 3");
  }

  @Test
  void worldBank_anotherIndicatorIsNotGdp() {
    String people = "Canada,CAN,People,SP.POP.TOTL,35,36\n";
    assertThat(problem("pop.csv", BANK + people))
        .hasMessageContaining("indicator_code is SP.POP.TOTL, not NY.GDP.MKTP.CD");
    ImportReport both =
        load("WDI.csv", BANK + people + "Canada,CAN,GDP,NY.GDP.MKTP.CD,5,6\n").getFirst();
    assertThat(both.rowsRead()).isEqualTo(4);
    assertThat(both.rowsKept()).isEqualTo(2);
    assertThat(problem("x.csv", "Country Code,Year,Value\nCAN,2012,5\n").advice())
        .contains("--dataset gdp-worldbank");
  }

  /// A territory without a COW code is left out.
  @Test
  void vdem_countryYears() {
    String text =
        "country_name,country_text_id,country_id,year,COWcode,v2x_polyarchy,v2x_libdem\n"
            + "France,FRA,76,2024,220,0.87,0.79\nPalestine/Gaza,PSG,138,2024,,0.1,0.1\n"
            + "France,FRA,76,2025,220,,\n";
    ImportReport report = load("V-Dem-CY-Core-v16.csv", text).getFirst();
    assertThat(report.dataset()).isEqualTo("vdem");
    assertThat(report.rowsKept()).isEqualTo(2);
    assertThat(report.rowsRefused()).isEqualTo(1);
  }

  @Test
  void worldBank_dataBankWithItsNotes() {
    String text =
        "Country Name,Country Code,Series Name,Series Code,2012 [YR2012],2013 [YR2013]\n"
            + "Canada,CAN,GDP,NY.GDP.MKTP.CD,5,..\n,,,,,\n"
            + "Data from database: World Development Indicators,,,,,\n"
            + "Last Updated: 01/28/2025,,,,,\n";
    assertThat(load("bank.csv", text).getFirst().rowsKept()).isEqualTo(1);
  }

  @Test
  void dataverse_oneFileIsVotesAndRollCalls() {
    String header =
        "rcid,ccode,member,vote,Country,session,importantvote,date,unres,amend,para,short,descr,me,nu,di,hr,co,ec\n";
    String first = ",77,0,2022-12-01,R/1,0,0,S,D,0,0,0,1,0,0\n";
    String text = header + "1,2,1,1,USA" + first + "1,20,1,3,CAN" + first + "1,40,1,8,CUB" + first;
    List<ImportReport> reports = load("UNVotes.csv", text);
    assertThat(reports)
        .extracting(ImportReport::dataset)
        .containsExactly("un-votes", "un-roll-calls");
    assertThat(reports).extracting(ImportReport::rowsKept).containsExactly(2L, 1L);
    assertThat(problem("UNVotes.csv", text + "1,41,1,1,HTI" + first.replace("R/1", "R/2")))
        .hasMessageContaining("occurs twice");
  }

  @Test
  void library_votesAfterTheReleases() {
    String text =
        LIBRARY
            + "41,CAN,CANADA,Y,2024-12-19,79,A/RES/79/1,T,1.0,1.0,0.0,1.0,3.0,x\n"
            + "41,USA,UNITED STATES,N,2024-12-19,79,A/RES/79/1,T,1.0,1.0,0.0,1.0,3.0,x\n"
            + "41,RUS,RUSSIA,X,2024-12-19,79,A/RES/79/1,T,1.0,1.0,0.0,1.0,3.0,x\n"
            + "42,CAN,CANADA,A,2025-02-24,ES-11,A/RES/ES-11/7,U,0.0,0.0,1.0,2.0,3.0,x\n";
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      Path file = sample.file("ga_voting.csv", text);
      List<ImportReport> reports = store.importEvery(file, ImportOptions.STRICT, Run.quiet());
      assertThat(reports).extracting(ImportReport::rowsKept).containsExactly(3L, 2L);
      RollCallVotes votes = store.evidence().votes();
      assertThat(votes.rollCalls()).extracting(r -> r.session()).containsExactly(79, 79);
      sample.load(store, "votes.csv", "resid,ccode,vote\n78001,2,1\n");
      sample.load(
          store,
          "resolutions.csv",
          "resid,session,date,n,yes,abstain,no\n78001,79,2025-01-05,1,1,0,0\n");
      assertThat(store.evidence().votes().rollCalls())
          .extracting(r -> r.id())
          .containsExactly("resid 78001", "undl 42");
    }
  }

  @Test
  void sipri_linesBeforeTheHeader() {
    String text =
        "Invented heading\n\"A note, with a comma\"\n\nline 4\n"
            + "SIPRI AT Database ID,Supplier,Recipient,Delivery year,TIV delivery values\n"
            + "1,Russia,China,2000,10.5\n2,Russia,NATO**,2000,1\n";
    ImportReport report = load("trade-register.csv", text).getFirst();
    assertThat(report.rowsKept()).isEqualTo(1);
    assertThat(report.refused().getFirst().firstCase()).startsWith("line 7, column recipient");
  }

  @Test
  void knomad_aMatrixUnderATitle() {
    String text =
        "Estimates for 2018 (million US$),,,\n"
            + "\"receiving country (across) - Sending country (down)\",Canada,United States,WORLD\n"
            + "Canada,0,12.5,20\nUnited States,3,0,9\nWORLD,4,5,6\n";
    ImportReport report = load("bilateral_remittance_matrix_2018.csv", text).getFirst();
    assertThat(report.dataset()).isEqualTo("remittances-2018");
    assertThat(report.rowsRead()).isEqualTo(9);
    assertThat(report.rowsKept()).isEqualTo(4);
  }

  @Test
  void twoFilesForOneDatasetAreRefused() {
    Sample sample = new Sample(directory);
    sample.file("a.csv", "ccode,year,imports,exports\n2,1990,1,2\n");
    sample.file("b.csv", "ccode,year,imports,exports\n2,1991,1,2\n");
    sample.file("c.csv", "ccode1,ccode2,year,dyadigos\n2,20,1990,5\n");
    try (EvidenceStore store = sample.store()) {
      DirectoryReport report = store.importAll(directory, ImportOptions.STRICT, Run.quiet());
      assertThat(report.imported())
          .extracting(ImportReport::dataset)
          .containsExactly("cow-igo-joint");
      assertThat(report.failed()).hasSize(1);
      assertThat(report.failed().getFirst().why()).contains("a.csv, b.csv", "cow-trade-states");
      sample.file("b.csv", "ccode,year,imports,exports\n2,1990,1,2\n");
      assertThat(store.importAll(directory, ImportOptions.STRICT, Run.quiet()).failed()).isEmpty();
    }
  }

  @Test
  void aColumnThatStandsTwiceIsRefused() {
    assertThat(problem("t.csv", "ccode,year,imports,imports,exports\n2,1990,1,9,2\n"))
        .hasMessageContaining("two columns are called imports");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RDX3;X;|an R workspace|write.csv",
        "X;\\0\\0\\0|an R object|readRDS",
        "<stata_dta><header>|a Stata file|read_stata",
        "$FL2@(#)|an SPSS file|read_sav",
        "PAR1\u0001\u0002|a Parquet file|read_parquet",
        "%PDF-1.7|a PDF|table",
        "SQLite format 3\0|a database|Export",
        "<table><tr>|a web page|download",
        "{\"data\": [1]}|JSON|CSV",
        "version https://git-lfs.github.com/spec/v1|Git LFS|Fetch",
      })
  void knownFormatsAreNamed(String start, String what, String remedy) throws IOException {
    byte[] bytes =
        start.replace("\\0", "\0").replace(";", "\n").getBytes(StandardCharsets.ISO_8859_1);
    Path plain = Files.write(directory.resolve("file.csv"), bytes);
    Path packed = Files.write(directory.resolve("file.csv.gz"), gzipped(bytes));
    for (Path file : List.of(plain, packed)) {
      assertThatThrownBy(() -> load(file))
          .isInstanceOfSatisfying(
              UserProblem.class,
              e -> {
                assertThat(e).hasMessageContaining(what);
                assertThat(e.advice()).contains(remedy);
              });
    }
  }

  private static byte[] gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void textThatSteersIsInert() {
    String steering = "\u001b[31m\u202e";
    UserProblem problem =
        problem("t.csv", "ccode,year,imports,exports\n2,1990," + steering + ",1\n");
    assertThat(problem.getMessage()).contains("<U+001B>[31m<U+202E>").doesNotContain("\u001b");
    assertThat(
            problem("t.csv", "ccode,year,imp" + steering + ",exports\n2,1990,1,1\n").getMessage())
        .doesNotContain("\u001b", "\u202e");
  }

  @Test
  void filesOfTheCases() {
    Path cases = SharedFiles.cases();
    assertThat(load(cases.resolve("o03-UNVotes.csv")))
        .extracting(ImportReport::rowsKept)
        .containsExactly(5L, 2L);
    assertThat(load(cases.resolve("o04-ga_resolutions_voting.csv")))
        .extracting(ImportReport::rowsKept)
        .containsExactly(9L, 2L);
    assertThat(
            load(cases.resolve("o05-API_NY.GDP.MKTP.CD_DS2_en_csv_v2.csv")).getFirst().rowsKept())
        .isEqualTo(6);
    assertThatThrownBy(() -> load(cases.resolve("o06-API_SP.POP.TOTL_no-preamble.csv")))
        .hasMessageContaining("SP.POP.TOTL");
    assertThat(load(cases.resolve("o06-WDIData.csv")).getFirst().rowsKept()).isEqualTo(6);
    assertThat(load(cases.resolve("o07-trade-register.csv")).getFirst().rowsKept()).isEqualTo(4);
    assertThatThrownBy(() -> load(cases.resolve("o08-votes-twice.csv")))
        .hasMessageContaining("1 of 4 rows", "occurs twice");
  }
}
