package org.entente.sources.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.evidence.Percentiles;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Interrupted;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.similarity.DyadSketch;
import org.entente.similarity.SketchBasis;
import org.entente.similarity.SketchedDyads;
import org.entente.sources.SampleStates;
import org.entente.sources.store.EvidenceStore;
import org.entente.world.States;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The yearbook's files hold what was built, the same bytes each time, and appear whole or not at
/// all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class YearbookFilesTest {
  private static final List<Integer> CODES = List.of(2, 20, 200, 220, 255, 365, 705, 710);
  private static final String COMMAND = "entente yearbook build --seed 1";

  @TempDir static Path directory;

  private final States states = SampleStates.states();
  private Path store = directory;
  private Path book = directory;

  @BeforeAll
  void build() throws IOException {
    store = new MadeData(CODES, LocalDate.of(2016, 12, 31)).into(directory, states);
    book = directory.resolve("book");
    write(book, Run.quiet(1, 1));
  }

  private void write(Path target, Run run) {
    try (EvidenceStore opened = EvidenceStore.openToRead(store, states)) {
      YearbookWriter.write(new YearbookBuilder(opened, states), 2003, target, COMMAND, run);
    }
  }

  /* Formats have holes: many a flipped bit leaves a file that can be read, with other figures. */
  @Test
  void aFlippedBit_isNoOtherFigure(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.list(book)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path votes = folder.resolve("votes-2010.parquet");
    byte[] whole = Files.readAllBytes(votes);
    for (int at = 0; at < whole.length; at += 37) {
      whole[at] ^= (byte) 4;
      Files.write(votes, whole);
      YearSlice slice = YearbookFolder.in(folder).year(2010);
      assertThatThrownBy(() -> slice.has(DyadColumn.votes().getFirst()))
          .as("byte %d", at)
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("votes-2010.parquet");
      whole[at] ^= (byte) 4;
    }
    Files.write(votes, whole);
    assertThat(YearbookFolder.in(folder).year(2010).has(DyadColumn.votes().getFirst())).isTrue();
  }

  @Test
  void aBrokenManifest_isNamed(@TempDir Path folder) throws IOException {
    String whole = Files.readString(book.resolve("yearbook.json"));
    for (String broken :
        List.of(
            "",
            "[]",
            "{}",
            "{\"years\" : {}}",
            "no JSON",
            whole.substring(0, whole.length() / 2),
            whole.replace("\"2003\"", "\"soon\""),
            whole.replaceFirst("\"rollCalls\" : \\d+", "\"rollCalls\" : \"many\""))) {
      Files.writeString(folder.resolve("yearbook.json"), broken);
      assertThatThrownBy(() -> YearbookFolder.in(folder))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("yearbook.json");
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void build_onOneThreadAndTwo_givesTheSameBytes() throws IOException {
    Path again = directory.resolve("again");
    write(again, Run.quiet(1, 2));
    Map<String, byte[]> expected = files(book);
    Map<String, byte[]> actual = files(again);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, bytes) -> assertThat(actual.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void oneDatasetLess_changesOnlyTheFilesOfItsKind_andProvenanceNamesWhatWasRead()
      throws IOException {
    Path without = directory.resolve("without");
    Files.createDirectories(without);
    Path smaller = new MadeData(CODES, LocalDate.of(2016, 12, 31)).into(without, states);
    try (EvidenceStore opened = EvidenceStore.open(smaller, states)) {
      assertThat(opened.remove("remittances-2010")).isTrue();
    }
    Path other = without.resolve("book");
    try (EvidenceStore opened = EvidenceStore.openToRead(smaller, states)) {
      YearbookWriter.write(
          new YearbookBuilder(opened, states), 2003, other, COMMAND, Run.quiet(1, 1));
    }
    Map<String, byte[]> less = files(other);
    Map<String, byte[]> all = files(book);
    all.forEach((name, bytes) -> {
      if (name.startsWith("remittances-")) {
        assertThat(less).as(name).doesNotContainKey(name);
      } else if (!List.of("yearbook.json", "yearbook.sha256", "yearbook.sums").contains(name)) {
        assertThat(less.get(name)).as(name).isEqualTo(bytes);
      }
    });
    assertThat(less.keySet()).isSubsetOf(all.keySet()).hasSizeLessThan(all.size());
    assertThat(YearbookFolder.in(book).year(2014).datasets(DyadColumn.REMITTANCE_GDP_BACK))
        .containsExactly("remittances-2010", "gdp-worldbank");
    assertThat(YearbookFolder.in(other).year(2014).datasets(DyadColumn.REMITTANCE_GDP_BACK))
        .isEmpty();
  }

  @Test
  void build_withAnotherSeed_givesOtherSketches() throws IOException {
    Path other = directory.resolve("other");
    write(other, Run.quiet(2, 1));
    assertThat(files(other).get("basis-2014.parquet"))
        .isNotEqualTo(files(book).get("basis-2014.parquet"));
  }

  @Test
  void figures_readBack_areThoseBuilt_withinTheirRounding() {
    YearSlice read = YearbookFolder.in(book).year(2014);
    try (EvidenceStore opened = EvidenceStore.openToRead(store, states)) {
      YearSlice built = new YearbookBuilder(opened, states).slice(2014, Run.quiet(1, 1));
      assertThat(read.rollCalls()).isEqualTo(built.rollCalls()).isEqualTo(30);
      assertThat(read.lastYearByDataset()).isEqualTo(built.lastYearByDataset());
      for (DyadColumn column : DyadColumn.list()) {
        for (int d = 0; d < built.dyads().count(); d++) {
          same(read.at(column, d), built.at(column, d), column.column());
        }
      }
      for (StateColumn column : StateColumn.list()) {
        for (int i = 0; i < built.dyads().states(); i++) {
          same(read.at(column, i), built.at(column, i), column.column());
        }
      }
      assertThat(read.at(StateColumn.positionOn(Issue.HUMAN_RIGHTS), 0)).isFinite();
      assertThat(read.at(StateColumn.positionSdOn(Issue.HUMAN_RIGHTS), 0)).isPositive();
    }
  }

  /* Each of trade, GDP and total trade is rounded to 10 binary digits; a share rests on two of them. */
  private static void same(float read, float built, String column) {
    if (Float.isNaN(built)) {
      assertThat(read).as(column).isNaN();
    } else {
      assertThat(read).as(column).isCloseTo(built, within((float) Math.abs(2e-3 * built)));
    }
  }

  @Test
  void intervals_readBack_areThoseOfTheUnroundedSketch() {
    YearSlice read = YearbookFolder.in(book).year(2014);
    try (EvidenceStore opened = EvidenceStore.openToRead(store, states)) {
      YearSlice built = new YearbookBuilder(opened, states).slice(2014, Run.quiet(1, 1));
      for (int d = 0; d < built.dyads().count(); d++) {
        if (built.sketch(d).length > 0) {
          var expected = interval(built, d);
          var actual = interval(read, d);
          // A tenth of the width is the noise of 200 replicates [RollCallBootstrap].
          double tenth = (expected[1] - expected[0]) / 10;
          assertThat(actual[0]).isCloseTo(expected[0], within(tenth));
          assertThat(actual[1]).isCloseTo(expected[1], within(tenth));
        } else {
          assertThat(read.sketch(d)).isEmpty();
        }
      }
    }
  }

  private static double[] interval(YearSlice slice, int d) {
    var interval =
        Percentiles.interval(
                SketchBasis.fromBytes(slice.sketchBasis())
                    .replicatesOfMean(SketchedDyads.of(DyadSketch.fromBytes(slice.sketch(d)))),
                0.9)
            .orElseThrow();
    return new double[] {interval.low(), interval.high()};
  }

  @Test
  void yearWithoutVotes_hasNoCountsAndNoSketch() {
    YearSlice slice = YearbookFolder.in(book).year(2004);
    assertThat(slice.rollCalls()).isZero();
    assertThat(slice.at(DyadColumn.YY, 0)).isNaN();
    assertThat(slice.at(DyadColumn.TRADE_SHARE_BACK, 0)).isNaN();
    assertThat(slice.sketchBasis()).isEmpty();
    assertThat(slice.sketch(0)).isEmpty();
  }

  @Test
  void yearbookJson_namesCommandAndDatasetVersions() throws IOException {
    String json = Files.readString(book.resolve("yearbook.json"));
    assertThat(json)
        .contains(COMMAND, "\"key\" : \"cow-nmc\"", "\"sha256\"", "\"version\" : \"7.0\"");
    assertThat(YearbookFolder.in(book).command()).isEqualTo(COMMAND);
  }

  @Test
  void build_stopped_leavesTheOldYearbook() throws IOException {
    Path target = directory.resolve("kept");
    write(target, Run.quiet(1, 1));
    Map<String, byte[]> before = files(target);
    int[] asked = {0};
    Run stopped = new Run(2, 1, Progress.SILENT, () -> ++asked[0] > 100, System::nanoTime);
    assertThatThrownBy(() -> write(target, stopped)).isInstanceOf(Interrupted.class);
    Map<String, byte[]> after = files(target);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void damagedFile_isNamedWithTheYear() throws IOException {
    Path damaged = directory.resolve("damaged");
    write(damaged, Run.quiet(1, 1));
    Files.writeString(damaged.resolve("alliances-2014.parquet"), "PAR1 this is none");
    assertThatThrownBy(() -> YearbookFolder.in(damaged).year(2014).at(DyadColumn.ALLIED, 0))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("2014");
  }
}
