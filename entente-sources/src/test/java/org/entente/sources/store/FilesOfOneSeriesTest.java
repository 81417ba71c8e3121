package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.file.GivenFiles;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file for each year, or for each country, as publishers of trade ship them: one series. Values
/// are invented; expected ones are those of the files.
@Tag("slow")
class FilesOfOneSeriesTest {
  private static final States STATES = WorldFiles.load(List.of()).states();
  private static final Map<String, String> BACI =
      Map.of(
          "BACI_HS22_Y2023_V202601.csv",
          "t,i,j,k,v,q\n2023,842,156,010121,1000,3\n2023,842,156,010129,250,NA\n",
          "BACI_HS22_Y2024_V202601.csv",
          "t,i,j,k,v,q\n2024,842,156,010121,2000,3\n2024,156,842,010121,70,3\n",
          "country_codes_V202601.csv",
          "country_code,country_name,country_iso2,country_iso3\n842,USA,US,USA\n");

  @TempDir private Path folder;

  private Path write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  private static DirectoryReport taken(EvidenceStore store, List<Path> paths) {
    return store.importAll(paths, ImportOptions.STRICT, Run.quiet());
  }

  private static void requireBoth(EvidenceStore store, DirectoryReport report) {
    assertThat(report.failed()).isEmpty();
    assertThat(report.skipped()).singleElement().asString().contains("country_codes");
    assertThat(report.imported())
        .extracting(r -> r.firstYear() + ": " + r.rowsKept())
        .containsExactly("2023: 1", "2024: 2");
    assertThat(store.datasets())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.key()).isEqualTo("own-trade");
          assertThat(d.rowsKept()).isEqualTo(3);
          assertThat(d.firstYear()).isEqualTo(2023);
          assertThat(d.lastYear()).isEqualTo(2024);
        });
  }

  @Test
  void folder_ofYears() throws IOException {
    try (EvidenceStore store = EvidenceStore.scratch(STATES)) {
      requireBoth(store, taken(store, List.of(write(BACI))));
    }
  }

  @Test
  void archive_andPattern() throws IOException {
    Path zip = folder.resolve("BACI.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : BACI.entrySet()) {
        entries.putNextEntry(new ZipEntry("baci/" + file.getKey()));
        entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
    }
    Path unpacked;
    try (EvidenceStore store = EvidenceStore.scratch(STATES);
        GivenFiles files = new GivenFiles(List.of(zip))) {
      unpacked = files.paths().getFirst();
      requireBoth(store, taken(store, files.paths()));
    }
    assertThat(unpacked).doesNotExist();
    write(BACI);
    try (GivenFiles files = new GivenFiles(List.of(folder.resolve("BACI_*.csv")))) {
      assertThat(files.paths()).hasSize(2);
    }
    assertThatThrownBy(() -> new GivenFiles(List.of(folder.resolve("WITS*.csv"))))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no file is called like");
  }

  /* Three tables of 30 MiB of blanks: each is within what a small file may unpack to, together they
  are not. */
  @Test
  void anArchiveOfManyPackedTables_isHeldToOneLimit() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    byte[] blanks = new byte[30 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (int k = 0; k < 3; k++) {
        entries.putNextEntry(new ZipEntry("blanks " + k + ".csv"));
        entries.write(blanks);
        entries.closeEntry();
      }
    }
    assertThatThrownBy(() -> new GivenFiles(List.of(zip)))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("it unpacks to far more than its size");
  }

  /// Products of one year under two classifications would be added up twice.
  @Test
  void oneYearInTwoFiles_isRefusedAndNothingKept() throws IOException {
    write(BACI);
    Files.writeString(
        folder.resolve("BACI_HS92_Y2023.csv"), "t,i,j,k,v,q\n2023,842,156,010111,1,1\n");
    try (EvidenceStore store = EvidenceStore.scratch(STATES)) {
      DirectoryReport report = taken(store, List.of(folder));
      assertThat(report.imported()).isEmpty();
      assertThat(report.failed())
          .singleElement()
          .satisfies(f -> assertThat(f.why()).contains("1 of its keys", "2 710 2023"));
      assertThat(store.datasets()).isEmpty();
    }
  }

  /// The same bytes under two names count once.
  @Test
  void aCopy_countsOnce() throws IOException {
    write(BACI);
    Files.copy(folder.resolve("BACI_HS22_Y2023_V202601.csv"), folder.resolve("copy.csv"));
    try (EvidenceStore store = EvidenceStore.scratch(STATES)) {
      requireBoth(store, taken(store, List.of(folder)));
    }
  }

  /// The matrix of 2021 has the columns of that of 2018, and is not of 2018.
  @Test
  void matrixOfAnotherYear_isRefused() throws IOException {
    Path matrix = folder.resolve("bilateral_remittance_matrix_2021.csv");
    Files.writeString(
        matrix,
        "Bilateral Remittance Estimates for 2021,,\n"
            + "Receiving country (across) / Sending country (down),France,Germany\n"
            + "France,0,1200\nGermany,2500,0\n");
    try (EvidenceStore store = EvidenceStore.scratch(STATES)) {
      assertThatThrownBy(() ->
              store.importFile(matrix, ImportOptions.STRICT.as("remittances-2018"), Run.quiet()))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("speaks of 2021, not of 2018");
    }
  }

  /// The IMF's portal gives millions beside a scale of 6, and a key that puts the others together.
  @Test
  void scaleOfMillions_isNoDollars() throws IOException {
    String file =
        "SERIES_CODE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE,TIME_PERIOD,OBS_VALUE\n"
            + "USA.XG_FOB_USD.FRA.A,USA,XG_FOB_USD,FRA,A,%s,2023,45000\n"
            + "USA.XG_FOB_USD.DEU.A,USA,XG_FOB_USD,DEU,A,%s,2023,76000\n";
    Path millions = folder.resolve("imts.csv");
    Files.writeString(millions, file.replace("%s", "6"));
    try (EvidenceStore store = EvidenceStore.scratch(STATES)) {
      assertThatThrownBy(() -> store.importFile(millions, ImportOptions.STRICT, Run.quiet()))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("its scale is 6");
      Files.writeString(millions, file.replace("%s", "0"));
      assertThat(store.importFile(millions, ImportOptions.STRICT, Run.quiet()).rowsKept())
          .isEqualTo(2);
    }
  }
}
